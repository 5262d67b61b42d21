//! `front-door route` and `front-door index`: how a resident's words find a service.

use crate::{
    clock::Clock,
    profile::{self, Profile},
};
use clap::Args;
use csv::{ReaderBuilder, StringRecord, Writer};
use std::{
    io::Write,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

#[derive(Args)]
pub struct Route {
    /// The council's key
    #[arg(long)]
    council: String,
    /// A CSV file with a column `phrase`
    #[arg(long)]
    phrases: PathBuf,
    /// The folder of the profiles
    #[arg(long, default_value = "councils")]
    councils: PathBuf,
}

#[derive(Args)]
pub struct Index {
    /// The council's key
    #[arg(long)]
    council: String,
    /// The folder of the profiles
    #[arg(long, default_value = "councils")]
    councils: PathBuf,
}

/// Why phrases were not routed.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error(transparent)]
    Profile(#[from] profile::OpenError),
    #[error("{0} has no column `phrase`")]
    NoPhrases(PathBuf),
    #[error("{0}: {1}")]
    Csv(PathBuf, csv::Error),
}

/// How many teams are named for a phrase.
const TEAMS: usize = 3;
/// How often each phrase is asked for, to time it.
const TRIES: usize = 5;

impl Route {
    /// Writes a line for each phrase.
    pub fn run(&self, to: impl Write) -> Result<(), Error> {
        let profile = profile::open(&self.councils, &self.council, Clock::System.local_now().date())?;
        let phrases = phrases(&self.phrases)?;
        write(&profile, &phrases, to).map_err(|error| Error::Csv(self.phrases.clone(), error))
    }
}

impl Index {
    /// What the browser gets.
    pub fn run(&self) -> Result<String, Error> {
        Ok(profile::open(&self.councils, &self.council, Clock::System.local_now().date())?.search().text().to_owned())
    }
}

fn phrases(file: &Path) -> Result<Vec<String>, Error> {
    let wrong = |error| Error::Csv(file.to_owned(), error);
    let mut reader = ReaderBuilder::new().flexible(true).from_path(file).map_err(wrong)?;
    let headers = reader.headers().map_err(wrong)?;
    let at = headers.iter().position(|header| header.trim_start_matches('\u{feff}').trim() == "phrase");
    let at = at.ok_or_else(|| Error::NoPhrases(file.to_owned()))?;
    let phrase = |record: StringRecord| record.get(at).unwrap_or_default().to_owned();
    reader.records().map(|record| record.map(phrase).map_err(wrong)).collect()
}

fn write(profile: &Profile, phrases: &[String], to: impl Write) -> Result<(), csv::Error> {
    let mut writer = Writer::from_writer(to);
    writer.write_record(["phrase", "team1", "team2", "team3", "service1", "urgent"])?;
    let mut slowest = Duration::ZERO;
    // Learnt before anything is timed.
    let search = profile.search();
    for phrase in phrases {
        let (found, time) = timed(|| search.find(phrase));
        slowest = slowest.max(time);
        let mut teams = search.teams(&found).into_iter().map(domain::team::Team::key);
        let service = found.services.first().and_then(|best| profile.council.services.get(best.service));
        writer.write_field(phrase)?;
        for _ in 0..TEAMS {
            writer.write_field(teams.next().unwrap_or_default())?;
        }
        writer.write_field(service.map_or("", |service| &service.key))?;
        writer.write_field(if found.urgent { "yes" } else { "no" })?;
        writer.write_record(None::<&[u8]>)?;
    }
    writer.flush()?;
    eprintln!("{} phrases, the slowest {:.3} ms", phrases.len(), slowest.as_secs_f64() * 1000.0);
    Ok(())
}

/// The result, and how long it takes when nothing comes between.
fn timed<T>(run: impl Fn() -> T) -> (T, Duration) {
    let again = (1..TRIES).map(|_| {
        let begun = Instant::now();
        run();
        begun.elapsed()
    });
    let least = again.min().unwrap_or_default();
    (run(), least)
}
