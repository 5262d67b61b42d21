//! Puts a `.br` and a `.gz` beside each file that gets smaller by it, so that the server never compresses them.

use super::inputs::files;
use anyhow::{Context, Result, anyhow};
use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, write::GzEncoder};
use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    sync::atomic::{AtomicUsize, Ordering},
    thread,
};

const COMPRESSIBLE: [&str; 9] = ["css", "ftl", "ico", "js", "json", "svg", "txt", "wasm", "webmanifest"];

pub fn folder(folder: &Path) -> Result<()> {
    let mut files = files(folder)?;
    files.retain(|file| file.extension().and_then(|ext| ext.to_str()).is_some_and(|ext| COMPRESSIBLE.contains(&ext)));
    let next = AtomicUsize::new(0);
    let work = || {
        while let Some(path) = files.get(next.fetch_add(1, Ordering::Relaxed)) {
            file(path)?;
        }
        Ok(())
    };
    thread::scope(|scope| {
        let workers = thread::available_parallelism().map_or(1, usize::from);
        let workers: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        workers
            .into_iter()
            .try_for_each(|worker| worker.join().map_err(|_| anyhow!("a compressing thread panicked"))?)
    })
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

fn brotli(content: &[u8]) -> Result<Vec<u8>> {
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
