//! Rows of the outbox, and what Telegram may answer to them.

use charley::conversation::{Handle, Message, Phase, Purpose};
use charley::diary::ReminderKind;
use charley::playground::{ApiError, FaultKind};
use charley::runner::outbox::{OutboxItem, OutboxRow, Pacing, Queued, RowId};
use charley::telegram::ToSend;
use charley::words::Text;
use chrono::{DateTime, TimeDelta, TimeZone, Utc};

pub fn now() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 3, 28, 20, 0, 0).unwrap()
}

pub fn row(id: u64, chat_id: i64, item: OutboxItem) -> ToSend {
    ToSend::Row(Box::new(Queued {
        id: RowId(id),
        row: OutboxRow {
            chat_id,
            language: "en".into(),
            hours: None,
            created_at: now(),
            item,
        },
    }))
}

pub fn text(text: impl ToString) -> Message {
    Message::new(Text::of(text.to_string()))
}

/// A reply that says its number.
pub fn reply(id: u64, chat_id: i64) -> ToSend {
    let item = OutboxItem::Send {
        handle: None,
        message: text(id),
        purpose: Purpose::Reply,
    };
    row(id, chat_id, item)
}

/// A reply that must be said, and no other says the same.
pub fn vital(id: u64, chat_id: i64) -> ToSend {
    let item = OutboxItem::Send {
        handle: None,
        message: text(id).vital(),
        purpose: Purpose::Reply,
    };
    row(id, chat_id, item)
}

pub fn reminder(id: u64, chat_id: i64, expires_at: DateTime<Utc>) -> ToSend {
    let item = OutboxItem::Send {
        handle: None,
        message: text(id),
        purpose: Purpose::Reminder {
            kind: ReminderKind::Water,
            night: now().date_naive(),
            expires_at,
        },
    };
    row(id, chat_id, item)
}

pub fn edit(id: u64, chat_id: i64, handle: Handle) -> ToSend {
    let item = OutboxItem::Edit {
        handle,
        message: text(id),
    };
    row(id, chat_id, item)
}

pub fn answer(id: u64, chat_id: i64) -> ToSend {
    let item = OutboxItem::Answer {
        callback: id.to_string(),
        toast: None,
    };
    row(id, chat_id, item)
}

pub fn later() -> DateTime<Utc> {
    now() + TimeDelta::hours(1)
}

pub fn exercise(chat_id: i64, handle: Handle) -> ToSend {
    let phase = |after_seconds: u32| Phase {
        after_seconds,
        message: text(format!("phase {after_seconds}")),
    };
    ToSend::Pace(Pacing {
        chat_id,
        language: "en".into(),
        hours: None,
        handle,
        phases: [0, 10, 20, 30].map(phase).into(),
    })
}

pub fn flood(seconds: u32) -> FaultKind {
    FaultKind::RetryAfter(seconds)
}

pub fn refused(reason: &str) -> FaultKind {
    FaultKind::Refuse(ApiError::bad_request(reason))
}

pub fn gone() -> FaultKind {
    refused("message to edit not found")
}

/// The connection breaks before anything is done.
pub fn outage() -> FaultKind {
    FaultKind::DropBefore
}
