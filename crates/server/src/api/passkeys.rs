//! `/api/v1/passkeys`: one is made, somebody comes in by one.

use crate::{
    delivery::mails::{Changed, security_notice},
    documents::{
        account::{JustSignedIn, SignedIn},
        signed_out::SignInFirst,
        visit::{Keep, Next, Visit},
    },
    error::{Answer, Error},
    helping,
    json_body::JsonBody,
    random,
    server::Server,
    store::{
        passkeys::{Added, Challenged, NewPasskey, Showing, Shown},
        sign_ins::ComingIn,
    },
    webauthn::{ALGORITHMS, ClientData, Host, PublicKey, Purpose, Refused, decode, encode},
};
use axum::{
    Json,
    extract::{FromRequestParts, State},
    http::{StatusCode, request::Parts},
    response::{IntoResponse, Response},
};
use contract::{
    endpoint::Body,
    passkeys::{
        CreatePasskey, CreatePasskeyChallenge, CreatePasskeySignIn, Onwards, PasskeyChallenge, ShownPasskey,
        SignInChallenge,
    },
    paths,
};
use domain::passkey::Condition;
use jiff::SignedDuration;

/// Whoever may change how they come in. For everybody else a page leads to signing in; here the script does.
pub struct Resident(SignedIn);

impl FromRequestParts<Server> for Resident {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, server: &Server) -> Result<Self, Response> {
        match JustSignedIn::from_request_parts(parts, server).await {
            Ok(JustSignedIn(resident)) => Ok(Self(resident)),
            Err(answer) if answer.extensions().get::<SignInFirst>().is_some() => {
                Err(Error::SignInFirst.into_response())
            }
            Err(answer) => Err(answer),
        }
    }
}

/// The log has the reason. Whoever tries passkeys learns none.
fn refuse(reason: Refused) -> Error {
    tracing::info!(%reason, "a passkey is refused");
    Error::PasskeyRefused
}

pub async fn create_challenge(
    State(server): State<Server>,
    host: Host,
    Resident(SignedIn { profile, session, account }): Resident,
) -> Answer<CreatePasskeyChallenge> {
    let council = &profile.council;
    let (challenge, handle) = (encode(&random::bytes::<32>()), encode(&random::bytes::<32>()));
    let lasts = council.sign_in.passkey();
    let said = (challenge.as_str(), handle.as_str());
    let until = server.clock.now() + lasts;
    let named = server.store.create_passkey_challenge(&council.key, &account.id, &session.hash, said, until).await?;
    Ok(Json(PasskeyChallenge {
        challenge,
        site: host.site(),
        council: council.name.clone(),
        handle: named.handle,
        email: account.email,
        algorithms: ALGORITHMS.to_vec(),
        known: named.known,
        milliseconds: milliseconds(lasts),
    }))
}

pub async fn create(
    visit: Visit,
    host: Host,
    Resident(resident): Resident,
    JsonBody(body): JsonBody<Body<CreatePasskey>>,
) -> Result<Response, Error> {
    let id = add(&visit, &host, &resident, &body).await?;
    visit.server.mail_waits.notify_one();
    Ok((StatusCode::CREATED, Json(Onwards { path: paths::passkey(&id) })).into_response())
}

/// Adds the passkey under the name of the device that it is made on; answers with its id.
async fn add(visit: &Visit, host: &Host, resident: &SignedIn, body: &Body<CreatePasskey>) -> Result<String, Error> {
    let SignedIn { profile, session, account } = resident;
    let (council, store, now) = (&profile.council, &visit.server.store, visit.now());
    let (client_data, attestation) = read(&body.client_data, &body.attestation).map_err(refuse)?;
    let said = ClientData::read(&client_data, Purpose::Make, host).map_err(refuse)?;
    let handle = store.take_passkey_challenge(&council.key, &account.id, &session.hash, &said.challenge, now).await?;
    let handle = handle.ok_or_else(|| refuse(Refused::Challenge))?;
    let made = said.made(host, &attestation).map_err(refuse)?;
    let passkey = NewPasskey {
        id: random::id(),
        name: visit.device.clone(),
        credential: encode(&made.credential),
        handle,
        public_key: encode(&made.public_key),
        condition: made.condition,
    };
    let notice = security_notice(profile, &account.email, Changed::Passkey);
    let new = (&passkey, &council.sign_in);
    match store.create_passkey(&council.key, &account.id, &session.hash, new, &notice, now).await? {
        Added::Added => Ok(passkey.id),
        Added::Known | Added::TooMany => Err(Error::PasskeyRefused),
    }
}

fn read(client_data: &str, attestation: &str) -> Result<(Vec<u8>, Vec<u8>), Refused> {
    Ok((decode(client_data)?, decode(attestation)?))
}

/// Where somebody helps, they would see the account.
async fn check_alone(visit: &Visit) -> Result<(), Error> {
    let helping = helping::find(&visit.server, &visit.profile, &visit.session).await?;
    if helping.is_some() { Err(Error::HelpedNoAccount) } else { Ok(()) }
}

pub async fn create_sign_in_challenge(visit: Visit, host: Host) -> Result<Response, Error> {
    check_alone(&visit).await?;
    let rules = &visit.profile.council.sign_in;
    let challenge = encode(&random::bytes::<32>());
    let new_session = visit.session.renew(rules);
    let browser = (visit.session.rotate(&new_session), visit.network.as_str());
    let asked = visit.server.store.create_sign_in_challenge(visit.council(), browser, &challenge, rules, visit.now());
    let reply = Json(SignInChallenge {
        challenge: challenge.clone(),
        site: host.site(),
        milliseconds: milliseconds(rules.passkey()),
    });
    match asked.await? {
        Challenged::Set { is_new_session: true } => Ok(new_session.with(reply)),
        Challenged::Set { is_new_session: false } => Ok(reply.into_response()),
        Challenged::TooOften(too_often) => Err(Error::TooMany(too_often.0)),
    }
}

pub async fn sign_in(
    visit: Visit,
    host: Host,
    JsonBody(body): JsonBody<Body<CreatePasskeySignIn>>,
) -> Result<Response, Error> {
    check_alone(&visit).await?;
    let shown = Answered::read(&body, &host).map_err(refuse)?;
    let showing = Showing {
        challenge: &shown.said.challenge,
        credential: &body.credential,
        handle: &body.handle,
        network: &visit.network,
    };
    let (store, rules) = (&visit.server.store, &visit.profile.council.sign_in);
    let known =
        match store.find_shown_passkey(visit.council(), &visit.session.hash, showing, rules, visit.now()).await? {
            Shown::Known(known) => known,
            Shown::NoChallenge => return Err(refuse(Refused::Challenge)),
            Shown::Unknown => return Err(refuse(Refused::Unknown)),
            Shown::TooOften(too_often) => return Err(Error::TooMany(too_often.0)),
        };
    let condition = shown.check(&host, &known.public_key, known.condition).map_err(refuse)?;
    let keep = Keep::of(body.keep);
    let new_session = visit.begin(keep);
    let visitor = visit.visitor(&new_session, keep);
    match store.sign_in_by_passkey(visit.council(), visitor, &known, condition, visit.now()).await? {
        ComingIn::SignedIn => {
            let path = Next::find(Some(&body.next)).path().to_owned();
            Ok(new_session.with(Json(Onwards { path })))
        }
        ComingIn::HalfWay => Err(Error::Fault("a passkey led half way")),
        ComingIn::Wrong => Err(refuse(Refused::Condition)),
        ComingIn::TooOften(too_often) => Err(Error::TooMany(too_often.0)),
    }
}

/// What a browser says and what its device signed, in bytes.
struct Answered {
    said: ClientData,
    authenticator_data: Vec<u8>,
    signature: Vec<u8>,
}

impl Answered {
    fn read(body: &ShownPasskey, host: &Host) -> Result<Self, Refused> {
        Ok(Self {
            said: ClientData::read(&decode(&body.client_data)?, Purpose::Show, host)?,
            authenticator_data: decode(&body.authenticator_data)?,
            signature: decode(&body.signature)?,
        })
    }

    fn check(&self, host: &Host, public_key: &str, before: Condition) -> Result<Condition, Refused> {
        let key = PublicKey::read(&decode(public_key)?)?;
        let now = self.said.shown(host, &key, &self.authenticator_data, &self.signature)?;
        if now.may_follow(before) { Ok(now) } else { Err(Refused::Condition) }
    }
}

fn milliseconds(lasts: SignedDuration) -> u32 {
    u32::try_from(lasts.as_millis()).unwrap_or(u32::MAX)
}
