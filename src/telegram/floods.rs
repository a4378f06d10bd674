//! What a refusal for too many calls is about: one chat, or all of them.
//!
//! Telegram does not say: its answer names a time, and neither a chat nor a
//! limit. What is known are the limits that Charley keeps by itself for each chat,
//! and who else was refused.
//!
//! Pure: every question is asked with the time. Waits for nothing.

use std::time::Duration;
use tokio::time::Instant;

/// Two chats that are refused within this time mean that all are.
const AT_ONCE: Duration = Duration::from_secs(1);
/// Two chats that are refused within this time mean that all together are a little
/// too many.
const LATELY: Duration = Duration::from_secs(60);

/// What is made of a refusal. The chat that met it rests as told in any case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flood {
    /// This chat alone.
    Chat,
    /// All together are too many: the pace goes down.
    Pace,
    /// Nothing is taken now: everybody rests as told, and the pace goes down.
    Everyone,
}

/// Who was refused last.
#[derive(Debug, Default)]
pub struct Floods {
    last: Option<(Instant, i64)>,
    /// The newest of another chat than the last.
    other: Option<Instant>,
}

impl Floods {
    /// One more. Where a pace has been learned, one is enough to know that it has
    /// risen too far, unless it is the same chat again.
    pub fn meets(&mut self, chat_id: i64, now: Instant, has_pace: bool) -> Flood {
        let mut is_again = false;
        match self.last.replace((now, chat_id)) {
            Some((at, last)) if last == chat_id => is_again = now < at + LATELY,
            Some((at, _)) => self.other = Some(at),
            None => {}
        }
        match self.other.map(|at| now.duration_since(at)) {
            Some(ago) if ago < AT_ONCE => Flood::Everyone,
            Some(ago) if ago < LATELY => Flood::Pace,
            Some(_) | None if has_pace && !is_again => Flood::Pace,
            Some(_) | None => Flood::Chat,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: &[(f64, i64)], has_pace: bool) -> Vec<Flood> {
        let (mut floods, start) = (Floods::default(), Instant::now());
        let meets = |(at, chat): &(f64, i64)| {
            floods.meets(*chat, start + Duration::from_secs_f64(*at), has_pace)
        };
        seconds.iter().map(meets).collect()
    }

    #[test]
    fn one_chat_that_is_refused_again_and_again_says_nothing_of_the_others() {
        let again: Vec<(f64, i64)> = (0..50).map(|count| (f64::from(count) / 4.0, 7)).collect();
        assert!(at(&again, false).iter().all(|flood| *flood == Flood::Chat));
    }

    #[test]
    fn two_chats_say_that_all_are_too_many() {
        use Flood::{Chat, Everyone, Pace};
        for (met, expected) in [
            ([(0.0, 7), (0.9, 8)], [Chat, Everyone]),
            ([(0.0, 7), (1.1, 8)], [Chat, Pace]),
            ([(0.0, 7), (61.0, 8)], [Chat, Chat]),
        ] {
            assert_eq!(at(&met, false), expected);
        }
    }

    #[test]
    fn whose_pace_was_learned_slows_down_at_the_first() {
        assert_eq!(at(&[(0.0, 7)], true), [Flood::Pace]);
        let again = [(0.0, 7), (1.0, 7), (30.0, 7)];
        assert_eq!(at(&again, true), [Flood::Pace, Flood::Chat, Flood::Chat]);
    }
}
