//! A number and the most that it may be.

/// One measurement.
pub struct Measured {
    /// What was measured.
    pub name: &'static str,
    /// How much it is, in `unit`.
    pub value: u64,
    /// The most that it may be, in `unit`.
    pub budget: u64,
    /// Bytes, milliseconds or kilobytes.
    pub unit: &'static str,
}

impl Measured {
    /// Whether it is more than it may be.
    pub fn is_over(&self) -> bool {
        self.value > self.budget
    }

    /// Number and budget, for people.
    pub fn line(&self) -> String {
        let verdict = if self.is_over() { "OVER BUDGET" } else { "within" };
        format!(
            "   {:<44} {:>9} {:<2} of {:>9} {verdict}",
            self.name, self.value, self.unit, self.budget
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(value: u64) -> Measured {
        Measured {
            name: "module",
            value,
            budget: 90_000,
            unit: "B",
        }
    }

    #[test]
    fn the_budget_itself_is_still_within() {
        assert!(!of(90_000).is_over());
        assert!(of(90_001).is_over());
        assert!(of(90_001).line().contains("OVER BUDGET"));
    }
}
