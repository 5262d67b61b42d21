//! `/api/v1`

mod cases;
mod catalogue;
mod files;
mod services;
