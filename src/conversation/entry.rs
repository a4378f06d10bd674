//! One cramp of the diary: shown, corrected, removed.

use super::desk::Desk;
use super::effect::{Handle, Message};
use super::press::{Pressed, button_about};
use super::{checkin, night_count, said};
use crate::diary::{Cramp, Minutes, Record, RecordKey};
use crate::words::{Text, phrase};
use serde::Serialize;

/// The dialogue whose options name leg, muscle, length and what helped.
const DETAILS: &str = "details";

/// "03:12 · 7", for a button.
pub fn label(cramp: &Cramp) -> Text {
    let time = match cramp.at {
        Some(at) => phrase::CLOCK.text().with("time", said::clock(at.time())),
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
pub fn open(desk: &mut Desk, pressed: &Pressed) {
    match pressed.subject.filter(|id| desk.cramp(*id).is_some()) {
        Some(id) => show(desk, id, pressed.handle),
        None => desk.toast(phrase::TOAST_ALREADY_GONE),
    }
}

/// Everything about one cramp, with ways to correct it.
pub fn show(desk: &mut Desk, id: u64, old: Option<Handle>) {
    let Some(cramp) = desk.cramp(id).cloned() else {
        return;
    };
    let mut message = Message::default();
    for line in lines(desk, &cramp) {
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
        let subject = said::night_subject(night);
        message = message.row([button_about(phrase::BUTTON_BACK, "report.night", subject)]);
    }
    desk.show(old, message);
}

fn lines(desk: &Desk, cramp: &Cramp) -> Vec<Text> {
    let mut lines = vec![head(cramp)];
    if let Some(severity) = cramp.severity {
        lines.push(phrase::ENTRY_SEVERITY.text().with("severity", severity));
    }
    let details = [
        (phrase::ENTRY_LEG, option(desk, "leg", &cramp.leg)),
        (phrase::ENTRY_MUSCLE, option(desk, "muscle", &cramp.muscle)),
        (phrase::ENTRY_MINUTES, minutes(desk, cramp.minutes)),
    ];
    for (phrase, what) in details {
        lines.extend(what.map(|what| phrase.text().with("what", what)));
    }
    for helped in &cramp.helped {
        let what = option(desk, "helped", &Some(helped));
        lines.extend(what.map(|what| phrase::ENTRY_HELPED.text().with("what", what)));
    }
    if let Some(note) = &cramp.note {
        lines.push(phrase::ENTRY_NOTE.text().with("note", shortened(note)));
    }
    if cramp.from_memory {
        lines.push(phrase::ENTRY_FROM_MEMORY.text());
    }
    lines
}

/// A note on a screen shows at most this many characters; the export has all.
const NOTE_SHOWN_CHARS_MAX: usize = 500;

pub fn shortened(note: &str) -> String {
    let mut shown: String = note.chars().take(NOTE_SHOWN_CHARS_MAX).collect();
    if shown.len() < note.len() {
        shown.push('…');
    }
    shown
}

fn head(cramp: &Cramp) -> Text {
    let day = cramp.night.map(said::night);
    let night = day.unwrap_or_else(|| phrase::ENTRY_NO_NIGHT.text());
    match cramp.at.filter(|_| cramp.night.is_some()) {
        Some(at) => phrase::ENTRY_HEAD
            .text()
            .with("night", night)
            .with("time", said::clock(at.time())),
        None => phrase::ENTRY_HEAD_NO_TIME.text().with("night", night),
    }
}

/// The words of one option of the details dialogue.
fn option<T: Serialize>(desk: &Desk, question: &str, value: &Option<T>) -> Option<Text> {
    let id = serde_json::to_value(value.as_ref()?).ok()?;
    let step = desk.book.dialogue(DETAILS)?.step(question)?;
    Some(step.option_words(id.as_str()?))
}

pub fn minutes(desk: &Desk, minutes: Option<Minutes>) -> Option<Text> {
    match minutes? {
        Minutes::Typed(typed) => Some(phrase::ENTRY_MINUTES_TYPED.text().with("minutes", typed)),
        Minutes::Range(range) => option(desk, "minutes", &Some(range)),
    }
}

/// *How bad*: the numbers.
pub fn bad(desk: &mut Desk, pressed: &Pressed) {
    match pressed.subject.filter(|id| desk.cramp(*id).is_some()) {
        Some(id) => ask_severity(desk, id, pressed.handle),
        None => desk.toast(phrase::TOAST_ALREADY_GONE),
    }
}

pub fn ask_severity(desk: &mut Desk, id: u64, old: Option<Handle>) {
    let message = Message::new(phrase::LOG_HOW_BAD);
    let message = said::severity_rows(message, "entry.severity", id).row([button_about(
        phrase::BUTTON_BACK,
        "report.open",
        id,
    )]);
    desk.show(old, message);
}

pub fn severity(desk: &mut Desk, pressed: &Pressed) {
    let severity = pressed
        .option
        .and_then(|option| option.parse::<u8>().ok())
        .filter(|severity| *severity <= 10);
    let cramp = pressed.subject.and_then(|id| desk.cramp(id)).cloned();
    let (Some(cramp), Some(severity)) = (cramp, severity) else {
        return desk.toast(phrase::TOAST_ALREADY_GONE);
    };
    let id = cramp.id;
    keep_severity(desk, cramp, severity);
    show(desk, id, pressed.handle);
}

/// Keeps how bad a cramp was; the check-in of its night follows.
pub fn keep_severity(desk: &mut Desk, cramp: Cramp, severity: u8) {
    let night = cramp.night;
    desk.keep(Record::Cramp(Cramp {
        severity: Some(severity),
        ..cramp
    }));
    if let Some(night) = night {
        night_count::follow_cramps(desk, night);
    }
}

/// *Leg, muscle, length, what helped*.
pub fn details(desk: &mut Desk, pressed: &Pressed) {
    match pressed.subject.filter(|id| desk.cramp(*id).is_some()) {
        Some(id) => checkin::start_details(desk, id, pressed.handle),
        None => desk.toast(phrase::TOAST_ALREADY_GONE),
    }
}

/// *Remove*: asks once.
pub fn remove(desk: &mut Desk, pressed: &Pressed) {
    let Some(id) = pressed.subject.filter(|id| desk.cramp(*id).is_some()) else {
        return desk.toast(phrase::TOAST_ALREADY_GONE);
    };
    let message = Message::new(phrase::ENTRY_REMOVE_ASK)
        .row([button_about(
            phrase::BUTTON_REMOVE_YES,
            "entry.remove_yes",
            id,
        )])
        .row([button_about(phrase::BUTTON_KEEP_IT, "report.open", id)]);
    desk.show(pressed.handle, message);
}

pub fn remove_yes(desk: &mut Desk, pressed: &Pressed) {
    let cramp = pressed.subject.and_then(|id| desk.cramp(id)).cloned();
    let Some(cramp) = cramp else {
        return desk.toast(phrase::TOAST_ALREADY_GONE);
    };
    desk.discard(RecordKey::Cramp(cramp.id));
    if let Some(night) = cramp.night {
        night_count::follow_cramps(desk, night);
    }
    desk.show(pressed.handle, Message::new(phrase::ENTRY_REMOVED));
}
