//! The look back on a week, with the weekly picture: what was told, how often the
//! habit was kept, and six ways on. Silent; without an answer the plan goes on as
//! it is, and nothing follows.
//!
//! Two screens: figures, then the choice. Never a comparison of two weeks: they
//! jump about by chance.

use super::standing;
use super::{automatic, care, choosing, look_back, phrase, six_weeks, sleep, task};
use crate::buttons::data::button;
use crate::context::Context;
use crate::message::Message;
use crate::plan::Press;
use crate::upkeep::emergency;
use crate::view::View;
use crate::wording::{self, of_plan};
use charley_core::coach::keeping;
use charley_core::coach::programme::Running;
use charley_core::dialogue::units::PlanWeek;
use charley_core::diary::plan::{PlannedHabit, ProgrammeEnd, ProgrammeState, Review};
use charley_core::diary::{Record, report};
use charley_core::words::Text;
use chrono::NaiveDate;

/// What a week that is over came to.
struct WeekSeen {
    message: Message,
    /// Its number among the told weeks.
    week: u8,
    /// Why it was the last.
    end: Option<ProgrammeEnd>,
    /// It has figures of sleep.
    has_sleep: bool,
}

/// The newest review that rested since an emergency; it is shown once.
pub fn rested(cx: &mut Context) -> Option<Message> {
    let last = cx.chat.person.said.review_rested?;
    of_week(cx, last)
}

/// The review of the week that a night ends; `None` where no plan runs, it rests, or
/// nothing of the week was told.
pub fn of_week(cx: &mut Context, last: NaiveDate) -> Option<Message> {
    let seen = seen(cx.view(), last).filter(|_| !is_reviewed(cx.view(), last))?;
    if emergency::coaching_rests(cx.view()) {
        cx.chat.person.said.review_rested = Some(last);
        return None;
    }
    cx.chat.person.said.review_rested = None;
    care::keep_signs(cx, last);
    keep_review(cx, last, seen.week);
    let message = match seen.end {
        Some(why) => {
            standing::end(cx, ProgrammeState::Finished, why);
            let message = seen.message.paragraph(phrase::PLAN_FINISHED);
            look_back::below(cx.view(), message)
        }
        None => {
            let tonight = standing::tonight(cx.view());
            sleep::follow_week(cx, tonight);
            let has_focus = standing::focus(cx.view()).is_some();
            let message = with_week_over(cx.view(), seen.message, last);
            match has_focus && care::is_bad_patch(cx, last) {
                true => care::ways(message),
                false => with_ways_on(cx.view(), message, last),
            }
        }
    };
    let message = match seen.has_sleep {
        true => sleep::with_worry(message),
        false => message,
    };
    Some(message.silent())
}

/// One that was put off may have been shown under `/plan`.
fn is_reviewed(view: View, last: NaiveDate) -> bool {
    view.chat.diary.reviews.contains_key(&last)
}

fn seen(view: View, last: NaiveDate) -> Option<WeekSeen> {
    let running = standing::running(view)?;
    if !running.is_last_of_week(last) {
        return None;
    }
    let end = match running.present(last) {
        None => Some(ProgrammeEnd::Told),
        Some(_) if running.is_out_of_time(last) => Some(ProgrammeEnd::Calendar),
        Some(_) => None,
    };
    let message = figures(view, running, last)?;
    let compared = end.and_then(|_| sleep::compared(view, running, last));
    Some(WeekSeen {
        message: compared.into_iter().fold(message, Message::paragraph),
        week: u8::try_from(running.weeks_told(last)).unwrap_or(u8::MAX),
        end,
        has_sleep: sleep::line(view, &running.week_of(last)).is_some(),
    })
}

fn keep_review(cx: &mut Context, last_night: NaiveDate, week: u8) {
    cx.chat.person.plan_others_shown = 0;
    cx.chat.person.said.review_at = Some(cx.now);
    cx.keep_new(Record::Review(Review {
        last_night,
        week,
        choice: None,
        unit: None,
        answered_at: None,
        worth: None,
    }));
}

fn figures(view: View, running: Running, last: NaiveDate) -> Option<Message> {
    let week = running.week_of(last);
    let window = report::window(&view.chat.diary, last, 7);
    if window.recorded == 0 {
        return None;
    }
    let head = phrase::REVIEW_HEAD.text().with("day", wording::day(last));
    let told = phrase::REVIEW_TOLD.text().with("told", window.recorded);
    let message = Message::new(head).line(told.with("nights", window.nights));
    let cramps = phrase::REPORT_COUNTS
        .text()
        .with("nights", window.with_cramp);
    let message = message.line(cramps.with("cramps", window.cramps));
    let habits = running.plans().filter(|plan| plan.begun_night <= last);
    let lines = habits.filter_map(|plan| of_plan::line_of(view, plan, week.clone()));
    let message = lines.fold(message, Message::line);
    let message = sleep::line(view, &week)
        .into_iter()
        .fold(message, Message::line);
    let message = match not_possible(view, running, last) {
        0 => message,
        days => message.line(phrase::PLAN_KEPT_NOT_POSSIBLE.text().with("days", days)),
    };
    Some(match window.missing() {
        0 => message,
        missing => message.line(phrase::REVIEW_MISSING.text().with("nights", missing)),
    })
}

/// On how many days of the week the habit that is looked at was not possible.
fn not_possible(view: View, running: Running, last: NaiveDate) -> usize {
    let focus = running.focus();
    let unit = focus.and_then(|plan| view.book.unit(&plan.unit));
    let counted = focus
        .zip(unit)
        .map(|(plan, unit)| keeping::count(&view.chat.diary, unit, plan, running.week_of(last)));
    counted.map_or(0, |count| count.not_possible)
}

/// Which week is over.
fn with_week_over(view: View, message: Message, last: NaiveDate) -> Message {
    match week_told(view, last) {
        Some(week) => message.paragraph(Text::of(format!("week-{}", week.name))),
        None => message,
    }
}

/// What to do about the habit; or a choice of one.
fn with_ways_on(view: View, message: Message, last: NaiveDate) -> Message {
    let rests = standing::of_diary(view)
        .packs_on()
        .any(|pack| pack.rests_all);
    if rests {
        return message.paragraph(phrase::PLAN_RESTS_FOR_PACK);
    }
    if let Some(message) = six_weeks::below(view, &message, last) {
        return message;
    }
    if let Some(focus) = standing::focus(view) {
        if task::is_looked_at(view) {
            return task::ways(&focus, message);
        }
        let message = message.paragraph(phrase::REVIEW_HOW);
        return six_ways(match looks_settled(view, &focus) {
            true => message.line(phrase::REVIEW_LOOKS_SETTLED),
            false => message,
        });
    }
    if choosing::is_of_week(view, last) {
        return choosing::below(view, message);
    }
    let asks = week_told(view, last).is_some_and(|week| week.auto);
    let asked = asks.then(|| automatic::below(view, &message)).flatten();
    asked.unwrap_or(message)
}

/// The week that is over, where one has been told.
fn week_told(view: View<'_>, last: NaiveDate) -> Option<&PlanWeek> {
    let running = standing::running(view)?;
    choosing::week_over(view, last).filter(|_| running.weeks_told(last) > 0)
}

fn looks_settled(view: View, plan: &PlannedHabit) -> bool {
    let unit = view.book.unit(&plan.unit);
    unit.is_some_and(|unit| keeping::is_settled(&view.chat.diary, unit, plan))
}

fn six_ways(message: Message) -> Message {
    message
        .row([
            button(phrase::BUTTON_REVIEW_KEEP, Press::Keep),
            button(phrase::BUTTON_REVIEW_EASIER, Press::Easier),
        ])
        .row([
            button(phrase::BUTTON_REVIEW_OTHER, Press::Other),
            button(phrase::BUTTON_REVIEW_SETTLED, Press::Settled),
        ])
        .row([
            button(phrase::BUTTON_REVIEW_NEVER, Press::Never),
            button(phrase::BUTTON_REVIEW_HARD, Press::Hard),
        ])
}
