//! `/api/v1/cases`

mod access;
mod check;
mod codes;
mod create;
mod find;
mod reply;

pub use access::create as create_access;
pub use codes::create as create_code;
pub use create::create;
pub use find::find;
