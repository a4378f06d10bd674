//! What a morning came to, as a row of a table.

use super::witness::Seen;
use std::fmt;
use std::time::Duration;

pub const HEAD: &str = "\
| people | out after | without picture or review | twice | refused | of what is allowed | \
replies | half within | 99 % within | longest | peak memory |
| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |";

/// What Telegram allows in all, a second.
const ALLOWED: f64 = 30.0;

pub struct Figures {
    people: usize,
    seen: Seen,
    peak_mebibytes: u64,
}

impl Figures {
    pub fn of(people: usize, mut seen: Seen, peak_mebibytes: u64) -> Figures {
        seen.replies.sort_unstable();
        Figures {
            people,
            seen,
            peak_mebibytes,
        }
    }

    fn unreached(&self) -> usize {
        let reached = self.seen.pictures.len().min(self.seen.reviews.len());
        self.people - reached
    }

    fn twice(&self) -> usize {
        let of_both = self
            .seen
            .pictures
            .values()
            .chain(self.seen.reviews.values());
        of_both.filter(|times| **times > 1).count()
    }

    /// From the first to the last that was for them.
    fn span(&self) -> Duration {
        let first = self.seen.first.unwrap_or_default();
        self.seen.last.saturating_sub(first)
    }

    fn share(&self) -> f64 {
        let first = self.seen.first.unwrap_or_default();
        let while_due = |at: &&Duration| (first..=self.seen.last).contains(*at);
        let calls = self.seen.calls.iter().filter(while_due).count();
        calls as f64 / (self.span().as_secs_f64() * ALLOWED)
    }

    /// So much of the replies came within this; those that never came count as
    /// the longest.
    fn within(&self, share: f64) -> f64 {
        let all = self.seen.replies.len() + self.seen.unanswered();
        let last = ((all as f64 * share).ceil() as usize).saturating_sub(1);
        let reply = self.seen.replies.get(last);
        reply.map_or(f64::INFINITY, Duration::as_secs_f64)
    }
}

impl fmt::Display for Figures {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let out_after = self.span().as_secs();
        write!(
            formatter,
            "| {} | {}:{:02} | {} | {} | {} | {:.1} % | {} | {:.2} s | {:.2} s | {:.2} s | {} MiB |",
            self.people,
            out_after / 60,
            out_after % 60,
            self.unreached(),
            self.twice(),
            self.seen.refused,
            self.share() * 100.0,
            self.seen.replies.len() + self.seen.unanswered(),
            self.within(0.5),
            self.within(0.99),
            self.within(1.0),
            self.peak_mebibytes,
        )
    }
}
