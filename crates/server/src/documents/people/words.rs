//! The terms on which somebody acts, and what they did, in rows.

use crate::{
    clock::local,
    delivery::people::relation,
    profile::Profile,
    store::{
        access_log::{Access, AccessLine},
        delegations::Delegation,
    },
};
use domain::{
    delegation::{Power, Scope, State},
    reference::Reference,
    words::Words,
};
use ui::summary_list::SummaryRow;

fn row(key: String, value: String) -> SummaryRow {
    SummaryRow { key, value, ..SummaryRow::default() }
}

/// Who they are, what they may do, of what, and until when; who agreed to it, and when.
pub fn terms_rows(profile: &Profile, delegation: &Delegation) -> Vec<SummaryRow> {
    let words = &profile.words;
    let say = |key: &str| words.say(key, &[]);
    let terms = &delegation.terms;
    let power = match terms.power {
        Power::See => say("people-may-see"),
        Power::Act => say("people-may-act"),
    };
    let day = |at| words.date_with_year(local(at).date());
    let by = |name: &str, at| words.say("people-by-on", &[("name", name), ("date", &day(at))]);
    let mut rows = vec![
        row(say("people-resident"), delegation.resident_name.clone()),
        row(say("people-who"), delegation.name.clone()),
        row(say("people-kind"), relation(words, terms.relation)),
        row(say("people-may"), power),
        row(say("people-of"), scope(profile, &terms.scope)),
        row(say("people-until"), words.date_with_year(terms.until)),
        row(say("people-invited"), by(&delegation.resident_name, delegation.invited)),
    ];
    rows.extend(delegation.accepted.map(|at| row(say("people-accepted"), by(&delegation.name, at))));
    rows
}

fn scope(profile: &Profile, scope: &Scope) -> String {
    let names = match scope {
        Scope::Everything => return profile.words.say("people-everything", &[]),
        Scope::Services(keys) => {
            let name = |key: &String| profile.council.find_service(key).map_or(key.clone(), |found| found.name.clone());
            keys.iter().map(name).collect::<Vec<_>>()
        }
        Scope::Cases(references) => {
            let read = |text: &String| Reference::try_from(text.clone()).map_or(text.clone(), |read| read.to_string());
            references.iter().map(read).collect()
        }
    };
    names.join(", ")
}

/// How far it is.
pub fn stage_text(words: &Words, delegation: &Delegation, stage: State) -> String {
    let until = words.date_with_year(delegation.terms.until);
    match stage {
        State::Waiting => words.say("people-waiting", &[]),
        State::Holds => words.say("people-holds", &[("date", &until)]),
        State::Lapsed | State::Declined | State::Ended | State::Over => ended_text(words, delegation, stage),
    }
}

/// Why and when it ended.
pub fn ended_text(words: &Words, delegation: &Delegation, stage: State) -> String {
    let day = |at: Option<_>| at.map_or_else(String::new, |at| words.date_with_year(local(at).date()));
    match stage {
        State::Lapsed => words.say("people-lapsed", &[]),
        State::Declined => words.say("people-declined", &[("date", &day(delegation.declined))]),
        State::Ended => words.say("people-ended", &[("date", &day(delegation.ended))]),
        State::Over | State::Holds | State::Waiting => {
            words.say("people-over", &[("date", &words.date_with_year(delegation.terms.until))])
        }
    }
}

/// What was looked at or done, by whom and for whom.
pub fn access_rows(words: &Words, accesses: Vec<AccessLine>) -> Vec<SummaryRow> {
    accesses.into_iter().map(|line| row(words.date_time_with_year(local(line.at)), access_text(words, &line))).collect()
}

pub fn access_text(words: &Words, line: &AccessLine) -> String {
    let kind = relation(words, line.kind);
    let who = words.say("people-acted", &[("name", &line.actor), ("kind", &kind), ("resident", &line.resident)]);
    let (reference, service) = match &line.case {
        Some((reference, service)) => (reference.to_string(), service.as_str()),
        None => (String::new(), ""),
    };
    let key = match line.access {
        Access::ListSeen => "access-list-seen",
        Access::CaseSeen => "access-case-seen",
        Access::CaseSent => "access-case-sent",
    };
    format!("{} {who}", words.say(key, &[("service", service), ("reference", &reference)]))
}
