//! `/account/contact` – how the resident wants to be reached: all that they told in one list, a question each to change it. It is
//! asked about again after some months.

mod keep;
mod news;
mod number;
mod question;

pub use news::news;

use super::{
    account::{JustSignedIn, SignedIn},
    document::Document,
    small_forms::post_form,
};
use crate::{
    clock::local,
    error::Error,
    guard,
    profile::Profile,
    server::Server,
    store::{audit::Actor, reach::Reach},
};
use axum::{
    Router,
    extract::State,
    middleware,
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use contract::paths;
use domain::{
    question::Kind,
    reach::PHONE,
    submission::{Line, read_back},
};
use jiff::Timestamp;
use leptos::prelude::*;
use ui::{
    button::Weight,
    inset_text::InsetText,
    link::Link,
    page::Page,
    page_heading::PageHeading,
    prose::{link_paragraph, paragraph, subheading},
    summary_list::{Change, SummaryList, SummaryRow},
};

const CONFIRM: &str = "/account/contact/confirm";

pub fn routes() -> Router<Server> {
    Router::new()
        .route(paths::REACH, get(show))
        .route(CONFIRM, post(confirm))
        .merge(keep::routes())
        .merge(number::routes())
        .merge(question::routes())
        .layer(middleware::from_fn(guard::check_plain_origin))
}

/// Whether it is time to ask if all is still right.
fn is_due(profile: &Profile, reach: &Reach, now: Timestamp) -> bool {
    !reach.told.is_empty() && profile.council.reach.is_due(local(reach.confirmed), local(now))
}

async fn show(State(server): State<Server>, SignedIn { profile, account, .. }: SignedIn) -> Result<Response, Error> {
    let reach = server.store.find_reach(&profile.council.key, &account.id).await?;
    let proved = server.store.find_proved_phone(&profile.council.key, &account.id).await?;
    let is_proved = number::proved(&reach, proved).is_some();
    let number = number::link(&server, &profile, &account).await?;
    let words = profile.words.clone();
    let heading = words.say("reach-heading", &[]);
    let title = heading.clone();
    let due = is_due(&profile, &reach, server.clock.now()).then(|| words.date_with_year(local(reach.confirmed).date()));
    let change =
        |href: String, of: &str| Some(Change { href, text: words.say("check-change", &[]), of: of.to_owned() });
    let email = words.say("keep-email", &[]);
    let proved = words.say("reach-proved", &[("email", &account.email)]);
    let email_row = SummaryRow {
        change: change(paths::NEW_ADDRESS.to_owned(), &email),
        key: email,
        value: proved,
        ..SummaryRow::default()
    };
    let mut rows = vec![email_row];
    for line in read_back(&profile.reach, &reach.told, &words) {
        let value = said(&profile, &line, is_proved);
        let change = change(paths::reach(&line.page), &line.name);
        rows.push(SummaryRow { key: line.name, value, change, ..SummaryRow::default() });
    }
    let document = Document::whole(&server, &profile, paths::REACH.to_owned(), &title, move || {
        let due = due.map(|date| {
            let asked = words.say("reach-due-text", &[("date", &date)]);
            let yes = post_form(CONFIRM, words.say("reach-due-yes", &[]), Weight::Primary);
            view! { {subheading(words.say("reach-due", &[]))}<InsetText>{asked}</InsetText>{yes} }.into_any()
        });
        view! {
            <Page back=Link::new(paths::ACCOUNT, words.say("back", &[]))>
                <PageHeading text=heading focus=false/>
                {due}
                {paragraph(words.say("reach-text", &[]))}
                <SummaryList rows/>
                {number.map(link_paragraph)}
            </Page>
        }
        .into_any()
    });
    Ok(document.into_response())
}

/// A number is told to be proved, where it is; what is no mail address is kept as it was told.
fn said(profile: &Profile, line: &Line, is_number_proved: bool) -> String {
    if line.answer.is_empty() {
        return profile.words.say("check-not-given", &[]);
    }
    let question = profile.reach.questions().find(|question| question.key == line.question);
    let note = match question.map(|question| question.kind) {
        Some(Kind::Phone) if is_number_proved && line.question == PHONE => Some("reach-proved-number"),
        Some(Kind::Phone) => Some("reach-unproved"),
        Some(Kind::Address) => Some("reach-untested"),
        _ => None,
    };
    let note = note.map(|key| profile.words.say(key, &[]));
    [line.answer.clone()].into_iter().chain(note).collect::<Vec<_>>().join("\n")
}

/// All is still right.
async fn confirm(
    State(server): State<Server>,
    JustSignedIn(SignedIn { profile, account, .. }): JustSignedIn,
) -> Result<Response, Error> {
    let (council, now) = (&profile.council.key, server.clock.now());
    let reach = server.store.find_reach(council, &account.id).await?;
    // If it was changed at the same moment, that said so too.
    server.store.set_reach(council, &account.id, &Reach { confirmed: now, ..reach }, Actor::Resident, now).await?;
    Ok(Redirect::to(paths::REACH).into_response())
}
