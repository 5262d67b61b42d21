//! One file per page. Folders follow the address bar. Each journey is a chunk of its own.

pub mod document;
pub mod form;
pub mod not_found;
pub mod outbox;
pub mod problem;
pub mod sent;
pub mod track;
