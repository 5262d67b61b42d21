//! Demonstrations beside the real service. Each is a server of its own over a store in memory, which only the browser that started it
//! reaches: a cookie names it, and what carries that cookie never comes to the real service (docs/decisions/0036).

pub mod cookies;

use crate::{
    clock::Clock,
    clocks, delivery,
    demo::seed,
    error::Error,
    live, random,
    server::Server,
    session::{CLEAR_SITE_DATA, find_cookie},
    store::{OpenError, Store},
};
use axum::{
    Router,
    extract::{Request, State},
    http::Method,
    middleware::Next,
    response::{IntoResponse, Redirect, Response},
};
use contract::{endpoint::SAME_SITE_HEADER, paths};
use domain::demonstration::{Admission, Running, admit};
use jiff::{SignedDuration, Timestamp};
use std::{
    collections::HashMap,
    net::IpAddr,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};
use tokio::sync::watch;
use tower::ServiceExt;

/// How often those that are over are looked for.
const EVERY: Duration = Duration::from_secs(60);
/// Set by the pages of a demonstration on all that their scripts ask for.
const INSIDE_HEADER: &str = "x-demonstration";
/// The same in the address of each form.
pub const INSIDE_QUERY: &str = "in-demonstration";

/// Those that go on, in this process.
#[derive(Default)]
pub struct Demonstrations(Mutex<Inner>);

#[derive(Default)]
struct Inner {
    /// By the hash of what their cookie says, so that no copy of the memory opens one.
    running: HashMap<String, Beside>,
    /// Who started one, and when.
    starts: Vec<(IpAddr, Timestamp)>,
    /// Places that are taken by some that are made just now.
    begun: usize,
}

/// One of them.
struct Beside {
    router: Router,
    times: Running,
    /// Its workers stop when it is dropped.
    _stop: watch::Sender<()>,
}

/// Why none was started.
#[derive(Debug, thiserror::Error)]
pub enum NotStarted {
    #[error("as many demonstrations as there may be go on")]
    Full(SignedDuration),
    #[error("this network has started too many demonstrations")]
    TooOften(SignedDuration),
    #[error(transparent)]
    Open(#[from] OpenError),
    #[error(transparent)]
    Store(#[from] crate::store::Error),
}

impl Demonstrations {
    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The one that this cookie names, if it goes on.
    fn find(&self, cookie: &str, now: Timestamp) -> Option<Router> {
        let mut inner = self.lock();
        let beside = inner.running.get_mut(&name(cookie)).filter(|beside| !beside.times.is_over(now))?;
        beside.times.used = now;
        Some(beside.router.clone())
    }

    fn end(&self, cookie: &str) {
        self.lock().running.remove(&name(cookie));
    }

    /// Ends those whose time is over.
    pub fn tidy(&self, now: Timestamp) {
        let mut inner = self.lock();
        inner.running.retain(|_, beside| !beside.times.is_over(now));
        inner.starts.retain(|(_, start)| now.duration_since(*start) < SignedDuration::from_hours(1));
    }

    /// How many go on.
    pub fn count(&self) -> usize {
        self.lock().running.len()
    }

    /// Takes a place, if there is one.
    fn admit(&self, network: IpAddr, most: usize, now: Timestamp) -> Result<(), NotStarted> {
        self.tidy(now);
        let mut inner = self.lock();
        let (names, times): (Vec<_>, Vec<_>) =
            inner.running.iter().map(|(name, beside)| (name.clone(), beside.times)).unzip();
        let starts: Vec<_> = inner.starts.iter().filter(|(by, _)| *by == network).map(|(_, at)| *at).collect();
        match admit(&times, &starts, most.saturating_sub(inner.begun), now) {
            Admission::Start => {}
            Admission::InPlaceOf(at) => drop(names.get(at).and_then(|name| inner.running.remove(name))),
            Admission::Full(wait) => return Err(NotStarted::Full(wait)),
            Admission::TooOften(wait) => return Err(NotStarted::TooOften(wait)),
        }
        inner.starts.push((network, now));
        inner.begun += 1;
        Ok(())
    }
}

/// Starts one of this council. Answers with what its cookie says.
pub async fn start(server: &Server, council: &str, network: IpAddr) -> Result<String, NotStarted> {
    let now = server.clock.now();
    server.demonstrations.admit(network, server.config.demonstrations, now)?;
    let made = make(server, council, now).await;
    let mut inner = server.demonstrations.lock();
    inner.begun = inner.begun.saturating_sub(1);
    let beside = made?;
    let cookie = random::hex(&random::bytes::<32>());
    inner.running.insert(name(&cookie), beside);
    metrics::counter!("front_door_demonstrations_total").increment(1);
    Ok(cookie)
}

async fn make(server: &Server, council: &str, now: Timestamp) -> Result<Beside, NotStarted> {
    let clock = match &server.clock {
        Clock::Still(_) => Clock::still(now),
        Clock::System | Clock::Ahead(_) => Clock::ahead(),
    };
    let councils = Arc::new(server.councils.only(council));
    let beside = server.beside(councils, Store::open_in_memory().await?, clock);
    seed::seed(&beside).await?;
    let (stop, stopped) = watch::channel(());
    tokio::spawn(delivery::run(beside.clone(), stopped.clone()));
    tokio::spawn(live::run(beside.clone(), stopped.clone()));
    tokio::spawn(clocks::run(beside.clone(), stopped));
    Ok(Beside { router: beside.router(), times: Running { started: now, used: now }, _stop: stop })
}

/// Ends, each minute, what is over, until the server stops.
pub async fn run(server: Server, mut stopped: watch::Receiver<()>) {
    loop {
        server.demonstrations.tidy(server.clock.now());
        tokio::select! {
            () = tokio::time::sleep(EVERY) => {}
            _ = stopped.changed() => break,
        }
    }
    server.demonstrations.lock().running.clear();
}

fn name(cookie: &str) -> String {
    crate::session::hash(cookie).0
}

/// Stands before all else of a real service, and leads each request to where it belongs.
pub fn before(server: Server, real: Router) -> Router {
    Router::new().fallback(lead).with_state((server, real))
}

async fn lead(State((server, real)): State<(Server, Router)>, mut request: Request) -> Response {
    let cookie = find_cookie(request.headers(), cookies::NAME).to_owned();
    if cookie.is_empty() {
        // A page of a demonstration that was left is still open in another tab: nobody meant to send this in earnest.
        let is_left_behind = !request.method().is_safe() && is_inside(&request);
        return if is_left_behind { refuse(real, request, Refusal::Ended).await } else { answer(real, request).await };
    }
    let clearing = cookies::clearing(request.headers());
    if is_way_out(&request) {
        let is_safe = request.method().is_safe();
        cookies::drop_inside(&mut request);
        let response = answer(real, request).await;
        if !is_left(&response, is_safe) {
            return response;
        }
        server.demonstrations.end(&cookie);
        return cookies::set_all(response, clearing);
    }
    match server.demonstrations.find(&cookie, server.clock.now()) {
        Some(_) if is_in_earnest(&request) => refuse(real, request, Refusal::Open).await,
        Some(beside) => {
            cookies::inward(&mut request);
            cookies::outward(answer(beside, request).await)
        }
        None if is_file(&request) => answer(real, request).await,
        None if is_in_earnest(&request) && is_script(&request) => refuse(real, request, Refusal::Open).await,
        None if is_in_earnest(&request) => {
            cookies::drop_inside(&mut request);
            cookies::set_all(answer(real, request).await, clearing)
        }
        None => {
            let ended = refuse(real, request, Refusal::Ended).await;
            if ended.status().is_redirection() { cookies::set_all(ended, clearing) } else { ended }
        }
    }
}

async fn answer(router: Router, request: Request) -> Response {
    let Ok(response) = router.oneshot(request).await;
    response
}

/// Why a request comes to neither side.
#[derive(Debug, Clone, Copy)]
enum Refusal {
    /// It was meant in earnest, by a page that was open before the demonstration was.
    Open,
    Ended,
}

/// The real service says so: in the resident's language, with the headers and the records of every answer.
async fn refuse(real: Router, mut request: Request, refusal: Refusal) -> Response {
    cookies::drop_inside(&mut request);
    request.extensions_mut().insert(refusal);
    answer(real, request).await
}

/// Answers what is refused. A page says that a demonstration is over, once; what a script asks for is refused until then.
pub async fn check(request: Request, next: Next) -> Response {
    match request.extensions().get() {
        None => next.run(request).await,
        Some(Refusal::Open) => Error::DemonstrationOpen.into_response(),
        Some(Refusal::Ended) if request.uri().path().starts_with("/api/") => Error::DemonstrationEnded.into_response(),
        Some(Refusal::Ended) => Redirect::to(paths::DEMONSTRATION_ENDED).into_response(),
    }
}

/// What ends the visit to both sides, and the demonstration with it.
fn is_way_out(request: &Request) -> bool {
    let path = request.uri().path();
    match *request.method() {
        Method::POST => path == paths::DEMONSTRATION_LEAVE || path == paths::FINISH,
        Method::GET => path == paths::LEAVE,
        _ => false,
    }
}

/// Whether it was taken. `/leave` answers all the same where another website asks for it, and clears nothing then.
fn is_left(response: &Response, is_safe: bool) -> bool {
    let is_taken = response.status().is_redirection() || response.status().is_success();
    is_taken && (!is_safe || response.headers().contains_key(CLEAR_SITE_DATA))
}

/// Where nothing is anybody's: the app, styles, icons; and the page that says that it is over.
fn is_file(request: &Request) -> bool {
    let path = request.uri().path();
    let is_in = |folder: &str| path.starts_with(folder);
    let is_at_root = path.rsplit_once('/').is_some_and(|(folder, name)| folder.is_empty() && name.contains('.'));
    request.method().is_safe() && (["/b/", "/theme/", "/words/", "/icons/"].into_iter().any(is_in) || is_at_root)
}

/// A page of the real service asks for it, which was open before the demonstration was: one of the demonstration says so.
fn is_in_earnest(request: &Request) -> bool {
    let is_start = request.uri().path() == paths::DEMONSTRATION;
    (!request.method().is_safe() || is_script(request)) && !is_inside(request) && !is_start
}

fn is_script(request: &Request) -> bool {
    request.headers().contains_key(SAME_SITE_HEADER)
}

/// A page of a demonstration asks for it.
fn is_inside(request: &Request) -> bool {
    let mut pairs = request.uri().query().unwrap_or_default().split('&');
    request.headers().contains_key(INSIDE_HEADER) || pairs.any(|pair| pair.split('=').next() == Some(INSIDE_QUERY))
}
