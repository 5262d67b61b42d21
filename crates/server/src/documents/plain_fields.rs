//! What a plain form sends: fields, and files where its page asks for them. Each file is stored as it arrives, by the same
//! checks as the app's; one that is not taken is an error at its question, and keeps nothing else back.

use crate::{
    client::ClientAddress,
    error::{Error, FileError, tell},
    guard::{LONGEST_BODY, has_files},
    profile::Profile,
    server::Server,
    session::{NewSession, Session},
    uploads::storing::{self, Arrived, read_type},
};
use axum::{
    Form as FormBody,
    body::Body,
    extract::{FromRequest, Multipart, Request, multipart::Field},
};
use domain::{
    answer::{Answer, Answers},
    file::MOST_BYTES,
    form::Page,
    message::{FieldError, Message},
    question::{Kind, MOST_FILES, Question},
};
use http_body_util::Limited;

pub type Fields = Vec<(String, String)>;

/// Who sends, and what stands on the page.
pub struct Sender<'a> {
    pub server: &'a Server,
    pub profile: &'a Profile,
    pub client: ClientAddress,
    pub page: &'a Page,
    /// What was answered before.
    pub answers: &'a Answers,
}

/// What arrived.
#[derive(Default)]
pub struct Received {
    pub fields: Fields,
    /// The answers of the questions that ask for files, with those that are new.
    pub files: Answers,
    pub errors: Vec<FieldError>,
    /// The session that the browser needs from now on, if it had none.
    pub new_session: Option<NewSession>,
}

impl Received {
    /// What stands in a field.
    pub fn values(&self, name: &str) -> Answer {
        self.fields.iter().filter(|(key, _)| key == name).map(|(_, value)| value.clone()).collect()
    }
}

impl Sender<'_> {
    pub async fn receive(&self, session: &mut Session, request: Request) -> Result<Received, Error> {
        let mut received = Received { files: self.given(), ..Received::default() };
        if has_files(&request) {
            let _place = self.server.uploads.enter()?;
            let multipart = Multipart::from_request(request, &()).await.map_err(|_| Error::Malformed)?;
            self.read(session, multipart, &mut received).await?;
        } else {
            let limited = request.map(|body| Body::new(Limited::new(body, LONGEST_BODY)));
            let FormBody(fields) = FormBody::from_request(limited, &()).await.map_err(|_| Error::Malformed)?;
            received.fields = fields;
        }
        Ok(received)
    }

    /// The files that were given before.
    fn given(&self) -> Answers {
        let questions = self.page.questions.iter().filter(|question| question.kind == Kind::Files);
        let given = |question: &Question| self.answers.get(&question.key).cloned().unwrap_or_default();
        questions.map(|question| (question.key.clone(), given(question))).collect()
    }

    async fn read(
        &self,
        session: &mut Session,
        mut multipart: Multipart,
        received: &mut Received,
    ) -> Result<(), Error> {
        let mut room = LONGEST_BODY;
        while let Some(mut field) = multipart.next_field().await.map_err(|_| FileError::Incomplete)? {
            let key = field.name().unwrap_or_default().to_owned();
            let Some(name) = field.file_name().map(str::to_owned) else {
                let text = read_up_to(&mut field, room).await?.ok_or(Error::TooLarge)?;
                room -= text.len();
                received.fields.push((key, String::from_utf8(text).map_err(|_| Error::Malformed)?));
                continue;
            };
            let question = self.page.questions.iter().find(|question| question.key == key);
            // A field in which no file was chosen sends one without a name.
            let Some(question) = question.filter(|question| question.kind == Kind::Files && !name.is_empty()) else {
                continue;
            };
            match self.take(session, question, &name, field, received).await {
                Ok(()) => {}
                Err(error @ (Error::File(_) | Error::TooMany(_))) => {
                    received.errors.push(self.refusal(question, &name, error));
                }
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    /// Stores one file, unless there are enough.
    async fn take(
        &self,
        session: &mut Session,
        question: &Question,
        name: &str,
        mut field: Field<'_>,
        received: &mut Received,
    ) -> Result<(), Error> {
        let given = received.files.entry(question.key.clone()).or_default();
        if given.len() >= MOST_FILES {
            let message = Message::key("error-files-many").with("name", question.name());
            if !received.errors.iter().any(|error| error.message == message) {
                received.errors.push(at(question, message));
            }
            return Ok(());
        }
        let council = &self.profile.council;
        storing::count(self.server, &council.key, &self.client.hash()).await?;
        let said = read_type(field.content_type().unwrap_or_default())?;
        let bytes = read_up_to(&mut field, MOST_BYTES).await?.ok_or(FileError::TooLarge)?;
        let file = Arrived { bytes, said, name: name.to_owned() };
        let (reply, new_session) = storing::store(self.server, council, session, file).await?;
        given.push(reply.value());
        if let Some(new) = new_session {
            *session = new.as_session();
            received.new_session = Some(new);
        }
        Ok(())
    }

    fn refusal(&self, question: &Question, name: &str, error: Error) -> FieldError {
        let problem = tell(&error.problem(), self.profile.words);
        let words = self.profile.words;
        let why = words.say("error-file-why", &[("title", &problem.title), ("detail", &problem.detail)]);
        let said = words.say("error-file-refused", &[("file", name), ("why", &why)]);
        at(question, Message::Said(said))
    }
}

fn at(question: &Question, message: Message) -> FieldError {
    FieldError { question: question.key.clone(), field: question.key.clone(), message }
}

/// What a field holds; none if that is longer.
async fn read_up_to(field: &mut Field<'_>, most: usize) -> Result<Option<Vec<u8>>, FileError> {
    let mut bytes = Vec::new();
    while let Some(chunk) = field.chunk().await.map_err(|_| FileError::Incomplete)? {
        if bytes.len() + chunk.len() > most {
            return Ok(None);
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(Some(bytes))
}
