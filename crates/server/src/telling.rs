//! Who is told of what happens to a case, and by which way: by the choices of its resident, and by what is proved. Whoever acts for a
//! resident sees it on their own page: what they may see does not come to their mailbox.

use crate::{
    delivery::{
        news::{self, Item},
        team_news::{self, News},
        transport::Transport,
    },
    error::Error,
    profile::Profile,
    random,
    server::Server,
    store::{
        self,
        audit::Actor,
        case_events::NewEvent,
        cases::{Case, Contact, StoredCase},
        outbox::{Channel, MailKind, NewMail},
        telling::Addressee,
        untold::Next,
    },
};
use domain::{
    answer::Answers,
    case::EventKind,
    reach::{NAME, PHONE, POST},
    reference::Reference,
    telling::{Means, Print, Soon, Way, follower_is_told, mobile, print, resident_is_told, ways},
};
use jiff::SignedDuration;

/// Somebody to be told, and how they can be.
struct Person {
    account: Option<String>,
    email: Option<String>,
    phone: Option<String>,
    /// The lines of an address.
    post: Option<String>,
    told: Answers,
}

/// Whether this council's messages can go this way.
pub fn carries(server: &Server, council: &str, channel: Channel) -> bool {
    match channel {
        Channel::Mail => true,
        Channel::Text | Channel::Letter => {
            matches!(server.transport, Transport::Nowhere(_)) || server.notify.carries(council, channel)
        }
        Channel::Webhook | Channel::Open311 => false,
    }
}

/// What is sent to residents because of this event, for the case as it was before. It comes in the language of their case.
pub async fn for_residents(
    server: &Server,
    profile: &Profile,
    stored: &StoredCase,
    event: &NewEvent<'_>,
) -> Result<Vec<NewMail>, Error> {
    let case = &stored.case;
    let own = server.councils.find_in(&case.council, case.language).ok_or(Error::NoCouncil)?;
    let mut mails = Vec::new();
    if let Some(soon) = resident_is_told(event.kind) {
        let people = match (event.kind, event.doer.actor()) {
            // Whoever is reached there may not be who changed it.
            (EventKind::ContactChanged, _) => vec![contact(case.contact.clone())],
            (_, Actor::Resident) if !event.by_link => Vec::new(),
            _ => people(server, case).await?,
        };
        for person in people {
            mails.extend(tell(server, (profile, &own), case, &person, event, soon).await?);
        }
    }
    if follower_is_told(event.kind) {
        for follower in server.store.list_followers(&case.council, &case.reference).await? {
            let received = news::day(case.received);
            let item = Item { team: None, follower: Some((follower.id, received)), ..item(profile, case, event) };
            let mail = NewMail { destination: follower.email, ..mail(profile, case, MailKind::FollowerNews, &item)? };
            mails.push(NewMail { wait: wait(server, profile, &mail, Soon::Together).await?, ..mail });
        }
    }
    Ok(mails)
}

fn item(profile: &Profile, case: &Case, event: &NewEvent<'_>) -> Item {
    Item {
        event: event.kind,
        service: profile.said(case.part.as_ref().unwrap_or(&case.service_name)).0,
        date: event.said.date,
        team: event.said.team.map(|team| profile.council.team_name(team).to_owned()),
        follower: None,
    }
}

fn mail(profile: &Profile, case: &Case, kind: MailKind, item: &Item) -> Result<NewMail, Error> {
    let reference = page_of(case);
    Ok(NewMail {
        id: random::id(),
        council: case.council.clone(),
        kind,
        channel: Channel::Mail,
        destination: String::new(),
        reply_to: None,
        subject: news::subject(profile, reference, item),
        body: serde_json::to_string(item).map_err(|_| Error::Fault("news that can't be written"))?,
        reference: reference.clone(),
        account: None,
        language: profile.language,
        wait: SignedDuration::ZERO,
    })
}

/// The case on whose page it stands.
fn page_of(case: &Case) -> &Reference {
    case.parent.as_ref().unwrap_or(&case.reference)
}

/// The message to one person by their way; none where they look for themselves. What the team reads of it is in English, and the rest
/// in the language of the case.
async fn tell(
    server: &Server,
    (profile, own): (&Profile, &Profile),
    case: &Case,
    person: &Person,
    event: &NewEvent<'_>,
    soon: Soon,
) -> Result<Option<NewMail>, Error> {
    let ways = ways(&person.told, means(server, &case.council, person));
    if ways.first() == Some(&Way::Call) {
        return Ok(team_news::to_each(profile, case, News::Call(&news::line(profile, &item(profile, case, event))))
            .unwrap_or_default()
            .pop());
    }
    let places: Vec<Next> = ways.into_iter().filter_map(|way| place(person, way)).collect();
    let Some(next) = first_good(server, profile, &places).await?.or_else(|| places.first().cloned()) else {
        return Ok(None);
    };
    let mail = NewMail {
        channel: next.channel,
        destination: next.destination,
        account: person.account.clone(),
        language: own.language,
        ..mail(profile, case, MailKind::CaseNews, &item(own, case, event))?
    };
    Ok(Some(NewMail { wait: wait(server, profile, &mail, soon).await?, ..mail }))
}

/// Nobody gets many messages an hour: what comes soon after another one waits, and goes with what else happens.
async fn wait(server: &Server, profile: &Profile, mail: &NewMail, soon: Soon) -> Result<SignedDuration, Error> {
    if soon == Soon::AtOnce {
        return Ok(SignedDuration::ZERO);
    }
    let NewMail { council, kind, channel, destination, .. } = mail;
    let last = server.store.find_last_told(council, *kind, *channel, destination).await?;
    let window = SignedDuration::from_mins(i64::from(profile.council.cases.digest_minutes));
    let left = last.map_or(SignedDuration::ZERO, |last| (last + window).duration_since(server.clock.now()));
    Ok(left.max(SignedDuration::ZERO))
}

/// Whose case it is, and who was given as its contact, each once.
async fn people(server: &Server, case: &Case) -> Result<Vec<Person>, Error> {
    let Contact { email, name, .. } = &case.contact;
    let found = server.store.list_addressees(&case.council, page_of(case), email.as_deref()).await?;
    let is_known = match email {
        Some(email) => found.iter().any(|known| known.email.eq_ignore_ascii_case(email)),
        None => !found.is_empty(),
    };
    let guest = contact(case.contact.clone());
    let people = found.into_iter().map(|known| with_account(known, name.as_deref()));
    Ok(people.chain((!is_known).then_some(guest)).collect())
}

/// Whoever was given with a case: what is sent there is about that case alone.
fn contact(Contact { email, phone, .. }: Contact) -> Person {
    Person { account: None, email, phone: phone.as_deref().and_then(mobile), post: None, told: Answers::new() }
}

/// A number counts where it was proved, and is still the one that they told.
fn with_account(known: Addressee, name: Option<&str>) -> Person {
    let Addressee { account, email, told, phone } = known;
    let number = told.get(PHONE).and_then(|number| number.first()).and_then(|number| mobile(number));
    let phone = phone.filter(|phone| number.as_ref() == Some(phone));
    let called = told.get(NAME).and_then(|name| name.first()).map(String::as_str).or(name);
    let lines = told.get(POST).into_iter().flatten().map(|line| line.trim()).filter(|line| !line.is_empty());
    let lines: Vec<&str> = lines.collect();
    let post = (!lines.is_empty()).then(|| called.into_iter().chain(lines).collect::<Vec<_>>().join("\n"));
    Person { account: Some(account), email: Some(email), phone, post, told }
}

fn means(server: &Server, council: &str, person: &Person) -> Means {
    Means {
        email: person.email.is_some(),
        text: person.phone.is_some() && carries(server, council, Channel::Text),
        letter: person.post.is_some() && carries(server, council, Channel::Letter),
    }
}

fn place(person: &Person, way: Way) -> Option<Next> {
    let (channel, destination) = match way {
        Way::Email => (Channel::Mail, &person.email),
        Way::Text => (Channel::Text, &person.phone),
        Way::Letter => (Channel::Letter, &person.post),
        Way::Call => return None,
    };
    Some(Next { channel, destination: destination.clone()? })
}

/// The first that takes messages, as far as is known.
async fn first_good(server: &Server, profile: &Profile, places: &[Next]) -> Result<Option<Next>, store::Error> {
    let council = &profile.council;
    let after = council.reach.bounces_end(server.clock.now());
    for place in places {
        if server.store.find_bounce(&council.key, &place.destination, after).await?.is_none() {
            return Ok(Some(place.clone()));
        }
    }
    Ok(None)
}

/// Where the resident of a case is asked how it went, and whose account it is: once, by their own way, where that is a mail or a text.
/// None where they look for themselves, are called or get letters.
pub async fn asked_by(
    server: &Server,
    profile: &Profile,
    case: &Case,
) -> Result<Option<(Next, Option<String>)>, Error> {
    for person in people(server, case).await? {
        let ways = ways(&person.told, means(server, &case.council, &person));
        let first = ways.first().copied().filter(|way| matches!(way, Way::Email | Way::Text));
        let place: Vec<Next> = first.and_then(|way| place(&person, way)).into_iter().collect();
        if let Some(next) = first_good(server, profile, &place).await? {
            return Ok(Some((next, person.account)));
        }
    }
    Ok(None)
}

/// Where a message goes that did not arrive. None if nothing is left, or if a person has to make it.
pub async fn next_way(server: &Server, profile: &Profile, mail: &NewMail) -> Result<Option<Next>, store::Error> {
    if mail.kind != MailKind::CaseNews {
        return Ok(None);
    }
    let Some(person) = person_of(server, mail).await? else {
        return Ok(None);
    };
    if mail.channel == Channel::Letter && print(&person.told) == Print::ByHand {
        return Ok(None);
    }
    let tried = server.store.find_tried(mail).await?;
    let means = means(server, &mail.council, &person);
    let places = ways(&person.told, means).into_iter().filter_map(|way| place(&person, way));
    let places: Vec<Next> =
        places.filter(|next| next.channel != mail.channel && !tried.contains(&next.channel)).collect();
    first_good(server, profile, &places).await
}

/// To whom a message went. None if the case has another contact by now.
async fn person_of(server: &Server, mail: &NewMail) -> Result<Option<Person>, store::Error> {
    let case = server.store.find_case_as_server(&mail.council, &mail.reference).await?;
    let contact = case.map(|stored| stored.case.contact).unwrap_or_default();
    match &mail.account {
        Some(account) => {
            let known = server.store.find_addressee(&mail.council, account).await?;
            Ok(known.map(|known| with_account(known, contact.name.as_deref())))
        }
        None => {
            let person = self::contact(contact);
            let is_theirs = [&person.email, &person.phone].contains(&&Some(mail.destination.clone()));
            Ok(Some(person).filter(|_| is_theirs))
        }
    }
}

/// What the resident told about reaching them to whom a message goes.
pub async fn told(server: &Server, mail: &NewMail) -> Result<Answers, store::Error> {
    match &mail.account {
        Some(account) => {
            let known = server.store.find_addressee(&mail.council, account).await?;
            Ok(known.map(|known| known.told).unwrap_or_default())
        }
        None => Ok(server.store.find_reach_of(&mail.council, &mail.destination).await?.told),
    }
}

/// Where a code goes that proves the contact: to the address, or else to the phone.
pub fn code_place(server: &Server, council: &str, contact: Contact) -> Option<Next> {
    if let Some(destination) = contact.email {
        return Some(Next { channel: Channel::Mail, destination });
    }
    let destination = contact.phone.as_deref().and_then(mobile)?;
    carries(server, council, Channel::Text).then_some(Next { channel: Channel::Text, destination })
}
