//! How many tests passed and failed, as the tools themselves say.

use anyhow::{Context, Result};
use serde_json::Value;
use std::{
    fmt,
    ops::{Add, AddAssign},
};

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Count {
    pub passed: u64,
    pub failed: u64,
}

impl Count {
    /// A check that counts as one.
    pub fn one(holds: bool) -> Self {
        Self { passed: holds.into(), failed: (!holds).into() }
    }

    /// From what `cargo test` prints. Tests that can't be compiled count as one failure.
    pub fn of_cargo(output: &str, ended_well: bool) -> Self {
        let count = output.lines().filter_map(result_line).fold(Self::default(), Add::add);
        if !ended_well && count.failed == 0 { count + Self::one(false) } else { count }
    }

    /// From Playwright's JSON report.
    pub fn of_playwright(report: &str) -> Result<Self> {
        let report: Value = serde_json::from_str(report).context("Playwright's report is not JSON")?;
        let stats = |name: &str| report["stats"][name].as_u64().unwrap_or(0);
        let errors = report["errors"].as_array().map_or(0, |errors| errors.len() as u64);
        Ok(Self { passed: stats("expected"), failed: stats("unexpected") + stats("flaky") + errors })
    }
}

impl Add for Count {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self { passed: self.passed + other.passed, failed: self.failed + other.failed }
    }
}

impl AddAssign for Count {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)
    }
}

/// `test result: ok. 5 passed; 0 failed; …`
fn result_line(line: &str) -> Option<Count> {
    let (_, rest) = line.strip_prefix("test result: ")?.split_once(". ")?;
    let number = |what: &str| rest.split("; ").find_map(|part| part.strip_suffix(what)?.trim().parse().ok());
    Some(Count { passed: number("passed")?, failed: number("failed")? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adds_up_what_cargo_says() {
        let output = "test a ... ok\n\ntest result: ok. 5 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s\n\
                      test result: FAILED. 2 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s\n";
        assert_eq!(Count::of_cargo(output, false), Count { passed: 7, failed: 1 });
    }

    #[test]
    fn tests_that_do_not_compile_fail() {
        assert_eq!(Count::of_cargo("", false), Count { passed: 0, failed: 1 });
        assert_eq!(Count::of_cargo("", true), Count::default());
    }

    #[test]
    fn a_journey_that_only_passed_later_has_failed() -> Result<()> {
        let report = r#"{"errors":[],"stats":{"expected":4,"skipped":2,"unexpected":1,"flaky":1}}"#;
        assert_eq!(Count::of_playwright(report)?, Count { passed: 4, failed: 2 });
        Ok(())
    }
}
