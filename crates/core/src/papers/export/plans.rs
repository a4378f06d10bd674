//! The habits of the plan as the export has them. Nothing is added up: whoever
//! reads it counts.

use crate::diary::plan::{Automatic, HabitCue, KeptAnswer, PackOn, PlanState, WhyNever};
use crate::diary::quiet_note::QuietNote;
use crate::diary::{Checkin, PlannedHabit};
use chrono::NaiveDate;
use serde::Serialize;
use std::collections::BTreeMap;

/// One habit.
#[derive(Serialize)]
pub(super) struct PlanOut<'a> {
    id: String,
    unit: &'a str,
    unit_version: u32,
    action: &'a str,
    /// The id of a cue, or null.
    cue: Option<&'a str>,
    /// A cue in the person's own words.
    own_cue: Option<&'a str>,
    obstacle: Option<&'a str>,
    begun_night: NaiveDate,
    state: PlanState,
    easier_steps: u8,
    ended_night: Option<NaiveDate>,
    why_never: Option<WhyNever>,
    auto: Option<Automatic>,
    /// Of a pack alone: how long it is on, and what comes back then.
    #[serde(skip_serializing_if = "Option::is_none")]
    pack: Option<&'a PackOn>,
    /// Of a habit of the day alone, where its quiet notes were wished.
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<&'a QuietNote>,
}

pub(super) fn out<'a>(plans: impl Iterator<Item = &'a PlannedHabit>) -> Vec<PlanOut<'a>> {
    plans.map(one).collect()
}

fn one(plan: &PlannedHabit) -> PlanOut<'_> {
    let (cue, own_cue) = match &plan.cue {
        Some(HabitCue::Known(id)) => (Some(&id[..]), None),
        Some(HabitCue::Own(words)) => (None, Some(&words[..])),
        None => (None, None),
    };
    PlanOut {
        id: id(plan.id),
        unit: &plan.unit,
        unit_version: plan.unit_version,
        action: &plan.action,
        cue,
        own_cue,
        obstacle: plan.obstacle.as_deref(),
        begun_night: plan.begun_night,
        state: plan.state,
        easier_steps: plan.easier_steps,
        ended_night: plan.ended_night,
        why_never: plan.why_never,
        auto: plan.auto,
        pack: plan.pack.as_ref(),
        note: plan.note.as_ref(),
    }
}

/// Whether each habit was kept, by its id in the export.
pub(super) fn kept(checkin: &Checkin) -> BTreeMap<String, KeptAnswer> {
    let kept = checkin.kept.iter();
    kept.map(|(plan, answer)| (id(*plan), *answer)).collect()
}

fn id(plan: u64) -> String {
    format!("p{plan}")
}
