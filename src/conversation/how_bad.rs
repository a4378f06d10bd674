//! "How bad was it?" after *It is easing*: tapped, typed, or left for the
//! morning. Every message in here is silent at every hour.

use super::chat::HowBad;
use super::desk::Desk;
use super::effect::{Handle, Message};
use super::press::{Pressed, button_about};
use super::typed::{self, FRESH};
use super::{entry, log, said};
use crate::characters;
use crate::words::phrase;

/// *It is easing*: how bad was it? Nothing has to be answered.
pub fn ask(desk: &mut Desk, pressed: &Pressed) {
    let Some((id, handle)) = log::known(desk, pressed) else {
        return desk.toast(phrase::TOAST_ALREADY_GONE);
    };
    let message = said::severity_rows(
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
    let shown = desk.show(Some(handle), message);
    desk.chat.person.how_bad = shown.map(|handle| HowBad {
        cramp: id,
        handle,
        asked_at: desk.event.at,
    });
}

/// A tapped number.
pub fn severity(desk: &mut Desk, pressed: &Pressed) {
    let severity = pressed
        .option
        .and_then(|option| option.parse().ok())
        .filter(|severity: &u8| *severity <= 10);
    let (Some((id, handle)), Some(severity)) = (log::known(desk, pressed), severity) else {
        return desk.toast(phrase::TOAST_ALREADY_GONE);
    };
    note_severity(desk, id, severity, handle);
}

/// A number typed soon after "How bad was it?" counts like a tap. Returns
/// whether it was meant so.
pub fn typed(desk: &mut Desk, text: &str) -> bool {
    let asked = desk.chat.person.how_bad;
    let asked = asked.filter(|asked| desk.event.at - asked.asked_at <= FRESH);
    let severity = characters::plain(text);
    let severity = severity
        .trim()
        .parse()
        .ok()
        .filter(|number: &u8| *number <= 10);
    let (Some(asked), Some(severity)) = (asked, severity) else {
        return false;
    };
    if desk.cramp(asked.cramp).is_none() || typed::is_asked_later(desk, asked.asked_at) {
        return false;
    }
    note_severity(desk, asked.cramp, severity, asked.handle);
    true
}

fn note_severity(desk: &mut Desk, id: u64, severity: u8, handle: Handle) {
    let Some(cramp) = desk.cramp(id).cloned() else {
        return;
    };
    desk.chat.person.how_bad = None;
    entry::keep_severity(desk, cramp, severity);
    let text = phrase::LOG_SEVERITY_NOTED.text().with("severity", severity);
    desk.show(Some(handle), rest(Message::new(text), id));
}

/// *In the morning*: nothing more tonight.
pub fn in_the_morning(desk: &mut Desk, pressed: &Pressed) {
    let Some((id, handle)) = log::known(desk, pressed) else {
        return desk.toast(phrase::TOAST_ALREADY_GONE);
    };
    let text = if desk.chat.person.settings.checkin && desk.hours().is_some() {
        phrase::LOG_MORNING_CHECKIN
    } else {
        phrase::LOG_MORNING_REPORT
    };
    desk.chat.person.how_bad = None;
    desk.show(Some(handle), rest(Message::new(text), id));
}

fn rest(message: Message, cramp: u64) -> Message {
    message.silent().row([button_about(
        phrase::BUTTON_CANNOT_SLEEP,
        "log.awake",
        cramp,
    )])
}
