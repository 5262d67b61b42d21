//! `front-door`: serves residents, and checks council profiles.

use clap::{Parser, Subcommand};
use server::{
    clock::Clock,
    config::Settings,
    explain::Explain,
    outbox::Outbox,
    profile::Councils,
    route::{Index, Route},
    staff::Staff,
    token::Token,
};
use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

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
    /// Checks council profiles, and lists every problem with its file and line
    Check {
        /// The folder of the profiles
        #[arg(default_value = "councils")]
        folder: PathBuf,
        /// Lists every text that is not translated, and where it is said
        #[arg(long)]
        untranslated: bool,
    },
    /// Says which rule decides where these answers go, and why each holds or not
    Explain(Explain),
    /// Says which team and service would get each phrase of a CSV file
    Route(Route),
    /// Says who may work at the council's own door
    Staff(Staff),
    /// Says what waits to be sent, and tries it again or cancels it
    Outbox(Outbox),
    /// Says which of a council's own systems may come in, and to what
    Token(Token),
    /// Writes the index that a browser gets to find services by
    Index(Index),
}

#[tokio::main]
async fn main() -> ExitCode {
    let result = match Arguments::parse().command {
        Command::Serve(settings) => server::serve::serve(*settings).await.map_err(|error| error.to_string()),
        Command::Check { folder, untranslated } => check(&folder, untranslated),
        Command::Explain(explain) => explain.run(std::io::stdout().lock()).map_err(|error| error.to_string()),
        Command::Staff(staff) => staff.run().await.map(|text| println!("{text}")).map_err(|error| error.to_string()),
        Command::Outbox(outbox) => outbox.run().await.map(|text| println!("{text}")).map_err(|error| error.to_string()),
        Command::Token(token) => token.run().await.map(|text| println!("{text}")).map_err(|error| error.to_string()),
        Command::Index(index) => index.run().map(|text| println!("{text}")).map_err(|error| error.to_string()),
        Command::Route(route) => route.run(std::io::stdout().lock()).map_err(|error| error.to_string()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn check(folder: &Path, untranslated: bool) -> Result<(), String> {
    match Councils::survey(folder, Clock::System.local_now().date()) {
        Ok((councils, survey)) => {
            for report in &survey.reports {
                println!("{report}");
                for text in report.missing().filter(|_| untranslated) {
                    println!("    {text}");
                }
            }
            for problem in survey.unsaid() {
                println!("warning: {problem}");
            }
            println!("{} councils, no problems", councils.iter().count());
            Ok(())
        }
        Err(problems) => Err(problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")),
    }
}
