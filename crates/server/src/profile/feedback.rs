//! What must hold in `feedback.toml` beyond its shape.

use super::{Problem, check::Report, tree::Tree};
use domain::{feedback::FeedbackPolicy, survey::SurveyRules, themes::ThemeRules};

/// Nobody is asked for ever, or every day, and no theme rises by one voice.
pub fn check(policy: &FeedbackPolicy, tree: &Tree) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut report = Report { tree, problems: &mut problems };
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
    problems
}
