//! Saying something, and going on where that panics.

use super::attempt::SendResult;
use super::calls::Calls;
use super::chat_queue::PhaseEdit;
use super::messenger::Messenger;
use super::ports::{Outbox, Renderer};
use super::waiting::Waiting;
use crate::runner::outbox::RowOutcome;
use futures_util::FutureExt;
use std::panic::AssertUnwindSafe;

/// A row that makes us panic is put aside, so that it cannot stop its chat.
pub async fn say_or_drop<C: Calls, R: Renderer, O: Outbox>(
    messenger: &Messenger<C, R, O>,
    waiting: &Waiting,
) -> anyhow::Result<SendResult> {
    match AssertUnwindSafe(messenger.say(waiting))
        .catch_unwind()
        .await
    {
        Ok(outcome) => outcome,
        Err(_) => {
            tracing::error!("saying a row panicked; it is dropped");
            messenger
                .finish(&waiting.queued, RowOutcome::Dropped)
                .await?;
            Ok(SendResult::Over)
        }
    }
}

pub async fn show_or_end<C: Calls, R: Renderer, O: Outbox>(
    messenger: &Messenger<C, R, O>,
    phase: &PhaseEdit,
) -> SendResult {
    let shown = AssertUnwindSafe(messenger.show(phase)).catch_unwind().await;
    shown.unwrap_or_else(|_| {
        tracing::error!("showing a phase panicked; the exercise ends");
        SendResult::EndPacing
    })
}
