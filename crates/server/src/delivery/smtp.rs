//! Mails by SMTP.

use super::{SendError, transport::TransportError};
use lettre::{
    AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor,
    transport::smtp::{self, extension::ClientId},
};
use std::{error::Error, fmt, time::Duration};

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
        let mailer = AsyncSmtpTransport::<Tokio1Executor>::from_url(&with_tls(url))
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

/// Mails hold what residents said: they leave this machine encrypted, unless the address says `tls=opportunistic`.
fn with_tls(url: &str) -> String {
    let host = url.rsplit_once('@').or_else(|| url.split_once("://")).map_or(url, |(_, host)| host);
    let stays_here = ["localhost", "127.0.0.1", "[::1]"].iter().any(|local| host.starts_with(local));
    match url.contains("tls=") {
        false if url.starts_with("smtp://") && !stays_here => {
            let separator = if url.contains('?') { '&' } else { '?' };
            format!("{url}{separator}tls=required")
        }
        _ => url.to_owned(),
    }
}

/// What the server says may repeat the address, so only its code is kept.
fn failure(error: &smtp::Error) -> SendError {
    match error.status() {
        Some(code) if is_no_mailbox(u16::from(code), &said(error)) => SendError::NoMailbox(format!("SMTP {code}")),
        // Refused mails. Other codes that begin with 5 are about us: a password can be mended.
        Some(code) if (550..=556).contains(&u16::from(code)) => SendError::Never(format!("SMTP {code}")),
        Some(code) => SendError::Later(format!("SMTP {code}")),
        None if error.is_timeout() => SendError::Later("no answer in time".to_owned()),
        None if error.is_tls() => SendError::Later("no safe connection".to_owned()),
        None => SendError::Later("no connection".to_owned()),
    }
}

/// What the server said, which is looked at and not kept.
fn said(error: &smtp::Error) -> String {
    error.source().map(ToString::to_string).unwrap_or_default()
}

/// Whether it is the mailbox that is refused. A code of 5.7 says that it is the sender, or what was written.
fn is_no_mailbox(code: u16, said: &str) -> bool {
    matches!(code, 550 | 551 | 553 | 556) && !said.contains("5.7.")
}

impl fmt::Display for Smtp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.host)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refused_mail_is_no_lost_mailbox() {
        for (code, said, expected) in [
            (550, "5.1.1 sam@example.org unknown", true),
            (550, "no such user", true),
            (550, "5.7.1 looks like spam", false),
            (551, "", true),
            (552, "5.2.2 mailbox full", false),
            (553, "5.1.3", true),
            (554, "5.1.1", false),
        ] {
            assert_eq!(is_no_mailbox(code, said), expected, "{code} {said}");
        }
    }

    #[test]
    fn mails_leave_this_machine_encrypted() {
        for (url, expected) in [
            ("smtp://mail.example:587", "smtp://mail.example:587?tls=required"),
            ("smtp://user:pass@mail.example", "smtp://user:pass@mail.example?tls=required"),
            ("smtp://mail.example?tls=opportunistic", "smtp://mail.example?tls=opportunistic"),
            ("smtps://mail.example", "smtps://mail.example"),
            ("smtp://127.0.0.1:2525", "smtp://127.0.0.1:2525"),
        ] {
            assert_eq!(with_tls(url), expected);
            assert!(Smtp::open(url, "no-reply@example.org").is_ok(), "{url}");
        }
        assert!(Smtp::open("http://mail.example", "no-reply@example.org").is_err());
    }
}
