//! The page of something that staff do about a case: what it asks, what is wrong with what was typed, and what happened meanwhile.

use super::{
    Staff,
    acts::{Act, Typed, act_path},
    case::{AtCase, case_path},
    complaint,
    events::since,
    frame::{Here, draw},
};
use crate::{
    documents::{
        document::{Document, titled},
        small_forms::{ask, hidden, summary},
    },
    server::Server,
    store::staff::Member,
};
use domain::{
    case::{EventKind, LONGEST_WORDS, Part},
    team::Team,
    words::Words,
};
use leptos::prelude::*;
use ui::{
    choice::Choice,
    date_input::{DateInput, DateLabels},
    element::element,
    error_summary::{ErrorLink, ErrorSummary},
    link::Link,
    page_heading::PageHeading,
    prose::{link_paragraph, paragraph},
    select::Select,
    text_input::{TextInput, Width},
    textarea::Textarea,
};

/// What is wrong: the keys of what is said at each field.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Wrong {
    pub text: Option<&'static str>,
    pub date: Option<&'static str>,
    pub team: Option<&'static str>,
    pub colleague: Option<&'static str>,
    pub other: Option<&'static str>,
    pub investigator: Option<&'static str>,
    pub finding: Option<&'static str>,
    /// What the policy for complaints is against.
    pub complaint: Option<&'static str>,
    /// Something happened since the page was drawn: after this event.
    pub is_meanwhile: bool,
    pub since: Option<i64>,
    /// The case does not allow it any more.
    pub is_over: bool,
}

impl Wrong {
    pub fn is_any(&self) -> bool {
        let fields = [
            self.text,
            self.date,
            self.team,
            self.colleague,
            self.other,
            self.investigator,
            self.finding,
            self.complaint,
        ];
        fields.iter().any(Option::is_some) || self.is_meanwhile || self.is_over
    }
}

/// What a page is drawn from.
struct Fields<'a> {
    words: &'a Words,
    staff: &'a Staff,
    at_case: &'a AtCase,
    act: &'a Act,
    colleagues: &'a [Member],
    typed: &'a Typed,
    wrong: &'a Wrong,
}

pub fn page(
    server: &Server,
    staff: &Staff,
    (at_case, act): (&AtCase, &Act),
    colleagues: &[Member],
    typed: Typed,
    wrong: &Wrong,
) -> Document {
    let words = &staff.profile.words;
    let heading = words.say(&format!("desk-act-{}", act.key), &[]);
    let title = titled(words, &heading, wrong.is_any());
    let fields = Fields { words, staff, at_case, act, colleagues, typed: &typed, wrong };
    let (errors, inside) = (fields.errors(), fields.draw());
    let meanwhile = wrong.since.map(|seen| since(&staff.profile, &at_case.stored, seen));
    let (path, back) = (act_path(at_case.reference(), act.key), case_path(at_case.reference()));
    let caption = format!("{} {}", at_case.name(), at_case.reference());
    let text = words.say(
        &format!("desk-act-{}-text", act.key),
        &[("team", staff.profile.council.team_name(at_case.stored.case.team))],
    );
    let (summary, button, back_text, then) = (
        words.say("error-summary", &[]),
        words.say(&format!("desk-act-{}-button", act.key), &[]),
        words.say("desk-back-to-case", &[]),
        words.say("desk-meanwhile-then", &[]),
    );
    draw(server, staff, (Here::Queue, path.clone()), &title, move || {
        let meanwhile = meanwhile.map(|events| element("div").child(events).child(paragraph(then)).view());
        view! {
            <ErrorSummary title=summary errors/>
            <PageHeading text=heading caption focus=false/>
            {paragraph(text)}
            {meanwhile}
            {ask(&path, inside, button)}
            {link_paragraph(Link::new(back, back_text))}
        }
        .into_any()
    })
}

impl Fields<'_> {
    fn say(&self, key: &str) -> String {
        self.words.say(key, &[])
    }

    fn error(&self, key: Option<&str>) -> Option<String> {
        key.map(|key| self.words.say(key, &[("most", &LONGEST_WORDS.to_string())]))
    }

    fn errors(&self) -> Vec<ErrorLink> {
        let wrong = self.wrong;
        let mut errors = Vec::new();
        for (is_so, key) in [(wrong.is_meanwhile, "desk-wrong-meanwhile"), (wrong.is_over, "desk-wrong-over")] {
            errors.extend(is_so.then(|| ErrorLink { field: None, message: self.say(key) }));
        }
        errors.extend(wrong.complaint.map(|key| ErrorLink { field: None, message: self.say(key) }));
        let fields = [
            ("team", wrong.team),
            ("colleague", wrong.colleague),
            ("other", wrong.other),
            ("investigator", wrong.investigator),
            ("finding", wrong.finding),
            ("text", wrong.text),
            ("date-day", wrong.date),
        ];
        errors.extend(fields.into_iter().flat_map(|(field, key)| summary(field, self.error(key))));
        errors
    }

    fn draw(&self) -> Vec<AnyView> {
        let mut inside = vec![hidden("seen", &self.typed.seen), hidden("key", &self.typed.key), self.enter()];
        match self.act.kind {
            EventKind::Moved => inside.push(self.teams()),
            EventKind::Assigned => inside.push(self.colleagues()),
            EventKind::Joined => inside.push(self.other()),
            _ => {}
        }
        if self.act.kind.words() != Part::No && self.act.kind != EventKind::Assigned {
            inside.extend(self.templates());
            inside.push(self.text());
        }
        if self.act.date != Part::No {
            inside.push(self.date());
        }
        let Self { staff, at_case, colleagues, typed, wrong, .. } = *self;
        inside.extend(complaint::Fields { staff, at_case, colleagues, typed, wrong }.draw(self.act.kind));
        inside
    }

    /// What the Enter key presses is the first button, and that must not be the one that only puts an answer in.
    fn enter(&self) -> AnyView {
        let button = element("button").attr("type", "submit").attr("tabindex", "-1").attr("aria-hidden", "true");
        button.class("govuk-visually-hidden").text(self.say(&self.words_of("button"))).view()
    }

    fn words_of(&self, part: &str) -> String {
        format!("desk-act-{}-{part}", self.act.key)
    }

    fn text(&self) -> AnyView {
        let hint = match self.act.kind {
            EventKind::Noted => "desk-text-staff",
            EventKind::Moved => "desk-text-both",
            _ => "desk-text-resident",
        };
        view! {
            <Textarea
                name="text" label=self.say(&self.words_of("label")) hint=self.say(hint) error_prefix=self.say("error-prefix")
                error=self.error(self.wrong.text) value=self.typed.text.clone()
            />
        }
        .into_any()
    }

    fn date(&self) -> AnyView {
        let labels =
            DateLabels { day: self.say("date-day"), month: self.say("date-month"), year: self.say("date-year") };
        let typed = self.typed;
        view! {
            <DateInput
                name="date" legend=self.say(&self.words_of("date")) error_prefix=self.say("error-prefix")
                error=self.error(self.wrong.date) labels day=typed.day.clone() month=typed.month.clone() year=typed.year.clone()
            />
        }
        .into_any()
    }

    fn teams(&self) -> AnyView {
        let own = self.at_case.stored.case.team;
        let teams = self.staff.profile.council.teams.iter().filter(|(team, _)| **team != own);
        let teams = teams.map(|(team, profile)| Choice::new(Team::key(*team), profile.name.clone()));
        let choices: Vec<_> = std::iter::once(Choice::new("", self.say("desk-choose"))).chain(teams).collect();
        view! {
            <Select
                name="team" label=self.say("desk-act-move-team") error_prefix=self.say("error-prefix")
                error=self.error(self.wrong.team) value=self.typed.team.clone() choices
            />
        }
        .into_any()
    }

    fn colleagues(&self) -> AnyView {
        let people = self.colleagues.iter().map(|member| Choice::new(member.id.clone(), member.name.clone()));
        let choices: Vec<_> = std::iter::once(Choice::new("", self.say("desk-choose"))).chain(people).collect();
        view! {
            <Select
                name="colleague" label=self.say("desk-act-assign-label") error_prefix=self.say("error-prefix")
                error=self.error(self.wrong.colleague) value=self.typed.colleague.clone() choices
            />
        }
        .into_any()
    }

    fn other(&self) -> AnyView {
        view! {
            <TextInput
                name="other" label=self.say("desk-act-join-other") hint=self.say("desk-act-join-hint")
                error_prefix=self.say("error-prefix") error=self.error(self.wrong.other) value=self.typed.other.clone()
                width=Width::Letters20 spellcheck=Some("false") autocomplete="off".to_owned()
            />
        }
        .into_any()
    }

    /// Answers that the council wrote once: its button puts one into the text, and sends nothing.
    fn templates(&self) -> Option<AnyView> {
        let case = &self.at_case.stored.case;
        let answers = self.staff.profile.council.answers_for(case.team, &case.service);
        let answers: Vec<_> = answers.map(|answer| Choice::new(answer.name.clone(), answer.name.clone())).collect();
        if answers.is_empty() || self.act.kind == EventKind::Noted {
            return None;
        }
        let choices: Vec<_> = std::iter::once(Choice::new("", self.say("desk-choose"))).chain(answers).collect();
        let select = view! {
            <Select
                name="template" label=self.say("desk-template") error_prefix="" value=self.typed.template.clone() choices
            />
        };
        let button = element("button").class("govuk-button govuk-button--secondary").attr("type", "submit");
        let button = button.attr("name", "insert").attr("value", "yes").text(self.say("desk-template-insert")).view();
        Some(element("div").class("app-desk__choose").child(select.into_any()).child(button).view())
    }
}
