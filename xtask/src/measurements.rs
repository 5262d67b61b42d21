//! `docs/measurements.md`: the record of the last whole `cargo xtask bench`.

use crate::{
    command::{command, output},
    figure::{Figure, Short},
};
use anyhow::Result;
use std::{fmt::Write, fs, thread};

const FILE: &str = "docs/measurements.md";

pub fn write(figures: &[Figure]) -> Result<()> {
    let mut page = format!(
        "# Measurements\n\nWritten by `cargo xtask bench`: {}, commit {}, on {}.\n\
         Bytes are as sent, by brotli; a KB is 1,000 bytes. Lighthouse measures as a phone; median of three runs.\n\n\
         | figure | value | budget | |\n|---|---|---|---|\n",
        output(command("date").args(["-u", "+%-d %B %Y"]))?.trim(),
        commit(),
        machine(),
    );
    for figure in figures {
        let Figure { name, value, unit, budget } = figure;
        writeln!(page, "| {name} | {} {unit} | {budget} | {} |", Short(*value), figure.verdict())?;
    }
    fs::create_dir_all("docs")?;
    fs::write(FILE, page)?;
    println!("→ Wrote {FILE}");
    Ok(())
}

fn commit() -> String {
    let commit = output(command("git").args(["describe", "--always", "--dirty"]));
    commit.map_or_else(|_| "none yet".to_owned(), |commit| commit.trim().to_owned())
}

fn machine() -> String {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    format!("{cores} cores, {}", memory().unwrap_or_else(|| "memory unknown".to_owned()))
}

fn memory() -> Option<String> {
    let meminfo = fs::read_to_string("/proc/meminfo").ok()?;
    let total = meminfo.lines().find_map(|line| line.strip_prefix("MemTotal:"))?;
    let kibibytes: u64 = total.split_whitespace().next()?.parse().ok()?;
    Some(format!("{} GB of memory", kibibytes / 1_000_000))
}
