//! People who join, begin again and go.

use super::asking::JsonBody;
use super::doing::Done;
use crate::past::Past;
use crate::play::coming::{self, ComingError};
use crate::play::people::{Newcomer, PeopleError};
use crate::play::state::PlayState;
use axum::Json;
use axum::extract::State;
use serde::Deserialize;
use serde_json::json;
use std::sync::Arc;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct JoinChat {
    first_name: String,
    language: String,
    /// The id of a past; an empty diary where there is none.
    #[serde(default)]
    past: Option<String>,
}

impl JoinChat {
    fn newcomer(&self) -> Result<Newcomer, ComingError> {
        let past = match self.past.as_deref() {
            None | Some("") => None,
            Some(id) => Some(Past::from_id(id).ok_or(PeopleError::Past)?),
        };
        Ok(Newcomer::new(&self.first_name, &self.language, past)?)
    }
}

/// Gives the chat, and what somebody with this past sends first.
pub async fn join(State(play): State<Arc<PlayState>>, JsonBody(told): JsonBody<JoinChat>) -> Done {
    let newcomer = told.newcomer()?;
    let opening = newcomer.past().map(Past::opening);
    let chat = coming::join(&play, newcomer).await?;
    Ok(Json(json!({ "chat": chat, "opening": opening })))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OfPerson {
    chat: i64,
}

pub async fn begin_again(
    State(play): State<Arc<PlayState>>,
    JsonBody(told): JsonBody<OfPerson>,
) -> Done {
    let past = play
        .people
        .get(told.chat)
        .and_then(|one| one.newcomer.past());
    let chat = coming::begin_again(&play, told.chat).await?;
    Ok(Json(
        json!({ "chat": chat, "opening": past.map(Past::opening) }),
    ))
}

pub async fn remove(
    State(play): State<Arc<PlayState>>,
    JsonBody(told): JsonBody<OfPerson>,
) -> Done {
    coming::remove(&play, told.chat).await?;
    Ok(Json(json!({})))
}
