//! How long sending takes with a million cases stored, on both databases.

use crate::{
    command::{cargo, command, run, watched_output},
    figure::{Budget, Figure},
    paths,
    postgres::Postgres,
    server::Running,
    step::step,
};
use anyhow::{Context, Result, bail};
use std::fs;

const PROGRAM: &str = "target/server/examples/load";
/// For databases and mails. A gigabyte or two, while it is measured.
const SCRATCH: &str = "target/load";
const CASES: &str = "1000000";
/// At 100 forms a second, each with two mails to hand over.
const MOST_MILLISECONDS: f64 = 100.0;

pub fn measure() -> Result<Vec<Figure>> {
    step("Building what sends", "Mend what the compiler says, and call this again.", || {
        run(cargo().args([
            "build",
            "-p",
            "server",
            "--example",
            "load",
            "--profile",
            "server",
            "--target-dir",
            "target",
        ]))
    })?;
    let sqlite = format!("sqlite:{}/front-door.db", paths::absolute(SCRATCH)?.display());
    let postgres = Postgres::start_durable()?;
    Ok(vec![on("SQLite", &sqlite)?, on("PostgreSQL", &postgres.address())?])
}

fn on(name: &str, database: &str) -> Result<Figure> {
    let what = format!("Sending on {name}, with {CASES} cases stored");
    let p99 = step(&what, "See target/server.log.", || {
        let _ = fs::remove_dir_all(SCRATCH);
        let server = Running::on(database, SCRATCH)?;
        let address = format!("127.0.0.1:{}", server.port);
        let arguments = ["--address", &address, "--database", database, "--cases", CASES];
        let (output, ended_well) = watched_output(command(PROGRAM).args(arguments))?;
        if !ended_well {
            bail!("it was not measured to its end");
        }
        read_p99(&output)
    });
    let _ = fs::remove_dir_all(SCRATCH);
    let name = format!("sending on {name}, 100 a second, p99");
    Ok(Figure { name, value: p99?, unit: "ms", budget: Budget::AtMost(MOST_MILLISECONDS) })
}

fn read_p99(output: &str) -> Result<f64> {
    let figure = output.lines().find_map(|line| line.strip_prefix("p99 "));
    Ok(figure.context("it printed no p99")?.trim().parse()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_slowest_of_a_hundred_is_the_figure() {
        assert_eq!(read_p99("p50 3.1\np99 41.25\n").expect("a figure"), 41.25);
        assert!(read_p99("nothing").is_err());
    }
}
