//! Build tools that Cargo installs: built once for each version, and kept in the cache folder.

use crate::{
    cache,
    command::{cargo, run},
    paths,
    step::step,
};
use anyhow::{Context, Result};
use std::{fs, path::PathBuf};

pub struct Tools {
    pub trunk: PathBuf,
    pub wasm_bindgen: PathBuf,
    pub wasm_split: PathBuf,
}

struct Tool<'a> {
    package: &'a str,
    version: &'a str,
    program: &'a str,
    minutes: u8,
    arguments: &'a [&'a str],
}

pub fn ensure() -> Result<Tools> {
    let wasm_bindgen = locked_version("wasm-bindgen")?;
    Ok(Tools {
        wasm_bindgen: Tool {
            package: "wasm-bindgen-cli",
            version: &wasm_bindgen,
            program: "wasm-bindgen",
            minutes: 3,
            arguments: &[],
        }
        .ensure()?,
        wasm_split: Tool {
            package: "wasm_split_cli_support",
            version: "0.2.4",
            program: "wasm-split-cli",
            minutes: 2,
            arguments: &["--features", "build-binary"],
        }
        .ensure()?,
        trunk: Tool {
            package: "trunk",
            version: "0.21.14",
            program: "trunk",
            minutes: 6,
            arguments: &["--no-default-features", "--features", "rustls"],
        }
        .ensure()?,
    })
}

impl Tool<'_> {
    fn ensure(&self) -> Result<PathBuf> {
        let root = cache::folder()?.join("tools").join(format!("{}-{}", self.package, self.version));
        let program = root.join("bin").join(self.program);
        if program.is_file() {
            return Ok(program);
        }
        let what =
            format!("Building {} {} (once, about {} minutes on two cores)", self.package, self.version, self.minutes);
        step(&what, "Check that the Rust package registry can be reached, then call this again.", || {
            run(cargo()
                .args(["install", "--locked", self.package, "--version", self.version])
                .args(self.arguments)
                .arg("--root")
                .arg(&root)
                // Their own profiles take three to six times as long, for tools that run for seconds.
                .env("CARGO_PROFILE_RELEASE_LTO", "off")
                .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
                .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
                .env("CARGO_PROFILE_RELEASE_DEBUG", "0"))
        })?;
        Ok(program)
    }
}

/// The version in `Cargo.lock`: the tool and the library must be of one version.
fn locked_version(package: &str) -> Result<String> {
    let lock = fs::read_to_string(paths::LOCK)?;
    version_in(&lock, package).with_context(|| format!("{package} is not in {}", paths::LOCK))
}

fn version_in(lock: &str, package: &str) -> Option<String> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    let version = lines.nth(1)?.strip_prefix("version = \"")?;
    Some(version.strip_suffix('"')?.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = "[[package]]\nname = \"wasm-bindgen-futures\"\nversion = \"0.4.1\"\n\n[[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.129\"\n";

    #[test]
    fn finds_the_locked_version_by_the_whole_name() {
        assert_eq!(version_in(LOCK, "wasm-bindgen").as_deref(), Some("0.2.129"));
        assert_eq!(version_in(LOCK, "wasm"), None);
    }
}
