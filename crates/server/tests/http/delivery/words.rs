//! What the mails say.

use crate::support::{TestApp, answers, with_answer};
use contract::cases::{CaseReply, CreateCase};

#[tokio::test]
async fn the_team_gets_the_complete_case() {
    let app = TestApp::sqlite().await;
    let mut body = with_answer(app.missed_bin("chorley"), "more", &["Two lines,\nDue by: never"]);
    body.answers.extend(answers(&[
        ("which-bin", &["recycling"]),
        ("tag", &["yes"]),
        ("contact-phone", &["01257 000000"]),
    ]));
    let case: CaseReply = app.browser("chorley").call_with(&CreateCase, &body).await.json();
    app.deliver().await;
    let mail = app.message("team-hand-over");
    assert_eq!((mail.to.as_str(), mail.state), ("waste@council.example", "sent"));
    assert_eq!(mail.subject, format!("Report a missed bin: {}", case.reference));
    let expected = format!(
        "A resident has sent this form: Report a missed bin

Reference: {}
Received: Friday 20 November, 10am
Answer by: Tuesday 24 November (2 working days, as the council has promised)
Team: Waste, tier 2
Why you have it: because there is a tag on the bin

What the resident said

Bin:
    Recycling
Tag on the bin:
    Yes
Collection day:
    19 November 2026
More:
    Two lines,
    Due by: never
Your name:
    Sam Resident
Email address:
    sam@example.org
Phone number:
    01257 000000

Reply to this email to write to the resident.",
        case.reference
    );
    assert_eq!(mail.body, expected);
}

#[tokio::test]
async fn the_resident_is_told_what_happens_next_and_nothing_they_said() {
    let app = TestApp::sqlite().await;
    let body = with_answer(app.missed_bin("chorley"), "more", &["Beware of the dog"]);
    let case: CaseReply = app.browser("chorley").call_with(&CreateCase, &body).await.json();
    app.deliver().await;
    let mail = app.message("resident-receipt");
    assert_eq!(mail.to, "sam@example.org");
    assert_eq!(mail.subject, format!("We have your request {}: Chorley Council", case.reference));
    let expected = format!(
        "Chorley Council has your request: Report a missed bin

Your reference is {}. Keep it safe.

It goes to Waste, because you are reporting a bin that was not emptied.

We will answer by Tuesday 24 November. That is 2 working days after you sent it.

What happens next:
- The Waste team checks what the crew recorded.

To see where your request is, open this page. You need your reference.
http://chorley.localhost:8080/track

Nobody reads replies to this email.",
        case.reference
    );
    assert_eq!(mail.body, expected);
}

#[tokio::test]
async fn what_no_council_promised_is_not_told_as_a_promise() {
    let app = TestApp::sqlite().await;
    app.browser("calderdale").call_with(&CreateCase, &app.missed_bin("calderdale")).await;
    app.deliver().await;
    let to_resident = app.message("resident-receipt").body;
    assert!(to_resident.contains("We usually answer by Friday 4 December."), "{to_resident}");
    assert!(to_resident.contains("It is not a promise."), "{to_resident}");
    let to_team = app.message("team-hand-over").body;
    assert!(to_team.contains("the usual time; the council has made no promise"), "{to_team}");
}

#[tokio::test]
async fn no_mail_shows_a_key_in_place_of_words() {
    let app = TestApp::sqlite().await;
    let mut body = with_answer(app.missed_bin("chorley"), "contact-phone", &["01257 000000"]);
    body.route_wrong = Some(String::new());
    let case: CaseReply = app.browser("chorley").call_with(&CreateCase, &body).await.json();
    app.browser("chorley").call(&contract::cases::CreateCode { reference: case.reference }).await;
    app.deliver().await;
    assert_eq!(app.messages().len(), 3);
    for mail in app.messages() {
        assert!(!mail.body.contains("mail-") && !mail.subject.contains("mail-"), "{}\n{}", mail.subject, mail.body);
        assert!(!mail.body.contains('{') && !mail.body.contains('$'), "{}", mail.body);
    }
}

#[tokio::test]
async fn whoever_says_that_a_team_is_wrong_is_heard_by_all_of_them() {
    let app = TestApp::sqlite().await;
    let browser = app.browser("chorley");
    let mut body = app.missed_bin("chorley");
    body.service = "litter".to_owned();
    body.form_version = app.form_version("chorley", "litter");
    body.answers = answers(&[("call", &["yes"])]);
    body.route_wrong = Some("Nobody has to call".to_owned());
    let case: CaseReply = browser.call_with(&CreateCase, &body).await.json();
    assert_eq!((case.team.as_str(), case.parts.len()), ("Customer Services", 1));
    app.deliver().await;
    let bodies: Vec<String> = app.messages().into_iter().map(|mail| mail.body).collect();
    let [part, triage] = bodies.as_slice() else { panic!("{bodies:?}") };
    let (part, triage) = if part.contains("Part of:") { (part, triage) } else { (triage, part) };
    assert!(triage.contains("The resident says that the team was wrong: Nobody has to call"), "{triage}");
    assert!(part.contains("The resident says that a team is wrong.") && part.contains("Nobody has to call"), "{part}");
}
