//! `cargo xtask bench`: speed and size against their budgets.

use crate::{app, budgets, lighthouse, measurements, server};
use anyhow::{Result, bail};
use clap::{Args, ValueEnum};

#[derive(Args)]
pub struct Bench {
    /// Only this group; the record is written by a whole run
    group: Option<Group>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Group {
    /// What is downloaded
    Bytes,
    /// How a phone gets on with it
    Lighthouse,
}

impl Bench {
    pub fn run(self) -> Result<()> {
        app::build()?;
        server::build()?;
        let demo = server::Demo::start()?;
        let groups = self.group.map_or_else(|| Group::value_variants().to_vec(), |group| vec![group]);
        let mut figures = Vec::new();
        for group in groups {
            let measured = match group {
                Group::Bytes => budgets::measure(&demo)?,
                Group::Lighthouse => lighthouse::measure(&demo)?,
            };
            measured.iter().for_each(|figure| println!("{figure}"));
            figures.extend(measured);
        }
        if self.group.is_none() {
            measurements::write(&figures)?;
        }
        let missed = figures.iter().filter(|figure| !figure.holds()).map(|figure| figure.name.as_str());
        let missed = missed.collect::<Vec<_>>();
        if !missed.is_empty() {
            bail!("budgets missed: {}", missed.join("; "));
        }
        Ok(())
    }
}
