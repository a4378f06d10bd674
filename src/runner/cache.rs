//! The chats that talked last, in memory, so that a turn reads nothing.
//!
//! Valid because the part of a chat is one process's, and each chat has one lane; all are
//! forgotten when parts are given up. In two
//! generations: when the young one is full, by number or by what is in it, the
//! old one goes.

use crate::conversation::Chat;
use std::collections::HashMap;

/// Chats held at once.
pub const CHATS_CACHED_MAX: usize = 2_000;
/// Records held at once, in all of them: 200 of each, some 50 MB.
const RECORDS_CACHED_MAX: usize = 400_000;

#[derive(Default)]
pub struct Cache {
    young: HashMap<i64, Chat>,
    /// What was put into the young ones.
    young_records: usize,
    old: HashMap<i64, Chat>,
}

impl Cache {
    /// Hands the chat over; it is put back when the turn is committed, so
    /// what is in here is always what is stored.
    pub fn take(&mut self, chat_id: i64) -> Option<Chat> {
        let young = self.young.remove(&chat_id);
        if let Some(chat) = &young {
            self.young_records -= chat.diary.len();
        }
        young.or_else(|| self.old.remove(&chat_id))
    }

    pub fn put(&mut self, chat: Chat) {
        self.take(chat.person.chat_id);
        let records = chat.diary.len();
        let is_full = self.young_records + records > RECORDS_CACHED_MAX / 2;
        if self.young.len() >= CHATS_CACHED_MAX / 2 || is_full {
            self.old = std::mem::take(&mut self.young);
            self.young_records = 0;
        }
        self.young_records += records;
        self.young.insert(chat.person.chat_id, chat);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diary::{Cramp, Record, Source};
    use chrono::DateTime;

    fn chat(chat_id: i64) -> Chat {
        Chat::new(chat_id, DateTime::UNIX_EPOCH)
    }

    #[test]
    fn holds_few_diaries_where_they_are_long() {
        let mut cache = Cache::default();
        for chat_id in 0..100 {
            let mut long = chat(chat_id);
            for id in 0..20_000 {
                let at = DateTime::UNIX_EPOCH;
                let cramp = Cramp::of_night(id, None, Source::Log, at);
                long.diary.put(Record::Cramp(cramp));
            }
            cache.put(long);
            let held = cache.young.values().chain(cache.old.values());
            let records: usize = held.map(|chat| chat.diary.len()).sum();
            assert!(records <= RECORDS_CACHED_MAX, "{records}");
        }
        assert!(cache.take(99).is_some(), "the newest is there");
        assert_eq!(cache.young_records, 20_000 * cache.young.len());
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
