//! Open311 clients that others wrote, run against the server.

use crate::{
    apt, cache,
    command::{command, find, output, run},
    count::Count,
    server::{Program, Running, TEST_COUNCILS},
    step::step,
};
use anyhow::{Context, Result};
use std::{fs, path::PathBuf};

const REQUIREMENTS: &str = "tests/open311/requirements.txt";
const DATA: &str = "target/open311";
const PYTHON: &str = "python3";

pub fn test(server: Program) -> Result<Count> {
    let python = ensure()?;
    let _ = fs::remove_dir_all(DATA);
    let running = Running::of_test_councils(server, DATA)?;
    let token = output(
        server
            .call("token")
            .args(["add", "--council", "chorley", "--councils", TEST_COUNCILS, "--data", DATA])
            .args(["--name", "Published clients"])
            .args(["--scope", "open311:write", "--scope", "cases:read", "--scope", "events:write"]),
    )?;
    let token = token.lines().last().context("no token was made")?;
    let site = format!("http://127.0.0.1:{}", running.port);
    let done = run(command(python).args(["tests/open311/client.py", &site, token]));
    if let Err(error) = &done {
        println!("✗ {error:#}");
    }
    Ok(Count::one(done.is_ok()))
}

/// Debian has what makes an environment in a package of its own.
fn has_venv() -> bool {
    find(PYTHON).is_some() && output(command(PYTHON).args(["-c", "import ensurepip, venv"])).is_ok()
}

/// A Python with the clients, made once for each list of them.
fn ensure() -> Result<PathBuf> {
    let wanted = fs::read_to_string(REQUIREMENTS)?;
    let folder = cache::folder()?.join("open311-clients");
    let (python, installed) = (folder.join("bin/python"), folder.join("installed.txt"));
    if fs::read_to_string(&installed).is_ok_and(|have| have == wanted) {
        return Ok(python);
    }
    if !has_venv() {
        apt::install("Python with venv (for the Open311 clients)", &["python3", "python3-venv"])?;
    }
    step("Getting the Open311 clients", "Check that PyPI can be reached, then call this again.", || {
        run(command(PYTHON).args(["-m", "venv", "--clear"]).arg(&folder))?;
        run(command(&python).args(["-m", "pip", "install", "--quiet", "--no-deps", "--requirement", REQUIREMENTS]))
    })?;
    fs::write(installed, wanted)?;
    Ok(python)
}
