//! The reminder of the stretch that learns to leave: fewer of it, and its end. Offered
//! and never done without a tap; never while a test by lot is about the stretch, since
//! there the coin says when it comes. Of the water there is only *off*.
//!
//! Never a count of what was not done.

use crate::buttons::data::button;
use crate::context::Context;
use crate::message::Message;
use crate::plan::Press;
use crate::settings::Press as SettingsPress;
use crate::upkeep::emergency;
use crate::view::View;
use charley_core::chat::SECOND_EVENINGS_NIGHTS;
use charley_core::coach::keeping;
use charley_core::dialogue::units::{Kept, Unit};
use charley_core::diary::plan::{Automatic, PlanState, PlannedHabit};
use charley_core::diary::trial::Habit;
use charley_core::insights::by_lot;
use charley_core::words::phrase;
use chrono::{Days, NaiveDate, TimeDelta};

/// One offer of the reminder in so long a time, whatever it offers.
const OFFER_AGAIN: TimeDelta = TimeDelta::days(28);
/// A week says whether it is kept without the reminder from so many told evenings on.
const TOLD_MIN: usize = 4;
/// Kept on fewer than so many ...
const KEPT_MIN: usize = 4;
/// ... of so many told evenings, the reminder is offered back.
const KEPT_OF: usize = 7;

/// What may be offered of the reminder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FewerOffer {
    Fewer,
    NoMore,
}

/// Whether the reminder comes, and may be changed.
pub fn may_change(view: View) -> bool {
    view.chat.person.settings.stretch.enabled && !is_tested(view)
}

/// Whether a lot says when there is a stretch.
pub fn is_tested(view: View) -> bool {
    let running = by_lot::running(&view.chat.diary);
    running.is_some_and(|trial| trial.habit == Habit::Stretch)
}

/// What may be offered by day of a stretch that is settled and needs no thinking of.
pub fn offer(view: View, last: NaiveDate) -> Option<FewerOffer> {
    let is_open = may_change(view) && !view.is_night() && !was_offered_lately(view);
    let rests = emergency::coaching_rests(view);
    if rests || !is_open || !goes_by_itself(view) || is_seldom(view, last) {
        return None;
    }
    match view.chat.person.settings.stretch_fewer_from {
        None => Some(FewerOffer::Fewer),
        Some(from) if (last - from).num_days() >= SECOND_EVENINGS_NIGHTS => {
            Some(FewerOffer::NoMore)
        }
        Some(_) => None,
    }
}

/// Of this reminder, whatever was offered.
pub fn was_offered_lately(view: View) -> bool {
    let said = &view.chat.person.said;
    let newest = said.fewer_offer_at.max(said.stretch_offer_at);
    newest.is_some_and(|at| view.at - at < OFFER_AGAIN)
}

fn goes_by_itself(view: View) -> bool {
    let mut habits = stretches(view);
    habits.any(|(unit, plan)| {
        let is_settled =
            plan.state == PlanState::Settled || keeping::is_settled(&view.chat.diary, unit, plan);
        is_settled && plan.auto == Some(Automatic::Yes)
    })
}

/// The habits that this is the reminder of, where they are still done.
fn stretches(view: View<'_>) -> impl Iterator<Item = (&Unit, &PlannedHabit)> {
    let plans = view.chat.diary.plans.values();
    let open = plans.filter(|plan| plan.is_open());
    let known = open.filter_map(move |plan| Some((view.book.unit(&plan.unit)?, plan)));
    known.filter(|(unit, _)| unit.kept == Some(Kept::StretchDone))
}

/// Makes the offer.
pub fn add_offer(cx: &mut Context, offer: FewerOffer, message: Message) -> Message {
    cx.chat.person.said.fewer_offer_at = Some(cx.event.at);
    let (words, label, press) = match offer {
        FewerOffer::Fewer => (phrase::FEWER_OFFER, phrase::BUTTON_FEWER, Press::Fewer),
        FewerOffer::NoMore => (phrase::NO_MORE_OFFER, phrase::BUTTON_NO_MORE, Press::NoMore),
    };
    message
        .paragraph(words)
        .row([button(label, press)])
        .row([button(phrase::BUTTON_LEAVE_IT, SettingsPress::Leave)])
}

/// No reminder of the stretch comes any more; it may be offered back.
pub fn stop(cx: &mut Context, tonight: NaiveDate) {
    let settings = &mut cx.chat.person.settings;
    settings.stretch.enabled = false;
    settings.stretch_fewer_from.get_or_insert(tonight);
    cx.chat.person.said.fewer_back_at = None;
    cx.replan = true;
}

/// Fewer of them, from an evening on.
pub fn begin(cx: &mut Context, tonight: NaiveDate) {
    cx.chat.person.settings.stretch_fewer_from = Some(tonight);
    cx.chat.person.said.fewer_back_at = None;
    cx.replan = true;
}

/// Below a week that is looked back on: whether to bring them back, once, where it was
/// kept seldom without them.
pub fn with_back(cx: &mut Context, message: Message, last: NaiveDate) -> Message {
    if !wants_back(cx.view(), last) {
        return message;
    }
    cx.chat.person.said.fewer_back_at = Some(cx.event.at);
    let message = message.paragraph(phrase::BACK_OFFER);
    message.row([button(phrase::BUTTON_BACK_AGAIN, Press::Back)])
}

fn wants_back(view: View, last: NaiveDate) -> bool {
    let Some(from) = view.chat.person.settings.stretch_fewer_from else {
        return false;
    };
    let is_a_week = (last - from).num_days() + 1 >= 7;
    let is_new = view.chat.person.said.fewer_back_at.is_none();
    let is_done = stretches(view).next().is_some();
    let rests = emergency::coaching_rests(view);
    !rests && is_a_week && is_new && is_done && !is_tested(view) && is_seldom(view, last)
}

/// Of the evenings of the last week that were told; in part is kept, too.
fn is_seldom(view: View, last: NaiveDate) -> bool {
    let first = last.checked_sub_days(Days::new(6)).unwrap_or(last);
    let Some((unit, plan)) = stretches(view).last() else {
        return false;
    };
    let count = keeping::count(&view.chat.diary, unit, plan, first..=last);
    let (kept, told) = (count.yes + count.partly, count.counted());
    told >= TOLD_MIN && kept * KEPT_OF < told * KEPT_MIN
}
