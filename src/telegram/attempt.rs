//! How it went with a row, and how long it waits where it is to be said again.

use super::failure::{Remedy, kind};
use super::waiting::Failures;
use crate::conversation::Fetched;
use crate::runner::outbox::RowOutcome;
use std::time::Duration;
use tokio::sync::OwnedSemaphorePermit;

pub(super) const FIRST_PAUSE: Duration = Duration::from_millis(500);
const LONGEST_PAUSE: Duration = Duration::from_secs(30);
const OPERATOR_PAUSE: Duration = Duration::from_secs(30);
/// A row that fails so often while Telegram takes those of other chats, for
/// about an hour, will never be taken and only holds up its chat.
const MOST_TRIES_ALONE: u32 = 100;

/// How it went with one row or phase.
#[derive(Clone, Debug, PartialEq)]
pub enum SendResult {
    /// Telegram took the row, and it is off the outbox.
    Taken,
    /// The row is off the outbox, or the phase is shown.
    Over,
    /// The row is off the outbox; nothing arrives in this chat.
    Unreachable,
    /// The phase could not be shown, and the next ones cannot either.
    EndPacing,
    /// The same row is to be said later.
    Later(Pause),
}

/// Who waits how long after a failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pause {
    Row(Duration),
    /// The row; Telegram said that it knows no such chat.
    ChatMissing(Duration),
    /// Flood control.
    Chat(Duration),
    Everyone(Duration),
}

/// What an attempt came to, before it is durable.
pub(super) enum Attempt {
    Finished(RowOutcome),
    /// A file, and its place among those that may be in memory.
    Fetched(Fetched, OwnedSemaphorePermit),
    Later(Pause),
}

pub(super) const SAID: Attempt = Attempt::Finished(RowOutcome::Sent { message_id: None });
pub(super) const DROPPED: Attempt = Attempt::Finished(RowOutcome::Dropped);
pub(super) const NOT_MADE: Attempt = Attempt::Finished(RowOutcome::NotMade);

/// What is left to do when nothing can be put differently.
pub(super) fn settled(
    remedy: Remedy,
    error: &teloxide::RequestError,
    chat_id: i64,
    failures: Failures,
) -> Attempt {
    match remedy {
        Remedy::Done => SAID,
        Remedy::Unreachable => Attempt::Finished(RowOutcome::Unreachable),
        Remedy::RetryAfter(pause) => Attempt::Later(Pause::Chat(pause + jitter(chat_id))),
        Remedy::ChatMissing if failures.chat_missing => Attempt::Finished(RowOutcome::Unreachable),
        Remedy::ChatMissing => Attempt::Later(Pause::ChatMissing(pause(chat_id, failures))),
        Remedy::RetrySoon if failures.alone >= MOST_TRIES_ALONE => {
            let attempts = failures.attempts;
            tracing::error!(
                kind = %kind(error),
                attempts,
                "Telegram takes others, but never this message; it is dropped"
            );
            DROPPED
        }
        Remedy::RetrySoon => {
            let attempts = failures.attempts;
            tracing::warn!(kind = %kind(error), attempts, "a call failed and will be repeated");
            again(chat_id, failures)
        }
        Remedy::OperatorProblem => {
            tracing::error!(
                "Telegram does not accept the token: check TELOXIDE_TOKEN with BotFather. \
                 Nothing is lost; sending is tried again every 30 seconds"
            );
            Attempt::Later(Pause::Everyone(OPERATOR_PAUSE))
        }
        Remedy::NewMessageInstead
        | Remedy::PlainTextInstead
        | Remedy::NoButtonsInstead
        | Remedy::DropAndTell => {
            tracing::error!(kind = %kind(error), "Telegram refuses a message; it is dropped");
            DROPPED
        }
    }
}

pub(super) fn again(chat_id: i64, failures: Failures) -> Attempt {
    Attempt::Later(Pause::Row(pause(chat_id, failures)))
}

fn pause(chat_id: i64, failures: Failures) -> Duration {
    let doubled = FIRST_PAUSE.saturating_mul(2_u32.saturating_pow(failures.attempts));
    doubled.min(LONGEST_PAUSE) + jitter(chat_id)
}

/// Keeps chats that failed together from coming back together.
pub(super) fn jitter(chat_id: i64) -> Duration {
    Duration::from_millis(chat_id.unsigned_abs() % 16 * 20)
}
