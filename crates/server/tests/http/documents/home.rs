//! `/home` and what follows: from a postcode to what the council knows about one of its homes.

use super::plain_form::post;
use crate::support::{Answer, Client, TestApp};
use axum::{
    Json, Router,
    extract::{Path, State},
    http::StatusCode,
    response::IntoResponse,
    routing::get,
};
use jiff::SignedDuration;
use serde_json::json;
use server::config::{AddressSource, Config, HomeSource};
use std::sync::{Arc, Mutex};

/// The sample's first, second, third and fourth address at this postcode. The fourth is in no file.
pub const POSTCODE: &str = "PR7 1AL";
pub const FULL: &str = "999900020000";
pub const EMPTY: &str = "999900020001";
const BAND_ONLY: &str = "999900020002";
const UNKNOWN: &str = "999900020003";
/// The sample's first address of all, which Calderdale looks after. It stands in Chorley's file too, by mistake.
pub const HALIFAX: &str = "999900000000";

async fn with(change: impl FnOnce(&mut Config)) -> TestApp {
    TestApp::sqlite_with(|config| {
        config.addresses = AddressSource::Sample;
        change(config);
    })
    .await
}

pub async fn find(browser: &Client, postcode: &str) -> Answer {
    post(browser, "/home", &format!("postcode={}", postcode.replace(' ', "+"))).await
}

pub async fn show(browser: &Client, postcode: &str, uprn: &str) -> Answer {
    post(browser, "/home/address", &format!("postcode={}&uprn={uprn}", postcode.replace(' ', "+"))).await
}

/// What is read, without tags.
pub fn read(answer: &Answer) -> String {
    let html = answer.text();
    let main = html.split("<main").nth(1).unwrap_or_else(|| panic!("{html}"));
    main.split('<').filter_map(|part| part.split_once('>')).map(|(_, text)| text).collect::<Vec<_>>().join(" ")
}

pub fn title(answer: &Answer) -> String {
    let html = answer.text();
    html.split("<title>").nth(1).and_then(|rest| rest.split('<').next()).unwrap().to_owned()
}

pub fn says(answer: &Answer, all: &[&str]) {
    let said = read(answer);
    for text in all {
        assert!(said.contains(text), "{text}: {said}");
    }
}

pub fn never_says(answer: &Answer, none: &[&str]) {
    let said = answer.text();
    for text in none {
        assert!(!said.contains(text), "{text}: {said}");
    }
}

#[tokio::test]
async fn a_postcode_leads_to_the_bins() {
    let app = with(|_| {}).await;
    let browser = app.browser("chorley");
    let asked = browser.get("/home").await;
    assert_eq!((asked.status, asked.header("cache-control")), (StatusCode::OK, "no-store"));
    says(&asked, &["Your home", "Postcode", "Find"]);
    let listed = find(&browser, "pr71al").await;
    assert_eq!(listed.status, StatusCode::OK);
    says(&listed, &["Choose your address", "4 Heald Lane, Chorley", "Flat 2, 16 Heald Lane, Chorley"]);
    assert!(listed.text().contains(&format!("value=\"{FULL}\"")), "{}", listed.text());
    let shown = show(&browser, "pr71al", FULL).await;
    assert_eq!((shown.status, shown.header("cache-control")), (StatusCode::OK, "no-store"));
    says(
        &shown,
        &[
            "4 Heald Lane, Chorley, PR7 1AL",
            "Today, Friday 20 November",
            "What you can't recycle",
            "Tomorrow, Saturday 21 November",
            "Friday 27 November",
            "First councillor",
            "Example Party",
            "Second councillor",
            "council tax band B",
            "Your ward is North Example",
            "north@council.example",
            "Example Hall, 1 Example Road",
            "Example Office",
            "Closed now. Opens at 9am tomorrow",
            "Example Library",
            "9:30am to 5pm",
            "Open until 5pm today",
        ],
    );
    let order = ["Rubbish", "Recycling", "Garden waste"].map(|kind| read(&shown).find(kind));
    assert!(order.is_sorted(), "the next comes first: {order:?}");
    let html = shown.text();
    assert!(html.contains(&format!("href=\"/home/bins/{FULL}.ics\"")), "{html}");
    assert!(html.contains(&format!("href=\"webcal://chorley.localhost:8080/home/bins/{FULL}.ics\"")), "{html}");
    assert!(html.contains("href=\"mailto:north@council.example\""), "{html}");
    never_says(&shown, &["This is a sample"]);
}

#[tokio::test]
async fn the_next_day_is_another_one() {
    let app = with(|_| {}).await;
    app.advance(SignedDuration::from_hours(24));
    let shown = show(&app.browser("chorley"), POSTCODE, FULL).await;
    says(&shown, &["Today, Saturday 21 November", "Friday 4 December"]);
    never_says(&shown, &["20 November", "Tomorrow"]);
}

#[tokio::test]
async fn a_day_without_a_collection_is_named() {
    let app = with(|_| {}).await;
    app.advance(SignedDuration::from_hours(24 * 15));
    let shown = show(&app.browser("chorley"), POSTCODE, FULL).await;
    says(&shown, &["Friday 1 January", "Not collected on Friday 18 December."]);
    never_says(&shown, &["Today, Friday 18 December"]);
    app.advance(SignedDuration::from_hours(24 * 14));
    never_says(&show(&app.browser("chorley"), POSTCODE, FULL).await, &["Not collected"]);
}

#[tokio::test]
async fn what_is_typed_wrong_is_said_at_the_field() {
    let app = with(|_| {}).await;
    let browser = app.browser("chorley");
    for (typed, said) in [
        ("", "Enter a full UK postcode, like AB1 2CD"),
        ("Chorley", "Enter a full UK postcode, like AB1 2CD"),
        ("sw1a1aa", "We know no address at SW1A 1AA. Check the postcode"),
    ] {
        for answer in [find(&browser, typed).await, show(&browser, typed, FULL).await] {
            let html = answer.text();
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{typed}");
            assert_eq!(title(&answer), "Error: Your home – Chorley Council");
            assert_eq!(html.matches(said).count(), 2, "at the top and at the field: {html}");
            assert!(html.contains("href=\"#postcode\"") && html.contains("id=\"postcode\""), "{html}");
            assert!(html.contains(&format!("value=\"{typed}\"")) || typed.is_empty(), "{html}");
            never_says(&answer, &["Rubbish"]);
        }
    }
}

#[tokio::test]
async fn an_address_is_one_of_the_postcode() {
    let app = with(|_| {}).await;
    let browser = app.browser("chorley");
    for uprn in ["", "no", "999900030000", HALIFAX] {
        let answer = show(&browser, POSTCODE, uprn).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{uprn}");
        assert_eq!(title(&answer), "Error: Your home – Chorley Council");
        says(&answer, &["There is a problem", "Choose your address from the list", "4 Heald Lane, Chorley"]);
        assert!(answer.text().contains("href=\"#uprn\"") && answer.text().contains("id=\"uprn\""));
        never_says(&answer, &["Rubbish"]);
    }
}

#[tokio::test]
async fn what_is_not_supplied_is_not_shown() {
    let app = with(|_| {}).await;
    let shown = show(&app.browser("chorley"), POSTCODE, BAND_ONLY).await;
    says(&shown, &["8 Heald Lane", "council tax band C"]);
    never_says(&shown, &["Bin days", "Your councillors", "Where you vote", "Help near you", ".ics"]);
}

#[tokio::test]
async fn where_nothing_is_supplied_the_page_says_whom_to_ask() {
    let app = with(|_| {}).await;
    let none = with(|config| config.homes = HomeSource::None).await;
    for (app, council, postcode, uprn) in [
        (&app, "chorley", POSTCODE, EMPTY),
        (&app, "chorley", POSTCODE, UNKNOWN),
        (&app, "calderdale", "HX1 1UJ", HALIFAX),
        (&none, "chorley", POSTCODE, FULL),
    ] {
        let shown = show(&app.browser(council), postcode, uprn).await;
        assert_eq!(shown.status, StatusCode::OK);
        says(&shown, &["We can't show bin days, council tax or councillors", "How to reach us"]);
        never_says(&shown, &["Rubbish", "North Example", "council tax band"]);
    }
}

#[tokio::test]
async fn another_council_s_address_is_named_and_no_more() {
    let app = with(|_| {}).await;
    let shown = show(&app.browser("chorley"), "HX1 1UJ", HALIFAX).await;
    assert_eq!(shown.status, StatusCode::OK);
    says(&shown, &["Another council looks after this address: Calderdale.", "Find that council on GOV.UK"]);
    never_says(&shown, &["Rubbish", "North Example", "council tax band", ".ics"]);
    let at_home = show(&app.browser("calderdale"), POSTCODE, FULL).await;
    says(&at_home, &["Another council looks after this address: Chorley."]);
    never_says(&at_home, &["Rubbish", "North Example"]);
    let calendar = app.stranger("calderdale").get(&format!("/home/bins/{FULL}.ics")).await;
    assert_eq!(calendar.status, StatusCode::NOT_FOUND);
    let by_mistake = app.stranger("chorley").get(&format!("/home/bins/{HALIFAX}.ics")).await;
    assert_eq!(by_mistake.status, StatusCode::NOT_FOUND, "it stands in Chorley's file, and has bins there");
}

#[tokio::test]
async fn without_a_look_up_the_page_says_whom_to_ask() {
    let app = TestApp::sqlite().await;
    let browser = app.browser("chorley");
    let asked = browser.get("/home").await;
    says(&asked, &["We can't look up addresses on this page", "How to reach us"]);
    assert!(!asked.text().contains("name=\"postcode\""));
    assert!(!browser.get("/").await.text().contains("href=\"/home\""));
}

#[tokio::test]
async fn a_look_up_that_is_away_is_said_and_can_be_tried_again() {
    let url = format!("http://{}", nobody().await);
    let app =
        TestApp::sqlite_with(|config| config.addresses = AddressSource::OsPlaces { url, key: String::new() }).await;
    let browser = app.browser("chorley");
    for answer in [find(&browser, POSTCODE).await, show(&browser, POSTCODE, FULL).await] {
        assert_eq!(answer.status, StatusCode::BAD_GATEWAY);
        says(&answer, &["We can't look up addresses now. Try again", "How to reach us", "Postcode"]);
        assert!(answer.text().contains("value=\"PR7 1AL\""));
    }
}

#[tokio::test]
async fn an_address_stands_in_no_title_and_no_link() {
    let app = with(|_| {}).await;
    let browser = app.browser("chorley");
    for answer in [find(&browser, POSTCODE).await, show(&browser, POSTCODE, FULL).await] {
        assert_eq!((title(&answer).as_str(), answer.header("location")), ("Your home – Chorley Council", ""));
        let html = answer.text();
        for attribute in ["href=\"", "action=\"", "data-path=\"", "content=\""] {
            for value in html.split(attribute).skip(1).filter_map(|rest| rest.split('"').next()) {
                for word in ["Heald", "PR7", "pr7", "?"] {
                    assert!(!value.contains(word), "{attribute}{value}");
                }
            }
        }
    }
    let again = browser.get("/home/address").await;
    assert_eq!((again.status, again.header("location")), (StatusCode::SEE_OTHER, "/home"));
}

#[tokio::test]
async fn the_start_page_leads_there_where_something_is_known() {
    let app = with(|_| {}).await;
    assert!(app.browser("chorley").get("/").await.text().contains("href=\"/home\""));
    assert!(!app.browser("calderdale").get("/").await.text().contains("href=\"/home\""));
}

#[tokio::test]
async fn a_demonstration_says_that_it_is_a_sample() {
    let app = with(|config| config.homes = HomeSource::Sample).await;
    let browser = app.browser("chorley");
    for uprn in [FULL, UNKNOWN] {
        let shown = show(&browser, POSTCODE, uprn).await;
        says(&shown, &["This is a sample", "Bin days", "Garden waste", "Sample Ward", "Sample Library"]);
    }
    let calendar = browser.get(&format!("/home/bins/{FULL}.ics")).await;
    assert_eq!(calendar.status, StatusCode::OK);
    let other = app.browser("calderdale").get(&format!("/home/bins/{FULL}.ics")).await;
    assert_eq!(other.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_form_on_another_site_gets_nothing() {
    let app = with(|_| {}).await;
    let browser = app.browser("chorley");
    let request = browser.request(&axum::http::Method::POST, "/home").header("sec-fetch-site", "cross-site");
    assert_eq!(browser.send(request, "postcode=PR7+1AL").await.status, StatusCode::FORBIDDEN);
}

/// A calendar's lines, put together where they were folded.
fn lines(answer: &Answer) -> Vec<String> {
    let text = answer.text();
    assert!(text.ends_with("\r\n") && !text.replace("\r\n", "").contains(['\r', '\n']), "{text}");
    for line in text.split("\r\n") {
        assert!(line.len() <= 75, "{line}");
    }
    text.replace("\r\n ", "").lines().map(str::to_owned).collect()
}

/// The values of a property in the order of the events.
fn values<'a>(lines: &'a [String], property: &str) -> Vec<&'a str> {
    lines.iter().filter_map(|line| line.strip_prefix(property)?.strip_prefix(':')).collect()
}

#[tokio::test]
async fn a_calendar_has_the_bin_days_of_eight_weeks() {
    let app = with(|_| {}).await;
    let answer = app.stranger("chorley").get(&format!("/home/bins/{FULL}.ics")).await;
    assert_eq!((answer.status, answer.header("content-type")), (StatusCode::OK, "text/calendar; charset=utf-8"));
    assert!(answer.text().contains("\r\n "), "a long line is folded");
    let lines = lines(&answer);
    assert_eq!(lines[..3], ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Front Door//Bin days//EN"]);
    assert_eq!(lines.last().map(String::as_str), Some("END:VCALENDAR"));
    assert_eq!(values(&lines, "REFRESH-INTERVAL;VALUE=DURATION"), ["P1D"]);
    assert!(lines.iter().all(|line| line.contains(':')), "{lines:?}");
    let days: Vec<(&str, &str)> =
        values(&lines, "DTSTART;VALUE=DATE").into_iter().zip(values(&lines, "SUMMARY")).collect();
    let expected = [
        ("20261120", "Bin day: Rubbish"),
        ("20261121", "Bin day: Recycling"),
        ("20261127", "Bin day: Garden waste"),
        ("20261204", "Bin day: Rubbish"),
        ("20261205", "Bin day: Recycling"),
        ("20261218", "No collection: Rubbish"),
        ("20261219", "Bin day: Recycling"),
        // Moved from Christmas Day.
        ("20261228", "Bin day: Garden waste"),
        ("20270101", "Bin day: Rubbish"),
        ("20270102", "Bin day: Recycling"),
        ("20270115", "Bin day: Rubbish"),
    ];
    assert_eq!(days, expected);
    let statuses = values(&lines, "STATUS");
    let cancelled: Vec<usize> = (0..statuses.len()).filter(|at| statuses[*at] == "CANCELLED").collect();
    assert_eq!((cancelled, values(&lines, "SEQUENCE")[5]), (vec![5], "1"), "{statuses:?}");
    assert_eq!(values(&lines, "DTEND;VALUE=DATE")[0], "20261121");
    assert_eq!(values(&lines, "DTSTAMP")[0], "20261120T100000Z");
    assert!(values(&lines, "DESCRIPTION")[1].starts_with("Paper\\, card\\, tins"), "{lines:?}");
    for begin in ["BEGIN:VEVENT", "END:VEVENT"] {
        assert_eq!(lines.iter().filter(|line| *line == begin).count(), expected.len());
    }
    assert!(!answer.text().contains("Heald") && !answer.text().contains("PR7"), "{}", answer.text());
}

#[tokio::test]
async fn a_day_keeps_its_name_in_the_calendar() {
    let app = with(|_| {}).await;
    let path = format!("/home/bins/{FULL}.ics");
    let browser = app.stranger("chorley");
    let before = lines(&browser.get(&path).await);
    app.advance(SignedDuration::from_hours(24));
    let after = lines(&browser.get(&path).await);
    let (before, after) = (values(&before, "UID"), values(&after, "UID"));
    let mut unique = before.clone();
    unique.sort_unstable();
    unique.dedup();
    assert_eq!(unique.len(), before.len(), "{before:?}");
    assert_eq!(before[1..], after[..before.len() - 1], "the first day is over, the others keep their names");
    assert!(before.iter().any(|uid| uid.contains("20261225")), "by the planned day: {before:?}");
}

#[tokio::test]
async fn a_home_that_nobody_knows_has_no_calendar() {
    let app = with(|_| {}).await;
    let browser = app.stranger("chorley");
    for file in ["1.ics", "999900020003.ics", "999900020001.ics", "999900020000", "no.ics", ".ics", "..%2F1.ics"] {
        assert_eq!(browser.get(&format!("/home/bins/{file}")).await.status, StatusCode::NOT_FOUND, "{file}");
    }
}

/// A council's own system, and what it was asked.
async fn homes(State(asked): State<Arc<Mutex<Vec<String>>>>, Path(uprn): Path<String>) -> impl IntoResponse {
    asked.lock().unwrap().push(uprn.clone());
    match uprn.as_str() {
        FULL => Json(json!({
            "council": "chorley",
            "collections": [
                { "kind": "Rubbish", "holds": "The rest", "day": "monday", "every": 1, "from": "2026-11-16" },
            ],
            "moved": [{ "from": "2026-11-23", "to": "2026-11-24" }],
            "band": "D",
            "ward": { "name": "South Example", "councillors": [] },
        }))
        .into_response(),
        EMPTY => Json(json!({ "council": "chorley" })).into_response(),
        // Never 0 weeks, which no pattern can have.
        BAND_ONLY => Json(json!({
            "council": "chorley",
            "collections": [{ "kind": "Rubbish", "day": "monday", "every": 0, "from": "2026-11-16" }],
        }))
        .into_response(),
        "999900020004" => "x".repeat(2_000_000).into_response(),
        "999900020005" => StatusCode::SERVICE_UNAVAILABLE.into_response(),
        // Another council's.
        "999900020006" => Json(json!({ "council": "calderdale", "band": "H" })).into_response(),
        _ => StatusCode::NOT_FOUND.into_response(),
    }
}

/// An address where nobody listens.
pub async fn nobody() -> std::net::SocketAddr {
    tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap()
}

#[tokio::test]
async fn a_council_s_own_system_is_asked() {
    let asked = Arc::default();
    let router = Router::new().route("/data/homes/{uprn}", get(homes)).with_state(Arc::clone(&asked));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/data/", listener.local_addr().unwrap());
    let (_stop, stopped) = tokio::sync::watch::channel(());
    tokio::spawn(server::connections::serve(listener, router, 16, stopped));
    let app = with(|config| config.homes = HomeSource::Http { url }).await;
    let browser = app.browser("chorley");
    let shown = show(&browser, POSTCODE, FULL).await;
    says(&shown, &["Tuesday 24 November", "The rest", "council tax band D", "South Example"]);
    let calendar = browser.get(&format!("/home/bins/{FULL}.ics")).await;
    assert_eq!(values(&lines(&calendar), "DTSTART;VALUE=DATE")[..2], ["20261124", "20261130"]);
    for uprn in [EMPTY, UNKNOWN, "999900020006"] {
        let shown = show(&browser, POSTCODE, uprn).await;
        says(&shown, &["We can't show bin days, council tax or councillors", "How to reach us"]);
        never_says(&shown, &["council tax band"]);
        let calendar = browser.get(&format!("/home/bins/{uprn}.ics")).await;
        assert_eq!(calendar.status, StatusCode::NOT_FOUND, "{uprn}");
    }
    for uprn in [BAND_ONLY, "999900020004", "999900020005"] {
        lost(&browser, uprn).await;
    }
    let before = asked.lock().unwrap().len();
    show(&browser, "HX1 1UJ", HALIFAX).await;
    assert_eq!(asked.lock().unwrap().len(), before, "another council's home is not asked for");
}

#[tokio::test]
async fn a_system_that_is_away_is_said() {
    let url = format!("http://{}", nobody().await);
    let app = with(|config| config.homes = HomeSource::Http { url }).await;
    lost(&app.browser("chorley"), FULL).await;
}

/// The page shows what it can, and says what is missing.
async fn lost(browser: &Client, uprn: &str) {
    let shown = show(browser, POSTCODE, uprn).await;
    assert_eq!(shown.status, StatusCode::OK, "{uprn}");
    says(
        &shown,
        &[
            "Heald Lane, Chorley, PR7 1AL",
            "We can't show your bin days, council tax band, councillors, polling place or help near you now",
            "How to reach us",
        ],
    );
    let calendar = browser.get(&format!("/home/bins/{uprn}.ics")).await;
    assert_eq!(calendar.problem().kind, "/problems/no-homes", "{uprn}");
}

#[tokio::test]
async fn one_network_asks_a_council_s_system_only_so_often() {
    let asked = Arc::<Mutex<Vec<String>>>::default();
    let router = Router::new().route("/homes/{uprn}", get(homes)).with_state(Arc::clone(&asked));
    let url = serve(router).await;
    let app = with(|config| config.homes = HomeSource::Http { url }).await;
    let path = format!("/home/bins/{FULL}.ics");
    let stranger = app.stranger("chorley");
    for _ in 0..600 {
        assert_eq!(stranger.get(&path).await.status, StatusCode::OK);
    }
    let refused = stranger.get(&path).await;
    assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS);
    assert_ne!(refused.header("retry-after"), "");
    assert_eq!(asked.lock().unwrap().len(), 600, "nobody asks for what is refused");
    let other = app.stranger("chorley").from("198.51.100.7");
    assert_eq!(other.get(&path).await.status, StatusCode::OK);
    app.advance(SignedDuration::from_mins(61));
    assert_eq!(stranger.get(&path).await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_calendar_whose_address_can_t_be_looked_up_says_so() {
    let url = format!("http://{}", nobody().await);
    let app =
        TestApp::sqlite_with(|config| config.addresses = AddressSource::OsPlaces { url, key: String::new() }).await;
    let calendar = app.stranger("chorley").get(&format!("/home/bins/{FULL}.ics")).await;
    assert_eq!(calendar.problem().kind, "/problems/no-homes");
}

/// Somebody else's server, for as long as the test runs.
pub async fn serve(router: Router) -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, router).await });
    url
}
