//! Says what is being done and how long it took, and what to do when it fails.

use anyhow::{Context, Result};
use std::{
    fmt,
    time::{Duration, Instant},
};

/// `advice` is a sentence for whoever sees the step fail.
pub fn step<T>(what: &str, advice: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    println!("→ {what}");
    let begun = Instant::now();
    let result = work().with_context(|| format!("{what} failed. {advice}\n  It said"));
    if result.is_ok() {
        println!("  {}", Took(begun.elapsed()));
    }
    result
}

pub struct Took(pub Duration);

impl fmt::Display for Took {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.as_secs() {
            0..60 => write!(f, "{:.1} s", self.0.as_secs_f64()),
            seconds => write!(f, "{} min {} s", seconds / 60, seconds % 60),
        }
    }
}
