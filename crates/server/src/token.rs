//! `front-door token`: lets a council's own system in, lists those that are, and ends it.

use crate::{
    clock::{Clock, local},
    random,
    staff::{self, Of, Place},
    store,
};
use clap::{Args, Subcommand};
use domain::{
    integration::{Reach, Scope},
    team::Team,
};
use jiff::Timestamp;
use std::fmt::Write;

/// What a token begins with: whoever finds one in a file knows what it opens.
const BEGINNING: &str = "front-door-";

#[derive(Args)]
pub struct Token {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Makes a token for a system, and prints it. It is shown once: only its hash is stored
    Add(Box<Add>),
    /// Lists the tokens of a council, what each is for and when it was last used
    List(Box<Of>),
    /// Ends a token. The next request with it is refused
    Remove(Box<Which>),
}

#[derive(Args)]
struct Add {
    /// The system, as staff know it
    #[arg(long)]
    name: String,
    /// cases:read, events:write, files:read or open311:write. Give it once for each
    #[arg(long, value_name = "SCOPE", required = true)]
    scope: Vec<String>,
    /// The team whose cases it reaches, by its key. Give it once for each; without it the token reaches every team
    #[arg(long, value_name = "KEY")]
    team: Vec<String>,
    #[command(flatten)]
    of: Of,
}

#[derive(Args)]
struct Which {
    #[arg(long)]
    name: String,
    #[command(flatten)]
    of: Of,
}

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error(transparent)]
    Place(#[from] staff::Error),
    #[error(transparent)]
    Store(#[from] store::Error),
    #[error("A name is needed")]
    NoName,
    #[error("There is no scope {0}. Use cases:read, events:write, files:read or open311:write")]
    NoScope(String),
    #[error("{0} has a token already. Remove it first, or use another name")]
    Taken(String),
    #[error("No token has the name {0}")]
    Nothing(String),
}

/// A token that is to be made, as it was typed.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    pub name: String,
    pub scopes: Vec<String>,
    pub teams: Vec<String>,
}

impl Token {
    /// What to print.
    pub async fn run(self) -> Result<String, Error> {
        let now = Clock::System.now();
        match self.command {
            Command::Add(add) => {
                let Add { name, scope, team, of } = *add;
                let place = Place::open(of, now).await?;
                let secret = add_token(&place, &Wanted { name, scopes: scope, teams: team }, now).await?;
                Ok(format!("This token is not shown again:\n{secret}"))
            }
            Command::List(of) => list(&Place::open(*of, now).await?).await,
            Command::Remove(which) => {
                let Which { name, of } = *which;
                remove(&Place::open(of, now).await?, &name, now).await
            }
        }
    }
}

/// Makes a token, and says its secret.
/// What a system comes in by.
pub fn new_secret() -> String {
    format!("{BEGINNING}{}", random::hex(&random::bytes::<32>()))
}

pub async fn add_token(place: &Place, wanted: &Wanted, now: Timestamp) -> Result<String, Error> {
    let name = wanted.name.trim();
    if name.is_empty() {
        return Err(Error::NoName);
    }
    let scope = |key: &String| Scope::find(key).ok_or_else(|| Error::NoScope(key.clone()));
    let mut scopes = wanted.scopes.iter().map(scope).collect::<Result<Vec<_>, _>>()?;
    let mut teams = wanted.teams.iter().map(|key| place.find_team(key)).collect::<Result<Vec<_>, _>>()?;
    scopes.sort_unstable();
    scopes.dedup();
    teams.sort_unstable();
    teams.dedup();
    let secret = new_secret();
    let council = &place.profile.council.key;
    if place.store.add_token(council, (name, &secret), &Reach { scopes, teams }, now).await? {
        Ok(secret)
    } else {
        Err(Error::Taken(name.to_owned()))
    }
}

pub async fn list(place: &Place) -> Result<String, Error> {
    let mut text = String::new();
    for listed in place.store.list_tokens(&place.profile.council.key).await? {
        let reach = &listed.token.reach;
        let scopes: Vec<_> = reach.scopes.iter().map(|scope| scope.key()).collect();
        let teams: Vec<_> = reach.teams.iter().copied().map(Team::key).collect();
        let teams = if teams.is_empty() { "every team".to_owned() } else { teams.join(", ") };
        let used = listed.last_used.map_or("never used".to_owned(), |used| format!("last used {}", local(used).date()));
        let since = local(listed.added).date();
        let _ = writeln!(text, "{}: {} of {teams}, since {since}, {used}", listed.token.name, scopes.join(", "));
    }
    Ok(if text.is_empty() { "There are no tokens".to_owned() } else { text.trim_end().to_owned() })
}

pub async fn remove(place: &Place, name: &str, now: Timestamp) -> Result<String, Error> {
    if place.store.remove_token(&place.profile.council.key, name.trim(), now).await? {
        Ok(format!("{} is refused from now on", name.trim()))
    } else {
        Err(Error::Nothing(name.trim().to_owned()))
    }
}
