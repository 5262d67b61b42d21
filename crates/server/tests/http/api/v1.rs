//! `/api/v1`

mod cases;
mod catalogue;
mod services;
