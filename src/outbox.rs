//! The outbox: finished enquiries that wait on a resident's own device until the council has them. Nothing is kept on a device
//! for which the resident did not say that it is their own.
//!
//! All but `is_used` is a chunk of its own. It is fetched on the check page, since without a signal it could not be, and
//! wherever something waits.

mod note;
pub mod sender;
pub mod store;
pub mod ways;

use crate::js::{get, global};
use contract::cases::NewCase;
use domain::reference::Reference;
use serde::{Deserialize, Serialize};

/// What a record is found by: when it was kept, in seconds.
pub type Id = u32;

/// What is on this device, and how far it is.
#[derive(Clone, PartialEq, Eq)]
pub struct Entry {
    pub id: Id,
    pub kept: Kept,
    pub stage: Stage,
}

/// A record, as it is before it is encrypted.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// The service's name.
    pub name: String,
    pub what: What,
}

#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum What {
    /// The council may not have it.
    Waits(NewCase),
    /// The council has it. Only its reference is kept.
    Received(Reference),
}

/// How far something that waits is.
#[derive(Clone, PartialEq, Eq)]
pub enum Stage {
    OnDevice,
    /// It is on its way; there is no answer yet.
    Sent,
    /// The council does not take it as it is.
    Refused {
        why: String,
        /// What was sent from the same form before.
        before: Option<Reference>,
    },
}

/// Set in `localStorage` while the outbox is used, so that nobody else's app opens a database.
const MARK: &str = "outbox";

/// Whether something was kept on this device.
pub fn is_used() -> bool {
    let mark = global("localStorage").and_then(|storage| get(&storage, MARK));
    mark.is_ok_and(|mark| mark.is_string())
}
