//! Passing on from a screen to another device: the rules that the pages share. Link and code are not stored. They follow from the
//! pass and the server's key, so that its page can be shown again, and whoever has the database alone has neither.

use crate::{
    error::Error,
    profile::Profile,
    random,
    server::Server,
    session::{NewSession, Session},
    store::passes::{NewPass, Passed, Shown, Standing, Subject, Taking},
};
use domain::passing::{code, read_code};
use jiff::Timestamp;

/// What the other device opens or is told.
pub struct Secrets {
    pub token: String,
    pub code: String,
}

impl Secrets {
    pub fn of(server: &Server, council: &str, pass: &str) -> Self {
        let derived = |purpose: &str| server.vault.hash(&format!("{purpose}:{council}"), pass);
        let chance = u64::from_str_radix(&derived("pass-letters")[..16], 16).unwrap_or_default();
        Self { token: derived("pass-link")[..32].to_owned(), code: code(chance) }
    }
}

/// What stands for a link in the store.
fn link_hash(server: &Server, council: &str, token: &str) -> String {
    server.vault.hash(&format!("pass-token:{council}"), token)
}

/// The same for a code.
fn code_hash(server: &Server, council: &str, code: &str) -> String {
    server.vault.hash(&format!("pass-code:{council}"), code)
}

/// Opens a pass for what this browser has.
pub async fn create(
    server: &Server,
    profile: &Profile,
    session: &Session,
    (is_shared, network): (bool, &str),
    (service, what): (&str, Subject<'_>),
) -> Result<(), Error> {
    let (council, id) = (&profile.council.key, random::id());
    let Secrets { token, code } = Secrets::of(server, council, &id);
    let new = NewPass {
        id: &id,
        session: &session.hash,
        is_shared,
        service,
        what,
        link: &link_hash(server, council, &token),
        code: &code_hash(server, council, &code),
        network,
    };
    let created = server.store.create_pass(council, new, server.clock.now()).await?;
    created.map_err(|too_often| Error::TooManyCodes(too_often.0))
}

/// A pass that this browser opened and nobody took yet, and until when it lasts; or that somebody has taken it.
pub enum Own {
    Open { pass: String, until: Timestamp },
    Taken,
    None,
}

pub async fn find_own(server: &Server, profile: &Profile, session: &Session, what: &Passed) -> Result<Own, Error> {
    let found = server.store.find_pass(&profile.council.key, &session.hash, what, server.clock.now()).await?;
    Ok(match found {
        Some((pass, Standing::Open(until))) => Own::Open { pass, until },
        Some((_, Standing::Taken)) => Own::Taken,
        Some((_, Standing::Over)) | None => Own::None,
    })
}

/// What the link passes on, if it is open.
pub async fn find(server: &Server, profile: &Profile, token: &str) -> Result<Option<Passed>, Error> {
    let council = &profile.council.key;
    Ok(server.store.find_pass_by_link(council, &link_hash(server, council, token), server.clock.now()).await?)
}

/// How the other device comes to it.
#[derive(Debug, Clone, Copy)]
pub enum Way<'a> {
    Link(&'a str),
    /// As it was typed.
    Code(&'a str),
}

/// Takes it to this browser. None if there is nothing to take.
pub async fn take(
    server: &Server,
    profile: &Profile,
    (session, network): (&Session, &str),
    way: Way<'_>,
) -> Result<Option<(Passed, Option<NewSession>)>, Error> {
    let (council, rules, now) = (&profile.council.key, &profile.council.sign_in, server.clock.now());
    let new_session = match server.store.find_account(council, &session.hash, now).await? {
        Some(_) => session.renew(rules),
        None => session.renew_taking(rules),
    };
    let (link, code);
    let shown = match way {
        Way::Link(token) => {
            link = link_hash(server, council, token);
            Shown::Link(&link)
        }
        Way::Code(typed) => {
            code = code_hash(server, council, &read_code(typed));
            Shown::Code(&code)
        }
    };
    let rotation = session.rotate(&new_session);
    match server.store.take_pass(council, rotation, shown, network, now).await? {
        Taking::Taken { what, is_new_session } => Ok(Some((what, is_new_session.then_some(new_session)))),
        Taking::Wrong => Ok(None),
        Taking::TooOften(too_often) => Err(Error::TooManyCodes(too_often.0)),
    }
}
