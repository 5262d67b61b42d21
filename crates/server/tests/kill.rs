//! Kills the real server under load, again and again, and looks for what it had confirmed.

#![expect(clippy::unwrap_used, reason = "a test ends at the first surprise")]

use contract::{
    cases::{CaseReply, CreateCase, NewCase},
    endpoint::{Endpoint, SAME_SITE_HEADER},
};
use domain::{answer::Answers, standard::Promise};
use server::{profile::Councils, random};
use sqlx::SqlitePool;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::{SocketAddr, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::{
        Mutex,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

const KILLS: usize = 20;
const CLIENTS: usize = 8;

/// What the clients know: for each form that they sent, by its key, the reference that was confirmed, if any.
type Known = Mutex<BTreeMap<String, Option<String>>>;

#[test]
fn what_was_confirmed_is_there_once_and_whole() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("kill-{}", random::id()));
    let form_version = form_version();
    let known = Known::default();
    let mut confirmed_before_a_kill = 0;
    for _ in 0..KILLS {
        let mut running = Running::start(&folder);
        let stop = AtomicBool::new(false);
        thread::scope(|scope| {
            for _ in 0..CLIENTS {
                scope.spawn(|| send_until(&stop, running.address, &form_version, &known));
            }
            thread::sleep(Duration::from_millis(50 + (550.0 * random::fraction()) as u64));
            running.process.kill().unwrap();
            stop.store(true, Ordering::Relaxed);
        });
        running.process.wait().unwrap();
        confirmed_before_a_kill = count(&known).1;
    }
    let (sent, confirmed) = count(&known);
    println!(
        "{KILLS} kills; {sent} forms sent, {confirmed_before_a_kill} confirmed, {} without an answer",
        sent - confirmed
    );
    assert!(confirmed > KILLS, "too few to say anything: {confirmed}");
    assert!(sent > confirmed, "no answer was ever lost: the kills came too late");

    let running = Running::start(&folder);
    // A browser that had no answer sends again, with the same key.
    for key in unanswered(&known) {
        send(running.address, &form_version, &key, &known).unwrap();
    }
    wait_until_delivered(&folder);
    drop(running);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(compare(&folder, &known.into_inner().unwrap()));
    fs::remove_dir_all(folder).unwrap();
}

/// The server's process, killed when the test ends.
struct Running {
    process: Child,
    address: SocketAddr,
}

impl Running {
    fn start(folder: &Path) -> Self {
        let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
        let mut process = Command::new(env!("CARGO_BIN_EXE_front-door"))
            .args(["serve", "--listen", "127.0.0.1:0", "--metrics-listen", "off", "--requests-per-second", "0"])
            .args(["--log", "error", "--data"])
            .arg(folder)
            .arg("--councils")
            .arg(tests.join("councils"))
            .arg("--app")
            .arg(tests.join("app"))
            .env_remove("DATABASE_URL")
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(process.stdout.take().unwrap()).lines();
        let address = lines.find_map(|line| line.unwrap().trim().strip_prefix("listening on")?.trim().parse().ok());
        Self { process, address: address.expect("it says where it listens") }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Sends one form after the other; first those that were never answered.
fn send_until(stop: &AtomicBool, address: SocketAddr, form_version: &str, known: &Known) {
    while !stop.load(Ordering::Relaxed) {
        let again = if random::fraction() < 0.2 { unanswered(known).into_iter().next() } else { None };
        let key = again.unwrap_or_else(random::id);
        known.lock().unwrap().entry(key.clone()).or_default();
        if send(address, form_version, &key, known).is_err() {
            thread::sleep(Duration::from_millis(5));
        }
    }
}

/// Writes down what was confirmed.
fn send(address: SocketAddr, form_version: &str, key: &str, known: &Known) -> Result<(), String> {
    let reference = post(address, &form(form_version, key))?;
    let before = known.lock().unwrap().insert(key.to_owned(), Some(reference.clone())).flatten();
    assert!(before.is_none_or(|before| before == reference), "one form became two cases");
    Ok(())
}

fn form(form_version: &str, key: &str) -> NewCase {
    let said =
        [("which-bin", vec!["rubbish"]), ("when", vec!["1", "9", "2026"]), ("contact-email", vec!["sam@example.org"])];
    NewCase {
        idempotency_key: key.to_owned(),
        service: "missed-bin".to_owned(),
        form_version: form_version.to_owned(),
        answers: said
            .into_iter()
            .map(|(question, values)| (question.to_owned(), values.into_iter().map(str::to_owned).collect()))
            .collect::<Answers>(),
        route_wrong: None,
    }
}

/// The reference in a 201, or what came in its place.
fn post(address: SocketAddr, form: &NewCase) -> Result<String, String> {
    let body = serde_json::to_string(form).unwrap();
    let mut answer = String::new();
    let mut exchange = || -> std::io::Result<()> {
        let mut stream = TcpStream::connect(address)?;
        write!(
            stream,
            "POST {} HTTP/1.1\r\nHost: chorley.localhost\r\nContent-Type: application/json\r\n{SAME_SITE_HEADER}: 1\r\n\
             Content-Length: {}\r\nConnection: close\r\n\r\n{body}",
            CreateCase::ROUTE,
            body.len()
        )?;
        stream.read_to_string(&mut answer)?;
        Ok(())
    };
    exchange().map_err(|error| error.to_string())?;
    let confirmed = answer.strip_prefix("HTTP/1.1 201").and_then(|answer| answer.split_once("\r\n\r\n"));
    // An answer that was cut off is no confirmation.
    let case = confirmed.and_then(|(_, body)| serde_json::from_str::<CaseReply>(body).ok());
    case.map(|case| case.reference.as_str().to_owned()).ok_or(answer)
}

fn form_version() -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/councils");
    let councils = Councils::load(&folder, "2026-11-20".parse().unwrap()).unwrap();
    let profile = councils.find("chorley").unwrap();
    assert!(profile.council.find_standard(Promise::OnlineAnswered).is_some());
    profile.form_version("missed-bin").to_owned()
}

fn unanswered(known: &Known) -> Vec<String> {
    let known = known.lock().unwrap();
    known.iter().filter(|(_, reference)| reference.is_none()).map(|(key, _)| key.clone()).collect()
}

fn count(known: &Known) -> (usize, usize) {
    let known = known.lock().unwrap();
    (known.len(), known.values().flatten().count())
}

fn database(folder: &Path) -> String {
    format!("sqlite:{}", folder.join("front-door.db").display())
}

fn mails(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder.join("mail")) else {
        return Vec::new();
    };
    let files = entries.map(|entry| entry.unwrap().path());
    files.filter(|file| file.extension().is_some_and(|extension| extension == "eml")).collect()
}

/// The worker goes on where it was killed. What it had claimed is free again only when the lease ends.
fn wait_until_delivered(folder: &Path) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let started = Instant::now();
    runtime.block_on(async {
        let pool = SqlitePool::connect(&database(folder)).await.unwrap();
        loop {
            let sql = "select count(*) from outbox where done_at is null and lease_until is null";
            let waiting: i64 = sqlx::query_scalar(sql).fetch_one(&pool).await.unwrap();
            if waiting == 0 || started.elapsed() > Duration::from_secs(60) {
                break;
            }
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
        pool.close().await;
    });
}

/// What is stored against what the clients know.
async fn compare(folder: &Path, known: &BTreeMap<String, Option<String>>) {
    let pool = SqlitePool::connect(&database(folder)).await.unwrap();
    let text = |sql: &'static str| sqlx::query_as::<_, (String, String)>(sql).fetch_all(&pool);
    let (integrity,): (String,) = sqlx::query_as("pragma integrity_check").fetch_one(&pool).await.unwrap();
    assert_eq!(integrity, "ok");

    let cases = text("select reference, service from cases").await.unwrap();
    let references: BTreeSet<&str> = cases.iter().map(|(reference, _)| reference.as_str()).collect();
    let confirmed: BTreeSet<&str> = known.values().flatten().map(String::as_str).collect();
    let lost: Vec<_> = confirmed.difference(&references).collect();
    assert!(lost.is_empty(), "lost: {lost:?}");
    let unknown: Vec<_> = references.difference(&confirmed).collect();
    assert!(unknown.is_empty(), "twice, or from nobody: {unknown:?}");
    assert_eq!(cases.len(), known.len());

    let keys: BTreeMap<String, String> =
        text("select key, reference from idempotency").await.unwrap().into_iter().collect();
    let expected: BTreeMap<String, String> =
        known.iter().map(|(key, reference)| (key.clone(), reference.clone().unwrap())).collect();
    assert_eq!(keys, expected);

    for (what, sql) in [
        ("hand-over", "select reference, id from outbox where kind = 'team-hand-over'"),
        ("receipt", "select reference, id from outbox where kind = 'resident-receipt'"),
        ("event", "select reference, kind from case_events where kind = 'received'"),
        ("audit", "select subject, action from audit where action = 'case-created'"),
    ] {
        let rows = text(sql).await.unwrap();
        let of: BTreeSet<&str> = rows.iter().map(|(reference, _)| reference.as_str()).collect();
        assert_eq!((rows.len(), &of), (cases.len(), &references), "half a case: {what}");
    }
    let handed_over = text("select reference, kind from case_events where kind = 'handed-over'").await.unwrap();
    let once: BTreeSet<&str> = handed_over.iter().map(|(reference, _)| reference.as_str()).collect();
    assert_eq!(handed_over.len(), once.len(), "handed over twice");

    // Whatever is marked as sent is there, as a file of that name.
    let names: String = mails(folder).iter().map(|file| file.display().to_string()).collect();
    for (id, _) in text("select id, kind from outbox where done_at is not null").await.unwrap() {
        assert!(names.contains(&id), "marked as sent, and not there");
    }
    println!("{} cases stored, {} handed over, {} mails", cases.len(), handed_over.len(), mails(folder).len());
    pool.close().await;
}
