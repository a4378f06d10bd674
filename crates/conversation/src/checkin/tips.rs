//! What a check-in answer may add: one sleep tip, an offer, or a sentence.
//!
//! Sources: clinical brief §5 (toilet trips), §6 (three nights a week), §8
//! (sleep tips), §2.5 (asking about pregnancy again).

use super::{Press, phrase};
use crate::buttons::carried::{OFF, SUMMARY_ON};
use crate::buttons::data::button;
use crate::causes::Press as CausesPress;
use crate::context::Context;
use crate::message::Message;
use crate::plan::Press as PlanPress;
use crate::settings::Press as SettingsPress;
use crate::upkeep::night_count::cramp_nights;
use crate::upkeep::schedule::TIP_LITTLE_BEFORE_BED;
use crate::upkeep::signs;
use crate::view::View;
use crate::wording::{coming, fewer, ways_on};
use charley_core::coach::facts::truth;
use charley_core::coach::programme;
use charley_core::dialogue::units::UnitFact;
use charley_core::dialogue::{Answer, Cause, Sign, Urgency};
use charley_core::diary::trial::Habit;
use charley_core::diary::{Checkin, Diary, Exposure, Outcome, ReminderKind, Sleep, body, drinks};
use charley_core::insights::by_lot;
use charley_core::words::Phrase;
use chrono::{Days, NaiveDate, TimeDelta, Timelike};
use std::ops::Range;

/// A sleep tip is not repeated within this many days.
const TIP_AGAIN_DAYS: i64 = 14;
/// The sentence about frequent cramps comes at most this often.
const OFTEN_AGAIN: TimeDelta = TimeDelta::days(30);
/// Or this long after somebody was seen about them.
const OFTEN_SEEN_AGAIN: TimeDelta = TimeDelta::days(182);
/// Frequent: this many cramp nights in each of two weeks.
const OFTEN_NIGHTS: usize = 3;
/// The offer to move the water: this many mornings of the last seven with two
/// or more toilet trips.
const TRIPS_MORNINGS: usize = 3;
/// The offer of another time for the stretch reminder, of fewer or none: so many
/// skipped in a row.
const SKIPPED_EVENINGS: u64 = 3;
const WATER_OFFER_AGAIN: TimeDelta = TimeDelta::days(7);
/// Minutes before bed the water is moved to (brief §5: 3 to 4 hours).
const EARLIER_WATER_MINUTES: u32 = 210;
/// Check-ins after which the weekly summary is offered.
const SUMMARY_CHECKINS: usize = 7;
const PREGNANCY_AGAIN: TimeDelta = TimeDelta::days(30);

/// The tip to get up at the same time each day ...
const TIP_SAME_HOURS: u8 = 1;
/// ... which is not for those whose bedtime is within these.
const DAY_HOURS: Range<u32> = 4..19;
/// The tip for lying awake after a cramp.
const TIP_UP_AT_NIGHT: u8 = 11;
/// To be known before anybody is told to get up at night.
const STEADY: [UnitFact; 2] = [UnitFact::Unsteady, UnitFact::BedOnly];
/// Where told, getting up is left out: what keeps it from people in `bed_sleep`, too.
const SAFER_IN_BED: [UnitFact; 12] = [
    UnitFact::SleepingTablet,
    UnitFact::Memory,
    UnitFact::Epilepsy,
    UnitFact::ActDreams,
    UnitFact::Pregnant,
    UnitFact::AfterBirth,
    UnitFact::LowMood,
    UnitFact::NumbFeet,
    UnitFact::JointOrInjury,
    UnitFact::LegRests,
    UnitFact::HeartDisease,
    UnitFact::DailyAlcohol,
];

/// The sleep tips with their numbers, by which it is kept when each was given.
/// Number 2 told people to go to bed early, which keeps poor sleepers awake; no
/// other tip gets it.
pub const TIPS: [(u8, Phrase); 11] = [
    (TIP_SAME_HOURS, phrase::TIP_SAME_RISING),
    (3, phrase::TIP_ROOM),
    (4, phrase::TIP_SCREENS),
    (5, phrase::TIP_CAFFEINE),
    (6, phrase::TIP_ALCOHOL),
    (TIP_LITTLE_BEFORE_BED, phrase::TIP_FLUIDS_EARLY),
    (8, phrase::TIP_LATE_MEAL),
    (9, phrase::TIP_MOVE_BY_DAY),
    (10, phrase::TIP_WIND_DOWN),
    (TIP_UP_AT_NIGHT, phrase::TIP_GET_UP),
    (12, phrase::TIP_COVERS),
];

/// The words of a tip. Who may have a limit on drinks, or was not asked yet, is
/// not told to drink, and nobody is sent out of bed for whom that may be unsafe.
pub fn words(diary: &Diary, (number, words): (u8, Phrase)) -> Phrase {
    match number {
        TIP_LITTLE_BEFORE_BED if !drinks::may_be_told_to_drink(diary) => phrase::TIP_FLUIDS_LIMIT,
        TIP_UP_AT_NIGHT if !may_get_up(diary) => phrase::TIP_SIT_UP,
        _ => words,
    }
}

/// Whether a plan runs or not. What only a plan asks about counts once it is told.
fn may_get_up(diary: &Diary) -> bool {
    let is_steady = STEADY.iter().all(|fact| truth(diary, *fact) == Some(false));
    is_steady
        && !SAFER_IN_BED
            .iter()
            .any(|fact| truth(diary, *fact) == Some(true))
}

/// The plain count of §6, at most every 30 days; kept as a sign, and so said.
pub fn keep_if_often(cx: &mut Context, night: NaiveDate) {
    let said = cx.chat.person.said.often_at;
    let seen = cx.chat.person.said.often_seen_at;
    let is_fresh = said.is_some_and(|at| cx.event.at - at < OFTEN_AGAIN)
        || seen.is_some_and(|at| cx.event.at - at < OFTEN_SEEN_AGAIN);
    let mut weeks = [(0, 7), (7, 14)].into_iter();
    if !is_fresh
        && weeks.all(|(from, to)| cramp_nights(&cx.chat.diary, night, from..to) >= OFTEN_NIGHTS)
    {
        cx.chat.person.said.often_at = Some(cx.event.at);
        signs::keep(cx, Sign::Often, Urgency::Book, None);
    }
}

/// Adds an offer, a question or a tip, whichever comes first; one at most.
pub fn add_one_thing(cx: &mut Context, night: NaiveDate, message: Message) -> Message {
    if body::is_minor(&cx.chat.diary) {
        return message;
    }
    if wants_water_offer(cx.view(), night) {
        cx.chat.person.said.water_offer_at = Some(cx.event.at);
        return message
            .paragraph(phrase::WATER_OFFER)
            .row([button(phrase::BUTTON_WATER_EARLIER, Press::WaterEarlier)])
            .row([button(
                phrase::BUTTON_WATER_OFF,
                SettingsPress::Water { to: OFF },
            )])
            .row([button(phrase::BUTTON_LEAVE_IT, SettingsPress::Leave)]);
    }
    if wants_stretch_offer(cx.view(), night) {
        cx.chat.person.said.stretch_offer_at = Some(cx.event.at);
        return message
            .paragraph(phrase::STRETCH_OFFER)
            .row([
                button(phrase::BUTTON_STRETCH_AT, PlanPress::AnotherTime),
                button(phrase::BUTTON_STRETCH_FEWER, PlanPress::Fewer),
            ])
            .row([button(
                phrase::BUTTON_STRETCH_OFF,
                SettingsPress::Stretch { to: OFF },
            )])
            .row([button(phrase::BUTTON_LEAVE_IT, SettingsPress::Leave)]);
    }
    if let Some(offer) = fewer::offer(cx.view(), night) {
        return fewer::add_offer(cx, offer, message);
    }
    if wants_pregnancy_question(cx.view()) {
        cx.chat.person.said.pregnancy_at = Some(cx.event.at);
        let ask_pregnancy = CausesPress::Ask {
            cause: Cause::Pregnancy,
        };
        return message
            .paragraph(phrase::PREGNANCY_AGAIN)
            .row([button(phrase::BUTTON_ASK_ME, ask_pregnancy)])
            .row([button(phrase::BUTTON_NO_CHANGE, SettingsPress::Leave)])
            .row([button(phrase::BUTTON_NEVER_ASK, Press::NeverPregnancy)]);
    }
    if wants_summary_offer(cx.view()) {
        cx.chat.person.said.summary_offer_at = Some(cx.event.at);
        return message
            .paragraph(phrase::SUMMARY_OFFER)
            .row([button(
                phrase::BUTTON_SUMMARY_YES,
                SettingsPress::Summary { to: SUMMARY_ON },
            )])
            .row([button(phrase::BUTTON_SUMMARY_DAY, SettingsPress::Days)])
            .row([button(phrase::BUTTON_SUMMARY_NO, SettingsPress::Leave)]);
    }
    if ways_on::may_offer_part(cx.view()) {
        return ways_on::offer_part(cx, night, message);
    }
    add_tip(cx, night, message)
}

/// Offered once, when there is a week to sum up; not while a plan looks back on each.
fn wants_summary_offer(view: View) -> bool {
    let has_plan = programme::running(&view.chat.diary, view.book.weeks()).is_some();
    let is_new = view.chat.person.said.summary_offer_at.is_none();
    let is_off = view.chat.person.settings.summary.is_none();
    is_new && is_off && !has_plan && view.chat.diary.checkins.len() >= SUMMARY_CHECKINS
}

fn wants_water_offer(view: View, night: NaiveDate) -> bool {
    let said = view.chat.person.said.water_offer_at;
    let water = view.chat.person.settings.water;
    let is_asked = water.enabled && !view.chat.person.said.water_left_out;
    let is_late = is_asked && water.minutes_before_bed < EARLIER_WATER_MINUTES;
    let mornings = (0..7)
        .filter_map(|days| night.checked_sub_days(Days::new(days)))
        .filter_map(|night| view.chat.diary.checkins.get(&night))
        .filter(|checkin| checkin.toilet_trips >= Some(2))
        .count();
    is_late
        && drinks::may_drink(&view.chat.diary)
        && mornings >= TRIPS_MORNINGS
        && said.is_none_or(|at| view.at - at >= WATER_OFFER_AGAIN)
}

/// Offered once, by day, where the reminder was skipped evening after evening.
/// In a test the coin says when it comes.
fn wants_stretch_offer(view: View, night: NaiveDate) -> bool {
    let person = &view.chat.person;
    let reminders = &view.chat.diary.reminders;
    let was_skipped = |days| {
        let night = night.checked_sub_days(Days::new(days));
        let reminder = night.and_then(|night| reminders.get(&(night, ReminderKind::Stretch)));
        reminder.is_some_and(|one| one.outcome == Outcome::Skipped)
    };
    person.settings.stretch.enabled
        && person.said.stretch_offer_at.is_none()
        && !view.is_night()
        && person.settings.stretch_fewer_from.is_none()
        && !fewer::is_tested(view)
        && !fewer::was_offered_lately(view)
        && (0..SKIPPED_EVENINGS).all(was_skipped)
}

/// Asked again monthly of those who answered before, unless never wanted.
fn wants_pregnancy_question(view: View) -> bool {
    let said = &view.chat.person.said;
    let Some(record) = view.chat.diary.answers.get(body::QUESTION_OF_PREGNANCY) else {
        return false;
    };
    let keeps_to_herself =
        body::would_rather_not_say(&view.chat.diary) || record.value == Answer::Skipped;
    let asked = said
        .pregnancy_at
        .map_or(record.answered_at, |at| at.max(record.answered_at));
    !keeps_to_herself
        && !body::is_past_pregnancies(&view.chat.diary)
        && !view.is_night()
        && !said.pregnancy_never
        && view.at - asked >= PREGNANCY_AGAIN
}

fn add_tip(cx: &mut Context, night: NaiveDate, message: Message) -> Message {
    let checkin = cx.chat.diary.checkins.get(&night).cloned();
    let today = cx.local(cx.event.at).date_naive();
    // One voice: while a plan runs, it alone says what to do.
    let has_plan = programme::running(&cx.chat.diary, cx.book.weeks()).is_some();
    let tip = checkin
        .filter(|_| cx.chat.person.settings.tips && !has_plan)
        .and_then(|checkin| {
            fitting(&checkin)
                .into_iter()
                .find(|tip| is_fresh(cx.view(), *tip, today))
        });
    let Some(tip) = tip.and_then(tip_by_number) else {
        return message;
    };
    let (number, _) = tip;
    let words = words(&cx.chat.diary, tip);
    cx.chat.person.tips_given.insert(number, today);
    cx.replan |= number == TIP_LITTLE_BEFORE_BED;
    message.paragraph(words).row([button(
        phrase::BUTTON_TIPS_OFF,
        SettingsPress::Tips { to: OFF },
    )])
}

fn tip_by_number(number: u8) -> Option<(u8, Phrase)> {
    TIPS.into_iter().find(|(tip, _)| *tip == number)
}

fn is_fresh(view: View, tip: u8, today: NaiveDate) -> bool {
    if tip == TIP_SAME_HOURS && sleeps_by_day(view) {
        return false;
    }
    if MOVING_TIPS.contains(&tip) && body::leg_rests(&view.chat.diary) {
        return false;
    }
    // The tip would take evenings of the test.
    if tip == TIP_LITTLE_BEFORE_BED && is_testing(view, Habit::Water) {
        return false;
    }
    let given = &view.chat.person.tips_given;
    // *More* is answered, too, and one tip a day is enough.
    if given.values().any(|given| *given == today) {
        return false;
    }
    given
        .get(&tip)
        .is_none_or(|given| (today - *given).num_days() >= TIP_AGAIN_DAYS)
}

/// Whoever works at night cannot get up at the same time each day.
fn sleeps_by_day(view: View) -> bool {
    let hours = view.hours();
    hours.is_some_and(|hours| DAY_HOURS.contains(&hours.bedtime.hour()))
}

/// Whether a lot says when there is this habit.
fn is_testing(view: View, habit: Habit) -> bool {
    let running = by_lot::running(&view.chat.diary);
    running.is_some_and(|trial| trial.habit == habit)
}

/// Tips about moving and stretching, which wait while a leg rests.
const MOVING_TIPS: [u8; 2] = [9, 10];

/// The tips that fit what was told, the most fitting first.
fn fitting(checkin: &Checkin) -> Vec<u8> {
    let told = |exposure| {
        let exposures = checkin.exposures.as_ref();
        exposures.is_some_and(|exposures| exposures.contains(&exposure))
    };
    let slept_badly = checkin.sleep == Some(Sleep::Poor);
    let had_cramps = checkin.cramps > 0;
    let rules: [(bool, &[u8]); 6] = [
        (told(Exposure::LateCaffeine), &[5]),
        (told(Exposure::Alcohol), &[6]),
        (checkin.toilet_trips >= Some(2), &[TIP_LITTLE_BEFORE_BED]),
        (had_cramps, &[12, TIP_UP_AT_NIGHT]),
        (told(Exposure::LongSitting), &[9]),
        (slept_badly, &[TIP_SAME_HOURS, 10, 4, 3, 8]),
    ];
    let holding = rules.into_iter().filter(|(holds, _)| *holds);
    holding.flat_map(|(_, tips)| tips.iter().copied()).collect()
}

/// *Earlier*: the water moves away from bedtime.
pub fn move_water(cx: &mut Context) -> Message {
    let water = &mut cx.chat.person.settings.water;
    water.minutes_before_bed = EARLIER_WATER_MINUTES;
    cx.plan();
    let message = Message::new(phrase::WATER_MOVED).silent();
    coming::coming(cx.view())
        .into_iter()
        .fold(message, Message::line)
}
