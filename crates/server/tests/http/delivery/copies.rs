//! Copies of the server on one PostgreSQL, each a process of its own, one of which is killed while it sends.

use crate::support::{Mailbox, databases::postgres_url, new_folder};
use mail_parser::MessageParser;
use server::{clock::Clock, store::Store};
use sqlx::{AssertSqlSafe, PgPool};
use std::{
    collections::BTreeMap,
    net::SocketAddr,
    path::Path,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

const EVENTS: usize = 10_000;
/// What one copy sends at the same time: so many can be lost between sending and marking.
const AT_ONCE: usize = 8;
const PATIENCE: Duration = Duration::from_secs(300);

struct Copy(Child);

impl Copy {
    fn start(folder: &Path, database: &str, mail: SocketAddr) -> Self {
        let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
        let process = Command::new(env!("CARGO_BIN_EXE_front-door"))
            .args(["serve", "--listen", "127.0.0.1:0", "--metrics-listen", "off", "--log", "error"])
            .args([
                "--database-url",
                database,
                "--smtp",
                &format!("smtp://{mail}"),
                "--mail-from",
                "no-reply@forms.example",
            ])
            .arg("--data")
            .arg(folder)
            .arg("--councils")
            .arg(tests.join("councils"))
            .arg("--app")
            .arg(tests.join("app"))
            .stdout(Stdio::null())
            .spawn();
        Self(process.unwrap())
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// As many rows as there are events, each of a case of its own.
async fn fill(pool: &PgPool) {
    let now = Clock::System.now().as_microsecond();
    let sql = format!(
        "insert into outbox (id, council, reference, kind, channel, destination, subject, body, created_at, next_attempt_at)
         select 'event-' || n, 'chorley', '22222' || translate(lpad(n::text, 5, '0'), '01', 'AB'), 'team-news', 'mail',
             'waste@chorley.example', 'News ' || n, 'Something happened.', {now}, {now}
         from generate_series(1, {EVENTS}) n"
    );
    sqlx::query(AssertSqlSafe(sql)).execute(pool).await.unwrap();
}

async fn waiting(pool: &PgPool) -> i64 {
    sqlx::query_scalar("select count(*) from outbox where done_at is null").fetch_one(pool).await.unwrap()
}

/// How often each mail arrived, by the id that its receiver can tell a repeat by.
fn arrived(mailbox: &Mailbox) -> BTreeMap<String, usize> {
    let mut arrived = BTreeMap::new();
    for mail in mailbox.mails() {
        let mail = MessageParser::default().parse(&mail).unwrap();
        *arrived.entry(mail.message_id().unwrap().to_owned()).or_default() += 1;
    }
    arrived
}

#[tokio::test(flavor = "multi_thread")]
async fn each_event_arrives_once_or_after_a_kill_at_most_twice() {
    let Some(database) = postgres_url().await else {
        return;
    };
    let (folder, (mailbox, mail)) = (new_folder(), Mailbox::start().await);
    Store::open(&database).await.unwrap();
    let first = Copy::start(&folder, &database, mail);
    let pool = PgPool::connect(&database).await.unwrap();
    let begun = Instant::now();
    let _second = Copy::start(&folder, &database, mail);
    fill(&pool).await;
    // Both are in the middle of it.
    while arrived(&mailbox).len() < EVENTS / 10 {
        assert!(begun.elapsed() < PATIENCE, "nothing is sent");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    drop(first);
    let _third = Copy::start(&folder, &database, mail);
    // What the killed one had claimed is anybody's when its lease ends; nobody waits for that here.
    sqlx::query("update outbox set lease_until = 0 where done_at is null and lease_owner is not null")
        .execute(&pool)
        .await
        .unwrap();
    while waiting(&pool).await > 0 {
        assert!(begun.elapsed() < PATIENCE, "{} still wait", waiting(&pool).await);
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    let arrived = arrived(&mailbox);
    let twice = arrived.values().filter(|times| **times == 2).count();
    println!("{EVENTS} events, {twice} of them twice, in {:.0} s", begun.elapsed().as_secs_f64());
    assert_eq!(arrived.len(), EVENTS, "each event arrived");
    assert!(arrived.values().all(|times| *times <= 2), "none arrived more than twice");
    // Ending the leases by hand lets the second copy's own be sent again, too.
    assert!(twice <= 2 * AT_ONCE, "only what was under way came again: {twice}");
    std::fs::remove_dir_all(folder).unwrap();
}
