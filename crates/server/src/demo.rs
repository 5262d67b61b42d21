//! A demonstration: the same server over invented cases, with a clock that can be put forward.

pub mod fault;
pub mod faults;
pub mod past;
pub mod people;
pub mod routes;
pub mod seed;
pub mod sentinel;
pub mod served;
pub mod staff;
pub mod team;

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
};

/// What only a demonstration remembers.
#[derive(Default)]
pub struct Demo {
    /// How often each form was sent, by its key.
    sent: Mutex<HashMap<String, u32>>,
}

impl Demo {
    /// Counts one more sending of this form.
    fn count(&self, key: &str) -> u32 {
        let mut sent = self.sent.lock().unwrap_or_else(PoisonError::into_inner);
        let times = sent.entry(key.to_owned()).or_default();
        *times += 1;
        *times
    }

    fn clear(&self) {
        self.sent.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}
