//! The project's own commands: `cargo xtask start`, `test` and `bench`.

mod app;
mod apt;
mod bench;
mod browser;
mod budgets;
mod cache;
mod command;
mod count;
mod figure;
mod http;
mod interaction;
mod lighthouse;
mod load;
mod measurements;
mod node;
mod open311;
mod parallel;
mod paths;
mod postgres;
mod routing;
mod server;
mod slow;
mod start;
mod step;
mod test;
mod tools;
mod wasm_std;
mod watch;

use clap::{Parser, Subcommand};
use std::process::ExitCode;

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Front Door's own commands", version)]
struct Xtask {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Gets what is missing, builds the portal and serves it
    Start(start::Start),
    /// Runs every check, or one part of them
    Test(test::Test),
    /// Measures speed and size against their budgets, and records them in docs/measurements.md
    Bench(bench::Bench),
}

fn main() -> ExitCode {
    let done = match app::shims::called() {
        Some(shim) => shim.run(),
        None => run(),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\n✗ {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> anyhow::Result<()> {
    let xtask = Xtask::parse();
    paths::enter_project()?;
    match xtask.command {
        Command::Start(start) => start.run(),
        Command::Test(test) => test.run(),
        Command::Bench(bench) => bench.run(),
    }
}
