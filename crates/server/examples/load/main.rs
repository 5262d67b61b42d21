//! Measures sending under load: fills the database of a running server with cases, then sends forms at a steady rate, and
//! prints how long the answers took. `cargo xtask bench load` starts the server and reads the figures.

mod fill;
mod send;

use clap::Parser;
use std::{error::Error, net::SocketAddr};

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

fn main() -> Result<(), Box<dyn Error>> {
    let arguments = Arguments::parse();
    let form = send::Form::find(arguments.address)?;
    let first = form.send(arguments.address)?;
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(fill::fill(
        &arguments.database,
        &first,
        arguments.cases,
    ))?;
    let times = send::steadily(&form, arguments.address, arguments.rate, arguments.seconds)?;
    println!("p50 {}", send::percentile(&times, 50).as_secs_f64() * 1000.0);
    println!("p99 {}", send::percentile(&times, 99).as_secs_f64() * 1000.0);
    Ok(())
}
