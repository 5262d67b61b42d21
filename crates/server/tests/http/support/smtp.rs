//! A mail server on this machine that keeps what it is sent, or refuses it.

use mailin::{Action, Handler, Response, SessionBuilder, response};
use std::{
    io,
    net::{IpAddr, Ipv4Addr, SocketAddr},
    sync::{Arc, Mutex},
};
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
};

/// What arrived, and what to say to the next mail.
#[derive(Clone, Default)]
pub struct Mailbox(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    mails: Vec<Vec<u8>>,
    recipients: Vec<String>,
    refusal: Option<Response>,
}

impl Mailbox {
    /// Listens on a free port.
    pub async fn start() -> (Self, SocketAddr) {
        let mailbox = Self::default();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let shared = mailbox.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(converse(stream, shared.clone()));
            }
        });
        (mailbox, address)
    }

    pub fn mails(&self) -> Vec<Vec<u8>> {
        self.0.lock().unwrap().mails.clone()
    }

    pub fn recipients(&self) -> Vec<String> {
        self.0.lock().unwrap().recipients.clone()
    }

    /// From now on says this to every recipient.
    pub fn refuse(&self, refusal: Option<Response>) {
        self.0.lock().unwrap().refusal = refusal;
    }
}

/// One conversation's part of the mailbox.
struct Receiving {
    mailbox: Mailbox,
    mail: Vec<u8>,
}

impl Handler for Receiving {
    fn rcpt(&mut self, to: &str) -> Response {
        let mut state = self.mailbox.0.lock().unwrap();
        state.recipients.push(to.to_owned());
        state.refusal.clone().unwrap_or(response::OK)
    }

    fn data(&mut self, part: &[u8]) -> io::Result<()> {
        self.mail.extend_from_slice(part);
        Ok(())
    }

    fn data_end(&mut self) -> Response {
        let mail = std::mem::take(&mut self.mail);
        self.mailbox.0.lock().unwrap().mails.push(mail);
        response::OK
    }
}

async fn converse(stream: TcpStream, mailbox: Mailbox) -> io::Result<()> {
    let receiving = Receiving { mailbox, mail: Vec::new() };
    let mut session = SessionBuilder::new("mail.example").build(IpAddr::V4(Ipv4Addr::LOCALHOST), receiving);
    let mut stream = BufReader::new(stream);
    let mut answer = session.greeting();
    loop {
        let mut text = Vec::new();
        answer.write_to(&mut text)?;
        stream.write_all(&text).await?;
        if matches!(answer.action, Action::Close) {
            return Ok(());
        }
        answer = loop {
            let mut line = Vec::new();
            if stream.read_until(b'\n', &mut line).await? == 0 {
                return Ok(());
            }
            let next = session.process(&line);
            if !matches!(next.action, Action::NoReply) {
                break next;
            }
        };
    }
}
