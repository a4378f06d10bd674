//! In which order updates are brought: of one queue only the first, the next once
//! that was taken, and after a failure not before its time.
//!
//! Messages and edits of a chat are one queue, presses of a person another, blocks a
//! third: a press may overtake a message.

use crate::updates::Update;
use serde_json::Value;
use std::collections::{HashMap, HashSet};
use std::time::Duration;
use tokio::time::Instant;

/// Between two tries.
const PAUSE_MAX: Duration = Duration::from_secs(60);

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum QueueKey {
    Chat(i64),
    Presses(i64),
    Blocks(i64),
    /// Of nobody.
    Alone(i64),
}

impl QueueKey {
    pub fn of(update: &Update) -> Self {
        let json: Value = serde_json::from_str(&update.json).unwrap_or_default();
        let id = |pointer: &str| json.pointer(pointer).and_then(Value::as_i64);
        let chat = id("/message/chat/id").or_else(|| id("/edited_message/chat/id"));
        chat.map(QueueKey::Chat)
            .or_else(|| id("/callback_query/from/id").map(QueueKey::Presses))
            .or_else(|| id("/my_chat_member/chat/id").map(QueueKey::Blocks))
            .unwrap_or(QueueKey::Alone(update.id))
    }
}

#[derive(Debug, Default)]
pub struct DeliveryQueues {
    in_flight: HashSet<QueueKey>,
    /// How often the first of a queue was not taken, and when it is tried again.
    failed: HashMap<QueueKey, (u32, Instant)>,
}

impl DeliveryQueues {
    /// The first of each queue whose time has come, `most` at once with those that
    /// are on their way.
    pub fn take_due(
        &mut self,
        waiting: Vec<Update>,
        most: usize,
        now: Instant,
    ) -> Vec<(QueueKey, Update)> {
        let mut seen = HashSet::new();
        let mut chosen = Vec::new();
        for update in waiting {
            let queue = QueueKey::of(&update);
            let is_first = seen.insert(queue);
            let is_time = self.failed.get(&queue).is_none_or(|(_, at)| *at <= now);
            if is_first && is_time && self.in_flight.len() < most && self.in_flight.insert(queue) {
                chosen.push((queue, update));
            }
        }
        chosen
    }

    pub fn taken(&mut self, queue: QueueKey) {
        self.in_flight.remove(&queue);
        self.failed.remove(&queue);
    }

    /// Is tried again at once, then after 2, 4, 8 seconds, or when the bot says.
    pub fn not_taken(&mut self, queue: QueueKey, wanted: Option<Duration>, now: Instant) {
        self.in_flight.remove(&queue);
        let times = self.failed.get(&queue).map_or(0, |(times, _)| *times);
        let pause = match times {
            0 => Duration::ZERO,
            more => Duration::from_secs(1 << more.min(6)).min(PAUSE_MAX),
        };
        let pause = wanted.unwrap_or(pause);
        self.failed.insert(queue, (times + 1, now + pause));
    }

    /// When something that was not taken is tried again.
    pub fn next_try(&self) -> Option<Instant> {
        let waiting = self.failed.iter();
        let waiting = waiting.filter(|(queue, _)| !self.in_flight.contains(queue));
        waiting.map(|(_, (_, at))| *at).min()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn update(id: i64, what: Value) -> Update {
        let mut json = what;
        json["update_id"] = id.into();
        Update {
            id,
            json: json.to_string().into(),
        }
    }

    fn message(id: i64, chat: i64) -> Update {
        update(id, json!({ "message": { "chat": { "id": chat } } }))
    }

    fn brought(queues: &mut DeliveryQueues, waiting: &[Update], now: Instant) -> Vec<i64> {
        let chosen = queues.take_due(waiting.to_vec(), 3, now);
        chosen.into_iter().map(|(_, update)| update.id).collect()
    }

    #[test]
    fn a_chat_waits_for_its_own_and_a_press_does_not() {
        let press = update(3, json!({ "callback_query": { "from": { "id": 7 } } }));
        let waiting = [
            message(1, 7),
            message(2, 7),
            press,
            message(4, 8),
            message(5, 9),
        ];
        let mut queues = DeliveryQueues::default();
        let now = Instant::now();
        assert_eq!(
            brought(&mut queues, &waiting, now),
            [1, 3, 4],
            "three at once"
        );
        assert!(brought(&mut queues, &waiting, now).is_empty());
        queues.taken(QueueKey::Chat(7));
        assert_eq!(brought(&mut queues, &waiting[1..], now), [2]);
    }

    #[test]
    fn what_was_not_taken_comes_again_and_holds_up_its_queue_alone() {
        let waiting = [message(1, 7), message(2, 7), message(3, 8)];
        let mut queues = DeliveryQueues::default();
        let now = Instant::now();
        brought(&mut queues, &waiting[..2], now);
        queues.not_taken(QueueKey::Chat(7), None, now);
        assert_eq!(brought(&mut queues, &waiting, now), [1, 3], "at once");
        queues.not_taken(QueueKey::Chat(7), None, now);
        assert!(brought(&mut queues, &waiting, now).is_empty());
        let later = now + Duration::from_secs(2);
        assert_eq!(queues.next_try(), Some(later));
        assert_eq!(brought(&mut queues, &waiting, later), [1]);
        queues.not_taken(QueueKey::Chat(7), Some(Duration::from_secs(1)), later);
        assert_eq!(queues.next_try(), Some(later + Duration::from_secs(1)));
    }
}
