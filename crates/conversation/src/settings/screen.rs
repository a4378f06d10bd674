//! The settings as they are, each with its switch.

use super::{Press, phrase};
use crate::buttons::carried::{PauseDays, SummaryDay, Switch};
use crate::buttons::data::button;
use crate::message::{Button, Message};
use crate::trial::Press as TrialPress;
use crate::upkeep::sleep_times;
use crate::view::View;
use crate::wording::{self, coming, ways_on};
use charley_core::chat::{Lead, PictureLight};
use charley_core::diary::{body, clock_time, drinks};
use charley_core::insights::by_lot;
use charley_core::words::{Phrase, Text};
use chrono::Weekday;

/// The settings as they are, each with its switch.
pub fn screen(view: View, head: Option<Text>) -> Message {
    let settings = view.chat.person.settings.clone();
    let mut message = Message::default();
    if let Some(head) = head {
        message = message.paragraph(head);
    }
    message = message.paragraph(hours_line(view));
    message.paragraphs.push(lines(view));
    if let Some(trial) = by_lot::running(&view.chat.diary) {
        let name = wording::habit(trial.habit).text();
        message = message.line(phrase::SETTINGS_TRIAL.text().with("name", name));
    }
    if settings.stretch.enabled && settings.stretch_fewer_from.is_some() {
        message = message.line(phrase::SETTINGS_FEWER);
    }
    if let Some(until) = settings.paused_until.filter(|until| *until > view.at) {
        let day = wording::day(view.local(until).date_naive());
        message = message.paragraph(phrase::SETTINGS_PAUSED.text().with("day", day));
    }
    let mut lines = coming::coming(view).into_iter();
    if let Some(first) = lines.next() {
        message = lines.fold(message.paragraph(first), Message::line);
    }
    for why in coming::why_not(view) {
        message = message.paragraph(why);
    }
    message = message.paragraph(examples(view));
    for row in switches(view) {
        message = message.row([row]);
    }
    message
}

/// None about water where none comes.
fn examples(view: View) -> Phrase {
    fitting(
        view,
        [
            phrase::SETTINGS_EXAMPLES_YOUNG,
            phrase::SETTINGS_EXAMPLES_LIMIT,
            phrase::SETTINGS_EXAMPLES,
        ],
    )
}

/// Of what is said to whom nobody coaches, to whoever may have a limit on
/// drinks, and to all others.
pub fn fitting(view: View, [young, limited, others]: [Phrase; 3]) -> Phrase {
    let diary = &view.chat.diary;
    match (body::is_minor(diary), drinks::may_drink(diary)) {
        (true, _) => young,
        (false, false) => limited,
        (false, true) => others,
    }
}

fn lines(view: View) -> Vec<Text> {
    let settings = &view.chat.person.settings;
    let checkin = switch_line(phrase::SETTINGS_CHECKIN, settings.checkin);
    let mut lines = match body::is_minor(&view.chat.diary) {
        // Whom Charley does not coach gets none of the others.
        true => vec![checkin],
        false => vec![
            lead_line(phrase::SETTINGS_WATER, water_shown(view)),
            lead_line(phrase::SETTINGS_STRETCH, settings.stretch),
            checkin,
            sleep_times_line(view),
            switch_line(phrase::SETTINGS_TIPS, settings.tips),
        ],
    };
    lines.push(summary_line(settings.summary));
    lines.push(pictures_line(settings.pictures));
    lines.push(emergency_line(view));
    lines
}

/// The evening water as it really is: off for whoever may have a limit, or left the
/// question unanswered.
fn water_shown(view: View) -> Lead {
    let water = view.chat.person.settings.water;
    let is_asked = water.enabled && !view.chat.person.said.water_left_out;
    Lead {
        enabled: is_asked && drinks::may_drink(&view.chat.diary),
        ..water
    }
}

fn hours_line(view: View) -> Text {
    match view.hours() {
        Some(hours) => phrase::SETTINGS_HOURS
            .text()
            .with("bedtime", clock_time::shown(hours.bedtime))
            .with("rising", clock_time::shown(hours.rising))
            .with("place", charley_core::place::place_label(hours.zone)),
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

fn sleep_times_line(view: View) -> Text {
    match sleep_times::is_on_until(view) {
        Some(until) => phrase::SETTINGS_SLEEP_TIMES
            .text()
            .with("day", wording::day(until)),
        None => phrase::SETTINGS_NO_SLEEP_TIMES.text(),
    }
}

/// What is asked from now on, why, and how it is meant.
pub fn sleep_times_begin(view: View) -> Option<Text> {
    let until = sleep_times::is_on_until(view)?;
    let text = phrase::SETTINGS_SLEEP_TIMES_BEGIN.text();
    Some(text.with("day", wording::day(until)))
}

fn summary_line(day: Option<Weekday>) -> Text {
    match day {
        Some(day) => phrase::SETTINGS_SUMMARY
            .text()
            .with("weekday", i64::from(day.number_from_monday())),
        None => phrase::SETTINGS_NO_SUMMARY.text(),
    }
}

fn pictures_line(light: PictureLight) -> Text {
    let light = match light {
        PictureLight::Night => phrase::LIGHT_NIGHT,
        PictureLight::Always => phrase::LIGHT_DARK,
        PictureLight::Never => phrase::LIGHT_LIGHT,
    };
    phrase::SETTINGS_PICTURES.text().with("light", light.text())
}

/// The number that would be said in an emergency.
fn emergency_line(view: View) -> Text {
    let is_own = view.chat.person.settings.emergency_number.is_some();
    let phrase = match is_own {
        true => phrase::SETTINGS_EMERGENCY_OWN,
        false => phrase::SETTINGS_EMERGENCY,
    };
    match view.emergency_number() {
        Some(number) => phrase.text().with("number", number),
        None => phrase::SETTINGS_NO_EMERGENCY.text(),
    }
}

/// By which the words choose.
fn on_off(on: bool) -> &'static str {
    match on {
        true => "on",
        false => "off",
    }
}

fn switches(view: View) -> Vec<Button> {
    let settings = &view.chat.person.settings;
    let switch = |label: Phrase, on: bool, press: fn(Switch) -> Press| {
        let label = label.text().with("switch", on_off(!on));
        button(label, press(Switch(!on)))
    };
    let is_paused = settings.paused_until.is_some_and(|until| until > view.at);
    let pause = if is_paused {
        button(phrase::BUTTON_RESUME, Press::Pause { days: PauseDays(0) })
    } else {
        button(phrase::BUTTON_PAUSE, Press::Pause { days: PauseDays(7) })
    };
    let water = drinks::may_drink(&view.chat.diary).then(|| {
        let is_asked = water_shown(view).enabled;
        switch(phrase::BUTTON_SWITCH_WATER, is_asked, |to| Press::Water {
            to,
        })
    });
    let stretch = switch(
        phrase::BUTTON_SWITCH_STRETCH,
        settings.stretch.enabled,
        |to| Press::Stretch { to },
    );
    let tips = switch(phrase::BUTTON_SWITCH_TIPS, settings.tips, |to| {
        Press::Tips { to }
    });
    let checkin = switch(phrase::BUTTON_SWITCH_CHECKIN, settings.checkin, |to| {
        Press::Checkin { to }
    });
    let sleep_times = switch(
        phrase::BUTTON_SWITCH_SLEEP_TIMES,
        sleep_times::is_on_until(view).is_some(),
        |to| Press::SleepTimes { to },
    );
    let switches = match body::is_minor(&view.chat.diary) {
        true => vec![checkin],
        false => {
            let others = [stretch, checkin, sleep_times, tips];
            water.into_iter().chain(others).collect()
        }
    };
    let others = [
        button(phrase::BUTTON_SUMMARY, Press::Days),
        button(phrase::BUTTON_LIGHTS, Press::Lights),
        pause,
        button(phrase::BUTTON_CHANGE_BEDTIME, Press::Hours),
    ];
    let trial = by_lot::running(&view.chat.diary)
        .map(|_| button(phrase::BUTTON_TRIAL_STOP, TrialPress::Stop));
    let switches = switches.into_iter().chain(others);
    switches
        .chain(ways_on::languages(view))
        .chain(trial)
        .collect()
}

/// *Pictures, dark or light*: when is which?
pub fn lights() -> Message {
    let light = |to: PictureLight| {
        let label = match to {
            PictureLight::Night => phrase::BUTTON_LIGHT_NIGHT,
            PictureLight::Always => phrase::BUTTON_LIGHT_DARK,
            PictureLight::Never => phrase::BUTTON_LIGHT_LIGHT,
        };
        [button(label, Press::Pictures { to })]
    };
    let rows = PictureLight::ALL.into_iter().map(light);
    rows.fold(Message::new(phrase::LIGHT_WHICH), Message::row)
        .row([button(phrase::BUTTON_BACK, Press::Show)])
}

/// *Weekly summary*: on which morning?
pub fn days(view: View) -> Message {
    let first = view.week_starts();
    let days: Vec<Weekday> = std::iter::successors(Some(first), |day| Some(day.succ()))
        .take(7)
        .collect();
    let day = |day: &Weekday| {
        let to = SummaryDay::On(*day);
        button(wording::weekday(*day), Press::Summary { to })
    };
    let never = SummaryDay::Never;
    Message::new(phrase::SUMMARY_WHICH_DAY)
        .row(days[..4].iter().map(day))
        .row(days[4..].iter().map(day))
        .row([
            button(phrase::BUTTON_NO_SUMMARY, Press::Summary { to: never }),
            button(phrase::BUTTON_BACK, Press::Show),
        ])
}
