//! A case through its life, as its resident sees it.

use crate::{
    documents::plain_form::post,
    support::{Client, TestApp, with_answer},
};
use axum::http::StatusCode;
use contract::{
    cases::{CaseReply, Code, CreateAccess, CreateCase, CreateCode, FindCase},
    paths,
};
use domain::{
    case::{EventKind, Said, Status},
    reference::Reference,
    team::Team,
};
use http_body_util::BodyExt;
use jiff::{SignedDuration, civil::date};
use server::{
    case_events::{Happening, Outcome, record},
    clocks,
    delivery::nowhere::Message,
    live,
    store::case_events::{Doer, Reader},
};
use std::time::{Duration, Instant};
use tokio::sync::watch;

on_both_stores!(
    a_question_stops_the_clock_until_it_is_answered,
    a_missed_promise_is_told_before_anybody_asks_and_one_nudge_is_offered,
    the_team_hears_before_the_promise_ends_and_the_resident_does_not,
    what_is_not_solved_is_opened_again_within_the_councils_days,
    a_case_that_goes_to_another_team_keeps_its_clock,
    what_a_team_keeps_to_itself_stays_there,
    a_case_that_is_another_one_says_so,
    what_can_not_happen_is_not_written_down,
    the_same_key_is_one_event,
    words_of_a_team_are_words_and_nothing_else,
    how_a_resident_is_reached_is_changed_and_the_old_address_told,
    strangers_see_nothing_of_a_case_nor_hear_of_it,
    how_long_it_usually_takes_is_counted,
    who_has_read_what_is_known,
    an_open_page_hears_of_a_change_at_another_copy_of_the_server,
);

async fn sent(app: &TestApp, browser: &Client) -> Reference {
    let body = with_answer(app.missed_bin("chorley"), "contact-email", &["sam@example.org"]);
    let reference = browser.call_with(&CreateCase, &body).await.json::<CaseReply>().reference;
    app.deliver().await;
    reference
}

fn said(words: &str) -> Said {
    Said { words: Some(words.to_owned()), ..Said::default() }
}

/// As the team's own system would tell it.
async fn tell(app: &TestApp, reference: &Reference, kind: EventKind, said: Said) -> Outcome {
    let profile = app.server.councils.find("chorley").unwrap();
    let happening = Happening { said, ..Happening::new(kind, Doer::System("Works")) };
    record(&app.server, &profile, reference, happening).await.unwrap()
}

async fn told(app: &TestApp, reference: &Reference, kind: EventKind, said: Said) {
    let outcome = tell(app, reference, kind, said).await;
    assert!(matches!(outcome, Outcome::Stored(_)), "{kind:?}: {outcome:?}");
}

async fn case(browser: &Client, reference: &Reference) -> CaseReply {
    browser.call(&FindCase { reference: reference.clone() }).await.json()
}

async fn page(browser: &Client, reference: &Reference) -> String {
    browser.get(&paths::case(reference)).await.text().to_owned()
}

async fn news(app: &TestApp) -> Vec<String> {
    app.deliver().await;
    app.messages().into_iter().filter(|mail| mail.kind == "case-news").map(|mail| mail.body).collect()
}

/// So many days later, with a new code: nobody may see a case for ever.
pub async fn days_pass(app: &TestApp, browser: &Client, reference: &Reference, days: i32) {
    app.advance(DAY * days);
    browser.call(&CreateCode { reference: reference.clone() }).await;
    app.deliver().await;
    let is_its = |mail: &Message| mail.kind == "access-code" && mail.reference == reference.to_string();
    let codes = app.messages().into_iter().filter(is_its);
    let newest = codes.max_by_key(|mail| mail.at).expect("a code");
    let code: String = newest.body.lines().next().unwrap().chars().filter(char::is_ascii_digit).collect();
    let answer = browser.call_with(&CreateAccess { reference: reference.clone() }, &Code { code }).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text());
}

const DAY: SignedDuration = SignedDuration::from_hours(24);

async fn a_question_stops_the_clock_until_it_is_answered(app: TestApp) {
    let browser = app.browser("chorley");
    let reference = sent(&app, &browser).await;
    let due = case(&browser, &reference).await.due.unwrap().date;
    let by = Some(date(2026, 11, 27));
    told(&app, &reference, EventKind::Asked, Said { date: by, ..said("Which bin is it?") }).await;
    let asked = page(&browser, &reference).await;
    assert!(asked.contains("Waiting for you") && asked.contains("Which bin is it?"), "{asked}");
    assert!(asked.contains("We need your answer by") && asked.contains("Friday 27 November"), "{asked}");
    assert!(asked.contains("The time until then does not count."), "{asked}");
    assert_eq!(news(&app).await.len(), 1);

    // Far beyond the promise nothing is late: the resident is waited for.
    days_pass(&app, &browser, &reference, 60).await;
    clocks::check(&app.server).await.unwrap();
    let waiting = case(&browser, &reference).await;
    assert!(waiting.paused && !waiting.overdue);
    let path = paths::case_more(&reference);
    let form = browser.get(&path).await;
    assert!(form.text().contains("Which bin is it?") && form.text().contains("Your answer"), "{}", form.text());
    let id = form.text().split_once("name=\"id\" value=\"").unwrap().1.split('"').next().unwrap().to_owned();
    post(&browser, &path, &format!("id={id}&more=The+brown+one")).await;
    let answered = case(&browser, &reference).await;
    assert_eq!(answered.status, Status::WithTeam);
    assert!(answered.due.unwrap().date > due && !answered.overdue, "{:?}", answered.due);
    assert!(page(&browser, &reference).await.contains("The new date is"));
}

async fn a_missed_promise_is_told_before_anybody_asks_and_one_nudge_is_offered(app: TestApp) {
    let browser = app.browser("chorley");
    let reference = sent(&app, &browser).await;
    assert!(!page(&browser, &reference).await.contains("Ask the team for news"));
    days_pass(&app, &browser, &reference, 30).await;
    clocks::check(&app.server).await.unwrap();
    clocks::check(&app.copy()).await.unwrap();
    let mails = news(&app).await;
    assert_eq!(mails.len(), 1, "{mails:?}");
    assert!(mails[0].contains("is late"), "{mails:?}");
    let late = page(&browser, &reference).await;
    assert!(late.contains("We are sorry: this is late.") && late.contains("Ask the team for news"), "{late}");
    let path = paths::case_nudge(&reference);
    assert!(browser.get(&path).await.text().contains("Ask the team for news?"));
    post(&browser, &path, "").await;
    post(&browser, &path, "").await;
    let events = case(&browser, &reference).await.events;
    assert_eq!(events.iter().filter(|event| event.kind == EventKind::Nudged).count(), 1);
    let nudged = page(&browser, &reference).await;
    assert!(nudged.contains("The team knows that you asked.") && !nudged.contains("Ask the team for news"), "{nudged}");

    // A new date is a new promise, with a reason.
    let new = Said { date: Some(date(2027, 1, 29)), ..said("The lorry is broken.") };
    told(&app, &reference, EventKind::Delayed, new).await;
    let delayed = page(&browser, &reference).await;
    assert!(delayed.contains("The new date is") && delayed.contains("The lorry is broken."), "{delayed}");
    assert!(!case(&browser, &reference).await.overdue);
}

async fn the_team_hears_before_the_promise_ends_and_the_resident_does_not(app: TestApp) {
    let browser = app.browser("chorley");
    let reference = sent(&app, &browser).await;
    let due = case(&browser, &reference).await.due.unwrap().date;
    let stored = |app: &TestApp| {
        let (store, reference) = (app.server.store.clone(), reference.clone());
        async move { store.find_case_as_server("chorley", &reference).await.unwrap().unwrap() }
    };
    clocks::check(&app.server).await.unwrap();
    assert!(!stored(&app).await.life().is_warned);
    let days = app.server.clock.local_now().date().until(due).unwrap().get_days();
    days_pass(&app, &browser, &reference, days - 1).await;
    clocks::check(&app.server).await.unwrap();
    clocks::check(&app.server).await.unwrap();
    let warned = stored(&app).await;
    assert_eq!(warned.events.iter().filter(|event| event.kind == EventKind::DueSoon).count(), 1);
    assert!(case(&browser, &reference).await.events.iter().all(|event| event.kind != EventKind::DueSoon));
    assert!(news(&app).await.is_empty());
}

async fn what_is_not_solved_is_opened_again_within_the_councils_days(app: TestApp) {
    let browser = app.browser("chorley");
    let reference = sent(&app, &browser).await;
    told(&app, &reference, EventKind::Resolved, said("We emptied it.")).await;
    let done = page(&browser, &reference).await;
    assert!(
        done.contains("Done")
            && done.contains("We emptied it.")
            && done.contains("This isn&#x27;t solved") | done.contains("This isn't solved"),
        "{done}"
    );
    days_pass(&app, &browser, &reference, 20).await;
    let path = paths::case_reopen(&reference);
    let form = browser.get(&path).await.text().to_owned();
    let id = form.split_once("name=\"id\" value=\"").expect("a form").1.split('"').next().unwrap().to_owned();
    let empty = post(&browser, &path, &format!("id={id}&more=")).await;
    assert!(empty.text().contains("Say what is still wrong"), "{}", empty.text());
    for _ in 0..2 {
        let answer = post(&browser, &path, &format!("id={id}&more=It+is+still+full")).await;
        assert_eq!(answer.header("location"), paths::case(&reference));
    }
    let reopened = case(&browser, &reference).await;
    assert_eq!(reopened.status, Status::Reopened);
    assert!(reopened.due.unwrap().date > app.server.clock.local_now().date() && !reopened.overdue);
    assert_eq!(reopened.events.iter().filter(|event| event.kind == EventKind::Reopened).count(), 1);

    told(&app, &reference, EventKind::Closed, said("We can't find it.")).await;
    days_pass(&app, &browser, &reference, 40).await;
    assert!(!page(&browser, &reference).await.contains("/reopen"));
    let late = post(&browser, &path, "id=0123456789abcdef&more=Again").await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(late.text().contains("Again"), "{}", late.text());
    assert_eq!(case(&browser, &reference).await.status, Status::Closed);
}

async fn a_case_that_goes_to_another_team_keeps_its_clock(app: TestApp) {
    let browser = app.browser("chorley");
    let reference = sent(&app, &browser).await;
    let before = case(&browser, &reference).await;
    let other =
        app.server.councils.find("chorley").unwrap().council.teams.keys().copied().find(|team| *team != Team::Waste);
    let other = other.expect("a second team");
    days_pass(&app, &browser, &reference, 1).await;
    told(&app, &reference, EventKind::Moved, Said { team: Some(other), ..said("It is theirs.") }).await;
    let moved = case(&browser, &reference).await;
    assert_eq!((moved.status, moved.due), (Status::Received, before.due));
    assert_ne!(moved.team, before.team);
    app.deliver().await;
    let hand_overs: Vec<_> = app.messages().into_iter().filter(|mail| mail.kind == "team-hand-over").collect();
    assert_eq!(hand_overs.len(), 2);
    assert_ne!(hand_overs[0].to, hand_overs[1].to);
    let there = case(&browser, &reference).await;
    assert_eq!(there.status, Status::WithTeam);
    let teams: Vec<_> = there.events.iter().map(|event| (event.kind, event.team.clone())).collect();
    assert!(
        teams.contains(&(EventKind::HandedOver, before.team)),
        "the first team is still named for what it did: {teams:?}"
    );
    assert!(teams.contains(&(EventKind::HandedOver, moved.team)), "{teams:?}");
    let same = tell(&app, &reference, EventKind::Moved, Said { team: Some(other), ..said("Again.") }).await;
    assert!(matches!(same, Outcome::WrongTeam), "{same:?}");
}

async fn what_a_team_keeps_to_itself_stays_there(app: TestApp) {
    let browser = app.browser("chorley");
    let reference = sent(&app, &browser).await;
    told(&app, &reference, EventKind::Noted, said("He rang twice, see sentinel-1.")).await;
    let (page, json) =
        (page(&browser, &reference).await, browser.call(&FindCase { reference: reference.clone() }).await);
    assert!(!page.contains("sentinel-1") && !json.text().contains("sentinel-1"));
    assert!(news(&app).await.is_empty());
}

async fn a_case_that_is_another_one_says_so(app: TestApp) {
    let (browser, other) = (app.browser("chorley"), app.browser("chorley"));
    let first = sent(&app, &other).await;
    let second = sent(&app, &browser).await;
    let join = |with: &Reference| Said { other: Some(with.clone()), ..Said::default() };
    for wrong in [&second, &Reference::try_from("22222-22222".to_owned()).unwrap()] {
        let outcome = tell(&app, &second, EventKind::Joined, join(wrong)).await;
        assert!(matches!(outcome, Outcome::NoOther), "{outcome:?}");
    }
    told(&app, &second, EventKind::Joined, join(&first)).await;
    let page = page(&browser, &second).await;
    assert!(page.contains("Joined with another report"), "{page}");
    assert!(!page.contains(&first.to_string()), "the other one is somebody else's");
    let round = tell(&app, &first, EventKind::Joined, join(&second)).await;
    assert!(matches!(round, Outcome::NoOther), "{round:?}");
}

async fn what_can_not_happen_is_not_written_down(app: TestApp) {
    let browser = app.browser("chorley");
    let reference = sent(&app, &browser).await;
    let nobody = Reference::try_from("22222-22222".to_owned()).unwrap();
    assert!(matches!(tell(&app, &nobody, EventKind::Noted, said("x")).await, Outcome::NoCase));
    for (kind, what) in [
        (EventKind::Planned, said("Soon.")),
        (EventKind::Planned, Said { date: Some(date(2026, 1, 1)), ..Said::default() }),
        (EventKind::Message, Said::default()),
    ] {
        let outcome = tell(&app, &reference, kind, what).await;
        assert!(matches!(outcome, Outcome::Wrong(_)), "{kind:?}: {outcome:?}");
    }
    told(&app, &reference, EventKind::Closed, said("Not ours.")).await;
    let before = case(&browser, &reference).await;
    for (kind, what) in [
        (EventKind::Planned, Said { date: Some(date(2026, 12, 1)), ..Said::default() }),
        (EventKind::Message, said("Late.")),
        (EventKind::Missed, Said::default()),
        (EventKind::Closed, said("Twice.")),
    ] {
        let outcome = tell(&app, &reference, kind, what).await;
        assert!(matches!(outcome, Outcome::NotAllowed(Status::Closed)), "{kind:?}: {outcome:?}");
    }
    assert_eq!(case(&browser, &reference).await, before);
}

async fn the_same_key_is_one_event(app: TestApp) {
    let browser = app.browser("chorley");
    let reference = sent(&app, &browser).await;
    let profile = app.server.councils.find("chorley").unwrap();
    let again = || {
        let happening = Happening {
            said: said("Once."),
            key: Some("key-1"),
            ..Happening::new(EventKind::Message, Doer::System("Works"))
        };
        record(&app.server, &profile, &reference, happening)
    };
    let outcomes = futures_util::future::join_all((0..8).map(|_| again())).await;
    let stored = outcomes.iter().filter(|outcome| matches!(outcome, Ok(Outcome::Stored(_)))).count();
    let before = outcomes.iter().filter(|outcome| matches!(outcome, Ok(Outcome::Before))).count();
    assert_eq!((stored, before), (1, 7), "{outcomes:?}");
    assert_eq!(news(&app).await.len(), 1);
}

async fn words_of_a_team_are_words_and_nothing_else(app: TestApp) {
    let browser = app.browser("chorley");
    let reference = sent(&app, &browser).await;
    told(&app, &reference, EventKind::Message, said("<script>alert(1)</script> & \"done\"\nSubject: x")).await;
    let page = page(&browser, &reference).await;
    assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;") && !page.contains("<script>alert"), "{page}");
    let mails = news(&app).await;
    assert!(!mails[0].contains("alert"), "what is said stands on the page, not in mails: {mails:?}");
}

async fn how_a_resident_is_reached_is_changed_and_the_old_address_told(app: TestApp) {
    let browser = app.browser("chorley");
    let reference = sent(&app, &browser).await;
    let path = paths::case_contact(&reference);
    for (typed, wrong) in [
        ("email=&phone=", "Give an email address or a phone number"),
        ("email=nobody&phone=", "Enter an email address"),
        ("email=&phone=12", "phone"),
    ] {
        let answer = post(&browser, &path, typed).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{typed}");
        assert!(answer.text().contains(wrong), "{typed}: {}", answer.text());
    }
    let answer = post(&browser, &path, "email=kim%40example.org&phone=07700+900123").await;
    assert_eq!(answer.header("location"), paths::case(&reference));
    assert!(page(&browser, &reference).await.contains("k…@example.org"));
    app.deliver().await;
    let mail = app.message("case-news");
    assert_eq!(mail.to, "sam@example.org");
    assert!(!mail.body.contains("kim"), "{}", mail.body);
    told(&app, &reference, EventKind::Message, said("Hello.")).await;
    app.deliver().await;
    assert!(app.messages().iter().any(|mail| mail.kind == "case-news" && mail.to == "kim@example.org"));
}

async fn strangers_see_nothing_of_a_case_nor_hear_of_it(app: TestApp) {
    let browser = app.browser("chorley");
    let reference = sent(&app, &browser).await;
    let nobody = Reference::try_from("22222-22222".to_owned()).unwrap();
    for path in
        [paths::case, paths::case_more, paths::case_nudge, paths::case_reopen, paths::case_contact, paths::case_changes]
    {
        let (theirs, none) =
            (app.stranger("chorley").get(&path(&reference)).await, app.stranger("chorley").get(&path(&nobody)).await);
        let without =
            |answer: &crate::support::Answer, reference: &Reference| answer.text().replace(&reference.to_string(), "");
        assert_eq!(
            (theirs.status, without(&theirs, &reference)),
            (none.status, without(&none, &nobody)),
            "{}",
            path(&nobody)
        );
        assert_eq!(theirs.header("cache-control"), "no-store");
    }
    for (path, typed) in
        [(paths::case_nudge(&reference), ""), (paths::case_contact(&reference), "email=thief%40example.org&phone=")]
    {
        post(&app.stranger("chorley"), &path, typed).await;
    }
    assert_eq!(case(&browser, &reference).await.updates_to.as_deref(), Some("s…@example.org"));
}

async fn an_open_page_hears_of_a_change_at_another_copy_of_the_server(app: TestApp) {
    let browser = app.browser("chorley");
    let reference = sent(&app, &browser).await;
    let other = sent(&app, &browser).await;
    let copy = app.copy();
    let (_stop, stopped) = watch::channel(());
    let listening = tokio::spawn(live::run(copy.clone(), stopped));
    let there = Client::new(copy.router(), "chorley", true);
    there.set_cookie(&browser.cookie());
    // Once it looked for the first time, nothing passes it by: neither what comes before the next look, nor what comes later.
    tokio::time::sleep(Duration::from_millis(1200)).await;
    let (status, mut body) = there.stream(&paths::case_changes(&reference)).await;
    assert_eq!(status, StatusCode::OK);
    let mut heard = String::new();
    let mut listen = async |until: &str, at_most: Duration| {
        let begun = Instant::now();
        while !heard.contains(until) {
            let left = at_most.checked_sub(begun.elapsed())?;
            let frame = tokio::time::timeout(left, body.frame()).await.ok()??.ok()?;
            heard.push_str(std::str::from_utf8(frame.data_ref()?).ok()?);
        }
        heard.clear();
        Some(())
    };
    assert!(listen("retry:", Duration::from_secs(5)).await.is_some());
    told(&app, &reference, EventKind::Message, said("At once.")).await;
    assert!(listen("event: changed\ndata: yes\n\n", Duration::from_secs(5)).await.is_some());
    told(&app, &other, EventKind::Message, said("To another.")).await;
    assert!(listen("changed", Duration::from_millis(1500)).await.is_none(), "another case is none of its business");
    told(&app, &reference, EventKind::Message, said("Hello.")).await;
    assert!(listen("event: changed\ndata: yes\n\n", Duration::from_secs(5)).await.is_some());
    // A server that stops says goodbye.
    copy.live.close();
    let rest = tokio::time::timeout(Duration::from_secs(2), body.frame()).await;
    assert!(matches!(rest, Ok(None)), "{rest:?}");
    listening.abort();
}

async fn how_long_it_usually_takes_is_counted(app: TestApp) {
    let browser = app.browser("chorley");
    let mut cases = Vec::new();
    for _ in 0..11 {
        cases.push(sent(&app, &browser).await);
    }
    // Received on a Friday. Nine were done the next Tuesday, one the Friday after that.
    app.advance(DAY * 4);
    for reference in &cases[..9] {
        told(&app, reference, EventKind::Resolved, said("Done.")).await;
    }
    let service = browser.get(&paths::service("missed-bin")).await.text().to_owned();
    assert!(!service.contains("8 in 10"), "nine are too few to say anything");
    app.advance(DAY * 3);
    told(&app, &cases[9], EventKind::Resolved, said("Done.")).await;
    let service = browser.get(&paths::service("missed-bin")).await.text().to_owned();
    assert!(service.contains("8 in 10 like this were done within 2 working days."), "{service}");
    days_pass(&app, &browser, &cases[10], 0).await;
    assert!(page(&browser, &cases[10]).await.contains("within 2 working days."));
    days_pass(&app, &browser, &cases[0], 0).await;
    assert!(!page(&browser, &cases[0]).await.contains("8 in 10"), "it is done");
    assert!(!app.browser("calderdale").get(&paths::service("missed-bin")).await.text().contains("8 in 10"));
}

async fn who_has_read_what_is_known(app: TestApp) {
    let browser = app.browser("chorley");
    let reference = sent(&app, &browser).await;
    told(&app, &reference, EventKind::Message, said("Hello.")).await;
    let stored = || app.server.store.find_case_as_server("chorley", &reference);
    let before = stored().await.unwrap().unwrap();
    assert!(before.case.seen_by_resident < before.last_event());
    page(&browser, &reference).await;
    assert_eq!(stored().await.unwrap().unwrap().case.seen_by_resident, before.last_event());

    let path = paths::case_more(&reference);
    post(&browser, &path, "id=0123456789abcdef&more=Thank+you").await;
    assert!(!page(&browser, &reference).await.contains("Read by"));
    app.server.store.set_seen(&stored().await.unwrap().unwrap(), Reader::Team).await.unwrap();
    assert!(page(&browser, &reference).await.contains("Read by Waste."));
}
