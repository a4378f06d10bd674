//! Says one row: composes it, calls Telegram, makes the outcome durable.
//!
//! When and in which order is the sender's business.

use super::attempt::{Attempt, DROPPED, NOT_MADE, Pause, SAID, SendResult, again, settled};
use super::bot::Username;
use super::call::Call;
use super::calls::Calls;
use super::chat_queue::PhaseEdit;
use super::failure::{Remedy, kind, remedy};
use super::features::{Feature, Features};
use super::fetching::Downloads;
use super::older::Refused;
use super::outbound::{Composer, Form, IsNight, is_silent};
use super::ports::{Outbox, Renderer};
use super::waiting::{Failures, Waiting};
use crate::clock::Clock;
use crate::conversation::{ExportFile, Handle, Message};
use crate::picture::Picture;
use crate::runner::outbox::{OutboxItem, OutboxRow, Queued, RowOutcome};
use crate::sound::Soundtrack;
use chrono::TimeDelta;
use std::sync::Arc;
use teloxide::RequestError;

/// A press older than this is no longer waiting for its answer.
const ANSWERS_MATTER: TimeDelta = TimeDelta::minutes(10);
/// Whoever tapped is at the wall by then, or has given up.
const SOUNDS_MATTER: TimeDelta = TimeDelta::seconds(30);
/// Building the files fails for reasons of ours; more tries will not help.
const MOST_EXPORT_ATTEMPTS: u32 = 3;

/// All that is needed to say a row.
pub struct Messenger<C, R, O> {
    pub calls: C,
    pub renderer: R,
    pub outbox: O,
    pub clock: Arc<dyn Clock>,
    pub is_night: IsNight,
    pub username: Username,
    pub downloads: Downloads,
    pub refused: Refused,
}

impl<C: Calls, R: Renderer, O: Outbox> Messenger<C, R, O> {
    /// # Errors
    /// The outcome could not be made durable.
    pub async fn say(&self, waiting: &Waiting) -> anyhow::Result<SendResult> {
        if !self.outbox.is_wanted(&waiting.queued).await? {
            return Ok(SendResult::Over);
        }
        match self.attempt(&waiting.queued, waiting.failures).await {
            Attempt::Later(pause) => Ok(SendResult::Later(pause)),
            Attempt::Fetched(file, _place) => {
                self.outbox.fetched(&waiting.queued, file).await?;
                Ok(SendResult::Over)
            }
            Attempt::Finished(outcome) => {
                self.finish(&waiting.queued, outcome).await?;
                Ok(match outcome {
                    RowOutcome::Unreachable => SendResult::Unreachable,
                    RowOutcome::Sent { .. } => SendResult::Taken,
                    RowOutcome::Dropped | RowOutcome::NotMade | RowOutcome::Expired => {
                        SendResult::Over
                    }
                })
            }
        }
    }

    /// # Errors
    /// The outcome could not be made durable.
    pub async fn finish(&self, queued: &Queued, outcome: RowOutcome) -> anyhow::Result<()> {
        self.outbox.finished(queued, outcome).await
    }

    async fn attempt(&self, queued: &Queued, failures: Failures) -> Attempt {
        let row = &queued.row;
        if row.has_expired(self.clock.now()) {
            return Attempt::Finished(RowOutcome::Expired);
        }
        match &row.item {
            OutboxItem::Send { message, .. } => self.message(row, None, message, failures).await,
            OutboxItem::Picture {
                picture, caption, ..
            } => self.picture(queued, picture, caption, failures).await,
            OutboxItem::Sound { sound, caption } => self.sound(row, sound, caption, failures).await,
            OutboxItem::Edit { handle, message } => {
                let message_id = self.message_id(row.chat_id, *handle).await;
                self.message(row, message_id, message, failures).await
            }
            OutboxItem::DropButtons { handle } => self.drop_buttons(row, *handle, failures).await,
            OutboxItem::DropButtonsOf { message_id } => {
                let message_id = *message_id;
                let call = Call::DropButtons { message_id };
                self.plain_call(row.chat_id, call, failures).await
            }
            OutboxItem::Delete { handle } => self.delete(row, *handle, failures).await,
            OutboxItem::Answer { callback, toast } => {
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
            OutboxItem::Export(file) => self.export(queued, *file, failures).await,
            OutboxItem::Fetch { file_id, .. } => {
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
        row: &OutboxRow,
        mut edited: Option<i32>,
        message: &Message,
        failures: Failures,
    ) -> Attempt {
        let mut form = Form::default();
        loop {
            let silent = is_silent(row, self.clock.now(), self.is_night);
            let call = |features| {
                let form = Form { features, ..form };
                let body = self.composer(&row.language).body(message, form);
                match edited {
                    Some(message_id) => Call::Edit { message_id, body },
                    None => Call::Send { body, silent },
                }
            };
            let error = match self.put(row.chat_id, call).await {
                Ok(message_id) => return Attempt::Finished(RowOutcome::Sent { message_id }),
                Err(error) => error,
            };
            let remedy = remedy(&error);
            if remedy == Remedy::NewMessageInstead && edited.is_some() {
                edited = None;
            } else if remedy == Remedy::PlainTextInstead && form.html {
                tracing::error!(kind = %kind(&error), "a message goes out as plain text");
                form.html = false;
            } else if remedy == Remedy::NoButtonsInstead && form.buttons {
                tracing::error!(kind = %kind(&error), "a message goes out without buttons");
                form.buttons = false;
            } else {
                return settled(remedy, &error, row.chat_id, failures);
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
        let Ok(bytes) = self.renderer.picture(queued, picture).await else {
            tracing::error!("a picture cannot be drawn; its words go out alone");
            return self.message(row, None, caption, failures).await;
        };
        let silent = is_silent(row, self.clock.now(), self.is_night);
        let call = |features: Features| Call::Photo {
            bytes: bytes.clone(),
            body: self.composer(&row.language).caption(caption),
            is_above: caption.goes_above && features.has(Feature::CaptionAbove),
            silent,
        };
        let error = match self.put(row.chat_id, call).await {
            Ok(message_id) => return Attempt::Finished(RowOutcome::Sent { message_id }),
            Err(error) => error,
        };
        match remedy(&error) {
            Remedy::NewMessageInstead
            | Remedy::PlainTextInstead
            | Remedy::NoButtonsInstead
            | Remedy::DropAndTell => {
                tracing::error!(kind = %kind(&error), "a picture's words go out alone");
                self.message(row, None, caption, failures).await
            }
            other @ (Remedy::Done
            | Remedy::RetryAfter(_)
            | Remedy::RetrySoon
            | Remedy::ChatMissing
            | Remedy::Unreachable
            | Remedy::OperatorProblem) => settled(other, &error, row.chat_id, failures),
        }
    }

    /// Tried once: the exercise that it goes with counts in words, and waits for
    /// nothing.
    async fn sound(
        &self,
        row: &OutboxRow,
        sound: &Soundtrack,
        caption: &Message,
        failures: Failures,
    ) -> Attempt {
        let now = self.clock.now();
        let is_late = now - row.created_at > SOUNDS_MATTER;
        let Some(voice) = self.renderer.voice(&row.language, sound) else {
            return DROPPED;
        };
        if is_late {
            return DROPPED;
        }
        let call = Call::Voice {
            voice,
            caption: self.composer(&row.language).caption(caption).text,
            silent: is_silent(row, now, self.is_night),
        };
        match self.calls.call(row.chat_id, call).await {
            Ok(message_id) => Attempt::Finished(RowOutcome::Sent { message_id }),
            Err(error) => unheard(&error, row.chat_id, failures),
        }
    }

    async fn drop_buttons(&self, row: &OutboxRow, handle: Handle, failures: Failures) -> Attempt {
        match self.message_id(row.chat_id, handle).await {
            Some(message_id) => {
                let call = Call::DropButtons { message_id };
                self.plain_call(row.chat_id, call, failures).await
            }
            None => SAID,
        }
    }

    /// Telegram lets a bot take a message away for two days, and may refuse for
    /// reasons of its own; then its buttons go.
    async fn delete(&self, row: &OutboxRow, handle: Handle, failures: Failures) -> Attempt {
        let Some(message_id) = self.message_id(row.chat_id, handle).await else {
            return SAID;
        };
        let call = Call::Delete { message_id };
        let error = match self.calls.call(row.chat_id, call).await {
            Ok(_) => return SAID,
            Err(error) => error,
        };
        match remedy(&error) {
            Remedy::Done
            | Remedy::NewMessageInstead
            | Remedy::PlainTextInstead
            | Remedy::NoButtonsInstead
            | Remedy::DropAndTell => {
                let call = Call::DropButtons { message_id };
                self.plain_call(row.chat_id, call, failures).await
            }
            other @ (Remedy::RetryAfter(_)
            | Remedy::RetrySoon
            | Remedy::ChatMissing
            | Remedy::Unreachable
            | Remedy::OperatorProblem) => settled(other, &error, row.chat_id, failures),
        }
    }

    async fn export(&self, queued: &Queued, file: ExportFile, failures: Failures) -> Attempt {
        let row = &queued.row;
        let document = match self.outbox.export(queued, file).await {
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
            caption: self.renderer.html(&row.language, &document.caption),
            silent: is_silent(row, self.clock.now(), self.is_night),
        };
        self.plain_call(row.chat_id, call, failures).await
    }

    async fn plain_call(&self, chat_id: i64, call: Call, failures: Failures) -> Attempt {
        match self.calls.call(chat_id, call).await {
            Ok(message_id) => Attempt::Finished(RowOutcome::Sent { message_id }),
            Err(error) if remedy(&error) == Remedy::NewMessageInstead => SAID,
            Err(error) => settled(remedy(&error), &error, chat_id, failures),
        }
    }

    /// Shows one phase of an exercise; never tried twice.
    pub async fn show(&self, phase: &PhaseEdit) -> SendResult {
        let Some(message_id) = self.message_id(phase.chat_id, phase.handle).await else {
            return SendResult::EndPacing;
        };
        let call = |features| {
            let form = Form {
                features,
                ..Form::default()
            };
            let composer = self.composer(&phase.language);
            let body = composer.body(&phase.message, form);
            Call::Edit { message_id, body }
        };
        match self.put(phase.chat_id, call).await {
            Ok(_) => SendResult::Over,
            Err(error) => match remedy(&error) {
                Remedy::Done | Remedy::RetrySoon => SendResult::Over,
                Remedy::RetryAfter(pause) => SendResult::Later(Pause::Chat(pause)),
                Remedy::OperatorProblem
                | Remedy::ChatMissing
                | Remedy::Unreachable
                | Remedy::NewMessageInstead
                | Remedy::PlainTextInstead
                | Remedy::NoButtonsInstead
                | Remedy::DropAndTell => SendResult::EndPacing,
            },
        }
    }

    /// An id that cannot be read is as good as none: the edit comes as a new
    /// message.
    async fn message_id(&self, chat_id: i64, handle: Handle) -> Option<i32> {
        let found = self.outbox.message_id(chat_id, handle).await;
        // The outbox has said why.
        found.unwrap_or(None)
    }

    /// With all that the server takes.
    async fn put(
        &self,
        chat_id: i64,
        call: impl Fn(Features) -> Call,
    ) -> Result<Option<i32>, RequestError> {
        let now = self.clock.now();
        self.refused.put(&self.calls, chat_id, now, call).await
    }

    fn composer<'a>(&'a self, language: &'a str) -> Composer<'a, R> {
        Composer {
            renderer: &self.renderer,
            language,
            username: self.username.get(),
        }
    }
}

/// What becomes of a sound that was not taken: some people let no voice message
/// through, and their exercise goes on.
fn unheard(error: &RequestError, chat_id: i64, failures: Failures) -> Attempt {
    match remedy(error) {
        Remedy::RetrySoon
        | Remedy::NewMessageInstead
        | Remedy::PlainTextInstead
        | Remedy::NoButtonsInstead
        | Remedy::DropAndTell => {
            tracing::warn!(kind = %kind(error), "a sound was not taken; its words go on");
            DROPPED
        }
        other @ (Remedy::Done
        | Remedy::RetryAfter(_)
        | Remedy::ChatMissing
        | Remedy::Unreachable
        | Remedy::OperatorProblem) => settled(other, error, chat_id, failures),
    }
}
