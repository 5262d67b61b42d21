//! `front-door staff`: makes somebody staff, lists them, and ends it. Nobody is staff by default.

use crate::{
    clock::{Clock, local},
    config::{Config, ConfigError, Settings},
    delivery::mails::{Changed, security_notice},
    profile::{Councils, Problem, Profile},
    random,
    store::{self, OpenError, Store, staff::NewMember},
    words::english,
};
use clap::{Args, Subcommand};
use contract::paths;
use domain::{
    complaint::Grade,
    question::is_email,
    staff::{NoRole, Role},
    team::Team,
};
use jiff::Timestamp;
use std::{fmt::Write, sync::Arc};

#[derive(Args)]
pub struct Staff {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Makes somebody staff, and prints a link by which they choose a password and set up an authenticator app. It works once.
    /// Whoever is staff already begins anew
    Add(Box<Add>),
    /// Lists the staff of a council
    List(Box<Of>),
    /// Ends it that somebody is staff, and signs them out at once
    Remove(Box<Whom>),
    /// Takes the authenticator app off a resident's account, for whoever lost their phone and their recovery codes. Make sure first
    /// that it is they who ask. They are signed out everywhere, and told
    FreeResident(Box<Whom>),
}

/// Whose it is about, and where that is stored.
#[derive(Args)]
pub struct Of {
    /// The council's key
    #[arg(long)]
    council: String,
    #[command(flatten)]
    settings: Settings,
}

#[derive(Args)]
struct Add {
    #[arg(long, value_name = "ADDRESS")]
    email: String,
    /// As colleagues know them
    #[arg(long)]
    name: String,
    /// adviser, team, administrator, councillor or helper
    #[arg(long)]
    role: String,
    /// The team whose cases they work, by its key, where the role is team
    #[arg(long, value_name = "KEY")]
    team: Option<String>,
    /// officer, manager, senior or chief: who answers which complaints
    #[arg(long, default_value = "officer")]
    grade: String,
    /// What residents know them as, such as "Head of Waste"
    #[arg(long)]
    post: Option<String>,
    #[command(flatten)]
    of: Of,
}

#[derive(Args)]
struct Whom {
    #[arg(long, value_name = "ADDRESS")]
    email: String,
    #[command(flatten)]
    of: Of,
}

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error(transparent)]
    Config(#[from] ConfigError),
    #[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))]
    Profiles(Vec<Problem>),
    #[error(transparent)]
    Open(#[from] OpenError),
    #[error(transparent)]
    Store(#[from] store::Error),
    #[error("A demonstration keeps no staff")]
    Demo,
    #[error("There is no council {0}")]
    NoCouncil(String),
    #[error("{0} is not an email address")]
    NotAnAddress(String),
    #[error("A name is needed")]
    NoName,
    #[error("{0} has no team {1}. Its teams are: {2}")]
    NoTeam(String, String, String),
    #[error("There is no role {0}. Use adviser, team, administrator, councillor or helper")]
    NoRole(String),
    #[error("There is no grade {0}. Use officer, manager, senior or chief")]
    NoGrade(String),
    #[error("Say which team with --team")]
    TeamMissing,
    #[error("Only the role team has a --team")]
    TeamElsewhere,
    #[error("Nobody with the address {0} is staff")]
    Nobody(String),
    #[error("No account with the address {0} has an authenticator app")]
    NoApp(String),
}

impl Staff {
    /// What to print.
    pub async fn run(self) -> Result<String, Error> {
        let now = Clock::System.now();
        match self.command {
            Command::Add(add) => {
                let Add { email, name, role, team, grade, post, of } = *add;
                let place = Place::open(of, now).await?;
                place.add(&Wanted { email, name, role, team, grade, post }, now).await
            }
            Command::List(of) => Place::open(*of, now).await?.list().await,
            Command::Remove(whom) => {
                let Whom { email, of } = *whom;
                Place::open(of, now).await?.remove(&email, now).await
            }
            Command::FreeResident(whom) => {
                let Whom { email, of } = *whom;
                Place::open(of, now).await?.free_resident(&email, now).await
            }
        }
    }
}

/// The council whose staff it is about, and where they are stored.
pub struct Place {
    pub store: Store,
    pub profile: Arc<Profile>,
    /// The council's address as staff know it.
    pub site: String,
}

/// Who is to be made staff, as it was typed.
#[derive(Debug, Clone)]
pub struct Wanted {
    pub email: String,
    pub name: String,
    pub role: String,
    pub team: Option<String>,
    pub grade: String,
    pub post: Option<String>,
}

impl Wanted {
    fn find_grade(&self) -> Result<Grade, Error> {
        Grade::find(&self.grade).ok_or_else(|| Error::NoGrade(self.grade.clone()))
    }
}

impl Place {
    pub(crate) async fn open(Of { council, settings }: Of, now: Timestamp) -> Result<Self, Error> {
        let config: Config = settings.read()?;
        if config.demo {
            return Err(Error::Demo);
        }
        let councils = Councils::load(&config.councils, local(now).date()).map_err(Error::Profiles)?;
        let profile = councils.find(&council).ok_or_else(|| Error::NoCouncil(council.clone()))?;
        let store = Store::open(&config.database_url).await?;
        Ok(Self { store, profile, site: config.public_url(&council) })
    }

    pub async fn add(&self, wanted: &Wanted, now: Timestamp) -> Result<String, Error> {
        let council = &self.profile.council;
        let (email, name) = (wanted.email.trim(), wanted.name.trim());
        if !is_email(email) {
            return Err(Error::NotAnAddress(wanted.email.clone()));
        }
        if name.is_empty() {
            return Err(Error::NoName);
        }
        let role = self.find_role(wanted)?;
        let grade = wanted.find_grade()?;
        let invitation = random::id();
        let until = now + council.staff.invitation();
        let new = NewMember { email, name, role, grade, post: wanted.post.as_deref(), invitation: &invitation, until };
        self.store.add_staff(&council.key, new, now).await?;
        let until = english().date_time(local(until));
        let link = format!("{}{}", self.site, paths::desk_begin(&invitation));
        Ok(format!("{name} begins with this link. It works once, until {until}:\n{link}"))
    }

    fn find_role(&self, wanted: &Wanted) -> Result<Role, Error> {
        let team = wanted.team.as_ref().map(|key| self.find_team(key)).transpose()?;
        Role::find(&wanted.role, team).map_err(|no_role| match no_role {
            NoRole::Unknown => Error::NoRole(wanted.role.clone()),
            NoRole::TeamMissing => Error::TeamMissing,
            NoRole::TeamElsewhere => Error::TeamElsewhere,
        })
    }

    /// The team with this key, if the council has it.
    pub fn find_team(&self, key: &str) -> Result<Team, Error> {
        let council = &self.profile.council;
        let team = Team::find(key).filter(|team| council.teams.contains_key(team));
        let teams = || council.teams.keys().map(|team| team.key()).collect::<Vec<_>>().join(", ");
        team.ok_or_else(|| Error::NoTeam(council.name.clone(), key.to_owned(), teams()))
    }

    pub async fn list(&self) -> Result<String, Error> {
        let mut text = String::new();
        for listed in self.store.list_staff(&self.profile.council.key).await? {
            let member = listed.member;
            let role = member.role.team().map_or(member.role.key(), Team::key);
            let begun = if listed.has_begun { "" } else { ", has not begun" };
            let since = local(listed.added).date();
            let _ = writeln!(text, "{} <{}>: {role}, since {since}{begun}", member.name, member.email);
        }
        Ok(if text.is_empty() { "Nobody is staff".to_owned() } else { text.trim_end().to_owned() })
    }

    pub async fn remove(&self, email: &str, now: Timestamp) -> Result<String, Error> {
        if self.store.remove_staff(&self.profile.council.key, email.trim(), now).await? {
            Ok(format!("{} is staff no more, and signed out", email.trim()))
        } else {
            Err(Error::Nobody(email.trim().to_owned()))
        }
    }

    pub async fn free_resident(&self, email: &str, now: Timestamp) -> Result<String, Error> {
        let email = email.trim().to_ascii_lowercase();
        let notice = security_notice(&self.profile, &email, Changed::NoAuthenticator);
        if self.store.free_account(&self.profile.council.key, &email, &notice, now).await? {
            Ok(format!("{email} signs in without an authenticator app from now on"))
        } else {
            Err(Error::NoApp(email))
        }
    }
}
