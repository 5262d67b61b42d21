//! `/api/v1`

mod addresses;
mod cases;
mod catalogue;
mod drafts;
mod files;
mod open_cases;
mod services;
