//! `front-door explain`: which rules were tried for a set of answers, and why each held or not.

use crate::{
    cases::facts,
    clock::Clock,
    profile::{self, Profile},
};
use clap::Args;
use domain::{
    answer::Answers,
    condition::{Condition, all_hold},
    routing::with_facts,
    service::Service,
    way,
};
use jiff::Timestamp;
use std::{
    io::{self, Write},
    path::PathBuf,
};

#[derive(Args)]
pub struct Explain {
    /// The council's key
    #[arg(long)]
    council: String,
    /// The service's key
    #[arg(long)]
    service: String,
    /// A JSON file: a list of values for each question's key
    #[arg(long)]
    answers: PathBuf,
    /// The folder of the profiles
    #[arg(long, default_value = "councils")]
    councils: PathBuf,
}

/// Why nothing was explained.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error(transparent)]
    Profile(#[from] profile::OpenError),
    #[error("there is no service `{0}` here")]
    NoService(String),
    #[error("{0} can't be read as answers: {1}")]
    Answers(PathBuf, String),
    #[error("it can't be written: {0}")]
    Write(#[from] io::Error),
}

impl Explain {
    /// Writes a line for each rule, and one for each condition.
    pub fn run(&self, to: impl Write) -> Result<(), Error> {
        let now = Clock::System.now();
        let profile = profile::open(&self.councils, &self.council, Clock::System.local_now().date())?;
        let service = profile.council.find_service(&self.service);
        let service = service.ok_or_else(|| Error::NoService(self.service.clone()))?;
        let wrong = |error: String| Error::Answers(self.answers.clone(), error);
        let text = std::fs::read_to_string(&self.answers).map_err(|error| wrong(error.to_string()))?;
        let answers = serde_json::from_str(&text).map_err(|error| wrong(error.to_string()))?;
        Ok(write(&profile, service, &answers, now, to)?)
    }
}

fn write(
    profile: &Profile,
    service: &Service,
    answers: &Answers,
    now: Timestamp,
    mut to: impl Write,
) -> Result<(), io::Error> {
    if let Some(agency) = profile.council.find_agency(service) {
        return writeln!(to, "{} does this: no rule is tried", agency.name);
    }
    let visible = way::visible_answers(&service.form, answers);
    for key in answers.keys().filter(|key| !visible.contains_key(*key)) {
        writeln!(to, "`{key}` is left out: the form does not ask it")?;
    }
    let seen = with_facts(&service.form, &visible, &facts(profile, now), &profile.council.areas);
    let mut decided = false;
    for (at, rule) in service.rules.iter().enumerate() {
        let holds = all_hold(&rule.when, &seen);
        let outcome = match (decided, holds) {
            (true, _) => "not tried",
            (false, true) => "holds",
            (false, false) => "does not hold",
        };
        let name = format!("rule {} to {}, tier {}", at + 1, profile.council.team_name(rule.team), rule.tier);
        writeln!(to, "{name}: {outcome}, because {}", rule.reason)?;
        if !decided {
            write_conditions(&rule.when, &seen, &mut to)?;
        }
        decided |= holds;
    }
    for part in &service.parts {
        let outcome = if all_hold(&part.when, &seen) { "holds" } else { "does not hold" };
        writeln!(to, "part `{}` to {}: {outcome}", part.key, profile.council.team_name(part.team))?;
        write_conditions(&part.when, &seen, &mut to)?;
    }
    Ok(())
}

fn write_conditions(when: &[Condition], seen: &Answers, to: &mut impl Write) -> Result<(), io::Error> {
    for condition in when {
        let mark = if condition.holds(seen) { "✓" } else { "✗" };
        let said = seen.get(&condition.question).map_or_else(|| "nothing".to_owned(), |values| values.join(", "));
        let mut asked = Vec::new();
        if !condition.is.is_empty() {
            asked.push(format!("is {}", condition.is.join(" or ")));
        }
        if !condition.is_not.is_empty() {
            asked.push(format!("is not {}", condition.is_not.join(" or ")));
        }
        writeln!(to, "  {mark} {} {}; said: {said}", condition.question, asked.join(", "))?;
    }
    Ok(())
}
