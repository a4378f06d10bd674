//! `/report` as text: counts, the last ten nights, and what can be corrected.

pub mod doctor;
pub mod entry;
pub mod pictures;

use crate::chat::Handle;
use crate::conversation::buttons::data::{Pressed, button, button_about};
use crate::conversation::context::Context;
use crate::conversation::message::Message;
use crate::conversation::upkeep::night_count;
use crate::conversation::wording;
use crate::diary::report::{self, Window};
use crate::diary::{Cramp, Record, Source};
use crate::words::{Text, drawn, paper, phrase};
use chrono::NaiveDate;

const NIGHTS_SHOWN: u64 = 10;
/// How far back a forgotten cramp can be added.
const NIGHTS_TO_ADD: u64 = 7;
/// Until noon, last night is fresh; anything older is from memory (brief §9).
const FRESH_UNTIL_HOUR: u32 = 12;
/// Entries of one night that get a button.
const ENTRIES_MAX: usize = 20;

/// `/report`.
pub fn command(cx: &mut Context, old: Option<Handle>) {
    let Some(last) = last_night(cx) else {
        return without_zone(cx, old);
    };
    let two_weeks = report::window(&cx.chat.diary, last, 14);
    if two_weeks.nights == 0 {
        let message = Message::new(phrase::REPORT_EMPTY);
        cx.show(old, with_add_button(message));
        return;
    }
    let four_weeks = report::window(&cx.chat.diary, last, 28);
    let mut message = Message::new(phrase::REPORT_HEAD)
        .paragraph(window_head(phrase::REPORT_TWO_WEEKS, &two_weeks));
    message = window_lines(message, &two_weeks);
    message = message.paragraph(window_head(phrase::REPORT_FOUR_WEEKS, &four_weeks));
    message = window_lines(message, &four_weeks)
        .paragraph(phrase::REPORT_MISSING_NOT_CLEAR)
        .row([button(phrase::BUTTON_LAST_NIGHTS, "report.nights")])
        .row([button(drawn::BUTTON_CALENDAR, "report.calendar")])
        .row([button(drawn::BUTTON_TREND, "report.trend")]);
    let message = with_add_button(message);
    cx.show(
        old,
        message.row([button(paper::BUTTON_FOR_DOCTOR, "report.doctor")]),
    );
}

fn with_add_button(message: Message) -> Message {
    message.row([button(phrase::BUTTON_ADD_FORGOTTEN, "report.add")])
}

/// Until the zone is known no night is: the plain count, and where to tell it.
fn without_zone(cx: &mut Context, old: Option<Handle>) {
    let count = cx.chat.diary.cramps.len();
    let message = Message::new(phrase::REPORT_NO_ZONE.text().with("cramps", count));
    cx.show(old, message);
}

pub fn last_night(cx: &Context) -> Option<NaiveDate> {
    cx.chat.newest_night(cx.event.at)
}

pub fn window_head(phrase: crate::words::Phrase, window: &Window) -> Text {
    phrase
        .text()
        .with("recorded", window.recorded)
        .with("nights", window.nights)
        .with("missing", window.missing())
}

pub fn window_lines(message: Message, window: &Window) -> Message {
    let counts = phrase::REPORT_COUNTS
        .text()
        .with("nights", window.with_cramp)
        .with("cramps", window.cramps);
    let message = message.line(counts);
    match (window.worst, window.median) {
        (Some(worst), Some(median)) => message.line(
            phrase::REPORT_SEVERITY
                .text()
                .with("worst", worst)
                .with("median", median),
        ),
        (_, _) => message,
    }
}

/// The last ten nights, each to be opened.
pub fn nights(cx: &mut Context, pressed: &Pressed) {
    let Some(last) = last_night(cx) else {
        return without_zone(cx, pressed.handle);
    };
    let mut message = Message::new(phrase::REPORT_NIGHTS_HEAD);
    for night in report::last_nights(last, NIGHTS_SHOWN) {
        let label = night_label(cx, night);
        let subject = wording::night_subject(night);
        message = message.row([button_about(label, "report.night", subject)]);
    }
    message = message.row([button(phrase::BUTTON_BACK, "report.all")]);
    cx.show(pressed.handle, message);
}

fn night_label(cx: &Context, night: NaiveDate) -> Text {
    let count = report::cramps_of(&cx.chat.diary, night).count();
    let day = wording::day(night);
    if count > 0 {
        let text = phrase::NIGHT_WITH_CRAMPS.text().with("day", day);
        return text.with("cramps", count);
    }
    let phrase = if report::is_recorded(&cx.chat.diary, night) {
        phrase::NIGHT_CLEAR
    } else {
        phrase::NIGHT_UNKNOWN
    };
    phrase.text().with("day", day)
}

/// One night with its entries.
pub fn night(cx: &mut Context, pressed: &Pressed) {
    match pressed.subject.and_then(wording::subject_night) {
        Some(night) => show_night(cx, night, pressed.handle),
        None => cx.toast(phrase::TOAST_OLD_BUTTON),
    }
}

fn show_night(cx: &mut Context, night: NaiveDate, old: Option<Handle>) {
    let subject = wording::night_subject(night);
    let mut message = Message::new(night_label(cx, night));
    let entries: Vec<(u64, Text)> = report::cramps_of(&cx.chat.diary, night)
        .map(|cramp| (cramp.id, entry::label(cramp)))
        .take(ENTRIES_MAX)
        .collect();
    for (id, label) in entries {
        message = message.row([button_about(label, "report.open", id)]);
    }
    message = message
        .row([button_about(
            phrase::BUTTON_CORRECT_NIGHT,
            "report.correct",
            subject,
        )])
        .row([button(phrase::BUTTON_BACK, "report.nights")]);
    cx.show(old, message);
}

/// *Add one I forgot*: which night?
pub fn add(cx: &mut Context, pressed: &Pressed) {
    let Some(last) = last_night(cx) else {
        return without_zone(cx, pressed.handle);
    };
    let mut message = Message::new(phrase::REPORT_ADD_WHICH);
    for night in report::last_nights(last, NIGHTS_TO_ADD) {
        let subject = wording::night_subject(night);
        message = message.row([button_about(wording::day(night), "report.add_to", subject)]);
    }
    message = message.row([button(phrase::BUTTON_BACK, "report.all")]);
    cx.show(pressed.handle, message);
}

/// Adds a cramp to a night; only the night is known of it.
pub fn add_to(cx: &mut Context, pressed: &Pressed) {
    let night = pressed.subject.and_then(wording::subject_night);
    let last = last_night(cx);
    let allowed = night.filter(|night| {
        last.is_some_and(|last| report::last_nights(last, NIGHTS_TO_ADD).any(|one| one == *night))
    });
    let Some(night) = allowed else {
        return cx.toast(phrase::TOAST_OLD_BUTTON);
    };
    let cramp = forgotten(cx, night, last == Some(night));
    let id = cramp.id;
    if !cx.keep_new(Record::Cramp(cramp)) {
        return;
    }
    night_count::follow_cramps(cx, night);
    entry::ask_severity(cx, id, pressed.handle);
}

fn forgotten(cx: &mut Context, night: NaiveDate, is_last: bool) -> Cramp {
    use chrono::Timelike;
    let is_morning = cx.local(cx.event.at).hour() < FRESH_UNTIL_HOUR;
    let id = cx.new_record_id();
    Cramp {
        from_memory: !(is_last && is_morning),
        ..Cramp::of_night(id, Some(night), Source::Log, cx.event.recorded_at)
    }
}
