//! `cargo xtask start --watch`: builds again and restarts the server whenever a file changes.

use crate::{
    app,
    server::{self, Program},
};
use anyhow::Result;
use std::{
    ffi::OsString,
    fs,
    path::Path,
    process::Child,
    thread,
    time::{Duration, SystemTime},
};

const WATCHED: [&str; 10] =
    ["Cargo.lock", "Cargo.toml", "Trunk.toml", "boot.js", "councils", "crates", "index.html", "public", "src", "style"];
const PAUSE: Duration = Duration::from_millis(500);

/// How many files there are, and when the last one changed: enough to see that something did.
type Stamp = (usize, Option<SystemTime>);

pub fn serve(program: Program, arguments: &[OsString]) -> Result<()> {
    let mut server = program.serve_tied(arguments).spawn()?;
    let mut seen = stamp()?;
    loop {
        thread::sleep(PAUSE);
        let now = stamp()?;
        if now == seen {
            continue;
        }
        seen = now;
        match build() {
            Ok(()) => {
                stop(&mut server);
                server = program.serve_tied(arguments).spawn()?;
            }
            // The last good build goes on being served.
            Err(error) => eprintln!("\n✗ {error:#}"),
        }
    }
}

fn build() -> Result<()> {
    app::build()?;
    server::build().map(drop)
}

fn stop(server: &mut Child) {
    let _ = server.kill();
    let _ = server.wait();
}

fn stamp() -> Result<Stamp> {
    let mut stamp = (0, None);
    for watched in WATCHED {
        for file in app::files(Path::new(watched))? {
            stamp.0 += 1;
            // A file may go between the listing and this.
            stamp.1 = stamp.1.max(fs::metadata(file).and_then(|file| file.modified()).ok());
        }
    }
    Ok(stamp)
}
