//! What an account holds about who acts for whom, for the page and the file of all that is the resident's.

use super::words::{access_text, terms_rows};
use crate::{
    clock::local,
    delivery::people::relation,
    documents::account::SignedIn,
    error::Error,
    profile::Profile,
    server::Server,
    store::{access_log::AccessLine, delegations::Delegation},
};
use domain::submission::read_back;
use jiff::Timestamp;
use serde::Serialize;
use ui::summary_list::SummaryRow;

#[derive(Debug, Serialize)]
pub struct People {
    act_for_me: Vec<Person>,
    i_act_for: Vec<Person>,
    looked_at: Vec<Look>,
    /// What was begun for somebody else, and not sent.
    begun_for_others: Vec<Begun>,
}

/// One who acts, with the terms in words.
#[derive(Debug, Serialize)]
struct Person {
    name: String,
    kind: String,
    email: String,
    resident: String,
    terms: Vec<Term>,
    asked: Timestamp,
    #[serde(skip_serializing_if = "Option::is_none")]
    accepted: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ended: Option<Timestamp>,
}

#[derive(Debug, Serialize)]
struct Term {
    name: String,
    value: String,
}

#[derive(Debug, Serialize)]
struct Look {
    at: Timestamp,
    what: String,
}

#[derive(Debug, Serialize)]
struct Begun {
    service: String,
    resident: String,
    at: Timestamp,
    answers: Vec<Term>,
}

pub async fn find(server: &Server, resident: &SignedIn) -> Result<People, Error> {
    let SignedIn { profile, account, .. } = resident;
    let (store, council) = (&server.store, &profile.council.key);
    let acting = store.list_acting(council, account).await?;
    let begun_for_others = begun(server, resident, &acting).await?;
    let persons = |found: Vec<Delegation>| found.into_iter().map(|each| person(profile, each)).collect();
    let look = |line: AccessLine| Look { at: line.at, what: access_text(profile.words, &line) };
    Ok(People {
        act_for_me: persons(store.list_delegations(council, &account.id).await?),
        i_act_for: persons(acting),
        looked_at: store.list_accesses(council, &account.id).await?.into_iter().map(look).collect(),
        begun_for_others,
    })
}

async fn begun(server: &Server, resident: &SignedIn, acting: &[Delegation]) -> Result<Vec<Begun>, Error> {
    let SignedIn { profile, session, .. } = resident;
    let (council, now) = (&profile.council, server.clock.now());
    let mut begun = Vec::new();
    for each in acting {
        let drafts = server.store.list_drafts_for(&council.key, &session.hash, Some(&each.id), now).await?;
        begun.extend(drafts.into_iter().filter_map(|draft| {
            let service = council.find_service(&draft.service)?;
            let lines = read_back(&service.form, &draft.answers, profile.words).into_iter();
            Some(Begun {
                service: service.name.clone(),
                resident: each.resident_name.clone(),
                at: draft.saved,
                answers: lines.map(|line| Term { name: line.name, value: line.answer }).collect(),
            })
        }));
    }
    Ok(begun)
}

fn person(profile: &Profile, each: Delegation) -> Person {
    let terms = terms_rows(profile, &each).into_iter();
    Person {
        kind: relation(profile.words, each.terms.relation),
        terms: terms.map(|row| Term { name: row.key, value: row.value }).collect(),
        name: each.name,
        email: each.email,
        resident: each.resident_name,
        asked: each.invited,
        accepted: each.accepted,
        ended: each.ended.or(each.declined),
    }
}

impl People {
    /// A line for each, as the page has it.
    pub fn rows(self, profile: &Profile) -> Vec<SummaryRow> {
        let words = &profile.words;
        let row = |key: String, value: String| SummaryRow { key, value, ..SummaryRow::default() };
        let day = |at| words.date_with_year(local(at).date());
        let mine = self.act_for_me.into_iter().map(|person| {
            let name = words.say("people-named", &[("name", &person.name), ("kind", &person.kind)]);
            row(words.say("my-data-acts", &[("name", &name), ("email", &person.email)]), day(person.asked))
        });
        let acting = self
            .i_act_for
            .into_iter()
            .map(|person| row(words.say("acting-heading", &[("resident", &person.resident)]), day(person.asked)));
        let looks = self.looked_at.into_iter().map(|look| row(look.what, words.date_time_with_year(local(look.at))));
        let begun = self.begun_for_others.into_iter().map(|begun| {
            let about = [("service", begun.service.as_str()), ("resident", &begun.resident)];
            let given = begun.answers.into_iter().filter(|line| !line.value.is_empty());
            let said: Vec<_> = given.map(|line| format!("{}: {}", line.name, line.value)).collect();
            row(words.say("acting-caption", &about), said.join("\n"))
        });
        mine.chain(acting).chain(looks).chain(begun).collect()
    }
}
