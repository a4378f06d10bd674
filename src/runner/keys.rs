//! The keys of every tree: big-endian, so that key order is the order of the
//! numbers and each question to the store is one range.
//!
//! Signed numbers have their top bit flipped, which puts negative ones first.
//! No key holds a chat's number: chats stand in them by their pseudonyms.

use super::outbox::{Class, RowId};
use crate::conversation::Wake;
use crate::diary::{RecordKey, ReminderKind};
use crate::store::sealing::{Key, Pseudonym};
use chrono::{DateTime, Datelike, NaiveDate, Utc};

/// Above every key of a tree whose keys are of one length.
pub const END: &[u8] = &[0xff; 26];

/// A row of the `due` tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DueRow {
    /// Whole milliseconds.
    pub at: DateTime<Utc>,
    pub chat_id: i64,
    pub wake: Wake,
}

impl DueRow {
    pub fn new(at: DateTime<Utc>, chat_id: i64, wake: Wake) -> Self {
        let millis = DateTime::from_timestamp_millis(at.timestamp_millis());
        DueRow {
            at: millis.unwrap_or(at),
            chat_id,
            wake,
        }
    }
}

fn signed(number: i64) -> [u8; 8] {
    (number.cast_unsigned() ^ (1 << 63)).to_be_bytes()
}

fn parse_signed(bytes: [u8; 8]) -> i64 {
    (u64::from_be_bytes(bytes) ^ (1 << 63)).cast_signed()
}

/// The key of `Person` and `Sent`.
pub fn chat(pseudonym: Pseudonym) -> [u8; Pseudonym::BYTES] {
    *pseudonym.bytes()
}

pub fn parse_chat(key: &[u8]) -> Option<Pseudonym> {
    let (pseudonym, rest) = Pseudonym::split_from(key)?;
    rest.is_empty().then_some(pseudonym)
}

pub fn update(update_id: i64) -> [u8; 8] {
    signed(update_id)
}

/// An arrival number: the key of `Inbox` and `DeadLetters`.
pub fn arrival(number: u64) -> [u8; 8] {
    number.to_be_bytes()
}

pub fn parse_arrival(key: &[u8]) -> Option<u64> {
    Some(u64::from_be_bytes(key.try_into().ok()?))
}

pub fn outbox(class: Class, id: RowId) -> Vec<u8> {
    [&[class as u8][..], &id.0.to_be_bytes()].concat()
}

pub fn parse_outbox(key: &[u8]) -> Option<RowId> {
    let (_class, number) = key.split_first()?;
    Some(RowId(u64::from_be_bytes(number.try_into().ok()?)))
}

pub fn due(at: DateTime<Utc>, pseudonym: Pseudonym, wake: Wake) -> Vec<u8> {
    [&due_from(at)[..], pseudonym.bytes(), &[wake as u8]].concat()
}

/// The start of all due rows of an instant and later.
pub fn due_from(at: DateTime<Utc>) -> [u8; 8] {
    signed(at.timestamp_millis())
}

pub fn parse_due(key: &[u8]) -> Option<(DateTime<Utc>, Pseudonym, Wake)> {
    let (at, rest) = key.split_first_chunk()?;
    let (pseudonym, wake) = Pseudonym::split_from(rest)?;
    Some((
        DateTime::from_timestamp_millis(parse_signed(*at))?,
        pseudonym,
        Wake::ALL.into_iter().find(|one| wake == [*one as u8])?,
    ))
}

/// Says nothing about the record to who has not the chat's key: which question
/// was answered on which night is nobody's business either.
pub fn record(chat: &Key, key: &RecordKey) -> Vec<u8> {
    let (kind, id): (u8, Vec<u8>) = match key {
        RecordKey::Answer(question) => (1, question.as_bytes().to_vec()),
        RecordKey::Trigger(cause) => (2, cause.id().as_bytes().to_vec()),
        RecordKey::Cramp(id) => (3, id.to_be_bytes().to_vec()),
        RecordKey::Checkin(night) => (4, date(*night).to_vec()),
        RecordKey::Reminder(night, kind) => {
            (5, [&date(*night)[..], &[reminder_kind(*kind)]].concat())
        }
        RecordKey::Sign(id) => (6, id.to_be_bytes().to_vec()),
        RecordKey::Trial(id) => (7, id.to_be_bytes().to_vec()),
        RecordKey::Programme => (8, Vec::new()),
        RecordKey::Plan(id) => (9, id.to_be_bytes().to_vec()),
        RecordKey::Review(night) => (10, date(*night).to_vec()),
    };
    let hidden = chat.hide(&[&[kind], &id[..]].concat());
    [&chat.pseudonym().bytes()[..], &hidden].concat()
}

/// The range of all records of a chat.
pub fn records(pseudonym: Pseudonym) -> (Vec<u8>, Vec<u8>) {
    let above = [&pseudonym.bytes()[..], &[0xff; Pseudonym::BYTES + 1]].concat();
    (pseudonym.bytes().to_vec(), above)
}

fn date(night: NaiveDate) -> [u8; 4] {
    (night.num_days_from_ce().cast_unsigned() ^ (1 << 31)).to_be_bytes()
}

/// Stored numbers: never given to another kind.
fn reminder_kind(kind: ReminderKind) -> u8 {
    match kind {
        ReminderKind::Water => 1,
        ReminderKind::Stretch => 2,
        ReminderKind::Checkin => 3,
        ReminderKind::Walk => 4,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialogue::Cause;
    use crate::store::sealing::{Owner, Sealer};
    use proptest::prelude::*;
    use std::sync::Arc;

    type Due = (DateTime<Utc>, Pseudonym, Wake);

    fn due_row() -> impl Strategy<Value = Due> {
        let millis = -10_000_000_000_000..10_000_000_000_000_i64;
        (millis, any::<[u8; 16]>(), 0..Wake::ALL.len()).prop_map(|(millis, pseudonym, wake)| {
            (
                DateTime::from_timestamp_millis(millis).unwrap(),
                parse_chat(&pseudonym).unwrap(),
                Wake::ALL[wake],
            )
        })
    }

    fn key_of(chat_id: i64, sealer: &Sealer) -> Arc<Key> {
        sealer.key_for(Owner::Chat(chat_id)).unwrap()
    }

    fn night() -> impl Strategy<Value = NaiveDate> {
        (-800_000..800_000_i32).prop_map(|day| NaiveDate::from_num_days_from_ce_opt(day).unwrap())
    }

    fn class() -> impl Strategy<Value = Class> {
        prop::sample::select(vec![Class::Reply, Class::Reminder, Class::Pacing])
    }

    proptest! {
        #[test]
        fn numbers_are_in_order(left: i64, right: i64) {
            prop_assert_eq!(update(left).cmp(&update(right)), left.cmp(&right));
            prop_assert_eq!(parse_signed(signed(left)), left);
        }

        #[test]
        fn arrivals_are_in_order_and_come_back(left: u64, right: u64) {
            prop_assert_eq!(arrival(left).cmp(&arrival(right)), left.cmp(&right));
            prop_assert_eq!(parse_arrival(&arrival(left)), Some(left));
        }

        #[test]
        fn due_rows_are_in_order_and_come_back(left in due_row(), right in due_row()) {
            let key = |(at, pseudonym, wake): Due| due(at, pseudonym, wake);
            prop_assert_eq!(key(left).cmp(&key(right)), left.cmp(&right));
            prop_assert_eq!(parse_due(&key(left)), Some(left));
            prop_assert!(key(left).as_slice() < END);
            prop_assert!(due_from(left.0).as_slice() < key(left).as_slice());
        }

        #[test]
        fn outbox_rows_are_in_order_and_come_back(
            left in (class(), any::<u64>()), right in (class(), any::<u64>())
        ) {
            let key = |row: (Class, u64)| outbox(row.0, RowId(row.1));
            prop_assert_eq!(key(left).cmp(&key(right)), left.cmp(&right));
            prop_assert_eq!(parse_outbox(&key(left)), Some(RowId(left.1)));
        }

        #[test]
        fn records_of_a_chat_are_in_its_range_alone(
            mine: i64, other: i64, night in night(), number: u64, question in ".{0,20}"
        ) {
            let sealer = Sealer::in_memory();
            let (from, to) = records(key_of(mine, &sealer).pseudonym());
            for key in [
                RecordKey::Answer(question),
                RecordKey::Trigger(Cause::Pregnancy),
                RecordKey::Cramp(number),
                RecordKey::Checkin(night),
                RecordKey::Reminder(night, ReminderKind::Checkin),
                RecordKey::Sign(number),
                RecordKey::Trial(number),
                RecordKey::Programme,
                RecordKey::Plan(number),
                RecordKey::Review(night),
            ] {
                let key = |chat_id| record(&key_of(chat_id, &sealer), &key);
                let within = |chat_id| (from.clone()..to.clone()).contains(&key(chat_id));
                prop_assert!(within(mine));
                prop_assert_eq!(within(other), mine == other);
            }
        }
    }

    #[test]
    fn a_key_of_another_length_is_nothing() {
        assert_eq!(parse_due(&[0; 24]), None);
        assert_eq!(parse_due(&[0; 25]), None, "no wake has the number 0");
        assert_eq!(parse_due(&[0; 26]), None);
        assert_eq!(parse_chat(&[0; 17]), None);
        assert_eq!(parse_arrival(&[0; 7]), None);
        assert_eq!(parse_outbox(&[]), None);
    }
}
