//! What a page says of the line that it came by: that something is still going, that it is shown as it was, that a newer version is
//! here. The scripts say it (`public/waiting.js`, and on a resident's own device `public/offline.js`); the words are in the page.

use crate::{browser::Browser, profile::Profile};
use domain::device::Device;
use leptos::prelude::*;
use ui::element::element;

/// On every device of which it is known whose it is: by then nothing else is waited for.
const WAITING: &str = r#"<link rel="stylesheet" href="/signal.css"><script src="/waiting.js" defer></script>"#;
/// On their own device, which keeps pages for when there is no signal.
const OWN: &str = concat!(
    r#"<link rel="stylesheet" href="/signal.css"><script src="/waiting.js" defer></script>"#,
    r#"<link rel="manifest" href="/manifest.webmanifest"><script src="/offline.js" defer></script>"#,
);

/// In a demonstration beside the real service nothing is kept: what a device keeps is of the real one.
pub fn head(browser: &Browser, is_beside: bool) -> &'static str {
    match browser.device {
        Some(Device::Own) if !is_beside => OWN,
        Some(_) => WAITING,
        None => "",
    }
}

/// What the scripts say, by the attribute that they find it in.
pub type SignalWords = Vec<(&'static str, String)>;

pub fn words(profile: &Profile) -> SignalWords {
    let say = |key: &str| profile.words.say(key, &[]);
    let at = |key: &str| profile.words.say(key, &[("time", "{time}")]);
    vec![
        ("data-going", say("signal-going")),
        ("data-today", at("signal-kept-today")),
        ("data-day", at("signal-kept-day")),
        ("data-none", say("signal-none")),
        ("data-slow", say("signal-slow")),
        ("data-fresh", say("signal-fresh")),
        ("data-newer", say("signal-newer")),
        ("data-use", say("signal-use")),
        ("data-unsent", say("signal-unsent")),
    ]
}

/// Empty until there is something to say: it is read out by then.
pub fn line(words: SignalWords) -> AnyView {
    let line = element("div").class("app-signal").attr("role", "status");
    words.into_iter().fold(line, |line, (name, text)| line.attr(name, text)).view()
}
