//! `front-door serve`: starts everything, says where, and stops in order.

use crate::{
    clock::Clock,
    clocks,
    config::{Config, ConfigError, Settings},
    connections,
    delivery::{
        self,
        transport::{Transport, TransportError},
    },
    demo, demonstrations, housekeeping, live, log, metrics, performance,
    profile::{Councils, Problem},
    server::Server,
    store::{OpenError, Store},
    uploads::scanning,
    vault::Key,
};
use std::{
    io::{self, Write},
    sync::Arc,
};
use tokio::{net::TcpListener, sync::watch, task::JoinSet};

#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    #[error(transparent)]
    Config(#[from] ConfigError),
    #[error("{}", list(.0))]
    Profiles(Vec<Problem>),
    #[error(transparent)]
    Store(#[from] OpenError),
    #[error("The database cannot be written to: {0}")]
    Write(#[from] crate::store::Error),
    #[error(transparent)]
    Mail(#[from] TransportError),
    #[error("{0} is not free: {1}")]
    Listen(std::net::SocketAddr, io::Error),
    #[error("The metrics cannot be counted: {0}")]
    Metrics(#[from] metrics_exporter_prometheus::BuildError),
    #[error("The system's signals cannot be heard: {0}")]
    Signals(io::Error),
    #[error("The server's key cannot be read or made: {0}")]
    Key(io::Error),
    #[error(
        "This database was used with another key. Give every copy of the server the same --secret-key, or the same secret.key in \
         its data folder. Authenticator apps that were set up with the other key can't be checked without it"
    )]
    OtherKey,
    #[error("--host names the council {0}, which has no profile")]
    NoSuchCouncil(String),
    #[error("The profile of {0} names the secret {1}, which --destination-secret does not give")]
    NoSecret(String, String),
}

/// Serves until it is told to stop.
pub async fn serve(settings: Settings) -> Result<(), ServeError> {
    let mut config = settings.read()?;
    log::start(&config);
    let clock = if config.demo { Clock::ahead() } else { Clock::System };
    let councils = Councils::load(&config.councils, clock.local_now().date()).map_err(ServeError::Profiles)?;
    if let Some(key) = config.hosts.values().find(|key| councils.find(key).is_none()) {
        return Err(ServeError::NoSuchCouncil(key.clone()));
    }
    if !config.demo {
        check_secrets(&config, &councils)?;
    }
    let listener = listen(config.listen).await?;
    // Port 0 means any: links and the start-up message need the one that it became.
    config.listen = listener.local_addr().unwrap_or(config.listen);
    let store = if config.demo { Store::open_in_memory().await? } else { Store::open(&config.database_url).await? };
    if !config.demo {
        config.secret_key = Some(open_key(&config, &store).await?);
    }
    let transport = Transport::open(&config)?;
    let server = Server::new(config, Arc::new(councils), store, clock, transport);
    for profile in server.councils.iter() {
        let profile = Arc::clone(profile);
        // So that nobody's first letter waits for it.
        tokio::task::spawn_blocking(move || profile.search().text().len());
    }
    if server.demo.is_some() {
        demo::seed::seed(&server).await?;
    }
    let metrics_listener = match server.config.metrics_listen {
        Some(address) => Some(listen(address).await?),
        None => None,
    };
    let asked_to_stop = asked_to_stop()?;
    // Whoever started it may have stopped reading.
    let _ = writeln!(io::stdout(), "{}", greeting(&server));
    run(server, listener, metrics_listener, asked_to_stop).await
}

/// Nothing can be handed over without the secrets that the profiles name.
fn check_secrets(config: &Config, councils: &Councils) -> Result<(), ServeError> {
    for profile in councils.iter() {
        let council = &profile.council;
        let named = council.teams.values().flat_map(|team| team.destinations.values());
        let mut named = named.filter_map(|destination| destination.secret.as_ref());
        if let Some(name) = named.find(|name| !config.destination_secrets.has(name)) {
            return Err(ServeError::NoSecret(council.key.clone(), name.clone()));
        }
    }
    Ok(())
}

/// The server's key: the one that its database knows.
async fn open_key(config: &Config, store: &Store) -> Result<Key, ServeError> {
    let key = match &config.secret_key {
        Some(key) => key.clone(),
        None => Key::read_or_create(&config.data).map_err(ServeError::Key)?,
    };
    if store.is_key_known(&key.mark()).await? { Ok(key) } else { Err(ServeError::OtherKey) }
}

async fn run(
    server: Server,
    listener: TcpListener,
    metrics: Option<TcpListener>,
    asked_to_stop: impl Future<Output = ()>,
) -> Result<(), ServeError> {
    let (stop, stopped) = watch::channel(());
    let mut tasks = JoinSet::new();
    if let Some(listener) = metrics {
        let handle = metrics::start()?;
        tasks.spawn(connections::serve(listener, metrics::router(server.clone(), handle.clone()), 16, stopped.clone()));
        tokio::spawn(metrics::keep_up(handle));
    }
    tasks.spawn(delivery::run(server.clone(), stopped.clone()));
    if server.demo.is_none() {
        tasks.spawn(delivery::open311_updates::run(server.clone(), stopped.clone()));
        tasks.spawn(performance::run(server.clone(), stopped.clone()));
        tasks.spawn(demonstrations::run(server.clone(), stopped.clone()));
    }
    tasks.spawn(live::run(server.clone(), stopped.clone()));
    tasks.spawn(clocks::run(server.clone(), stopped.clone()));
    if let Some(clamd) = server.config.clamd.clone() {
        tasks.spawn(scanning::run(server.clone(), clamd, stopped.clone()));
    }
    tasks.spawn(connections::serve(listener, server.router(), server.config.max_connections, stopped.clone()));
    let tidying = tokio::spawn(housekeeping::run(server.clone()));
    asked_to_stop.await;
    tracing::info!("stopping");
    drop(stop);
    tasks.join_all().await;
    tidying.abort();
    server.store.close().await;
    Ok(())
}

async fn listen(address: std::net::SocketAddr) -> Result<TcpListener, ServeError> {
    TcpListener::bind(address).await.map_err(|error| ServeError::Listen(address, error))
}

/// Listens for the system's wish to stop from now on; the answer waits for it.
#[cfg(unix)]
fn asked_to_stop() -> Result<impl Future<Output = ()>, ServeError> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut interrupted = signal(SignalKind::interrupt()).map_err(ServeError::Signals)?;
    let mut terminated = signal(SignalKind::terminate()).map_err(ServeError::Signals)?;
    Ok(async move {
        tokio::select! {
            _ = interrupted.recv() => {}
            _ = terminated.recv() => {}
        }
    })
}

#[cfg(not(unix))]
fn asked_to_stop() -> Result<impl Future<Output = ()>, ServeError> {
    Ok(async {
        let _ = tokio::signal::ctrl_c().await;
    })
}

/// Where to go, and where what is sent ends up.
fn greeting(server: &Server) -> String {
    let config: &Config = &server.config;
    let mut lines = vec![
        if config.demo { "Front Door, a demonstration: nothing is kept, no mail is sent" } else { "Front Door" }
            .to_owned(),
    ];
    lines.push(format!("  listening on     {}", config.listen));
    for profile in server.councils.iter() {
        let council = &profile.council;
        lines.push(format!("  {:<16} {}", council.key, config.public_url(&council.key)));
    }
    lines.push(format!("  mail             {}", server.transport));
    if !config.demo {
        lines.push(format!("  database         {}", database(&config.database_url)));
    }
    if let Some(address) = config.metrics_listen {
        lines.push(format!("  metrics          http://{address}/metrics"));
    }
    if !server.app.folder.join("index.html").exists() {
        lines.push(format!(
            "  No app in {}: only plain pages and the API. `cargo xtask start` builds it.",
            server.app.folder.display()
        ));
    }
    lines.join("\n")
}

/// Without the password.
fn database(url: &str) -> String {
    match (url.split_once("://"), url.rsplit_once('@')) {
        (Some((scheme, _)), Some((_, rest))) => format!("{scheme}://…@{rest}"),
        _ => url.to_owned(),
    }
}

fn list(problems: &[Problem]) -> String {
    let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
    lines.join("\n")
}
