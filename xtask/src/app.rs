//! Builds the app with Trunk, split by journey, into `dist`.

pub mod compress;
mod inputs;
pub mod journeys;
mod publish;
pub mod shims;
mod shrink;
mod split;

pub use inputs::files;
pub use publish::{PROGRAM, address, folder, published};

use crate::{
    command::{cargo, command, path_with, run},
    node, paths,
    step::step,
    tools::{self, Tools},
    wasm_std::{self, WasmStd},
};
use anyhow::{Context, Result};
use journeys::Journeys;
use std::{
    fs::{self, File},
    path::Path,
    process::Command,
};

/// The relocations are what the split reads. Without erased components each use of a part would be compiled for itself.
const FLAGS: &str = "-Clink-args=--emit-relocs --cfg=erase_components";
/// Programs that stand first on PATH while Trunk runs.
const SHIMS: &str = "target/xtask-bin";

/// Gets the tools, builds the app unless this build is there already, and returns the build's name.
pub fn build() -> Result<String> {
    let tools = tools::ensure()?;
    node::ensure()?;
    let std = wasm_std::ensure()?;
    let _alone = lock()?;
    let build = inputs::fingerprint(&std.version()?)?;
    if published().as_deref() != Some(&build) {
        step("Getting the app's dependencies", "Check that the Rust package registry can be reached.", || {
            run(cargo().args(["fetch", "--quiet"]))
        })?;
        step(
            &format!("Building the app (build {build})"),
            "Mend what the compiler says, and call this again.",
            || trunk(&tools, &std, &build),
        )?;
        step("Shrinking the app", "Call `npm ci`, then this again.", || {
            let dist = Path::new(paths::TRUNK_DIST);
            let journeys = Journeys::find(dist)?;
            shrink::shrink(dist)?;
            journeys.pack(dist)
        })?;
        step("Compressing the app", "See whether the disk is full.", || {
            compress::folder(Path::new(paths::TRUNK_DIST))
        })?;
        publish::publish(Path::new(paths::TRUNK_DIST), &build)?;
    }
    publish::public()?;
    Ok(build)
}

fn trunk(tools: &Tools, std: &WasmStd, build: &str) -> Result<()> {
    let shims = paths::absolute(SHIMS)?;
    shims::install(&shims)?;
    let mut trunk = command(&tools.trunk);
    trunk
        .args(["build", "--release", "--color", "never", "--public-url"])
        .arg(address(build))
        .env("PATH", path_with(&[&shims, &paths::absolute(paths::NODE_BIN)?])?)
        .env("CARGO_TARGET_DIR", paths::absolute(paths::APP_TARGET)?)
        // Trunk would fetch tools by itself; ours are of the right versions, and here.
        .env("TRUNK_OFFLINE", "true")
        .env("TRUNK_SKIP_VERSION_CHECK", "true")
        .env("SASS_PATH", paths::absolute("node_modules")?)
        .env("RUST_BACKTRACE", "0");
    split::configure(&mut trunk, tools)?;
    std.apply(&mut trunk, &format!("{FLAGS}{}", shorter_paths()));
    let _ = fs::remove_dir_all(paths::TRUNK_DIST);
    run(&mut trunk)?;
    split::collect(Path::new(paths::TRUNK_DIST))
}

/// Where a panic happened is written into the program: without the folder in which Cargo keeps the sources.
fn shorter_paths() -> String {
    let home = std::env::var("CARGO_HOME").or_else(|_| std::env::var("HOME").map(|home| format!("{home}/.cargo")));
    let folders = home.ok().and_then(|home| fs::read_dir(format!("{home}/registry/src")).ok());
    let remap = |folder: fs::DirEntry| format!(" --remap-path-prefix={}/=", folder.path().display());
    folders.into_iter().flatten().flatten().map(remap).collect()
}

/// Lets Clippy see the app as it is built for browsers. Debian's compiler has no Clippy that knows our standard
/// library for WebAssembly, so there the app is looked at as a program for this machine.
pub fn for_lint(clippy: &mut Command, std: &WasmStd) -> Result<()> {
    clippy.arg("--target-dir").arg(paths::absolute(paths::APP_TARGET)?);
    if let WasmStd::Toolchain = std {
        clippy.args(["--target", "wasm32-unknown-unknown"]);
        std.apply(clippy, FLAGS);
    }
    Ok(())
}

/// One build at a time in this folder.
fn lock() -> Result<File> {
    fs::create_dir_all("target")?;
    let file = File::create("target/xtask.lock")?;
    file.lock().context("cannot lock target/xtask.lock")?;
    Ok(file)
}
