//! Whether the habit was kept, told with one tap under a check-in's answer. After
//! *no* nothing is said but the count.

use super::standing;
use crate::buttons::carried::NightOf;
use crate::context::Context;
use crate::next::{Next, Screen};
use crate::stale::Stale;
use crate::upkeep::checkins;
use charley_core::chat::Handle;
use charley_core::diary::plan::KeptAnswer;
use charley_core::words::phrase;

/// Keeps it with the night's check-in, and shows the count of the week.
pub fn told(
    cx: &mut Context,
    NightOf(night): NightOf,
    answer: KeptAnswer,
    on: Handle,
) -> Result<Next, Stale> {
    let plan = standing::focus(cx.view()).ok_or(Stale::Gone)?;
    let has_night = cx.chat.diary.checkins.contains_key(&night);
    if !has_night || plan.begun_night > night {
        return Err(Stale::Gone);
    }
    checkins::change(cx, night, |checkin| {
        checkin.kept.insert(plan.id, answer);
    });
    cx.toast(phrase::TOAST_NOTED);
    Ok(Next::Open(Screen::Morning(night), Some(on)))
}
