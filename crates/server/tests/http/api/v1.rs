//! `/api/v1`

mod addresses;
mod cases;
mod catalogue;
mod drafts;
mod files;
mod integration;
mod open_cases;
mod services;
