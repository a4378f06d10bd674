//! What became of a row: the sender reports here, and asks for what it needs
//! at the moment of sending.

use super::dead_letter::{Doing, WhatFailed};
use super::job::{Job, Origin};
use super::lanes::Lanes;
use super::marks;
use super::outbox::{OutboxItem, OutboxShare, Queued, RowOutcome};
use super::ports::{Commits, Exporter, FileToSend, Ports};
use super::store_reader::StoreReader;
use super::transaction_builder::TransactionBuilder;
use crate::clock::Clock;
use crate::conversation::{Chat, Event, ExportFile, Fetched, Handle, Purpose, What};
use crate::diary::ReminderKind;
use crate::store::{Begun, BulkAsked, BulkSlots, InHand, SharedPace, StoreError};
use chrono::NaiveDate;
use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;

/// How often it is looked whether this process may speak again.
const TRUST_EVERY: Duration = Duration::from_millis(100);

pub struct Deliveries {
    stored: StoreReader,
    lanes: Lanes,
    commits: Arc<dyn Commits>,
    clock: Arc<dyn Clock>,
    exporter: Exporter,
    begun: Arc<Begun>,
}

impl Deliveries {
    pub fn new(ports: &Ports, lanes: Lanes) -> Self {
        Deliveries {
            stored: ports.store_reader(),
            lanes,
            commits: Arc::clone(&ports.commits),
            clock: Arc::clone(&ports.clock),
            exporter: Arc::clone(&ports.exporter),
            begun: Arc::clone(&ports.begun),
        }
    }

    /// Whether the row is still to be said. To be asked just before sending:
    /// what waits in memory may have been forgotten on disk.
    pub async fn is_wanted(&self, queued: &Queued) -> Result<bool, StoreError> {
        let is_queued = self.stored.is_queued(queued.row.class(), queued.id).await;
        let is_queued = self.lanes.heed(is_queued)?;
        self.until_trusted().await?;
        Ok(is_queued && self.is_here(queued.row.chat_id))
    }

    /// Whether what is to be said to this chat is said by this process.
    pub fn is_here(&self, chat_id: i64) -> bool {
        self.stored.is_here(chat_id)
    }

    /// Whether anything new is to be said to it.
    pub fn is_worked_for(&self, chat_id: i64) -> bool {
        self.stored.is_worked_for(chat_id)
    }

    /// This process's part of all that may be said.
    pub fn share(&self) -> OutboxShare {
        self.stored.share()
    }

    /// What Telegram has taught any of those who share the store.
    pub fn shared_pace(&self) -> Option<SharedPace> {
        let sharing = self.stored.store.sharing()?;
        *sharing.pace().borrow()
    }

    /// Reserves instants for what nobody asked for; none where nobody shares it.
    pub async fn reserve_bulk(&self, asked: BulkAsked) -> BulkSlots {
        match self.stored.store.sharing() {
            Some(sharing) => sharing.reserve_bulk(asked).await,
            None => BulkSlots::default(),
        }
    }

    /// Tells the others what Telegram has taught.
    pub fn tell_pace(&self, pace: SharedPace) {
        if let Some(sharing) = self.stored.store.sharing() {
            sharing.tell_pace(pace);
        }
    }

    /// Returns once nobody else can have taken over, who would say the same.
    async fn until_trusted(&self) -> Result<(), StoreError> {
        while !self.stored.store.is_trusted() {
            self.lanes.heed(self.stored.store.check_place())?;
            tokio::time::sleep(TRUST_EVERY).await;
        }
        Ok(())
    }

    /// Telegram's id of a message of ours, while it is among the newest.
    pub async fn message_id(
        &self,
        chat_id: i64,
        handle: Handle,
    ) -> Result<Option<i32>, StoreError> {
        let list = self.read(self.stored.sent(chat_id).await)?;
        let found = list.iter().find(|(known, _)| *known == handle);
        Ok(found.map(|(_, message_id)| *message_id))
    }

    /// To be held while the row's picture or file is made. None where processes
    /// have died of that: it is not to be made.
    pub async fn making(&self, queued: &Queued) -> Result<Option<InHand<'_>>, StoreError> {
        let mark = marks::making(queued.row.class(), queued.id);
        let in_hand = self.begun.begin(Some(mark)).await?;
        Ok(Some(in_hand).filter(|in_hand| in_hand.deaths() < Begun::DEATHS_MAX))
    }

    /// A file made from what is stored now.
    pub async fn export(&self, chat_id: i64, file: ExportFile) -> Result<FileToSend, StoreError> {
        let now = self.clock.now();
        let chat = self.read(self.stored.load(chat_id).await)?;
        let chat = chat.unwrap_or_else(|| Chat::new(chat_id, now));
        Ok((self.exporter)(&chat, file, now))
    }

    /// Takes the row away and tells the conversation what it wants to know.
    /// Returns once that is durable. The next row of the chat should wait for
    /// it, since it may edit this one's message.
    ///
    /// Goes through the chat's lane: a report must not cross a `/delete`.
    ///
    /// # Errors
    /// Nothing can be kept any more, so nothing more should be said: it would
    /// be said again.
    pub async fn finished(&self, queued: &Queued, outcome: RowOutcome) -> Result<(), StoreError> {
        let job = Job {
            origin: origin(queued, outcome),
            event: what(&queued.row.item, outcome).map(|what| self.event(what)),
            failure: (outcome == RowOutcome::NotMade).then(|| self.not_made(queued)),
        };
        let done = self.lanes.push(queued.row.chat_id, job).await;
        done.or(Err(self.lanes.left()))?;
        let mark = marks::making(queued.row.class(), queued.id);
        self.begun.forget(&mark);
        Ok(())
    }

    fn not_made(&self, queued: &Queued) -> WhatFailed {
        let mark = marks::making(queued.row.class(), queued.id);
        match self.begun.deaths(&mark) {
            deaths if deaths >= Begun::DEATHS_MAX => WhatFailed::Ended(Doing::Making, deaths),
            _ => WhatFailed::Making,
        }
    }

    /// Hands a fetched file to the conversation and takes its row away.
    ///
    /// # Errors
    /// As for [`Deliveries::finished`].
    pub async fn fetched(&self, queued: &Queued, file: Fetched) -> Result<(), StoreError> {
        let what = file_of(&queued.row.item, file);
        let job = Job {
            origin: origin(queued, RowOutcome::Sent { message_id: None }),
            event: what.map(|what| self.event(what)),
            failure: None,
        };
        let done = self.lanes.push(queued.row.chat_id, job).await;
        done.or(Err(self.lanes.left()))
    }

    /// What is damaged concerns its chat alone; every other error all of them.
    fn read<T>(&self, read: Result<T, StoreError>) -> Result<T, StoreError> {
        match read {
            Err(error @ StoreError::Damaged { .. }) => {
                tracing::error!(%error, "what is stored of a chat is damaged");
                Err(error)
            }
            Ok(_) | Err(_) => self.lanes.heed(read),
        }
    }

    /// Takes away rows that are not going to be said, all at once: going through
    /// the lane one by one they would wait behind what made them too many.
    /// Nothing but themselves follows from them, so they cross nothing.
    ///
    /// # Errors
    /// Nothing can be kept any more.
    pub async fn leave_out(&self, rows: &[Queued]) -> Result<(), StoreError> {
        let mut transaction = TransactionBuilder::new(&self.stored.sealer);
        for queued in rows {
            transaction.remove_row(queued.row.class(), queued.id);
        }
        self.commits.commit(transaction.finish().operations).await?;
        let chats: HashSet<i64> = rows.iter().map(|queued| queued.row.chat_id).collect();
        // A turn looks whether anything is left that a stranger's key is for.
        for chat_id in chats {
            drop(self.lanes.push(chat_id, Job::by_itself(None)));
        }
        Ok(())
    }

    /// Tells the conversation that answers were left out which a person would
    /// miss.
    pub fn too_much(&self, chat_id: i64) {
        let event = self.event(What::TooMuch);
        drop(self.lanes.push(chat_id, Job::by_itself(Some(event))));
    }

    fn event(&self, what: What) -> Event {
        let now = self.clock.now();
        Event {
            what,
            at: now,
            recorded_at: now,
        }
    }
}

fn origin(queued: &Queued, outcome: RowOutcome) -> Origin {
    let message_id = match outcome {
        RowOutcome::Sent { message_id } => message_id,
        RowOutcome::Expired
        | RowOutcome::Unreachable
        | RowOutcome::Dropped
        | RowOutcome::NotMade => None,
    };
    Origin::Outbox {
        class: queued.row.class(),
        id: queued.id,
        sent: handle(&queued.row.item).zip(message_id),
    }
}

fn handle(item: &OutboxItem) -> Option<Handle> {
    match item {
        OutboxItem::Send { handle, .. } => *handle,
        OutboxItem::Edit { handle, .. }
        | OutboxItem::DropButtons { handle }
        | OutboxItem::Delete { handle } => Some(*handle),
        OutboxItem::Picture { .. }
        | OutboxItem::Sound { .. }
        | OutboxItem::DropButtonsOf { .. }
        | OutboxItem::Answer { .. }
        | OutboxItem::Export(_)
        | OutboxItem::Fetch { .. } => None,
    }
}

fn what(item: &OutboxItem, outcome: RowOutcome) -> Option<What> {
    match (outcome, reminder(item)) {
        (RowOutcome::Unreachable, _) => Some(What::Blocked),
        (RowOutcome::Sent { .. }, Some((kind, night))) => Some(What::Delivered { kind, night }),
        (RowOutcome::Expired | RowOutcome::Dropped | RowOutcome::NotMade, Some((kind, night))) => {
            Some(What::Expired { kind, night })
        }
        (RowOutcome::NotMade, None) => Some(What::NotMade),
        (RowOutcome::Dropped, None) => file_of(item, Fetched::Gone),
        (RowOutcome::Sent { .. } | RowOutcome::Expired, None) => None,
    }
}

fn file_of(item: &OutboxItem, file: Fetched) -> Option<What> {
    let OutboxItem::Fetch { file_id, adding } = item else {
        return None;
    };
    Some(What::Fetched {
        file_id: file_id.clone(),
        file,
        adding: *adding,
    })
}

fn reminder(item: &OutboxItem) -> Option<(ReminderKind, NaiveDate)> {
    match item.purpose()? {
        Purpose::Reminder { kind, night, .. } => Some((kind, night)),
        Purpose::Reply | Purpose::Notice | Purpose::QuietNote { .. } => None,
    }
}
