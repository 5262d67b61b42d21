//! `front-door` as a program: how it starts, what it refuses, how it stops.

#![expect(clippy::unwrap_used, reason = "a test ends at the first surprise")]

use server::random;
use std::{
    fs,
    io::{BufRead, BufReader, Read},
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

fn folder() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("command-{}", random::id()));
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn councils() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/councils")
}

fn front_door(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_front-door"));
    command.args(arguments).env_remove("DATABASE_URL").stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

#[test]
fn a_wrong_profile_is_told_and_nothing_starts() {
    let folder = folder();
    fs::create_dir_all(folder.join("alder")).unwrap();
    fs::write(folder.join("alder/profile.toml"), "name = \"Alder Council\"\n").unwrap();
    for arguments in [&["serve", "--listen", "127.0.0.1:0", "--councils"][..], &["check"]] {
        let output = front_door(arguments).arg(&folder).output().unwrap();
        assert_eq!(output.status.code(), Some(1));
        let said = said(&output);
        assert!(said.contains("profile.toml") && said.contains("`kind`"), "{said}");
    }
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn each_rule_is_explained() {
    let folder = folder();
    let file = folder.join("answers.json");
    fs::write(&file, r#"{"which-bin": ["recycling"], "tag": ["yes"], "admin": ["yes"]}"#).unwrap();
    let arguments = ["explain", "--council", "chorley", "--service", "missed-bin", "--answers"];
    let output = front_door(&arguments).arg(&file).arg("--councils").arg(councils()).output().unwrap();
    let said = said(&output);
    assert!(output.status.success(), "{said}");
    for part in [
        "`admin` is left out",
        "rule 1 to Waste, tier 2: holds",
        "✓ tag is yes; said: yes",
        "rule 2 to Waste, tier 1: not tried",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn what_cannot_be_right_is_told_and_nothing_starts() {
    let folder = folder();
    let file = folder.join("front-door.toml");
    fs::write(&file, "lisen = '127.0.0.1:0'\n").unwrap();
    let file = file.display().to_string();
    let councils = councils().display().to_string();
    for (arguments, expected) in [
        (&["--config", &file][..], "lisen"),
        (&["--host", "forms.example.org=nowhere"], "nowhere"),
        (&["--host", "forms.example.org"], "forms.example.org=chorley"),
        (&["--database-url", "mysql://localhost"], "sqlite: or postgres:"),
        (&["--smtp", "http://mail.example"], "--smtp"),
    ] {
        let mut command = front_door(&["serve", "--listen", "127.0.0.1:0", "--metrics-listen", "off"]);
        let output = command.args(["--councils", &councils, "--data"]).arg(&folder).args(arguments).output().unwrap();
        assert_eq!(output.status.code(), Some(1), "{arguments:?}");
        assert!(said(&output).contains(expected), "{arguments:?}: {}", said(&output));
    }
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn it_says_where_to_go_and_stops_when_asked() {
    let folder = folder();
    let mut process = front_door(&["serve", "--metrics-listen", "127.0.0.1:0", "--councils"])
        .arg(councils())
        .arg("--data")
        .arg(&folder)
        .env("FRONT_DOOR_LISTEN", "127.0.0.1:0")
        .spawn()
        .unwrap();
    let mut stdout = BufReader::new(process.stdout.take().unwrap());
    let mut greeting = String::new();
    while !greeting.contains("metrics") {
        assert_ne!(stdout.read_line(&mut greeting).unwrap(), 0, "{greeting}");
    }
    assert!(greeting.contains("http://chorley.localhost:") && greeting.contains("http://calderdale.localhost:"));
    assert!(greeting.contains(&folder.join("mail").display().to_string()), "{greeting}");
    let killed = Command::new("kill").args(["-TERM", &process.id().to_string()]).status().unwrap();
    assert!(killed.success());
    assert!(process.wait().unwrap().success());
    let mut log = String::new();
    process.stderr.take().unwrap().read_to_string(&mut log).unwrap();
    assert!(log.contains("\"message\":\"stopping\""), "{log}");
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn a_secret_that_a_profile_names_and_nobody_gives_is_told_and_nothing_starts() {
    let folder = folder();
    let copy = Command::new("cp").arg("-r").arg(councils()).arg(folder.join("councils")).status().unwrap();
    assert!(copy.success());
    let file = folder.join("councils/chorley/profile.toml");
    let lines =
        "[teams.waste.destinations.crm]\nkind = 'webhook'\nurl = 'https://crm.example/'\nsecret = 'waste-crm'\n";
    fs::write(&file, format!("{}\n{lines}", fs::read_to_string(&file).unwrap())).unwrap();
    let serve = ["serve", "--listen", "127.0.0.1:0", "--metrics-listen", "off", "--councils"];
    let output = front_door(&serve).arg(folder.join("councils")).arg("--data").arg(&folder).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).contains("chorley names the secret waste-crm"), "{}", said(&output));
    let output = front_door(&["outbox", "list", "--council", "chorley", "--councils"])
        .arg(folder.join("councils"))
        .arg("--data")
        .arg(&folder)
        .output()
        .unwrap();
    assert!(output.status.success() && said(&output).contains("Nothing waits"), "{}", said(&output));
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn good_profiles_pass_the_check() {
    let output = front_door(&["check"]).arg(councils()).output().unwrap();
    assert!(output.status.success());
    let said = said(&output);
    for part in ["2 councils", "chorley pl: 1 of ", "chorley ur: 0 of ", " texts are missing"] {
        assert!(said.contains(part), "{part}: {said}");
    }
    assert!(!said.contains("warning") && !said.contains("Report dumped rubbish"), "{said}");
}

#[test]
fn what_is_not_translated_is_listed_and_what_nobody_says_any_more_is_told() {
    let folder = folder();
    let copy = Command::new("cp").arg("-r").arg(councils()).arg(folder.join("councils")).status().unwrap();
    assert!(copy.success());
    let file = folder.join("councils/base/default/languages/pl.toml");
    let before = fs::read_to_string(&file).unwrap();
    fs::write(&file, format!("{before}\"We said this. Once.\" = \"Raz\"\n")).unwrap();
    let output = front_door(&["check", "--untranslated"]).arg(folder.join("councils")).output().unwrap();
    let said = said(&output);
    assert!(output.status.success(), "it is no reason not to start: {said}");
    let place = format!("pl.toml:{}: \"We said this. Once.\"", before.lines().count() + 1);
    for part in ["\"Report dumped rubbish\" (fly-tip)", "(fly-tip, page where)", place.as_str()] {
        assert!(said.contains(part), "{part}: {said}");
    }
    let (_, polish) = said.split_once("chorley pl:").unwrap();
    let (polish, _) = polish.split_once("chorley ur:").unwrap();
    assert!(!polish.contains("Which bin was missed?") && said.contains("Which bin was missed?"), "{said}");
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn no_council_keeps_a_translation_of_what_nobody_says() {
    let councils = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../councils");
    let output = front_door(&["check"]).arg(councils).output().unwrap();
    let said = said(&output);
    assert!(output.status.success() && said.contains("chorley pl:") && !said.contains("warning"), "{said}");
}

#[test]
fn a_token_is_shown_once_and_ends_by_its_name() {
    let folder = folder();
    let run = |arguments: &[&str]| {
        let mut command = front_door(&["token"]);
        command.args(arguments).args(["--council", "chorley", "--councils"]).arg(councils());
        let output = command.arg("--data").arg(&folder).output().unwrap();
        (output.status.success(), said(&output))
    };
    let (made, text) = run(&["add", "--name", "Jobs", "--scope", "cases:read", "--team", "waste"]);
    let token = text.lines().last().unwrap().to_owned();
    assert!(made && token.starts_with("front-door-") && token.len() > 64, "{text}");
    let (listed, text) = run(&["list"]);
    assert!(listed && text.contains("Jobs: cases:read of waste") && !text.contains(&token), "{text}");
    for (arguments, told) in [
        (&["add", "--name", "Jobs", "--scope", "cases:read"][..], "has a token already"),
        (&["add", "--name", "More", "--scope", "everything"], "cases:read, events:write"),
        (&["add", "--name", "More", "--scope", "cases:read", "--team", "parking"], "waste"),
        (&["remove", "--name", "Nothing"], "No token has the name"),
    ] {
        let (done, text) = run(arguments);
        assert!(!done && text.contains(told), "{arguments:?}: {text}");
    }
    assert!(run(&["remove", "--name", "Jobs"]).0);
    assert!(run(&["list"]).1.contains("There are no tokens"));
    fs::remove_dir_all(folder).unwrap();
}
