//! "How we are doing": its figures are those of the cases, and tell of no few people, on the page and in its files.

use super::{desk::at_desk, plain_form::post};
use crate::support::{Client, TestApp};
use axum::http::StatusCode;
use contract::paths;
use domain::calendar::Calendar;
use jiff::{SignedDuration, Timestamp, civil::Date, tz::TimeZone};
use serde_json::Value;
use server::{profile::Councils, store::Store};
use sqlx::{AssertSqlSafe, raw_sql};
use std::{collections::BTreeMap, path::Path};

on_both_stores![
    figures_are_those_of_the_cases,
    small_numbers_stand_nowhere,
    complaints_are_counted_by_year_and_taught_something,
    what_was_said_and_done_is_published_at_once,
    words_about_somebody_are_not_published,
    only_who_writes_for_everybody_publishes,
];

const JSON: &str = "/how-we-are-doing.json";
const CSV: &str = "/how-we-are-doing.csv";
const SAID: &str = "/desk/you-said";
const SERVICES: [&str; 4] = ["missed-bin", "litter", "fly-tip", "gone-long-ago"];
/// The last quarter that is over on the tests' day, and its place.
const LAST: (usize, &str, &str) = (3, "2026-07-01", "2026-10-01");

/// Chance that is the same each time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % most
    }

    fn one_in(&mut self, many: u64) -> bool {
        self.below(many) == 0
    }
}

struct Row {
    service: &'static str,
    received: Timestamp,
    ended: Option<Timestamp>,
    status: &'static str,
    moves: u64,
    has_promise: bool,
    events: Vec<&'static str>,
}

fn reference(number: u64) -> String {
    let letters: Vec<char> = "23456789ABCDEFGHJKMNPQRSTVWXYZ".chars().collect();
    (0..10).map(|place| letters[usize::try_from(number / 30_u64.pow(place) % 30).unwrap()]).collect()
}

fn rows(dice: &mut Dice, many: u64, now: Timestamp) -> Vec<Row> {
    let row = |_| {
        let received = now - SignedDuration::from_mins(i64::try_from(dice.below(450 * 24 * 60)).unwrap() + 1);
        let ended = received + SignedDuration::from_mins(i64::try_from(dice.below(20 * 24 * 60)).unwrap());
        let is_ended = ended < now && !dice.one_in(8);
        let events = ["asked", "reopened", "delayed", "missed"].into_iter().filter(|_| dice.one_in(5)).collect();
        Row {
            service: SERVICES[usize::try_from(dice.below(4)).unwrap()],
            received,
            ended: is_ended.then_some(ended),
            status: if !is_ended {
                "with-team"
            } else {
                ["resolved", "resolved", "closed", "withdrawn"][usize::try_from(dice.below(4)).unwrap()]
            },
            moves: dice.below(3),
            has_promise: !dice.one_in(6),
            events,
        }
    };
    (0..many).map(row).collect()
}

async fn run(app: &TestApp, statements: Vec<String>) {
    for chunk in statements.chunks(200) {
        let sql = AssertSqlSafe(chunk.join(";"));
        match &app.server.store {
            Store::Sqlite { writer, .. } => drop(raw_sql(sql).execute(writer).await.unwrap()),
            Store::Postgres(pool) => drop(raw_sql(sql).execute(pool).await.unwrap()),
        }
    }
}

fn insert(reference: &str, council: &str, service: &str, rest: (&str, &str)) -> String {
    let (columns, values) = rest;
    format!(
        "insert into cases (reference, council, service, service_name, form_version, answers, lines, team, tier, reason,
             promise, {columns})
         values ('{reference}', '{council}', '{service}', 'X', '1', '{{}}', '[]', 'waste', 2, '', 'online-answered', {values})"
    )
}

async fn store(app: &TestApp, council: &str, first: u64, rows: &[Row]) {
    let mut statements = Vec::new();
    for (number, row) in (first..).zip(rows) {
        let reference = reference(number);
        let values = format!(
            "{}, {}, '{}', {}, {}",
            row.received.as_microsecond(),
            row.ended.map_or_else(|| "null".to_owned(), |ended| ended.as_microsecond().to_string()),
            row.status,
            row.moves,
            if row.has_promise { "'2026-01-01'" } else { "null" },
        );
        let columns = "received_at, ended_at, status, moves, first_due_date";
        statements.push(insert(&reference, council, row.service, (columns, &values)));
        for kind in &row.events {
            statements.push(format!(
                "insert into case_events (council, reference, kind, actor, at) values ('{council}', '{reference}', '{kind}', 'staff', {})",
                row.received.as_microsecond()
            ));
        }
    }
    run(app, statements).await;
}

async fn json(client: &Client, path: &str) -> Value {
    let answer = client.get(path).await;
    assert_eq!(answer.status, StatusCode::OK, "{path}");
    serde_json::from_str(&answer.text()).unwrap()
}

fn local(at: Timestamp) -> Date {
    static LONDON: TimeZone = jiff::tz::get!("Europe/London");
    LONDON.to_datetime(at).date()
}

fn percent(part: usize, whole: usize) -> Value {
    let rounded = (100.0 * part as f64 / whole as f64).round();
    let is_all_or_none = part == 0 || part == whole;
    Value::from(if is_all_or_none { rounded } else { rounded.clamp(1.0, 99.0) } as u64)
}

/// Counted from the rows, one after the other, in another way than the database counts.
fn count(rows: &[&Row], calendar: &Calendar, (from, to): (Date, Date)) -> BTreeMap<&'static str, Value> {
    let within = |at: Timestamp| (from..to).contains(&local(at));
    let received = rows.iter().filter(|row| within(row.received)).count();
    let ended = rows.iter().filter(|row| ["resolved", "closed"].contains(&row.status) && row.ended.is_some_and(within));
    let mut ended: Vec<&&Row> = ended.collect();
    let with = |row: &Row, kinds: [&str; 2]| row.events.iter().any(|kind| kinds.contains(kind));
    let promised = ended.iter().filter(|row| row.has_promise).count();
    let kept = ended.iter().filter(|row| row.has_promise && !with(row, ["missed", "delayed"])).count();
    let right = ended.iter().filter(|row| row.moves == 0).count();
    let first = ended.iter().filter(|row| row.status == "resolved" && !with(row, ["asked", "reopened"])).count();
    ended.sort_by_key(|row| row.ended.unwrap().duration_since(row.received));
    let middle = ended[(ended.len() - 1) / 2];
    let (mut day, last, mut days) = (local(middle.received), local(middle.ended.unwrap()), 0);
    while day < last {
        day = day.tomorrow().unwrap();
        days += u64::from(calendar.is_working_day(day));
    }
    BTreeMap::from([
        ("received", Value::from(received)),
        ("ended", Value::from(ended.len())),
        ("kept_percent", percent(kept, promised)),
        ("right_first_time_percent", percent(right, ended.len())),
        ("first_contact_percent", percent(first, ended.len())),
        ("working_days", Value::from(days)),
    ])
}

async fn figures_are_those_of_the_cases(app: TestApp) {
    let mut dice = Dice(11);
    let mut all = rows(&mut dice, 1200, app.now());
    // Half an hour of summer time after the quarter's end in UTC.
    let late = "2026-06-30T23:30:00Z".parse().unwrap();
    all.extend((0..30).map(|_| Row {
        received: late,
        ended: Some(late),
        status: "resolved",
        moves: 0,
        has_promise: true,
        events: vec![],
        service: "litter",
    }));
    store(&app, "chorley", 0, &all).await;
    store(&app, "calderdale", 5000, &rows(&mut dice, 50, app.now())).await;
    let client = app.stranger("chorley");
    let figures = json(&client, JSON).await;
    let calendar = &app.server.councils.find("chorley").unwrap().council.calendar;
    let starts = ["2025-10-01", "2026-01-01", "2026-04-01", "2026-07-01", "2026-10-01"];
    let starts: Vec<Date> = starts.iter().map(|day| day.parse().unwrap()).collect();
    for (at, days) in starts.windows(2).enumerate() {
        let of_all = count(&all.iter().collect::<Vec<_>>(), calendar, (days[0], days[1]));
        let mut shown = 0;
        for (measure, value) in &of_all {
            assert_eq!(&figures["all"][at][*measure], value, "{measure} of all in {days:?}");
        }
        for service in SERVICES {
            let rows: Vec<_> = all.iter().filter(|row| row.service == service).collect();
            let is = |found: &&Value| found["service"].as_str().unwrap_or("gone-long-ago") == service;
            let found = figures["services"].as_array().unwrap().iter().find(is).unwrap();
            for (measure, value) in count(&rows, calendar, (days[0], days[1])) {
                let published = &found["quarters"][at][measure];
                shown += usize::from(!published.is_null());
                assert!(
                    published.is_null() || *published == value,
                    "{measure} of {service} in {days:?}: {published} is {value}"
                );
            }
        }
        assert!(shown > 15, "{shown} of 23 are shown");
    }
    // The quarter that runs is rounded, and says no more.
    let running = &figures["all"][4];
    let received = all.iter().filter(|row| local(row.received) >= starts[4]).count();
    assert_eq!(running["received"], received / 5 * 5);
    assert!(running["kept_percent"].is_null() && running["working_days"].is_null());
    // Page, table and machine say the same.
    let page = client.get(paths::PERFORMANCE).await;
    assert_eq!(page.header("cache-control"), "public, max-age=120");
    let page = page.text();
    let kept = figures["all"][LAST.0]["kept_percent"].as_u64().unwrap();
    assert!(page.contains(&format!("promised day for {kept}% of")), "{page}");
    assert!(page.contains("Missed bin") || page.contains("missed bin"), "{page}");
    assert!(!page.contains(" style=") && !page.contains("gone-long-ago"));
    let csv = client.get(CSV).await.text();
    let line = format!("\"all-requests\",\"\",\"kept_percent\",\"{}\",\"2026-09-30\",\"yes\",\"{kept}\"\r\n", LAST.1);
    assert!(csv.contains(&line), "{csv}");
    // Another council has its own.
    assert_ne!(json(&app.stranger("calderdale"), JSON).await["all"][LAST.0], figures["all"][LAST.0]);
}

/// Every number of a document that counts people.
fn counts<'a>(value: &'a Value, found: &mut Vec<(&'a str, u64)>) {
    match value {
        Value::Object(fields) => {
            for (key, value) in fields {
                let is_count = !key.ends_with("_percent") && key != "working_days";
                found.extend(value.as_u64().filter(|_| is_count).map(|count| (key.as_str(), count)));
                counts(value, found);
            }
        }
        Value::Array(values) => values.iter().for_each(|value| counts(value, found)),
        _ => {}
    }
}

async fn small_numbers_stand_nowhere(app: TestApp) {
    let mut dice = Dice(5);
    for (round, many) in [3, 9, 25, 60].into_iter().enumerate() {
        store(&app, "chorley", 10_000 * (u64::try_from(round).unwrap() + 1), &rows(&mut dice, many, app.now())).await;
        // What was counted a moment ago is told again.
        app.advance(SignedDuration::from_mins(10));
        let client = app.stranger("chorley");
        for path in [JSON.to_owned(), CSV.to_owned(), paths::yearly_report(2025), paths::yearly_report(2026)] {
            let answer = client.get(&path).await;
            assert_eq!(answer.status, StatusCode::OK, "{path}");
            let text = answer.text();
            if path == CSV {
                for line in text.lines().filter(|line| !line.contains("_percent") && !line.contains("working_days")) {
                    let value = line.rsplit('"').nth(1).unwrap();
                    assert!(!["1", "2", "3", "4"].contains(&value), "{line}");
                }
            } else if path == JSON {
                let figures: Value = serde_json::from_str(&text).unwrap();
                let mut found = Vec::new();
                counts(&figures, &mut found);
                assert!(found.iter().all(|(_, count)| !(1..5).contains(count)), "{found:?}");
                for (at, all) in figures["all"].as_array().unwrap().iter().enumerate() {
                    let Some(total) = all["received"].as_u64() else { continue };
                    let is_over = figures["quarters"][at]["is_over"] == true;
                    let shown = figures["services"].as_array().unwrap().iter();
                    let shown: u64 = shown.filter_map(|service| service["quarters"][at]["received"].as_u64()).sum();
                    assert!(!is_over || !(1..5).contains(&(total - shown)), "{total} without {shown}");
                }
            }
        }
    }
}

async fn complaints_are_counted_by_year_and_taught_something(app: TestApp) {
    let mut statements = Vec::new();
    let day = |text: &str| text.parse::<Timestamp>().unwrap().as_microsecond();
    let (began, answered) = (day("2026-01-05T10:00:00Z"), day("2026-01-15T10:00:00Z"));
    for number in 0..20 {
        let reference = reference(90_000 + number);
        let columns = "received_at, feedback";
        statements.push(insert(&reference, "chorley", "complaint", (columns, &format!("{began}, 'complaint'"))));
        statements.push(format!("insert into complaints (council, reference) values ('chorley', '{reference}')"));
        let finding = if number < 12 { "upheld" } else { "not-upheld" };
        let due = if number < 14 { "2026-01-15" } else { "2026-01-14" };
        let lesson = match number {
            0 => "'Lorries now come back the same week.'",
            1 => "'Mrs Jones was right.'",
            2 => "'Lorries now come back  the same week.'",
            _ => "null",
        };
        statements.push(format!(
            "insert into complaint_stages (council, reference, stage, began_at, acknowledge_by, first_answer_by, answer_by,
                 answered_at, finding, lesson)
             values ('chorley', '{reference}', 1, {began}, {began}, '{due}', '2026-01-20', {answered}, '{finding}', {lesson})"
        ));
    }
    run(&app, statements).await;
    let client = app.stranger("chorley");
    let figures = json(&client, JSON).await;
    let year =
        figures["years"].as_array().unwrap().iter().find(|year| year["period"]["first_day"] == "2025-04-01").unwrap();
    assert_eq!(year["complaints"], 20);
    let stage = &year["stages"][0];
    assert_eq!(
        [&stage["answered"], &stage["upheld"], &stage["not_upheld"], &stage["in_time_percent"], &stage["working_days"]],
        [&Value::from(20), &Value::from(12), &Value::from(8), &Value::from(70), &Value::from(8)]
    );
    assert_eq!(stage["in_longer_time_percent"], 100);
    assert_eq!(year["lessons"], serde_json::json!(["Lorries now come back the same week."]), "one names somebody");
    // Complaints are no requests.
    assert_eq!(figures["services"], serde_json::json!([]));
    let report = client.get(&paths::yearly_report(2025)).await.text();
    assert!(report.contains("April 2025 to March 2026") && report.contains("Lorries now come back"), "{report}");
    assert!(report.contains("80%") && report.contains("ombudsman") && !report.contains("Jones"), "{report}");
    for path in ["/how-we-are-doing/2027", "/how-we-are-doing/1999", "/how-we-are-doing/x", "/how-we-are-doing/-2025"] {
        assert_eq!(client.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}

async fn what_was_said_and_done_is_published_at_once(app: TestApp) {
    let desk = at_desk(&app, "ann@example.org", "administrator", None).await;
    let added =
        post(&desk, SAID, "said=Bins+were+missed&did=%3Cb%3EWe+sent%3C/b%3E+another+lorry&service=missed-bin").await;
    assert_eq!(added.header("location"), SAID, "{}", added.text());
    let client = app.stranger("chorley");
    let page = client.get(paths::PERFORMANCE).await.text();
    assert!(page.contains("Bins were missed") && page.contains("&lt;b") && !page.contains("<b>We"), "{page}");
    assert_eq!(json(&client, JSON).await["you_said"][0]["published"], "2026-11-20");
    assert!(!app.stranger("calderdale").get(paths::PERFORMANCE).await.text().contains("Bins were missed"));
    let list = desk.get(SAID).await.text();
    let remove =
        list.split("action=\"").map(|rest| rest.split('"').next().unwrap()).find(|path| path.ends_with("/remove"));
    let remove = remove.unwrap().to_owned();
    assert_eq!(post(&desk, "/desk/you-said/none/remove", "").await.header("location"), SAID);
    for _ in 0..2 {
        assert_eq!(post(&desk, &remove, "").await.header("location"), SAID);
    }
    assert!(!client.get(paths::PERFORMANCE).await.text().contains("Bins were missed"));
}

async fn words_about_somebody_are_not_published(app: TestApp) {
    let desk = at_desk(&app, "ann@example.org", "administrator", None).await;
    for (said, wrong) in [
        ("", "Enter what residents said"),
        ("Call+01257+515151", "Leave out email addresses"),
        ("Write+to+sam@example.org", "Leave out email addresses"),
        ("Mrs+Jones+waited", "Leave out names"),
        (&"long+".repeat(200), "Shorten what residents said"),
    ] {
        let answer = post(&desk, SAID, &format!("said={said}&did=We+listened")).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{said}");
        let page = answer.text();
        assert!(page.contains("<title>Error: ") && page.contains(wrong) && page.contains("href=\"#said\""), "{page}");
        assert!(page.contains("We listened"), "what was typed is kept");
    }
    assert_eq!(json(&app.stranger("chorley"), JSON).await["you_said"], serde_json::json!([]));
}

async fn only_who_writes_for_everybody_publishes(app: TestApp) {
    for (role, team, may) in [
        ("administrator", None, true),
        ("adviser", None, false),
        ("team", Some("waste"), false),
        ("councillor", None, false),
    ] {
        let desk = at_desk(&app, &format!("{role}@example.org"), role, team).await;
        assert_eq!(desk.get(SAID).await.status == StatusCode::OK, may, "{role}");
        let added = post(&desk, SAID, "said=One&did=Two").await;
        assert_eq!(added.header("location") == SAID, may, "{role}");
        assert_eq!(desk.get(paths::DESK).await.text().contains(SAID), may, "{role}");
    }
    let resident = app.browser("chorley");
    assert_eq!(resident.get(SAID).await.header("location"), paths::DESK_SIGN_IN);
    post(&resident, SAID, "said=One&did=Two").await;
    assert_eq!(json(&resident, JSON).await["you_said"].as_array().unwrap().len(), 1, "only the administrator's");
}

#[tokio::test]
async fn a_council_with_no_cases_yet_has_a_page() {
    let app = TestApp::sqlite().await;
    for council in ["chorley", "calderdale"] {
        for path in [paths::PERFORMANCE.to_owned(), paths::yearly_report(2026)] {
            let answer = app.stranger(council).get(&path).await;
            assert_eq!(answer.status, StatusCode::OK, "{path}");
            assert!(answer.text().contains("There are no figures for this time yet"), "{}", answer.text());
        }
    }
    // Only the council's own target is said to be one.
    assert!(app.stranger("chorley").get(paths::PERFORMANCE).await.text().contains("Satisfied residents: 80%"));
    let other = app.stranger("calderdale").get(paths::PERFORMANCE).await.text();
    assert!(!other.contains("Satisfied residents") && other.contains("Our usual times"), "{other}");
}

#[test]
fn every_councils_targets_name_their_source() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../councils");
    let councils = Councils::load(&folder, "2026-11-20".parse().unwrap()).unwrap();
    let targets = |key: &str| {
        let profile = councils.find(key).unwrap();
        profile.feedback.performance.targets.iter().map(|target| (target.percent, target.year)).collect::<Vec<_>>()
    };
    assert_eq!(targets("chorley"), [(60, Some(2023)), (70, Some(2024)), (80, Some(2025))]);
    assert_eq!(targets("south-ribble"), targets("chorley"));
    assert_eq!(targets("huntingdonshire"), [(95, None), (95, None), (75, None), (90, None)]);
    assert_eq!(targets("north-norfolk"), [(95, None)]);
    assert_eq!((targets("calderdale"), targets("halton")), (vec![], vec![]));
}
