//! Fetches the file of a row, if it is to be had, with few in memory at once.

use super::calls::Calls;
use super::failure::{Verdict, verdict};
use super::ports::{Deliveries, Voice};
use super::speaker::{Attempt, FIRST_PAUSE, Pause, Speaker, jitter, settled};
use super::waiting::Failures;
use crate::conversation::Fetched;
use crate::papers::FILE_BYTES_MAX;
use std::sync::Arc;
use teloxide::RequestError;
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

impl<C: Calls, V: Voice, D: Deliveries> Speaker<C, V, D> {
    /// A refusal other than of the moment means that the file is not to be had;
    /// so does failing again and again, or the chat would wait for it for ever.
    pub(super) async fn fetch(&self, chat_id: i64, file_id: &str, failures: Failures) -> Attempt {
        let Ok(place) = Arc::clone(&self.downloads.0).try_acquire_owned() else {
            return Attempt::Later(Pause::Row(FIRST_PAUSE + jitter(chat_id)));
        };
        match self.calls.fetch(file_id.to_owned(), FILE_BYTES_MAX).await {
            Ok(file) => Attempt::Fetched(file, place),
            Err(error) => match verdict(&error) {
                Verdict::RetrySoon if failures.attempts >= MOST_FETCH_ATTEMPTS => {
                    Attempt::Fetched(Fetched::Gone, place)
                }
                now @ (Verdict::RetrySoon | Verdict::RetryAfter(_) | Verdict::OperatorProblem) => {
                    settled(now, &error, chat_id, failures)
                }
                Verdict::Done
                | Verdict::ChatMissing
                | Verdict::Unreachable
                | Verdict::NewMessageInstead
                | Verdict::PlainTextInstead
                | Verdict::NoButtonsInstead
                | Verdict::DropAndTell => Attempt::Fetched(refused(&error), place),
            },
        }
    }
}

/// Above a size of its own Telegram gives files to no bot.
fn refused(error: &RequestError) -> Fetched {
    match error {
        RequestError::Api(refusal) if refusal.to_string().contains("file is too big") => {
            Fetched::TooLarge
        }
        _ => Fetched::Gone,
    }
}
