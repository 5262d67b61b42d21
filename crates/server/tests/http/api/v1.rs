//! `/api/v1`

mod cases;
mod catalogue;
mod drafts;
mod files;
mod services;
