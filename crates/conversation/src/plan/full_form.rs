//! The full form of the sleep diary, for a visit: what doctors' sleep diaries ask. On
//! for a fortnight by request alone, and off by itself.

use super::phrase;
use super::standing::needs_hours;
use crate::context::Context;
use crate::message::Message;
use crate::next::Next;
use crate::upkeep::sleep_times;
use crate::wording::{self, ways_on};
use charley_core::chat::Handle;

/// `/plan full`: on, or off where it is on.
pub fn turn(cx: &mut Context) -> Next {
    let is_on = sleep_times::full_form_until(cx.view()).is_some();
    switch(cx, !is_on, None)
}

pub fn switch(cx: &mut Context, on: bool, old: Option<Handle>) -> Next {
    let last = sleep_times::last_night(cx.view());
    let Some(last) = last.filter(|_| on) else {
        return match needs_hours(cx.view(), old).filter(|_| on) {
            Some(hours) => hours,
            None => end(cx, old),
        };
    };
    cx.chat.person.settings.full_form_until = Some(last);
    let about = phrase::PLAN_FULL_FORM.text();
    let message = Message::new(about.with("day", wording::day(last)));
    let message = ways_on::offer_checkin(cx.view(), message);
    Next::Show(message.row(ways_on::full_form(cx.view())), old)
}

fn end(cx: &mut Context, old: Option<Handle>) -> Next {
    cx.chat.person.settings.full_form_until = None;
    Next::Show(Message::new(phrase::PLAN_FULL_FORM_OFF), old)
}
