//! `/api/v1/cases`

mod access;
mod codes;
mod create;
mod find;
