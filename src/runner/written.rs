//! What one turn leaves behind: a transaction, and what is said once it is
//! durable.

use super::draft::Draft;
use super::gathered::Gathered;
use super::keys::DueRow;
use super::ledger::Ledger;
use super::outbox::{Pacing, Queued, Row, RowId, Saying};
use crate::conversation::{Chat, Handle, Person, Phase, Turn};
use crate::diary::{Record, RecordKey};
use crate::store::StoreError;
use chrono::{DateTime, Utc};
use std::collections::{BTreeMap, BTreeSet};

/// The chat's person as the turn found them.
#[derive(Clone, Debug)]
pub struct Before {
    pub person: Person,
    /// Whether anything is kept of them.
    pub stored: bool,
    pub now: DateTime<Utc>,
}

#[derive(Debug)]
pub struct Written {
    pub draft: Draft,
    /// The chat as it is stored afterwards; `None` where nothing is.
    pub chat: Option<Chat>,
    pub rows: Vec<Queued>,
    pub pacings: Vec<Pacing>,
    /// The earliest due row that is new.
    pub soonest_due: Option<DateTime<Utc>>,
}

impl Written {
    /// Nothing about the chat changes.
    pub fn unchanged(draft: Draft, chat: Option<Chat>) -> Self {
        Written {
            draft,
            chat,
            rows: Vec::new(),
            pacings: Vec::new(),
            soonest_due: None,
        }
    }

    pub fn of(
        mut draft: Draft,
        before: &Before,
        turn: Turn,
        ledger: &Ledger,
        number: impl FnMut() -> RowId,
    ) -> Result<Self, StoreError> {
        let Turn { mut chat, effects } = turn;
        let gathered = Gathered::from(effects);
        let stays = stays(before, &chat.person, &gathered);
        let is_new = gathered.forgotten || !before.stored;
        let mut old_due = due_rows(&before.person);
        if gathered.forgotten {
            let chat_id = before.person.chat_id;
            old_due.iter().for_each(|row| draft.remove_due(row));
            old_due.clear();
            draft.forget(chat_id, ledger.traces(chat_id)?)?;
        }
        if stays && (is_new || before.person != chat.person) {
            draft.put_person(&chat.person)?;
        }
        write_records(&mut draft, &mut chat, gathered.records)?;
        let kept = stays.then_some(&chat.person);
        let soonest_due = write_due(&mut draft, &old_due, kept)?;
        let rows = write_rows(
            &mut draft,
            &chat.person,
            before.now,
            gathered.sayings,
            number,
        )?;
        let pacings = gathered.pacings.into_iter();
        Ok(Written {
            draft,
            rows,
            pacings: pacings.map(|pace| pacing(&chat.person, pace)).collect(),
            soonest_due,
            chat: stays.then_some(chat),
        })
    }
}

/// Whether anything is kept of the person after the turn. A stranger who said
/// nothing worth keeping stays a stranger, and so does who asked to be one.
fn stays(before: &Before, after: &Person, gathered: &Gathered) -> bool {
    if gathered.forgotten {
        gathered.keeps_records()
    } else {
        before.stored || before.person != *after || gathered.keeps_records()
    }
}

/// Also puts the records into the chat's diary, so that the chat in memory is
/// what would be loaded.
fn write_records(
    draft: &mut Draft,
    chat: &mut Chat,
    records: BTreeMap<RecordKey, Option<Record>>,
) -> Result<(), StoreError> {
    for (key, record) in records {
        match record {
            Some(record) => {
                draft.put_record(chat.person.chat_id, &record)?;
                chat.diary.put(record);
            }
            None => {
                draft.remove_record(chat.person.chat_id, &key)?;
                chat.diary.remove(&key);
            }
        }
    }
    Ok(())
}

/// Makes the index follow the person; returns its earliest new row.
fn write_due(
    draft: &mut Draft,
    old: &BTreeSet<DueRow>,
    after: Option<&Person>,
) -> Result<Option<DateTime<Utc>>, StoreError> {
    let new = after.map(due_rows).unwrap_or_default();
    for gone in old.difference(&new) {
        draft.remove_due(gone);
    }
    for added in new.difference(old) {
        draft.put_due(added)?;
    }
    Ok(new.difference(old).next().map(|row| row.at))
}

fn due_rows(person: &Person) -> BTreeSet<DueRow> {
    let rows = person.due.iter();
    rows.map(|(wake, due)| DueRow::new(due.at, person.chat_id, *wake))
        .collect()
}

fn write_rows(
    draft: &mut Draft,
    person: &Person,
    now: DateTime<Utc>,
    sayings: Vec<Saying>,
    mut number: impl FnMut() -> RowId,
) -> Result<Vec<Queued>, StoreError> {
    let mut rows = Vec::with_capacity(sayings.len());
    for saying in sayings {
        let row = Row {
            chat_id: person.chat_id,
            language: person.language.clone(),
            hours: person.hours(),
            created_at: now,
            saying,
        };
        let queued = Queued { id: number(), row };
        draft.put_row(&queued)?;
        rows.push(queued);
    }
    Ok(rows)
}

fn pacing(person: &Person, (handle, phases): (Handle, Vec<Phase>)) -> Pacing {
    Pacing {
        chat_id: person.chat_id,
        language: person.language.clone(),
        hours: person.hours(),
        handle,
        phases,
    }
}
