//! What happened in each chat: what caused each turn, the step that it led to, what
//! it changed of what is kept, and the calls that came of it. For those who want to see through Charley.
//!
//! Kept in memory alone, and only the newest.

use super::changed_part::{ChangedPart, LastKept};
use crate::app::{LiveBook, Observer};
use crate::conversation::{Chat, Effect, Event, Turn, What};
use crate::place::Zone;
use crate::playground::RecordedCall;
use crate::transcript::Transcript;
use chrono::{DateTime, Utc};
use serde::Serialize;
use serde_json::{Value, json};
use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Turns kept for each chat.
const ENTRIES_KEPT: usize = 200;
/// Calls kept for each turn; a stretch guide that counts makes many.
const CALLS_KEPT: usize = 100;
/// Updates that were read and wait for their turn.
const READ_KEPT: usize = 1_000;

pub struct Recorder {
    live_book: LiveBook,
    told: Mutex<Recorded>,
}

#[derive(Default)]
struct Recorded {
    /// What was read and is not handled yet: the update as it is kept.
    read: VecDeque<(i64, Event, Value)>,
    chats: HashMap<i64, Account>,
}

#[derive(Default)]
struct Account {
    entries: VecDeque<TurnEntry>,
    transcript: Transcript,
    /// `None` where nothing was kept before anybody looked on.
    kept: Option<LastKept>,
}

/// One turn.
#[derive(Clone, Debug, Serialize)]
pub struct TurnEntry {
    at: DateTime<Utc>,
    /// The update that caused it, without names, as Charley keeps it.
    update: Option<Value>,
    /// How the button reads that was pressed.
    label: Option<String>,
    /// What caused it where nobody did anything.
    wake: Option<String>,
    /// The dialogue and step that the chat stands at after it.
    step: Option<String>,
    changed: Vec<ChangedPart>,
    calls: Vec<Value>,
    /// The press that it answers.
    #[serde(skip)]
    callback: Option<String>,
    /// Rows of the outbox that it led to and that were not called for yet.
    #[serde(skip)]
    calls_to_come: usize,
}

impl Recorder {
    pub fn new(live_book: LiveBook) -> Self {
        Recorder {
            live_book,
            told: Mutex::default(),
        }
    }

    /// Of these chats something was stored before anybody looked on.
    pub fn resume(&self, chats: &[i64]) {
        let mut told = self.told();
        for chat_id in chats {
            told.chats.entry(*chat_id).or_default().transcript = Transcript::resumed();
        }
    }

    /// This is what is kept about somebody now, before their next turn.
    pub fn sees(&self, chat: &Chat) {
        let mut told = self.told();
        let account = told.chats.entry(chat.person.chat_id).or_default();
        account.kept = Some(LastKept::of(chat));
    }

    /// Nothing happened in this chat that anybody is to know.
    pub fn forget(&self, chat_id: i64) {
        let mut told = self.told();
        told.chats.remove(&chat_id);
        told.read.retain(|(chat, _, _)| *chat != chat_id);
    }

    /// A call of the Bot API was made. It belongs to the press that it
    /// answers, or else to the earliest turn that still has something to say.
    pub fn called(&self, call: &RecordedCall) {
        let mut told = self.told();
        let callback = call.params.text("callback_query_id");
        let entry = match (callback, call.params.chat()) {
            (Some(callback), _) => told.answered(callback),
            (None, Some(chat_id)) => told.speaking(chat_id),
            (None, None) => None,
        };
        if let Some(entry) = entry {
            entry.add(call, callback.is_none());
        }
    }

    /// A chat's turns, oldest first.
    pub fn entries(&self, chat_id: i64) -> Vec<TurnEntry> {
        let told = self.told();
        let account = told.chats.get(&chat_id);
        let entries = account.into_iter().flat_map(|account| &account.entries);
        entries.cloned().collect()
    }

    /// A chat's conversation as a transcript, until an instant.
    pub fn transcript(&self, chat_id: i64, zone: Zone, until: DateTime<Utc>) -> String {
        let told = self.told();
        match told.chats.get(&chat_id) {
            Some(account) => account.transcript.text(chat_id, zone, until),
            None => Transcript::default().text(chat_id, zone, until),
        }
    }

    fn told(&self) -> MutexGuard<'_, Recorded> {
        self.told.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Observer for Recorder {
    fn read(&self, json: &str, chat_id: i64, event: &Event) {
        let update = serde_json::from_str(json).unwrap_or_default();
        let mut told = self.told();
        told.read.push_back((chat_id, event.clone(), update));
        if told.read.len() > READ_KEPT {
            told.read.pop_front();
        }
    }

    fn turned(&self, event: &Event, turn: &Turn, now: DateTime<Utc>) {
        let chat_id = turn.chat.person.chat_id;
        let mut told = self.told();
        let update = told.update_of(chat_id, event);
        let account = told.chats.entry(chat_id).or_default();
        let book = self.live_book.current();
        let label = account.transcript.label(&event.what);
        account.transcript.note(&book, event, turn, now);
        let nothing = || LastKept::nothing(chat_id, now);
        let changed = account.kept.get_or_insert_with(nothing).go_on(turn, now);
        let entry = TurnEntry {
            label,
            changed,
            ..entry(event, turn, now, update)
        };
        account.entries.push_back(entry);
        if account.entries.len() > ENTRIES_KEPT {
            account.entries.pop_front();
        }
    }
}

impl Recorded {
    fn update_of(&mut self, chat_id: i64, event: &Event) -> Option<Value> {
        let is_it = |(chat, read, _): &(i64, Event, Value)| *chat == chat_id && read == event;
        let at = self.read.iter().position(is_it)?;
        self.read.remove(at).map(|(_, _, update)| update)
    }

    fn answered(&mut self, callback: &str) -> Option<&mut TurnEntry> {
        let accounts = self.chats.values_mut();
        let mut entries = accounts.flat_map(|account| account.entries.iter_mut().rev());
        entries.find(|entry| entry.callback.as_deref() == Some(callback))
    }

    /// The clock moves only when all is said, so turns of an earlier instant
    /// have nothing to say any more.
    fn speaking(&mut self, chat_id: i64) -> Option<&mut TurnEntry> {
        let entries = &mut self.chats.get_mut(&chat_id)?.entries;
        let last = entries.len().checked_sub(1)?;
        let now = entries[last].at;
        let is_speaking = |entry: &TurnEntry| entry.at == now && entry.calls_to_come > 0;
        let speaking = entries.iter().position(is_speaking);
        entries.get_mut(speaking.unwrap_or(last))
    }
}

impl TurnEntry {
    fn add(&mut self, call: &RecordedCall, is_row: bool) {
        if is_row && is_over(call) {
            self.calls_to_come = self.calls_to_come.saturating_sub(1);
        }
        if self.calls.len() < CALLS_KEPT {
            self.calls.push(shown(call));
        }
    }
}

/// Whether it is not tried again.
fn is_over(call: &RecordedCall) -> bool {
    match &call.result {
        Some(Ok(_)) => true,
        Some(Err(error)) => error.code < 500 && error.code != 429,
        None => false,
    }
}

fn shown(call: &RecordedCall) -> Value {
    let error = match &call.result {
        Some(Err(error)) => Some(error.description.clone()),
        Some(Ok(_)) | None => None,
    };
    let told = match &call.result {
        Some(Ok(told)) => told["message_id"].as_i64(),
        Some(Err(_)) | None => None,
    };
    json!({
        "method": call.method,
        "message": told.or_else(|| call.params.get("message_id")?.as_i64()),
        "params": call.params.0,
        "ok": call.succeeded(),
        "error": error,
        "fault": call.fault.as_ref().map(|fault| format!("{fault:?}")),
    })
}

fn entry(event: &Event, turn: &Turn, at: DateTime<Utc>, update: Option<Value>) -> TurnEntry {
    let session = turn.chat.person.session.as_ref();
    let callback = if let What::Button { callback, .. } = &event.what {
        Some(callback.clone())
    } else {
        None
    };
    TurnEntry {
        at,
        label: None,
        wake: wake(&event.what),
        update,
        step: session.map(|session| format!("{}.{}", session.dialogue, session.step)),
        changed: Vec::new(),
        calls: Vec::new(),
        callback,
        calls_to_come: turn.effects.iter().map(rows).sum(),
    }
}

/// The rows of the outbox that an effect becomes, beside answers to presses.
fn rows(effect: &Effect) -> usize {
    match effect {
        Effect::Send { .. }
        | Effect::SendPicture { .. }
        | Effect::SendSound { .. }
        | Effect::Edit { .. }
        | Effect::DropButtons { .. }
        | Effect::Delete { .. }
        | Effect::SendFile(_) => 1,
        Effect::Answer { .. }
        | Effect::Fetch { .. }
        | Effect::Pace { .. }
        | Effect::Keep(_)
        | Effect::Discard(_)
        | Effect::Forget => 0,
    }
}

/// What happened where nobody did anything.
fn wake(what: &What) -> Option<String> {
    match what {
        What::Due { wake, .. } => Some(format!("{wake:?} came due")),
        What::Delivered { kind, .. } => Some(format!("{kind:?} was delivered")),
        What::Expired { kind, .. } => Some(format!("{kind:?} was not sent")),
        What::ClockSetBack => Some("the clock was set back".to_owned()),
        What::ZonesChanged => Some("zones have other rules now".to_owned()),
        What::Fetched { .. } => Some("a file was fetched".to_owned()),
        What::DueFailed { wake } => Some(format!("{wake:?} came due and failed")),
        What::NotMade => Some("making a file failed".to_owned()),
        What::Failed => Some("handling an update failed".to_owned()),
        What::TooMuch => Some("answers were left out".to_owned()),
        What::Command { .. }
        | What::Text(_)
        | What::Button { .. }
        | What::Location { .. }
        | What::Voice
        | What::Sticker
        | What::Other { .. }
        | What::Overheard(_)
        | What::AlbumPart { .. }
        | What::Document(_)
        | What::Edited { .. }
        | What::Unreadable
        | What::Group
        | What::Blocked
        | What::Unblocked => None,
    }
}
