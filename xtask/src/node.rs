//! Tools from npm, in the versions of the lock file.

use crate::{
    command::{command, find, output, run},
    paths,
    step::step,
};
use anyhow::{Context, Result, bail};
use std::{
    fs,
    path::{Path, PathBuf},
    time::SystemTime,
};

const LOCK: &str = "package-lock.json";
/// npm writes it last.
const INSTALLED: &str = "node_modules/.package-lock.json";
const OLDEST: u32 = 20;

pub fn ensure() -> Result<()> {
    if changed(INSTALLED).is_some_and(|installed| changed(LOCK).is_some_and(|lock| lock <= installed)) {
        return Ok(());
    }
    if find("node").is_none() || find("npm").is_none() {
        bail!("Node is missing: get version {OLDEST} or later from https://nodejs.org, then call this again");
    }
    check_version(&output(command("node").arg("--version"))?)?;
    step("Getting the tools from npm", "Check that the npm registry can be reached, then call this again.", || {
        run(command("npm")
            // No package needs its install script; some would download a browser.
            .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
            .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")
            .env("PUPPETEER_SKIP_DOWNLOAD", "1"))
    })
}

pub fn tool(name: &str) -> Result<PathBuf> {
    paths::absolute(Path::new(paths::NODE_BIN).join(name))
}

fn changed(file: &str) -> Option<SystemTime> {
    fs::metadata(file).ok()?.modified().ok()
}

fn check_version(version: &str) -> Result<()> {
    let major = version.trim().trim_start_matches('v').split('.').next().unwrap_or_default();
    let major: u32 = major.parse().context("node told no version")?;
    if major < OLDEST {
        bail!("Node {OLDEST} or later is needed, and this is {}: get one from https://nodejs.org", version.trim());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refuses_an_old_node() {
        assert!(check_version("v20.19.0\n").is_ok());
        assert!(check_version("v26.1.0").is_ok());
        assert!(check_version("v18.20.1").is_err());
    }
}
