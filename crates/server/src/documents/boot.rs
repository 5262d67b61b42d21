//! The words of the frame and of the start page, made once for the document and for the app that takes it over.

use super::hours::hours;
use crate::{profile::Profile, server::Server};
use contract::paths;
use domain::{
    council::{Channel, ChannelKind},
    hours::open_now,
    standard::{Promise, Standard},
};
use ui::{
    boot::{Boot, BootCouncil},
    channel_list::{self, Open},
    footer::FooterWords,
    link::{Link, Row},
    question_box::AskWords,
    shell::ShellWords,
    start::{StartWords, Teaser},
};

pub fn boot(server: &Server, profile: &Profile) -> Boot {
    let council = &profile.council;
    let channels: Vec<channel_list::Channel> =
        council.channels.iter().map(|channel| channel_words(server, profile, channel)).collect();
    let is_phone = |channel: &&Channel| channel.kind == ChannelKind::Phone;
    Boot {
        version: server.app.version.clone(),
        council: BootCouncil { key: council.key.clone(), name: council.name.clone() },
        demo: server.demo.is_some(),
        shell: shell(profile),
        nav: vec![Link::new(paths::SERVICES, say(profile, "nav-services")), Link::new(paths::TRACK, say(profile, "nav-track"))],
        open: council.channels.iter().find(is_phone).and_then(|phone| open_words(server, profile, phone, "phone-lines")),
        start: start(profile, channels),
        promises: council.standards.iter().map(|(promise, standard)| promise_words(profile, *promise, *standard)).collect(),
    }
}

/// As a data block: it is never run, so the CSP has nothing to allow.
pub fn script(boot: &Boot) -> String {
    let json = serde_json::to_string(boot).unwrap_or_default().replace('<', "\\u003c");
    format!(r#"<script type="application/json" id="boot">{json}</script>"#)
}

fn say(profile: &Profile, key: &str) -> String {
    profile.words.say(key, &[])
}

fn shell(profile: &Profile) -> ShellWords {
    let phone = profile.council.channels.iter().find(|channel| channel.kind == ChannelKind::Phone && channel.value.is_some());
    let number = phone.and_then(|phone| phone.value.clone());
    ShellWords {
        skip: say(profile, "skip"),
        council: Link::new(paths::START, profile.council.name.clone()),
        nav_label: say(profile, "nav-label"),
        footer: FooterWords {
            contact: number.map(|number| Link::new(tel(&number), profile.words.say("call-number", &[("number", &number)]))),
            links_label: say(profile, "footer-label"),
            links: vec![
                Link::new(paths::CONTACT, say(profile, "footer-contact")),
                Link::new(paths::SERVICES, say(profile, "footer-services")),
                Link::new(paths::TRACK, say(profile, "footer-track")),
            ],
        },
    }
}

fn start(profile: &Profile, channels: Vec<channel_list::Channel>) -> StartWords {
    let council = &profile.council;
    let task = |key: &String| {
        let service = council.find_service(key)?;
        Some(Row::from(Link::new(paths::service(key), service.name.clone())))
    };
    let mut tasks: Vec<Row> = council.top_tasks.iter().filter_map(task).collect();
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

fn channel_words(server: &Server, profile: &Profile, channel: &Channel) -> channel_list::Channel {
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
        hours: channel.hours.iter().map(|open| hours(open, &profile.words)).collect(),
        open: open_words(server, profile, channel, "channel-now"),
    }
}

/// Whether the channel is open at this moment, in the words of `key`.
fn open_words(server: &Server, profile: &Profile, channel: &Channel, key: &str) -> Option<Open> {
    let open = open_now(&channel.hours, server.clock.local_now(), &profile.council.calendar)?;
    let said = profile.words.tell(&open.message);
    Some(Open { is_open: open.is_open, text: profile.words.say(key, &[("open", &said)]) })
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
    };
    let said = profile.words.say(key, &[("time", &profile.words.within(standard))]);
    match standard.percent {
        Some(percent) => profile.words.say("promise-percent", &[("promise", &said), ("percent", &percent.to_string())]),
        None => said,
    }
}

fn tel(number: &str) -> String {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    format!("tel:{digits}")
}
