//! What must hold in `feedback.toml` beyond its shape: whatever is no complaint is led somewhere that this council has, nobody is asked
//! for ever or every day, and no theme rises by one voice.

use super::{
    check::{Report, is_slug, one_of},
    tree::Tree,
};
use domain::{council::Council, feedback::FeedbackPolicy, service::Service, survey::SurveyRules, themes::ThemeRules};
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
    check_figures(policy, report);
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

fn check_figures(policy: &FeedbackPolicy, report: &mut Report<'_>) {
    let SurveyRules { days, wait_hours, person_days, recommend: _ } = policy.survey;
    let ThemeRules { least, rise_percent } = policy.themes;
    for (key, figure, fewest, most) in [
        ("survey.days", days, 1, 60),
        ("survey.wait_hours", wait_hours, 0, 24 * 14),
        ("survey.person_days", person_days, 1, 366),
        ("themes.least", least, 3, 1000),
        ("themes.rise_percent", rise_percent, 1, 1000),
    ] {
        if !(fewest..=most).contains(&figure) {
            report.add(key, &format!("{figure} is out of range"), &format!("{fewest} to {most}"));
        }
    }
}
