//! What an evening came to, as a row of a table.

use super::evening::{Evening, Strictness};
use super::witness::Seen;
use std::fmt;
use std::time::Duration;

pub const HEAD: &str = "\
| counted at 30 a second | reminders | out after | not reached | twice | refused in the first minute | \
later, most in a minute | used | presses | acknowledged, half within | 99 % | longest | \
never or twice | shown, half within | 99 % | longest |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |";

/// What Telegram allows in all, a second.
const ALLOWED: f64 = 30.0;
const MINUTE: Duration = Duration::from_secs(60);

pub struct Figures {
    strictness: Strictness,
    reminders: usize,
    out_after: Duration,
    pub unreached: usize,
    pub twice: usize,
    refused_at_first: usize,
    refused_in_a_minute: usize,
    used: f64,
    pub presses: usize,
    pub unanswered: usize,
    acknowledged: Vec<Duration>,
    shown: Vec<Duration>,
}

impl Figures {
    pub fn of(evening: &Evening, mut seen: Seen) -> Figures {
        seen.acknowledged.sort_unstable();
        seen.shown.sort_unstable();
        let (first, later) = refused(&seen.too_many);
        let while_due = |at: &&Duration| **at <= seen.last_reminder;
        let taken = seen.taken.iter().filter(while_due).count();
        let unanswered = seen.unanswered() + seen.again;
        Figures {
            strictness: evening.strictness,
            reminders: evening.reminders,
            out_after: seen.last_reminder,
            unreached: evening.reminders - seen.reminded.len(),
            twice: seen.reminded.values().filter(|times| **times > 1).count(),
            refused_at_first: first,
            refused_in_a_minute: later,
            used: taken as f64 / (seen.last_reminder.as_secs_f64() * ALLOWED),
            presses: seen.acknowledged.len(),
            unanswered,
            acknowledged: seen.acknowledged,
            shown: seen.shown,
        }
    }
}

/// Refusals in the first minute, and the most in any later one.
fn refused(times: &[Duration]) -> (usize, usize) {
    let later: Vec<&Duration> = times.iter().filter(|at| **at >= MINUTE).collect();
    let within = |start: &Duration| {
        let minute = later
            .iter()
            .filter(|at| (*start..*start + MINUTE).contains(**at));
        minute.count()
    };
    let most = later.iter().map(|start| within(start)).max();
    (times.len() - later.len(), most.unwrap_or(0))
}

/// So much of them came within this.
fn within(sorted: &[Duration], share: f64) -> f64 {
    let last = (sorted.len() as f64 * share).ceil() as usize;
    let waited = sorted.get(last.saturating_sub(1));
    waited.map_or(f64::INFINITY, Duration::as_secs_f64)
}

impl fmt::Display for Figures {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let counted = match self.strictness {
            Strictness::Everything => "everything",
            Strictness::Unasked => "what nobody asked for",
        };
        let out_after = self.out_after.as_secs();
        write!(
            formatter,
            "| {counted} | {} | {}:{:02} | {} | {} | {} | {} | {:.1} % | {} |",
            self.reminders,
            out_after / 60,
            out_after % 60,
            self.unreached,
            self.twice,
            self.refused_at_first,
            self.refused_in_a_minute,
            self.used * 100.0,
            self.presses,
        )?;
        let waits = [&self.acknowledged, &self.shown].map(|waits| {
            let [half, most, longest] = [0.5, 0.99, 1.0].map(|share| within(waits, share));
            format!("{half:.3} s | {most:.3} s | {longest:.3} s")
        });
        let [acknowledged, shown] = waits;
        write!(
            formatter,
            " {acknowledged} | {} | {shown} |",
            self.unanswered
        )
    }
}
