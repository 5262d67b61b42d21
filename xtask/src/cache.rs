//! The user's cache folder: what had to be built is kept there by version, for every clone.

use anyhow::{Context, Result};
use std::{env, path::PathBuf};

pub fn folder() -> Result<PathBuf> {
    let cache = env::var_os("XDG_CACHE_HOME")
        .map(PathBuf::from)
        .filter(|path| path.is_absolute())
        .or_else(|| env::home_dir().map(|home| home.join(".cache")))
        .context("no cache folder: set XDG_CACHE_HOME, or HOME")?;
    Ok(cache.join("front-door"))
}
