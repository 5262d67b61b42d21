//! Measures a server under load: fills its database with cases, then sends forms at a steady rate, then opens the account of a
//! resident with many cases, and prints how long the answers took. `cargo xtask bench load` starts the server and reads the figures.

mod account;
mod cases;
mod fill;
mod performance;
mod send;

use clap::Parser;
use std::{error::Error, net::SocketAddr, time::Duration};

#[derive(Parser)]
struct Arguments {
    /// Where the server listens
    #[arg(long)]
    address: SocketAddr,
    /// Its database
    #[arg(long)]
    database: String,
    /// Cases that are stored before the first is measured
    #[arg(long)]
    cases: u32,
    /// Forms a second
    #[arg(long, default_value_t = 100)]
    rate: u32,
    /// For how many seconds
    #[arg(long, default_value_t = 30)]
    seconds: u32,
    /// The server's process, whose memory is looked at
    #[arg(long)]
    pid: u32,
}

/// Accounts, pages of cases and queues opened in a second.
const ACCOUNTS: u32 = 20;
const PAGES: u32 = 50;
const QUEUES: u32 = 5;
/// "How we are doing" is one page for everybody, who may be told for two minutes what was told before.
const FIGURES: u32 = 1;
/// Pages that stay open and listen.
const STREAMS: usize = 2000;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments = Arguments::parse();
    let Arguments { address, rate, seconds, .. } = arguments;
    let form = send::Form::find(address)?;
    let first = form.send(address)?;
    let references = tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
        let database = fill::Database::open(&arguments.database).await?;
        fill::fill(&database, &first, arguments.cases).await?;
        performance::fill(&database, &first, arguments.cases).await?;
        account::fill(&database).await?;
        cases::fill(&database).await
    })?;
    say("sending", &send::steadily(rate, seconds, || form.send(address).map(drop))?);
    say("account", &account::open(address, ACCOUNTS, seconds)?);
    say("case", &cases::open(address, PAGES, seconds, &references)?);
    say("queue", &cases::queue(address, QUEUES, seconds)?);
    say("counting", &performance::count(address)?);
    say("performance", &performance::open(address, FIGURES, seconds)?);
    println!("streams memory {}", cases::listen(address, arguments.pid, STREAMS, &references)?);
    Ok(())
}

fn say(what: &str, times: &[Duration]) {
    for percent in [50, 99] {
        println!("{what} p{percent} {}", send::percentile(times, percent).as_secs_f64() * 1000.0);
    }
}
