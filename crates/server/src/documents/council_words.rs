//! The words of the frame, of the start page and of the contact page.

use super::{hours::hours, marks::head};
use crate::{profile::Profile, server::Server};
use contract::paths;
use domain::{
    council::{Channel, ChannelKind},
    hours::{OpenNow, open_now},
    standard::{Promise, Standard},
};
use jiff::civil::{Time, Weekday};
use ui::{
    channel_list::{self, Open},
    footer::FooterWords,
    link::{Link, Row},
    question_box::AskWords,
    shell::ShellWords,
    start::{StartWords, Teaser},
};

/// The ways to reach the council.
pub fn channels(server: &Server, profile: &Profile) -> Vec<channel_list::Channel> {
    profile.council.channels.iter().map(|channel| channel_words(server, profile, channel)).collect()
}

/// What the council promises, a sentence each.
pub fn promises(profile: &Profile) -> Vec<String> {
    profile.council.standards.iter().map(|(promise, standard)| promise_words(profile, *promise, *standard)).collect()
}

/// The usual times of what the council promises nothing about.
pub fn usual_times(profile: &Profile) -> Vec<String> {
    let council = &profile.council;
    let others = council.default_standards.iter().filter(|(promise, _)| !council.standards.contains_key(promise));
    others.map(|(promise, standard)| promise_words(profile, *promise, *standard)).collect()
}

fn say(profile: &Profile, key: &str) -> String {
    profile.words.say(key, &[])
}

fn phone(profile: &Profile) -> Option<&Channel> {
    profile.council.channels.iter().find(|channel| channel.kind == ChannelKind::Phone)
}

/// The number to call, where the council states one.
pub fn phone_number(profile: &Profile) -> Option<String> {
    phone(profile).and_then(|phone| phone.value.clone())
}

/// The frame of every page.
pub fn shell(server: &Server, profile: &Profile) -> ShellWords {
    let phone = phone(profile);
    let number = phone_number(profile);
    ShellWords {
        skip: say(profile, "skip"),
        council: Link::new(paths::START, profile.council.name.clone()),
        nav_label: say(profile, "nav-label"),
        nav: vec![
            Link::new(paths::SERVICES, say(profile, "nav-services")),
            Link::new(paths::TRACK, say(profile, "nav-track-short")),
            Link::new(paths::ACCOUNT, say(profile, "nav-account")),
        ],
        open: phone.and_then(|phone| open_words(server, profile, phone, "phone-lines")),
        footer: FooterWords {
            contact: number
                .map(|number| Link::new(tel(&number), profile.words.say("call-number", &[("number", &number)]))),
            links_label: say(profile, "footer-label"),
            links: vec![
                Link::new(paths::CONTACT, say(profile, "footer-contact")),
                Link::new(paths::SERVICES, say(profile, "footer-services")),
                Link::new(paths::TRACK, say(profile, "footer-track")),
                Link::new(paths::FEEDBACK, say(profile, "feedback-link")),
                Link::new(paths::PRIVACY, say(profile, "privacy-heading")),
                Link::new(paths::COOKIES, say(profile, "cookies-heading")),
                Link::new(paths::ACCESSIBILITY, say(profile, "accessibility-link")),
            ],
        },
    }
}

/// To what is known of homes, where something is.
pub fn home_link(server: &Server, profile: &Profile) -> Option<Link> {
    let is_there = server.lookup.is_there() && server.homes.is_there(profile);
    is_there.then(|| Link::new(paths::HOME, say(profile, "start-home")))
}

/// The start page. It leads to the homes where something is known of them.
pub fn start(server: &Server, profile: &Profile, channels: Vec<channel_list::Channel>) -> StartWords {
    let council = &profile.council;
    let task = |key: &String| {
        let service = council.find_service(key)?;
        Some(Row::from(Link::new(paths::service(key), service.name.clone()).in_language(head(service))))
    };
    let mut tasks: Vec<Row> = council.top_tasks.iter().filter_map(task).collect();
    tasks.extend(home_link(server, profile).map(Row::from));
    tasks.push(Link::new(paths::SERVICES, say(profile, "all-services")).into());
    StartWords {
        heading: say(profile, "start-heading"),
        ask: AskWords {
            label: say(profile, "start-label"),
            button: say(profile, "start-button"),
            action: paths::SERVICES.to_owned(),
        },
        tasks_heading: say(profile, "start-tasks"),
        tasks,
        track: Teaser {
            heading: say(profile, "start-track-heading"),
            text: say(profile, "start-track-text"),
            link: Link::new(paths::TRACK, say(profile, "nav-track")),
        },
        reach_heading: say(profile, "start-reach"),
        channels,
    }
}

/// One way to reach somebody.
pub fn channel_words(server: &Server, profile: &Profile, channel: &Channel) -> channel_list::Channel {
    let value = channel.value.clone().unwrap_or_default();
    let (key, href) = match channel.kind {
        ChannelKind::Phone => ("channel-phone", channel.value.as_deref().map(tel)),
        ChannelKind::Email => ("channel-email", channel.value.as_ref().map(|value| format!("mailto:{value}"))),
        ChannelKind::Office => ("channel-office", None),
        ChannelKind::WebChat => ("channel-web-chat", None),
        ChannelKind::Library => ("channel-library", None),
        ChannelKind::Website => ("channel-website", None),
    };
    channel_list::Channel {
        name: channel.name.clone().unwrap_or_else(|| say(profile, key)),
        value,
        href,
        note: channel.note.clone(),
        hours: channel.hours.iter().map(|open| hours(open, profile.words)).collect(),
        open: open_words(server, profile, channel, "channel-now"),
    }
}

/// Whether the channel is open at this moment, in the words of `key`.
fn open_words(server: &Server, profile: &Profile, channel: &Channel, key: &str) -> Option<Open> {
    let open = open_now(&channel.hours, server.clock.local_now(), &profile.council.calendar)?;
    let at = |key: &str, time: Time| profile.words.say(key, &[("time", &profile.words.time(time))]);
    let said = match open {
        OpenNow::Until(time) => at("open-until", time),
        OpenNow::ClosedUntilToday(time) => at("closed-opens-today", time),
        OpenNow::ClosedUntilTomorrow(time) => at("closed-opens-tomorrow", time),
        OpenNow::ClosedUntil(day, time) => at(opens_key(day), time),
        OpenNow::Closed => profile.words.say("channel-closed", &[]),
    };
    Some(Open { is_open: open.is_open(), text: profile.words.say(key, &[("open", &said)]) })
}

fn opens_key(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "closed-opens-monday",
        Weekday::Tuesday => "closed-opens-tuesday",
        Weekday::Wednesday => "closed-opens-wednesday",
        Weekday::Thursday => "closed-opens-thursday",
        Weekday::Friday => "closed-opens-friday",
        Weekday::Saturday => "closed-opens-saturday",
        Weekday::Sunday => "closed-opens-sunday",
    }
}

fn promise_words(profile: &Profile, promise: Promise, standard: Standard) -> String {
    let key = match promise {
        Promise::OnlineAcknowledged => "promise-online-acknowledged",
        Promise::OnlineAnswered => "promise-online-answered",
        Promise::LetterAnswered => "promise-letter-answered",
        Promise::PhoneAnswered => "promise-phone-answered",
        Promise::CallReturned => "promise-call-returned",
        Promise::SeenWithoutAppointment => "promise-seen-without-appointment",
        Promise::SeenWithAppointment => "promise-seen-with-appointment",
        Promise::SocialAcknowledged => "promise-social-acknowledged",
        Promise::MemberEnquiryAnswered => "promise-member-enquiry-answered",
    };
    let said = profile.words.say(key, &[("time", &profile.words.within(standard))]);
    match standard.percent {
        Some(percent) => profile.words.say("promise-percent", &[("promise", &said), ("percent", &percent.to_string())]),
        None => said,
    }
}

/// For a link that calls.
pub fn tel(number: &str) -> String {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    format!("tel:{digits}")
}
