//! Lighthouse, as a phone, on our own pages: the median of three runs.

use crate::{
    browser,
    command::{command, run},
    figure::{Budget, Figure},
    node,
    server::Running,
    step::step,
};
use anyhow::{Context, Result};
use serde_json::Value;
use std::fs;

const RUNS: usize = 3;
const CHROMIUM_FLAGS: &str = "--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";
const REPORT: &str = "target/lighthouse.json";

/// The pages, and what they are called.
const PAGES: [(&str, &str); 2] = [("start page", "/"), ("form page", "/services/missed-bin/form/where")];

/// What is read of a report: its name, where it stands, from which unit to which, and its budget.
const FIGURES: [(&str, &str, f64, &str, Budget); 6] = [
    ("performance", "/categories/performance/score", 100.0, "of 100", Budget::AtLeast(95.0)),
    ("accessibility", "/categories/accessibility/score", 100.0, "of 100", Budget::AtLeast(100.0)),
    ("best practices", "/categories/best-practices/score", 100.0, "of 100", Budget::AtLeast(100.0)),
    ("seo", "/categories/seo/score", 100.0, "of 100", Budget::AtLeast(100.0)),
    ("largest contentful paint", "/audits/largest-contentful-paint/numericValue", 0.001, "s", Budget::AtMost(1.7)),
    ("total blocking time", "/audits/total-blocking-time/numericValue", 1.0, "ms", Budget::AtMost(120.0)),
];

pub fn measure(demo: &Running) -> Result<Vec<Figure>> {
    let mut figures = Vec::new();
    for (name, path) in PAGES {
        let address = demo.address() + path;
        let what = format!("Lighthouse on the {name}, {RUNS} times");
        let reports = step(&what, "See whether the page opens in Chromium.", || {
            // On a busy machine a run sometimes ends without a trace.
            (0..RUNS).map(|_| report(&address).or_else(|_| report(&address))).collect::<Result<Vec<_>>>()
        })?;
        figures.extend(read(name, &reports)?);
    }
    Ok(figures)
}

fn report(address: &str) -> Result<Value> {
    run(command(node::tool("lighthouse")?)
        .args([address, "--quiet", "--output=json", "--no-enable-error-reporting", CHROMIUM_FLAGS])
        .arg("--only-categories=performance,accessibility,best-practices,seo")
        .arg(format!("--output-path={REPORT}"))
        .env("CHROME_PATH", browser::ensure()?))?;
    let report: Value = serde_json::from_str(&fs::read_to_string(REPORT)?)?;
    match report["runtimeError"]["message"].as_str() {
        Some(message) => anyhow::bail!("{message}"),
        None => Ok(report),
    }
}

fn read(page: &str, reports: &[Value]) -> Result<Vec<Figure>> {
    FIGURES
        .iter()
        .map(|(name, pointer, factor, unit, budget)| {
            let values = reports.iter().map(|report| {
                let value = report.pointer(pointer).and_then(Value::as_f64);
                value.with_context(|| format!("Lighthouse gave no {name}"))
            });
            let value = median(values.collect::<Result<_>>()?) * factor;
            Ok(Figure { name: format!("{page}, {name}"), value, unit, budget: *budget })
        })
        .collect()
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_slow_run_does_not_count() {
        assert_eq!(median(vec![9.0, 1.0, 2.0]), 2.0);
    }
}
