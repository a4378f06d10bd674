//! A habit planned in three taps: what, at which sign, and what may get in the way.
//! One message, edited.

use super::phrase;
use super::standing::{self, keep};
use crate::asking;
use crate::buttons::data::button;
use crate::buttons::file_id::FileId;
use crate::context::Context;
use crate::message::{Button, Message};
use crate::next::{Next, Screen};
use crate::plan::Press;
use crate::stale::Stale;
use crate::upkeep::quiet_note;
use crate::view::View;
use crate::wording::of_plan;
use charley_core::chat::{Aim, Handle, PlanDraft};
use charley_core::dialogue::units::{Kept, OWN_CUE, Unit};
use charley_core::diary::Record;
use charley_core::diary::plan::{HabitCue, PlanState, PlannedHabit};
use charley_core::words::Text;

/// The question for a sign in one's own words.
const OWN_CUE_DIALOGUE: &str = "plan_cue";
const OWN_CUE_QUESTION: &str = "own_cue";

/// *A unit was chosen*: what it is, and what to do of it.
pub fn choose(cx: &mut Context, unit: &str, on: Handle) -> Result<Next, Stale> {
    let unit = cx.book.unit(unit).ok_or(Stale::Gone)?;
    let view = cx.view();
    Ok(match super::choosing::may_choose(view, unit) {
        true => open(cx, unit, Some(on)),
        // An older choice, of a week that has its habit by now.
        false => Next::Show(Message::new(phrase::PLAN_NEXT_WEEK), Some(on)),
    })
}

/// Opens a unit to be planned.
pub fn open(cx: &mut Context, unit: &Unit, old: Option<Handle>) -> Next {
    cx.chat.person.plan_draft = Some(PlanDraft::new(&unit.id));
    Next::Show(actions(cx.view(), unit), old)
}

fn actions(view: View, unit: &Unit) -> Message {
    let say = Text::of(format!("{}.say", unit.id));
    let offered = standing::of_diary(view).actions(unit).filter_map(|action| {
        let press = Press::Do {
            action: FileId::of(&action.id)?,
        };
        Some([button(Text::of(unit.words_of(&action.id)), press)])
    });
    let message = offered.fold(Message::new(say), Message::row);
    let why = FileId::of(&unit.id).map(|unit| {
        let press = Press::WhyUnit { unit };
        button(phrase::BUTTON_PLAN_WHY, press)
    });
    message.row(why)
}

/// *Why?*: who was studied, and what came out.
pub fn why(view: View, unit: &str, on: Handle) -> Result<Next, Stale> {
    let unit = view.book.unit(unit).ok_or(Stale::Gone)?;
    if let Some(pack) = &unit.pack {
        return Ok(Next::Show(super::packs::why(unit, pack), Some(on)));
    }
    let mut message = actions(view, unit);
    message.paragraphs = vec![vec![Text::of(format!("{}.why", unit.id))]];
    message.buttons.pop();
    Ok(Next::Show(message, Some(on)))
}

/// What is to be done was chosen.
pub fn action(cx: &mut Context, action: &str, on: Handle) -> Result<Next, Stale> {
    let unit = drafted(cx).ok_or(Stale::Old)?;
    let is_safe = standing::of_diary(cx.view())
        .actions(unit)
        .any(|one| one.id == action);
    if !is_safe {
        return Err(Stale::Old);
    }
    let draft = PlanDraft::new(&unit.id).with_action(action);
    cx.chat.person.plan_draft = Some(draft);
    if unit.action(action).is_some_and(|one| one.page) {
        return Ok(page(cx, unit, on));
    }
    match unit.cues.is_empty() {
        true => Ok(ask_obstacle(cx, unit, Some(on))),
        false => Ok(Next::Show(cues(unit), Some(on))),
    }
}

/// The page for the doctor, at once: with it the task is done.
fn page(cx: &mut Context, unit: &Unit, on: Handle) -> Next {
    let id = cx.new_record_id();
    let may_begin = super::choosing::may_begin(cx.view(), unit);
    let plan = of_draft(cx.view(), unit, id).filter(|_| may_begin);
    let done = plan.map(|plan| PlannedHabit {
        state: PlanState::Settled,
        ended_night: Some(plan.begun_night),
        ..plan
    });
    if let Some(done) = done
        && cx.keep_new(Record::Plan(done.clone()))
    {
        standing::note_chosen(cx, &done);
    }
    cx.chat.person.plan_draft = None;
    Next::Open(Screen::DoctorPage, Some(on))
}

fn cues(unit: &Unit) -> Message {
    let buttons = unit.cues.iter().filter_map(|cue| {
        let press = Press::Cue {
            cue: FileId::of(cue)?,
        };
        Some([button(Text::of(format!("cue-{cue}")), press)])
    });
    buttons.fold(Message::new(phrase::PLAN_WHICH_CUE), Message::row)
}

/// The sign was chosen, or is to be told in words.
pub fn cue(cx: &mut Context, cue: &str, on: Handle) -> Result<Next, Stale> {
    let unit = drafted(cx).ok_or(Stale::Old)?;
    if !unit.cues.iter().any(|one| one == cue) {
        return Err(Stale::Old);
    }
    if cue == OWN_CUE {
        return Ok(asking::start_at(
            cx,
            OWN_CUE_DIALOGUE,
            OWN_CUE_QUESTION,
            Aim::PlanCue,
            Some(on),
        ));
    }
    Ok(own_cue(cx, Some(HabitCue::Known(cue.to_owned())), Some(on)))
}

/// A sign was told in the person's own words, or skipped.
pub fn own_cue_told(cx: &mut Context, old: Option<Handle>) -> Next {
    let told = cx.chat.diary.answer(OWN_CUE_QUESTION);
    let words = told.and_then(|answer| answer.one()).map(str::to_owned);
    own_cue(cx, words.map(HabitCue::Own), old)
}

/// The sign is known; without one the habit has none.
fn own_cue(cx: &mut Context, cue: Option<HabitCue>, old: Option<Handle>) -> Next {
    let Some(unit) = drafted(cx) else {
        return Next::Done;
    };
    if let Some(draft) = &mut cx.chat.person.plan_draft {
        draft.cue = cue;
    }
    ask_obstacle(cx, unit, old)
}

fn ask_obstacle(cx: &mut Context, unit: &Unit, old: Option<Handle>) -> Next {
    if unit.obstacles.is_empty() {
        return Next::Show(summed_up(cx.view(), unit), old);
    }
    let buttons = unit.obstacles.iter().filter_map(|obstacle| {
        let press = Press::Bar {
            obstacle: FileId::of(obstacle)?,
        };
        Some([button(Text::of(unit.words_of(obstacle)), press)])
    });
    let message = buttons.fold(Message::new(phrase::PLAN_WHICH_BAR), Message::row);
    let nothing = button(phrase::BUTTON_PLAN_NO_BAR, Press::NoBar);
    Next::Show(message.row([nothing]), old)
}

/// What may get in the way, or nothing.
pub fn obstacle(cx: &mut Context, obstacle: Option<&str>, on: Handle) -> Result<Next, Stale> {
    let unit = drafted(cx).ok_or(Stale::Old)?;
    if obstacle.is_some_and(|one| !unit.obstacles.iter().any(|known| known == one)) {
        return Err(Stale::Old);
    }
    let draft = cx.chat.person.plan_draft.as_mut().ok_or(Stale::Old)?;
    draft.obstacle = obstacle.map(str::to_owned);
    Ok(Next::Show(summed_up(cx.view(), unit), Some(on)))
}

/// The habit in one sentence, with its answer to what may get in the way.
fn summed_up(view: View, unit: &Unit) -> Message {
    let Some(plan) = of_draft(view, unit, 0) else {
        return Message::new(phrase::PLAN_NO_FOCUS);
    };
    let goal_days = standing::of_diary(view)
        .packs_on()
        .find_map(|pack| pack.goal_days);
    let goal = match goal_days {
        Some(days) => phrase::PLAN_GOAL_DAYS.text().with("days", days),
        None => phrase::PLAN_GOAL.text(),
    };
    let message = match super::task::is_task(unit) {
        true => words(unit, &plan),
        false => words(unit, &plan).paragraph(goal),
    };
    let buttons: [Button; 2] = [
        button(phrase::BUTTON_PLAN_AGREE, Press::Agree),
        button(phrase::BUTTON_PLAN_CHANGE, Press::Change),
    ];
    let note = quiet_note::may_be_offered(&view.chat.diary, unit)
        .then(|| button(phrase::BUTTON_NOTE, Press::Note));
    message.row(buttons).row(note)
}

/// The sentences of a habit.
pub fn words(unit: &Unit, plan: &PlannedHabit) -> Message {
    let message = Message::new(of_plan::sentence(unit, plan));
    match &plan.obstacle {
        Some(obstacle) => {
            let then = format!("{}.then", unit.words_of(obstacle));
            message.line(Text::of(then))
        }
        None => message,
    }
}

/// *That's it*: it begins tonight, and what was looked at before goes on beside it.
pub fn agree(cx: &mut Context, on: Handle) -> Result<Next, Stale> {
    let unit = drafted(cx).ok_or(Stale::Old)?;
    if !is_still_safe(cx.view(), unit) {
        return Err(Stale::Old);
    }
    if !super::choosing::may_begin(cx.view(), unit) {
        return Ok(Next::Show(Message::new(phrase::PLAN_NEXT_WEEK), Some(on)));
    }
    let id = cx.new_record_id();
    let plan = of_draft(cx.view(), unit, id).ok_or(Stale::Old)?;
    if let Some(before) = standing::focus(cx.view()) {
        let state = PlanState::Background;
        keep(cx, PlannedHabit { state, ..before });
    }
    if !cx.keep_new(Record::Plan(plan.clone())) {
        return Ok(Next::Done);
    }
    cx.chat.person.plan_draft = None;
    standing::note_chosen(cx, &plan);
    let message = words(unit, &plan).paragraph(phrase::PLAN_NOTED);
    if super::task::is_task(unit) {
        let message = message.line(phrase::PLAN_DONE_ONCE);
        return Ok(Next::Show(
            message.row([super::task::done_button()]),
            Some(on),
        ));
    }
    let message = match unit.kept_by(&plan.action) {
        Some(Kept::Asked) => message.line(phrase::PLAN_ASKED_IN_THE_MORNING),
        Some(Kept::Exposure { .. } | Kept::ExposureOrAsked { .. } | Kept::StretchDone) => {
            message.line(phrase::PLAN_TICKS_TELL)
        }
        Some(Kept::ShortNap | Kept::EarlyNap) => message.line(phrase::PLAN_NAP_TELLS),
        None => message,
    };
    Ok(Next::Show(message, Some(on)))
}

/// Whether nothing was told since that speaks against what was planned.
fn is_still_safe(view: View, unit: &Unit) -> bool {
    let draft = view.chat.person.plan_draft.as_ref();
    let action = draft.and_then(|draft| draft.action.as_deref());
    let standing = standing::of_diary(view);
    let mut actions = standing.actions(unit);
    let is_open = standing.is_safe(unit) && !standing.rests(unit);
    is_open && actions.any(|one| Some(&one.id[..]) == action)
}

/// *Change it*: from the first of the three taps.
pub fn change(cx: &mut Context, on: Handle) -> Result<Next, Stale> {
    if let Some(unit) = drafted(cx) {
        return Ok(open(cx, unit, Some(on)));
    }
    let focus = standing::focus(cx.view()).ok_or(Stale::Gone)?;
    let unit = cx.book.unit(&focus.unit).ok_or(Stale::Gone)?;
    let state = PlanState::Dropped;
    let ended_night = Some(standing::tonight(cx.view()));
    keep(
        cx,
        PlannedHabit {
            state,
            ended_night,
            ..focus
        },
    );
    Ok(open(cx, unit, Some(on)))
}

/// The unit that is being planned.
fn drafted<'a>(cx: &Context<'a>) -> Option<&'a Unit> {
    let draft = cx.chat.person.plan_draft.as_ref()?;
    cx.book.unit(&draft.unit).filter(|unit| unit.pack.is_none())
}

fn of_draft(view: View, unit: &Unit, id: u64) -> Option<PlannedHabit> {
    let draft = view.chat.person.plan_draft.as_ref()?;
    Some(PlannedHabit {
        id,
        unit: unit.id.clone(),
        unit_version: unit.version,
        action: draft.action.clone()?,
        cue: draft.cue.clone(),
        obstacle: draft.obstacle.clone(),
        begun_night: standing::tonight(view),
        state: PlanState::Focus,
        easier_steps: 0,
        ended_night: None,
        why_never: None,
        auto: None,
        pack: None,
        note: None,
    })
}
