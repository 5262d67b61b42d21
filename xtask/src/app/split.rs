//! Splits the program by journey, before it is bound: makes a main module and chunks of what the compiler left, binds
//! the main one in Trunk's stead, and keeps the chunks for `collect`.

use super::inputs::files;
use crate::{
    command::{command, run},
    paths,
    tools::Tools,
};
use anyhow::{Context, Result};
use std::{
    env,
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

const CHUNKS: &str = "target/chunks";
const WASM_BINDGEN: &str = "FRONT_DOOR_WASM_BINDGEN";
const WASM_SPLIT: &str = "FRONT_DOOR_WASM_SPLIT";
const CHUNKS_FOLDER: &str = "FRONT_DOOR_CHUNKS";
/// The script that loads the chunks.
pub const LOADER: &str = "__wasm_split.js";

pub fn configure(trunk: &mut Command, tools: &Tools) -> Result<()> {
    trunk
        .env(WASM_BINDGEN, &tools.wasm_bindgen)
        .env(WASM_SPLIT, &tools.wasm_split)
        .env(CHUNKS_FOLDER, paths::absolute(CHUNKS)?);
    Ok(())
}

/// Puts the chunks beside the main module, which Trunk has brought already.
pub fn collect(dist: &Path) -> Result<()> {
    for chunk in files(Path::new(CHUNKS))? {
        fs::copy(&chunk, dist.join(chunk.file_name().unwrap_or_default()))?;
    }
    Ok(())
}

/// What happens in place of `wasm-bindgen`.
pub fn bind(arguments: &[String]) -> Result<()> {
    let bindgen = variable(WASM_BINDGEN)?;
    let Some((program, rest)) = program_in(arguments) else {
        // Trunk asks for the version.
        return run(command(bindgen).args(arguments));
    };
    let chunks = PathBuf::from(variable(CHUNKS_FOLDER)?);
    let _ = fs::remove_dir_all(&chunks);
    let name = program.file_stem().unwrap_or_default();
    run(command(variable(WASM_SPLIT)?).arg("--out-name").arg(name).args([&program, &chunks]))?;
    let main = chunks.join(name).with_extension("wasm");
    run(command(bindgen)
        .args(rest)
        // The chunks import by these names.
        .args(["--keep-lld-exports", "--no-demangle"])
        .arg(&main))?;
    Ok(fs::remove_file(main)?)
}

/// The program that is to be bound, and the other arguments.
fn program_in(arguments: &[String]) -> Option<(PathBuf, Vec<&String>)> {
    let (program, rest): (Vec<_>, Vec<_>) = arguments.iter().partition(|argument| argument.ends_with(".wasm"));
    Some((PathBuf::from(program.first()?), rest))
}

fn variable(name: &str) -> Result<OsString> {
    env::var_os(name).with_context(|| format!("{name} is set by `cargo xtask`"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_the_program_from_the_options() {
        let arguments = ["--target=web", "--out-name=app", "target/app.wasm"].map(str::to_owned);
        let (program, rest) = program_in(&arguments).expect("a program");
        assert_eq!(program, Path::new("target/app.wasm"));
        assert_eq!(rest, ["--target=web", "--out-name=app"]);
        assert!(program_in(&["--version".to_owned()]).is_none());
    }
}
