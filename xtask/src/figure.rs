//! One measured figure and its budget.

use std::fmt;

#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    pub name: String,
    pub value: f64,
    pub unit: &'static str,
    pub budget: Budget,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Budget {
    AtMost(f64),
    AtLeast(f64),
}

impl Figure {
    /// In kilobytes of 1,000 bytes.
    pub fn kilobytes(name: impl Into<String>, bytes: u64, at_most: f64) -> Self {
        let value = bytes as f64 / 1000.0;
        Self { name: name.into(), value, unit: "KB", budget: Budget::AtMost(at_most) }
    }

    pub fn holds(&self) -> bool {
        match self.budget {
            Budget::AtMost(most) => self.value <= most,
            Budget::AtLeast(least) => self.value >= least,
        }
    }

    pub fn verdict(&self) -> &'static str {
        if self.holds() { "holds" } else { "misses" }
    }
}

impl fmt::Display for Figure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, value, unit, budget } = self;
        write!(f, "{name}: {} {unit}, budget {budget}: {}", Short(*value), self.verdict())
    }
}

impl fmt::Display for Budget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::AtMost(value) | Self::AtLeast(value) => Short(*value).fmt(f),
        }
    }
}

/// A number with at most two decimals.
pub struct Short(pub f64);

impl fmt::Display for Short {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = format!("{:.2}", self.0);
        f.write_str(text.trim_end_matches('0').trim_end_matches('.'))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn says_whether_the_budget_holds() {
        let page = Figure::kilobytes("start page, usable", 13_960, 14.0);
        assert_eq!(page.to_string(), "start page, usable: 13.96 KB, budget 14: holds");
        let score = Figure { name: "seo".into(), value: 92.0, unit: "of 100", budget: Budget::AtLeast(100.0) };
        assert_eq!(score.to_string(), "seo: 92 of 100, budget 100: misses");
    }
}
