//! `[performance]` in `feedback.toml`: what a council has set itself.

use super::check::Report;
use domain::performance::PerformancePolicy;

/// Years for which councils had such targets.
const YEARS: std::ops::RangeInclusive<i16> = 2000..=2100;

/// A target is a share that can be reached, and somebody can look up who set it.
pub fn check_targets(policy: &PerformancePolicy, report: &mut Report<'_>) {
    for (at, target) in policy.targets.iter().enumerate() {
        let path = |key: &str| format!("performance.target.{at}.{key}");
        if !(1..=100).contains(&target.percent) {
            report.add(&path("percent"), &format!("{} is out of range", target.percent), "1 to 100");
        }
        if let Some(year) = target.year.filter(|year| !YEARS.contains(year)) {
            report.add(&path("year"), &format!("{year} is out of range"), "the year in which it begins, in April");
        }
        for (key, text) in [("about", &target.about), ("source", &target.source)] {
            if text.trim().is_empty() {
                report.add(&path(key), "it is empty", "what a resident can read");
            }
        }
    }
}
