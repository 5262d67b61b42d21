//! What of a council's own words is in another language than the page, and says so.

use super::council_words::tel;
use crate::profile::Profile;
use domain::{council::ChannelKind, language::Language, service::Service};
use leptos::prelude::*;
use ui::{element::element, foreign::Foreign, link::Link};

/// Of a service's name and summary.
pub fn head(service: &Service) -> Foreign {
    service.head_language.map(Language::marks)
}

/// Of what is read before its form.
pub fn body(service: &Service) -> Foreign {
    service.body_language.map(Language::marks)
}

/// To a case, by the name of its service, which is stored in English.
pub fn case_link(profile: &Profile, href: String, service_name: &str) -> Link {
    let (text, language) = profile.said(service_name);
    Link::new(href, text).in_language(language.map(Language::marks))
}

/// What is not in the resident's language here, and who helps with it.
pub fn english_only(profile: &Profile) -> AnyView {
    let phone = profile.council.channels.iter().find(|channel| channel.kind == ChannelKind::Phone);
    let number = phone.and_then(|phone| phone.value.as_deref()).map(|number| {
        let text = profile.words.say("call-number", &[("number", number)]);
        element("a").class("govuk-link").attr("href", tel(number)).text(text).view()
    });
    let text = profile.words.say("service-english-only", &[]) + " ";
    element("p").class("govuk-inset-text").text(text).children(number).view()
}
