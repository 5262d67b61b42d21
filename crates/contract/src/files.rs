//! `/api/v1/files`

use crate::endpoint::{Endpoint, Method, Nothing, Raw};
use domain::file::FileKind;
use serde::{Deserialize, Serialize};

/// Carries the file's name, as percent-encoded UTF-8.
pub const FILE_NAME_HEADER: &str = "x-file-name";

/// `POST /api/v1/files`: uploads one photo or paper, before the form is sent. The body is the file itself, its type one of
/// `domain::file::TAKEN`. What it is its content decides. This browser may name it when it sends the form.
pub struct CreateFile;

impl Endpoint for CreateFile {
    const METHOD: Method = Method::POST;
    const ROUTE: &'static str = "/api/v1/files";
    type Body = Raw;
    type Reply = FileReply;
}

/// `GET /api/v1/files/{file}`: the file, for a browser that uploaded it, goes on with its draft or may see its case. A
/// stranger's file and one that does not exist answer alike, with 404.
pub struct FindFile {
    pub file: String,
}

impl Endpoint for FindFile {
    const METHOD: Method = Method::GET;
    const ROUTE: &'static str = "/api/v1/files/{file}";
    type Body = Nothing;
    type Reply = Raw;

    fn path(&self) -> String {
        format!("/api/v1/files/{}", self.file)
    }
}

/// `DELETE /api/v1/files/{file}`: forgets a file that this browser uploaded or whose draft it goes on with, before it is
/// sent.
pub struct DeleteFile {
    pub file: String,
}

impl Endpoint for DeleteFile {
    const METHOD: Method = Method::DELETE;
    const ROUTE: &'static str = "/api/v1/files/{file}";
    type Body = Nothing;
    type Reply = Nothing;

    fn path(&self) -> String {
        format!("/api/v1/files/{}", self.file)
    }
}

/// A file that is stored. The answer's value that names it is `ID NAME`, with a space between them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct FileReply {
    /// 32 hex digits.
    pub id: String,
    /// As it was cleaned: it ends as its kind does.
    pub name: String,
    pub kind: FileKind,
    /// How large it is as it is kept.
    pub bytes: u64,
    /// It is held back until the virus scanner has looked. The form can be sent meanwhile.
    pub scanning: bool,
}

impl FileReply {
    /// The value that names it in an answer.
    pub fn value(&self) -> String {
        value(&self.id, &self.name)
    }
}

/// What the app needs of a `FileReply`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct SentFile {
    pub id: String,
    pub name: String,
    pub scanning: bool,
}

impl SentFile {
    /// The value that names it in an answer.
    pub fn value(&self) -> String {
        value(&self.id, &self.name)
    }
}

fn value(id: &str, name: &str) -> String {
    format!("{id} {name}")
}
