//! `cargo xtask bench`: speed and size against their budgets.

use crate::{app, budgets, figure::Figure, interaction, lighthouse, load, measurements, routing, server, slow};
use anyhow::{Result, bail};
use clap::{Args, ValueEnum};
use std::path::PathBuf;

#[derive(Args)]
pub struct Bench {
    /// Only this group; the record is written by a whole run
    group: Option<Group>,
    /// With `routing`: other phrases than our own, a CSV file with the columns phrase, team, alt and kind
    #[arg(long)]
    phrases: Option<PathBuf>,
}

#[derive(Clone, Copy, PartialEq, ValueEnum)]
enum Group {
    /// What is downloaded
    Bytes,
    /// How a phone gets on with it
    Lighthouse,
    /// From a press to the paint, on a slow phone
    Interaction,
    /// How long a resident with a poor signal waits
    Slow,
    /// Whether a resident's words reach the right team
    Routing,
    /// Sending with a million cases stored
    Load,
}

impl Bench {
    pub fn run(self) -> Result<()> {
        if self.phrases.is_some() && self.group != Some(Group::Routing) {
            bail!("only `routing` has phrases");
        }
        let server = server::build()?;
        if self.group == Some(Group::Routing) {
            return verdict(&said(routing::measure(server, self.phrases)?));
        }
        app::build()?;
        let demo = server::Running::demo(server)?;
        let groups = self.group.map_or_else(|| Group::value_variants().to_vec(), |group| vec![group]);
        let mut figures = Vec::new();
        for group in groups {
            let measured = match group {
                Group::Bytes => budgets::measure(&demo)?,
                Group::Lighthouse => lighthouse::measure(&demo)?,
                Group::Interaction => interaction::measure(&demo)?,
                Group::Slow => slow::measure(&demo)?,
                Group::Routing => routing::measure(server, None)?,
                Group::Load => load::measure(server)?,
            };
            figures.extend(said(measured));
        }
        if self.group.is_none() {
            measurements::write(&figures)?;
        }
        verdict(&figures)
    }
}

fn said(figures: Vec<Figure>) -> Vec<Figure> {
    figures.iter().for_each(|figure| println!("{figure}"));
    figures
}

fn verdict(figures: &[Figure]) -> Result<()> {
    let missed = figures.iter().filter(|figure| !figure.holds()).map(|figure| figure.name.as_str());
    let missed = missed.collect::<Vec<_>>();
    if !missed.is_empty() {
        bail!("budgets missed: {}", missed.join("; "));
    }
    Ok(())
}
