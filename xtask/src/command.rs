//! Calls other programs.

use anyhow::{Context, Result, bail};
use std::{
    env,
    ffi::{OsStr, OsString},
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// A program, without what `cargo run` put into the environment for xtask: some build scripts look at these
/// variables, and would run again after each change between `cargo` and `cargo xtask`.
pub fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    for (name, _) in env::vars_os() {
        if let Some(name) = name.to_str()
            && ["CARGO_PKG_", "CARGO_MANIFEST_"].iter().any(|ours| name.starts_with(ours))
        {
            command.env_remove(name);
        }
    }
    command
}

/// A program that ends when this one does, even if this one is killed.
pub fn tied(program: impl AsRef<OsStr>) -> Command {
    if find("setpriv").is_none() {
        return command(program);
    }
    let mut tied = command("setpriv");
    tied.arg("--pdeathsig=INT").arg(program);
    tied
}

/// The Cargo that runs this command.
pub fn cargo() -> Command {
    command(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

pub fn run(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| format!("cannot run {}", name(command)))?;
    if !status.success() {
        bail!("{} ended with {status}", name(command));
    }
    Ok(())
}

/// For a program that has much to say: it is heard only when it fails.
pub fn run_quietly(command: &mut Command) -> Result<()> {
    let output = command.output().with_context(|| format!("cannot run {}", name(command)))?;
    if !output.status.success() {
        bail!("{} ended with {}:\n{}", name(command), output.status, String::from_utf8_lossy(&output.stderr));
    }
    Ok(())
}

pub fn output(command: &mut Command) -> Result<String> {
    let output = command.stderr(Stdio::inherit()).output().with_context(|| format!("cannot run {}", name(command)))?;
    if !output.status.success() {
        bail!("{} ended with {}", name(command), output.status);
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// What a program prints, shown while it runs, and whether it ended well.
pub fn watched_output(command: &mut Command) -> Result<(String, bool)> {
    let mut child = command.stdout(Stdio::piped()).spawn().with_context(|| format!("cannot run {}", name(command)))?;
    let mut text = String::new();
    let stdout = child.stdout.take().context("its output was asked for")?;
    for line in BufReader::new(stdout).split(b'\n') {
        let line = line?;
        let line = String::from_utf8_lossy(&line);
        println!("{line}");
        text.push_str(&line);
        text.push('\n');
    }
    Ok((text, child.wait()?.success()))
}

/// Where a program lies on PATH.
pub fn find(program: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path).map(|folder| folder.join(program)).find(|file| file.is_file())
}

/// PATH with these folders first.
pub fn path_with(first: &[&Path]) -> Result<OsString> {
    let rest = env::var_os("PATH").unwrap_or_default();
    let folders = first.iter().map(|folder| folder.to_path_buf()).chain(env::split_paths(&rest));
    Ok(env::join_paths(folders)?)
}

fn name(command: &Command) -> String {
    let program = Path::new(command.get_program());
    program.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
