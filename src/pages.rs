//! One file per page. Folders follow the address bar. Each journey is a chunk of its own: the form, and tracking.

pub mod case;
pub mod document;
pub mod form;
pub mod not_found;
pub mod problem;
pub mod sent;
pub mod track;
