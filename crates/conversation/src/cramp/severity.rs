//! "How bad was it?" after *It is easing*: tapped, typed, or left for the
//! morning. Every message in here is silent at every hour.

use super::noted::is_over;
use super::{Press, phrase};
use crate::buttons::carried::{CrampId, Severity};
use crate::buttons::data::button;
use crate::context::Context;
use crate::message::Message;
use crate::next::Next;
use crate::stale::Stale;
use crate::upkeep::night_count;
use crate::wording;
use charley_core::characters;
use charley_core::chat::{FRESH, Handle, HowBad};

/// *It is easing*: how bad was it, unless that was told. Nothing has to be
/// answered.
pub fn ask(cx: &mut Context, cramp: CrampId, on: Handle) -> Result<Next, Stale> {
    let logged = cx.view().logged(cramp)?;
    if let Some(severity) = logged.severity {
        let is_over = is_over(logged, cx.event.at);
        return Ok(Next::Show(told(cramp, severity, is_over), Some(on)));
    }
    let shown = cx.show(Some(on), screen(cramp));
    wait_for_number(cx, cramp, shown);
    Ok(Next::Done)
}

fn screen(cramp: CrampId) -> Message {
    let press = |severity| Press::Severity { severity, cramp };
    let message = Message::new(phrase::LOG_HOW_BAD).silent();
    let later = Press::InTheMorning { cramp };
    let message =
        wording::severity_rows(message, press).row([button(phrase::BUTTON_IN_THE_MORNING, later)]);
    with_rest(message, cramp)
}

/// How bad it was, below what was noted of a cramp that is over.
pub fn ask_later(cx: &mut Context, noted: Message, cramp: CrampId, old: Option<Handle>) {
    let press = |severity| Press::Severity { severity, cramp };
    let message = wording::severity_rows(noted.paragraph(phrase::LOG_HOW_BAD), press);
    let shown = cx.show(old, with_undo(message, cramp));
    wait_for_number(cx, cramp, shown);
}

pub fn with_undo(message: Message, cramp: CrampId) -> Message {
    message.row([button(phrase::BUTTON_UNDO, Press::Undo { cramp })])
}

fn wait_for_number(cx: &mut Context, cramp: CrampId, shown: Option<Handle>) {
    cx.chat.person.how_bad = shown.map(|handle| HowBad {
        cramp: cramp.0,
        handle,
        asked_at: cx.event.at,
    });
}

/// A tapped number.
pub fn tapped(
    cx: &mut Context,
    cramp: CrampId,
    severity: Severity,
    on: Handle,
) -> Result<Next, Stale> {
    let found = cx.view().logged(cramp)?.clone();
    let is_over = is_over(&found, cx.event.at);
    cx.chat.person.how_bad = None;
    night_count::keep_severity(cx, found, severity.number());
    let message = told(cramp, severity.number(), is_over);
    Ok(Next::Show(message, Some(on)))
}

/// How bad it was is known; of one that is there now, rest.
fn told(cramp: CrampId, severity: u8, is_over: bool) -> Message {
    let text = match is_over {
        true => phrase::LOG_SEVERITY_NOTED_LATER.text(),
        false => phrase::LOG_SEVERITY_NOTED.text(),
    };
    let message = Message::new(text.with("severity", severity)).silent();
    match is_over {
        true => message,
        false => with_rest(message, cramp),
    }
}

/// A number typed soon after "How bad was it?", or while nothing newer stands
/// below it, counts like a tap; `None` where it is not meant so.
pub fn typed(cx: &mut Context, text: &str) -> Option<Next> {
    let asked = cx.chat.person.how_bad?;
    let is_fresh = cx.event.at - asked.asked_at <= FRESH;
    if !is_fresh && cx.chat.person.newest != Some(asked.handle) {
        return None;
    }
    let number = characters::plain(text).trim().parse().ok()?;
    let severity = Severity::of(number)?;
    if cx.chat.person.was_asked_since(asked.asked_at) {
        return None;
    }
    tapped(cx, CrampId(asked.cramp), severity, asked.handle).ok()
}

/// *In the morning*: nothing more tonight.
pub fn in_the_morning(cx: &mut Context, cramp: CrampId, on: Handle) -> Result<Next, Stale> {
    cx.view().logged(cramp)?;
    let words = match cx.chat.person.settings.checkin && cx.hours().is_some() {
        true => phrase::LOG_MORNING_CHECKIN,
        false => phrase::LOG_MORNING_REPORT,
    };
    cx.chat.person.how_bad = None;
    let message = Message::new(words).silent();
    Ok(Next::Show(with_rest(message, cramp), Some(on)))
}

fn with_rest(message: Message, cramp: CrampId) -> Message {
    let awake = Press::CannotSleep { cramp };
    message.row([button(phrase::BUTTON_CANNOT_SLEEP, awake)])
}
