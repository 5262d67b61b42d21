//! The systems that a team's cases are handed over to.

use super::{
    check::{Report, is_slug, one_of},
    tree::Tree,
};
use axum::http::Uri;
use domain::{
    council::TeamProfile,
    destination::{Destination, DestinationKind},
    service::Service,
};
use std::{collections::BTreeMap, sync::Arc};

/// Each can be reached, signs what it sends, and names services that are there.
pub fn check_destinations(
    team: &str,
    profile: &TeamProfile,
    services: &BTreeMap<String, Arc<(Service, Tree)>>,
    report: &mut Report<'_>,
) {
    for (name, destination) in &profile.destinations {
        let path = format!("teams.{team}.destinations.{name}");
        if !is_slug(name) {
            report.add(&path, &format!("`{name}` is not a name for it"), "small letters, digits and dashes");
        }
        match destination.kind {
            DestinationKind::Mailbox if destination.url.is_some() => {
                report.add(&format!("{path}.url"), "a mailbox has no address of its own", "the team's `mailbox`");
            }
            DestinationKind::Mailbox => {}
            DestinationKind::Webhook | DestinationKind::Open311 => check_url(&path, destination, report),
        }
        if destination.kind == DestinationKind::Webhook && destination.secret.is_none() {
            let expected = "the name of one that --destination-secret gives the server";
            report.add(&format!("{path}.secret"), "a webhook is signed by a secret", expected);
        }
        for service in destination.services.keys().filter(|service| !services.contains_key(*service)) {
            let wrong = format!("there is no service `{service}`");
            report.add(&format!("{path}.services.{service}"), &wrong, &one_of(services.keys()));
        }
    }
}

fn check_url(path: &str, destination: &Destination, report: &mut Report<'_>) {
    let expected = "an address such as https://cases.example.org/hooks, without a password";
    let is_good = |url: &str| {
        let uri = url.parse::<Uri>().ok();
        let plain = uri.and_then(|uri| Some((uri.scheme_str()?.to_owned(), uri.authority()?.as_str().to_owned())));
        plain.is_some_and(|(scheme, host)| matches!(scheme.as_str(), "https" | "http") && !host.contains('@'))
    };
    match &destination.url {
        None => report.add(&format!("{path}.url"), "it is not said where it is", expected),
        Some(url) if !is_good(url) || url.contains('#') => {
            report.add(&format!("{path}.url"), &format!("`{url}` is not right"), expected);
        }
        Some(_) => {}
    }
}
