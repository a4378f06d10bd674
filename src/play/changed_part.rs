//! What each turn changed of what is kept about somebody, as a tree: for the panel
//! "What happened". It looks on and decides nothing.

use crate::conversation::{Chat, Effect, Turn};
use crate::diary::{Record, RecordKey};
use chrono::{DateTime, Utc};
use serde::Serialize;
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// Records shown of each turn; a file that is added brings thousands.
const RECORDS_SHOWN: usize = 100;

/// A part that is not as it was: its two values, or else what changed within it.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ChangedPart {
    name: String,
    before: Value,
    after: Value,
    within: Vec<ChangedPart>,
}

/// What is kept about somebody, as the last turn left it.
pub struct LastKept {
    person: Value,
    diary: BTreeMap<RecordKey, Value>,
}

impl LastKept {
    /// Of somebody about whom nothing is kept.
    pub fn nothing(chat_id: i64, now: DateTime<Utc>) -> Self {
        LastKept::of(&Chat::new(chat_id, now))
    }

    pub fn of(chat: &Chat) -> Self {
        let records = chat.diary.records();
        LastKept {
            person: json!(chat.person),
            diary: records.map(|one| (one.key(), content(&one))).collect(),
        }
    }

    /// Goes on to what a turn leaves; gives what it changed.
    pub fn go_on(&mut self, turn: &Turn, now: DateTime<Utc>) -> Vec<ChangedPart> {
        if turn.effects.contains(&Effect::Forget) {
            *self = LastKept::nothing(turn.chat.person.chat_id, now);
            return vec![everything_gone()];
        }
        let person = json!(turn.chat.person);
        let of_person = difference("person", &self.person, &person);
        self.person = person;
        of_person.into_iter().chain(self.of_diary(turn)).collect()
    }

    fn of_diary(&mut self, turn: &Turn) -> Option<ChangedPart> {
        let effects = turn.effects.iter();
        let mut within: Vec<_> = effects.filter_map(|one| self.of_record(one)).collect();
        let more = within.len().saturating_sub(RECORDS_SHOWN);
        within.truncate(RECORDS_SHOWN);
        if more > 0 {
            within.push(ChangedPart {
                name: format!("and {more} more"),
                ..ChangedPart::default()
            });
        }
        (!within.is_empty()).then(|| group("diary", within))
    }

    fn of_record(&mut self, effect: &Effect) -> Option<ChangedPart> {
        let (key, after) = if let Effect::Keep(record) = effect {
            (record.key(), content(record))
        } else if let Effect::Discard(key) = effect {
            (key.clone(), Value::Null)
        } else {
            return None;
        };
        let name = name(&key);
        let before = match after.is_null() {
            true => self.diary.remove(&key),
            false => self.diary.insert(key, after.clone()),
        };
        difference(&name, &before.unwrap_or_default(), &after)
    }
}

fn everything_gone() -> ChangedPart {
    ChangedPart {
        name: "everything".to_owned(),
        before: json!("kept"),
        after: json!("gone"),
        ..ChangedPart::default()
    }
}

fn difference(name: &str, before: &Value, after: &Value) -> Option<ChangedPart> {
    if before == after {
        return None;
    }
    let within = within(before, after);
    if !within.is_empty() {
        return Some(group(name, within));
    }
    Some(ChangedPart {
        name: name.to_owned(),
        before: before.clone(),
        after: after.clone(),
        within,
    })
}

fn group(name: &str, within: Vec<ChangedPart>) -> ChangedPart {
    ChangedPart {
        name: name.to_owned(),
        within,
        ..ChangedPart::default()
    }
}

/// What changed in an object, also in one that came or went; none for all else.
fn within(before: &Value, after: &Value) -> Vec<ChangedPart> {
    let nothing = Map::new();
    let (before, after) = match (before, after) {
        (Value::Object(before), Value::Object(after)) => (before, after),
        (Value::Null, Value::Object(after)) => (&nothing, after),
        (Value::Object(before), Value::Null) => (before, &nothing),
        (_, _) => return Vec::new(),
    };
    let names: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    let of = |side: &Map<String, Value>, name: &str| side.get(name).cloned().unwrap_or_default();
    let names = names.into_iter();
    names
        .filter_map(|name| difference(name, &of(before, name), &of(after, name)))
        .collect()
}

/// A record without the name of its kind around it.
fn content(record: &Record) -> Value {
    let mut kinds = json!(record);
    let one = kinds
        .as_object_mut()
        .and_then(|kinds| kinds.values_mut().next());
    one.map(Value::take).unwrap_or_default()
}

/// `Cramp 12`, `Reminder 2026-03-28 Water`.
fn name(key: &RecordKey) -> String {
    let key = json!(key);
    let Some(kinds) = key.as_object() else {
        return plain(&key);
    };
    let named = kinds.iter();
    named
        .map(|(kind, which)| format!("{kind} {}", plain(which)))
        .collect()
}

fn plain(value: &Value) -> String {
    if let Some(text) = value.as_str() {
        return text.to_owned();
    }
    let Some(parts) = value.as_array() else {
        return value.to_string();
    };
    parts.iter().map(plain).collect::<Vec<_>>().join(" ")
}
