//! What was reported already at the same place, and following it in place of sending the same again. Nothing that a resident
//! said leaves the server here.

use crate::{
    client::ClientAddress,
    clock::local,
    delivery::mails,
    error::Error,
    helping,
    profile::Profile,
    random,
    said::said_status,
    server::Server,
    store::{
        cases::StoredCase,
        followers::NewFollower,
        helpings::Helping,
        limits::Limit,
        spots::{CaseSpot, NewSpot},
    },
};
use domain::{
    answer::{Answer, Answers},
    case::Status,
    follow::{self, EMAIL, OpenCase},
    message::{FieldError, Message},
    service::Service,
    spot::{self, Near, Spot},
};
use jiff::{SignedDuration, civil::Date};

/// More would be a list to read, not an answer.
const MOST: usize = 3;
/// Places looked at from one network, which a library's residents share.
const PER_NETWORK: Limit = Limit { most: 120, within: SignedDuration::from_hours(1) };

/// Where a case is, for those who report the same later. None for a service whose cases can't be followed.
pub fn new_spot(service: &Service, answers: &Answers) -> Option<NewSpot> {
    spot::find(&service.form, answers).map(|spot| NewSpot { id: random::id(), spot })
}

/// Open cases of a service at the place of an answer, the nearest first.
pub async fn list(
    server: &Server,
    profile: &Profile,
    service: &Service,
    answer: &Answer,
    client: ClientAddress,
) -> Result<Vec<OpenCase>, Error> {
    let (council, now) = (&profile.council, server.clock.now());
    let followed = service.form.followed().filter(|_| council.offers_form(service));
    let (_, question) = followed.ok_or(Error::NotFound)?;
    if let Some(error) = question.check(Some(answer), local(now).date()) {
        return Err(Error::Invalid(vec![profile.in_words(&error)]));
    }
    let counted = format!("open-cases:{}", client.hash());
    let within = server.store.count(&council.key, &counted, PER_NETWORK, now).await?;
    within.map_err(|too_often| Error::TooMany(too_often.0))?;
    let here = Spot::read(question, &question.clean(answer));
    let spots = server.store.list_spots(&council.key, &service.key, &here, now).await?;
    let mut near: Vec<(Near, CaseSpot)> =
        spots.into_iter().filter_map(|found| Some((here.near(&found.spot)?, found))).collect();
    near.sort_by_key(|(near, _)| *near);
    let mut cases = Vec::new();
    for (near, found) in near {
        let case = server.store.find_case_as_server(&council.key, &found.reference).await?;
        if let Some(case) = case.filter(|case| case.status().is_open()) {
            cases.push(open_case(profile, found.id, case, near, local(now).date()));
        }
        if cases.len() == MOST {
            break;
        }
    }
    Ok(cases)
}

fn open_case(profile: &Profile, id: String, stored: StoredCase, near: Near, today: Date) -> OpenCase {
    let status = match stored.status() {
        // What the council waits for is nobody else's business.
        Status::WaitingForResident => Status::WithTeam,
        status => status,
    };
    OpenCase {
        id,
        received: local(stored.case.received).date(),
        status: said_status(profile.words, status, profile.council.team_name(stored.case.team)),
        due: stored.case.due.filter(|due| due.date >= today),
        metres: match near {
            Near::Metres(metres) => Some(metres),
            Near::Name => None,
        },
    }
}

/// What is wrong with a wish to follow. Where somebody helps, news goes to the resident.
pub fn check(profile: &Profile, helping: Option<&Helping>, case: &str, email: &str) -> Vec<FieldError> {
    let mut errors = follow::check(case, email);
    errors.extend(helping::refuse_own(profile, helping, email).map(|said| FieldError {
        question: EMAIL.to_owned(),
        field: EMAIL.to_owned(),
        message: Message::Said(said),
    }));
    errors
}

/// A resident's wish to follow an open case.
pub struct Wish<'a> {
    pub case: &'a str,
    pub email: &'a str,
    /// The draft that is not sent now.
    pub draft: &'a str,
}

pub async fn follow(
    server: &Server,
    profile: &Profile,
    service: &Service,
    wish: Wish<'_>,
    client: ClientAddress,
) -> Result<(), Error> {
    let council = &profile.council.key;
    let reference = server.store.find_spot(council, &service.key, wish.case).await?.ok_or(Error::NotFound)?;
    let stored = server.store.find_case_as_server(council, &reference).await?.ok_or(Error::NotFound)?;
    let id = random::id();
    let mail = mails::following(profile, &stored.case, &id, wish.email, &server.config.public_url(council));
    let network = client.hash();
    let new = NewFollower {
        id: &id,
        council,
        reference: &reference,
        email: wish.email,
        draft: wish.draft,
        network: &network,
    };
    let followed = server.store.create_follower(new, &mail, server.clock.now()).await?;
    followed.map_err(|too_often| Error::TooMany(too_often.0))?;
    server.mail_waits.notify_one();
    Ok(())
}
