//! The pages of "Tell us how we did": a question each, and what is said to whoever need not complain.

use super::{BEFORE, BEGIN, NO_ROUTE, PUT_RIGHT, ROUTE, Visit, other as other_path};
use crate::documents::{
    document::{Document, titled},
    marks::head,
    small_forms::{ask as ask_form, form, hidden, summary},
};
use contract::paths;
use domain::{
    feedback::FeedbackKind,
    service::Service,
    sorting::{Matter, OtherRoute},
    words::Words,
};
use leptos::prelude::*;
use ui::{
    button::{Button, ButtonLink, Weight},
    choice::Choice,
    element::all,
    error_summary::ErrorSummary,
    label::Size,
    link::{Link, Row},
    link_list::LinkList,
    page::Page,
    page_heading::PageHeading,
    prose::{paragraph, subheading},
    question_box::{AskWords, QuestionBox},
    radios::Radios,
};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Question {
    Matter,
    Before,
    Route,
}

pub struct Asking {
    pub question: Question,
    /// Nothing was chosen.
    pub error: bool,
}

impl Question {
    fn path(self) -> &'static str {
        match self {
            Self::Matter => paths::FEEDBACK,
            Self::Before => BEFORE,
            Self::Route => ROUTE,
        }
    }

    /// The name of its field, and of its words.
    fn name(self) -> &'static str {
        match self {
            Self::Matter => "matter",
            Self::Before => "before",
            Self::Route => "route",
        }
    }

    fn choices(self, visit: &Visit) -> Vec<Choice> {
        let words = &visit.profile.words;
        let choice = |name: &str, key: &str| {
            let text = format!("feedback-{name}-{key}");
            Choice::new(key, words.say(&text, &[])).hint(words.say(&format!("{text}-hint"), &[]))
        };
        match self {
            Self::Matter => Matter::ALL.into_iter().map(|matter| choice("matter", matter.key())).collect(),
            Self::Before => ["no", "yes"].into_iter().map(|key| choice("before", key)).collect(),
            Self::Route => {
                let routes = visit.profile.feedback.other_routes.iter();
                let routes = routes.map(|route| Choice::new(route.key.clone(), route.label.clone()));
                routes.chain([Choice::new(NO_ROUTE, words.say("feedback-route-none", &[]))]).collect()
            }
        }
    }
}

fn say(words: &Words, key: &str) -> String {
    words.say(key, &[])
}

/// The heading of the first page names what it is about, where that is known.
fn subject_line(visit: &Visit) -> Option<String> {
    let words = &visit.profile.words;
    let service = service(visit).map(|service| words.say("feedback-about", &[("service", &service.name)]));
    let case =
        || visit.subject.case.as_ref().map(|case| words.say("feedback-case", &[("reference", &case.to_string())]));
    service.or_else(case)
}

fn service(visit: &Visit) -> Option<&Service> {
    visit.profile.council.find_service(visit.subject.service.as_deref()?)
}

/// What every form here says without asking.
fn about(visit: &Visit) -> Vec<AnyView> {
    let service = visit.subject.service.as_ref().map(|service| hidden("service", service));
    let case = visit.subject.case.as_ref().map(|case| hidden("case", case.as_str()));
    service.into_iter().chain(case).collect()
}

/// To complain all the same is open on every page that leads elsewhere.
fn complain(visit: &Visit) -> AnyView {
    let words = &visit.profile.words;
    let mut inside = about(visit);
    inside.push(hidden("kind", FeedbackKind::Complaint.key()));
    inside.push(view! { <Button text=say(words, "feedback-complain") weight=Weight::Secondary/> }.into_any());
    all([paragraph(say(words, "feedback-complain-text")), form(BEGIN, inside)])
}

/// A question with its choices.
pub fn ask(visit: &Visit, asking: &Asking) -> Document {
    let words = &visit.profile.words;
    let Asking { question, error } = *asking;
    let named = |part: &str| format!("feedback-{}{part}", question.name());
    let is_first = question == Question::Matter;
    let heading = say(words, &named("-heading"));
    let title = titled(words, &heading, error);
    let message = error.then(|| say(words, &named("-missing")));
    let back = if is_first { paths::START.to_owned() } else { visit.subject.at(paths::FEEDBACK) };
    let (back, summary_title) = (Link::new(back, say(words, "back")), say(words, "error-summary"));
    let (legend, prefix) = (say(words, &named("-legend")), say(words, "error-prefix"));
    let (choices, line, hidden) = (question.choices(visit), subject_line(visit), about(visit));
    let errors = summary(question.name(), message.clone());
    let button = say(words, "continue");
    let path = visit.subject.at(question.path());
    Document::whole(&visit.server, &visit.profile, path, &title, move || {
        let radios = view! {
            <Radios
                name=question.name() legend size=Size::Medium error_prefix=prefix error=message choices
            />
        };
        let inside: Vec<AnyView> = hidden.into_iter().chain([radios.into_any()]).collect();
        view! {
            <Page back>
                <ErrorSummary title=summary_title errors/>
                <PageHeading text=heading focus=false/>
                {line.map(paragraph)}
                {ask_form(question.path(), inside, button)}
            </Page>
        }
        .into_any()
    })
}

/// What can be put right is asked for, and need not be complained about: by the service's own form, or by whichever is found.
pub fn put_right(visit: &Visit) -> Document {
    let words = &visit.profile.words;
    let council = &visit.profile.council;
    let heading = say(words, "feedback-put-right-heading");
    let title = heading.clone();
    let service = service(visit).filter(|service| service.feedback.is_none());
    // The council's own reason for this service comes before what its policy says of all.
    let routes = &visit.profile.feedback.other_routes;
    let own = service.and_then(|service| routes.iter().find(|route| route.services.contains(&service.key)));
    let own = own.map(|route| route.reason.clone());
    let informal = visit.profile.feedback.complaints.informal.clone();
    let text = say(words, "feedback-put-right-text");
    let button = service.map(|service| {
        let form = if council.offers_form(service) { paths::form(&service.key) } else { paths::service(&service.key) };
        (service.name.clone(), form)
    });
    let ask = AskWords {
        label: say(words, "feedback-put-right-search"),
        button: say(words, "start-button"),
        action: paths::SERVICES.to_owned(),
    };
    let (back, all_services) = (say(words, "back"), say(words, "all-services"));
    let (back, complain_heading) = (Link::new(visit.subject.at(BEFORE), back), say(words, "feedback-complain-heading"));
    let complain = complain(visit);
    let path = visit.subject.at(PUT_RIGHT);
    Document::whole(&visit.server, &visit.profile, path, &title, move || {
        let how = match button {
            Some((text, href)) => view! { <p><ButtonLink text href/></p> }.into_any(),
            None => view! {
                <QuestionBox words=ask query=RwSignal::new(String::new())/>
                <p class="govuk-body"><a class="govuk-link" href=paths::SERVICES>{all_services}</a></p>
            }
            .into_any(),
        };
        view! {
            <Page back>
                <PageHeading text=heading focus=false/>
                {own.or(informal).map(paragraph)}
                {paragraph(text)}
                {how}
                {subheading(complain_heading)}
                {complain}
            </Page>
        }
        .into_any()
    })
}

/// Why it is no complaint, and what is the way for it.
pub fn other(visit: &Visit, route: &OtherRoute) -> Document {
    let words = &visit.profile.words;
    let council = &visit.profile.council;
    let (heading, reason) = (route.label.clone(), route.reason.clone());
    let title = heading.clone();
    let services = route.services.iter().filter_map(|key| council.find_service(key));
    let row = |service: &Service| Row {
        link: Link::new(paths::service(&service.key), service.name.clone()).in_language(head(service)),
        note: Some(service.summary.clone()),
    };
    let rows: Vec<Row> = services.map(row).collect();
    let (why, ways, complain_heading) =
        (say(words, "feedback-other-why"), say(words, "feedback-other-ways"), say(words, "feedback-complain-heading"));
    let back = Link::new(visit.subject.at(ROUTE), say(words, "back"));
    let complain = complain(visit);
    let path = visit.subject.at(&other_path(&route.key));
    Document::whole(&visit.server, &visit.profile, path, &title, move || {
        view! {
            <Page back>
                <PageHeading text=heading focus=false/>
                {subheading(why)}
                {paragraph(reason)}
                {subheading(ways)}
                <LinkList rows/>
                {subheading(complain_heading)}
                {complain}
            </Page>
        }
        .into_any()
    })
}
