//! Ill, away, guests: everything is quiet for some days. Afterwards a habit of the
//! plan comes back in its smallest version for a week.

use super::phrase;
use crate::buttons::carried::PauseDays;
use crate::buttons::data::button;
use crate::context::Context;
use crate::message::{Button, Message};
use crate::next::Next;
use crate::plan::Press;
use crate::stale::Stale;
use crate::upkeep::pause;
use crate::wording;
use charley_core::chat::Handle;

/// The lengths that are offered; any other is typed after `/plan pause`.
const DAYS: [u32; 3] = [3, 7, 14];

pub fn buttons() -> [Button; 3] {
    DAYS.map(|days| {
        let label = phrase::BUTTON_PAUSE_DAYS.text().with("days", days);
        let days = PauseDays(days);
        button(label, Press::Pause { days })
    })
}

pub fn begin(cx: &mut Context, days: u32, on: Handle) -> Result<Next, Stale> {
    if !DAYS.contains(&days) {
        return Err(Stale::Old);
    }
    let until = pause::set(cx, days);
    let day = wording::day(cx.local(until).date_naive());
    let text = phrase::PLAN_PAUSED.text().with("day", day);
    Ok(Next::Show(Message::new(text), Some(on)))
}
