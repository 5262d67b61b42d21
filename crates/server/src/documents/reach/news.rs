//! What needs the resident about reaching them, for the page of the account: an address that takes no mails, what may not be right
//! any more, and what they told since and may keep.

use super::{is_due, keep};
use crate::{clock::local, error::Error, profile::Profile, server::Server, store::accounts::Account};
use contract::paths;
use leptos::prelude::*;
use ui::{
    link::{Link, Row},
    notice::Notice,
    prose::{link_paragraph, paragraph},
};

#[derive(Default)]
pub struct News {
    /// Mails don't reach them: it comes before all else.
    pub bounce: Option<AnyView>,
    pub rows: Vec<Row>,
}

pub async fn news(server: &Server, profile: &Profile, account: &Account) -> Result<News, Error> {
    let (council, now, words) = (&profile.council.key, server.clock.now(), &profile.words);
    let after = profile.council.reach.bounces_end(now);
    let bounce = server.store.find_bounce(council, &account.email, after).await?.map(|since| {
        let date = words.date_with_year(local(since).date());
        let text = paragraph(words.say("bounce-text", &[("email", &account.email), ("date", &date)]));
        let change = link_paragraph(Link::new(paths::NEW_ADDRESS, words.say("bounce-change", &[])));
        let again = paragraph(words.say("bounce-again", &[]));
        view! { <Notice id="bounce" heading=words.say("bounce-heading", &[])>{text}{again}{change}</Notice> }.into_any()
    });
    let reach = server.store.find_reach(council, &account.id).await?;
    let due = is_due(profile, &reach, now).then(|| {
        let date = words.date_with_year(local(reach.confirmed).date());
        let note = Some(words.say("reach-due-note", &[("date", &date)]));
        Row { link: Link::new(paths::REACH, words.say("reach-due", &[])), note }
    });
    let kept = (!keep::find(server, profile, account, &reach).await?.is_empty()).then(|| {
        let note = Some(words.say("reach-keep-note", &[]));
        Row { link: Link::new(keep::KEEP, words.say("reach-keep-heading", &[])), note }
    });
    Ok(News { bounce, rows: due.into_iter().chain(kept).collect() })
}
