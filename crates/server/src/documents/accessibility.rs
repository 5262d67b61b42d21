//! `/accessibility` – the statement that the law asks of a council, drawn from `crate::accessibility`.

use super::{Site, council_words, document::Document, page};
use crate::{
    accessibility::{Statement, Unmet, Untested, statement},
    profile::Profile,
    server::Server,
};
use axum::{
    Router,
    extract::State,
    response::{IntoResponse, Response},
    routing::get,
};
use contract::paths;
use leptos::prelude::*;
use ui::{
    channel_list::ChannelList,
    element::{all, element},
    link::Link,
    page::Page,
    page_heading::PageHeading,
    prose::{link_paragraph, paragraph, subheading},
    summary_list::{SummaryList, SummaryRow},
};

/// Where whoever is not content with the council's answer is advised.
const ADVICE: &str = "https://www.equalityadvisoryservice.com/";
const STANDARD: &str = "https://www.w3.org/TR/WCAG22/";
/// How to make a device easier to use.
const HELP: &str = "https://mcmw.abilitynet.org.uk/";

pub fn routes() -> Router<Server> {
    Router::new().route(paths::ACCESSIBILITY, get(accessibility))
}

async fn accessibility(State(server): State<Server>, site: Site) -> Response {
    match &site {
        Site::Council(profile) => statement_page(&server, profile).into_response(),
        Site::Choice | Site::Unknown => page(&server, &site, |_| None),
    }
}

fn statement_page(server: &Server, profile: &Profile) -> Document {
    let words = profile.words.clone();
    let heading = words.say("accessibility-heading", &[]);
    let title = heading.clone();
    let channels = council_words::channels(server, profile);
    let parts = Parts { profile, statement: statement() };
    let (can, standing, tested) = (parts.can(), parts.standing(), parts.tested());
    let council = profile.council.name.clone();
    Document::whole(server, profile, paths::ACCESSIBILITY.to_owned(), &title, move || {
        let say = move |key: &str| words.say(key, &[("council", &council)]);
        view! {
            <Page back=Link::new(paths::START, say("back"))>
                <PageHeading text=heading focus=false/>
                {can}
                {subheading(say("accessibility-cannot"))}
                {paragraph(say("accessibility-cannot-text"))}
                <ChannelList channels/>
                {subheading(say("accessibility-report"))}
                {paragraph(say("accessibility-report-text"))}
                {link_paragraph(Link::new(paths::FEEDBACK, say("feedback-link")))}
                {subheading(say("accessibility-enforcement"))}
                {paragraph(say("accessibility-enforcement-text"))}
                {link_paragraph(Link::new(ADVICE, say("accessibility-advice")))}
                {standing}
                {tested}
            </Page>
        }
        .into_any()
    })
}

/// The parts of the page that say what is true of this release.
struct Parts<'a> {
    profile: &'a Profile,
    statement: &'static Statement,
}

impl Parts<'_> {
    fn say(&self, key: &str) -> String {
        self.profile.words.say(key, &[("council", &self.profile.council.name)])
    }

    fn date(&self, key: &str, date: jiff::civil::Date) -> String {
        self.profile.words.say(key, &[("date", &self.profile.words.date_with_year(date))])
    }

    fn can(&self) -> AnyView {
        let can = ["zoom", "text", "keys", "speech", "colours", "languages"];
        let can = can.map(|key| self.say(&format!("accessibility-can-{key}")));
        all([
            paragraph(self.say("accessibility-text")),
            subheading(self.say("accessibility-how")),
            paragraph(self.say("accessibility-can")),
            list(can.to_vec()),
            link_paragraph(Link::new(HELP, self.say("accessibility-help"))),
        ])
    }

    fn standing(&self) -> AnyView {
        let unmet = self.statement.unmet.iter().map(|unmet| self.unmet(unmet)).collect::<Vec<_>>();
        all([
            subheading(self.say("accessibility-technical")),
            paragraph(self.say("accessibility-technical-text")),
            subheading(self.say("accessibility-status")),
            paragraph(self.say(if unmet.is_empty() { "accessibility-full" } else { "accessibility-part" })),
            link_paragraph(Link::new(STANDARD, self.say("accessibility-standard"))),
            subheading(self.say("accessibility-unmet")),
            all(unmet),
            subheading(self.say("accessibility-untested")),
            list(self.statement.untested.iter().map(|untested| self.untested(untested)).collect()),
        ])
    }

    fn unmet(&self, unmet: &Unmet) -> AnyView {
        let row = |key: &str, value: String| SummaryRow { key: self.say(key), value, ..SummaryRow::default() };
        let text = |part: &str| self.say(&format!("accessibility-unmet-{}{part}", unmet.key));
        let rows = vec![
            row("accessibility-what", text("")),
            row("accessibility-why", text("-why")),
            row("accessibility-criterion", unmet.criterion.clone()),
            row("accessibility-due", self.profile.words.date_with_year(unmet.due)),
        ];
        view! { <SummaryList rows/> }.into_any()
    }

    fn untested(&self, untested: &Untested) -> String {
        self.date(&format!("accessibility-untested-{}", untested.key), untested.due)
    }

    fn tested(&self) -> AnyView {
        let checked = self.statement.checked.iter().map(|key| self.say(&format!("accessibility-check-{key}")));
        all([
            subheading(self.say("accessibility-tested")),
            paragraph(self.date("accessibility-tested-text", self.statement.tested)),
            list(checked.collect()),
            subheading(self.say("accessibility-statement")),
            paragraph(self.date("accessibility-written", self.statement.written)),
            paragraph(self.date("accessibility-reviewed", self.statement.reviewed)),
        ])
    }
}

fn list(texts: Vec<String>) -> AnyView {
    let line = |text| element("li").text(text).view();
    element("ul").class("govuk-list govuk-list--bullet").children(texts.into_iter().map(line)).view()
}
