//! How long to wait after repeated failures: twice as long each time, up to a
//! minute.

use std::time::Duration;

const LONGEST: Duration = Duration::from_secs(60);

#[derive(Clone, Copy, Debug)]
pub struct Backoff {
    first: Duration,
    next: Duration,
}

impl Backoff {
    pub fn starting_at(first: Duration) -> Self {
        Backoff { first, next: first }
    }

    /// The wait after one more failure.
    pub fn failed(&mut self) -> Duration {
        let wait = self.next;
        self.next = self.next.saturating_mul(2).min(LONGEST);
        wait
    }

    pub fn succeeded(&mut self) {
        self.next = self.first;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_up_to_a_minute_and_start_again() {
        let mut backoff = Backoff::starting_at(Duration::from_secs(1));
        let waits: Vec<u64> = (0..8).map(|_| backoff.failed().as_secs()).collect();
        assert_eq!(waits, [1, 2, 4, 8, 16, 32, 60, 60]);
        backoff.succeeded();
        assert_eq!(backoff.failed().as_secs(), 1);
    }
}
