//! `/api/v1/files`

pub mod create;
pub mod delete;
pub mod find;
