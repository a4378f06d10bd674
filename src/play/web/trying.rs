//! What somebody tries to see whether Charley holds: Telegram fails, Charley is
//! ended by force, a message is corrected.

use super::asking::JsonBody;
use super::doing::{Done, TEXT_MAX, act, check_length};
use super::refusal::Refusal;
use crate::play::state::PlayState;
use crate::playground::{Author, Fault, FaultKind};
use axum::Json;
use axum::extract::State;
use ids::ids;
use serde::Deserialize;
use serde_json::json;
use std::sync::Arc;
use tokio::sync::oneshot;

/// What Telegram asks for when it is busy.
const BUSY_SECONDS: u32 = 3;

ids! {
    /// What goes wrong with the next call in a chat.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum TelegramTrouble {
        /// It gets lost on its way.
        Lost = "lost",
        /// It arrives, and nobody hears that it did.
        Unanswered = "unanswered",
        /// It is to come again after some seconds.
        Busy = "busy",
    }
}

impl TelegramTrouble {
    fn kind(self) -> FaultKind {
        match self {
            TelegramTrouble::Lost => FaultKind::DropBefore,
            TelegramTrouble::Unanswered => FaultKind::DropAfter,
            TelegramTrouble::Busy => FaultKind::RetryAfter(BUSY_SECONDS),
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MeetTrouble {
    chat: i64,
    trouble: String,
}

pub async fn trouble(
    State(play): State<Arc<PlayState>>,
    JsonBody(told): JsonBody<MeetTrouble>,
) -> Done {
    let trouble = TelegramTrouble::from_id(&told.trouble);
    let unknown = || Refusal::bad("A trouble is lost, unanswered or busy.");
    let fault = Fault::once(trouble.ok_or_else(unknown)?.kind());
    let telegram = Arc::clone(&play.telegram);
    act(&play, told.chat, |one| {
        telegram.fault(fault.in_chat(one.chat()));
    })
    .await
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Nothing {}

/// Answers when the next Charley is alive.
pub async fn kill(State(play): State<Arc<PlayState>>, JsonBody(_): JsonBody<Nothing>) -> Done {
    let (kill, alive) = oneshot::channel();
    let asked = play.kills.send(kill).await;
    let ended = || Refusal::not_now("Charley has ended.");
    asked.map_err(|_closed| ended())?;
    alive.await.map_err(|_closed| ended())?;
    Ok(Json(json!({})))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EditText {
    chat: i64,
    message: i64,
    text: String,
}

/// Changes what somebody wrote earlier.
pub async fn edit(State(play): State<Arc<PlayState>>, JsonBody(told): JsonBody<EditText>) -> Done {
    let text = told.text.trim();
    check_length("A message", text, TEXT_MAX)?;
    let is_theirs = play.telegram.look(|state| {
        let history = state.history(told.chat);
        let message = history.iter().find(|message| message.id == told.message);
        message.is_some_and(|message| message.author == Author::Person && !message.text.is_empty())
    });
    if text.is_empty() || !is_theirs {
        return Err(Refusal::bad(
            "Only a text of one's own can be changed, into another.",
        ));
    }
    act(&play, told.chat, |one| {
        one.person.edit(told.message, text);
    })
    .await
}
