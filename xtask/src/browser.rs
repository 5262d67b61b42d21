//! The Chromium that the journeys and Lighthouse run in.

use crate::{apt, command::find};
use anyhow::{Context, Result, bail};
use std::{env, path::PathBuf};

const NAMES: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];
/// Names another Chromium than the one on PATH.
const OVERRIDE: &str = "FRONT_DOOR_CHROMIUM";

pub fn ensure() -> Result<PathBuf> {
    if let Some(path) = env::var_os(OVERRIDE).map(PathBuf::from) {
        if !path.is_file() {
            bail!("{OVERRIDE} names {}, which is no file", path.display());
        }
        return Ok(path);
    }
    if let Some(path) = installed() {
        return Ok(path);
    }
    apt::install(&format!("Chromium (or set {OVERRIDE} to the path of one)"), &["chromium", "fonts-noto-core"])?;
    installed().context("apt-get installed no Chromium")
}

fn installed() -> Option<PathBuf> {
    NAMES.iter().find_map(|name| find(name))
}
