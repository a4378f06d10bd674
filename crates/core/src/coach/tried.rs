//! The habits of the plan as they went: since when, how often kept, and what became
//! of each. Counts alone, for the person and for whoever treats them.

use super::keeping::{self, KeptCount};
use crate::dialogue::units::{Unit, UnitKind};
use crate::diary::Diary;
use crate::diary::plan::{PlanState, PlannedHabit, WhyNever};
use chrono::NaiveDate;

/// One habit that was chosen.
#[derive(Clone, Copy)]
pub struct TriedHabit<'a> {
    pub unit: &'a Unit,
    pub plan: &'a PlannedHabit,
    pub fate: HabitFate,
    /// `None` for what is done once, which is not counted.
    pub kept: Option<KeptCount>,
}

/// What became of a habit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HabitFate {
    GoesOn,
    /// It needs no looking at any more, as the person said.
    Settled,
    GivenUp,
    /// Given up for that reason.
    MadeItWorse,
}

/// The newest that were chosen, in their order; packs are no habits. What a later book
/// does not know is left out.
pub fn tried<'a>(diary: &'a Diary, units: &'a [Unit], most: usize) -> Vec<TriedHabit<'a>> {
    let newest_first = diary.plans.values().rev();
    let known = newest_first.filter_map(|plan| {
        let unit = units.iter().find(|unit| unit.id == plan.unit)?;
        (unit.kind != UnitKind::Pack).then(|| one(diary, unit, plan))
    });
    let mut newest: Vec<TriedHabit> = known.take(most).collect();
    newest.reverse();
    newest
}

fn one<'a>(diary: &Diary, unit: &'a Unit, plan: &'a PlannedHabit) -> TriedHabit<'a> {
    let last = plan.ended_night.unwrap_or(NaiveDate::MAX);
    let kept = unit
        .kept
        .map(|_| keeping::count(diary, unit, plan, plan.begun_night..=last));
    TriedHabit {
        unit,
        plan,
        fate: fate(plan),
        kept,
    }
}

fn fate(plan: &PlannedHabit) -> HabitFate {
    match plan.state {
        PlanState::Focus | PlanState::Background => HabitFate::GoesOn,
        PlanState::Settled => HabitFate::Settled,
        PlanState::Never if plan.why_never == Some(WhyNever::MadeItWorse) => HabitFate::MadeItWorse,
        PlanState::Dropped | PlanState::Never => HabitFate::GivenUp,
    }
}
