//! The JSON API, written once. The app sends these requests; the server answers them.

pub mod addresses;
pub mod cases;
pub mod catalogue;
pub mod drafts;
pub mod endpoint;
pub mod files;
pub mod integration;
pub mod json;
pub mod open_cases;
pub mod passkeys;
pub mod paths;
pub mod problem;
pub mod services;
