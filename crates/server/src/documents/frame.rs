//! Draws the frame around a page: header and footer, and what depends on the browser that asks: its language, whose device it is.
//! A handler answers with what stands in `<main>`, and knows none of this.

use super::{
    comfort, council_words,
    demo_ribbon::{self, Shown},
    device::{KINDS, left_of},
    document::{Drawn, Inside, escape, html},
    leave, signal, theme,
};
use crate::{
    browser::{BESIDE, Browser},
    error::Error,
    helping,
    profile::Profile,
    server::Server,
    session::Session,
    site::Site,
    words,
};
use axum::{
    body::Body,
    extract::{Request, State},
    middleware::Next,
    response::Response,
};
use contract::paths;
use domain::{
    device::{IDLE, TELLS, WARNS},
    language::Language,
};
use leptos::prelude::*;
use ui::{
    channel_list::ChannelList,
    element::element,
    helping_bar::{HelpingWords, helping_bar},
    language_links::{LanguageLink, language_links},
    link::Link,
    recovery::Recovery,
    shared_bar::{SharedWords, shared_bar},
    shell::Shell,
    strip::strip,
};

/// What stands above every page of some visits is drawn with it.
const RIBBON: &str = r#"<link rel="stylesheet" href="/ribbon.css">"#;
/// Looks after a shared device, where there is a script.
const SHARED: &str = r#"<script src="/shared.js" defer></script>"#;
/// The same while somebody helps: who types, and where updates go.
const HELPING: &str = r#"<link rel="stylesheet" href="/helping.css"><script src="/helping.js" defer></script>"#;

/// What `dir` says of pages that mirror.
const RIGHT_TO_LEFT: &str = "rtl";
const RIGHT_TO_LEFT_STYLES: &str = r#"<link rel="stylesheet" href="/right-to-left.css">"#;
/// What English beside another language is drawn with.
const BESIDE_STYLES: &str = r#"<link rel="stylesheet" href="/beside.css">"#;

/// Who looks at a page, and where.
struct Looking {
    browser: Browser,
    path: String,
    /// What the browser's cookies say of a demonstration, where this is one.
    demo: Option<Shown>,
    helped: Option<Helped>,
}

/// What stands above every page while somebody helps.
struct Helped {
    /// Who helps whom.
    who: String,
    bar: HelpingWords,
}

impl Looking {
    /// Nothing of the resident stays on the device that they look at.
    fn is_shared(&self) -> bool {
        self.browser.is_shared() || self.helped.is_some()
    }

    /// The attributes of a page that say how it is visited.
    fn attributes(&self, profile: &Profile) -> String {
        let device = self.browser.device.map(|device| format!(" data-device=\"{}\"", device.key()));
        let shown = self.demo.as_ref().map(|shown| shown.attributes(profile));
        let classes = self.browser.comfort.classes().join(" ");
        let classes = (!classes.is_empty()).then(|| format!(" class=\"{classes}\""));
        [device, shown, classes].into_iter().flatten().collect()
    }
}

/// Finishes the answers that are pages.
pub async fn draw(
    State(server): State<Server>,
    site: Site,
    (browser, session): (Browser, Session),
    request: Request,
    next: Next,
) -> Response {
    let path = request.uri().path().to_owned();
    let demo = server.demo.is_some().then(|| Shown::find(request.headers()));
    let mut response = next.run(request).await;
    let document = match (response.extensions_mut().remove::<Inside>(), site) {
        (Some(Inside::Page(drawn)), Site::Council(profile)) => {
            let helped = helped(&server, &profile, &session, &path).await;
            page(&server, &profile, &drawn, Looking { browser, path, demo, helped })
        }
        (Some(Inside::Bare(document)), _) => document,
        _ => return response,
    };
    *response.body_mut() = Body::from(document);
    response
}

/// A page is shown without, if it can't be read: what is sent is looked at again.
async fn helped(server: &Server, profile: &Profile, session: &Session, path: &str) -> Option<Helped> {
    let found = async {
        let Some(helping) = helping::find(server, profile, session).await? else {
            return Ok(None);
        };
        let bar = super::helping::bar(server, profile, session, (&helping, path)).await?;
        Ok::<_, Error>(Some(Helped { who: helping::said_who(profile, &helping), bar }))
    };
    found.await.unwrap_or_else(|error| {
        tracing::error!(%error, "who helps can't be read");
        None
    })
}

fn page(server: &Server, profile: &Profile, drawn: &Drawn, looking: Looking) -> String {
    let ribbon = looking.demo.as_ref().map(|shown| html(|| demo_ribbon::draw(server, profile, shown)));
    let sensitive = leave::sensitive(profile, &looking.path);
    let body = body(server, profile, &looking, ribbon.is_some());
    // What is in it was drawn before: it takes the place of these marks.
    let mut body = body.replacen("{{whole}}", &drawn.whole, 1).replacen("{{page}}", &drawn.page, 1);
    body = leave::loaded_anew(profile, body);
    let mut head = head(server, profile, drawn.journey);
    if sensitive.is_some() {
        head.push_str(leave::IN_HEAD);
    }
    head.push_str(signal::head(&looking.browser, server.config.is_beside));
    if looking.is_shared() || ribbon.is_some() {
        head.push_str(RIBBON);
    }
    if looking.is_shared() {
        head.push_str(SHARED);
        head.push_str(if looking.helped.is_some() { HELPING } else { "" });
        body = without_autofill(&body);
    }
    head.push_str(mirrored(profile.language));
    if looking.browser.has_english {
        head.push_str(BESIDE_STYLES);
    }
    if !looking.browser.comfort.is_usual() {
        head.push_str(comfort::STYLES);
    }
    if let Some(ribbon) = ribbon {
        head.push_str(demo_ribbon::head(server));
        body = demo_ribbon::marked(&server.config, body.replacen("{{ribbon}}", &ribbon, 1));
    }
    let title = if sensitive.is_some() { leave::title(profile.words, &drawn.title) } else { drawn.title.clone() };
    let title = profile.words.say("page-title", &[("page", &title), ("council", &profile.council.name)]);
    fill(&server.app.template, profile.language, &looking.attributes(profile), [&title, &head, &body])
}

/// The frame as HTML, with marks where the page goes.
fn body(server: &Server, profile: &Profile, looking: &Looking, is_demo: bool) -> String {
    let say = |key: &str| profile.words.say(key, &[]);
    let mut words = council_words::shell(server, profile);
    if looking.browser.is_copy {
        // It is looked at later.
        words.open = None;
    }
    let channels = council_words::channels(server, profile);
    let (heading, text, reload) = (say("recovery-heading"), say("recovery-text"), say("recovery-reload"));
    let council = profile.council.name.clone();
    let addresses = server.lookup.is_there().then_some("");
    let (label, languages) = (say("languages-label"), languages(profile, looking.browser.has_english));
    let comfort = Link::new(paths::COMFORT, say("comfort-link"));
    let (reading, aloud) = (say("strip-label"), say("aloud-link"));
    let leaving = leave::sensitive(profile, &looking.path).map(|service| leave::words(profile, service));
    let signal = looking.browser.device.is_some().then(|| signal::words(profile));
    let shared = looking.is_shared().then(|| shared(profile, looking.helped.as_ref()));
    let bar = looking.helped.as_ref().map(|helped| helped.bar.clone());
    let unchecked = (!words::are_checked(profile.language)).then(|| unchecked(profile));
    html(|| {
        let above = ViewFn::from(move || {
            let leaving = leaving.clone().map(leave::bar);
            let ribbon = is_demo.then_some("{{ribbon}}");
            let shared = shared.clone().map(|shared| shared_bar(shared, paths::FINISH));
            let bar = bar.clone().map(helping_bar);
            let signal = signal.clone().map(signal::line);
            let languages = language_links(label.clone(), languages.clone());
            let strip = strip(reading.clone(), languages, comfort.clone(), aloud.clone(), paths::READ_ALOUD);
            view! { {leaving}{ribbon}{shared}{bar}{signal}{strip} }
        });
        view! {
            <Shell words above>
                "{{whole}}"
                <div id="page" data-council=council data-addresses=addresses>"{{page}}"</div>
                {unchecked}
            </Shell>
            <Recovery heading text>
                <p class="govuk-body"><a class="govuk-link" href="">{reload}</a></p>
                <ChannelList channels/>
            </Recovery>
        }
        .into_any()
    })
}

/// The last one is for whoever helps and reads English.
fn languages(profile: &Profile, has_english: bool) -> Vec<LanguageLink> {
    let link = |language: &Language| LanguageLink {
        code: language.code().to_owned(),
        name: language.own_name().to_owned(),
        href: paths::language(language.code()),
        leads_to: language.code().to_owned(),
        is_current: *language == profile.language,
    };
    let code = profile.language.code();
    let (key, next) = match has_english {
        true => ("languages-alone", code.to_owned()),
        false => ("languages-beside", format!("{code}{BESIDE}")),
    };
    let beside = (profile.language != Language::English).then(|| LanguageLink {
        code: Language::English.code().to_owned(),
        name: words::words(Language::English).say(key, &[]),
        href: paths::language(&next),
        leads_to: code.to_owned(),
        is_current: false,
    });
    profile.council.languages.iter().map(link).chain(beside).collect()
}

/// What a machine translated does not pass for more.
fn unchecked(profile: &Profile) -> AnyView {
    let english = Language::English.code();
    let link = element("a").class("govuk-link").attr("href", paths::language(english)).attr("rel", "external");
    let link = link.attr("hreflang", english).text(profile.words.say("languages-unchecked-english", &[])).view();
    let text = element("p").class("govuk-body-s").text(profile.words.say("languages-unchecked", &[]) + " ").child(link);
    element("div").class("app-wrap").attr("id", "unchecked").child(text.view()).view()
}

fn shared(profile: &Profile, helped: Option<&Helped>) -> SharedWords {
    let say = |key: &str| profile.words.say(key, &[]);
    let (label, finish, done) = match helped {
        Some(helped) => (helped.who.clone(), say("helping-finish"), paths::HELP),
        None => (say("shared-label"), say("shared-finish"), paths::FINISHED),
    };
    let left = (IDLE - WARNS).as_mins();
    let minutes = |minutes: i64| profile.words.say("shared-warning-left", &[("minutes", &minutes.to_string())]);
    SharedWords {
        label,
        finish,
        done: done.to_owned(),
        warns: WARNS.as_secs(),
        idle: IDLE.as_secs(),
        tells: TELLS.as_secs(),
        warning: say("shared-warning"),
        warning_text: say("shared-warning-text"),
        minutes_left: (1..=left).rev().map(minutes).collect(),
        stay: say("shared-stay"),
        offline: ["finished-heading", "finished-text", "finished-offline", "finished-next"].map(say).to_vec(),
        not_clear: ["finished-not-clear", "finished-not-clear-text"].map(say).to_vec(),
        left: left_of(profile.words),
        kinds: KINDS.map(|(name, key)| (name, say(key))).to_vec(),
    }
}

/// Nothing that is typed on a shared device is remembered by its browser: neither to offer it, nor to bring it back.
fn without_autofill(body: &str) -> String {
    let mut parts = body.split(" autocomplete=\"");
    let mut quiet = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        quiet.push_str(" autocomplete=\"off\"");
        quiet.push_str(part.split_once('"').map_or("", |(_, rest)| rest));
    }
    // What is looked for stands in no address either.
    let search = |method: &str| format!("method=\"{method}\" action=\"{}\"", paths::SERVICES);
    quiet.replace("<form ", "<form autocomplete=\"off\" ").replace(&search("get"), &search("post"))
}

/// A document without a frame.
pub fn bare(server: &Server, language: Language, title: &str, body: &str) -> String {
    fill(&server.app.template, language, "", [title, mirrored(language), body])
}

/// What pages that mirror are drawn with.
fn mirrored(language: Language) -> &'static str {
    if language.direction() == RIGHT_TO_LEFT { RIGHT_TO_LEFT_STYLES } else { "" }
}

fn head(server: &Server, profile: &Profile, journey: Option<&str>) -> String {
    let description = escape(&profile.words.say("page-description", &[("council", &profile.council.name)]));
    format!(
        concat!(
            r#"<meta name="description" content="{description}">"#,
            r#"<meta name="theme-color" content="{colour}">"#,
            r#"<link rel="icon" href="/icon.svg" type="image/svg+xml">"#,
            r#"<link rel="stylesheet" href="{theme}">"#,
            r#"<link rel="preload" as="fetch" crossorigin="anonymous" id="words" href="{words}">"#,
            "{journey}",
        ),
        description = description,
        colour = escape(&profile.council.colour),
        theme = theme::path(&profile.council),
        words = words::app_path(profile.language),
        journey = journey.map_or_else(String::new, |journey| server.app.journey(journey).map(preload).collect()),
    )
}

fn preload(file: String) -> String {
    format!(r#"<link rel="preload" as="fetch" crossorigin="anonymous" href="{file}">"#)
}

/// Title, head and body in their places.
fn fill(template: &str, language: Language, visit: &str, [title, head, body]: [&str; 3]) -> String {
    template
        .replace("{{lang}}", language.code())
        .replace("{{dir}}", language.direction())
        .replace("{{visit}}", visit)
        .replace("{{title}}", &escape(title))
        .replace("{{head}}", head)
        .replace("{{body}}", body)
}
