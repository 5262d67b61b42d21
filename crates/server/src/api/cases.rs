//! `/api/v1/cases`

pub mod access;
mod check;
pub mod codes;
pub mod create;
pub mod find;
pub mod reply;
