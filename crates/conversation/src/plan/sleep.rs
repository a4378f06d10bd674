//! Sleep within the plan: asked in some weeks alone, told as ranges by the person's
//! own guess, and compared once, at the end. Whom the figures worry is asked no more.

use super::{phrase, standing};
use crate::buttons::data::button;
use crate::context::Context;
use crate::message::Message;
use crate::next::Next;
use crate::plan::Press;
use crate::upkeep::programme as weeks;
use crate::upkeep::sleep_times;
use crate::view::View;
use charley_core::coach::programme::Running;
use charley_core::diary::sleep::compare::{Compared, compare};
use charley_core::diary::sleep::{FromTo, hours_shown, nights, usual};
use charley_core::words::{Phrase, Text};
use chrono::{Days, NaiveDate};
use std::ops::RangeInclusive;

/// The two fortnights that are compared.
const NIGHTS_COMPARED: u64 = 14;

/// In a week that asks for sleep times, the mornings ask until it is over.
pub fn follow_week(cx: &mut Context, tonight: NaiveDate) {
    let until = until(cx.view(), tonight);
    let settings = &mut cx.chat.person.settings;
    settings.sleep_times_until = settings.sleep_times_until.max(until);
}

fn until(view: View, tonight: NaiveDate) -> Option<NaiveDate> {
    let running = standing::running(view)?;
    let (_, week) = running.present(tonight.pred_opt()?)?;
    let mut packs = standing::of_diary(view).packs_on();
    let is_off =
        view.chat.diary.programme.as_ref()?.figures_off || packs.any(|pack| !pack.sleep_times);
    let is_asked = week.sleep && !is_off && !was_skipped(view, running);
    is_asked.then(|| *running.week_of(tonight).end())
}

/// Who told nothing of it when it was asked is not asked in a later week, and there
/// would be nothing to compare.
fn was_skipped(view: View, running: Running) -> bool {
    sleep_times::were_skipped(view.chat.diary.checkins.range(running.begun_night()..))
}

/// "In bed about 8 hours. Awake for about 30 to 75 minutes." `None` for too few
/// nights.
pub fn line(view: View, week: &RangeInclusive<NaiveDate>) -> Option<Text> {
    let told = || nights(&view.chat.diary, *week.start(), *week.end());
    let usual = usual::usual(told())?;
    let awake: Vec<FromTo> = told().filter_map(|(_, told)| told.awake()).collect();
    let awake = FromTo::middle(&awake)?.rounded_out();
    let text = phrase::REVIEW_SLEEP.text();
    let text = text.with("in_bed", hours_shown(usual.in_bed));
    Some(text.with("low", awake.low).with("high", awake.high))
}

/// *These numbers worry me*, under a review that has some.
pub fn with_worry(message: Message) -> Message {
    message.row([button(phrase::BUTTON_PLAN_WORRY, Press::Worry)])
}

/// The figures go, and are not asked for again. The ways on of the review stay.
pub fn worry(cx: &mut Context) -> Next {
    if let Some(state) = standing::state(cx.view()) {
        weeks::change(cx, state, |programme| programme.figures_off = true);
    }
    sleep_times::stop(&mut cx.chat.person.settings);
    Next::Show(Message::new(phrase::PLAN_FIGURES_OFF).silent(), None)
}

/// How the last fortnight was beside the first; `None` for too few nights.
pub fn compared(view: View, running: Running, last: NaiveDate) -> Option<Phrase> {
    let diary = &view.chat.diary;
    let begun = running.begun_night();
    let first_end = begun.checked_add_days(Days::new(NIGHTS_COMPARED - 1))?;
    let later = last.checked_sub_days(Days::new(NIGHTS_COMPARED - 1))?;
    let is_apart = later > first_end;
    let compared = compare(nights(diary, begun, first_end), nights(diary, later, last));
    compared
        .filter(|_| is_apart)
        .map(|compared| match compared {
            Compared::LessAwake => phrase::PLAN_LESS_AWAKE,
            Compared::MoreAwake => phrase::PLAN_MORE_AWAKE,
            Compared::AboutTheSame => phrase::PLAN_ABOUT_THE_SAME,
        })
}
