//! Makes what Trunk left smaller: WebAssembly by wasm-opt, scripts and styles by esbuild.

use super::inputs::files;
use crate::{
    command::{command, run, run_quietly},
    node, parallel,
};
use anyhow::Result;
use std::path::{Path, PathBuf};

/// What the compiler makes use of without being asked.
const WASM_FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];
/// Older ones lack what the program itself needs.
const BROWSERS: &str = "--target=chrome96,edge96,firefox96,safari15";

pub fn shrink(dist: &Path) -> Result<()> {
    let wasm_opt = node::tool("wasm-opt")?;
    parallel::each(&with_extension(dist, &["wasm"])?, |program| {
        run_quietly(
            command(&wasm_opt)
                // Compressed, `-Oz` ends alike and takes longer.
                .args(["-Os", "--strip-debug", "--strip-producers", "--strip-target-features"])
                .args(WASM_FEATURES)
                .arg(program)
                .arg("-o")
                .arg(program),
        )
    })?;
    run(command(node::tool("esbuild")?)
        .args(["--minify", "--allow-overwrite", "--charset=utf8", BROWSERS])
        // It warns of keys that wasm-bindgen writes twice, with the same value.
        .arg("--log-level=error")
        .arg(format!("--outdir={}", dist.display()))
        .arg(format!("--outbase={}", dist.display()))
        .args(with_extension(dist, &["js", "css"])?))
}

fn with_extension(dist: &Path, extensions: &[&str]) -> Result<Vec<PathBuf>> {
    let mut found = files(dist)?;
    found.retain(|file| file.extension().is_some_and(|found| extensions.iter().any(|ext| found == *ext)));
    Ok(found)
}
