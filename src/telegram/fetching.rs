//! Fetches the file of a row, if it is to be had, with few in memory at once.

use super::attempt::{Attempt, FIRST_PAUSE, Pause, jitter, settled};
use super::calls::Calls;
use super::failure::{Remedy, remedy};
use super::waiting::Failures;
use crate::conversation::Fetched;
use crate::papers::FILE_BYTES_MAX;
use std::sync::Arc;
use teloxide::{ApiError, RequestError};
use tokio::sync::Semaphore;

/// About three minutes.
const MOST_FETCH_ATTEMPTS: u32 = 10;
const DOWNLOADS_AT_ONCE: usize = 2;

/// Files of people that may be in memory at once, each with its turn.
#[derive(Clone)]
pub struct Downloads(Arc<Semaphore>);

impl Default for Downloads {
    fn default() -> Self {
        Downloads(Arc::new(Semaphore::new(DOWNLOADS_AT_ONCE)))
    }
}

impl Downloads {
    /// A refusal other than of the moment means that the file is not to be had;
    /// so does failing again and again, or the chat would wait for it for ever.
    pub(super) async fn fetch(
        &self,
        calls: &impl Calls,
        chat_id: i64,
        file_id: &str,
        failures: Failures,
    ) -> Attempt {
        let Ok(place) = Arc::clone(&self.0).try_acquire_owned() else {
            return Attempt::Later(Pause::Row(FIRST_PAUSE + jitter(chat_id)));
        };
        match calls.fetch(file_id.to_owned(), FILE_BYTES_MAX).await {
            Ok(file) => Attempt::Fetched(file, place),
            Err(error) => match remedy(&error) {
                Remedy::RetrySoon if failures.attempts >= MOST_FETCH_ATTEMPTS => {
                    Attempt::Fetched(Fetched::Gone, place)
                }
                now @ (Remedy::RetrySoon | Remedy::RetryAfter(_) | Remedy::OperatorProblem) => {
                    settled(now, &error, chat_id, failures)
                }
                Remedy::Done
                | Remedy::ChatMissing
                | Remedy::Unreachable
                | Remedy::NewMessageInstead
                | Remedy::PlainTextInstead
                | Remedy::NoButtonsInstead
                | Remedy::DropAndTell => Attempt::Fetched(refused(&error), place),
            },
        }
    }
}

/// Above a size of its own Telegram gives files to no bot.
fn refused(error: &RequestError) -> Fetched {
    let is_too_big = |refusal: &ApiError| refusal.to_string().contains("file is too big");
    if matches!(error, RequestError::Api(refusal) if is_too_big(refusal)) {
        Fetched::TooLarge
    } else {
        Fetched::Gone
    }
}
