//! How long sending takes with a million cases stored, and how long an account with many takes to open, on both databases.

use crate::{
    command::{cargo, command, run, watched_output},
    figure::{Budget, Figure},
    paths,
    postgres::Postgres,
    server::{Program, Running},
    step::step,
};
use anyhow::{Context, Result, bail};
use std::fs;

const PROGRAM: &str = "target/server/examples/load";
/// For databases and mails. A gigabyte or two, while it is measured.
const SCRATCH: &str = "target/load";
const CASES: &str = "1000000";
/// At 100 forms a second, each with two mails to hand over, and for each account that is opened.
const MOST_MILLISECONDS: f64 = 100.0;
const MOST_OF_A_CASE: f64 = 50.0;
const MOST_OF_A_QUEUE: f64 = 150.0;
const MOST_OF_FIGURES: f64 = 300.0;
/// In megabytes.
const MOST_OF_STREAMS: f64 = 100.0;

pub fn measure(server: Program) -> Result<Vec<Figure>> {
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
    let mut figures = on(server, "SQLite", &sqlite)?;
    figures.extend(on(server, "PostgreSQL", &postgres.address())?);
    Ok(figures)
}

fn on(server: Program, name: &str, database: &str) -> Result<Vec<Figure>> {
    let what = format!("Sending and opening accounts on {name}, with {CASES} cases stored");
    let output = step(&what, "See target/server.log.", || {
        let _ = fs::remove_dir_all(SCRATCH);
        let server = Running::on(server, database, SCRATCH)?;
        let address = format!("127.0.0.1:{}", server.port);
        let pid = server.pid().to_string();
        let arguments = ["--address", &address, "--database", database, "--cases", CASES, "--pid", &pid];
        let (output, ended_well) = watched_output(command(PROGRAM).args(arguments))?;
        if !ended_well {
            bail!("it was not measured to its end");
        }
        Ok(output)
    });
    let _ = fs::remove_dir_all(SCRATCH);
    let output = output?;
    let figure = |name: String, value| Figure { name, value, unit: "ms", budget: Budget::AtMost(MOST_MILLISECONDS) };
    Ok(vec![
        figure(format!("sending on {name}, 100 a second, p99"), read_p99(&output, "sending")?),
        figure(format!("an account of 500 cases on {name}, 20 a second, p99"), read_p99(&output, "account")?),
        Figure {
            budget: Budget::AtMost(MOST_OF_A_CASE),
            ..figure(format!("the page of a case on {name}, 50 a second, p99"), read_p99(&output, "case")?)
        },
        Figure {
            budget: Budget::AtMost(MOST_OF_A_QUEUE),
            ..figure(format!("a team's queue on {name}, 5 a second, p99"), read_p99(&output, "queue")?)
        },
        Figure {
            budget: Budget::AtMost(MOST_OF_FIGURES),
            ..figure(
                format!("how the council does, from 100,000 cases on {name}, 1 a second, p99"),
                read_p99(&output, "performance")?,
            )
        },
        Figure {
            name: format!("2,000 open pages that listen, on {name}"),
            value: read(&output, "streams memory ")?,
            unit: "MB",
            budget: Budget::AtMost(MOST_OF_STREAMS),
        },
    ])
}

fn read_p99(output: &str, what: &str) -> Result<f64> {
    read(output, &format!("{what} p99 "))
}

fn read(output: &str, begins: &str) -> Result<f64> {
    let figure = output.lines().find_map(|line| line.strip_prefix(begins));
    Ok(figure.with_context(|| format!("it printed no {begins}"))?.trim().parse()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_slowest_of_a_hundred_is_the_figure() {
        let printed = "sending p50 3.1\nsending p99 41.25\naccount p99 8.5\n";
        assert_eq!(read_p99(printed, "sending").expect("a figure"), 41.25);
        assert_eq!(read_p99(printed, "account").expect("a figure"), 8.5);
        assert!(read_p99("nothing", "sending").is_err());
    }
}
