//! `/home/address` – all that is known about one home, in its parts. What is not known has no part.

use super::{OTHER, bins, reach, remembered};
use crate::{
    documents::{council_words, document::Document, hours::hours, small_forms::post_form},
    profile::Profile,
    server::Server,
};
use contract::{addresses::AddressLine, paths};
use domain::{
    council::Channel,
    home::{Councillor, Home, NextBinDay, Ward},
    words::Words,
};
use jiff::civil::Date;
use leptos::prelude::*;
use ui::{
    button::Weight,
    channel_list::ChannelList,
    element::{all, element},
    inset_text::InsetText,
    link::Link,
    page::Page,
    page_heading::PageHeading,
    prose::{link_paragraph, paragraph, subheading},
};

/// Where every council of the country can be found.
const FIND_COUNCIL: &str = "https://www.gov.uk/find-local-council";

/// What can be said about an address.
pub enum Known {
    Home(Box<Home>),
    /// The council supplies nothing about it.
    Nothing,
    /// The council's data can't be reached.
    Lost,
    /// Another council looks after it: its name, which may be empty.
    Elsewhere(String),
}

/// What the account has to do with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Memory {
    /// Nobody is signed in, or there is nothing to remember.
    None,
    Offered,
    Kept,
}

/// A home as its page shows it.
pub struct Shown {
    /// The address of the page.
    pub path: &'static str,
    pub address: AddressLine,
    pub known: Known,
    pub memory: Memory,
}

pub fn page(server: &Server, profile: &Profile, shown: Shown) -> Document {
    let Shown { path, address, known, memory } = shown;
    let words = profile.words.clone();
    let heading = words.say("home-heading", &[]);
    let title = heading.clone();
    let sample = server.homes.is_sample().then(|| words.say("home-sample", &[]));
    let line = [address.text.as_str(), &address.postcode].join(", ");
    let back = if memory == Memory::Kept { paths::ACCOUNT } else { paths::HOME };
    let memory = match memory {
        Memory::None => None,
        Memory::Offered => Some(remembered::offer_form(&words, &address)),
        Memory::Kept => Some(post_form(remembered::FORGET, words.say("home-forget", &[]), Weight::Secondary)),
    };
    let parts = match known {
        Known::Home(home) => parts(server, profile, &address.uprn, &home),
        Known::Nothing => reach(&words, "home-nothing", council_words::channels(server, profile)),
        Known::Lost => reach(&words, "home-away", council_words::channels(server, profile)),
        Known::Elsewhere(council) => elsewhere(&words, &council),
    };
    Document::whole(server, profile, path.to_owned(), &title, move || {
        view! {
            <Page back=Link::new(back, words.say("back", &[]))>
                <PageHeading text=heading focus=false/>
                {element("p").class("govuk-body-l").text(line).view()}
                {sample.map(|text| view! { <InsetText>{text}</InsetText> })}
                {parts}
                {memory}
                {link_paragraph(Link::new(OTHER, words.say("home-other", &[])))}
            </Page>
        }
        .into_any()
    })
}

fn elsewhere(words: &Words, council: &str) -> AnyView {
    let said = match council {
        "" => words.say("home-elsewhere-unknown", &[]),
        council => words.say("home-elsewhere", &[("council", council)]),
    };
    all([paragraph(said), link_paragraph(Link::new(FIND_COUNCIL, words.say("home-elsewhere-link", &[])))])
}

fn parts(server: &Server, profile: &Profile, uprn: &str, home: &Home) -> AnyView {
    let words = &profile.words;
    let today = server.clock.local_now().date();
    let bin_days = home.next_bin_days(today);
    let bins = (!bin_days.is_empty()).then(|| {
        let rows = bin_days.iter().map(|next| bin_row(words, next, today));
        let list = element("dl").class("govuk-summary-list").children(rows.collect::<Vec<_>>()).view();
        part(words, "home-bins", vec![list, calendar_links(server, profile, uprn)])
    });
    let band = home.band.map(|band| {
        let said = words.say("home-band", &[("band", band.letter())]);
        part(words, "home-tax", vec![paragraph(said)])
    });
    let ward = home.ward.as_ref().map(|ward| ward_part(server, profile, ward));
    let polling = home.polling_place.clone().map(|place| part(words, "home-vote", vec![paragraph(place)]));
    let help = (!home.help.is_empty()).then(|| part(words, "home-help", vec![ways(server, profile, &home.help)]));
    all([bins, band, ward, polling, help].into_iter().flatten())
}

fn part(words: &Words, heading: &str, inside: Vec<AnyView>) -> AnyView {
    element("section").child(subheading(words.say(heading, &[]))).children(inside).view()
}

fn ward_part(server: &Server, profile: &Profile, ward: &Ward) -> AnyView {
    let said = profile.words.say("home-ward", &[("ward", &ward.name)]);
    let rows: Vec<AnyView> =
        ward.councillors.iter().map(|councillor| councillor_row(server, profile, councillor)).collect();
    let list = (!rows.is_empty()).then(|| element("dl").class("govuk-summary-list").children(rows).view());
    part(profile.words, "home-councillors", [paragraph(said)].into_iter().chain(list).collect())
}

/// A councillor, and how to reach them, a line for each way.
fn councillor_row(server: &Server, profile: &Profile, councillor: &Councillor) -> AnyView {
    let party = councillor.party.as_ref().map(|party| element("div").class("app-soft").text(party).view());
    let name = element("dt").class("govuk-summary-list__key").text(&councillor.name).children(party).view();
    let lines = councillor.ways.iter().map(|way| {
        let way_words = council_words::channel_words(server, profile, way);
        let value = match way_words.href {
            Some(href) => element("a").class("govuk-link").attr("href", href).text(way_words.value).view(),
            None => way_words.value.into_any(),
        };
        let times = way.hours.iter().map(|open| {
            let open = hours(open, profile.words);
            element("div").class("app-soft").text([open.days, open.times].join(", ")).view()
        });
        let note = way_words.note.map(|note| element("div").class("app-soft").text(note).view());
        let line = element("div").text(way_words.name + ": ").child(value);
        line.children(note).children(times.collect::<Vec<_>>()).view()
    });
    let said = element("dd").class("govuk-summary-list__value").children(lines.collect::<Vec<_>>()).view();
    element("div").class("govuk-summary-list__row").child(name).child(said).view()
}

fn ways<'a>(server: &Server, profile: &Profile, channels: impl IntoIterator<Item = &'a Channel>) -> AnyView {
    let channels: Vec<_> =
        channels.into_iter().map(|channel| council_words::channel_words(server, profile, channel)).collect();
    view! { <ChannelList channels/> }.into_any()
}

fn bin_row(words: &Words, next: &NextBinDay<'_>, today: Date) -> AnyView {
    let day = next.day;
    let holds = element("div").class("app-soft").text(&day.collection.holds).view();
    let not = match next.cancelled.as_slice() {
        [] => None,
        [one] => Some(words.say("home-cancelled", &[("date", &words.date(*one))])),
        [first, .., last] => {
            Some(words.say("home-cancelled-range", &[("from", &words.date(*first)), ("to", &words.date(*last))]))
        }
    };
    let not = not.map(|text| element("div").text(text).view());
    let said = element("dd").class("govuk-summary-list__value").text(when(words, day.date, today));
    let said = said.children(not).child(holds).view();
    let kind = element("dt").class("govuk-summary-list__key").text(&day.collection.kind).view();
    element("div").class("govuk-summary-list__row").child(kind).child(said).view()
}

/// "Tomorrow, Saturday 21 November".
pub fn when(words: &Words, date: Date, today: Date) -> String {
    let said = words.date(date);
    match today {
        today if date == today => words.say("home-today", &[("date", &said)]),
        today if today.tomorrow().is_ok_and(|tomorrow| date == tomorrow) => {
            words.say("home-tomorrow", &[("date", &said)])
        }
        _ => said,
    }
}

/// One for calendars that follow an address, one for those that take a file. The app leaves both to the browser.
fn calendar_links(server: &Server, profile: &Profile, uprn: &str) -> AnyView {
    let follow = bins::follow_url(server, profile, uprn);
    let follow = element("a").class("govuk-link").attr("href", follow).text(profile.words.say("home-follow", &[]));
    let file = element("a").class("govuk-link").attr("href", paths::home_bins(uprn)).flag("download", true);
    let file = file.text(profile.words.say("home-file", &[]));
    all([follow, file].map(|link| element("p").class("govuk-body").child(link.view()).view()))
}
