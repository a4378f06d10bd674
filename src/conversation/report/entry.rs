//! One cramp of the diary: shown, corrected, removed.

use crate::chat::Handle;
use crate::conversation::buttons::data::{Pressed, button_about};
use crate::conversation::checkin;
use crate::conversation::context::Context;
use crate::conversation::message::Message;
use crate::conversation::upkeep::night_count;
use crate::conversation::wording::{self, details};
use crate::diary::{Cramp, RecordKey, clock_time};
use crate::words::{Text, phrase};

/// "03:12 · 7", for a button.
pub fn label(cramp: &Cramp) -> Text {
    let time = match cramp.at {
        Some(at) => phrase::CLOCK
            .text()
            .with("time", clock_time::shown(at.time())),
        None => phrase::ENTRY_NO_TIME.text(),
    };
    match cramp.severity {
        Some(severity) => phrase::ENTRY_LABEL
            .text()
            .with("time", time)
            .with("severity", severity),
        None => phrase::ENTRY_LABEL_BARE.text().with("time", time),
    }
}

/// *Open* an entry.
pub fn open(cx: &mut Context, pressed: &Pressed) {
    match pressed.subject.filter(|id| cx.cramp(*id).is_some()) {
        Some(id) => show(cx, id, pressed.handle),
        None => cx.toast(phrase::TOAST_ALREADY_GONE),
    }
}

/// Everything about one cramp, with ways to correct it.
pub fn show(cx: &mut Context, id: u64, old: Option<Handle>) {
    let Some(cramp) = cx.cramp(id).cloned() else {
        return;
    };
    let mut message = Message::default();
    for line in lines(cx, &cramp) {
        message = message.line(line);
    }
    message = message
        .row([button_about(
            phrase::BUTTON_CHANGE_SEVERITY,
            "entry.bad",
            id,
        )])
        .row([button_about(
            phrase::BUTTON_CHANGE_DETAILS,
            "entry.details",
            id,
        )])
        .row([button_about(phrase::BUTTON_REMOVE, "entry.remove", id)]);
    if let Some(night) = cramp.night {
        let subject = wording::night_subject(night);
        message = message.row([button_about(phrase::BUTTON_BACK, "report.night", subject)]);
    }
    cx.show(old, message);
}

fn lines(cx: &Context, cramp: &Cramp) -> Vec<Text> {
    let mut lines = vec![head(cramp)];
    if let Some(severity) = cramp.severity {
        lines.push(phrase::ENTRY_SEVERITY.text().with("severity", severity));
    }
    let details = [
        (
            phrase::ENTRY_LEG,
            details::option(cx.book, "leg", &cramp.leg),
        ),
        (
            phrase::ENTRY_MUSCLE,
            details::option(cx.book, "muscle", &cramp.muscle),
        ),
        (
            phrase::ENTRY_MINUTES,
            details::minutes(cx.book, cramp.minutes),
        ),
    ];
    for (phrase, what) in details {
        lines.extend(what.map(|what| phrase.text().with("what", what)));
    }
    for helped in &cramp.helped {
        let what = details::option(cx.book, "helped", &Some(helped));
        lines.extend(what.map(|what| phrase::ENTRY_HELPED.text().with("what", what)));
    }
    if let Some(note) = &cramp.note {
        lines.push(
            phrase::ENTRY_NOTE
                .text()
                .with("note", details::shortened(note)),
        );
    }
    if cramp.from_memory {
        lines.push(phrase::ENTRY_FROM_MEMORY.text());
    }
    lines
}

fn head(cramp: &Cramp) -> Text {
    let day = cramp.night.map(wording::night);
    let night = day.unwrap_or_else(|| phrase::ENTRY_NO_NIGHT.text());
    match cramp.at.filter(|_| cramp.night.is_some()) {
        Some(at) => phrase::ENTRY_HEAD
            .text()
            .with("night", night)
            .with("time", clock_time::shown(at.time())),
        None => phrase::ENTRY_HEAD_NO_TIME.text().with("night", night),
    }
}

/// *How bad*: the numbers.
pub fn bad(cx: &mut Context, pressed: &Pressed) {
    match pressed.subject.filter(|id| cx.cramp(*id).is_some()) {
        Some(id) => ask_severity(cx, id, pressed.handle),
        None => cx.toast(phrase::TOAST_ALREADY_GONE),
    }
}

pub fn ask_severity(cx: &mut Context, id: u64, old: Option<Handle>) {
    let message = Message::new(phrase::LOG_HOW_BAD);
    let message = wording::severity_rows(message, "entry.severity", id).row([button_about(
        phrase::BUTTON_BACK,
        "report.open",
        id,
    )]);
    cx.show(old, message);
}

pub fn severity(cx: &mut Context, pressed: &Pressed) {
    let severity = pressed
        .option
        .and_then(|option| option.parse::<u8>().ok())
        .filter(|severity| *severity <= 10);
    let cramp = pressed.subject.and_then(|id| cx.cramp(id)).cloned();
    let (Some(cramp), Some(severity)) = (cramp, severity) else {
        return cx.toast(phrase::TOAST_ALREADY_GONE);
    };
    let id = cramp.id;
    night_count::keep_severity(cx, cramp, severity);
    show(cx, id, pressed.handle);
}

/// *Leg, muscle, length, what helped*.
pub fn details(cx: &mut Context, pressed: &Pressed) {
    match pressed.subject.filter(|id| cx.cramp(*id).is_some()) {
        Some(id) => checkin::start_details(cx, id, pressed.handle),
        None => cx.toast(phrase::TOAST_ALREADY_GONE),
    }
}

/// *Remove*: asks once.
pub fn remove(cx: &mut Context, pressed: &Pressed) {
    let Some(id) = pressed.subject.filter(|id| cx.cramp(*id).is_some()) else {
        return cx.toast(phrase::TOAST_ALREADY_GONE);
    };
    let message = Message::new(phrase::ENTRY_REMOVE_ASK)
        .row([button_about(
            phrase::BUTTON_REMOVE_YES,
            "entry.remove_yes",
            id,
        )])
        .row([button_about(phrase::BUTTON_KEEP_IT, "report.open", id)]);
    cx.show(pressed.handle, message);
}

pub fn remove_yes(cx: &mut Context, pressed: &Pressed) {
    let cramp = pressed.subject.and_then(|id| cx.cramp(id)).cloned();
    let Some(cramp) = cramp else {
        return cx.toast(phrase::TOAST_ALREADY_GONE);
    };
    cx.discard(RecordKey::Cramp(cramp.id));
    if let Some(night) = cramp.night {
        night_count::follow_cramps(cx, night);
    }
    cx.show(pressed.handle, Message::new(phrase::ENTRY_REMOVED));
}
