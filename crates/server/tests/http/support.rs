//! A whole server for each test, and the two kinds of client: a stranger, and a browser that keeps its cookie.

mod client;
pub mod databases;
mod notify;
mod receiver;
mod smtp;
mod system;
mod uploads;

pub mod clamd;
pub mod device;
pub mod jar;
pub mod pictures;

pub use client::{Answer, Client};
pub use notify::{NotifyServer, TOKEN};
pub use receiver::{Asked, Receiver, Says, webhook};
pub use smtp::Mailbox;
pub use system::{System, place};
pub use uploads::{litter, litter_with, upload, upload_paper, upload_photo};

use axum::Router;
use contract::cases::NewCase;
use domain::answer::Answers;
use jiff::{SignedDuration, Timestamp};
use server::{
    clock::Clock,
    config::Config,
    delivery::{
        self,
        nowhere::{Message, Nowhere},
        transport::Transport,
    },
    profile::Councils,
    random,
    server::Server,
    store::Store,
    vault::Key,
};
use std::{
    net::SocketAddr,
    path::{Path, PathBuf},
    sync::{Arc, LazyLock, OnceLock},
};

/// Runs each of these tests on both engines.
macro_rules! on_both_stores {
    ($($test:ident),+ $(,)?) => {
        mod on_sqlite {
            $(#[tokio::test]
            async fn $test() {
                super::$test($crate::support::TestApp::sqlite().await).await;
            })+
        }
        mod on_postgres {
            $(#[tokio::test]
            async fn $test() {
                if let Some(app) = $crate::support::TestApp::postgres().await {
                    super::$test(app).await;
                }
            })+
        }
    };
}

/// A Friday.
pub const START: &str = "2026-11-20T10:00:00Z";

static COUNCILS: LazyLock<Arc<Councils>> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/councils");
    Arc::new(Councils::load(&folder, "2026-11-20".parse().unwrap()).unwrap())
});

pub struct TestApp {
    pub server: Server,
    pub clock: Clock,
    folder: PathBuf,
    /// It has hundreds of addresses, and is the same for every client.
    router: OnceLock<Router>,
    /// Kept until the test ends.
    schema: Option<databases::Schema>,
}

impl TestApp {
    pub async fn sqlite() -> Self {
        Self::sqlite_with(|_| {}).await
    }

    /// With a setting that this test is about.
    pub async fn sqlite_with(change: impl FnOnce(&mut Config)) -> Self {
        let folder = new_folder();
        let store = databases::sqlite(&folder.join("test.db")).await;
        Self::new(folder, store, Transport::Nowhere(Nowhere::default()), change)
    }

    /// A schema of its own, where the tests were given a PostgreSQL.
    pub async fn postgres() -> Option<Self> {
        let (store, schema) = databases::postgres().await?;
        let mut app = Self::new(new_folder(), store, Transport::Nowhere(Nowhere::default()), |_| {});
        app.schema = Some(schema);
        Some(app)
    }

    /// With its own way of sending mails.
    pub async fn with_transport(change: impl FnOnce(&mut Config)) -> Self {
        let folder = new_folder();
        let mut config = Config { data: folder.clone(), ..Config::default() };
        change(&mut config);
        let transport = Transport::open(&config).unwrap();
        let store = Store::open_in_memory().await.unwrap();
        Self::new(folder, store, transport, |own| own.mail_from = config.mail_from)
    }

    pub async fn demo() -> Self {
        let store = Store::open_in_memory().await.unwrap();
        let app = Self::new(new_folder(), store, Transport::Nowhere(Nowhere::default()), |config| config.demo = true);
        server::demo::seed::seed(&app.server).await.unwrap();
        app
    }

    fn new(folder: PathBuf, store: Store, transport: Transport, change: impl FnOnce(&mut Config)) -> Self {
        let clock = Clock::still(START.parse().unwrap());
        let app = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/app");
        let secret_key = Some(Key::random());
        let mut config =
            Config { app, data: folder.clone(), requests_per_second: None, secret_key, ..Config::default() };
        change(&mut config);
        let server = Server::new(config, COUNCILS.clone(), store, clock.clone(), transport);
        Self { server, clock, folder, router: OnceLock::new(), schema: None }
    }

    /// A second copy of the server on the same store.
    pub fn copy(&self) -> Server {
        self.copy_for(COUNCILS.clone())
    }

    /// A server of other councils on the same store.
    pub fn copy_for(&self, councils: Arc<Councils>) -> Server {
        let transport = Transport::Nowhere(Nowhere::default());
        let config = self.server.config.clone();
        Server::new(config, councils, self.server.store.clone(), self.clock.clone(), transport)
    }

    /// From now on with other councils, as after a restart.
    pub fn restart_for(&mut self, councils: Arc<Councils>) {
        self.replace(self.copy_for(councils));
    }

    /// A client without a cookie that never keeps one.
    pub fn stranger(&self, council: &str) -> Client {
        Client::new(self.router(), council, false)
    }

    pub fn browser(&self, council: &str) -> Client {
        Client::new(self.router(), council, true)
    }

    /// From now on with other settings, as after a restart.
    pub fn restart_with(&mut self, change: impl FnOnce(&mut Config)) {
        let mut config = self.server.config.clone();
        change(&mut config);
        let transport = Transport::Nowhere(Nowhere::default());
        let store = self.server.store.clone();
        self.replace(Server::new(config, COUNCILS.clone(), store, self.clock.clone(), transport));
    }

    /// From now on with another server.
    pub fn replace(&mut self, server: Server) {
        self.server = server;
        self.router = OnceLock::new();
    }

    fn router(&self) -> Router {
        self.router.get_or_init(|| self.server.router()).clone()
    }

    /// With the way of sending mails that its settings say.
    pub fn copy_in_earnest(&self, change: impl FnOnce(&mut Config)) -> Server {
        let mut config = self.server.config.clone();
        change(&mut config);
        let transport = Transport::open(&config).unwrap();
        Server::new(config, COUNCILS.clone(), self.server.store.clone(), self.clock.clone(), transport)
    }

    pub fn advance(&self, by: SignedDuration) {
        self.clock.advance(by);
    }

    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// Sends what is due now, as the worker would.
    pub async fn deliver(&self) -> usize {
        delivery::send_due(&self.server, "worker").await.unwrap()
    }

    /// What was sent, newest first.
    pub fn messages(&self) -> Vec<Message> {
        match &self.server.transport {
            Transport::Nowhere(nowhere) => nowhere.list(),
            Transport::Smtp(_) | Transport::Folder(_) => panic!("look where the mails went"),
        }
    }

    pub fn message(&self, kind: &str) -> Message {
        let found = self.messages().into_iter().find(|message| message.kind == kind);
        found.unwrap_or_else(|| panic!("no {kind} among {:?}", self.messages()))
    }

    pub fn folder(&self) -> &Path {
        &self.folder
    }

    pub fn form_version(&self, council: &str, service: &str) -> String {
        self.server.councils.find(council).unwrap().form_version(service).to_owned()
    }

    /// A missed bin, filled in well, with an address to answer to.
    pub fn missed_bin(&self, council: &str) -> NewCase {
        NewCase {
            idempotency_key: random::id(),
            service: "missed-bin".to_owned(),
            form_version: self.form_version(council, "missed-bin"),
            answers: answers(&[
                ("which-bin", &["rubbish"]),
                ("when", &["19", "11", "2026"]),
                ("contact-name", &["Sam Resident"]),
                ("contact-email", &["sam@example.org"]),
            ]),
            route_wrong: None,
        }
    }
}

impl Drop for TestApp {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

pub fn answers(said: &[(&str, &[&str])]) -> Answers {
    said.iter()
        .map(|(question, values)| ((*question).to_owned(), values.iter().map(ToString::to_string).collect()))
        .collect()
}

/// The same form with one answer changed.
pub fn with_answer(mut body: NewCase, question: &str, values: &[&str]) -> NewCase {
    body.answers.extend(answers(&[(question, values)]));
    body
}

pub fn new_folder() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(random::id());
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

/// Serves on a real port until it is dropped.
pub struct Listening {
    pub address: SocketAddr,
    stop: Option<tokio::sync::watch::Sender<()>>,
    pub task: tokio::task::JoinHandle<()>,
}

impl Listening {
    pub async fn start(server: &Server) -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (stop, stopped) = tokio::sync::watch::channel(());
        let most = server.config.max_connections;
        let task = tokio::spawn(server::connections::serve(listener, server.router(), most, stopped));
        Self { address, stop: Some(stop), task }
    }

    /// Asks it to stop, as a signal would.
    pub fn stop(&mut self) {
        self.stop = None;
    }
}
