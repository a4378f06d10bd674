//! `/settings`, its buttons, and `/stop`.

use crate::characters;
use crate::chat::{Handle, Lead, STRETCH_MINUTES, WATER_MINUTES};
use crate::conversation::buttons::data::{Pressed, button};
use crate::conversation::context::Context;
use crate::conversation::message::{Button, Message};
use crate::conversation::upkeep::{schedule, trial};
use crate::conversation::wording::{self, coming};
use crate::diary::trial::End;
use crate::diary::{body, clock_time, due_time, night};
use crate::insights::by_lot;
use crate::words::{Phrase, Text, phrase};
use chrono::{DateTime, Days, TimeDelta, Utc, Weekday};

const PAUSE_DAYS_MAX: u32 = 90;
const DAYS: [Weekday; 7] = [
    Weekday::Mon,
    Weekday::Tue,
    Weekday::Wed,
    Weekday::Thu,
    Weekday::Fri,
    Weekday::Sat,
    Weekday::Sun,
];
/// The morning of the weekly summary, unless another is chosen.
const SUMMARY_DAY: Weekday = Weekday::Sun;

/// One change of a setting.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Change {
    Water(bool),
    WaterMinutes(u32),
    Stretch(bool),
    StretchMinutes(u32),
    Checkin(bool),
    Tips(bool),
    Language(String),
    PauseDays(u32),
    Summary(Option<Weekday>),
}

/// `/settings [WHAT VALUE]`.
pub fn command(cx: &mut Context, arguments: &str) {
    if arguments.trim().is_empty() {
        return show(cx, None, None);
    }
    let arguments = characters::plain(arguments);
    let words: Vec<&str> = arguments.split_whitespace().collect();
    let change = match words.as_slice() {
        [what, value] => read(cx, &what.to_lowercase(), &value.to_lowercase()),
        _ => None,
    };
    match change {
        Some(change) => apply(cx, change, None),
        None => {
            cx.say(Message::new(phrase::SETTINGS_UNKNOWN));
        }
    }
}

/// A button of the settings.
pub fn pressed(cx: &mut Context, pressed: &Pressed) {
    let what = pressed.action.strip_prefix("settings.").unwrap_or_default();
    let change = pressed.option.and_then(|value| read(cx, what, value));
    match change {
        Some(change) => apply(cx, change, pressed.handle),
        None => cx.toast(phrase::TOAST_OLD_BUTTON),
    }
}

/// *Leave it as it is*.
pub fn leave(cx: &mut Context, pressed: &Pressed) {
    if let Some(handle) = pressed.handle {
        cx.drop_buttons(handle);
    }
    cx.toast(phrase::TOAST_NOTED);
}

fn read(cx: &Context, what: &str, value: &str) -> Option<Change> {
    let switch = switch(cx, value);
    let number: Option<u32> = value.parse().ok();
    match (what, switch, number) {
        ("water", Some(on), _) => Some(Change::Water(on)),
        ("water", None, Some(minutes)) => Some(Change::WaterMinutes(minutes)),
        ("stretch", Some(on), _) => Some(Change::Stretch(on)),
        ("stretch", None, Some(minutes)) => Some(Change::StretchMinutes(minutes)),
        ("checkin", Some(on), _) => Some(Change::Checkin(on)),
        ("tips", Some(on), _) => Some(Change::Tips(on)),
        ("summary", Some(true), _) => Some(Change::Summary(Some(SUMMARY_DAY))),
        ("summary", Some(false), _) => Some(Change::Summary(None)),
        ("summary", None, Some(day)) => weekday(day).map(|day| Change::Summary(Some(day))),
        ("pause", _, Some(days)) => Some(Change::PauseDays(days)),
        ("pause", Some(false), _) => Some(Change::PauseDays(0)),
        ("language", _, _) => Some(Change::Language(value.to_owned())),
        (_, _, _) => None,
    }
}

/// 1 is Monday.
fn weekday(number: u32) -> Option<Weekday> {
    let mut days = DAYS.into_iter();
    days.find(|day| day.number_from_monday() == number)
}

fn switch(cx: &Context, value: &str) -> Option<bool> {
    let heard = cx.book.heard(&cx.chat.person.language);
    match (heard.is_on(value), heard.is_off(value)) {
        (true, _) => Some(true),
        (_, true) => Some(false),
        (false, false) => None,
    }
}

fn apply(cx: &mut Context, change: Change, old: Option<Handle>) {
    let refusal = match change {
        Change::Water(on) => set(&mut cx.chat.person.settings.water.enabled, on),
        Change::Stretch(on) => set(&mut cx.chat.person.settings.stretch.enabled, on),
        Change::Checkin(on) => set(&mut cx.chat.person.settings.checkin, on),
        Change::Tips(on) => set(&mut cx.chat.person.settings.tips, on),
        Change::WaterMinutes(minutes) => set_water_minutes(cx, minutes),
        Change::StretchMinutes(minutes) => set_stretch_minutes(cx, minutes),
        Change::Language(language) => set_language(cx, language),
        Change::PauseDays(days) => set_pause(cx, days),
        Change::Summary(day) => set_summary(cx, day),
    };
    if let Some(refusal) = refusal {
        cx.say(Message::new(refusal));
        return;
    }
    schedule::replan(cx);
    show(cx, old, Some(phrase::SETTINGS_CHANGED));
}

fn set(switch: &mut bool, on: bool) -> Option<Text> {
    *switch = on;
    None
}

fn set_water_minutes(cx: &mut Context, minutes: u32) -> Option<Text> {
    let settings = &mut cx.chat.person.settings;
    if !WATER_MINUTES.contains(&minutes) {
        return Some(range_words(phrase::SETTINGS_WATER_RANGE, &WATER_MINUTES));
    }
    if !due_time::leads_fit(minutes, settings.stretch.minutes_before_bed) {
        return Some(phrase::SETTINGS_TOO_CLOSE.text());
    }
    settings.water = Lead {
        enabled: true,
        minutes_before_bed: minutes,
    };
    None
}

fn set_stretch_minutes(cx: &mut Context, minutes: u32) -> Option<Text> {
    let settings = &mut cx.chat.person.settings;
    if !STRETCH_MINUTES.contains(&minutes) {
        return Some(range_words(
            phrase::SETTINGS_STRETCH_RANGE,
            &STRETCH_MINUTES,
        ));
    }
    if !due_time::leads_fit(settings.water.minutes_before_bed, minutes) {
        return Some(phrase::SETTINGS_TOO_CLOSE.text());
    }
    settings.stretch = Lead {
        enabled: true,
        minutes_before_bed: minutes,
    };
    None
}

fn range_words(phrase: Phrase, range: &std::ops::RangeInclusive<u32>) -> Text {
    phrase
        .text()
        .with("from", *range.start())
        .with("to", *range.end())
}

fn set_language(cx: &mut Context, language: String) -> Option<Text> {
    let known: Vec<&str> = cx.book.languages().collect();
    if !known.contains(&language.as_str()) {
        let known = known.join(", ");
        return Some(phrase::SETTINGS_LANGUAGES.text().with("languages", known));
    }
    cx.chat.person.language = language;
    None
}

fn set_pause(cx: &mut Context, days: u32) -> Option<Text> {
    if days > PAUSE_DAYS_MAX {
        return Some(
            phrase::SETTINGS_PAUSE_RANGE
                .text()
                .with("days", PAUSE_DAYS_MAX),
        );
    }
    cx.chat.person.settings.paused_until = (days > 0).then(|| pause_end(cx, days));
    None
}

/// A pause is of whole nights, beginning with the one to come, so that it
/// never ends between the two reminders of an evening.
fn pause_end(cx: &Context, days: u32) -> DateTime<Utc> {
    let Some(hours) = cx.hours() else {
        return cx.event.at + TimeDelta::days(days.into());
    };
    let first = night::next_to_come(cx.event.at, &hours);
    let back = first.checked_add_days(Days::new(days.into()));
    night::start_of(back.unwrap_or(first), &hours)
}

fn set_summary(cx: &mut Context, day: Option<Weekday>) -> Option<Text> {
    cx.chat.person.settings.summary = day;
    None
}

/// *Weekly summary*: on which morning?
pub fn days(cx: &mut Context, pressed: &Pressed) {
    let day = |day: &Weekday| {
        let number = day.number_from_monday();
        button(wording::weekday(*day), format!("settings.summary={number}"))
    };
    let message = Message::new(phrase::SUMMARY_WHICH_DAY)
        .row(DAYS[..4].iter().map(day))
        .row(DAYS[4..].iter().map(day))
        .row([
            button(phrase::BUTTON_NO_SUMMARY, "settings.summary=off"),
            button(phrase::BUTTON_BACK, "settings.show"),
        ]);
    cx.show(pressed.handle, message);
}

/// `/stop`: reminders off; the diary stays.
pub fn stop(cx: &mut Context) {
    let settings = &mut cx.chat.person.settings;
    settings.water.enabled = false;
    settings.stretch.enabled = false;
    settings.checkin = false;
    settings.summary = None;
    trial::end(cx, End::Stopped);
    schedule::replan(cx);
    cx.say(Message::new(phrase::STOPPED).row([button(phrase::BUTTON_SETTINGS, "settings.show")]));
}

/// The settings as they are, each with its switch.
pub fn show(cx: &mut Context, old: Option<Handle>, head: Option<Phrase>) {
    let settings = cx.chat.person.settings.clone();
    let mut message = Message::default();
    if let Some(head) = head {
        message = message.paragraph(head);
    }
    message = message
        .paragraph(hours_line(cx))
        .paragraph(lead_line(phrase::SETTINGS_WATER, water_shown(cx)))
        .line(lead_line(phrase::SETTINGS_STRETCH, settings.stretch))
        .line(switch_line(phrase::SETTINGS_CHECKIN, settings.checkin))
        .line(switch_line(phrase::SETTINGS_TIPS, settings.tips))
        .line(summary_line(settings.summary));
    if let Some(trial) = by_lot::running(&cx.chat.diary) {
        let name = wording::habit(trial.habit).text();
        message = message.line(phrase::SETTINGS_TRIAL.text().with("name", name));
    }
    if let Some(until) = settings.paused_until.filter(|until| *until > cx.event.at) {
        let day = wording::day(cx.local(until).date_naive());
        message = message.paragraph(phrase::SETTINGS_PAUSED.text().with("day", day));
    }
    let mut lines = coming::coming(cx).into_iter();
    if let Some(first) = lines.next() {
        message = lines.fold(message.paragraph(first), Message::line);
    }
    for why in coming::why_not(cx) {
        message = message.paragraph(why);
    }
    message = message.paragraph(phrase::SETTINGS_EXAMPLES);
    for row in switches(cx) {
        message = message.row([row]);
    }
    cx.show(old, message);
}

/// The evening water as it really is: off for whoever may have a limit.
fn water_shown(cx: &Context) -> Lead {
    let water = cx.chat.person.settings.water;
    Lead {
        enabled: water.enabled && body::may_drink(&cx.chat.diary),
        ..water
    }
}

fn hours_line(cx: &Context) -> Text {
    match cx.hours() {
        Some(hours) => phrase::SETTINGS_HOURS
            .text()
            .with("bedtime", clock_time::shown(hours.bedtime))
            .with("rising", clock_time::shown(hours.rising))
            .with("place", crate::place::place_label(hours.zone)),
        None => phrase::SETTINGS_NO_HOURS.text(),
    }
}

fn lead_line(phrase: Phrase, lead: Lead) -> Text {
    phrase
        .text()
        .with("switch", on_off(lead.enabled))
        .with("minutes", lead.minutes_before_bed)
}

fn switch_line(phrase: Phrase, on: bool) -> Text {
    phrase.text().with("switch", on_off(on))
}

fn summary_line(day: Option<Weekday>) -> Text {
    match day {
        Some(day) => phrase::SETTINGS_SUMMARY
            .text()
            .with("day", wording::weekday(day)),
        None => phrase::SETTINGS_NO_SUMMARY.text(),
    }
}

fn on_off(on: bool) -> Text {
    if on {
        phrase::ON.text()
    } else {
        phrase::OFF.text()
    }
}

fn switches(cx: &Context) -> Vec<Button> {
    let settings = &cx.chat.person.settings;
    let switch = |name: &str, label: Phrase, on: bool| {
        let to = if on { "off" } else { "on" };
        let label = label.text().with("switch", on_off(!on));
        button(label, format!("settings.{name}={to}"))
    };
    let is_paused = settings
        .paused_until
        .is_some_and(|until| until > cx.event.at);
    let pause = if is_paused {
        button(phrase::BUTTON_RESUME, "settings.pause=0")
    } else {
        button(phrase::BUTTON_PAUSE, "settings.pause=7")
    };
    let water = body::may_drink(&cx.chat.diary)
        .then(|| switch("water", phrase::BUTTON_SWITCH_WATER, settings.water.enabled));
    let others = [
        switch(
            "stretch",
            phrase::BUTTON_SWITCH_STRETCH,
            settings.stretch.enabled,
        ),
        switch("checkin", phrase::BUTTON_SWITCH_CHECKIN, settings.checkin),
        switch("tips", phrase::BUTTON_SWITCH_TIPS, settings.tips),
        button(phrase::BUTTON_SUMMARY, "settings.days"),
        pause,
        button(phrase::BUTTON_CHANGE_BEDTIME, "settings.bedtime"),
    ];
    let trial =
        by_lot::running(&cx.chat.diary).map(|_| button(phrase::BUTTON_TRIAL_STOP, "trial.stop"));
    water.into_iter().chain(others).chain(trial).collect()
}
