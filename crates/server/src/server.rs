//! What every request can reach, and the whole server as one service.

use crate::{
    addresses::Lookup,
    api,
    clock::Clock,
    config::Config,
    copies,
    delivery::{notify::GovUkNotify, nowhere::Nowhere, transport::Transport},
    demo::{self, Demo},
    demonstrations::{self, Demonstrations},
    documents, files, guard, headers, health,
    holdings::Holdings,
    homes::HomeData,
    live::Live,
    log, metrics, notify_callbacks, open311,
    outbound::Outbound,
    passwords::Passwords,
    performance::Kept,
    profile::Councils,
    store::Store,
    throttle::{self, Throttle},
    uploads::Uploads,
    vault::{Key, Vault},
};
use axum::{Router, middleware};
use std::{collections::BTreeMap, ops::Deref, path::PathBuf, sync::Arc};
use tokio::sync::Notify;

/// Cheap to clone; every clone is the same server.
#[derive(Clone)]
pub struct Server(Arc<Parts>);

pub struct Parts {
    pub config: Config,
    pub councils: Arc<Councils>,
    pub store: Store,
    pub clock: Clock,
    pub app: App,
    pub transport: Transport,
    pub notify: GovUkNotify,
    /// Something new lies in the outbox.
    pub mail_waits: Notify,
    /// A file waits to be scanned.
    pub file_waits: Notify,
    pub uploads: Uploads,
    pub throttle: Throttle,
    pub lookup: Lookup,
    pub homes: HomeData,
    pub passwords: Passwords,
    pub vault: Vault,
    pub outbound: Outbound,
    pub holdings: Holdings,
    pub live: Live,
    pub figures: Kept,
    /// Only in a demonstration.
    pub demo: Option<Demo>,
    /// Those that go on beside it.
    pub demonstrations: Demonstrations,
}

/// The built app.
#[derive(Debug, Clone)]
pub struct App {
    pub folder: PathBuf,
    /// The name of the build; the server's own version where there is no app.
    pub version: String,
    /// The document, with `{{title}}` and other marks to fill in.
    pub template: String,
    /// The files of each journey, by its name: a page of a journey fetches them at once, not one after the other.
    journeys: BTreeMap<String, Vec<String>>,
}

/// Stands in where the app was not built: the plain pages work all the same.
const BARE_TEMPLATE: &str = "<!doctype html><html lang=\"{{lang}}\" dir=\"{{dir}}\"{{visit}}><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>{{title}}</title>{{head}}</head><body>{{body}}</body></html>";

impl Server {
    pub fn new(config: Config, councils: Arc<Councils>, store: Store, clock: Clock, transport: Transport) -> Self {
        let passwords = Passwords::open(config.leaked_passwords.clone());
        Self::build((config, passwords, Uploads::default()), councils, store, clock, transport)
    }

    /// A demonstration beside this one. What takes memory and cores waits for its turn with that of the real service.
    pub fn beside(&self, councils: Arc<Councils>, store: Store, clock: Clock) -> Self {
        let parts = (self.config.beside(), self.passwords.beside(), self.uploads.clone());
        Self::build(parts, councils, store, clock, Transport::Nowhere(Nowhere::default()))
    }

    fn build(
        (config, passwords, uploads): (Config, Passwords, Uploads),
        councils: Arc<Councils>,
        store: Store,
        clock: Clock,
        transport: Transport,
    ) -> Self {
        Self(Arc::new(Parts {
            app: App::find(config.app.clone()),
            throttle: Throttle::new(config.requests_per_second),
            lookup: Lookup::open(&config.addresses),
            homes: HomeData::open(&config.homes),
            vault: Vault::new(&config.secret_key.clone().unwrap_or_else(Key::random)),
            outbound: Outbound::new(config.destination_networks.clone(), config.destination_patience),
            passwords,
            holdings: Holdings::open(&config.holdings),
            notify: GovUkNotify::open(&config),
            demo: config.demo.then(Demo::default),
            demonstrations: Demonstrations::default(),
            live: Live::default(),
            figures: Kept::default(),
            mail_waits: Notify::new(),
            file_waits: Notify::new(),
            uploads,
            config,
            councils,
            store,
            clock,
            transport,
        }))
    }

    /// Every address of the server. The layers are listed from the inside out.
    pub fn router(&self) -> Router {
        let mut router = documents::routes(self)
            .merge(files::routes(&self.app))
            .merge(health::routes())
            .merge(notify_callbacks::routes());
        if self.demo.is_some() {
            router = router.merge(demo::routes::routes());
        }
        let router = router
            .merge(api::routes())
            .merge(open311::routes())
            .method_not_allowed_fallback(guard::method_not_allowed)
            .layer(middleware::from_fn_with_state(self.clone(), guard::check_visit))
            .layer(middleware::from_fn_with_state(self.clone(), copies::check))
            .layer(middleware::from_fn(demonstrations::check))
            .layer(middleware::from_fn_with_state(self.clone(), guard::check_origin))
            .layer(middleware::from_fn(guard::problems_only))
            .layer(middleware::from_fn(guard::check_length))
            .layer(tower_http::timeout::RequestBodyTimeoutLayer::new(guard::BODY_IDLE))
            .layer(middleware::from_fn_with_state(self.clone(), throttle::check))
            .layer(middleware::from_fn(guard::finish))
            .layer(middleware::from_fn(guard::limit_time))
            .layer(tower_http::catch_panic::CatchPanicLayer::custom(guard::panicked))
            .layer(middleware::from_fn_with_state(self.clone(), guard::for_whoever_asks))
            .layer(middleware::from_fn_with_state(self.clone(), demo::faults::make))
            .layer(middleware::from_fn_with_state(self.clone(), documents::frame::draw))
            .layer(middleware::from_fn_with_state(self.clone(), documents::comfort::bring))
            .layer(files::compression())
            .layer(middleware::from_fn_with_state(self.clone(), headers::set))
            .layer(middleware::from_fn_with_state(self.clone(), log::request))
            .layer(middleware::from_fn(metrics::request))
            .with_state(self.clone());
        if self.demo.is_some() { router } else { demonstrations::before(self.clone(), router) }
    }
}

impl App {
    fn find(folder: PathBuf) -> Self {
        let template = std::fs::read_to_string(folder.join("index.html")).unwrap_or_else(|_| BARE_TEMPLATE.to_owned());
        let build = template.split_once("/b/").and_then(|(_, rest)| rest.split_once('/'));
        let version = build.map_or(env!("CARGO_PKG_VERSION"), |(build, _)| build).to_owned();
        let list = std::fs::read(folder.join("b").join(&version).join("journeys.json")).unwrap_or_default();
        let journeys = serde_json::from_slice(&list).unwrap_or_default();
        Self { folder, version, template, journeys }
    }

    /// The addresses of a journey's files.
    pub fn journey(&self, name: &str) -> impl Iterator<Item = String> {
        let files = self.journeys.get(name).map_or(&[][..], Vec::as_slice);
        files.iter().map(|file| format!("/b/{}/{file}", self.version))
    }
}

impl Deref for Server {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        &self.0
    }
}
