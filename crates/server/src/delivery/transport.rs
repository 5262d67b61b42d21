//! The ways in which a mail can leave.

use super::{
    Letter, SendError,
    attachments::{Attachment, Held},
    folder::Folder,
    nowhere::Nowhere,
    smtp::Smtp,
};
use crate::config::Config;
use lettre::{
    Address, Message,
    message::{
        Body, Mailbox, MultiPart, SinglePart,
        header::{ContentTransferEncoding, ContentType, Header, HeaderName, HeaderValue},
    },
};
use std::{error::Error, fmt, io};

pub enum Transport {
    Smtp(Box<Smtp>),
    Folder(Folder),
    /// A demonstration's: kept to be looked at.
    Nowhere(Nowhere),
}

#[derive(Debug, thiserror::Error)]
pub enum TransportError {
    #[error("--smtp is not right: {0}")]
    Smtp(lettre::transport::smtp::Error),
    #[error("The folder for mails cannot be made: {0}")]
    Folder(#[from] io::Error),
}

impl Transport {
    pub fn open(config: &Config) -> Result<Self, TransportError> {
        match &config.smtp {
            _ if config.demo => Ok(Self::Nowhere(Nowhere::default())),
            Some(url) => Ok(Self::Smtp(Box::new(Smtp::open(url, &config.mail_from)?))),
            None => Ok(Self::Folder(Folder::open(config.data.join("mail"))?)),
        }
    }

    pub(super) async fn send(&self, letter: &Letter) -> Result<(), SendError> {
        match self {
            Self::Smtp(smtp) => smtp.send(write(letter)?).await,
            Self::Folder(folder) => folder.send(letter, write(letter)?).await,
            Self::Nowhere(nowhere) => nowhere.send(letter),
        }
    }
}

impl fmt::Display for Transport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Smtp(smtp) => write!(f, "by SMTP to {smtp}"),
            Self::Folder(folder) => write!(f, "as .eml files in {folder}"),
            Self::Nowhere(_) => f.write_str("goes nowhere; see /demo/messages.json"),
        }
    }
}

/// The mail as it stands on the wire. Headers are written by the library, which lets no line break into them.
fn write(letter: &Letter) -> Result<Message, SendError> {
    // An address that can't stand in a mail now never will.
    let address = |text: &str| text.parse::<Address>().map_err(|_| SendError::Never("not an address".to_owned()));
    let mail = &letter.mail;
    let from = address(&letter.from)?;
    let id = format!("<{}@{}>", mail.id, from.domain());
    let mut message = Message::builder()
        .from(Mailbox::new(Some(letter.council_name.clone()), from))
        .to(Mailbox::new(None, address(&mail.destination)?))
        .subject(one_line(&mail.subject))
        .message_id(Some(id))
        .date(letter.created.into())
        .header(AutoSubmitted);
    // A resident's address that a mail can't carry still stands in the body.
    if let Some(Ok(reply_to)) = mail.reply_to.as_deref().map(str::parse::<Address>) {
        message = message.reply_to(Mailbox::new(None, reply_to));
    }
    let files: Vec<SinglePart> = letter.files.iter().filter_map(attach).collect();
    let written = if files.is_empty() {
        message.header(ContentType::TEXT_PLAIN).body(mail.body.clone())
    } else {
        let text = MultiPart::mixed().singlepart(SinglePart::plain(mail.body.clone()));
        message.multipart(files.into_iter().fold(text, MultiPart::singlepart))
    };
    written.map_err(|_| SendError::Never("cannot be written as a mail".to_owned()))
}

/// A file as a part of the mail, byte for byte.
fn attach(file: &Attachment) -> Option<SinglePart> {
    let Held::InMail(bytes) = &file.held else {
        return None;
    };
    let body = Body::new_with_encoding(bytes.clone(), ContentTransferEncoding::Base64).ok()?;
    let kind = ContentType::parse(file.kind.key()).ok()?;
    Some(lettre::message::Attachment::new(file.name.clone()).body(body, kind))
}

fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

/// Tells "out of office" programs not to answer (RFC 3834).
#[derive(Clone)]
struct AutoSubmitted;

impl Header for AutoSubmitted {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Auto-Submitted")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "auto-generated".to_owned())
    }
}
