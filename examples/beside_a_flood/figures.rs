//! What a flood came to, as a row of a table.

use super::flood::Flood;
use std::time::Duration;

pub struct Figures {
    /// The shortest first.
    pub waited: Vec<Duration>,
    pub unanswered: usize,
    pub sent: usize,
    pub others: usize,
    pub refused: usize,
}

pub fn print_head() {
    println!(
        "| flood of | answers after | people | sent | answered of it | refused | \
         half within | 99 % within | longest | never |"
    );
    println!("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
}

impl Figures {
    pub fn print(&self, flood: &Flood) {
        println!(
            "| {} | {} ms | {} | {} | {} | {} | {:.2} s | {:.2} s | {:.2} s | {} |",
            flood.kind.name(),
            flood.answers_after.as_millis(),
            flood.flooders,
            self.sent,
            self.others,
            self.refused,
            self.within(0.5),
            self.within(0.99),
            self.within(1.0),
            self.unanswered,
        );
    }

    /// So much of the answers came within this.
    fn within(&self, share: f64) -> f64 {
        let last = (self.waited.len() as f64 * share).ceil() as usize;
        let waited = self.waited.get(last.saturating_sub(1));
        waited.map_or(f64::INFINITY, Duration::as_secs_f64)
    }
}
