//! The Chromium that the journeys and Lighthouse run in.

use crate::{
    apt,
    command::{command, find, output},
};
use anyhow::{Context, Result, bail};
use std::{env, path::PathBuf};

const NAMES: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];
/// Letters of every language that the portal speaks: without them pages in Urdu are rows of empty boxes, which fit anywhere.
const LETTERS: &str = "fonts-noto-core";
/// Languages whose letters a machine may lack.
const LANGUAGES: [&str; 2] = ["ur", "pa"];
/// Programs, and the packages that they come with.
const OTHERS: [(&str, &str); 4] = [
    ("firefox-esr", "firefox-esr"),
    ("WebKitWebDriver", "webkit2gtk-driver"),
    ("Xvfb", "xvfb"),
    ("openssl", "openssl"),
];
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
    apt::install(&format!("Chromium (or set {OVERRIDE} to the path of one)"), &["chromium", "fontconfig", LETTERS])?;
    installed().context("apt-get installed no Chromium")
}

/// What the pages of each language are drawn with.
pub fn ensure_letters() -> Result<()> {
    let has = |language: &str| Ok(!output(command("fc-list").arg(format!(":lang={language}")))?.trim().is_empty());
    let all = || LANGUAGES.iter().map(|language| has(language)).collect::<Result<Vec<_>>>();
    if find("fc-list").is_some() && all()?.iter().all(|has| *has) {
        return Ok(());
    }
    apt::install("letters of Urdu and Punjabi", &["fontconfig", LETTERS])
}

/// The other browsers that a shared device is tried in: Firefox, and WebKitGTK with its driver and a screen to draw on.
pub fn ensure_others() -> Result<()> {
    let missing = OTHERS.iter().filter(|(name, _)| find(name).is_none()).map(|(_, package)| *package);
    let missing: Vec<&str> = missing.collect();
    if missing.is_empty() { Ok(()) } else { apt::install("Firefox and WebKitGTK", &missing) }
}

fn installed() -> Option<PathBuf> {
    NAMES.iter().find_map(|name| find(name))
}
