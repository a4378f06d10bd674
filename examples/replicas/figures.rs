//! How long people waited, by what happened.

use crate::fault::Fault;
use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

#[derive(Default)]
pub struct Figures(BTreeMap<Fault, Vec<Figure>>);

#[derive(Clone, Copy)]
pub struct Figure {
    /// Until it was over.
    pub lasted: Duration,
    /// Of anybody for an answer.
    pub longest_wait: Duration,
}

impl Figures {
    pub fn add(&mut self, fault: Fault, figure: Figure) {
        self.0.entry(fault).or_default().push(figure);
    }
}

/// As a table for a page.
impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "| what happened | times | it lasted, median | longest wait of anybody, median | \
             worst | worst after it was over |"
        )?;
        writeln!(f, "| --- | ---: | ---: | ---: | ---: | ---: |")?;
        for (fault, figures) in &self.0 {
            let sorted = |seconds: fn(&Figure) -> f64| {
                let mut all: Vec<f64> = figures.iter().map(seconds).collect();
                all.sort_by(f64::total_cmp);
                all
            };
            let lasted = sorted(|one| one.lasted.as_secs_f64());
            let waits = sorted(|one| one.longest_wait.as_secs_f64());
            let after = sorted(|one| one.longest_wait.saturating_sub(one.lasted).as_secs_f64());
            writeln!(
                f,
                "| {fault} | {} | {:.1} s | {:.1} s | {:.1} s | {:.1} s |",
                figures.len(),
                median(&lasted),
                median(&waits),
                waits.last().unwrap_or(&0.0),
                after.last().unwrap_or(&0.0)
            )?;
        }
        Ok(())
    }
}

fn median(sorted: &[f64]) -> f64 {
    sorted.get(sorted.len() / 2).copied().unwrap_or_default()
}
