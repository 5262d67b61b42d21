//! Puts a `.br` and a `.gz` beside each file that gets smaller by it, so that the server never compresses them.

use super::inputs::files;
use crate::parallel;
use anyhow::{Context, Result};
use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, write::GzEncoder};
use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
};

const COMPRESSIBLE: [&str; 10] = ["css", "ftl", "ico", "js", "json", "pack", "svg", "txt", "wasm", "webmanifest"];

pub fn folder(folder: &Path) -> Result<()> {
    let mut files = files(folder)?;
    files.retain(|file| file.extension().and_then(|ext| ext.to_str()).is_some_and(|ext| COMPRESSIBLE.contains(&ext)));
    parallel::each(&files, |path| file(path))
}

fn file(path: &Path) -> Result<()> {
    let content = fs::read(path).with_context(|| format!("reading {}", path.display()))?;
    for (extension, compressed) in [("br", brotli(&content)?), ("gz", gzip(&content)?)] {
        if compressed.len() < content.len() {
            fs::write(beside(path, extension), compressed)?;
        }
    }
    Ok(())
}

pub fn beside(path: &Path, extension: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(extension);
    name.into()
}

pub fn brotli(content: &[u8]) -> Result<Vec<u8>> {
    let parameters =
        BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: content.len(), ..BrotliEncoderParams::default() };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &*content, &mut compressed, &parameters)?;
    Ok(compressed)
}

fn gzip(content: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(content)?;
    Ok(encoder.finish()?)
}
