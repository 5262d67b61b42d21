//! Measures a server under load: fills its database with cases, then sends forms at a steady rate, then opens the account of a
//! resident with many cases, and prints how long the answers took. `cargo xtask bench load` starts the server and reads the figures.

mod account;
mod fill;
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
}

/// Accounts opened in a second.
const ACCOUNTS: u32 = 20;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments = Arguments::parse();
    let Arguments { address, rate, seconds, .. } = arguments;
    let form = send::Form::find(address)?;
    let first = form.send(address)?;
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
        let database = fill::Database::open(&arguments.database).await?;
        fill::fill(&database, &first, arguments.cases).await?;
        account::fill(&database).await
    })?;
    say("sending", &send::steadily(rate, seconds, || form.send(address).map(drop))?);
    say("account", &account::open(address, ACCOUNTS, seconds)?);
    Ok(())
}

fn say(what: &str, times: &[Duration]) {
    for percent in [50, 99] {
        println!("{what} p{percent} {}", send::percentile(times, percent).as_secs_f64() * 1000.0);
    }
}
