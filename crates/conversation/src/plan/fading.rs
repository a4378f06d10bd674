//! The taps under an offer about the stretch reminder: fewer, none, every evening again,
//! another time. Nothing of it happens without one of them.

use super::{phrase, standing};
use crate::buttons::carried::MinutesBefore;
use crate::buttons::data::button;
use crate::context::Context;
use crate::message::Message;
use crate::next::Next;
use crate::plan::Press;
use crate::stale::Stale;
use crate::wording::fewer;
use charley_core::chat::{Handle, may_be_leads};

/// Minutes before bed that are offered.
const TIMES: [u32; 4] = [10, 20, 45, 75];

/// *Fewer reminders*.
pub fn fewer(cx: &mut Context, on: Handle) -> Result<Next, Stale> {
    let is_fewer = cx.chat.person.settings.stretch_fewer_from.is_some();
    if !fewer::may_change(cx.view()) || is_fewer {
        return Err(Stale::Old);
    }
    let tonight = standing::tonight(cx.view());
    fewer::begin(cx, tonight);
    Ok(Next::Show(Message::new(phrase::FEWER_NOTED), Some(on)))
}

/// *Stop the reminder*.
pub fn no_more(cx: &mut Context, on: Handle) -> Result<Next, Stale> {
    if !fewer::may_change(cx.view()) {
        return Err(Stale::Old);
    }
    let tonight = standing::tonight(cx.view());
    fewer::stop(cx, tonight);
    Ok(Next::Show(Message::new(phrase::NO_MORE_NOTED), Some(on)))
}

/// *Bring it back*. What else stands in that message keeps its buttons.
pub fn back(cx: &mut Context) -> Result<Next, Stale> {
    let settings = &mut cx.chat.person.settings;
    settings.stretch_fewer_from.take().ok_or(Stale::Old)?;
    settings.stretch.enabled = true;
    cx.replan = true;
    Ok(Next::Show(Message::new(phrase::BACK_NOTED).silent(), None))
}

/// *Another time*: some that leave room for the water.
pub fn another_time(cx: &Context, on: Handle) -> Next {
    let settings = &cx.chat.person.settings;
    let water = settings.water.minutes_before_bed;
    let now = settings.stretch.minutes_before_bed;
    let other = TIMES.into_iter().filter(|minutes| *minutes != now);
    let fitting = other.filter(|minutes| may_be_leads(water, *minutes));
    let buttons = fitting.map(|minutes| {
        let label = phrase::BUTTON_MINUTES_BEFORE
            .text()
            .with("minutes", minutes);
        let to = MinutesBefore(minutes);
        [button(label, Press::At { to })]
    });
    let message = buttons.fold(Message::new(phrase::ANOTHER_TIME), Message::row);
    Next::Show(message, Some(on))
}

/// One of them, as it would be typed.
pub fn at(cx: &mut Context, MinutesBefore(minutes): MinutesBefore, on: Handle) -> Next {
    cx.drop_buttons(on);
    Next::Set(format!("stretch {minutes}"))
}
