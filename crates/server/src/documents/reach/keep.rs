//! `/account/contact/keep` – what a resident told in a form, and otherwise than their account knows it: once, or from now on?

use crate::{
    documents::{
        account::{JustSignedIn, SignedIn},
        document::Document,
        small_forms::{form, hidden},
    },
    error::Error,
    profile::Profile,
    server::Server,
    store::{accounts::Account, audit::Actor, reach::Reach},
    told::sent,
};
use axum::{
    Form as FormBody, Router,
    extract::State,
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use contract::paths;
use domain::{
    question::Question,
    told::{Known, Source},
};
use leptos::prelude::*;
use serde::Deserialize;
use ui::{
    button::Weight,
    element::element,
    link::Link,
    page::Page,
    page_heading::PageHeading,
    prose::paragraph,
    summary_list::{SummaryList, SummaryRow},
};

pub const KEEP: &str = "/account/contact/keep";
const YES: &str = "yes";

pub fn routes() -> Router<Server> {
    Router::new().route(KEEP, get(ask).post(decide))
}

/// Something that was told with a case, to be kept as the answer to a question about reaching the resident.
pub struct Offer<'a> {
    question: &'a Question,
    known: Known,
}

#[derive(Deserialize)]
struct Decision {
    #[serde(default)]
    keep: String,
    /// What stood on the page.
    #[serde(default)]
    seen: String,
}

/// What was told since it was last decided, and is not what the account has. The newest counts.
pub async fn find<'a>(
    server: &Server,
    profile: &'a Profile,
    account: &Account,
    reach: &Reach,
) -> Result<Vec<Offer<'a>>, Error> {
    let known = sent(server, profile, account, reach.offered).await?;
    let today = server.clock.local_now().date();
    let offer = |question: &'a Question| {
        let role = question.told.as_ref()?;
        let known = known.iter().find(|known| known.role == *role)?;
        let is_new = reach.told.get(&question.key) != Some(&known.answer);
        let is_good = question.check(Some(&known.answer), today).is_none();
        (is_new && is_good).then(|| Offer { question, known: known.clone() })
    };
    Ok(profile.reach.questions().filter_map(offer).collect())
}

/// Names what is offered, so that nothing is kept unseen.
fn name(profile: &Profile, offers: &[Offer<'_>]) -> String {
    let said: Vec<String> =
        offers.iter().map(|offer| offer.question.read_back(&offer.known.answer, profile.words)).collect();
    said.join("\n")
}

async fn ask(
    State(server): State<Server>,
    JustSignedIn(SignedIn { profile, account, .. }): JustSignedIn,
) -> Result<Response, Error> {
    let reach = server.store.find_reach(&profile.council.key, &account.id).await?;
    let offers = find(&server, &profile, &account, &reach).await?;
    if offers.is_empty() {
        return Ok(Redirect::to(paths::REACH).into_response());
    }
    let words = profile.words.clone();
    let heading = words.say("reach-keep-heading", &[]);
    let title = heading.clone();
    let rows = offers.iter().map(|offer| row(&profile, offer, &reach)).collect();
    let seen = name(&profile, &offers);
    let document = Document::whole(&server, &profile, KEEP.to_owned(), &title, move || {
        let seen = hidden("seen", &seen);
        let yes = button(YES, words.say("reach-keep-yes", &[]), Weight::Primary);
        let no = button("no", words.say("reach-keep-no", &[]), Weight::Secondary);
        let buttons = element("div").class("govuk-button-group").children([yes, no]).view();
        view! {
            <Page back=Link::new(paths::ACCOUNT, words.say("back", &[]))>
                <PageHeading text=heading focus=false/>
                {paragraph(words.say("reach-keep-text", &[]))}
                <SummaryList rows/>
                {form(KEEP, vec![seen, buttons])}
            </Page>
        }
        .into_any()
    });
    Ok(document.into_response())
}

/// A button that says which of two was pressed.
fn button(value: &str, text: String, weight: Weight) -> AnyView {
    let class = match weight {
        Weight::Secondary => "govuk-button govuk-button--secondary",
        _ => "govuk-button",
    };
    let button = element("button").attr("type", "submit").attr("name", "keep").attr("value", value);
    button.class(class).text(text).view()
}

/// What was told, and what the account has in its place.
fn row(profile: &Profile, offer: &Offer<'_>, reach: &Reach) -> SummaryRow {
    let (words, question) = (&profile.words, offer.question);
    let now = reach.told.get(&question.key).map(|now| question.read_back(now, words).replace('\n', ", "));
    let now = now.map(|now| words.say("reach-keep-now", &[("now", &now)]));
    let date = match offer.known.source {
        Source::Sent(date) => Some(words.say("told-sent", &[("date", &words.date_with_year(date))])),
        Source::Account => None,
    };
    let told = question.read_back(&offer.known.answer, words);
    let value = [told].into_iter().chain(date).chain(now).collect::<Vec<_>>().join("\n");
    SummaryRow { key: question.name().to_owned(), value, ..SummaryRow::default() }
}

async fn decide(
    State(server): State<Server>,
    JustSignedIn(SignedIn { profile, account, .. }): JustSignedIn,
    FormBody(decision): FormBody<Decision>,
) -> Result<Response, Error> {
    let (council, now) = (&profile.council.key, server.clock.now());
    let reach = server.store.find_reach(council, &account.id).await?;
    let offers = find(&server, &profile, &account, &reach).await?;
    // Browsers send line breaks as two characters.
    if name(&profile, &offers) != decision.seen.replace("\r\n", "\n") {
        return Ok(Redirect::to(KEEP).into_response());
    }
    let mut kept = Reach { offered: now, ..reach };
    if decision.keep == YES {
        kept.told.extend(offers.into_iter().map(|offer| (offer.question.key.clone(), offer.known.answer)));
        kept.confirmed = now;
    }
    let is_set = server.store.set_reach(council, &account.id, &kept, Actor::Resident, now).await?;
    Ok(Redirect::to(if is_set { paths::REACH } else { KEEP }).into_response())
}
