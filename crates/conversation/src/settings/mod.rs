//! `/settings`, its buttons, and `/stop`.

mod change;
pub mod languages;
pub mod phrase;
mod press;
mod screen;

pub use press::Press;

use crate::buttons::carried::SummaryDay;
use crate::buttons::data::button;
use crate::context::Context;
use crate::message::Message;
use crate::next::{Next, Screen};
use crate::stale::Stale;
use crate::upkeep::{dark_thoughts, sleep_times, trial};
use crate::view::View;
use change::{Change, SUMMARY_DAY};
use charley_core::characters;
use charley_core::chat::Handle;
use charley_core::diary::drinks;
use charley_core::diary::trial::End;
use charley_core::words::Phrase;

pub fn press(cx: &mut Context, press: Press, on: Handle) -> Result<Next, Stale> {
    let change = match press {
        Press::Show => return Ok(Next::Show(screen::screen(cx.view(), None), Some(on))),
        Press::Days => return Ok(Next::Show(screen::days(cx.view()), Some(on))),
        Press::Languages => return Ok(Next::Show(languages::screen(cx.view()), Some(on))),
        Press::Language { to } => return Ok(languages::chosen(cx, &to.tag(), on)),
        Press::Lights => return Ok(Next::Show(screen::lights(), Some(on))),
        Press::Hours => return Ok(Next::Open(Screen::Bedtime, None)),
        Press::Leave => {
            cx.drop_buttons(on);
            cx.toast(phrase::TOAST_NOTED);
            return Ok(Next::Done);
        }
        Press::Water { to } => Change::Water(to.0),
        Press::Stretch { to } => Change::Stretch(to.0),
        Press::Checkin { to } => Change::Checkin(to.0),
        Press::Tips { to } => Change::Tips(to.0),
        Press::SleepTimes { to } => Change::SleepTimes(to.0),
        Press::Summary { to } => Change::Summary(match to {
            SummaryDay::Usual => Some(SUMMARY_DAY),
            SummaryDay::On(day) => Some(day),
            SummaryDay::Never => None,
        }),
        Press::Pictures { to } => Change::Pictures(to),
        Press::Pause { days } => Change::PauseDays(days.0),
    };
    Ok(apply(cx, change, Some(on)))
}

/// `/settings [WHAT VALUE]`.
pub fn command(cx: &mut Context, arguments: &str) -> Next {
    if arguments.trim().is_empty() {
        return Next::Show(screen::screen(cx.view(), None), None);
    }
    let arguments = characters::plain(arguments);
    let words: Vec<&str> = arguments.split_whitespace().collect();
    let change = match words.as_slice() {
        [what, value @ ..] if !value.is_empty() => {
            let value = value.join(" ").to_lowercase();
            change::read(cx.view(), &what.to_lowercase(), &value)
        }
        _ => None,
    };
    match change {
        Some(change) => apply(cx, change, None),
        None => Next::Show(Message::new(unknown(cx.view())), None),
    }
}

/// What can be typed, by somebody who is coached or not, and with water or none.
fn unknown(view: View) -> Phrase {
    screen::fitting(
        view,
        [
            phrase::SETTINGS_UNKNOWN_YOUNG,
            phrase::SETTINGS_UNKNOWN_LIMIT,
            phrase::SETTINGS_UNKNOWN,
        ],
    )
}

fn apply(cx: &mut Context, change: Change, old: Option<Handle>) -> Next {
    let is_for_water = change.is_for_water();
    let begins_to_ask = change == Change::SleepTimes(true);
    if let Err(refusal) = change::apply(cx, change) {
        return Next::Show(Message::new(refusal), None);
    }
    cx.plan();
    let waits = is_for_water && !drinks::may_drink(&cx.chat.diary);
    let head = match waits {
        true => phrase::SETTINGS_WATER_WAITS.text(),
        false => phrase::SETTINGS_CHANGED.text(),
    };
    let head = screen::sleep_times_begin(cx.view())
        .filter(|_| begins_to_ask)
        .unwrap_or(head);
    Next::Show(screen::screen(cx.view(), Some(head)), old)
}

/// `/stop`: reminders off; the diary stays.
pub fn stop(cx: &mut Context) -> Next {
    let settings = &mut cx.chat.person.settings;
    settings.water.enabled = false;
    settings.stretch.enabled = false;
    settings.stretch_fewer_from = None;
    settings.checkin = false;
    settings.summary = None;
    sleep_times::stop(settings);
    trial::end(cx, End::Stopped);
    dark_thoughts::ask_no_more(&mut cx.chat);
    cx.plan();
    let settings = button(phrase::BUTTON_SETTINGS, Press::Show);
    Next::Show(Message::new(phrase::STOPPED).row([settings]), None)
}
