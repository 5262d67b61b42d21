//! Who asks at the pages of signing in, and what these have in common: a mail that is asked for, a session that begins.

use super::signed_out::SignInFirst;
use crate::{
    client::ClientAddress,
    device,
    error::Error,
    profile::Profile,
    random,
    server::Server,
    session::{Lasting, NewSession, Session},
    site::CouncilHost,
    store::{
        outbox::{MailKind, NewMail},
        sign_ins::{Asked, Asking, ComingIn, Visitor},
    },
};
use axum::{
    extract::{FromRequestParts, Query},
    http::{header, request::Parts},
    response::{IntoResponse, Redirect, Response},
};
use contract::paths;
use jiff::Timestamp;
use leptos::prelude::*;
use serde::Deserialize;
use std::sync::Arc;
use ui::{checkboxes::Checkboxes, choice::Choice};

/// Somebody at the pages of signing in.
pub struct Visit {
    pub server: Server,
    pub profile: Arc<Profile>,
    pub session: Session,
    pub next: Next,
    /// A hash.
    pub network: String,
    /// What they use, in words.
    pub device: String,
}

/// Where signing in leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    Account,
    /// How they sign in.
    Security,
    /// A new password, for whoever forgot theirs.
    Password,
    /// What can be booked.
    Appointments,
    /// Who acts for them, and for whom they act.
    People,
    /// How they are reached.
    Reach,
}

#[derive(Deserialize)]
struct Asks {
    next: Option<String>,
}

impl Next {
    pub fn find(key: Option<&str>) -> Self {
        match key {
            Some("security") => Self::Security,
            Some("password") => Self::Password,
            Some("appointments") => Self::Appointments,
            Some("people") => Self::People,
            Some("contact") => Self::Reach,
            _ => Self::Account,
        }
    }

    pub fn path(self) -> &'static str {
        match self {
            Self::Account => paths::ACCOUNT,
            Self::Security => paths::SECURITY,
            Self::Password => paths::PASSWORD,
            Self::Appointments => paths::APPOINTMENTS,
            Self::People => paths::PEOPLE,
            Self::Reach => paths::REACH,
        }
    }

    /// As it stands in an address.
    pub fn key(self) -> &'static str {
        match self {
            Self::Account => "",
            Self::Security => "security",
            Self::Password => "password",
            Self::Appointments => "appointments",
            Self::People => "people",
            Self::Reach => "contact",
        }
    }

    /// A page on the way there.
    pub fn by(self, page: &str) -> String {
        match self.key() {
            "" => page.to_owned(),
            key => format!("{page}?next={key}"),
        }
    }
}

impl FromRequestParts<Server> for Visit {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, server: &Server) -> Result<Self, Error> {
        let CouncilHost(profile) = CouncilHost::from_request_parts(parts, server).await?;
        let Ok(session) = Session::from_request_parts(parts, server).await;
        let Ok(address) = ClientAddress::from_request_parts(parts, server).await;
        let asks = Query::<Asks>::try_from_uri(&parts.uri).ok().and_then(|Query(asks)| asks.next);
        let user_agent = parts.headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok());
        Ok(Self {
            server: server.clone(),
            session,
            next: Next::find(asks.as_deref()),
            network: address.hash(),
            device: device::describe(profile.words, user_agent.unwrap_or_default()),
            profile,
        })
    }
}

impl Visit {
    pub fn now(&self) -> Timestamp {
        self.server.clock.now()
    }

    pub fn council(&self) -> &str {
        &self.profile.council.key
    }

    /// The address for which this browser waits for a mail: to sign in, or to be the account's.
    pub async fn asked_for(&self, account: Option<&str>) -> Result<Option<String>, Error> {
        Ok(self.server.store.find_sign_in(self.council(), &self.session.hash, account, self.now()).await?)
    }

    /// Has a code mailed, and answers with this.
    pub async fn mail(&self, email: &str, account: Option<&str>, answer: Response) -> Result<Response, Error> {
        let rules = &self.profile.council.sign_in;
        let kind = if account.is_some() { MailKind::NewAddress } else { MailKind::SignIn };
        let mail = NewMail {
            language: self.profile.language,
            ..NewMail::without_case(self.council(), kind, email.to_ascii_lowercase(), random::id())
        };
        let asking = Asking { email, network: &self.network, account, rules };
        let new_session = self.session.renew(rules);
        let rotation = self.session.rotate(&new_session);
        match self.server.store.request_sign_in(&mail, asking, rotation, self.now()).await? {
            Asked::Mailed { is_new_session } => {
                self.server.mail_waits.notify_one();
                Ok(if is_new_session { new_session.with(answer) } else { answer })
            }
            Asked::TooOften(too_often) => Err(Error::TooManyCodes(too_often.0)),
        }
    }

    /// The session that signing in begins.
    pub fn begin(&self, keep: Keep) -> NewSession {
        let lasting = match keep.is_asked() {
            _ if self.session.is_shared() => Lasting::Shared,
            true => Lasting::Staying,
            false => Lasting::Closing,
        };
        NewSession::create(&self.profile.council.sign_in, lasting)
    }

    /// Who comes in with it.
    pub fn visitor<'a>(&'a self, new_session: &'a NewSession, keep: Keep) -> Visitor<'a> {
        let rules = &self.profile.council.sign_in;
        let most = if keep.is_asked() { rules.kept() } else { rules.most() };
        Visitor {
            rotation: self.session.rotate(new_session),
            network: &self.network,
            device: &self.device,
            until: self.now() + most,
            rules,
        }
    }

    /// Leads on whoever came in. None if the proof was wrong.
    pub fn answer(&self, came: ComingIn, new_session: NewSession) -> Result<Option<Response>, Error> {
        match came {
            ComingIn::SignedIn => Ok(Some(new_session.with(Redirect::to(self.next.path())))),
            ComingIn::HalfWay => Ok(Some(new_session.with(Redirect::to(&self.next.by(paths::SIGN_IN_STEP))))),
            ComingIn::Wrong => Ok(None),
            ComingIn::TooOften(too_often) => Err(Error::TooManyCodes(too_often.0)),
        }
    }

    /// Asks whether to stay signed in, where the device may be the resident's own.
    pub fn keep_box(&self) -> AnyView {
        if self.session.is_shared() {
            return ().into_any();
        }
        let say = |key: &str| self.profile.words.say(key, &[]);
        let days = self.profile.council.sign_in.kept_days.to_string();
        let choice = Choice::new(Keep::YES, self.profile.words.say("sign-in-keep", &[("days", &days)]));
        view! {
            <Checkboxes
                name="keep" legend=say("sign-in-keep-legend") hint=say("sign-in-keep-hint") error_prefix=say("error-prefix")
                choices=vec![choice]
            />
        }
        .into_any()
    }
}

/// Whether a resident asked to stay signed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(from = "String")]
pub struct Keep(bool);

impl Keep {
    const YES: &str = "yes";

    pub fn of(is_asked: bool) -> Self {
        Self(is_asked)
    }

    fn is_asked(self) -> bool {
        self.0
    }
}

impl From<String> for Keep {
    fn from(said: String) -> Self {
        Self(said == Self::YES)
    }
}

/// Where those go who have to sign in, or to do so again.
pub fn sign_in_first(next: Next) -> Response {
    let mut answer = Redirect::to(&next.by(paths::SIGN_IN)).into_response();
    answer.extensions_mut().insert(SignInFirst(next));
    answer
}
