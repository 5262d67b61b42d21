//! Mails by SMTP.

use super::{SendError, TransportError};
use lettre::{
    AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor,
    transport::smtp::{self, extension::ClientId},
};
use std::{fmt, time::Duration};

/// For each step of the conversation.
const PATIENCE: Duration = Duration::from_secs(20);

pub struct Smtp {
    mailer: AsyncSmtpTransport<Tokio1Executor>,
    /// Without user and password.
    host: String,
}

impl Smtp {
    pub fn open(url: &str, mail_from: &str) -> Result<Self, TransportError> {
        let domain = mail_from.rsplit_once('@').map_or("localhost", |(_, domain)| domain);
        let mailer = AsyncSmtpTransport::<Tokio1Executor>::from_url(url)
            .map_err(TransportError::Smtp)?
            .timeout(Some(PATIENCE))
            .hello_name(ClientId::Domain(domain.to_owned()))
            .build();
        let host = url.rsplit_once('@').or_else(|| url.split_once("://")).map_or(url, |(_, host)| host);
        Ok(Self { mailer, host: host.split('?').next().unwrap_or_default().to_owned() })
    }

    pub async fn send(&self, message: Message) -> Result<(), SendError> {
        match self.mailer.send(message).await {
            Ok(_) => Ok(()),
            Err(error) => Err(failure(&error)),
        }
    }
}

/// What the server says may repeat the address, so only its code is kept.
fn failure(error: &smtp::Error) -> SendError {
    match error.status() {
        // Refused mailboxes and mails. Other codes that begin with 5 are about us: a password can be mended.
        Some(code) if (550..=556).contains(&u16::from(code)) => SendError::Never(format!("SMTP {code}")),
        Some(code) => SendError::Later(format!("SMTP {code}")),
        None if error.is_timeout() => SendError::Later("no answer in time".to_owned()),
        None if error.is_tls() => SendError::Later("no safe connection".to_owned()),
        None => SendError::Later("no connection".to_owned()),
    }
}

impl fmt::Display for Smtp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.host)
    }
}
