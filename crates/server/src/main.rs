//! `front-door`: serves residents, and checks council profiles.

use clap::{Parser, Subcommand};
use server::config::Settings;
use std::process::ExitCode;

/// A council's one front door online.
#[derive(Parser)]
#[command(name = "front-door", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serves the councils. Flags come before the environment, the environment before the file.
    Serve(Box<Settings>),
}

#[tokio::main]
async fn main() -> ExitCode {
    let result = match Arguments::parse().command {
        Command::Serve(settings) => server::serve::serve(*settings).await,
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
