//! Our own parts, and the pages made from them: what a resident would notice if it broke.

mod html;

#[path = "../examples/gallery/main.rs"]
#[expect(dead_code, reason = "the gallery's `main` writes files; the tests want its pages")]
mod gallery;

use gallery::pages::{GalleryPage, pages};
use html::{normalise, read_tag, render};
use leptos::prelude::*;
use std::collections::HashSet;
use ui::{
    button::Button,
    channel_list::{Channel, ChannelList, Open, OpenSign},
    error_summary::{ErrorLink, ErrorSummary},
    header::Header,
    link::{Link, Row},
    link_list::LinkList,
    loading_outline::LoadingOutline,
    notice::{Notice, Urgency},
    question_box::{AskWords, QuestionBox},
    recovery::Recovery,
    save_note::{Saved, save_note},
    suggestions::Suggestions,
    text_input::TextInput,
    textarea::Textarea,
    timeline::{Timeline, TimelineEvent, TimelineWords, When},
};

/// Every tag as its name and attributes, in the order of the page.
fn tags(html: &str) -> Vec<(String, Vec<(String, String)>)> {
    normalise(html)
        .lines()
        .filter_map(|line| line.strip_prefix('<')?.strip_suffix('>'))
        .filter(|tag| !tag.starts_with('/'))
        .map(read_tag)
        .collect()
}

fn value<'a>(attributes: &'a [(String, String)], name: &str) -> Option<&'a str> {
    attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
}

fn page(name: &str) -> GalleryPage {
    pages().into_iter().find(|page| page.name == name).expect("the gallery has the page")
}

// Pages

#[test]
fn no_page_has_what_the_content_security_policy_forbids() {
    for page in pages() {
        for (tag, attributes) in tags(&page.body()) {
            assert!(!matches!(tag.as_str(), "script" | "style"), "{}: <{tag}>", page.name);
            for (name, _) in attributes {
                assert!(name != "style" && !name.starts_with("on"), "{}: <{tag} {name}>", page.name);
            }
        }
    }
}

#[test]
fn an_empty_field_has_nothing_in_it_that_would_stand_in_what_is_typed() {
    let html = render(|| view! { <Textarea name="what" label="What do you need?" error_prefix="Error:"/> });
    assert!(html.contains("></textarea>"), "{html}");
}

#[test]
fn every_page_has_one_main_part_and_one_heading_that_says_what_it_is_for() {
    for page in pages() {
        let tags = tags(&page.body());
        let count = |name: &str| tags.iter().filter(|(tag, _)| tag == name).count();
        assert_eq!((count("main"), count("h1")), (1, 1), "{}", page.name);
    }
}

#[test]
fn every_label_and_description_leads_to_something_on_the_page() {
    for page in pages() {
        let tags = tags(&page.body());
        let mut ids = HashSet::new();
        for id in tags.iter().filter_map(|(_, attributes)| value(attributes, "id")) {
            assert!(ids.insert(id), "{}: id {id:?} twice", page.name);
        }
        for (_, attributes) in &tags {
            for name in ["for", "aria-describedby", "aria-labelledby"] {
                for id in value(attributes, name).unwrap_or_default().split_whitespace() {
                    assert!(ids.contains(id), "{}: {name}={id:?} leads nowhere", page.name);
                }
            }
            if let Some(id) = value(attributes, "href").and_then(|href| href.strip_prefix('#')) {
                assert!(ids.contains(id), "{}: the link to {id:?} leads nowhere", page.name);
            }
        }
    }
}

#[test]
fn every_form_leaves_checking_to_us() {
    for page in pages() {
        for (tag, attributes) in tags(&page.body()) {
            assert!(tag != "form" || value(&attributes, "novalidate").is_some(), "{}: a form", page.name);
            assert!(value(&attributes, "required").is_none(), "{}: <{tag} required>", page.name);
        }
    }
}

#[test]
fn the_start_page_comes_out_the_same_each_time_so_that_the_app_takes_over_without_a_flash() {
    assert_eq!(page("start").body(), page("start").body());
}

// Parts

#[test]
fn the_question_box_works_before_the_app_does_and_keeps_what_was_typed() {
    let html = render(|| {
        let words = AskWords {
            label: "Say it in your own words".to_owned(),
            button: "Find".to_owned(),
            action: "/find".to_owned(),
        };
        view! { <QuestionBox words query=RwSignal::new("brown bin \"again\"".to_owned())/> }
    });
    let html = normalise(&html);
    assert!(html.contains("<form action=\"/find\" class=\"app-ask\" method=\"get\""), "{html}");
    assert!(html.contains("name=\"q\" type=\"search\" value=\"brown bin \\\"again\\\"\""), "{html}");
    assert!(html.contains("type=\"submit\""), "{html}");
}

#[test]
fn how_many_suggestions_there_are_is_read_out_and_none_leave_no_empty_list() {
    let suggestions = |rows: Vec<Row>, status: &str| {
        let status = Signal::stored(status.to_owned());
        normalise(&render(|| view! { <Suggestions rows=Signal::stored(rows) status/> }))
    };
    let none = suggestions(vec![], "No matches");
    assert_eq!(none, "<div class=\"govuk-visually-hidden\" role=\"status\">\nNo matches\n</div>");
    let one = suggestions(vec![Link::new("/missed-bin", "Report a missed bin").into()], "1 match");
    assert!(one.contains("<a class=\"app-row\" href=\"/missed-bin\">"), "{one}");
}

#[test]
fn a_row_is_one_link_with_its_note_and_the_chevron_is_not_read_out() {
    let rows = vec![Row { link: Link::new("/moving", "Moving home"), note: Some("All at once".to_owned()) }];
    let html = normalise(&render(|| view! { <LinkList rows/> }));
    let inside = html.split_once("<a ").and_then(|(_, rest)| rest.split_once("</a>")).map(|(link, _)| link);
    let inside = inside.expect("a link");
    assert!(inside.contains("Moving home") && inside.contains("All at once"), "{html}");
    assert!(inside.contains("<svg aria-hidden=\"true\""), "{html}");
}

#[test]
fn the_councils_name_stands_in_words_beside_a_mark_that_is_not_read_out() {
    let html = normalise(&render(|| {
        let nav = vec![Link::new("/track", "Track a request")];
        view! { <Header council=Link::new("/", "Marsham Council") nav_label="Your requests" nav/> }
    }));
    assert!(html.contains("<svg aria-hidden=\"true\" class=\"app-mark\""), "{html}");
    assert!(html.contains("Marsham Council"), "{html}");
    assert!(html.contains("<nav aria-label=\"Your requests\">"), "{html}");
}

#[test]
fn open_and_closed_differ_in_shape_and_in_words() {
    let sign = |is_open, text: &str| {
        let open = Open { is_open, text: text.to_owned() };
        normalise(&render(|| view! { <OpenSign open/> }))
    };
    assert_eq!(sign(true, "Open until 6pm"), "<p class=\"app-open\">\nOpen until 6pm\n</p>");
    assert_eq!(sign(false, "Closed today"), "<p class=\"app-open app-open--closed\">\nClosed today\n</p>");
}

#[test]
fn a_channel_without_stated_hours_promises_none() {
    let channel = Channel {
        name: "Email".to_owned(),
        value: "help@marsham.example".to_owned(),
        href: Some("mailto:help@marsham.example".to_owned()),
        ..Channel::default()
    };
    let html = render(|| view! { <ChannelList channels=vec![channel]/> });
    assert!(html.contains("href=\"mailto:help@marsham.example\""), "{html}");
    assert!(!html.contains("<dl") && !html.contains("app-open"), "{html}");
}

#[test]
fn the_timeline_says_in_words_what_is_done_what_is_now_and_what_is_to_come() {
    let event = |when, text: &str| TimelineEvent { when, text: text.to_owned(), ..TimelineEvent::default() };
    let events = vec![
        event(When::Past, "You told us"),
        event(When::Here, "Crew asked to come back"),
        event(When::Future, "Bin emptied"),
    ];
    let words = TimelineWords { past: "Done".to_owned(), here: "Now".to_owned(), future: "Still to come".to_owned() };
    let html = normalise(&render(|| view! { <Timeline events words/> }));
    let items: Vec<_> = html.split("<li ").skip(1).collect();
    assert!(items[0].contains("Done:") && items[0].contains("You told us"), "{html}");
    assert!(items[1].contains("aria-current=\"step\"") && items[1].contains("Now:"), "{html}");
    assert!(items[2].contains("app-event--future") && items[2].contains("Still to come:"), "{html}");
}

#[test]
fn saved_is_quiet_and_not_saved_is_read_out() {
    let note = |saved: Saved| normalise(&render(|| save_note(move || Some(saved.clone()))));
    let safe = note(Saved::OnServer("Saved 14:03".to_owned()));
    assert!(safe.contains("<p class=\"app-save__safe\">\nSaved 14:03\n</p>\n<div role=\"status\">\n</div>"), "{safe}");
    let waiting = note(Saved::NotYet("Not saved yet".to_owned()));
    assert!(waiting.contains("<div role=\"status\">\n<p class=\"app-save__waiting\">\nNot saved yet"), "{waiting}");
    assert!(!waiting.contains("app-save__safe"), "{waiting}");
}

#[test]
fn danger_is_answered_with_a_number_to_press() {
    let html = normalise(&render(|| {
        view! { <Notice id="danger" heading="Is anyone in danger now?" urgency=Urgency::Emergency call=Link::new("tel:999", "Call 999")/> }
    }));
    assert!(html.contains("aria-labelledby=\"danger\""), "{html}");
    assert!(html.contains("<a href=\"tel:999\">\nCall 999"), "{html}");
}

#[test]
fn the_recovery_panel_waits_hidden_with_ways_to_reach_the_council() {
    let html = normalise(&render(|| {
        view! { <Recovery heading="Sorry" text="Load the page again"><p>"01632 960 100"</p></Recovery> }
    }));
    assert!(html.starts_with("<div class=\"app-recovery\" hidden=\"\" id=\"recovery\" role=\"alert\""), "{html}");
    assert!(html.contains("01632 960 100"), "{html}");
}

#[test]
fn waiting_is_said_to_those_who_cannot_see_the_outline() {
    let html = normalise(&render(|| view! { <LoadingOutline text="Loading"/> }));
    assert!(html.contains("role=\"status\">\n<span class=\"govuk-visually-hidden\">\nLoading"), "{html}");
}

#[test]
fn a_busy_button_keeps_its_place_in_the_tab_order() {
    let html = render(|| view! { <Button text="Sending" busy=Signal::stored(true)/> });
    assert!(html.contains("aria-disabled=\"true\"") && !html.contains(" disabled"), "{html}");
}

#[test]
fn there_is_no_summary_while_nothing_is_wrong() {
    let errors = Vec::<ErrorLink>::new();
    let html = render(|| view! { <ErrorSummary title="There is a problem" errors/> });
    assert_eq!(normalise(&html), "");
}

#[test]
fn an_error_stands_at_the_field_only_while_something_is_wrong() {
    let field = |error: Option<&str>| {
        let error = error.map(str::to_owned);
        normalise(&view! { <TextInput name="postcode" label="Postcode" error error_prefix="Error:"/> }.to_html())
    };
    Owner::new().with(|| {
        let wrong = field(Some("Enter a postcode"));
        assert!(wrong.contains("aria-describedby=\"postcode-error\"") && wrong.contains("Enter a postcode"), "{wrong}");
        assert!(!field(None).contains("error"));
    });
}

#[test]
fn what_residents_type_can_never_become_markup() {
    let html = render(|| {
        let value = "\"></textarea><script>alert(1)</script>";
        view! {
            <TextInput name="name" label="<b>Name</b>" error_prefix="Error:" value/>
            <Textarea name="story" label="What happened?" error_prefix="Error:" value/>
        }
    });
    assert!(!html.contains("<script") && !html.contains("<b>"), "{html}");
    // Nor does it change on its way: read back as a browser would, it is what was typed.
    assert!(normalise(&html).contains("\n\"></textarea><script>alert(1)</script>\n"), "{html}");
}
