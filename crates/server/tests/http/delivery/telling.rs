//! Residents are told what happens to their cases: by their way, together, and never more than that it happened.

use crate::{
    documents::{
        account::{send, signed_in},
        plain_form::post,
        reach::told,
    },
    support::{Client, TestApp, litter_with, with_answer},
};
use contract::{
    cases::{CaseReply, CreateCase, CreateCode},
    paths,
};
use domain::{
    case::{EventKind, Said},
    reference::Reference,
    team::Team,
};
use jiff::SignedDuration;
use server::{
    case_events::{Happening, Outcome, record},
    delivery::{self, nowhere::Message, transport::Transport},
    store::{audit::Actor, case_events::Doer},
};

on_both_stores![
    each_event_tells_its_resident_and_says_no_more_than_that,
    what_a_resident_did_and_what_staff_wrote_for_themselves_is_not_mailed,
    what_happens_soon_after_is_told_together,
    what_cannot_wait_takes_what_waits_with_it,
    many_workers_send_one_message,
    a_message_that_failed_is_tried_as_the_same_message,
    a_resident_is_told_by_the_way_that_they_chose,
    a_number_counts_once_it_is_proved,
    quiet_hours_are_waited_for,
    an_address_that_bounced_gives_way_to_a_phone,
    what_reaches_nobody_is_a_persons_task,
    a_guest_with_a_phone_alone_gets_texts_and_a_code,
    somebody_who_wants_a_call_is_called_by_the_team,
    a_letter_in_braille_is_made_by_a_person,
    followers_hear_of_the_place_and_of_nothing_that_is_said,
    an_account_that_is_deleted_is_told_nothing_more,
    teams_hear_what_concerns_them,
];

const MINUTE: SignedDuration = SignedDuration::from_mins(1);

pub fn with_words(words: &str) -> Said {
    Said { words: Some(words.to_owned()), ..Said::default() }
}

fn on(date: &str) -> Said {
    Said { date: Some(date.parse().unwrap()), ..Said::default() }
}

/// Lets something happen to a case.
pub async fn happens(app: &TestApp, reference: &Reference, kind: EventKind, doer: Doer<'_>, said: Said) {
    let profile = app.server.councils.find("chorley").unwrap();
    let happening = Happening { said, ..Happening::new(kind, doer) };
    let outcome = record(&app.server, &profile, reference, happening).await.unwrap();
    assert!(matches!(outcome, Outcome::Stored(_)), "{kind:?}: {outcome:?}");
}

pub async fn by_team(app: &TestApp, reference: &Reference, kind: EventKind, said: Said) {
    happens(app, reference, kind, Doer::System("Works"), said).await;
}

/// Sends a missed bin with these answers, and lets all that follows from it leave.
pub async fn sent(app: &TestApp, browser: &Client, said: &[(&str, &str)]) -> Reference {
    let body = said.iter().fold(app.missed_bin("chorley"), |body, (key, value)| with_answer(body, key, &[value]));
    let answer = browser.call_with(&CreateCase, &body).await;
    app.deliver().await;
    answer.json::<CaseReply>().reference
}

/// What residents were told of cases, the newest first.
async fn news(app: &TestApp) -> Vec<Message> {
    app.deliver().await;
    app.messages().into_iter().filter(|message| message.kind == "case-news").collect()
}

async fn each_event_tells_its_resident_and_says_no_more_than_that(app: TestApp) {
    const SECRET: &str = "Mrs Neighbour at 4 Secret Street ((name)) https://evil.example\u{202E}";
    let other = sent(&app, &app.browser("chorley"), &[("contact-email", "kim@example.org")]).await;
    let words = with_words(SECRET);
    let planned = on("2026-11-27");
    for (kind, said, expected) in [
        (EventKind::Asked, Said { words: words.words.clone(), ..on("2026-12-03") }, "We have a question for you"),
        (
            EventKind::Planned,
            Said { words: words.words.clone(), ..planned.clone() },
            "There is a day for it: Friday 27",
        ),
        (EventKind::Delayed, Said { words: words.words.clone(), ..on("2026-12-09") }, "The new date is Wednesday 9"),
        (EventKind::Message, words.clone(), "There is a message for you"),
        (EventKind::Moved, Said { team: Some(Team::CustomerServices), ..words.clone() }, "Another team has it now"),
        (EventKind::Resolved, words.clone(), "It is done"),
        (EventKind::Closed, words.clone(), "It is closed"),
        (EventKind::Joined, Said { other: Some(other), ..Said::default() }, "Somebody told us about this before"),
    ] {
        let browser = app.browser("chorley");
        let reference = sent(&app, &browser, &[]).await;
        by_team(&app, &reference, kind, said).await;
        let mails = news(&app).await;
        let mail = mails.first().unwrap_or_else(|| panic!("{kind:?} tells nobody"));
        assert_eq!((mail.to.as_str(), mail.channel), ("sam@example.org", "mail"), "{kind:?}");
        let all = format!("{}\n{}", mail.subject, mail.body);
        assert!(mail.body.contains(expected) && mail.body.contains(&reference.to_string()), "{kind:?}: {all}");
        assert!(mail.body.contains(&paths::case(&reference)), "{all}");
        for hidden in ["Neighbour", "Secret", "((", "evil", "\u{202E}"] {
            assert!(!all.contains(hidden), "{kind:?} says {hidden}: {all}");
        }
        app.advance(SignedDuration::from_hours(3));
    }
}

async fn what_a_resident_did_and_what_staff_wrote_for_themselves_is_not_mailed(app: TestApp) {
    let reference = sent(&app, &app.browser("chorley"), &[]).await;
    for (kind, said) in [
        (EventKind::Working, Said::default()),
        (EventKind::Noted, with_words("For us")),
        (EventKind::WaitingForOthers, with_words("The water company")),
    ] {
        by_team(&app, &reference, kind, said).await;
    }
    happens(&app, &reference, EventKind::WordsAdded, Doer::Plain(Actor::Resident), with_words("It is back")).await;
    by_team(&app, &reference, EventKind::Resolved, with_words("Done")).await;
    app.deliver().await;
    happens(&app, &reference, EventKind::Reopened, Doer::Plain(Actor::Resident), with_words("No")).await;
    app.advance(SignedDuration::from_hours(3));
    let told: Vec<String> = news(&app).await.into_iter().map(|mail| mail.subject).collect();
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].starts_with("It is done"), "{told:?}");
}

async fn what_happens_soon_after_is_told_together(app: TestApp) {
    let browser = app.browser("chorley");
    let (first, second) = (sent(&app, &browser, &[]).await, sent(&app, &browser, &[]).await);
    by_team(&app, &first, EventKind::Message, with_words("One")).await;
    assert_eq!(news(&app).await.len(), 1, "nobody waits for the first");
    for _ in 0..3 {
        app.advance(MINUTE * 10);
        by_team(&app, &first, EventKind::Message, with_words("More")).await;
    }
    by_team(&app, &second, EventKind::Planned, on("2026-11-27")).await;
    assert_eq!(news(&app).await.len(), 1);
    app.advance(MINUTE * 30);
    let mails = news(&app).await;
    assert_eq!(mails.len(), 2, "{mails:?}");
    let mail = &mails[0];
    assert!(mail.subject.starts_with("News about what you sent"), "{}", mail.subject);
    assert_eq!(mail.body.matches("There is a message for you.").count(), 3, "{}", mail.body);
    for said in [paths::case(&first), paths::case(&second), "There is a day for it".to_owned()] {
        assert!(mail.body.contains(&said), "{said}: {}", mail.body);
    }
    app.advance(SignedDuration::from_hours(5));
    assert_eq!(news(&app).await.len(), 2, "each is told once");
    let waits = app.server.store.find_waiting().await.unwrap();
    assert_eq!((waits.mails, waits.failed), (0, 0), "{waits:?}");
}

async fn what_cannot_wait_takes_what_waits_with_it(app: TestApp) {
    let reference = sent(&app, &app.browser("chorley"), &[]).await;
    by_team(&app, &reference, EventKind::Message, with_words("One")).await;
    news(&app).await;
    by_team(&app, &reference, EventKind::Message, with_words("Two")).await;
    assert_eq!(news(&app).await.len(), 1);
    by_team(&app, &reference, EventKind::Asked, with_words("Which bin?")).await;
    let mails = news(&app).await;
    assert_eq!(mails.len(), 2);
    for said in ["There is a message for you.", "We have a question for you."] {
        assert!(mails[0].body.contains(said), "{}", mails[0].body);
    }
    app.advance(SignedDuration::from_hours(5));
    assert_eq!(news(&app).await.len(), 2);
}

async fn many_workers_send_one_message(app: TestApp) {
    let reference = sent(&app, &app.browser("chorley"), &[]).await;
    for number in 0..6 {
        by_team(&app, &reference, EventKind::Message, with_words(&number.to_string())).await;
    }
    let copies = [app.copy(), app.copy(), app.copy()];
    let [one, two, three] = &copies;
    let (one, two, three, four) = tokio::join!(
        delivery::send_due(one, "one"),
        delivery::send_due(two, "two"),
        delivery::send_due(three, "three"),
        delivery::send_due(&app.server, "four"),
    );
    for sent in [one, two, three, four] {
        sent.unwrap();
    }
    app.advance(SignedDuration::from_hours(2));
    app.deliver().await;
    let mut told = app.messages();
    for copy in &copies {
        if let Transport::Nowhere(nowhere) = &copy.transport {
            told.extend(nowhere.list());
        }
    }
    told.retain(|message| message.kind == "case-news");
    let lines: usize = told.iter().map(|mail| mail.body.matches("There is a message for you.").count()).sum();
    assert_eq!((told.len(), lines), (1, 6), "{told:?}");
}

async fn a_message_that_failed_is_tried_as_the_same_message(app: TestApp) {
    let reference = sent(&app, &app.browser("chorley"), &[("contact-email", "waits@example.org")]).await;
    by_team(&app, &reference, EventKind::Message, with_words("One")).await;
    by_team(&app, &reference, EventKind::Planned, on("2026-11-27")).await;
    let first = news(&app).await;
    assert_eq!(first.len(), 1);
    assert_eq!(first[0].state, "waiting");
    app.advance(MINUTE * 2);
    by_team(&app, &reference, EventKind::Message, with_words("Another")).await;
    app.advance(MINUTE * 10);
    let tried = news(&app).await;
    let again = tried.iter().find(|mail| mail.id == first[0].id).expect("the same name");
    assert_eq!(again.body, first[0].body, "what came later is another message");
}

/// Somebody with an account, whose mobile phone is proved, and their case.
pub async fn with_phone(app: &TestApp) -> (Client, Reference) {
    let browser = signed_in(app, "sam%40example.org").await;
    told(&browser, "phone", "phone=07700+900123").await;
    prove(app, &browser).await;
    let case = send(app, &browser, "sam@example.org").await;
    app.deliver().await;
    (browser, case.rsplit('/').next().unwrap().to_owned().try_into().unwrap())
}

async fn prove(app: &TestApp, browser: &Client) {
    post(browser, "/account/contact/number", "").await;
    app.deliver().await;
    let text = app.message("phone-code");
    let code = text.body.split_whitespace().next().unwrap();
    let proved = post(browser, "/account/contact/number/code", &format!("code={code}")).await;
    assert_eq!(proved.header("location"), paths::REACH, "{}", proved.text());
}

async fn a_resident_is_told_by_the_way_that_they_chose(app: TestApp) {
    let (browser, reference) = with_phone(&app).await;
    told(&browser, "name", "name=Sam+Lee").await;
    told(&browser, "post", "post-line-1=1+High+Street&post-line-2=&post-town=Chorley&post-postcode=pr71al").await;
    for (chosen, channel, to) in [
        ("email", "mail", "sam@example.org"),
        ("text", "text", "07700900123"),
        ("letter", "letter", "Sam Lee\n1 High Street\nChorley\nPR7 1AL"),
    ] {
        told(&browser, "updates", &format!("updates={chosen}")).await;
        by_team(&app, &reference, EventKind::Message, with_words("Hello")).await;
        let mails = news(&app).await;
        assert_eq!((mails[0].channel, mails[0].to.as_str()), (channel, to), "{chosen}: {mails:?}");
        let body = &mails[0].body;
        assert!(body.contains("There is a message for you.") && body.contains(&reference.to_string()), "{body}");
    }
    let text = news(&app).await.into_iter().find(|mail| mail.channel == "text").unwrap();
    assert!(!text.body.contains("bin") && text.body.lines().count() == 1, "read on a locked phone: {}", text.body);
    told(&browser, "updates", "updates=account").await;
    by_team(&app, &reference, EventKind::Message, with_words("Hello")).await;
    app.advance(SignedDuration::from_hours(3));
    assert_eq!(news(&app).await.len(), 3, "they look for themselves");
    let browser = signed_in(&app, "sam%40example.org").await;
    told(&browser, "updates", "updates=letter").await;
    told(&browser, "safe", "safe=letter").await;
    by_team(&app, &reference, EventKind::Message, with_words("Hello")).await;
    assert_eq!(news(&app).await[0].channel, "mail", "never a letter");
}

async fn a_number_counts_once_it_is_proved(app: TestApp) {
    let (browser, reference) = with_phone(&app).await;
    told(&browser, "updates", "updates=text").await;
    told(&browser, "phone", "phone=07700+900999").await;
    by_team(&app, &reference, EventKind::Message, with_words("Hello")).await;
    assert_eq!(news(&app).await[0].to, "sam@example.org");
    told(&browser, "phone", "phone=%2B44+7700+900123").await;
    by_team(&app, &reference, EventKind::Message, with_words("Hello")).await;
    assert_eq!(news(&app).await[0].to, "07700900123", "it is the one that was proved");
}

async fn quiet_hours_are_waited_for(app: TestApp) {
    let (browser, reference) = with_phone(&app).await;
    told(&browser, "updates", "updates=text").await;
    told(&browser, "quiet", "quiet-from=09%3A00&quiet-to=12%3A00").await;
    by_team(&app, &reference, EventKind::Asked, with_words("Which bin?")).await;
    assert!(news(&app).await.is_empty(), "it is ten o'clock");
    by_team(&app, &reference, EventKind::Message, with_words("Hello")).await;
    app.advance(MINUTE * 120);
    let mails = news(&app).await;
    assert_eq!(mails.len(), 1, "{mails:?}");
    assert!(mails[0].body.contains("there is news about"), "{}", mails[0].body);
}

async fn an_address_that_bounced_gives_way_to_a_phone(app: TestApp) {
    let said = [("contact-email", "refused@example.org"), ("contact-phone", "07700 900123")];
    let reference = sent(&app, &app.browser("chorley"), &said).await;
    by_team(&app, &reference, EventKind::Message, with_words("Hello")).await;
    let mails = news(&app).await;
    assert_eq!((mails[0].channel, mails[0].to.as_str()), ("text", "07700900123"), "{mails:?}");
    assert!(!app.server.store.is_untold("chorley", &reference).await.unwrap());
    // From now on it is not even tried.
    by_team(&app, &reference, EventKind::Asked, with_words("Which bin?")).await;
    let mails = news(&app).await;
    assert_eq!(mails.iter().filter(|mail| mail.channel == "text").count(), 2, "{mails:?}");
}

async fn what_reaches_nobody_is_a_persons_task(app: TestApp) {
    let browser = app.browser("chorley");
    let reference = sent(&app, &browser, &[("contact-email", "refused@example.org")]).await;
    let store = &app.server.store;
    assert!(store.list_untold("chorley", 100).await.unwrap().is_empty());
    by_team(&app, &reference, EventKind::Message, with_words("Hello")).await;
    by_team(&app, &reference, EventKind::Planned, on("2026-11-27")).await;
    news(&app).await;
    let untold = store.list_untold("chorley", 100).await.unwrap();
    assert_eq!(untold.len(), 2, "{untold:?}");
    assert!(untold.iter().all(|each| each.reference == reference && each.channel == "mail"), "{untold:?}");
    assert!(untold.iter().all(|each| !each.error.contains('@')), "{untold:?}");
    assert!(store.is_untold("chorley", &reference).await.unwrap());
    let page = browser.get(&paths::case(&reference)).await.text();
    assert!(page.contains("Our news of this did not reach you"), "{page}");
    assert!(!store.is_untold("calderdale", &reference).await.unwrap());
    assert!(store.list_untold("calderdale", 100).await.unwrap().is_empty());
    app.advance(MINUTE);
    post(&browser, &paths::case_contact(&reference), "email=kim%40example.org&phone=").await;
    let page = browser.get(&paths::case(&reference)).await.text();
    assert!(!page.contains("did not reach you"), "{page}");
}

async fn a_guest_with_a_phone_alone_gets_texts_and_a_code(app: TestApp) {
    let said = [("contact-email", ""), ("contact-phone", "07700 900123")];
    let reference = sent(&app, &app.browser("chorley"), &said).await;
    by_team(&app, &reference, EventKind::Resolved, with_words("Done")).await;
    let text = news(&app).await.remove(0);
    assert_eq!((text.channel, text.to.as_str()), ("text", "07700900123"));
    assert!(text.body.contains(&paths::case(&reference)), "{}", text.body);
    let elsewhere = app.browser("chorley");
    let body = CreateCode { reference: reference.clone() };
    elsewhere.call(&body).await;
    app.deliver().await;
    let code = app.message("access-code");
    assert_eq!((code.channel, code.to.as_str()), ("text", "07700900123"), "{code:?}");
}

async fn somebody_who_wants_a_call_is_called_by_the_team(app: TestApp) {
    let (browser, reference) = with_phone(&app).await;
    told(&browser, "updates", "updates=phone").await;
    by_team(&app, &reference, EventKind::Planned, on("2026-11-27")).await;
    assert!(news(&app).await.is_empty());
    let mail = app.message("team-news");
    assert_eq!(mail.to, app.message("team-hand-over").to);
    assert!(mail.subject.starts_with("Call the resident"), "{}", mail.subject);
    assert!(mail.body.contains("There is a day for it: Friday 27 November"), "{}", mail.body);
}

async fn a_letter_in_braille_is_made_by_a_person(app: TestApp) {
    let (browser, reference) = with_phone(&app).await;
    told(&browser, "post", "post-line-1=1+High+Street&post-line-2=&post-town=Chorley&post-postcode=pr71al").await;
    told(&browser, "updates", "updates=letter").await;
    told(&browser, "format", "format=braille").await;
    by_team(&app, &reference, EventKind::Resolved, with_words("Done")).await;
    assert!(news(&app).await.is_empty());
    let untold = app.server.store.list_untold("chorley", 100).await.unwrap();
    assert_eq!((untold.len(), untold[0].channel.as_str()), (1, "letter"), "{untold:?}");
}

async fn followers_hear_of_the_place_and_of_nothing_that_is_said(app: TestApp) {
    const WHERE: &str = "where-words=Long+Lane+by+the+school&where-latitude=&where-longitude=";
    let first = app.browser("chorley");
    post(&first, "/services/fly-tip/form/where", WHERE).await;
    for (page, body) in
        [("what", "what=A+sofa"), ("contact", "contact-name=&contact-email=&contact-phone="), ("check", "")]
    {
        post(&first, &format!("/services/fly-tip/form/{page}"), body).await;
    }
    let second = app.browser("chorley");
    post(&second, "/services/fly-tip/form/where", WHERE).await;
    let shown = second.get("/services/fly-tip/form/already").await.text();
    let case = shown.split("value=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap().to_owned();
    post(&second, "/services/fly-tip/form/already", &format!("case={case}&email=kim%40example.org")).await;
    app.deliver().await;
    let reference: Reference = app.message("team-hand-over").reference.replace(' ', "").try_into().unwrap();
    by_team(&app, &reference, EventKind::Message, with_words("For Sam alone")).await;
    by_team(&app, &reference, EventKind::Planned, Said { words: Some("Ask Sam".into()), ..on("2026-11-27") }).await;
    app.deliver().await;
    let told: Vec<_> = app.messages().into_iter().filter(|mail| mail.kind == "follower-news").collect();
    assert_eq!((told.len(), told[0].to.as_str()), (1, "kim@example.org"), "{told:?}");
    let mail = &told[0];
    assert!(mail.body.contains("There is a day for it") && mail.body.contains("/following/"), "{}", mail.body);
    for hidden in ["Sam", "sofa", "Lane", &reference.to_string(), reference.as_str()] {
        assert!(!format!("{} {}", mail.subject, mail.body).contains(hidden), "{hidden}: {mail:?}");
    }
    let link = mail.body.split_whitespace().find(|word| word.contains("/following/")).unwrap();
    post(&second, &link[link.find("/following").unwrap()..], "").await;
    by_team(&app, &reference, EventKind::Resolved, with_words("Done")).await;
    app.advance(SignedDuration::from_hours(3));
    app.deliver().await;
    assert_eq!(app.messages().iter().filter(|mail| mail.kind == "follower-news").count(), 1);
}

async fn an_account_that_is_deleted_is_told_nothing_more(app: TestApp) {
    let (browser, reference) = with_phone(&app).await;
    told(&browser, "updates", "updates=text").await;
    by_team(&app, &reference, EventKind::Message, with_words("One")).await;
    news(&app).await;
    by_team(&app, &reference, EventKind::Message, with_words("Two")).await;
    post(&browser, "/account/delete", "").await;
    app.advance(SignedDuration::from_hours(3));
    assert_eq!(news(&app).await.len(), 1);
}

async fn teams_hear_what_concerns_them(app: TestApp) {
    let browser = app.browser("chorley");
    let reference = {
        let body = litter_with(&app, "chorley", &[("call", &["no"])]);
        browser.call_with(&CreateCase, &body).await.json::<CaseReply>().reference
    };
    app.deliver().await;
    let resident = Doer::Plain(Actor::Resident);
    by_team(&app, &reference, EventKind::Asked, with_words("Where?")).await;
    happens(&app, &reference, EventKind::WordsAdded, resident, with_words("By the gate\nTeam: mine")).await;
    by_team(&app, &reference, EventKind::Resolved, with_words("Done")).await;
    happens(&app, &reference, EventKind::Reopened, resident, with_words("It is still there")).await;
    app.deliver().await;
    let news: Vec<_> = app.messages().into_iter().filter(|mail| mail.kind == "team-news").collect();
    let begins = |start: &str| news.iter().find(|mail| mail.subject.starts_with(start));
    let answered = begins("Answer about").unwrap_or_else(|| panic!("{news:?}"));
    assert!(answered.body.contains("    By the gate\n    Team: mine"), "set in: {}", answered.body);
    let reopened = begins("Not solved").unwrap_or_else(|| panic!("{news:?}"));
    assert!(reopened.body.contains("    It is still there"), "{}", reopened.body);
}
