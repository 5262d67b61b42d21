//! From a press to the paint, in a Chromium that is six times slower than this machine.

use crate::{
    browser,
    command::{command, output},
    figure::{Budget, Figure},
    node,
    server::Running,
    step::step,
};
use anyhow::{Context, Result};
use serde_json::Value;

const SCRIPT: &str = "tests/bench/interaction.mjs";
const PAGE: f64 = 50.0;
const KEY: f64 = 8.0;

pub fn measure(demo: &Running) -> Result<Vec<Figure>> {
    node::ensure()?;
    let printed = step("Pressing and typing in Chromium at 6x", "Run it alone: the machine may be busy.", || {
        let mut script = command("node");
        script.arg(SCRIPT).env("FRONT_DOOR_BASE", demo.address()).env("FRONT_DOOR_CHROMIUM", browser::ensure()?);
        output(&mut script)
    })?;
    let measured: Value = serde_json::from_str(&printed).context("no figures were printed")?;
    let mut figures = Vec::new();
    for (what, key, budget) in [
        ("question page to the next at 6x", "pages", PAGE),
        ("a letter in the question box at 6x, services found and drawn", "keys", KEY),
    ] {
        let mut times: Vec<f64> = measured[key].as_array().into_iter().flatten().filter_map(Value::as_f64).collect();
        for (part, share) in [("median", 50), ("75th percentile", 75)] {
            let value = percentile(&mut times, share).with_context(|| format!("no times of {key}"))?;
            figures.push(Figure { name: format!("{what}, {part}"), value, unit: "ms", budget: Budget::AtMost(budget) });
        }
    }
    Ok(figures)
}

/// The time that so many of a hundred don't exceed.
fn percentile(times: &mut [f64], share: usize) -> Option<f64> {
    times.sort_by(f64::total_cmp);
    let at = (times.len() * share).div_ceil(100).checked_sub(1)?;
    times.get(at).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_percentile_is_one_of_the_times() {
        let mut times = [40.0, 10.0, 20.0, 30.0];
        assert_eq!(percentile(&mut times, 50), Some(20.0));
        assert_eq!(percentile(&mut times, 75), Some(30.0));
        assert_eq!(percentile(&mut times, 100), Some(40.0));
        assert_eq!(percentile(&mut [], 50), None);
    }
}
