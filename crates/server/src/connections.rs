//! Takes connections, no more than fit, and lets none of them stand still for ever.

use crate::client::Peer;
use axum::{
    Extension, Router,
    body::Body,
    extract::Request,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use hyper::{body::Incoming, service::service_fn};
use hyper_util::{
    rt::{TokioExecutor, TokioIo, TokioTimer},
    server::{conn::auto, graceful::GracefulShutdown},
};
use std::{net::SocketAddr, sync::Arc, time::Duration};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::{Semaphore, watch},
};
use tokio_io_timeout::TimeoutStream;
use tower::ServiceExt;

/// A request's headers have arrived within this time, or the connection ends. It ends an idle one too.
const HEADERS: Duration = Duration::from_secs(10);
/// A client that takes nothing of its answer for this long is gone.
const WRITE: Duration = Duration::from_secs(30);
/// When the server stops, requests that were begun may still end.
const LAST_REQUESTS: Duration = Duration::from_secs(10);
/// After a failure to accept, such as too many open files.
const BREATHER: Duration = Duration::from_millis(100);
/// Of headers, in all.
const LONGEST_HEAD: usize = 32 * 1024;

/// Marks an answer that never comes: a demonstration's lost signal.
#[derive(Debug, Clone, Copy, thiserror::Error)]
#[error("a demonstration cut the connection")]
pub struct CutOff;

impl CutOff {
    pub fn response() -> Response {
        (StatusCode::BAD_GATEWAY, Extension(Self)).into_response()
    }
}

/// Serves until the server stops, then until the last request is answered.
pub async fn serve(listener: TcpListener, router: Router, most: usize, mut stopped: watch::Receiver<()>) {
    let places = Arc::new(Semaphore::new(most));
    let graceful = GracefulShutdown::new();
    loop {
        // While every place is taken, new connections wait in the system's own queue.
        let accept = async {
            let place = places.clone().acquire_owned().await;
            (place, listener.accept().await)
        };
        let (place, accepted) = tokio::select! {
            accepted = accept => accepted,
            _ = stopped.changed() => break,
        };
        let (Ok(place), Ok((stream, peer))) = (place, accepted) else {
            tokio::time::sleep(BREATHER).await;
            continue;
        };
        let connection = graceful.watcher();
        let router = router.clone();
        tokio::spawn(async move {
            converse(stream, peer, router, connection).await;
            drop(place);
        });
    }
    drop(listener);
    if tokio::time::timeout(LAST_REQUESTS, graceful.shutdown()).await.is_err() {
        tracing::warn!("some requests were cut off");
    }
}

async fn converse(stream: TcpStream, peer: SocketAddr, router: Router, watcher: hyper_util::server::graceful::Watcher) {
    // An answer is small; nothing is won by waiting for more.
    let _ = stream.set_nodelay(true);
    let mut stream = TimeoutStream::new(stream);
    stream.set_write_timeout(Some(WRITE));
    let answer = service_fn(move |mut request: Request<Incoming>| {
        request.extensions_mut().insert(Peer(peer));
        let answer = router.clone().oneshot(request.map(Body::new));
        async move {
            let Ok(response) = answer.await;
            if response.extensions().get::<CutOff>().is_some() { Err(CutOff) } else { Ok(response) }
        }
    });
    // Only HTTP/1.1: browsers speak HTTP/2 with whatever adds TLS in front, and telling the two apart has no timeout.
    let mut builder = auto::Builder::new(TokioExecutor::new()).http1_only();
    builder.http1().timer(TokioTimer::new()).header_read_timeout(HEADERS).max_buf_size(LONGEST_HEAD);
    let connection = builder.serve_connection(TokioIo::new(Box::pin(stream)), answer).into_owned();
    if let Err(error) = watcher.watch(connection).await {
        tracing::debug!(%error, "a connection ended badly");
    }
}
