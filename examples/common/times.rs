//! When the cramps of those who log them were: each has a minute of its own.

use charley::clock::{Clock, SystemClock};
use chrono::Timelike;
use std::sync::OnceLock;

/// A time of the day for each cramp, of which one person has 1,440 at most.
pub fn time(cramp: usize) -> String {
    let minute = first_minute() + cramp;
    format!("{:02}:{:02}", minute / 60 % 24, minute % 60)
}

/// Midnight, but for a run around midnight by the machine's clock: a time a few minutes
/// ahead is taken for now.
fn first_minute() -> usize {
    static FIRST: OnceLock<usize> = OnceLock::new();
    *FIRST.get_or_init(|| match SystemClock::default().now().hour() {
        4..=21 => 0,
        _ => 10 * 60,
    })
}
