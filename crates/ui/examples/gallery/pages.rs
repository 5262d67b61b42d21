//! The one list of pages, for the gallery and for the tests.

use super::{case, check, done, fields, question, start, states, words::shell_words};
use leptos::prelude::*;
use ui::{
    channel_list::Open,
    link::Link,
    ribbon::Ribbon,
    shell::{Shell, ShellWords},
};

pub struct GalleryPage {
    pub name: &'static str,
    pub title: &'static str,
    pub view: fn() -> AnyView,
}

pub fn pages() -> Vec<GalleryPage> {
    let page = |name, title, view| GalleryPage { name, title, view };
    vec![
        page("start", "Marsham Council", start::view),
        page("suggestions", "Marsham Council", start::with_suggestions),
        page("question", "Which bin was missed? Report a missed bin", question::view),
        page("error", "Error: Which bin was missed? Report a missed bin", question::with_error),
        page("fields", "Error: Tell us more. Report a missed bin", fields::view),
        page("check", "Check your answers. Report a missed bin", check::view),
        page("done", "We have your report", done::view),
        page("case", "Missed garden waste bin", case::view),
        page("states", "Before you start", states::view),
    ]
}

impl GalleryPage {
    /// What stands in `body`.
    pub fn body(&self) -> String {
        let view = self.view;
        Owner::new().with(|| {
            let nav = vec![Link::new("/track", "Track a request"), Link::new("/account", "My Account")];
            let open = Open { is_open: true, text: "Phone lines open until 6pm today".to_owned() };
            let ribbon =
                || view! { <Ribbon text="Demonstration: nothing you send here reaches a team"><a href="/demo">"Move the clock"</a></Ribbon> };
            view! {
                <Shell words=ShellWords { nav, open: Some(open), ..shell_words() } above=ribbon>
                    {view()}
                </Shell>
            }
            .to_html()
        })
    }

    pub fn document(&self) -> String {
        let (title, body) = (self.title, self.body());
        format!(
            "<!doctype html><html lang=\"en\" dir=\"ltr\"><head><meta charset=\"utf-8\">\
            <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>{title}</title>\
            <link rel=\"stylesheet\" href=\"app.css\"><link rel=\"stylesheet\" href=\"theme.css\"></head>\
            <body>{body}</body></html>"
        )
    }
}
