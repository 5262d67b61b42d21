//! Words that several pages share. The council is invented, its number one kept for drama.

use ui::{
    channel_list::{Channel, Hours, Open},
    footer::FooterWords,
    link::Link,
    shell::ShellWords,
};

pub const ERROR: &str = "Error:";

pub fn back() -> Link {
    Link::new("/back", "Back")
}

pub fn shell_words() -> ShellWords {
    ShellWords {
        skip: "Skip to main content".to_owned(),
        council: Link::new("/", "Marsham Council"),
        nav_label: "Your requests".to_owned(),
        nav: Vec::new(),
        open: None,
        footer: FooterWords {
            contact: Some(Link::new("tel:01632960100", "01632 960 100")),
            links_label: "About this site".to_owned(),
            links: vec![
                Link::new("/contact", "Contact us"),
                Link::new("/libraries", "Help at a library"),
                Link::new("/feedback", "Tell us how we did"),
                Link::new("/accessibility", "Accessibility"),
                Link::new("/privacy", "Privacy"),
            ],
        },
    }
}

pub fn channels() -> Vec<Channel> {
    let hours = |days: &str, times: &str| Hours { days: days.to_owned(), times: times.to_owned() };
    vec![
        Channel {
            name: "Phone".to_owned(),
            value: "01632 960 100".to_owned(),
            href: Some("tel:01632960100".to_owned()),
            note: Some("Calls cost the same as to a 01 number".to_owned()),
            hours: vec![hours("Monday to Friday", "8am to 6pm")],
            open: Some(Open { is_open: true, text: "Open until 6pm".to_owned() }),
        },
        Channel {
            name: "Email".to_owned(),
            value: "help@marsham.example".to_owned(),
            href: Some("mailto:help@marsham.example".to_owned()),
            ..Channel::default()
        },
        Channel {
            name: "In person".to_owned(),
            value: "Town Hall, Market Street".to_owned(),
            hours: vec![hours("Monday to Thursday", "8:45am to 5pm"), hours("Friday", "8:45am to 4:30pm")],
            open: Some(Open { is_open: false, text: "Closed, opens Monday at 8:45am".to_owned() }),
            ..Channel::default()
        },
    ]
}
