//! *What is different just now?*: packs switched on and off, each by its own
//! sentences, and a pause. What a pack changes is in its unit's file.
//!
//! Never a pack for somebody whom it does not suit: what was never asked is asked
//! first, and what is not told counts against it.

use super::{phrase, standing};
use crate::asking;
use crate::buttons::carried::PauseDays;
use crate::buttons::data::button;
use crate::buttons::file_id::FileId;
use crate::context::Context;
use crate::message::{Button, Message};
use crate::next::{Next, Screen};
use crate::plan::Press;
use crate::stale::Stale;
use crate::upkeep::packs as switches;
use crate::view::View;
use crate::wording;
use charley_core::chat::{Aim, Handle, PlanDraft};
use charley_core::coach::{facts, packs};
use charley_core::dialogue::units::{Pack, PackQuestion, Unit, UnitCondition};
use charley_core::diary::plan::PlannedHabit;
use charley_core::words::Text;

/// The dialogue of the hours, and its question for the place.
const HOURS: &str = "hours";
const ZONE: &str = "zone";

/// What is on, what could be, and the pauses.
pub fn list(view: View) -> Message {
    let on =
        packs::on(&view.chat.diary).filter_map(|plan| Some((view.book.unit(&plan.unit)?, plan)));
    let message = on.fold(
        Message::new(phrase::PLAN_DIFFERENT),
        |message, (unit, plan)| {
            let text = is_on(unit, plan);
            message.paragraph(text).row(end_button(unit))
        },
    );
    let message = offered(view).fold(message, |message, unit| message.row(open_button(unit)));
    message
        .paragraph(phrase::PLAN_PAUSE_OFFER)
        .row(super::pause::buttons())
}

fn is_on(unit: &Unit, plan: &PlannedHabit) -> Text {
    let text = match packs::until(plan) {
        Some(last) => phrase::PACK_IS_ON_UNTIL
            .text()
            .with("day", wording::day(last)),
        None => phrase::PACK_IS_ON.text(),
    };
    text.with("name", Text::of(unit.id.clone()))
}

fn end_button(unit: &Unit) -> Option<Button> {
    let label = phrase::BUTTON_PACK_END.text();
    let label = label.with("name", Text::of(unit.id.clone()));
    let unit = FileId::of(&unit.id)?;
    Some(button(label, Press::PackEnd { unit }))
}

fn open_button(unit: &Unit) -> Option<Button> {
    let press = Press::Pack {
        unit: FileId::of(&unit.id)?,
    };
    Some(button(Text::of(unit.id.clone()), press))
}

/// Those that are off, and that nothing known speaks against.
fn offered(view: View<'_>) -> impl Iterator<Item = &Unit> {
    let standing = standing::of_diary(view);
    view.book.units().iter().filter(move |unit| {
        let is_off = packs::on_of(&view.chat.diary, &unit.id).is_none();
        let is_seen = |pack: &Pack| !pack.only_if_told || standing.fired(unit).is_some();
        is_off && unit.pack.as_ref().is_some_and(is_seen) && !standing.is_against(unit)
    })
}

/// One was tapped.
pub fn open(cx: &mut Context, unit: &str, on: Handle) -> Result<Next, Stale> {
    let unit = offered(cx.view()).find(|one| one.id == unit);
    let unit = unit.ok_or(Stale::Gone)?.id.clone();
    cx.chat.person.plan_draft = Some(PlanDraft::new(&unit));
    Ok(go_through(cx, Some(on)).unwrap_or(Next::Done))
}

/// What was never asked and would speak against the pack that is looked at; then what
/// it is. `None` where none is looked at.
pub fn go_through(cx: &mut Context, old: Option<Handle>) -> Option<Next> {
    let (unit, pack) = drafted(cx)?;
    let is_against = standing::of_diary(cx.view()).is_against(unit);
    let unasked = unasked(cx.view(), unit).filter(|_| !is_against);
    let dialogue = unasked.and_then(|question| cx.book.dialogue_of(question));
    if let Some((question, dialogue)) = unasked.zip(dialogue) {
        let id = dialogue.id();
        return Some(asking::start_at(cx, id, question, Aim::Plan, old));
    }
    if !standing::of_diary(cx.view()).suits(unit) {
        cx.chat.person.plan_draft = None;
        return Some(Next::Show(instead(unit, pack), old));
    }
    let say = Text::of(format!("{}.say", unit.id));
    Some(Next::Show(with_lengths(Message::new(say), unit, pack), old))
}

fn unasked<'a>(view: View, unit: &'a Unit) -> Option<&'a str> {
    let diary = &view.chat.diary;
    // So that there is anything to say of it.
    let is_empty = standing::of_diary(view).actions(unit).next().is_none();
    let actions = unit.actions.iter().filter(|_| is_empty);
    let of_actions = actions.flat_map(|action| &action.not);
    let conditions = unit.not.iter().chain(of_actions).flatten();
    let mut questions = conditions.filter_map(|one| match one {
        UnitCondition::UnitFact(fact) if facts::truth(diary, *fact).is_none() => fact.question(),
        UnitCondition::UnitFact(_) | UnitCondition::Answer(_) | UnitCondition::Count { .. } => None,
    });
    questions.find(|question| diary.answer(question).is_none())
}

fn instead(unit: &Unit, pack: &Pack) -> Message {
    match pack.instead {
        true => Message::new(Text::of(format!("{}.instead", unit.id))),
        false => Message::new(phrase::PACK_NOT_FOR_YOU),
    }
}

/// For how long, *Why?* and *Not now*.
fn with_lengths(message: Message, unit: &Unit, pack: &Pack) -> Message {
    let message = match pack.days.is_empty() {
        true => message.row([button(phrase::BUTTON_PACK_ON, Press::PackOn)]),
        false => message
            .paragraph(phrase::PACK_HOW_LONG)
            .row(pack.days.iter().map(|days| {
                let label = phrase::BUTTON_DAYS.text().with("days", *days);
                let days = PauseDays(*days);
                button(label, Press::PackDays { days })
            })),
    };
    let why = FileId::of(&unit.id).map(|unit| {
        let press = Press::WhyUnit { unit };
        button(phrase::BUTTON_PLAN_WHY, press)
    });
    let later = button(phrase::BUTTON_PLAN_NOT_NOW, Press::PackNotNow);
    message.row(why.into_iter().chain([later]))
}

/// *Why?*: who was studied, and what came out.
pub fn why(unit: &Unit, pack: &Pack) -> Message {
    let why = Text::of(format!("{}.why", unit.id));
    let mut message = with_lengths(Message::new(why), unit, pack);
    if let Some(last) = message.buttons.last_mut() {
        last.retain(|one| one.label != phrase::BUTTON_PLAN_WHY.text());
    }
    message
}

/// It is on from tonight; what it asks is asked at once.
pub fn switch_on(cx: &mut Context, days: Option<u32>, on: Handle) -> Result<Next, Stale> {
    let (unit, pack) = drafted(cx).ok_or(Stale::Old)?;
    let is_of_it = days.map_or(pack.days.is_empty(), |days| pack.days.contains(&days));
    let is_off = packs::on_of(&cx.chat.diary, &unit.id).is_none();
    if !is_of_it || !is_off || !standing::of_diary(cx.view()).suits(unit) {
        return Err(Stale::Old);
    }
    cx.chat.person.plan_draft = None;
    let Some(plan) = switches::switch_on(cx, unit, days) else {
        return Ok(Next::Done);
    };
    let asks = pack.asks.filter(|_| pack.moves_hours(days));
    let message = noted(cx.view(), unit, &plan, asks);
    Ok(match asks {
        Some(asked) => {
            cx.show(Some(on), message);
            ask(cx, asked)
        }
        None => Next::Show(message, Some(on)),
    })
}

fn noted(view: View, unit: &Unit, plan: &PlannedHabit, asks: Option<PackQuestion>) -> Message {
    let message = Message::new(Text::of(format!("{}.on", unit.id)));
    let standing = standing::of_diary(view);
    let lines = standing
        .actions(unit)
        .map(|one| Text::of(format!("{}.on", unit.words_of(&one.id))));
    let message = lines.fold(message, Message::line);
    let until = packs::until(plan).map(|last| {
        let text = phrase::PACK_ENDS_BY_ITSELF.text();
        text.with("day", wording::day(last))
    });
    let message = until.into_iter().fold(message, Message::paragraph);
    match asks.map(asked_words) {
        Some(words) => message.paragraph(words),
        None => message.row(end_button(unit)),
    }
}

fn asked_words(asked: PackQuestion) -> charley_core::words::Phrase {
    match asked {
        PackQuestion::Bedtime => phrase::PACK_ASKS_BEDTIME,
        PackQuestion::BedtimeEachWeek => phrase::PACK_ASKS_MAIN_SLEEP,
        PackQuestion::Place => phrase::PACK_ASKS_PLACE,
    }
}

fn ask(cx: &mut Context, asked: PackQuestion) -> Next {
    match asked {
        PackQuestion::Bedtime | PackQuestion::BedtimeEachWeek => Next::Open(Screen::Bedtime, None),
        PackQuestion::Place => asking::start_at(cx, HOURS, ZONE, Aim::Bedtime, None),
    }
}

/// One tap ends it.
pub fn end(cx: &mut Context, unit: &str, on: Handle) -> Result<Next, Stale> {
    let plan = packs::on_of(&cx.chat.diary, unit)
        .cloned()
        .ok_or(Stale::Gone)?;
    switches::end(cx, plan.clone());
    Ok(Next::Show(
        wording::of_packs::over(cx.view(), &plan),
        Some(on),
    ))
}

/// *Not now*.
pub fn not_now(cx: &mut Context, on: Handle) -> Next {
    cx.chat.person.plan_draft = None;
    Next::Show(Message::new(phrase::PLAN_NOT_NOW), Some(on))
}

/// The main sleep begins as it did last week.
pub fn same_hours(on: Handle) -> Next {
    Next::Show(Message::new(phrase::PACK_SAME_HOURS), Some(on))
}

/// It begins at another time.
pub fn new_hours(cx: &mut Context, on: Handle) -> Next {
    cx.drop_buttons(on);
    Next::Open(Screen::Bedtime, None)
}

/// The pack that is looked at.
fn drafted<'a>(cx: &Context<'a>) -> Option<(&'a Unit, &'a Pack)> {
    let draft = cx.chat.person.plan_draft.as_ref()?;
    let unit = cx.book.unit(&draft.unit)?;
    Some((unit, unit.pack.as_ref()?))
}
