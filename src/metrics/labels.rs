//! The values that labels may have: a fixed few, whoever it is about.

use crate::conversation::What;
use crate::diary::ReminderKind;
use crate::runner::outbox::{Class, RowOutcome};
use crate::telegram::Remedy;

/// What kind of thing happened; nothing of what was said.
pub fn kind(what: &What) -> &'static str {
    match what {
        What::Command { .. } => "command",
        What::Text(_) => "text",
        What::Button { .. } => "button",
        What::Location { .. } => "location",
        What::Voice | What::Sticker | What::Other { .. } | What::Overheard(_) => "other",
        What::AlbumPart { part, .. } => kind(part),
        What::Document(_) => "file",
        What::Fetched { .. } => "fetched",
        What::Edited { .. } => "edited",
        What::Unreadable => "unreadable",
        What::Group => "group",
        What::Blocked => "blocked",
        What::Unblocked => "unblocked",
        What::Due { .. } => "due",
        What::Delivered { .. } => "delivered",
        What::Expired { .. } => "expired",
        What::ClockSetBack => "clock set back",
        What::ZonesChanged => "zones changed",
        What::DueFailed { .. } => "due_failed",
        What::NotMade => "not_made",
        What::Failed => "failed",
        What::TooMuch => "too much",
    }
}

pub fn reminder(kind: ReminderKind) -> &'static str {
    match kind {
        ReminderKind::Water => "water",
        ReminderKind::Stretch => "stretch",
        ReminderKind::Checkin => "checkin",
        ReminderKind::Walk => "walk",
    }
}

pub fn class(class: Class) -> &'static str {
    match class {
        Class::Reply => "reply",
        Class::Reminder => "reminder",
        Class::Pacing => "pacing",
    }
}

/// What became of a row.
pub fn result(outcome: Option<RowOutcome>) -> &'static str {
    match outcome {
        Some(RowOutcome::Sent { .. }) => "sent",
        Some(RowOutcome::Dropped | RowOutcome::NotMade) => "dropped",
        Some(RowOutcome::Unreachable) => "unreachable",
        Some(RowOutcome::Expired) => "expired",
        None => "forgotten",
    }
}

/// A row that was not said for the sake of later ones of its chat.
pub const LEFT_OUT: &str = "left_out";

/// How Telegram answered a call; `failed` is the network or Telegram itself.
pub fn answer(refused: Option<Remedy>) -> &'static str {
    match refused {
        None | Some(Remedy::Done) => "ok",
        Some(Remedy::RetryAfter(_)) => "flood",
        Some(Remedy::RetrySoon) => "failed",
        Some(Remedy::ChatMissing | Remedy::Unreachable) => "unreachable",
        Some(Remedy::OperatorProblem) => "token_refused",
        Some(
            Remedy::NewMessageInstead
            | Remedy::PlainTextInstead
            | Remedy::NoButtonsInstead
            | Remedy::DropAndTell,
        ) => "refused",
    }
}
