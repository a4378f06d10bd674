//! What one turn leaves behind: a transaction, and what is said once it is
//! durable.

use super::effects_by_kind::EffectsByKind;
use super::keys::DueRow;
use super::outbox::{OutboxItem, OutboxRow, Pacing, Queued, RowId};
use super::rows::SentList;
use super::store_reader::StoreReader;
use super::transaction_builder::TransactionBuilder;
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
pub struct TurnWrites {
    pub transaction: TransactionBuilder,
    /// The chat as it is stored afterwards; `None` where nothing is.
    pub chat: Option<Chat>,
    pub rows: Vec<Queued>,
    pub pacings: Vec<Pacing>,
    /// The earliest due row that is new.
    pub soonest_due: Option<DateTime<Utc>>,
}

impl TurnWrites {
    /// Nothing about the chat changes.
    pub fn unchanged(transaction: TransactionBuilder, chat: Option<Chat>) -> Self {
        TurnWrites {
            transaction,
            chat,
            rows: Vec::new(),
            pacings: Vec::new(),
            soonest_due: None,
        }
    }

    pub async fn of(
        mut transaction: TransactionBuilder,
        before: &Before,
        turn: Turn,
        stored: &StoreReader,
        number: impl FnMut() -> RowId,
    ) -> Result<Self, StoreError> {
        let Turn { mut chat, effects } = turn;
        let mut effects = EffectsByKind::from(effects, chat.person.settings.pictures);
        let stays = stays(before, &chat.person, &effects);
        let is_new = effects.forgotten || !before.stored;
        let mut old_due = due_rows(&before.person);
        if effects.forgotten {
            let chat_id = before.person.chat_id;
            old_due.iter().for_each(|row| transaction.remove_due(row));
            old_due.clear();
            effects.items = without_handles(effects.items, &stored.sent(chat_id).await?);
            transaction.forget(chat_id, stored.chat_rows(chat_id).await?)?;
        }
        if stays && (is_new || before.person != chat.person) {
            transaction.put_person(&chat.person)?;
        }
        write_records(&mut transaction, &mut chat, effects.records)?;
        let kept = stays.then_some(&chat.person);
        let soonest_due = write_due(&mut transaction, &old_due, kept)?;
        let rows = write_rows(
            &mut transaction,
            &chat.person,
            before.now,
            effects.items,
            number,
        )?;
        let pacings = effects.pacings.into_iter();
        Ok(TurnWrites {
            transaction,
            rows,
            pacings: pacings.map(|pace| pacing(&chat.person, pace)).collect(),
            soonest_due,
            chat: stays.then_some(chat),
        })
    }
}

/// Whether anything is kept of the person after the turn. A stranger who said
/// nothing worth keeping stays a stranger, and so does who asked to be one.
fn stays(before: &Before, after: &Person, effects: &EffectsByKind) -> bool {
    if effects.forgotten {
        effects.keeps_records()
    } else {
        before.stored || before.person != *after || effects.keeps_records()
    }
}

/// Also puts the records into the chat's diary, so that the chat in memory is
/// what would be loaded.
fn write_records(
    transaction: &mut TransactionBuilder,
    chat: &mut Chat,
    records: BTreeMap<RecordKey, Option<Record>>,
) -> Result<(), StoreError> {
    for (key, record) in records {
        match record {
            Some(record) => {
                transaction.put_record(chat.person.chat_id, &record)?;
                chat.diary.put(record);
            }
            None => {
                transaction.remove_record(chat.person.chat_id, &key)?;
                chat.diary.remove(&key);
            }
        }
    }
    Ok(())
}

/// Makes the index follow the person; returns its earliest new row.
fn write_due(
    transaction: &mut TransactionBuilder,
    old: &BTreeSet<DueRow>,
    after: Option<&Person>,
) -> Result<Option<DateTime<Utc>>, StoreError> {
    let new = after.map(due_rows).unwrap_or_default();
    for gone in old.difference(&new) {
        transaction.remove_due(gone);
    }
    for added in new.difference(old) {
        transaction.put_due(added)?;
    }
    Ok(new.difference(old).next().map(|row| row.at))
}

fn due_rows(person: &Person) -> BTreeSet<DueRow> {
    let rows = person.due.iter();
    rows.map(|(wake, due)| DueRow::new(due.at, person.chat_id, *wake))
        .collect()
}

fn write_rows(
    transaction: &mut TransactionBuilder,
    person: &Person,
    now: DateTime<Utc>,
    items: Vec<OutboxItem>,
    mut number: impl FnMut() -> RowId,
) -> Result<Vec<Queued>, StoreError> {
    let mut rows = Vec::with_capacity(items.len());
    for item in items {
        let row = OutboxRow {
            chat_id: person.chat_id,
            language: person.language.clone(),
            hours: person.hours(),
            created_at: now,
            item,
        };
        let queued = Queued { id: number(), row };
        transaction.put_row(&queued)?;
        rows.push(queued);
    }
    Ok(rows)
}

/// What takes buttons away, by Telegram's number of the message: the handles of a
/// chat are forgotten with it.
fn without_handles(items: Vec<OutboxItem>, sent: &SentList) -> Vec<OutboxItem> {
    let message_id = |handle: &Handle| sent.iter().find(|(known, _)| known == handle);
    let without = |item: OutboxItem| match item {
        OutboxItem::DropButtons { handle } => {
            let (_, message_id) = *message_id(&handle)?;
            Some(OutboxItem::DropButtonsOf { message_id })
        }
        other @ (OutboxItem::Send { .. }
        | OutboxItem::Picture { .. }
        | OutboxItem::Sound { .. }
        | OutboxItem::Edit { .. }
        | OutboxItem::DropButtonsOf { .. }
        | OutboxItem::Delete { .. }
        | OutboxItem::Answer { .. }
        | OutboxItem::Export(_)
        | OutboxItem::Fetch { .. }) => Some(other),
    };
    items.into_iter().filter_map(without).collect()
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
