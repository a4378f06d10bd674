//! Which units are offered: what was told most comes first, then what is tested
//! best, then the author's order. The same diary always gives the same choice.

use super::fitting::{DiaryStanding, Fired};
use crate::dialogue::units::{Unit, UnitKind};
use crate::diary::plan::PlanState;
use std::cmp::Reverse;

/// Shown at once.
pub const OFFERS: usize = 3;
/// What was given up is not offered again for so long.
const GIVEN_UP_DAYS: i64 = 56;

/// A unit that may be chosen.
#[derive(Clone, Copy, Debug)]
pub struct Offer<'a> {
    pub unit: &'a Unit,
    /// `None` for one that did not come by itself.
    pub fired: Option<Fired>,
}

/// Everything that may be chosen, the best first; of the first three at least two
/// are about different parts of the day, where there are any.
pub fn choice<'a>(units: &'a [Unit], standing: DiaryStanding) -> Vec<Offer<'a>> {
    let open = units.iter().filter(|unit| may_be_offered(unit, standing));
    let mut offers: Vec<Offer> = open
        .map(|unit| Offer {
            unit,
            fired: standing.fired(unit),
        })
        .collect();
    offers.sort_by_key(|offer| place(offer, standing));
    mix_families(&mut offers);
    offers
}

/// Smaller comes first.
fn place<'a>(offer: &Offer<'a>, standing: DiaryStanding) -> impl Ord + use<'a> {
    let unit = offer.unit;
    let days = offer
        .fired
        .and_then(|fired| fired.count)
        .map_or(0, |count| count.days);
    (
        offer.fired.is_none(),
        offer.fired.is_none() && !standing.leads_the_others(unit),
        Reverse(days),
        unit.grade,
        unit.rank,
        &unit.id,
    )
}

/// The third is the best of another part of the day, if the first three are of one.
fn mix_families(offers: &mut [Offer]) {
    let Some(first) = offers.first().map(|offer| offer.unit.family) else {
        return;
    };
    let other = offers.iter().position(|offer| offer.unit.family != first);
    if let Some(other) = other.filter(|other| *other >= OFFERS) {
        offers[OFFERS - 1..=other].rotate_right(1);
    }
}

fn may_be_offered(unit: &Unit, standing: DiaryStanding) -> bool {
    match unit.kind {
        UnitKind::Habit | UnitKind::Situation | UnitKind::Task => {}
        // They change what else fits, and are no new habit.
        UnitKind::Pack => return false,
    }
    !was_tried(unit, standing) && !standing.rests(unit) && standing.is_safe(unit)
}

/// Whether it is under way, settled, given up lately, or not for this person.
fn was_tried(unit: &Unit, standing: DiaryStanding) -> bool {
    let mut plans = standing
        .diary
        .plans
        .values()
        .filter(|plan| plan.unit == unit.id);
    plans.any(|plan| match plan.state {
        PlanState::Focus | PlanState::Background | PlanState::Settled | PlanState::Never => true,
        PlanState::Dropped => plan
            .ended_night
            .is_some_and(|ended| (standing.last_night - ended).num_days() < GIVEN_UP_DAYS),
    })
}
