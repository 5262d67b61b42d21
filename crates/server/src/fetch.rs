//! Gets one document over HTTP, or sends one request, in time and not too large.

use axum::{
    body::Bytes,
    http::{HeaderValue, Request, Response, StatusCode, Uri, header, uri::Scheme},
};
use http_body_util::{BodyExt, Full, Limited};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use std::{
    io,
    sync::{Arc, OnceLock},
    time::Duration,
};
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::TcpStream,
    time::timeout,
};
use tokio_rustls::{
    TlsConnector,
    rustls::{ClientConfig, RootCertStore, crypto::ring, pki_types::ServerName},
};

/// A resident waits for it.
const PATIENCE: Duration = Duration::from_secs(5);
/// A postcode has 100 addresses at most, of two kilobytes each; a home is smaller.
const LONGEST: usize = 1024 * 1024;

/// Fit for a log: it names no postcode and no key.
#[derive(Debug, thiserror::Error)]
pub enum FetchError {
    #[error("there is no look-up")]
    NotThere,
    #[error("the address of the look-up is not right")]
    Address,
    #[error("the look-up does not answer: {0}")]
    Io(#[from] io::Error),
    #[error("the look-up does not speak HTTP: {0}")]
    Http(#[from] hyper::Error),
    #[error("the look-up did not answer in time")]
    Slow,
    #[error("the look-up answered with {0}")]
    Refused(StatusCode),
    #[error("the look-up's answer can't be read")]
    Unreadable,
}

#[derive(Default)]
pub struct Fetcher {
    /// The system's certificates are read at the first need.
    tls: OnceLock<TlsConnector>,
}

impl Fetcher {
    pub async fn get(&self, url: &str) -> Result<Bytes, FetchError> {
        let uri: Uri = url.parse().map_err(|_| FetchError::Address)?;
        timeout(PATIENCE, self.exchange(&uri)).await.map_err(|_| FetchError::Slow)?
    }

    async fn exchange(&self, uri: &Uri) -> Result<Bytes, FetchError> {
        let request = Request::get(uri).header(header::ACCEPT, "application/json");
        let request = request.body(Full::default()).map_err(|_| FetchError::Address)?;
        let response = self.connect(request).await?;
        match response.status() {
            status if status.is_success() => Ok(response.into_body()),
            status => Err(FetchError::Refused(status)),
        }
    }

    /// Sends a request, and answers with what came back, whatever its status.
    pub async fn send(&self, request: Request<Full<Bytes>>) -> Result<Response<Bytes>, FetchError> {
        timeout(PATIENCE, self.connect(request)).await.map_err(|_| FetchError::Slow)?
    }

    async fn connect(&self, request: Request<Full<Bytes>>) -> Result<Response<Bytes>, FetchError> {
        let uri = request.uri().clone();
        let host = uri.host().ok_or(FetchError::Address)?;
        let is_secret = uri.scheme() == Some(&Scheme::HTTPS);
        let port = uri.port_u16().unwrap_or(if is_secret { 443 } else { 80 });
        let stream = TcpStream::connect((host, port)).await?;
        if is_secret {
            let name = ServerName::try_from(host.to_owned()).map_err(|_| FetchError::Address)?;
            converse(self.tls()?.connect(name, stream).await?, request).await
        } else {
            converse(stream, request).await
        }
    }

    fn tls(&self) -> Result<&TlsConnector, FetchError> {
        if let Some(tls) = self.tls.get() {
            return Ok(tls);
        }
        let tls = connector()?;
        Ok(self.tls.get_or_init(|| tls))
    }
}

/// With the system's certificates.
pub fn connector() -> io::Result<TlsConnector> {
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(io::Error::other)?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(TlsConnector::from(Arc::new(config)))
}

async fn converse<S>(stream: S, mut request: Request<Full<Bytes>>) -> Result<Response<Bytes>, FetchError>
where
    S: AsyncRead + AsyncWrite + Send + Unpin + 'static,
{
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await?;
    let driving = tokio::spawn(connection);
    let uri = request.uri().clone();
    let host = uri.authority().map_or("", |authority| authority.as_str());
    let host = HeaderValue::from_str(host).map_err(|_| FetchError::Address)?;
    request.headers_mut().insert(header::HOST, host);
    // A server is asked for the path alone.
    *request.uri_mut() =
        uri.path_and_query().map_or("/", |path| path.as_str()).parse().map_err(|_| FetchError::Address)?;
    let (head, body) = sender.send_request(request).await?.into_parts();
    let body = Limited::new(body, LONGEST).collect().await.map_err(|_| FetchError::Unreadable)?;
    driving.abort();
    Ok(Response::from_parts(head, body.to_bytes()))
}
