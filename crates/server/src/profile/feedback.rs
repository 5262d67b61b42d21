//! What must hold in `feedback.toml`: whatever is no complaint is led somewhere that this council has.

use super::{
    check::{Report, is_slug, one_of},
    tree::Tree,
};
use domain::{council::Council, feedback::FeedbackPolicy, service::Service};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

pub fn check(
    policy: &FeedbackPolicy,
    council: &Council,
    services: &BTreeMap<String, Arc<(Service, Tree)>>,
    report: &mut Report<'_>,
) {
    let mut keys = BTreeSet::new();
    for (at, route) in policy.other_routes.iter().enumerate() {
        let path = |key: &str| format!("other_route.{at}.{key}");
        if !is_slug(&route.key) || !keys.insert(&route.key) {
            let wrong = format!("`{}` can't be a route's key", route.key);
            report.add(&path("key"), &wrong, "small letters, digits and dashes, once in the list");
        }
        if route.services.is_empty() {
            report.add(&path("services"), "it leads nowhere", "the key of a service");
        }
        for service in &route.services {
            if !services.contains_key(service) || council.without.contains(service) {
                report.add(&path("services"), &format!("there is no service `{service}`"), &one_of(services.keys()));
            }
        }
        for (key, text) in [("label", &route.label), ("reason", &route.reason)] {
            if text.trim().is_empty() {
                report.add(&path(key), "nothing is said", "a sentence");
            }
        }
    }
}
