//! Where things lie, seen from the project's folder, which every command works in.

use anyhow::{Context, Result};
use std::{
    env,
    path::{Path, PathBuf},
};

/// What the server serves.
pub const DIST: &str = "dist";
/// Cargo's folder for the app: a build of the server doesn't disturb it.
pub const APP_TARGET: &str = "target/app";
/// What Trunk leaves.
pub const TRUNK_DIST: &str = "target/trunk";
pub const NODE_BIN: &str = "node_modules/.bin";
pub const LOCK: &str = "Cargo.lock";

/// Goes to the project's folder, wherever the command was called.
pub fn enter_project() -> Result<()> {
    let manifest = env::var_os("CARGO_MANIFEST_DIR").context("call it as `cargo xtask`")?;
    let project = Path::new(&manifest).parent().context("xtask lies in the project's folder")?;
    env::set_current_dir(project)?;
    Ok(())
}

pub fn absolute(path: impl AsRef<Path>) -> Result<PathBuf> {
    let path = path.as_ref();
    std::path::absolute(path).with_context(|| format!("where is {}?", path.display()))
}
