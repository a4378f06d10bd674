//! One change of a setting, typed or tapped.

use super::{languages, phrase};
use crate::buttons::carried::weekday;
use crate::context::Context;
use crate::upkeep::{pause, sleep_times, water_question};
use crate::view::View;
use charley_core::chat::{Lead, PictureLight, STRETCH_MINUTES, Settings, WATER_MINUTES};
use charley_core::diary::{body, due_time};
use charley_core::place::emergency;
use charley_core::words::{Phrase, Text};
use chrono::Weekday;
use std::ops::RangeInclusive;

const PAUSE_DAYS_MAX: u32 = 90;
/// The morning of the weekly summary, unless another is chosen.
pub const SUMMARY_DAY: Weekday = Weekday::Sun;

/// One change of a setting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    Water(bool),
    WaterMinutes(u32),
    Stretch(bool),
    StretchMinutes(u32),
    Checkin(bool),
    Tips(bool),
    SleepTimes(bool),
    /// As it was typed.
    Language(String),
    PauseDays(u32),
    Summary(Option<Weekday>),
    Pictures(PictureLight),
    /// As it was typed.
    Emergency(Option<String>),
}

impl Change {
    /// Whether whoever makes it waits for the evening water.
    pub fn is_for_water(&self) -> bool {
        match self {
            Change::Water(on) => *on,
            Change::WaterMinutes(_) => true,
            Change::Stretch(_)
            | Change::StretchMinutes(_)
            | Change::Checkin(_)
            | Change::Tips(_)
            | Change::SleepTimes(_)
            | Change::Language(_)
            | Change::PauseDays(_)
            | Change::Summary(_)
            | Change::Pictures(_)
            | Change::Emergency(_) => false,
        }
    }
}

/// A change as it was typed.
pub fn read(view: View, what: &str, value: &str) -> Option<Change> {
    let switch = switch(view, value);
    let number: Option<u32> = value.parse().ok();
    match (what, switch, number) {
        ("water", Some(on), _) => Some(Change::Water(on)),
        ("water", None, Some(minutes)) => Some(Change::WaterMinutes(minutes)),
        ("stretch", Some(on), _) => Some(Change::Stretch(on)),
        ("stretch", None, Some(minutes)) => Some(Change::StretchMinutes(minutes)),
        ("checkin", Some(on), _) => Some(Change::Checkin(on)),
        ("tips", Some(on), _) => Some(Change::Tips(on)),
        ("sleep", Some(on), _) => Some(Change::SleepTimes(on)),
        ("summary", Some(true), _) => Some(Change::Summary(Some(SUMMARY_DAY))),
        ("summary", Some(false), _) => Some(Change::Summary(None)),
        ("summary", None, Some(day)) => {
            let day = weekday(u8::try_from(day).ok()?)?;
            Some(Change::Summary(Some(day)))
        }
        ("pause", _, Some(days)) => Some(Change::PauseDays(days)),
        ("pause", Some(false), _) => Some(Change::PauseDays(0)),
        ("pictures", _, _) => PictureLight::from_id(value).map(Change::Pictures),
        ("emergency", Some(false), _) => Some(Change::Emergency(None)),
        ("emergency", _, _) => Some(Change::Emergency(Some(value.to_owned()))),
        ("language", _, _) => Some(Change::Language(value.to_owned())),
        (_, _, _) => None,
    }
}

fn switch(view: View, value: &str) -> Option<bool> {
    let heard = view.book.heard(&view.chat.person.language);
    // The settings are typed as they stand in the examples, in any language.
    let (on, off) = (value == "on", value == "off");
    match (on || heard.is_on(value), off || heard.is_off(value)) {
        (true, _) => Some(true),
        (_, true) => Some(false),
        (false, false) => None,
    }
}

/// Makes it so, or says why not.
pub fn apply(cx: &mut Context, change: Change) -> Result<(), Text> {
    if change.is_for_water() {
        water_question::bring_back(&mut cx.chat);
    }
    let settings = &mut cx.chat.person.settings;
    match change {
        Change::Water(on) => settings.water.enabled = on,
        Change::Stretch(on) => {
            settings.stretch.enabled = on;
            settings.stretch_fewer_from = None;
        }
        Change::Checkin(on) => settings.checkin = on,
        Change::Tips(on) => settings.tips = on,
        Change::SleepTimes(on) => switch_sleep_times(cx, on)?,
        Change::Summary(day) => settings.summary = day,
        Change::Pictures(light) => settings.pictures = light,
        Change::WaterMinutes(minutes) => set_water_minutes(settings, minutes)?,
        Change::StretchMinutes(minutes) => set_stretch_minutes(settings, minutes)?,
        Change::Language(typed) => set_language(cx, &typed)?,
        Change::PauseDays(0) => pause::stop(cx),
        Change::PauseDays(days) => set_pause(cx, days)?,
        Change::Emergency(None) => settings.emergency_number = None,
        Change::Emergency(Some(typed)) => set_emergency_number(settings, &typed)?,
    }
    Ok(())
}

fn switch_sleep_times(cx: &mut Context, on: bool) -> Result<(), Text> {
    if body::is_minor(&cx.chat.diary) {
        return Err(phrase::FOR_ADULTS.text());
    }
    let last = sleep_times::last_night(cx.view());
    let last = last.ok_or_else(|| phrase::SETTINGS_NO_HOURS.text())?;
    let settings = &mut cx.chat.person.settings;
    match on {
        true => settings.sleep_times_until = Some(last),
        false => sleep_times::stop(settings),
    }
    Ok(())
}

fn set_water_minutes(settings: &mut Settings, minutes: u32) -> Result<(), Text> {
    if !WATER_MINUTES.contains(&minutes) {
        return Err(range_words(phrase::SETTINGS_WATER_RANGE, &WATER_MINUTES));
    }
    if !due_time::leads_fit(minutes, settings.stretch.minutes_before_bed) {
        return Err(phrase::SETTINGS_TOO_CLOSE.text());
    }
    settings.water = Lead {
        enabled: true,
        minutes_before_bed: minutes,
    };
    Ok(())
}

fn set_stretch_minutes(settings: &mut Settings, minutes: u32) -> Result<(), Text> {
    if !STRETCH_MINUTES.contains(&minutes) {
        let words = phrase::SETTINGS_STRETCH_RANGE;
        return Err(range_words(words, &STRETCH_MINUTES));
    }
    if !due_time::leads_fit(settings.water.minutes_before_bed, minutes) {
        return Err(phrase::SETTINGS_TOO_CLOSE.text());
    }
    if !settings.stretch.enabled {
        settings.stretch_fewer_from = None;
    }
    settings.stretch = Lead {
        enabled: true,
        minutes_before_bed: minutes,
    };
    Ok(())
}

fn set_emergency_number(settings: &mut Settings, typed: &str) -> Result<(), Text> {
    let number = emergency::own_number(typed);
    let number = number.ok_or_else(|| phrase::SETTINGS_EMERGENCY_FORM.text())?;
    settings.emergency_number = Some(number);
    Ok(())
}

fn range_words(phrase: Phrase, range: &RangeInclusive<u32>) -> Text {
    phrase
        .text()
        .with("from", *range.start())
        .with("to", *range.end())
}

fn set_language(cx: &mut Context, typed: &str) -> Result<(), Text> {
    let tag = languages::named(cx.book, typed);
    let tag = tag.ok_or_else(|| languages::which(cx.book))?;
    languages::choose(cx, &tag);
    Ok(())
}

fn set_pause(cx: &mut Context, days: u32) -> Result<(), Text> {
    if days > PAUSE_DAYS_MAX {
        let range = phrase::SETTINGS_PAUSE_RANGE.text();
        return Err(range.with("days", PAUSE_DAYS_MAX));
    }
    pause::set(cx, days);
    Ok(())
}
