//! Debian's packages, for what neither Cargo nor npm has.

use crate::{
    command::{command, find, output, run},
    step::step,
};
use anyhow::{Result, bail};

/// Installs packages. Without the right to do so, says which command does.
pub fn install(what: &str, packages: &[&str]) -> Result<()> {
    let by_hand = format!("apt-get install {}", packages.join(" "));
    if find("apt-get").is_none() {
        bail!("{what} is missing. Install it by your system's means (on Debian: `{by_hand}`), then call this again");
    }
    if !is_root()? {
        bail!("{what} is missing. Call `sudo {by_hand}`, then call this again");
    }
    let advice = format!("Call `apt-get update`, then `{by_hand}`, and see what it says.");
    step(&format!("Installing {what} by apt-get"), &advice, || {
        run(command("apt-get").args(["update", "-qq"]))?;
        run(command("apt-get")
            .args(["install", "-y", "-qq", "--no-install-recommends"])
            .args(packages)
            .env("DEBIAN_FRONTEND", "noninteractive"))
    })
}

pub fn is_root() -> Result<bool> {
    Ok(output(command("id").arg("-u"))?.trim() == "0")
}
