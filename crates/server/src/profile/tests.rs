//! Real profiles, broken on purpose: each mistake is found, and named by file, line and key.

use super::{Councils, Problem};
use jiff::civil::date;
use std::{
    fs,
    path::{Path, PathBuf},
};

const TODAY: jiff::civil::Date = date(2026, 11, 22);

fn real() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../councils")
}

/// A copy of the real profiles, with one text of one file replaced by another.
fn broken(name: &str, edits: &[(&str, &str, &str)]) -> (PathBuf, Result<Councils, Vec<Problem>>) {
    let folder = real().join("../target/broken-profiles").join(name);
    let _ = fs::remove_dir_all(&folder);
    copy(&real(), &folder);
    for (file, from, to) in edits {
        let path = folder.join(file);
        let text = fs::read_to_string(&path).unwrap_or_default();
        assert!(from.is_empty() || text.contains(from), "{file} has no `{from}`");
        let text = if from.is_empty() { format!("{text}{to}") } else { text.replacen(from, to, 1) };
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
    }
    let loaded = Councils::load(&folder, TODAY);
    (folder, loaded)
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() { copy(&path, &target) } else { fs::copy(&path, &target).map(drop).unwrap() }
    }
}

/// The line on which a text stands in a file, from 1.
fn line_of(folder: &Path, file: &str, text: &str) -> usize {
    let content = fs::read_to_string(folder.join(file)).unwrap();
    content.lines().position(|line| line.contains(text)).map_or(0, |at| at + 1)
}

#[test]
fn all_six_profiles_are_good() {
    let councils = Councils::load(&real(), TODAY).unwrap();
    let keys: Vec<&str> = councils.iter().map(|profile| profile.council.key.as_str()).collect();
    assert_eq!(keys, ["calderdale", "chorley", "halton", "huntingdonshire", "north-norfolk", "south-ribble"]);
}

#[test]
fn each_council_has_eight_services_some_conditional_one_elsewhere_one_emergency() {
    use domain::council::CouncilKind;
    for profile in Councils::load(&real(), TODAY).unwrap().iter() {
        let council = &profile.council;
        let offered = council.services.iter().filter(|service| council.find_agency(service).is_none());
        assert!(offered.clone().filter(|service| service.has_form()).count() >= 8, "{}", council.key);
        assert!(council.services.iter().any(|service| service.form.pages.iter().any(|page| !page.when.is_empty())));
        assert!(council.services.iter().any(|service| service.emergency.is_some() && !service.has_form()));
        let pothole = council.find_service("pothole").unwrap();
        assert_eq!(council.find_agency(pothole).is_some(), council.kind == CouncilKind::District, "{}", council.key);
    }
}

#[test]
fn every_broken_profile_is_found_and_its_line_named() {
    const BIN: &str = "base/default/services/missed-bin.toml";
    const CHORLEY: &str = "chorley/profile.toml";
    const REACH: &str = "base/default/reach.toml";
    // What it is, the file, what is replaced, by what, where the problem stands, and what its words hold.
    let table = [
        ("unknown-key", CHORLEY, "colour = ", "color = \"#000000\"\ncolour = ", "color = ", "this key is not known"),
        (
            "lost-route",
            "huntingdonshire/feedback.toml",
            "services = [\"councillor-conduct\"]",
            "services = [\"no-such-conduct\"]",
            "no-such-conduct",
            "there is no service `no-such-conduct`",
        ),
        (
            "no-team-question",
            "base/default/services/comment.toml",
            "team_question = \"team\"",
            "team_question = \"crew\"",
            "team_question = ",
            "there is no question `crew` to choose from",
        ),
        ("wrong-type", CHORLEY, "note = \"This page", "value = 12\nnote = \"This page", "value = 12", "invalid type"),
        (
            "late-section",
            BIN,
            "key = \"which-bin\"\n",
            "key = \"which-bin\"\nsection = \"The bin\"\n",
            "[[form.page]]",
            "before the first section",
        ),
        (
            "unknown-team",
            BIN,
            "team = \"waste\"\ntier = 3",
            "team = \"wast\"\ntier = 3",
            "team = \"wast\"",
            "unknown variant `wast`",
        ),
        (
            "staff-for-days",
            "base/default/profile.toml",
            "[staff]\nidle_minutes = 30\nmost_hours = 12",
            "[staff]\nidle_minutes = 30\nmost_hours = 72",
            "most_hours = 72",
            "too little or too much",
        ),
        (
            "asks-each-time",
            "base/default/profile.toml",
            "confirm_months = 6",
            "confirm_months = 0",
            "confirm_months",
            "asked each time",
        ),
        (
            "asks-every-day",
            "base/default/feedback.toml",
            "person_days = 30",
            "person_days = 0",
            "person_days",
            "0 is out of range",
        ),
        (
            "one-voice-is-a-theme",
            "base/default/feedback.toml",
            "least = 5",
            "least = 1",
            "least = ",
            "1 is out of range",
        ),
        (
            "nameless-answer",
            "base/default/profile.toml",
            "name = \"It is done\"",
            "name = \" \"",
            "name = \" \"",
            "is empty or another answer's name",
        ),
        (
            "nobody-answers-councillors",
            "base/default/profile.toml",
            "draft_reminder_days = 7",
            "draft_reminder_days = 7\nmember_enquiries = \"other-agency\"",
            "member_enquiries",
            "there is no team `other-agency`",
        ),
        ("no-role", BIN, "told = \"home\"", "told = \"My home\"", "told = ", "no answer of another form fits"),
        ("no-such-key", REACH, "told = \"post\"", "tell = \"post\"", "tell = ", "this key is not known"),
        (
            "no-mails",
            REACH,
            "{ key = \"email\", label = \"Yes",
            "{ key = \"mail\", label = \"Yes",
            "[[page]]",
            "`reminders`",
        ),
        (
            "must-be-told",
            REACH,
            "kind = \"phone\"\ntold = \"phone\"\noptional = true",
            "kind = \"phone\"\ntold = \"phone\"",
            "key = \"phone\"",
            "can't be asked by itself",
        ),
        ("pale-colour", CHORLEY, "#7a1f3d", "#ff99aa", "colour = ", "contrast"),
        (
            "left-for-all-to-see",
            "base/default/profile.toml",
            "leave_to = \"https://",
            "leave_to = \"http://",
            "leave_to = ",
            "is no secure address",
        ),
        (
            "signs-anybody-could-change",
            BIN,
            "team = \"waste\"",
            "team = \"waste\"\nbsl = { text = \"In British Sign Language\", href = \"http://signs.example.org\" }",
            "bsl = ",
            "is no secure address",
        ),
        (
            "easy-without-a-name",
            BIN,
            "team = \"waste\"",
            "team = \"waste\"\neasy_read = { txt = \"Easy read\", href = \"https://easy.example.org\" }",
            "easy_read = ",
            "`text` is missing",
        ),
        (
            "closes-before-it-opens",
            CHORLEY,
            "from = \"08:00\", to = \"18:00\"",
            "from = \"18:00\", to = \"08:00\"",
            "from = \"18:00\"",
            "before it opens",
        ),
        (
            "no-such-task",
            "base/default/profile.toml",
            "\"fly-tip\",",
            "\"fly-tap\",",
            "\"fly-tap\"",
            "no service `fly-tap`",
        ),
        (
            "condition-on-nothing",
            BIN,
            "question = \"which-bin\", is",
            "question = \"witch-bin\", is",
            "witch-bin",
            "no question `witch-bin`",
        ),
        (
            "condition-that-never-holds",
            BIN,
            "is = [\"recycling\", \"garden\"]",
            "is = [\"recycling\", \"gardn\"]",
            "gardn",
            "never the answer",
        ),
        (
            "rule-that-never-matches",
            BIN,
            "[[route]]\nwhen = [{ question = \"tag\", is = [\"yes\"] }]",
            "[[route]]",
            "[[route]]",
            "can never match",
        ),
        (
            "case-without-a-team",
            BIN,
            "[[route]]\nteam = \"waste\"\ntier = 1",
            "[[route]]\nwhen = [{ question = \"help\", is = [\"no\"] }]\nteam = \"waste\"\ntier = 1",
            "[[route]]",
            "without a team",
        ),
        (
            "no-such-base",
            CHORLEY,
            "base = \"chorley-and-south-ribble\"",
            "base = \"lancashire\"",
            "base = ",
            "no base `lancashire`",
        ),
        ("asked-twice", BIN, "key = \"tag\"\nlabel", "key = \"put-out\"\nlabel", "key = \"tag\"", "asked twice"),
        ("no-topic", BIN, "topic = \"bins\"", "topic = \"binz\"", "binz", "no topic `binz`"),
        (
            "rule-in-the-shadow-of-another",
            BIN,
            "[[route]]\nwhen = [{ question = \"help\", is = [\"yes\"] }]",
            "[[route]]\nwhen = [{ question = \"put-out\", is = [\"yes\"] }]",
            "[[route]]",
            "no answers lead to this rule",
        ),
        (
            "no-such-fact",
            BIN,
            "[[route]]\nwhen = [{ question = \"help\", is = [\"yes\"] }]",
            "[[route]]\nwhen = [{ question = \"@weather\", is = [\"rain\"] }]",
            "@weather",
            "no fact `@weather`",
        ),
        ("no-such-agency", BIN, "team = \"waste\"", "agency = \"martians\"\nteam = \"waste\"", "martians", "no agency"),
        (
            "followed-by-anybody",
            "base/default/services/hate-crime.toml",
            "kind = \"place\"",
            "kind = \"place\"\nfollow = true",
            "follow = true",
            "can't be followed",
        ),
        (
            "passkeys-in-no-time",
            "base/default/profile.toml",
            "passkey_minutes = 5",
            "passkey_minutes = 0",
            "passkey_minutes = 0",
            "too short to unlock a phone",
        ),
        (
            "no-passkeys",
            "base/default/profile.toml",
            "passkeys = 20",
            "passkeys = 0",
            "passkeys = 0",
            "no account could have a passkey",
        ),
        ("not-toml", CHORLEY, "name = ", "name = = ", "name = =", ""),
    ];
    for (name, file, from, to, place, words) in table {
        let (folder, loaded) = broken(name, &[(file, from, to)]);
        let problems = loaded.expect_err(name);
        let found = problems.iter().find(|problem| problem.file.ends_with(file) && problem.wrong.contains(words));
        let Some(problem) = found else { panic!("{name}: {problems:#?}") };
        let at = line_of(&folder, file, place);
        let near =
            problem.line.abs_diff(at) <= 1 || place == "[[route]]" && problem.line >= at || name == "asked-twice";
        assert!(near && problem.line > 0, "{name}: line {} instead of {at}", problem.line);
        assert!(!problem.expected.is_empty(), "{name}");
    }
}

#[test]
fn all_problems_come_at_once() {
    let (_, loaded) = broken(
        "many",
        &[
            ("chorley/profile.toml", "colour = ", "color = \"#000000\"\nkolour = \"x\"\ncolour = "),
            ("halton/profile.toml", "colour = \"#5b2a86\"", "colour = \"violet\""),
            ("base/default/services/noise.toml", "topic = ", "tropic = \"x\"\ntopic = "),
        ],
    );
    let problems = loaded.expect_err("many problems");
    for (file, key) in [
        ("chorley/profile.toml", "color"),
        ("chorley/profile.toml", "kolour"),
        ("halton/profile.toml", "colour"),
        ("noise.toml", "tropic"),
    ] {
        let found = problems
            .iter()
            .filter(|problem| problem.file.to_string_lossy().contains(file) && problem.key == key)
            .count();
        assert_eq!(found, 1, "{file} {key}: {problems:#?}");
    }
}

#[test]
fn a_council_is_one_file() {
    let profile = "base = \"unitary\"\nname = \"Exampleshire Council\"\nsource = \"none\"\ncolour = \"#0b4f8a\"\n";
    let (_, loaded) = broken("new-council", &[("exampleshire/profile.toml", "", profile)]);
    let councils = loaded.unwrap();
    assert!(councils.find("exampleshire").unwrap().council.find_service("missed-bin").is_some());
}

#[test]
fn what_is_wrong_in_home_toml_is_not_blamed_on_homes_csv() {
    for (name, from, to) in [
        ("blame-round", "every = 2", "every = 5"),
        ("blame-ward", "name = \"North\"", "name = 7"),
        ("blame-gap", "name = \"North\"\n", ""),
        ("blame-all", "[rounds.friday]", "[rounds.friday"),
    ] {
        assert!(HOME.contains(from), "{name}");
        let problems = with_homes(name, &HOME.replacen(from, to, 1), HOMES).expect_err(name);
        assert!(problems.iter().any(|problem| problem.file.ends_with("home.toml")), "{name}: {problems:#?}");
        assert!(!problems.iter().any(|problem| problem.file.ends_with("homes.csv")), "{name}: {problems:#?}");
    }
    // What stands in no part of it is.
    let (home, homes) = (HOME.replacen("every = 2", "every = 5", 1), HOMES.replacen("B,north", "B,south", 1));
    let problems = with_homes("blame-own", &home, &homes).expect_err("a ward that is nowhere");
    let found: Vec<_> = problems.iter().filter(|problem| problem.file.ends_with("homes.csv")).collect();
    assert!(matches!(found.as_slice(), [one] if one.wrong.contains("no `south`")), "{problems:#?}");
}

const KINDS: &str = r#"
[holdings.permit]
name = "Permit"
service = "renewal"
number = "number"
answers = { kind = ["parking"] }
"#;
const HOLDINGS: &str = "kind,number,email,what,from,until,renewable_until,auto_renew\n\
    permit,P1,a@example.org,AB12,2026-01-01,2026-12-31,2027-01-14,yes\n\
    permit,P2,A@example.org,,,2026-12-31,,\n";

fn with_holdings(name: &str, kinds: &str, holdings: &str) -> (PathBuf, Result<Councils, Vec<Problem>>) {
    broken(name, &[("halton/profile.toml", "", kinds), ("halton/holdings.csv", "", holdings)])
}

#[test]
fn a_council_s_holdings_are_found_by_their_holders() {
    let councils = with_holdings("holdings", KINDS, HOLDINGS).1.unwrap();
    let found = |council: &str, email: &str| councils.find(council).unwrap().holdings.list(email).len();
    assert_eq!((found("halton", "a@example.org"), found("halton", "b@example.org")), (2, 0));
    assert_eq!(found("chorley", "a@example.org"), 0);
}

#[test]
fn every_mistake_about_a_holding_is_found_and_its_line_named() {
    // The line, the key of its problem, and what its words hold. All are found at once: reading the profiles takes a while.
    let table = [
        ("permits,P3,a@example.org,,,2026-12-31,,", "kind", "no [holdings.permits]"),
        ("permit,,a@example.org,,,2026-12-31,,", "number", "no number"),
        ("permit,P1,a@example.org,,,2026-12-31,,", "number", "twice"),
        ("permit,P4,a,,,2026-12-31,,", "email", "not an email address"),
        ("permit,P5,a@example.org,,1 January,2026-12-31,,", "from", "not a date"),
        ("permit,P6,a@example.org,,,,,", "until", "no last day"),
        ("permit,P7,a@example.org,,2027-01-01,2026-12-31,,", "until", "ends before it begins"),
        ("permit,P8,a@example.org,,,2026-12-31,,maybe", "auto_renew", "neither"),
        ("permit,P9,a@example.org", "", "found record with"),
    ];
    let lines: Vec<&str> = table.iter().map(|(line, _, _)| *line).collect();
    let file = format!("{HOLDINGS}{}\n", lines.join("\n"));
    let (folder, loaded) = with_holdings("holdings-mistakes", KINDS, &file);
    let problems = loaded.expect_err("mistakes");
    for (line, key, words) in table {
        let at = line_of(&folder, "halton/holdings.csv", line);
        let found = problems.iter().find(|problem| problem.line == at && problem.key == key);
        assert!(found.is_some_and(|problem| problem.wrong.contains(words)), "{line}: {problems:#?}");
    }
    assert_eq!(problems.len(), table.len(), "{problems:#?}");
}

#[test]
fn every_mistake_about_a_kind_of_holding_is_found() {
    let kind = |name: &str, more: &str| format!("\n[holdings.{name}]\nname = \"Permit\"\n{more}\n");
    let (service, number) = ("service = \"renewal\"\n", "number = \"number\"\n");
    let parking = "answers = { kind = [\"parking\"] }";
    let table = [
        ("key", format!("{service}{number}{parking}\nnumbr = 1"), ".numbr", "not known"),
        ("service", format!("service = \"renewall\"\n{number}{parking}"), ".service", "no form"),
        // It has no form.
        ("formless", format!("service = \"councillors\"\n{number}"), ".service", "no form"),
        ("question", format!("{service}number = \"numbers\"\n{parking}"), ".number", "no question"),
        ("none", format!("{service}{parking}"), ".number", "no question"),
        (
            "answer",
            format!("{service}{number}answers = {{ kynd = [\"parking\"] }}"),
            ".answers.kynd",
            "no question `kynd`",
        ),
        ("value", format!("{service}{number}answers = {{ kind = [\"parkin\"] }}"), ".answers", "takes another"),
        ("gap", format!("{service}{number}"), ".answers", "asks `kind` too"),
    ];
    let kinds: String = table.iter().map(|(name, more, _, _)| kind(name, more)).collect();
    let problems = broken("kinds-mistakes", &[("halton/profile.toml", "", &kinds)]).1.expect_err("mistakes");
    for (name, _, key, words) in table {
        let key = format!("holdings.{name}{key}");
        let found = problems.iter().find(|problem| problem.key == key);
        assert!(found.is_some_and(|problem| problem.wrong.contains(words) && problem.line > 0), "{key}: {problems:#?}");
    }
}

/// Chorley, which is a district, with these kinds.
fn with_kinds(name: &str, kinds: &str) -> (PathBuf, Result<Councils, Vec<Problem>>) {
    broken(name, &[("chorley/appointments.toml", "", kinds)])
}

/// A kind, with one line of it replaced.
fn kind(name: &str, line: &str, by: &str) -> String {
    const KIND: &str = r#"name = "Talk"
about = "We talk."
channel = "office"
where = "The office"
team = "customer-services"
minutes = 30
staff = 2
days_ahead = 14
notice_hours = 24
most = 1
hours = [{ days = ["monday"], from = "09:00", to = "12:00" }]
"#;
    assert!(KIND.contains(line), "{line}");
    format!("\n[kinds.{name}]\n{}", KIND.replacen(line, by, 1))
}

#[test]
fn what_can_be_booked_is_the_council_s_own() {
    let councils = with_kinds("appointments", &kind("talk", "", "")).1.unwrap();
    let found = |council: &str| councils.find(council).unwrap().appointments.clone();
    assert_eq!((found("chorley").kinds.len(), found("halton").kinds.len()), (1, 0));
    assert_eq!((found("halton").reminder_days, found("halton").hold_hours), (2, 24));
}

#[test]
fn every_mistake_about_a_kind_of_appointment_is_found() {
    let all_day = "from = \"09:00\", to = \"12:00\" }";
    let table = [
        ("key", "most = 1", "most = 1\nmosst = 1".to_owned(), ".mosst", "not known"),
        (
            "none",
            "hours = [{ days = [\"monday\"], from = \"09:00\", to = \"12:00\" }]",
            "hours = []".to_owned(),
            ".hours",
            "never held",
        ),
        ("back", "to = \"12:00\"", "to = \"08:00\"".to_owned(), ".hours.0.to", "before it opens"),
        ("short", "to = \"12:00\"", "to = \"09:20\"".to_owned(), ".hours.0.to", "don't fit"),
        ("twice", all_day, format!("{all_day}, {{ days = [\"sunday\", \"monday\"], {all_day}"), ".hours.1", "above it"),
        ("no-days", "\"monday\"", String::new(), ".hours.0.days", "no day"),
        ("length", "minutes = 30", "minutes = 0".to_owned(), ".minutes", "0 can't be"),
        ("nobody", "staff = 2", "staff = 0".to_owned(), ".staff", "0 can't be"),
        ("soon", "days_ahead = 14", "days_ahead = 1".to_owned(), ".days_ahead", "1 can't be"),
        ("far", "days_ahead = 14", "days_ahead = 400".to_owned(), ".days_ahead", "400 can't be"),
        ("never", "most = 1", "most = 0".to_owned(), ".most", "0 can't be"),
        ("nowhere", "where = \"The office\"\n", String::new(), "", "where it is"),
        ("team", "customer-services", "registrars".to_owned(), ".team", "no team `registrars`"),
        ("service", "most = 1", "most = 1\nservice = \"martians\"".to_owned(), ".service", "no service `martians`"),
    ];
    let kinds: String = table.iter().map(|(name, line, by, _, _)| kind(name, line, by)).collect();
    let problems = with_kinds("appointments-mistakes", &kinds).1.expect_err("mistakes");
    for (name, _, _, key, words) in &table {
        let key = format!("kinds.{name}{key}");
        let found = problems.iter().find(|problem| problem.key == key);
        assert!(found.is_some_and(|problem| problem.wrong.contains(words) && problem.line > 0), "{key}: {problems:#?}");
    }
    let figures = with_kinds("appointments-figures", "hold_hours = 0\n").1.expect_err("mistakes");
    assert!(matches!(figures.as_slice(), [one] if one.key == "hold_hours" && one.line == 1), "{figures:#?}");
}

const HOME: &str = r#"
[[moved]]
from = "2026-12-25"
to = "2026-12-24"

[rounds.friday]
kind = "Rubbish"
day = "friday"
every = 2
from = "2026-12-07"

[wards.north]
name = "North"
councillors = [{ name = "Both", ways = [{ kind = "email", value = "north@council.example" }] }]

[[cancelled]]
on = "2026-12-11"
kinds = ["Rubbish"]
"#;
const HOMES: &str = "uprn,rounds,band,ward\n100,friday,B,north\n101,,,\n";

fn with_homes(name: &str, home: &str, homes: &str) -> Result<Councils, Vec<Problem>> {
    broken(name, &[("chorley/home.toml", "", home), ("chorley/homes.csv", "", homes)]).1
}

#[test]
fn a_council_s_homes_are_found_by_their_numbers() {
    let councils = with_homes("homes", HOME, HOMES).unwrap();
    let homes = |council: &str| councils.find(council).unwrap();
    let home = homes("chorley").homes.find("100").unwrap();
    assert_eq!((home.collections.len(), home.moved.len(), home.ward.unwrap().name.as_str()), (1, 1, "North"));
    assert!(homes("chorley").homes.find("101").unwrap().is_empty());
    assert!(homes("chorley").homes.find("102").is_none());
    assert!(homes("south-ribble").homes.is_empty());
}

#[test]
fn every_mistake_about_a_home_is_found_and_its_line_named() {
    // What it is, the file, what is replaced, by what, the line of the problem, its key, and what its words hold.
    let table = [
        ("home-key", "home.toml", "every =", "kynd = 1\nevery =", 9, "rounds.friday.kynd", "not known"),
        ("home-weeks", "home.toml", "every = 2", "every = 5", 9, "rounds.friday.every", "not a number of weeks"),
        ("home-day", "home.toml", "\"friday\"", "\"fryday\"", 8, "rounds.friday.day", "unknown variant"),
        ("home-date", "home.toml", "2026-12-07", "7 December", 10, "rounds.friday.from", "not a date"),
        ("home-moved", "home.toml", "2026-12-25", "2026-12-26", 3, "moved.0.from", "no round collects"),
        ("home-mail", "home.toml", "north@", "north", 14, "wards.north.councillors.0.ways.0.value", "not an email"),
        ("home-cancelled", "home.toml", "2026-12-11", "2026-12-12", 17, "cancelled.0.on", "no round collects"),
        (
            "home-no-kind",
            "home.toml",
            "[\"Rubbish\"]",
            "[\"Rubish\"]",
            18,
            "cancelled.0.kinds.0",
            "no round collects `Rubish`",
        ),
        ("homes-column", "homes.csv", ",ward", ",word", 1, "word", "not known"),
        ("homes-uprn", "homes.csv", "101", "1O1", 3, "uprn", "unique property reference"),
        ("homes-twice", "homes.csv", "101", "100", 3, "uprn", "twice"),
        ("homes-round", "homes.csv", "friday", "friday saturday", 2, "rounds", "no `saturday`"),
        ("homes-kind", "homes.csv", "friday", "friday friday", 2, "rounds", "has already"),
        ("homes-band", "homes.csv", ",B,", ",J,", 2, "band", "not a council tax band"),
        ("homes-ward", "homes.csv", "B,north", "B,south", 2, "ward", "no `south`"),
        ("homes-cells", "homes.csv", "101,,,", "101", 3, "", "found record with 1 field"),
    ];
    for (name, file, from, to, line, key, words) in table {
        let change = |text: &str, is: &str| if file == is { text.replacen(from, to, 1) } else { text.to_owned() };
        let problems = with_homes(name, &change(HOME, "home.toml"), &change(HOMES, "homes.csv")).expect_err(name);
        let found = problems.iter().find(|problem| problem.file.ends_with(file) && problem.wrong.contains(words));
        let Some(problem) = found else { panic!("{name}: {problems:#?}") };
        assert_eq!((problem.line, problem.key.as_str()), (line, key), "{name}: {problem}");
        assert!(!problem.expected.is_empty(), "{name}");
    }
}

#[test]
fn every_mistake_about_a_destination_is_found_and_its_line_named() {
    let table = [
        (
            "[teams.waste.destinations.Crm]\nkind = \"webhook\"\nurl = \"https://crm.example/\"\nsecret = \"crm\"",
            "Crm",
            "not a name",
        ),
        ("[teams.waste.destinations.a]\nkind = \"webhook\"\nsecret = \"crm\"", "a.url", "not said where"),
        (
            "[teams.waste.destinations.b]\nkind = \"webhook\"\nsecret = \"crm\"\nurl = \"crm.example\"",
            "b.url",
            "`crm.example`",
        ),
        (
            "[teams.waste.destinations.c]\nkind = \"open311\"\nurl = \"https://a:b@crm.example/\"",
            "c.url",
            "is not right",
        ),
        ("[teams.waste.destinations.d]\nkind = \"webhook\"\nurl = \"https://crm.example/\"", "d.secret", "signed"),
        ("[teams.waste.destinations.e]\nkind = \"mailbox\"\nurl = \"https://crm.example/\"", "e.url", "no address"),
        (
            "[teams.waste.destinations.f]\nkind = \"open311\"\nurl = \"https://crm.example/\"\nservices = { no-such = \"X\" }",
            "f.services.no-such",
            "`no-such`",
        ),
    ];
    let lines = table.map(|(lines, ..)| lines).join("\n");
    let (_, loaded) = broken("destinations", &[("halton/profile.toml", "", &format!("\n{lines}\n"))]);
    let problems = loaded.expect_err("mistakes");
    for (_, key, words) in table {
        let key = format!("teams.waste.destinations.{key}");
        let found = problems.iter().find(|problem| problem.key == key);
        assert!(found.is_some_and(|problem| problem.wrong.contains(words) && problem.line > 1), "{key}: {problems:#?}");
    }
    assert_eq!(problems.len(), table.len(), "{problems:#?}");
}

#[test]
fn a_key_that_a_destination_does_not_have_is_told_with_those_that_it_has() {
    let lines =
        "\n[teams.waste.destinations.crm]\nkind = \"open311\"\nurl = \"https://crm.example/\"\npassword = \"x\"\n";
    let (_, loaded) = broken("destination-keys", &[("halton/profile.toml", "", lines)]);
    let problems = loaded.expect_err("an unknown key");
    assert!(problems.iter().any(|problem| problem.key.ends_with("crm.password")), "{problems:#?}");
    assert!(problems.iter().any(|problem| problem.to_string().contains("jurisdiction")), "{problems:#?}");
}
