//! What several say of the plan: a habit's sentence, how often it was kept, and
//! what a check-in's answer adds of it.

use super::of_packs::{self, PackLine};
use crate::buttons::carried::NightOf;
use crate::buttons::data::button;
use crate::context::Context;
use crate::message::Message;
use crate::plan::Press;
use crate::upkeep::{emergency, parts};
use crate::view::View;
use charley_core::coach::fitting::DiaryStanding;
use charley_core::coach::{KeptCount, facts, keeping, programme};
use charley_core::dialogue::units::{Unit, UnitFact};
use charley_core::diary::plan::{HabitCue, PlanState, PlannedHabit, Programme, ProgrammeState};
use charley_core::diary::{Record, Sleep, body};
use charley_core::words::{Text, phrase};
use chrono::{NaiveDate, TimeDelta};
use std::ops::RangeInclusive;

/// It is offered unasked to whoever told so many mornings ...
const OFFER_CHECKINS: usize = 3;
/// ... of which so many were bad in some way.
const OFFER_BAD_NIGHTS: usize = 2;
const OFFERS_MAX: usize = 2;
const OFFER_AGAIN: TimeDelta = TimeDelta::days(60);
/// After so many evenings on which it was not kept, a smaller one is offered.
const NOT_KEPT_IN_A_ROW: usize = 3;
/// What is asked on the third day of the plan.
pub const MORE: &str = "plan_more";
const MORE_AFTER_NIGHTS: i64 = 2;
const MORE_OFFERS_MAX: u8 = 2;

/// What a unit is called.
pub fn name(unit: &Unit) -> Text {
    Text::of(unit.id.clone())
}

/// "When the kettle boils, I stand up."
pub fn sentence(unit: &Unit, plan: &PlannedHabit) -> Text {
    let clause = Text::of(format!("{}.i", unit.words_of(&plan.action)));
    match &plan.cue {
        Some(HabitCue::Own(words)) => {
            let text = phrase::PLAN_SENTENCE_OWN.text();
            text.with("cue", words.clone()).with("do", clause)
        }
        Some(HabitCue::Known(cue)) => {
            let when = Text::of(format!("cue-{cue}.when"));
            phrase::PLAN_SENTENCE
                .text()
                .with("when", when)
                .with("do", clause)
        }
        None => phrase::PLAN_SENTENCE_ALONE.text().with("do", clause),
    }
}

/// Whether a habit under way is still for the person: nothing speaks against its unit
/// or its action, and it does not rest.
pub fn suits(standing: DiaryStanding, unit: &Unit, plan: &PlannedHabit) -> bool {
    let mut actions = standing.actions(unit);
    let is_open = standing.is_safe(unit) && !standing.rests(unit);
    is_open && actions.any(|action| action.id == plan.action)
}

/// "Last coffee earlier: 4 of 6."
fn kept_line(unit: &Unit, count: KeptCount) -> Text {
    let text = match (count.counted(), count.partly) {
        (0, _) => phrase::PLAN_KEPT_NONE.text(),
        (_, 0) => phrase::PLAN_KEPT.text(),
        (_, _) => phrase::PLAN_KEPT_PARTLY.text().with("partly", count.partly),
    };
    let text = text.with("name", name(unit));
    match count.counted() {
        0 => text,
        counted => text.with("yes", count.yes).with("counted", counted),
    }
}

/// The same of a habit that is still done: of one that is not looked at, only where
/// anything of it was told.
pub fn line_of(view: View, plan: &PlannedHabit, nights: RangeInclusive<NaiveDate>) -> Option<Text> {
    let unit = view.book.unit(&plan.unit).filter(|_| plan.is_open())?;
    // What is done once is not counted.
    unit.kept?;
    let count = keeping::count(&view.chat.diary, unit, plan, nights);
    let is_worth_it = plan.state == PlanState::Focus || count.counted() > 0;
    is_worth_it.then(|| kept_line(unit, count))
}

/// What a check-in's answer adds of the plan.
pub enum PlanLine {
    /// Whether it was kept, which nothing else says.
    Ask(PlannedHabit),
    /// How often this week.
    Count(PlannedHabit),
    /// What is different just now.
    Pack(PackLine),
    /// After a pause the smallest version is enough for a week.
    Tiny(PlannedHabit),
    /// Three more questions, which say how much to ask of somebody.
    AskMore,
    /// The month of rest is over.
    Rested,
    /// Since an emergency it rests, and this opens it.
    RestsUntilOpened,
    Offer,
}

/// One thing at most; by day only.
pub fn line(view: View, night: NaiveDate) -> Option<PlanLine> {
    if view.is_night() || body::is_minor(&view.chat.diary) {
        return None;
    }
    if emergency::coaching_rests(view) {
        return emergency::is_rest_to_be_said(view).then_some(PlanLine::RestsUntilOpened);
    }
    let diary = &view.chat.diary;
    if let Some(pack) = of_packs::line(view, night) {
        return Some(PlanLine::Pack(pack));
    }
    let Some(running) = programme::running(diary, view.book.weeks()) else {
        let is_rested = is_rested(view, night).then_some(PlanLine::Rested);
        return is_rested.or_else(|| may_be_offered(view).then_some(PlanLine::Offer));
    };
    let focus = running.focus().filter(|_| is_tiny_due(view, night));
    if let Some(plan) = focus {
        return Some(PlanLine::Tiny(plan.clone()));
    }
    if wants_more(view, night) {
        return Some(PlanLine::AskMore);
    }
    let standing = DiaryStanding {
        diary,
        last_night: night,
        units: view.book.units(),
    };
    if let Some(pack) = of_packs::offer(view, standing) {
        return Some(PlanLine::Pack(pack));
    }
    let plan = running.focus().filter(|plan| plan.begun_night <= night)?;
    let checkin = diary.checkins.get(&night)?;
    let unit = view
        .book
        .unit(&plan.unit)
        .filter(|unit| unit.kept.is_some() && !standing.rests(unit))?;
    Some(match keeping::kept_on(unit, plan, checkin) {
        None => PlanLine::Ask(plan.clone()),
        Some(_) => PlanLine::Count(plan.clone()),
    })
}

/// Adds it to the answer.
pub fn add(cx: &mut Context, night: NaiveDate, line: &PlanLine, message: Message) -> Message {
    match line {
        PlanLine::Ask(plan) => ask(cx.view(), night, plan, message),
        PlanLine::Count(plan) => count(cx.view(), night, plan, message),
        PlanLine::Pack(pack) => of_packs::add(cx, night, pack, message),
        PlanLine::Tiny(plan) => tiny(cx, plan, message),
        PlanLine::AskMore => ask_more(cx, message),
        PlanLine::Rested => message
            .paragraph(phrase::PLAN_RESTED)
            .row([button(phrase::BUTTON_GO_ON, Press::GoOn)])
            .row([button(phrase::BUTTON_PLAN_STOP, Press::Stop)]),
        PlanLine::RestsUntilOpened => rests_until_opened(cx, message),
        PlanLine::Offer => offer(cx, message),
    }
}

fn rests_until_opened(cx: &mut Context, message: Message) -> Message {
    cx.chat.person.said.is_plan_rest_said = true;
    message
        .paragraph(phrase::PLAN_RESTS_UNTIL_OPENED)
        .row([button(phrase::BUTTON_GO_ON, Press::GoOn)])
}

fn ask(view: View, night: NaiveDate, plan: &PlannedHabit, message: Message) -> Message {
    let Some(unit) = view.book.unit(&plan.unit) else {
        return message;
    };
    let night = NightOf(night);
    message
        .paragraph(phrase::KEPT_ASK.text().with("name", name(unit)))
        .row([
            button(phrase::BUTTON_KEPT_YES, Press::KeptYes { night }),
            button(phrase::BUTTON_KEPT_PARTLY, Press::KeptPartly { night }),
            button(phrase::BUTTON_KEPT_NO, Press::KeptNo { night }),
        ])
        .row([button(
            phrase::BUTTON_KEPT_NOT_POSSIBLE,
            Press::KeptNotPossible { night },
        )])
}

/// The first answer after a pause.
fn is_tiny_due(view: View, night: NaiveDate) -> bool {
    let programme = view.chat.diary.programme.as_ref();
    let until = programme.and_then(|programme| programme.tiny_until);
    let is_ahead = until.is_some_and(|until| until > night);
    let is_paused = view.chat.person.settings.is_paused(view.at);
    is_ahead && !is_paused && view.chat.person.said.tiny_said_for != until
}

fn tiny(cx: &mut Context, plan: &PlannedHabit, message: Message) -> Message {
    let programme = cx.chat.diary.programme.as_ref();
    cx.chat.person.said.tiny_said_for = programme.and_then(|one| one.tiny_until);
    let Some(unit) = cx.book.unit(&plan.unit) else {
        return message;
    };
    let message = message.paragraph(phrase::PLAN_TINY);
    message.line(sentence(unit, &as_it_is_now(cx.view(), plan)))
}

/// A habit as it is done just now: the week after a pause, and in low spirits, its
/// smallest safe version is enough.
pub fn as_it_is_now(view: View, plan: &PlannedHabit) -> PlannedHabit {
    let diary = &view.chat.diary;
    let programme = diary.programme.as_ref();
    let today = view.local(view.at).date_naive();
    let until = programme.and_then(|programme| programme.tiny_until);
    let is_low = facts::truth(diary, UnitFact::LowMood) == Some(true);
    let standing = DiaryStanding {
        diary,
        last_night: today,
        units: view.book.units(),
    };
    let unit = view.book.unit(&plan.unit);
    let smallest = unit.and_then(|unit| standing.actions(unit).next());
    match smallest {
        Some(action) if is_low || until.is_some_and(|until| until >= today) => PlannedHabit {
            action: action.id.clone(),
            ..plan.clone()
        },
        Some(_) | None => plan.clone(),
    }
}

fn ask_more(cx: &mut Context, message: Message) -> Message {
    cx.chat.person.said.plan_more_offers += 1;
    message
        .paragraph(phrase::PLAN_MORE_OFFER)
        .row([button(phrase::BUTTON_ASK_ME_NOW, Press::More)])
}

/// From the third day on, twice at most, until the questions were asked.
fn wants_more(view: View, night: NaiveDate) -> bool {
    let programme = view.chat.diary.programme.as_ref();
    let begun = programme.and_then(|programme| programme.begun_night);
    let is_third_day = begun.is_some_and(|begun| (night - begun).num_days() >= MORE_AFTER_NIGHTS);
    is_third_day
        && view.chat.person.said.plan_more_offers < MORE_OFFERS_MAX
        && view.chat.person.session.is_none()
        && !parts::is_asked(view.book, view.chat, MORE)
}

fn is_rested(view: View, night: NaiveDate) -> bool {
    let programme = view.chat.diary.programme.as_ref();
    programme.is_some_and(|programme| {
        let is_over = programme.rests_until.is_some_and(|until| until <= night);
        programme.state == ProgrammeState::Resting && is_over
    })
}

/// How often it was kept this week; after some evenings without it, a smaller one
/// is offered, once.
pub fn count(view: View, night: NaiveDate, plan: &PlannedHabit, message: Message) -> Message {
    let diary = &view.chat.diary;
    let running = programme::running(diary, view.book.weeks());
    let Some((running, unit)) = running.zip(view.book.unit(&plan.unit)) else {
        return message;
    };
    let week = *running.week_of(night).start()..=night;
    let count = keeping::count(diary, unit, plan, week);
    let message = message.paragraph(kept_line(unit, count));
    match keeping::not_kept_in_a_row(diary, unit, plan) == NOT_KEPT_IN_A_ROW {
        true => message
            .line(phrase::PLAN_SMALLER_OFFER)
            .row([button(phrase::BUTTON_PLAN_SMALLER, Press::Smaller)]),
        false => message,
    }
}

fn offer(cx: &mut Context, message: Message) -> Message {
    let programme = cx.chat.diary.programme.clone();
    let mut programme = programme.unwrap_or_else(|| Programme::new(ProgrammeState::Offered));
    programme.offered_at.push(cx.event.at);
    cx.keep(Record::Programme(programme));
    let mornings = cx.chat.diary.checkins.len();
    message
        .paragraph(phrase::PLAN_OFFER.text().with("mornings", mornings))
        .row([button(phrase::BUTTON_PLAN_BEGIN, Press::Begin)])
        .row([
            button(phrase::BUTTON_PLAN_NOT_NOW, Press::NotNow),
            button(phrase::BUTTON_PLAN_WHY, Press::Why),
        ])
}

/// To somebody whose mornings say that it may be worth it, and who was not asked
/// lately.
fn may_be_offered(view: View) -> bool {
    let diary = &view.chat.diary;
    let person = &view.chat.person;
    let nights = diary.checkins.values();
    let is_bad = |one: &&charley_core::diary::Checkin| {
        one.cramps > 0 || matches!(one.sleep, Some(Sleep::Poor | Sleep::Ok))
    };
    let was_hard = diary
        .checkins
        .keys()
        .next_back()
        .is_some_and(|night| programme::was_hard(diary, *night));
    let is_rested = !was_hard && !body::leg_rests(diary) && person.settings.paused_until.is_none();
    diary.checkins.len() >= OFFER_CHECKINS
        && nights.filter(is_bad).count() >= OFFER_BAD_NIGHTS
        && person.consented_at.is_some()
        && person.session.is_none()
        && is_rested
        && was_not_asked_lately(view)
}

fn was_not_asked_lately(view: View) -> bool {
    let Some(programme) = &view.chat.diary.programme else {
        return true;
    };
    let is_open = match programme.state {
        ProgrammeState::Offered | ProgrammeState::Declined => true,
        ProgrammeState::Running
        | ProgrammeState::Waiting
        | ProgrammeState::Resting
        | ProgrammeState::Finished
        | ProgrammeState::Upkeep
        | ProgrammeState::Ended => false,
    };
    let last = programme.offered_at.last();
    is_open
        && programme.offered_at.len() < OFFERS_MAX
        && last.is_none_or(|at| view.at - *at >= OFFER_AGAIN)
}
