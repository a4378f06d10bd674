//! "How bad was it?" after *It is easing*: tapped, typed, or left for the
//! morning. Every message in here is silent at every hour.

use crate::characters;
use crate::chat::{FRESH, Handle, HowBad};
use crate::conversation::buttons::data::{Pressed, button_about};
use crate::conversation::context::Context;
use crate::conversation::message::Message;
use crate::conversation::upkeep::night_count;
use crate::conversation::{cramp, wording};
use crate::words::phrase;

/// *It is easing*: how bad was it? Nothing has to be answered.
pub fn ask(cx: &mut Context, pressed: &Pressed) {
    let Some((id, handle)) = cramp::known(cx, pressed) else {
        return cx.toast(phrase::TOAST_ALREADY_GONE);
    };
    let message = wording::severity_rows(
        Message::new(phrase::LOG_HOW_BAD).silent(),
        "log.severity",
        id,
    )
    .row([button_about(
        phrase::BUTTON_IN_THE_MORNING,
        "log.morning",
        id,
    )])
    .row([button_about(phrase::BUTTON_CANNOT_SLEEP, "log.awake", id)]);
    let shown = cx.show(Some(handle), message);
    cx.chat.person.how_bad = shown.map(|handle| HowBad {
        cramp: id,
        handle,
        asked_at: cx.event.at,
    });
}

/// A tapped number.
pub fn severity(cx: &mut Context, pressed: &Pressed) {
    let severity = pressed
        .option
        .and_then(|option| option.parse().ok())
        .filter(|severity: &u8| *severity <= 10);
    let (Some((id, handle)), Some(severity)) = (cramp::known(cx, pressed), severity) else {
        return cx.toast(phrase::TOAST_ALREADY_GONE);
    };
    note_severity(cx, id, severity, handle);
}

/// A number typed soon after "How bad was it?" counts like a tap. Returns
/// whether it was meant so.
pub fn typed(cx: &mut Context, text: &str) -> bool {
    let asked = cx.chat.person.how_bad;
    let asked = asked.filter(|asked| cx.event.at - asked.asked_at <= FRESH);
    let severity = characters::plain(text);
    let severity = severity
        .trim()
        .parse()
        .ok()
        .filter(|number: &u8| *number <= 10);
    let (Some(asked), Some(severity)) = (asked, severity) else {
        return false;
    };
    if cx.cramp(asked.cramp).is_none() || cx.chat.person.was_asked_since(asked.asked_at) {
        return false;
    }
    note_severity(cx, asked.cramp, severity, asked.handle);
    true
}

fn note_severity(cx: &mut Context, id: u64, severity: u8, handle: Handle) {
    let Some(cramp) = cx.cramp(id).cloned() else {
        return;
    };
    cx.chat.person.how_bad = None;
    night_count::keep_severity(cx, cramp, severity);
    let text = phrase::LOG_SEVERITY_NOTED.text().with("severity", severity);
    cx.show(Some(handle), rest(Message::new(text), id));
}

/// *In the morning*: nothing more tonight.
pub fn in_the_morning(cx: &mut Context, pressed: &Pressed) {
    let Some((id, handle)) = cramp::known(cx, pressed) else {
        return cx.toast(phrase::TOAST_ALREADY_GONE);
    };
    let text = if cx.chat.person.settings.checkin && cx.hours().is_some() {
        phrase::LOG_MORNING_CHECKIN
    } else {
        phrase::LOG_MORNING_REPORT
    };
    cx.chat.person.how_bad = None;
    cx.show(Some(handle), rest(Message::new(text), id));
}

fn rest(message: Message, cramp: u64) -> Message {
    message.silent().row([button_about(
        phrase::BUTTON_CANNOT_SLEEP,
        "log.awake",
        cramp,
    )])
}
