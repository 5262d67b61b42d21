//! Puts a build into `dist`: the page at its root, the rest under the build's own address, the release before it kept.

use super::{compress, inputs::files};
use crate::paths;
use anyhow::{Context, Result};
use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// The main module.
pub const PROGRAM: &str = "front-door-app_bg.wasm";
const PAGE: &str = "index.html";
/// Under `dist` and in addresses alike; what it holds never changes.
const BUILDS: &str = "b";

pub fn address(build: &str) -> String {
    format!("/{BUILDS}/{build}/")
}

pub fn folder(build: &str) -> PathBuf {
    Path::new(paths::DIST).join(BUILDS).join(build)
}

/// The build that the page in `dist` starts, if it is there.
pub fn published() -> Option<String> {
    let page = fs::read_to_string(Path::new(paths::DIST).join(PAGE)).ok()?;
    let (_, rest) = page.split_once(&format!("/{BUILDS}/"))?;
    let (build, _) = rest.split_once('/')?;
    folder(build).join(PROGRAM).exists().then(|| build.to_owned())
}

/// The page comes last: until then the old build is served.
pub fn publish(from: &Path, build: &str) -> Result<()> {
    let before = published();
    let folder = folder(build);
    let unfinished = folder.with_extension("unfinished");
    let _ = fs::remove_dir_all(&unfinished);
    copy(from, &unfinished, &[PAGE])?;
    let _ = fs::remove_dir_all(&folder);
    fs::rename(&unfinished, &folder)?;
    let page = Path::new(paths::DIST).join("index.unfinished");
    fs::copy(from.join(PAGE), &page)?;
    fs::rename(page, Path::new(paths::DIST).join(PAGE))?;
    forget_all_but(&[Some(build), before.as_deref()])
}

/// A page that was loaded before the release still finds its chunks.
fn forget_all_but(kept: &[Option<&str>]) -> Result<()> {
    for entry in fs::read_dir(Path::new(paths::DIST).join(BUILDS))? {
        let entry = entry?;
        if !kept.contains(&entry.file_name().to_str()) {
            fs::remove_dir_all(entry.path())?;
        }
    }
    Ok(())
}

/// Files that are served as they are, at the root.
pub fn public() -> Result<()> {
    let staged = Path::new("target/public");
    let _ = fs::remove_dir_all(staged);
    copy(Path::new("public"), staged, &[])?;
    compress::folder(staged)?;
    let stale = fs::read_dir(paths::DIST)?.collect::<io::Result<Vec<_>>>()?;
    copy(staged, Path::new(paths::DIST), &[])?;
    for entry in stale {
        let name = entry.file_name();
        if name != PAGE && name != BUILDS && !staged.join(&name).exists() {
            remove(&entry.path())?;
        }
    }
    Ok(())
}

fn remove(path: &Path) -> Result<()> {
    if path.is_dir() {
        fs::remove_dir_all(path)?
    } else {
        fs::remove_file(path)?
    }
    Ok(())
}

fn copy(from: &Path, to: &Path, without: &[&str]) -> Result<()> {
    fs::create_dir_all(to)?;
    for file in files(from)? {
        let name = file.strip_prefix(from)?;
        if without.iter().any(|left_out| name == Path::new(left_out)) {
            continue;
        }
        let copy = to.join(name);
        fs::create_dir_all(copy.parent().context("a file lies in a folder")?)?;
        fs::copy(&file, copy)?;
    }
    Ok(())
}
