//! The updates that wait for the bot, and what it has acknowledged.

use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Acknowledged updates kept, the newest.
const PAST_REMEMBERED: usize = 1_000;

/// One update, ready to be sent.
#[derive(Clone, Debug)]
pub struct Update {
    pub id: i64,
    pub json: Arc<str>,
}

/// What a poll finds.
#[derive(Debug)]
pub enum PollResult {
    /// A later poll has taken this one's place.
    Replaced,
    /// Oldest first; may be empty.
    Batch(Vec<Update>),
}

#[derive(Debug)]
pub struct Updates {
    next_id: i64,
    /// Not acknowledged yet. Given out again and again until they are.
    waiting: BTreeMap<i64, Arc<str>>,
    /// Given out once, whatever the offset: repeats and stragglers.
    regardless: Vec<Update>,
    /// Acknowledged, kept so that they can be repeated.
    past: BTreeMap<i64, Arc<str>>,
    allowed: Option<Vec<String>>,
    acknowledged: i64,
    /// The number of the latest poll; earlier ones still open are replaced.
    poll: u64,
}

impl Updates {
    pub fn starting_at(first_id: i64) -> Updates {
        Updates {
            next_id: first_id,
            waiting: BTreeMap::new(),
            regardless: Vec::new(),
            past: BTreeMap::new(),
            allowed: None,
            acknowledged: 0,
            poll: 0,
        }
    }

    /// Adds an update of a kind and returns its id. One that the bot has not
    /// allowed uses up its id and is never given out, as with Telegram.
    pub fn push(&mut self, kind: &str, body: &Value) -> i64 {
        let id = self.next_id;
        self.next_id += 1;
        if self.allows(kind) {
            let json = format!("{{\"update_id\":{id},\"{kind}\":{body}}}");
            self.waiting.insert(id, json.into());
        }
        id
    }

    /// Adds an update with an id of its own, which may be an old one.
    pub fn push_as(&mut self, id: i64, update: &Value) {
        self.next_id = self.next_id.max(id + 1);
        let json: Arc<str> = update.to_string().into();
        self.past.insert(id, Arc::clone(&json));
        self.regardless.push(Update { id, json });
    }

    /// Gives an update out once more. False where it is not remembered.
    pub fn repeat(&mut self, id: i64) -> bool {
        let Some(json) = self.past.get(&id).or_else(|| self.waiting.get(&id)) else {
            return false;
        };
        let json = Arc::clone(json);
        self.regardless.push(Update { id, json });
        true
    }

    /// Starts a poll: forgets what `offset` acknowledges, replaces the poll
    /// before it, and returns its number.
    pub fn begin(&mut self, offset: i64, allowed: Option<Vec<String>>, remember: bool) -> u64 {
        if allowed.is_some() {
            self.allowed = allowed;
        }
        self.acknowledge(offset, remember);
        self.poll += 1;
        self.poll
    }

    pub fn next(&mut self, poll: u64, limit: usize) -> PollResult {
        if poll != self.poll {
            return PollResult::Replaced;
        }
        let now = self.regardless.len().min(limit);
        let mut batch: Vec<Update> = self.regardless.drain(..now).collect();
        batch.extend(
            self.waiting
                .iter()
                .take(limit - now)
                .map(|(id, json)| Update {
                    id: *id,
                    json: Arc::clone(json),
                }),
        );
        PollResult::Batch(batch)
    }

    /// Everything that waits, oldest first.
    pub fn all_waiting(&self) -> Vec<Update> {
        let waiting = self.waiting.iter().map(|(id, json)| Update {
            id: *id,
            json: Arc::clone(json),
        });
        self.regardless.iter().cloned().chain(waiting).collect()
    }

    /// The bot has taken an update that was brought to it.
    pub fn brought(&mut self, update: &Update, remember: bool) {
        let again = self.regardless.iter().position(|one| one.id == update.id);
        if let Some(again) = again {
            self.regardless.remove(again);
        } else if self.waiting.remove(&update.id).is_some() {
            self.acknowledged = self.acknowledged.max(update.id + 1);
            self.remember(update.id, &update.json, remember);
        }
    }

    fn remember(&mut self, id: i64, json: &Arc<str>, remember: bool) {
        if remember {
            self.past.insert(id, Arc::clone(json));
            if self.past.len() > PAST_REMEMBERED {
                self.past.pop_first();
            }
        }
    }

    /// The highest offset seen: everything below it is acknowledged.
    pub fn acknowledged(&self) -> i64 {
        self.acknowledged
    }

    pub fn waiting(&self) -> usize {
        self.waiting.len() + self.regardless.len()
    }

    fn allows(&self, kind: &str) -> bool {
        const ONLY_ON_REQUEST: [&str; 3] =
            ["chat_member", "message_reaction", "message_reaction_count"];
        match self.allowed.as_deref() {
            None | Some([]) => !ONLY_ON_REQUEST.contains(&kind),
            Some(kinds) => kinds.iter().any(|allowed| allowed == kind),
        }
    }

    /// A negative offset counts from the end of the queue.
    fn acknowledge(&mut self, offset: i64, remember: bool) {
        let offset = match usize::try_from(offset.unsigned_abs()) {
            Ok(from_end) if offset < 0 => self.offset_from_end(from_end),
            Ok(_) | Err(_) => offset,
        };
        while let Some(entry) = self.waiting.first_entry()
            && *entry.key() < offset
        {
            let (id, json) = entry.remove_entry();
            self.remember(id, &json, remember);
        }
        self.acknowledged = self.acknowledged.max(offset);
    }

    fn offset_from_end(&self, count: usize) -> i64 {
        let first_kept = self.waiting.keys().rev().take(count).next_back();
        first_kept.copied().unwrap_or(self.next_id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn three() -> Updates {
        let mut updates = Updates::starting_at(10);
        for text in ["a", "b", "c"] {
            updates.push("message", &json!({ "text": text }));
        }
        updates
    }

    fn poll(updates: &mut Updates, offset: i64) -> Vec<i64> {
        let poll = updates.begin(offset, None, true);
        match updates.next(poll, 100) {
            PollResult::Batch(batch) => batch.iter().map(|update| update.id).collect(),
            PollResult::Replaced => panic!("nobody else polls"),
        }
    }

    #[test]
    fn only_an_offset_acknowledges() {
        let mut updates = three();
        assert_eq!(poll(&mut updates, 0), [10, 11, 12]);
        assert_eq!(poll(&mut updates, 0), [10, 11, 12]);
        assert_eq!(poll(&mut updates, 12), [12]);
        assert_eq!(poll(&mut updates, 0), [12]);
        assert_eq!(updates.acknowledged(), 12);
    }

    #[test]
    fn a_negative_offset_keeps_the_last_ones() {
        assert_eq!(poll(&mut three(), -1), [12]);
        assert_eq!(poll(&mut three(), -2), [11, 12]);
        assert_eq!(poll(&mut three(), -9), [10, 11, 12]);
        assert!(poll(&mut Updates::starting_at(10), -1).is_empty());
    }

    #[test]
    fn a_repeat_comes_once_and_regardless_of_the_offset() {
        let mut updates = three();
        assert!(poll(&mut updates, 13).is_empty());
        assert!(updates.repeat(11));
        assert_eq!(poll(&mut updates, 13), [11]);
        assert!(poll(&mut updates, 13).is_empty());
        assert!(!updates.repeat(99));
    }

    #[test]
    fn kinds_that_are_not_allowed_never_come() {
        let mut updates = Updates::starting_at(1);
        updates.push("chat_member", &json!({}));
        updates.push("my_chat_member", &json!({}));
        assert_eq!(poll(&mut updates, 0), [2]);
        updates.begin(0, Some(vec!["message".to_owned()]), true);
        updates.push("my_chat_member", &json!({}));
        updates.push("message", &json!({}));
        assert_eq!(poll(&mut updates, 0), [2, 4]);
    }

    #[test]
    fn the_earlier_of_two_polls_is_replaced() {
        let mut updates = three();
        let first = updates.begin(0, None, true);
        let second = updates.begin(0, None, true);
        assert!(matches!(updates.next(first, 100), PollResult::Replaced));
        assert!(matches!(updates.next(second, 100), PollResult::Batch(batch) if batch.len() == 3));
    }
}
