//! Passkeys: made on a device, shown to come in, named and taken away.

use super::account::{MINUTE, ask, code, enter, is_signed_out, send, signed_in};
use super::plain_form::post;
use crate::support::{
    Answer, Client, TestApp,
    device::{Device, Place, encode},
};
use axum::http::StatusCode;
use contract::{
    passkeys::{
        CreatePasskey, CreatePasskeyChallenge, CreatePasskeySignIn, CreateSignInChallenge, Onwards, PasskeyChallenge,
        ShownPasskey, SignInChallenge,
    },
    paths,
};
use futures_util::future::join_all;

on_both_stores![
    a_passkey_signs_in,
    who_asks_to_stay_signed_in_is_so,
    a_passkey_proves_no_address,
    a_passkey_of_another_site_is_refused,
    who_did_not_unlock_the_device_is_refused,
    a_challenge_is_good_once_and_for_five_minutes,
    a_challenge_is_of_use_to_the_browser_that_asked_and_for_what_it_asked,
    a_passkey_is_of_one_council,
    a_wrong_passkey_and_none_answer_alike,
    a_device_that_was_copied_is_refused,
    many_tries_from_one_network_wait,
    a_new_passkey_ends_the_other_sessions_and_is_told,
    a_passkey_that_is_removed_opens_nothing,
    only_who_has_just_signed_in_adds_one,
    what_is_no_passkey_is_not_added,
    an_account_has_only_so_many,
    a_passkey_has_the_name_that_its_resident_gives_it,
    somebody_elses_passkey_and_none_answer_alike,
    passkeys_are_in_all_that_there_is_and_end_with_the_account,
];

/// What the browser of somebody who is signed in is asked to have made.
async fn asked_to_make(browser: &Client) -> PasskeyChallenge {
    let asked = browser.call(&CreatePasskeyChallenge).await;
    assert_eq!(asked.status, StatusCode::OK, "{}", asked.text());
    asked.json()
}

/// Adds a passkey; answers with its device and the address of its page.
async fn add(browser: &Client) -> (Device, String) {
    let (device, made) = Device::make(&asked_to_make(browser).await, &Place::at("chorley"));
    let added = browser.call_with(&CreatePasskey, &made).await;
    assert_eq!(added.status, StatusCode::CREATED, "{}", added.text());
    (device, added.json::<Onwards>().path)
}

async fn asked_to_show(browser: &Client) -> String {
    let asked = browser.call(&CreateSignInChallenge).await;
    assert_eq!(asked.status, StatusCode::OK, "{}", asked.text());
    asked.json::<SignInChallenge>().challenge
}

async fn show(browser: &Client, shown: &ShownPasskey) -> Answer {
    browser.call_with(&CreatePasskeySignIn, shown).await
}

/// Shows the passkey from there.
async fn show_at(browser: &Client, device: &Device, place: &Place) -> Answer {
    let challenge = asked_to_show(browser).await;
    show(browser, &device.show(&challenge, place)).await
}

async fn sign_in(browser: &Client, device: &Device) -> Answer {
    show_at(browser, device, &Place::at("chorley")).await
}

fn is_in(answer: &Answer) -> bool {
    answer.status == StatusCode::OK && answer.new_cookie().is_some()
}

fn assert_refused(answer: &Answer) {
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", answer.text());
    assert_eq!(answer.problem().kind, "/problems/passkey-refused");
    assert_eq!(answer.new_cookie(), None);
}

async fn a_passkey_signs_in(app: TestApp) {
    let browser = signed_in(&app, "sam%40example.org").await;
    assert!(browser.get(paths::PASSKEYS).await.text().contains("You have no passkeys"));
    let (device, _) = add(&browser).await;
    let list = browser.get(paths::PASSKEYS).await;
    assert!(list.text().contains("Added on 20 November 2026. Not used yet."), "{}", list.text());
    assert_eq!(list.header("cache-control"), "no-store");
    assert!(browser.get(paths::SECURITY).await.text().contains("1 passkey"));
    let page = app.browser("chorley").get(paths::SIGN_IN).await.text();
    assert!(page.contains("data-passkey=\"sign-in\" hidden") && page.contains("src=\"/passkey.js\""), "{page}");
    app.advance(MINUTE * 60 * 24 * 3);
    let phone = app.browser("chorley");
    let challenge = asked_to_show(&phone).await;
    let before = phone.cookie();
    let shown = ShownPasskey { next: "security".to_owned(), ..device.show(&challenge, &Place::at("chorley")) };
    let answer = show(&phone, &shown).await;
    assert_eq!(answer.json::<Onwards>().path, paths::SECURITY);
    assert_ne!(phone.cookie(), before, "who is let in has a new session");
    assert!(phone.get(paths::ACCOUNT).await.text().contains("You are signed in as sam@example.org"));
    let list = phone.get(paths::PASSKEYS).await.text();
    assert!(list.contains("Last used on 23 November 2026"), "{list}");
    // What somebody planted before, or wrote down.
    let thief = app.browser("chorley");
    thief.set_cookie(&before);
    assert!(is_signed_out(&thief.get(paths::ACCOUNT).await));
}

async fn who_asks_to_stay_signed_in_is_so(app: TestApp) {
    let (device, _) = add(&signed_in(&app, "sam%40example.org").await).await;
    let phone = app.browser("chorley");
    let shown = device.show(&asked_to_show(&phone).await, &Place::at("chorley"));
    let answer = show(&phone, &ShownPasskey { keep: true, ..shown }).await;
    assert!(answer.header("set-cookie").contains("Max-Age=2592000"), "{:?}", answer.headers);
    app.advance(MINUTE * 60 * 24 * 29);
    assert_eq!(phone.get(paths::ACCOUNT).await.status, StatusCode::OK);
}

async fn a_passkey_proves_no_address(app: TestApp) {
    let (device, _) = add(&signed_in(&app, "sam%40example.org").await).await;
    let case = send(&app, &app.browser("chorley"), "sam@example.org").await;
    let phone = app.browser("chorley");
    assert!(is_in(&sign_in(&phone, &device).await));
    assert!(!phone.get(paths::ACCOUNT).await.text().contains(&case), "whoever has the mailbox proves it");
}

async fn a_passkey_of_another_site_is_refused(app: TestApp) {
    let (device, _) = add(&signed_in(&app, "sam%40example.org").await).await;
    let browser = app.browser("chorley");
    let here = Place::at("chorley");
    for elsewhere in [
        Place { origin: "https://chorley.evil.example".to_owned(), ..here.clone() },
        Place { origin: "http://calderdale.localhost:8080".to_owned(), ..here.clone() },
        Place { origin: "http://chorley.localhost:8081".to_owned(), ..here.clone() },
        Place { origin: String::new(), ..here.clone() },
        Place { site: "evil.example".to_owned(), ..here.clone() },
        Place { site: "localhost".to_owned(), ..here.clone() },
        Place { is_framed: true, ..here.clone() },
    ] {
        assert_refused(&show_at(&browser, &device, &elsewhere).await);
    }
    assert!(is_in(&show_at(&browser, &device, &here).await));
}

async fn who_did_not_unlock_the_device_is_refused(app: TestApp) {
    let browser = signed_in(&app, "sam%40example.org").await;
    let here = Place::at("chorley");
    // Nobody there; not unlocked; copied though it can't be.
    for flags in [4 + 8, 1 + 8, 1 + 4 + 16] {
        let (_, made) = Device::make(&asked_to_make(&browser).await, &Place { flags, ..here.clone() });
        assert_refused(&browser.call_with(&CreatePasskey, &made).await);
    }
    let (device, _) = add(&browser).await;
    for flags in [4 + 8 + 16, 1 + 8 + 16, 1 + 4, 1 + 4 + 16] {
        assert_refused(&show_at(&app.browser("chorley"), &device, &Place { flags, ..here.clone() }).await);
    }
    // It may be copied no more than at first, and may be so later.
    assert!(is_in(&show_at(&app.browser("chorley"), &device, &Place { flags: 1 + 4 + 8, ..here }).await));
}

async fn a_challenge_is_good_once_and_for_five_minutes(app: TestApp) {
    let owner = signed_in(&app, "sam%40example.org").await;
    let (device, _) = add(&owner).await;
    let here = Place::at("chorley");
    let phone = app.browser("chorley");
    let shown = device.show(&asked_to_show(&phone).await, &here);
    let before = phone.cookie();
    assert!(is_in(&show(&phone, &shown).await));
    // The same words again, by whoever listened, with either token.
    assert_refused(&show(&phone, &shown).await);
    phone.set_cookie(&before);
    assert_refused(&show(&phone, &shown).await);
    // What was tried in vain is used up too.
    let browser = app.browser("chorley");
    let shown = device.show(&asked_to_show(&browser).await, &here);
    assert_refused(&show(&browser, &ShownPasskey { signature: encode(b"wrong"), ..shown.clone() }).await);
    assert_refused(&show(&browser, &shown).await);
    let late = device.show(&asked_to_show(&browser).await, &here);
    app.advance(MINUTE * 5);
    assert_refused(&show(&browser, &late).await);
    // Ten tries at once with one challenge: one of them comes in.
    let shown = device.show(&asked_to_show(&browser).await, &here);
    let copies: Vec<Client> = (0..10).map(|_| browser.at("chorley")).collect();
    let answers = join_all(copies.iter().map(|copy| show(copy, &shown))).await;
    assert_eq!(answers.iter().filter(|answer| is_in(answer)).count(), 1);
    // It is the same for making one.
    let owner = signed_in(&app, "sam%40example.org").await;
    let (_, made) = Device::make(&asked_to_make(&owner).await, &here);
    assert_eq!(owner.call_with(&CreatePasskey, &made).await.status, StatusCode::CREATED);
    assert_refused(&owner.call_with(&CreatePasskey, &made).await);
    let (_, made) = Device::make(&asked_to_make(&owner).await, &here);
    app.advance(MINUTE * 5);
    assert_refused(&owner.call_with(&CreatePasskey, &made).await);
    server::housekeeping::tidy(&app.server).await.unwrap();
}

async fn a_challenge_is_of_use_to_the_browser_that_asked_and_for_what_it_asked(app: TestApp) {
    let owner = signed_in(&app, "sam%40example.org").await;
    let (device, _) = add(&owner).await;
    let here = Place::at("chorley");
    let (phone, thief) = (app.browser("chorley"), app.browser("chorley"));
    asked_to_show(&thief).await;
    let shown = device.show(&asked_to_show(&phone).await, &here);
    assert_refused(&show(&thief, &shown).await);
    assert_refused(&show(&app.stranger("chorley"), &shown).await);
    assert!(is_in(&show(&phone, &shown).await), "the thief's try cost the resident nothing");
    // Made in another account's session, or in another session of the same account.
    let (kim, sam) = (signed_in(&app, "kim%40example.org").await, signed_in(&app, "sam%40example.org").await);
    let (_, made) = Device::make(&asked_to_make(&sam).await, &here);
    assert_refused(&kim.call_with(&CreatePasskey, &made).await);
    assert_refused(&phone.call_with(&CreatePasskey, &made).await);
    assert_eq!(sam.call_with(&CreatePasskey, &made).await.status, StatusCode::CREATED);
    // A challenge for the one is none for the other.
    let asked = asked_to_make(&sam).await;
    assert_refused(&show(&sam, &device.show(&asked.challenge, &here)).await);
    let challenge = asked_to_show(&sam).await;
    let (_, made) = Device::make(&PasskeyChallenge { challenge, ..asked }, &here);
    assert_refused(&sam.call_with(&CreatePasskey, &made).await);
    // And what was said for the one is not taken for the other.
    let asked = asked_to_make(&sam).await;
    let (_, made) = Device::make(&asked, &here);
    let said = device.show(&asked.challenge, &here).client_data;
    assert_refused(&sam.call_with(&CreatePasskey, &contract::passkeys::NewPasskey { client_data: said, ..made }).await);
}

async fn a_passkey_is_of_one_council(app: TestApp) {
    let (device, _) = add(&signed_in(&app, "sam%40example.org").await).await;
    let elsewhere = app.browser("calderdale");
    for place in [Place::at("calderdale"), Place::at("chorley")] {
        assert_refused(&show_at(&elsewhere, &device, &place).await);
    }
    assert!(is_signed_out(&elsewhere.get(paths::ACCOUNT).await));
}

async fn a_wrong_passkey_and_none_answer_alike(app: TestApp) {
    let (sams, _) = add(&signed_in(&app, "sam%40example.org").await).await;
    let (kims, _) = add(&signed_in(&app, "kim%40example.org").await).await;
    let here = Place::at("chorley");
    let browser = app.browser("chorley");
    asked_to_show(&browser).await;
    let mut answers = Vec::new();
    let changes: [fn(&mut ShownPasskey, &Device); 7] = [
        // Kim's key for Sam's passkey, and for Sam's account.
        |shown, sams| {
            shown.credential.clone_from(&sams.credential);
            shown.handle.clone_from(&sams.handle);
        },
        |shown, sams| shown.handle.clone_from(&sams.handle),
        // No such passkey, no account, no signature.
        |shown, _| shown.credential = encode(b"nobody's"),
        |shown, _| shown.handle.clear(),
        |shown, _| shown.signature.clear(),
        |shown, _| shown.authenticator_data = encode(b"short"),
        |shown, _| shown.client_data = "no base64url!".to_owned(),
    ];
    for change in changes {
        let mut shown = kims.show(&asked_to_show(&browser).await, &here);
        change(&mut shown, &sams);
        let answer = show(&browser, &shown).await;
        assert_refused(&answer);
        answers.push(answer.seen());
    }
    assert!(answers.windows(2).all(|two| two[0] == two[1]), "{answers:?}");
    // What is asked names nobody.
    let asked = browser.call(&CreateSignInChallenge).await.text();
    assert!(!asked.contains(&sams.credential) && !asked.contains(&sams.handle), "{asked}");
    assert!(!sams.handle.contains("sam") && sams.handle != kims.handle);
}

async fn a_device_that_was_copied_is_refused(app: TestApp) {
    let (device, _) = add(&signed_in(&app, "sam%40example.org").await).await;
    let browser = app.browser("chorley");
    let counting = |uses| Place { uses, ..Place::at("chorley") };
    assert!(is_in(&show_at(&browser, &device, &counting(7)).await));
    for uses in [7, 6, 0] {
        assert_refused(&show_at(&browser, &device, &counting(uses)).await);
    }
    assert!(is_in(&show_at(&browser, &device, &counting(8)).await));
}

async fn many_tries_from_one_network_wait(app: TestApp) {
    let (device, _) = add(&signed_in(&app, "sam%40example.org").await).await;
    let thief = app.browser("chorley").from("203.0.113.7");
    let shown = device.show(&encode(&[0; 32]), &Place::at("chorley"));
    for _ in 0..600 {
        assert_refused(&show(&thief, &shown).await);
    }
    let slowed = show(&thief, &shown).await;
    assert_eq!((slowed.status, slowed.header("retry-after")), (StatusCode::TOO_MANY_REQUESTS, "3600"));
    for _ in 0..600 {
        asked_to_show(&thief).await;
    }
    let slowed = thief.call(&CreateSignInChallenge).await;
    assert_eq!((slowed.status, slowed.header("retry-after")), (StatusCode::TOO_MANY_REQUESTS, "3600"));
    // The resident is elsewhere; and a code works from everywhere.
    assert!(is_in(&sign_in(&app.browser("chorley"), &device).await));
    let mail = ask(&app, &thief, "sam%40example.org").await;
    assert_eq!(enter(&thief, &code(&mail)).await.header("location"), paths::ACCOUNT);
}

async fn a_new_passkey_ends_the_other_sessions_and_is_told(app: TestApp) {
    let (phone, library) = (signed_in(&app, "sam%40example.org").await, signed_in(&app, "sam%40example.org").await);
    add(&phone).await;
    assert_eq!(phone.get(paths::ACCOUNT).await.status, StatusCode::OK);
    assert!(is_signed_out(&library.get(paths::ACCOUNT).await));
    app.deliver().await;
    let told = app.message("security-notice");
    assert_eq!(told.to, "sam@example.org");
    assert!(told.body.contains("A passkey was added") && !told.body.contains("http"), "{told:?}");
}

async fn a_passkey_that_is_removed_opens_nothing(app: TestApp) {
    let browser = signed_in(&app, "sam%40example.org").await;
    let (device, page) = add(&browser).await;
    let stolen = app.browser("chorley");
    assert!(is_in(&sign_in(&stolen, &device).await));
    let begun = app.browser("chorley");
    let shown = device.show(&asked_to_show(&begun).await, &Place::at("chorley"));
    app.deliver().await;
    let removed = post(&browser, &format!("{page}/remove"), "").await;
    assert_eq!((removed.status, removed.header("location")), (StatusCode::SEE_OTHER, paths::PASSKEYS));
    assert!(browser.get(paths::PASSKEYS).await.text().contains("You have no passkeys"));
    assert!(is_signed_out(&stolen.get(paths::ACCOUNT).await), "who has the device is out");
    assert_refused(&show(&begun, &shown).await);
    assert_refused(&sign_in(&stolen, &device).await);
    app.deliver().await;
    assert!(app.message("security-notice").body.contains("A passkey was removed"));
    // The mailbox is still a way in.
    signed_in(&app, "sam%40example.org").await;
}

async fn only_who_has_just_signed_in_adds_one(app: TestApp) {
    let here = Place::at("chorley");
    let browser = app.browser("chorley");
    let mail = ask(&app, &browser, "sam%40example.org").await;
    post(&browser, paths::SIGN_IN_CODE, &format!("code={}&keep=yes", code(&mail))).await;
    app.advance(MINUTE * 28);
    let (_, made) = Device::make(&asked_to_make(&browser).await, &here);
    let (_, page) = add(&browser).await;
    app.advance(MINUTE * 3);
    let stranger = app.stranger("chorley");
    for client in [&browser, &stranger] {
        for answer in [client.call(&CreatePasskeyChallenge).await, client.call_with(&CreatePasskey, &made).await] {
            assert_eq!(answer.status, StatusCode::FORBIDDEN);
            assert_eq!(answer.problem().kind, "/problems/sign-in-first");
        }
    }
    for path in [paths::PASSKEYS, &page] {
        assert_eq!(browser.get(path).await.header("location"), "/account/sign-in?next=security", "{path}");
        assert!(is_signed_out(&stranger.get(path).await), "{path}");
    }
    post(&browser, &format!("{page}/remove"), "").await;
    let mail = ask(&app, &browser, "sam%40example.org").await;
    enter(&browser, &code(&mail)).await;
    assert_eq!(browser.get(&page).await.status, StatusCode::OK, "it is still there");
}

async fn what_is_no_passkey_is_not_added(app: TestApp) {
    let browser = signed_in(&app, "sam%40example.org").await;
    let here = Place::at("chorley");
    for elsewhere in [
        Place { origin: "https://evil.example".to_owned(), ..here.clone() },
        Place { site: "evil.example".to_owned(), ..here.clone() },
        Place { is_framed: true, ..here.clone() },
    ] {
        let (_, made) = Device::make(&asked_to_make(&browser).await, &elsewhere);
        assert_refused(&browser.call_with(&CreatePasskey, &made).await);
    }
    for attestation in ["", "-", "oA", "gA", "-_-_", "ooooooooooooooooooooo", &"m___".repeat(1_000)] {
        let (_, made) = Device::make(&asked_to_make(&browser).await, &here);
        let made = contract::passkeys::NewPasskey { attestation: attestation.to_owned(), ..made };
        assert_refused(&browser.call_with(&CreatePasskey, &made).await);
    }
    assert!(browser.get(paths::PASSKEYS).await.text().contains("You have no passkeys"));
}

async fn an_account_has_only_so_many(app: TestApp) {
    let browser = signed_in(&app, "sam%40example.org").await;
    let mut handles = std::collections::BTreeSet::new();
    for count in 0..20 {
        let asked = asked_to_make(&browser).await;
        assert_eq!(asked.known.len(), count, "the device is told which it may have already");
        let (device, _) = add(&browser).await;
        handles.insert(device.handle);
    }
    assert_eq!(handles.len(), 1, "one account is one account to its devices");
    let (_, made) = Device::make(&asked_to_make(&browser).await, &Place::at("chorley"));
    assert_refused(&browser.call_with(&CreatePasskey, &made).await);
    let page = browser.get(paths::PASSKEYS).await.text();
    assert!(page.contains("as many passkeys as an account can have") && !page.contains("data-passkey"), "{page}");
}

async fn a_passkey_has_the_name_that_its_resident_gives_it(app: TestApp) {
    let browser = signed_in(&app, "sam%40example.org").await;
    let (_, page) = add(&browser).await;
    let shown = browser.get(&page).await.text();
    assert!(shown.contains("value=\"A browser\""), "{shown}");
    for (typed, said) in [("+", "Enter a name for this passkey"), (&*"x".repeat(61), "must have 60 letters or fewer")] {
        let answer = post(&browser, &page, &format!("name={typed}")).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        let text = answer.text();
        assert!(text.contains("<title>Error: Your passkey") && text.matches(said).count() == 2, "{text}");
        assert!(text.contains(&format!("value=\"{}\"", typed.replace('+', " "))), "{text}");
    }
    let saved = post(&browser, &page, "name=My+%3Cb%3Ephone").await;
    assert_eq!((saved.status, saved.header("location")), (StatusCode::SEE_OTHER, paths::PASSKEYS));
    let list = browser.get(paths::PASSKEYS).await.text();
    assert!(list.contains("My &lt;b&gt;phone"), "{list}");
}

async fn somebody_elses_passkey_and_none_answer_alike(app: TestApp) {
    let (sam, kim) = (signed_in(&app, "sam%40example.org").await, signed_in(&app, "kim%40example.org").await);
    let (device, page) = add(&sam).await;
    let none = paths::passkey(&server::random::id());
    for (path, body) in [("", None), ("", Some("name=Mine")), ("/remove", Some(""))] {
        let mut answers = Vec::new();
        for page in [&page, &none] {
            let path = format!("{page}{path}");
            let answer = match body {
                Some(body) => post(&kim, &path, body).await,
                None => kim.get(&path).await,
            };
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
            answers.push(answer.seen());
        }
        assert_eq!(answers[0], answers[1], "{path}");
    }
    assert!(is_in(&sign_in(&app.browser("chorley"), &device).await));
    assert!(sam.get(&page).await.text().contains("value=\"A browser\""));
}

async fn passkeys_are_in_all_that_there_is_and_end_with_the_account(app: TestApp) {
    let browser = signed_in(&app, "sam%40example.org").await;
    let (device, page) = add(&browser).await;
    post(&browser, &page, "name=My+phone").await;
    let file = browser.get("/account/everything.json").await;
    assert!(browser.get("/account/everything").await.text().contains("My phone"));
    assert!(!file.text().contains(&device.credential) && !file.text().contains(&device.handle), "{}", file.text());
    let file: serde_json::Value = file.json();
    assert_eq!(file["passkeys"][0]["name"], "My phone");
    assert!(file["passkeys"][0]["since"].is_string(), "{file}");
    post(&browser, "/account/delete", "").await;
    assert_refused(&sign_in(&app.browser("chorley"), &device).await);
    let new = signed_in(&app, "sam%40example.org").await;
    assert!(new.get(paths::PASSKEYS).await.text().contains("You have no passkeys"));
    assert_ne!(asked_to_make(&new).await.handle, device.handle, "it is another account to the device");
}
