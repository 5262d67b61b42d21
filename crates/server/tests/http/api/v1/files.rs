//! `/api/v1/files`

mod create;
mod drafts;
mod find;
mod mail;
mod refused;
mod scanning;
mod sent;
