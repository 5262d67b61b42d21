//! `cargo xtask test`: every check there is, or one part of them. The last line counts.

use crate::{
    app, browser, budgets,
    command::{cargo, command, run, watched_output},
    count::Count,
    node, open311,
    postgres::Postgres,
    server,
    step::Took,
    wasm_std,
};
use anyhow::{Result, bail};
use clap::{Args, ValueEnum};
use std::{fs, process::Command, time::Instant};

#[derive(Args)]
pub struct Test {
    /// Only this part
    part: Option<Part>,
    /// With `journeys`: only this area
    area: Option<Area>,
}

#[derive(Clone, Copy, PartialEq, ValueEnum)]
enum Part {
    /// Is everything formatted?
    Format,
    /// Clippy, with warnings denied
    Lint,
    /// Values and rules, and these commands
    Rules,
    /// Design-system parts, rendered to HTML
    Parts,
    /// The API and the store, on SQLite and on PostgreSQL
    Api,
    /// The council profiles
    Councils,
    /// Open311 clients that others wrote
    Open311,
    /// Bytes
    Budgets,
    /// In a real browser: phone, tablet, desktop
    Journeys,
}

#[derive(Clone, Copy, ValueEnum)]
enum Area {
    Enquiry,
    Account,
    Tracking,
    Feedback,
    Everyone,
}

const REPORT: &str = "target/playwright/report.json";

impl Test {
    pub fn run(self) -> Result<()> {
        if self.area.is_some() && self.part != Some(Part::Journeys) {
            bail!("only `journeys` has areas");
        }
        let parts = self.part.map_or_else(|| Part::value_variants().to_vec(), |part| vec![part]);
        let mut sum = Count::default();
        let mut failed = Vec::new();
        for part in parts {
            let count = timed(part, self.area);
            if count.failed > 0 {
                failed.push(part.name());
            }
            sum += count;
        }
        if !failed.is_empty() {
            println!("\nFailed: {}. Run one alone by `cargo xtask test NAME`.", failed.join(", "));
        }
        println!("{sum}");
        std::process::exit(i32::from(!failed.is_empty()));
    }
}

/// A part that can't run has failed, and the others still run.
fn timed(part: Part, area: Option<Area>) -> Count {
    println!("\n── {} ──", part.name());
    let begun = Instant::now();
    let count = part.run(area).unwrap_or_else(|error| {
        println!("✗ {error:#}");
        Count::one(false)
    });
    println!("── {}: {count}, {}", part.name(), Took(begun.elapsed()));
    count
}

impl Part {
    fn name(self) -> String {
        name_of(self)
    }

    fn run(self, area: Option<Area>) -> Result<Count> {
        match self {
            Self::Format => Ok(check(cargo().args(["fmt", "--all", "--check"]))),
            Self::Lint => lint(),
            Self::Rules => tests(&["-p", "domain", "-p", "xtask"], &[]),
            Self::Parts => parts(),
            Self::Api => api(),
            Self::Councils => councils(),
            Self::Open311 => published_clients(),
            Self::Budgets => bytes(),
            Self::Journeys => journeys(area),
        }
    }
}

fn name_of(value: impl ValueEnum) -> String {
    value.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
}

fn check(command: &mut Command) -> Count {
    let done = run(command);
    if let Err(error) = &done {
        println!("✗ {error:#}");
    }
    Count::one(done.is_ok())
}

/// The app in a call of its own: Cargo would unite its `leptos/csr` with the server's `leptos/ssr`.
fn lint() -> Result<Count> {
    let server = check(cargo().args(["clippy", "--all-targets", "--", "-D", "warnings"]));
    let mut app = cargo();
    app.args(["clippy", "-p", "front-door-app"]);
    app::for_lint(&mut app, &wasm_std::ensure()?)?;
    Ok(server + check(app.args(["--", "-D", "warnings"])))
}

fn tests(packages: &[&str], environment: &[(&str, &str)]) -> Result<Count> {
    let mut test = cargo();
    test.args(["test", "--no-fail-fast"]).args(packages).envs(environment.iter().copied());
    let (output, ended_well) = watched_output(&mut test)?;
    Ok(Count::of_cargo(&output, ended_well))
}

/// Every store test runs on both databases: SQLite by itself, PostgreSQL where this variable points.
fn api() -> Result<Count> {
    let postgres = Postgres::start()?;
    tests(&["-p", "contract", "-p", "server"], &[("FRONT_DOOR_TEST_POSTGRES", &postgres.address())])
}

/// The examples that the parts are held against come with the npm package.
fn parts() -> Result<Count> {
    node::ensure()?;
    tests(&["-p", "ui", "--features", "ssr"], &[])
}

fn councils() -> Result<Count> {
    let server = server::build_for_tests()?;
    Ok(Count::one(server.check_councils().inspect_err(|error| println!("✗ {error:#}")).is_ok()))
}

fn published_clients() -> Result<Count> {
    open311::test(server::build_for_tests()?)
}

fn bytes() -> Result<Count> {
    app::build()?;
    let figures = budgets::measure(&server::Running::demo(server::build_for_tests()?)?)?;
    figures.iter().for_each(|figure| println!("{figure}"));
    Ok(figures
        .iter()
        .map(|figure| Count::one(budgets::is_let_pass(figure)))
        .fold(Count::default(), |sum, one| sum + one))
}

/// The files of an area, as Playwright finds them.
fn files(area: Area) -> String {
    match area {
        Area::Enquiry => "tests/(enquiry|keyboard|meanwhile|place|sending)".to_owned(),
        Area::Everyone => "tests/(demonstration-beside|everyone|offline)".to_owned(),
        area => format!("tests/{}", name_of(area)),
    }
}

fn journeys(area: Option<Area>) -> Result<Count> {
    app::build()?;
    let server = server::build_for_tests()?;
    let browser = browser::ensure()?;
    browser::ensure_others()?;
    browser::ensure_letters()?;
    let demo = server::Running::demo(server)?;
    let _ = fs::remove_file(REPORT);
    let mut playwright = command(node::tool("playwright")?);
    playwright.arg("test").args(area.map(files));
    playwright.env("FRONT_DOOR_BASE", demo.address()).env("FRONT_DOOR_PROGRAM", server.path());
    let ran = run(playwright.env("FRONT_DOOR_CHROMIUM", browser));
    let count = match fs::read_to_string(REPORT) {
        Ok(report) => Count::of_playwright(&report)?,
        Err(_) => Count::default(),
    };
    Ok(if ran.is_err() && count.failed == 0 { count + Count::one(false) } else { count })
}
