//! What an evening came to, as a row of a table.

use super::evening::Evening;
use super::witness::Seen;
use std::collections::BTreeMap;
use std::time::Duration;

/// What Telegram allows in all, a second.
const ALLOWED: f64 = 30.0;

/// Times are seconds of the evening; before the minute they are negative.
pub struct Figures {
    name: &'static str,
    people: usize,
    first: f64,
    last: f64,
    unreached: usize,
    twice: usize,
    refused: usize,
    share: f64,
    replies: Vec<f64>,
    unanswered: usize,
    peak_mebibytes: u64,
}

pub fn print_head() {
    println!(
        "| people | bot | arithmetic | first | last | not reached | twice | refused | \
         of what is allowed | replies | half within | 99 % within | longest | peak memory |"
    );
    println!(
        "| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |"
    );
}

impl Figures {
    pub fn of(
        name: &'static str,
        evening: &Evening,
        seen: &Seen,
        before_due: f64,
        peak_mebibytes: u64,
    ) -> Figures {
        let at = |real: &Duration| evening.pace.seconds(*real) - before_due;
        let reminders: Vec<f64> = seen.reminders.iter().map(at).collect();
        let messages: Vec<f64> = seen.messages.iter().map(at).collect();
        let mut replies: Vec<f64> = seen
            .replies
            .iter()
            .map(|real| evening.pace.seconds(*real))
            .collect();
        replies.sort_by(f64::total_cmp);
        Figures {
            name,
            people: evening.people,
            first: reminders.iter().copied().fold(f64::INFINITY, f64::min),
            last: reminders.iter().copied().fold(f64::NEG_INFINITY, f64::max),
            unreached: evening.people - seen.reached.len(),
            twice: seen.reached.values().filter(|times| **times > 1).count(),
            refused: seen.refused,
            share: share(&reminders, &messages),
            replies,
            unanswered: seen.unanswered(),
            peak_mebibytes,
        }
    }

    pub fn print(&self) {
        println!(
            "| {} | {} | {} | {} | {} | {} | {} | {} | {:.1} % | {} | {:.2} s | {:.2} s | {:.2} s | {} MiB |",
            self.people,
            self.name,
            clock(self.people as f64 / ALLOWED).trim_start_matches('+'),
            clock(self.first),
            clock(self.last),
            self.unreached,
            self.twice,
            self.refused,
            self.share * 100.0,
            self.replies.len() + self.unanswered,
            self.within(0.5),
            self.within(0.99),
            self.within(1.0),
            self.peak_mebibytes,
        );
    }

    /// So much of the replies came within this; those that never came count as
    /// the longest.
    fn within(&self, share: f64) -> f64 {
        let all = self.replies.len() + self.unanswered;
        let last = ((all as f64 * share).ceil() as usize).saturating_sub(1);
        self.replies.get(last).copied().unwrap_or(f64::INFINITY)
    }
}

/// Of what Telegram allows, how much was used from the beginning of each minute to
/// its last reminder: then there was always something to send.
fn share(reminders: &[f64], messages: &[f64]) -> f64 {
    let minute = |at: f64| (at / 60.0).floor();
    let mut last_of: BTreeMap<i64, f64> = BTreeMap::new();
    for at in reminders {
        let last = last_of.entry(minute(*at) as i64).or_insert(*at);
        *last = last.max(*at);
    }
    let spans = last_of
        .iter()
        .map(|(minute, last)| last - *minute as f64 * 60.0);
    let allowed = spans.sum::<f64>() * ALLOWED;
    let is_within = |at: &&f64| {
        let last = last_of.get(&(minute(**at) as i64));
        last.is_some_and(|last| *at <= last)
    };
    messages.iter().filter(is_within).count() as f64 / allowed
}

/// Minutes and seconds before (−) or after (+).
fn clock(seconds: f64) -> String {
    let sign = if seconds < 0.0 { "−" } else { "+" };
    let whole = seconds.abs().round() as u64;
    format!("{sign}{}:{:02}", whole / 60, whole % 60)
}
