//! The chats that talked last, in memory, so that a turn reads nothing.
//!
//! Valid because one process owns the store and each chat has one lane. In two
//! generations: when the young one is full, the old one goes.

use crate::conversation::Chat;
use std::collections::HashMap;

/// Chats held at once.
pub const CHATS_CACHED_MAX: usize = 2_000;

#[derive(Default)]
pub struct Cache {
    young: HashMap<i64, Chat>,
    old: HashMap<i64, Chat>,
}

impl Cache {
    /// Hands the chat over; it is put back when the turn is committed, so
    /// what is in here is always what is stored.
    pub fn take(&mut self, chat_id: i64) -> Option<Chat> {
        let young = self.young.remove(&chat_id);
        young.or_else(|| self.old.remove(&chat_id))
    }

    pub fn put(&mut self, chat: Chat) {
        if self.young.len() >= CHATS_CACHED_MAX / 2 {
            self.old = std::mem::take(&mut self.young);
        }
        self.young.insert(chat.person.chat_id, chat);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::DateTime;

    fn chat(chat_id: i64) -> Chat {
        Chat::new(chat_id, DateTime::UNIX_EPOCH)
    }

    #[test]
    fn holds_the_newest_and_never_too_many() {
        let mut cache = Cache::default();
        for chat_id in 0..10_000 {
            cache.put(chat(chat_id));
            assert!(cache.young.len() + cache.old.len() <= CHATS_CACHED_MAX);
        }
        assert!(cache.take(9_999).is_some());
        assert!(cache.take(9_999).is_none(), "handed over once");
        assert!(cache.take(9_001).is_some(), "the newest thousand are there");
        assert!(cache.take(0).is_none());
    }
}
