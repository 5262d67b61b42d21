//! `cargo xtask start`: from a fresh clone to a portal that can be used.

use crate::{app, server, watch};
use anyhow::Result;
use clap::Args;
use std::{ffi::OsString, os::unix::process::CommandExt};

#[derive(Args)]
pub struct Start {
    /// Build as for residents; this is what happens anyway
    #[arg(long)]
    release: bool,
    /// Build again and restart whenever a file changes
    #[arg(long)]
    watch: bool,
    /// What `front-door serve` is told besides: see `-- --help`
    #[arg(last = true)]
    server: Vec<OsString>,
}

impl Start {
    pub fn run(self) -> Result<()> {
        app::build()?;
        let server = server::build()?;
        if self.watch {
            return watch::serve(server, &self.server);
        }
        // The server takes this process's place, and hears its signals.
        Err(server.serve(&self.server).exec().into())
    }
}
