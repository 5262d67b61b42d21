//! What the app is made of. The name of a build follows from it: a fresh address for each change, and nothing to do without one.

use anyhow::{Context, Result};
use std::{
    fs,
    hash::{DefaultHasher, Hash, Hasher},
    path::{Path, PathBuf},
};

const INPUTS: [&str; 14] = [
    "Cargo.lock",
    "Cargo.toml",
    "Trunk.toml",
    "boot.js",
    "crates/asking",
    "crates/contract",
    "crates/domain",
    "crates/ui",
    "index.html",
    "package-lock.json",
    "src",
    "style",
    "xtask/src/app",
    "xtask/src/app.rs",
];

pub fn fingerprint(compiler: &str) -> Result<String> {
    let mut hasher = DefaultHasher::new();
    compiler.hash(&mut hasher);
    for input in INPUTS {
        for file in files(Path::new(input))? {
            file.hash(&mut hasher);
            fs::read(&file).with_context(|| format!("reading {}", file.display()))?.hash(&mut hasher);
        }
    }
    Ok(format!("{:012x}", hasher.finish() >> 16))
}

/// A file, or every file in a folder, always in the same order.
pub fn files(path: &Path) -> Result<Vec<PathBuf>> {
    if !path.is_dir() {
        return Ok(path.exists().then(|| path.to_path_buf()).into_iter().collect());
    }
    let mut entries = fs::read_dir(path)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    entries.sort();
    let mut found = Vec::new();
    for entry in entries {
        found.extend(files(&entry)?);
    }
    Ok(found)
}
