//! Stands in for two programs when Trunk calls them: it finds xtask itself under their names, first on PATH.

use super::split;
use crate::command::{cargo, run};
use anyhow::Result;
use std::{env, fs, os::unix::fs::symlink, path::Path};

#[derive(Clone, Copy)]
pub enum Shim {
    Cargo,
    WasmBindgen,
}

const SHIMS: [(&str, Shim); 2] = [("cargo", Shim::Cargo), ("wasm-bindgen", Shim::WasmBindgen)];
const APP: &str = "front-door-app";

pub fn install(folder: &Path) -> Result<()> {
    fs::create_dir_all(folder)?;
    for (name, _) in SHIMS {
        let shim = folder.join(name);
        let _ = fs::remove_file(&shim);
        symlink(env::current_exe()?, shim)?;
    }
    Ok(())
}

/// Which program is meant by this call.
pub fn called() -> Option<Shim> {
    let called = env::args_os().next()?;
    let called = Path::new(&called).file_name()?;
    SHIMS.iter().find(|(name, _)| called == *name).map(|(_, shim)| *shim)
}

impl Shim {
    pub fn run(self) -> Result<()> {
        let arguments = env::args().skip(1).collect::<Vec<_>>();
        match self {
            Self::Cargo => run(cargo().args(&arguments).args(package(&arguments))),
            Self::WasmBindgen => split::bind(&arguments),
        }
    }
}

/// Trunk names no package, and the app is none of the default members.
fn package(arguments: &[String]) -> &'static [&'static str] {
    if arguments.first().is_some_and(|argument| argument == "build") { &["--package", APP] } else { &[] }
}
