//! Says one row: composes it, calls Telegram, makes the outcome durable.
//!
//! When and in which order is the sender's business.

use super::attempt::{Attempt, DROPPED, NOT_MADE, Outcome, Pause, SAID, again, settled};
use super::bot::Username;
use super::calls::Calls;
use super::chat_queue::PhaseEdit;
use super::failure::{Verdict, kind, verdict};
use super::fetching::Downloads;
use super::outbound::{Call, Composer, Form, IsNight, is_silent};
use super::ports::{Deliveries, Finished, Voice};
use super::waiting::{Failures, Waiting};
use crate::clock::Clock;
use crate::conversation::{ExportFile, Handle, Message};
use crate::picture::Picture;
use crate::runner::outbox::{Queued, Row, Saying};
use chrono::TimeDelta;
use std::sync::Arc;

/// A press older than this is no longer waiting for its answer.
const ANSWERS_MATTER: TimeDelta = TimeDelta::minutes(10);
/// Building the files fails for reasons of ours; more tries will not help.
const MOST_EXPORT_ATTEMPTS: u32 = 3;

/// All that is needed to say a row.
pub struct Speaker<C, V, D> {
    pub calls: C,
    pub voice: V,
    pub deliveries: D,
    pub clock: Arc<dyn Clock>,
    pub is_night: IsNight,
    pub username: Username,
    pub downloads: Downloads,
}

impl<C: Calls, V: Voice, D: Deliveries> Speaker<C, V, D> {
    /// # Errors
    /// The outcome could not be made durable.
    pub async fn say(&self, waiting: &Waiting) -> anyhow::Result<Outcome> {
        if !self.deliveries.is_wanted(&waiting.queued).await? {
            return Ok(Outcome::Over);
        }
        match self.attempt(&waiting.queued, waiting.failures).await {
            Attempt::Later(pause) => Ok(Outcome::Later(pause)),
            Attempt::Fetched(file, _place) => {
                self.deliveries.fetched(&waiting.queued, file).await?;
                Ok(Outcome::Over)
            }
            Attempt::Finished(outcome) => {
                self.finish(&waiting.queued, outcome).await?;
                Ok(match outcome {
                    Finished::Unreachable => Outcome::Unreachable,
                    Finished::Sent { .. } => Outcome::Taken,
                    Finished::Dropped | Finished::NotMade | Finished::Expired => Outcome::Over,
                })
            }
        }
    }

    /// # Errors
    /// The outcome could not be made durable.
    pub async fn finish(&self, queued: &Queued, outcome: Finished) -> anyhow::Result<()> {
        self.deliveries.finished(queued, outcome).await
    }

    async fn attempt(&self, queued: &Queued, failures: Failures) -> Attempt {
        let row = &queued.row;
        if row.has_expired(self.clock.now()) {
            return Attempt::Finished(Finished::Expired);
        }
        match &row.saying {
            Saying::Send { message, .. } => self.message(row, None, message, failures).await,
            Saying::Picture {
                picture, caption, ..
            } => self.picture(queued, picture, caption, failures).await,
            Saying::Edit { handle, message } => {
                let message_id = self.message_id(row.chat_id, *handle).await;
                self.message(row, message_id, message, failures).await
            }
            Saying::DropButtons { handle } => self.drop_buttons(row, *handle, failures).await,
            Saying::Answer { callback, toast } => {
                if self.clock.now() - row.created_at > ANSWERS_MATTER {
                    return DROPPED;
                }
                let call = Call::Answer {
                    callback: callback.clone(),
                    toast: toast
                        .as_ref()
                        .map(|toast| self.composer(&row.language).toast(toast)),
                };
                self.plain_call(row.chat_id, call, failures).await
            }
            Saying::Export(file) => self.export(queued, *file, failures).await,
            Saying::Fetch { file_id, .. } => {
                let (calls, chat_id) = (&self.calls, row.chat_id);
                self.downloads
                    .fetch(calls, chat_id, file_id, failures)
                    .await
            }
        }
    }

    /// A message, edited in where there is one to edit. Put more simply each
    /// time Telegram refuses the way it is put.
    async fn message(
        &self,
        row: &Row,
        mut edited: Option<i32>,
        message: &Message,
        failures: Failures,
    ) -> Attempt {
        let mut form = Form::default();
        loop {
            let body = self.composer(&row.language).body(message, form);
            let call = match edited {
                Some(message_id) => Call::Edit { message_id, body },
                None => Call::Send {
                    body,
                    silent: is_silent(row, self.clock.now(), self.is_night),
                },
            };
            let error = match self.calls.call(row.chat_id, call).await {
                Ok(message_id) => return Attempt::Finished(Finished::Sent { message_id }),
                Err(error) => error,
            };
            match verdict(&error) {
                Verdict::NewMessageInstead if edited.is_some() => edited = None,
                Verdict::PlainTextInstead if form.html => {
                    tracing::error!(kind = %kind(&error), "a message goes out as plain text");
                    form.html = false;
                }
                Verdict::NoButtonsInstead if form.buttons => {
                    tracing::error!(kind = %kind(&error), "a message goes out without buttons");
                    form.buttons = false;
                }
                other => return settled(other, &error, row.chat_id, failures),
            }
        }
    }

    /// A picture with its words, or its words alone where it cannot be drawn or
    /// Telegram has anything against it.
    async fn picture(
        &self,
        queued: &Queued,
        picture: &Picture,
        caption: &Message,
        failures: Failures,
    ) -> Attempt {
        let row = &queued.row;
        let Ok(bytes) = self.voice.picture(queued, picture).await else {
            tracing::error!("a picture cannot be drawn; its words go out alone");
            return self.message(row, None, caption, failures).await;
        };
        let call = Call::Photo {
            bytes,
            body: self.composer(&row.language).caption(caption),
            silent: is_silent(row, self.clock.now(), self.is_night),
        };
        let error = match self.calls.call(row.chat_id, call).await {
            Ok(message_id) => return Attempt::Finished(Finished::Sent { message_id }),
            Err(error) => error,
        };
        match verdict(&error) {
            Verdict::NewMessageInstead
            | Verdict::PlainTextInstead
            | Verdict::NoButtonsInstead
            | Verdict::DropAndTell => {
                tracing::error!(kind = %kind(&error), "a picture's words go out alone");
                self.message(row, None, caption, failures).await
            }
            other => settled(other, &error, row.chat_id, failures),
        }
    }

    async fn drop_buttons(&self, row: &Row, handle: Handle, failures: Failures) -> Attempt {
        match self.message_id(row.chat_id, handle).await {
            Some(message_id) => {
                let call = Call::DropButtons { message_id };
                self.plain_call(row.chat_id, call, failures).await
            }
            None => SAID,
        }
    }

    async fn export(&self, queued: &Queued, file: ExportFile, failures: Failures) -> Attempt {
        let row = &queued.row;
        let document = match self.deliveries.export(queued, file).await {
            Ok(Some(document)) => document,
            Ok(None) => return NOT_MADE,
            Err(_) if failures.attempts < MOST_EXPORT_ATTEMPTS => {
                return again(row.chat_id, failures);
            }
            // Whoever builds it has said why, if that quotes nobody.
            Err(_) => {
                tracing::error!("an export could not be built and was not sent");
                return NOT_MADE;
            }
        };
        let call = Call::Document {
            name: document.name,
            bytes: document.bytes,
            caption: self.voice.html(&row.language, &document.caption),
            silent: is_silent(row, self.clock.now(), self.is_night),
        };
        self.plain_call(row.chat_id, call, failures).await
    }

    async fn plain_call(&self, chat_id: i64, call: Call, failures: Failures) -> Attempt {
        match self.calls.call(chat_id, call).await {
            Ok(message_id) => Attempt::Finished(Finished::Sent { message_id }),
            Err(error) => match verdict(&error) {
                Verdict::NewMessageInstead => SAID,
                other => settled(other, &error, chat_id, failures),
            },
        }
    }

    /// Shows one phase of an exercise; never tried twice.
    pub async fn show(&self, phase: &PhaseEdit) -> Outcome {
        let Some(message_id) = self.message_id(phase.chat_id, phase.handle).await else {
            return Outcome::EndPacing;
        };
        let body = self
            .composer(&phase.language)
            .body(&phase.message, Form::default());
        let call = Call::Edit { message_id, body };
        match self.calls.call(phase.chat_id, call).await {
            Ok(_) => Outcome::Over,
            Err(error) => match verdict(&error) {
                Verdict::Done | Verdict::RetrySoon => Outcome::Over,
                Verdict::RetryAfter(pause) => Outcome::Later(Pause::Chat(pause)),
                Verdict::OperatorProblem
                | Verdict::ChatMissing
                | Verdict::Unreachable
                | Verdict::NewMessageInstead
                | Verdict::PlainTextInstead
                | Verdict::NoButtonsInstead
                | Verdict::DropAndTell => Outcome::EndPacing,
            },
        }
    }

    /// An id that cannot be read is as good as none: the edit comes as a new
    /// message.
    async fn message_id(&self, chat_id: i64, handle: Handle) -> Option<i32> {
        let found = self.deliveries.message_id(chat_id, handle).await;
        // The outbox has said why.
        found.unwrap_or(None)
    }

    fn composer<'a>(&'a self, language: &'a str) -> Composer<'a, V> {
        Composer {
            voice: &self.voice,
            language,
            username: self.username.get(),
        }
    }
}
