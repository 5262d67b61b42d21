use super::*;
use crate::{
    complaint::{ComplaintPolicy, CountedFrom, Grade, StageRules, Term},
    form::Page,
    performance::PerformancePolicy,
    question::{Choice, Kind, Question},
    standard::{StatedBy, Unit},
    survey::SurveyRules,
    themes::ThemeRules,
};
use jiff::civil::date;

fn policy(informal: Option<&str>, routes: &[&str]) -> FeedbackPolicy {
    let term = Term { within: 5, unit: Unit::WorkingDays, stated_by: StatedBy::Default };
    let stage = StageRules {
        by: "somebody".to_owned(),
        grade: Grade::Officer,
        acknowledged: term,
        answered: term,
        counted_from: CountedFrom::Received,
        extension_days: 0,
    };
    let route = |key: &&str| OtherRoute {
        key: (*key).to_owned(),
        label: format!("About {key}"),
        reason: "It has its own way".to_owned(),
        services: vec!["planning-appeal".to_owned()],
    };
    FeedbackPolicy {
        complaints: ComplaintPolicy {
            informal: informal.map(str::to_owned),
            first: stage.clone(),
            second: stage,
            serious_by: None,
            next_within_months: 12,
            ombudsmen: Vec::new(),
        },
        other_routes: routes.iter().map(route).collect(),
        performance: PerformancePolicy::default(),
        survey: SurveyRules { days: 14, wait_hours: 24, person_days: 30, recommend: false },
        themes: ThemeRules { least: 5, rise_percent: 100 },
    }
}

#[test]
fn two_answers_sort_what_somebody_has_to_say() {
    let own = policy(Some("Tell the service first"), &["planning", "policy"]);
    let bare = policy(None, &[]);
    let told = |before| Some(Second::ToldBefore(before));
    let complaint = Way::Form(FeedbackKind::Complaint);
    for (policy, matter, second, expected) in [
        (&own, Matter::Thanks, None, Way::Form(FeedbackKind::Compliment)),
        (&own, Matter::Idea, None, Way::Form(FeedbackKind::Suggestion)),
        (&own, Matter::Comment, None, Way::Form(FeedbackKind::Comment)),
        (&own, Matter::Wrong, None, Way::AskToldBefore),
        (&own, Matter::Wrong, Some(Second::Route("planning")), Way::AskToldBefore),
        (&own, Matter::Wrong, told(true), complaint),
        (&own, Matter::Wrong, told(false), Way::PutRight { informal: Some("Tell the service first") }),
        (&bare, Matter::Wrong, told(false), Way::PutRight { informal: None }),
        (&own, Matter::Disagree, None, Way::AskRoute),
        (&own, Matter::Disagree, told(true), Way::AskRoute),
        (&own, Matter::Disagree, Some(Second::Route("planning")), Way::Other(&own.other_routes[0])),
        (&own, Matter::Disagree, Some(Second::Route("policy")), Way::Other(&own.other_routes[1])),
        (&own, Matter::Disagree, Some(Second::Route("no-such-thing")), Way::AskRoute),
        (&own, Matter::Disagree, Some(Second::NoRoute), complaint),
        (&bare, Matter::Disagree, None, complaint),
    ] {
        assert_eq!(sort(matter, second, policy), expected, "{matter:?} {second:?}");
    }
    for matter in Matter::ALL {
        assert_eq!(Matter::find(matter.key()), Some(matter));
    }
}

#[test]
fn a_form_begins_with_what_is_known_and_with_nothing_that_is_no_answer() {
    let choice = |key: &str, options: &[&str]| Question {
        options: options
            .iter()
            .map(|key| Choice { key: (*key).to_owned(), label: (*key).to_owned(), hint: None })
            .collect(),
        ..Question::new(key, key.to_owned(), Kind::Choice)
    };
    let form = Form {
        pages: vec![
            Page::of(choice(SORTED, &["complaint", "request"])),
            Page::of(choice(TOPIC, &["bins", "roads"])),
            Page::of(Question::new(CASE, "Reference".to_owned(), Kind::Text)),
        ],
    };
    let service = |topic: &str| -> Service {
        serde_json::from_value(serde_json::json!({
            "name": "A service", "summary": "Something", "topic": topic, "team": "waste",
        }))
        .unwrap()
    };
    let (bins, parking) = (service("bins"), service("parking"));
    let case = Reference::from_random([7; 10]);
    let case_text = case.to_string();
    let complaint = (SORTED, "complaint");
    for (kind, about, expected) in [
        (FeedbackKind::Complaint, About::default(), vec![complaint]),
        (FeedbackKind::Compliment, About::default(), vec![]),
        (FeedbackKind::Complaint, About { service: Some(&bins), case: None }, vec![complaint, (TOPIC, "bins")]),
        (FeedbackKind::Complaint, About { service: Some(&parking), case: None }, vec![complaint]),
        (FeedbackKind::Compliment, About { service: None, case: Some(&case) }, vec![(CASE, case_text.as_str())]),
    ] {
        let expected: Answers =
            expected.into_iter().map(|(key, value)| (key.to_owned(), vec![value.to_owned()])).collect();
        assert_eq!(begin(&form, kind, about, date(2026, 11, 20)), expected, "{kind:?}");
    }
}
