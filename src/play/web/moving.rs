//! The buttons of the clock bar.

use super::asking::JsonBody;
use super::refusal::Refusal;
use crate::play::jump::Jump;
use crate::play::speed::Speed;
use crate::play::state::PlayState;
use crate::play::times;
use axum::Json;
use axum::extract::State;
use serde::Deserialize;
use serde_json::{Value, json};
use std::sync::Arc;

/// One of `to`, `at` and `speed`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wish {
    chat: i64,
    to: Option<String>,
    at: Option<String>,
    speed: Option<u32>,
}

enum Move {
    Jump(Jump),
    Speed(Speed),
}

impl Wish {
    fn read(&self) -> Result<Move, Refusal> {
        match (self.to.as_deref(), self.at.as_deref(), self.speed) {
            (Some("next_reminder"), None, None) => Ok(Move::Jump(Jump::NextReminder)),
            (Some("plus_hour"), None, None) => Ok(Move::Jump(Jump::PlusHour)),
            (Some("tomorrow_morning"), None, None) => Ok(Move::Jump(Jump::TomorrowMorning)),
            (None, Some(at), None) => times::reading(at)
                .map(|at| Move::Jump(Jump::At(at)))
                .map_err(Refusal::bad),
            (None, None, Some(times)) => Speed::of(times)
                .map(Move::Speed)
                .ok_or_else(|| Refusal::bad("The clock goes at 1, 60 or 600 times its speed.")),
            (_, _, _) => Err(Refusal::bad(
                "One of \"to\", \"at\" and \"speed\" is expected: \"to\" is next_reminder, \
                 plus_hour or tomorrow_morning.",
            )),
        }
    }
}

/// Moves the clock, or changes its speed.
pub async fn clock(
    State(play): State<Arc<PlayState>>,
    JsonBody(wish): JsonBody<Wish>,
) -> Result<Json<Value>, Refusal> {
    let chat = play.people.get(wish.chat).map(|one| one.chat());
    let chat = chat.ok_or_else(|| Refusal::not_found("There is no such chat."))?;
    match wish.read()? {
        Move::Speed(speed) => play.clock_driver.set_speed(speed),
        Move::Jump(jump) => {
            // A bedtime that was told just now counts.
            play.clock_driver.settle().await?;
            let target = jump.target(
                play.clock_driver.now(),
                play.zone_of(chat).await?,
                play.next_reminder(chat).await?,
            );
            let target = target.ok_or_else(|| Refusal::not_now("No reminder is due."))?;
            play.clock_driver.jump(target).await?;
        }
    }
    Ok(Json(json!({ "now": play.clock_driver.now() })))
}
