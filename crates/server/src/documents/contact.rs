//! `/contact` – ways to reach the council, and what it promises.

use super::{council_words, document::Document};
use crate::{profile::Profile, server::Server};
use contract::paths;
use leptos::prelude::*;
use ui::{
    button::{ButtonLink, Weight},
    channel_list::ChannelList,
    link::Link,
    page::Page,
    page_heading::PageHeading,
    prose::link_paragraph,
};

pub fn document(server: &Server, profile: &Profile) -> Document {
    let say = |key: &str| profile.words.say(key, &[]);
    let channels = council_words::channels(server, profile);
    let promises = council_words::promises(profile);
    let (heading, back, choose, ask) = (say("contact-heading"), say("back"), say("contact-choose"), say("contact-ask"));
    let (ways, promise_heading) = (say("contact-ways"), say("contact-promises"));
    let figures = Link::new(paths::PERFORMANCE, say("figures-link"));
    let title = heading.clone();
    Document::whole(server, profile, paths::CONTACT.to_owned(), &title, move || {
        view! {
            <Page back=Link::new(paths::START, back)>
                <PageHeading text=heading focus=false/>
                <h2 class="govuk-heading-m">{ways}</h2>
                <ChannelList channels/>
                <p class="govuk-body">{choose}</p>
                <ButtonLink text=ask href=paths::service("something-else") weight=Weight::Secondary/>
                {(!promises.is_empty()).then(|| view! {
                    <h2 class="govuk-heading-m">{promise_heading}</h2>
                    <ul class="govuk-list govuk-list--bullet">
                        {promises.into_iter().map(|promise| view! { <li>{promise}</li> }).collect_view()}
                    </ul>
                })}
                {link_paragraph(figures)}
            </Page>
        }
        .into_any()
    })
}
