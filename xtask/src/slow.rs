//! A cold start, a form and a submission over a line of 400 kbit/s that takes 400 ms and loses one packet in twenty.

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

const SCRIPT: &str = "tests/bench/slow.mjs";

/// What is measured, and within how many seconds it is to be.
const FIGURES: [(&str, &str, f64); 6] = [
    ("painted", "cold start, first paint", 4.0),
    ("usable", "cold start, usable", 4.0),
    ("interactive", "cold start, interactive", 10.0),
    ("form", "form page ready", 4.0),
    ("sent", "sent, and confirmed", 4.0),
    ("again", "a page again, interactive", 4.0),
];

pub fn measure(demo: &Running) -> Result<Vec<Figure>> {
    node::ensure()?;
    let printed = step("Reporting a missed bin over a poor line", "Run it alone: the machine may be busy.", || {
        let mut script = command("node");
        script.arg(SCRIPT).env("FRONT_DOOR_BASE", demo.address()).env("FRONT_DOOR_CHROMIUM", browser::ensure()?);
        output(&mut script)
    })?;
    read(&serde_json::from_str(&printed).context("no figures were printed")?)
}

fn read(measured: &Value) -> Result<Vec<Figure>> {
    let figure = |(key, what, seconds): &(&str, &str, f64)| {
        let times = measured[key].as_array().into_iter().flatten().filter_map(Value::as_f64).collect();
        let value = median(times).with_context(|| format!("no times of {key}"))? / 1000.0;
        let name = format!("at 400 kbit/s, 400 ms, 5 % loss: {what}");
        Ok(Figure { name, value, unit: "s", budget: Budget::AtMost(*seconds) })
    };
    FIGURES.iter().map(figure).collect()
}

fn median(mut times: Vec<f64>) -> Option<f64> {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_figure_is_the_median_in_seconds() {
        let times = serde_json::json!([9000.0, 1000.0, 2500.0]);
        let mut measured = serde_json::Map::new();
        for (key, ..) in FIGURES {
            measured.insert(key.to_owned(), times.clone());
        }
        let figures = read(&Value::Object(measured)).unwrap();
        assert!(figures.iter().all(|figure| figure.value == 2.5 && figure.holds()), "{figures:?}");
        assert!(read(&serde_json::json!({ "painted": [] })).is_err());
    }
}
