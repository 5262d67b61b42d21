//! Rust's standard library for WebAssembly: the toolchain's own, or where that can't be fetched, built from Debian's sources.

use crate::{
    apt, cache,
    command::{command, find, output, run},
    paths,
    step::step,
};
use anyhow::{Context, Result, bail};
use std::{
    fs,
    os::unix::fs::symlink,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};

const TARGET: &str = "wasm32-unknown-unknown";
const DEBIAN_RUSTC: &str = "/usr/bin/rustc";
const DEBIAN_CARGO: &str = "/usr/bin/cargo";
const DEBIAN_SOURCES: &str = "/usr/lib/rustlib/src/rust/library/std";
/// One version, all four; the linker that Debian 12 has by default is too old.
const DEBIAN_PACKAGES: [&str; 4] = ["rustc-web", "cargo-web", "rust-web-src", "lld-22"];
const DEBIAN_LINKER: &str = "wasm-ld-22";
/// Without a network `rustup` tries for minutes.
const PATIENCE: Duration = Duration::from_secs(120);

pub enum WasmStd {
    /// The compiler in use has it.
    Toolchain,
    /// Debian's compiler, with a standard library in this folder.
    Debian(PathBuf),
}

/// Gets it, in the quickest way that works.
pub fn ensure() -> Result<WasmStd> {
    if toolchain_has_it()? {
        return Ok(WasmStd::Toolchain);
    }
    if let Some(sysroot) = find_built()? {
        return Ok(WasmStd::Debian(sysroot));
    }
    if find("rustup").is_some() && fetch_by_rustup() && toolchain_has_it()? {
        return Ok(WasmStd::Toolchain);
    }
    if ![DEBIAN_RUSTC, DEBIAN_CARGO, DEBIAN_SOURCES].iter().all(|path| Path::new(path).exists())
        || find(DEBIAN_LINKER).is_none()
    {
        apt::install("Rust's standard library for WebAssembly", &DEBIAN_PACKAGES)?;
    }
    let sysroot = sysroot()?;
    step(
        "Building Rust's standard library for WebAssembly (about a minute)",
        "Call `rustup target add wasm32-unknown-unknown` where there is a network, then this again.",
        || build(&sysroot),
    )?;
    Ok(WasmStd::Debian(sysroot))
}

impl WasmStd {
    /// Lets a Cargo command for wasm32 find it, with flags for the app besides.
    pub fn apply(&self, command: &mut Command, flags: &str) {
        // These would take the place of the target's own flags.
        command.env_remove("RUSTFLAGS").env_remove("CARGO_ENCODED_RUSTFLAGS");
        let mut flags = flags.to_owned();
        if let Self::Debian(sysroot) = self {
            flags.push_str(&format!(" --sysroot={}", sysroot.display()));
            command.env("RUSTC", DEBIAN_RUSTC).env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", DEBIAN_LINKER);
        }
        command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags);
    }

    /// The compiler's version: another one makes another app.
    pub fn version(&self) -> Result<String> {
        let rustc = match self {
            Self::Toolchain => "rustc",
            Self::Debian(_) => DEBIAN_RUSTC,
        };
        output(command(rustc).arg("--version"))
    }
}

fn toolchain_has_it() -> Result<bool> {
    let folder = output(command("rustc").args(["--print", "target-libdir", "--target", TARGET]))
        .context("Rust is missing: get it from https://rustup.rs, then call this again")?;
    Ok(has_core(Path::new(folder.trim())))
}

fn has_core(folder: &Path) -> bool {
    fs::read_dir(folder).is_ok_and(|mut files| {
        files.any(|file| file.is_ok_and(|file| file.file_name().to_string_lossy().starts_with("libcore-")))
    })
}

fn fetch_by_rustup() -> bool {
    println!("→ Getting Rust's standard library for WebAssembly by rustup");
    let child = command("rustup").args(["target", "add", TARGET]).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
    let fetched = child.is_ok_and(|mut child| {
        let begun = Instant::now();
        while begun.elapsed() < PATIENCE {
            match child.try_wait() {
                Ok(Some(status)) => return status.success(),
                Ok(None) => thread::sleep(Duration::from_millis(200)),
                Err(_) => return false,
            }
        }
        let _ = child.kill();
        let _ = child.wait();
        false
    });
    if !fetched {
        println!("  rustup can't fetch it here; building it from Debian's sources instead");
    }
    fetched
}

fn find_built() -> Result<Option<PathBuf>> {
    if !Path::new(DEBIAN_RUSTC).exists() || find(DEBIAN_LINKER).is_none() {
        return Ok(None);
    }
    let sysroot = sysroot()?;
    Ok(has_core(&library(&sysroot)).then_some(sysroot))
}

/// Cargo can't tell one build of `std` from another of the same name, so each version has its own folder.
fn sysroot() -> Result<PathBuf> {
    let version = output(command(DEBIAN_RUSTC).arg("--version"))?;
    let version = version.split_whitespace().nth(1).context("rustc has a version")?;
    Ok(cache::folder()?.join(format!("wasm-std-{version}")))
}

fn library(sysroot: &Path) -> PathBuf {
    sysroot.join("lib/rustlib").join(TARGET).join("lib")
}

fn build(sysroot: &Path) -> Result<()> {
    let scratch = sysroot.with_extension("building");
    let _ = fs::remove_dir_all(&scratch);
    fs::create_dir_all(scratch.join("src"))?;
    fs::write(
        scratch.join("Cargo.toml"),
        "[package]\nname = \"empty\"\nedition = \"2024\"\n[profile.release]\npanic = \"abort\"\n[workspace]\n",
    )?;
    fs::write(scratch.join("src/lib.rs"), "")?;
    run(command(DEBIAN_CARGO)
        .args(["build", "--release", "--target", TARGET])
        .arg("-Zbuild-std=std,panic_abort,panic_unwind,proc_macro")
        .current_dir(&scratch)
        .env("CARGO_TARGET_DIR", scratch.join("target"))
        .env("RUSTC", DEBIAN_RUSTC)
        .env("RUSTC_BOOTSTRAP", "1")
        // Link-time optimisation of the app needs the bitcode.
        .env("RUSTFLAGS", "-Cembed-bitcode=yes"))?;
    let parts = scratch.join("target").join(TARGET).join("release/deps");
    // Under its own name only when complete: an interrupted build is built again.
    let folder = scratch.join("sysroot");
    copy_libraries(&parts, &library(&folder))?;
    link_host(&folder)?;
    let _ = fs::remove_dir_all(sysroot);
    fs::rename(&folder, sysroot)?;
    fs::remove_dir_all(&scratch)?;
    // Cargo doesn't notice another `std` of the same version, and says "can't find crate".
    let _ = fs::remove_dir_all(paths::APP_TARGET);
    Ok(())
}

fn copy_libraries(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    let mut copied = 0;
    for file in fs::read_dir(from)? {
        let file = file?.path();
        let name = file.file_name().unwrap_or_default();
        let is_library = file.extension().is_some_and(|ext| ext == "rlib");
        if is_library && !name.to_string_lossy().starts_with("libempty-") {
            fs::copy(&file, to.join(name))?;
            copied += 1;
        }
    }
    if copied == 0 {
        bail!("the build left no libraries in {}", from.display());
    }
    Ok(())
}

/// The folder stands in for the whole sysroot, in which the compiler looks for the host's libraries as well.
fn link_host(sysroot: &Path) -> Result<()> {
    let host = output(command(DEBIAN_RUSTC).args(["--print", "host-tuple"]))?;
    let debian = output(command(DEBIAN_RUSTC).args(["--print", "sysroot"]))?;
    let rustlib = Path::new("lib/rustlib").join(host.trim());
    symlink(Path::new(debian.trim()).join(&rustlib), sysroot.join(&rustlib))?;
    Ok(())
}
