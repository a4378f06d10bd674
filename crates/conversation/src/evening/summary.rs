//! The weekly summary: the seven nights up to the morning that the person
//! chose, in counts, under a picture of the five weeks that they end.
//!
//! The picture goes first: it has no buttons, and what ends the summaries stays
//! with the counts, at the bottom. Its caption is its own in words, since both
//! together do not fit under a picture in a bad month.
//!
//! Silent at every hour. No streaks, no blame, no verdicts; of a week that
//! nothing is known of, nothing is said.

use super::{Press, phrase};
use crate::buttons::data::button;
use crate::context::Context;
use crate::effect::Purpose;
use crate::message::Message;
use crate::next::Next;
use crate::report::{self, Press as ReportPress, pictures};
use crate::upkeep::schedule;
use crate::view::View;
use crate::wording::{self, fewer};
use charley_core::chat::{Due, Handle};
use charley_core::diary::body;
use charley_core::diary::report::window;
use chrono::{NaiveDate, TimeDelta};

/// After this the morning is over.
const LATEST: TimeDelta = TimeDelta::hours(6);

/// Nights in a summary.
const NIGHTS: u64 = 7;

/// The morning of the summary has come.
/// `review` takes the place of the counts where a plan looks back on the week.
pub fn due(cx: &mut Context, due: Due, review: Option<Message>) {
    has_come(cx, &due);
    if !is_in_time(cx.view(), &due) {
        return;
    }
    let is_wanted = cx.chat.person.settings.summary.is_some();
    let counts = || is_wanted.then(|| of_week(cx.view(), due.night)).flatten();
    if let Some(message) = review.or_else(counts) {
        // While a leg rests, the question about it is one message more.
        if !body::leg_rests(&cx.chat.diary) {
            let starts = cx.view().week_starts();
            let (picture, caption) = pictures::month(&cx.chat.diary, due.night, starts);
            cx.send_picture(picture, caption.silent(), Purpose::Notice);
        }
        let message = fewer::with_back(cx, message, due.night);
        cx.send(message.silent(), Purpose::Notice);
    }
}

/// A line of another's comes in place of the summary, without a picture.
pub fn in_its_place(cx: &mut Context, due: Due, line: Message) {
    has_come(cx, &due);
    cx.send(line.silent(), Purpose::Notice);
}

fn has_come(cx: &mut Context, due: &Due) {
    cx.chat.person.said.summary_night = Some(due.night);
    schedule::plan_summary(&mut cx.chat, cx.now);
}

/// Whether it is still its morning, and something may come by itself.
pub fn is_in_time(view: View, due: &Due) -> bool {
    let is_late = view.now - due.at > LATEST;
    !is_late && !view.is_night() && !view.chat.person.settings.is_paused(view.now)
}

fn of_week(view: View, last: NaiveDate) -> Option<Message> {
    let week = window(&view.chat.diary, last, NIGHTS);
    if week.recorded == 0 {
        return None;
    }
    let head = report::window_head(phrase::SUMMARY_HEAD, &week);
    let head = head.with("day", wording::day(last));
    let mut message = report::window_lines(Message::new(head), &week);
    if week.missing() > 0 {
        message = message.paragraph(phrase::REPORT_MISSING_NOT_CLEAR);
    }
    let message = message
        .row([button(phrase::BUTTON_LAST_NIGHTS, ReportPress::Nights)])
        .row([button(phrase::BUTTON_SUMMARY_STOP, Press::StopSummary)]);
    Some(message)
}

/// *No more summaries*: the counts stay on the screen.
pub fn stop(cx: &mut Context, on: Handle) -> Next {
    cx.chat.person.settings.summary = None;
    cx.replan = true;
    cx.drop_buttons(on);
    cx.toast(phrase::TOAST_SUMMARY_STOPPED);
    Next::Done
}
