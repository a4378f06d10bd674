//! Whether a unit or one of its actions may be shown to a person.

use super::counting::{Count, count};
use super::facts::truth;
use super::packs;
use crate::dialogue::Answer;
use crate::dialogue::units::{Action, Pack, Unit, UnitCondition};
use crate::diary::Diary;
use chrono::NaiveDate;

/// A diary as it stands after a night.
#[derive(Clone, Copy)]
pub struct DiaryStanding<'a> {
    pub diary: &'a Diary,
    pub last_night: NaiveDate,
    /// All that there are, for what the packs among them change.
    pub units: &'a [Unit],
}

/// That a unit is for somebody, and the count by which it came.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Fired {
    /// `None` where no count decided.
    pub count: Option<Count>,
}

impl<'a> DiaryStanding<'a> {
    /// Whether nothing speaks against a unit, and at least one action is left.
    pub fn is_safe(self, unit: &Unit) -> bool {
        self.suits(unit) && self.actions(unit).next().is_some()
    }

    /// Whether nothing speaks against a unit as a whole.
    pub fn suits(self, unit: &Unit) -> bool {
        self.surely_none(&unit.not)
    }

    /// Whether something that is known speaks against it.
    pub fn is_against(self, unit: &Unit) -> bool {
        unit.not.iter().any(|all| self.all_hold(all))
    }

    /// What the packs that are on change.
    pub fn packs_on(self) -> impl Iterator<Item = &'a Pack> {
        let on = packs::on(self.diary);
        on.filter_map(move |plan| {
            let unit = self.units.iter().find(|unit| unit.id == plan.unit)?;
            unit.pack.as_ref()
        })
    }

    /// Whether a pack that is on lets it rest.
    pub fn rests_for_pack(self, unit: &Unit) -> bool {
        self.packs_on().any(|pack| pack.rests_unit(&unit.id))
    }

    /// The actions that nothing speaks against, the smallest first.
    pub fn actions(self, unit: &Unit) -> impl Iterator<Item = &Action> {
        unit.actions
            .iter()
            .filter(move |action| self.surely_none(&action.not))
    }

    /// Whether the unit rests just now.
    pub fn rests(self, unit: &Unit) -> bool {
        !self.surely_none(&unit.rests_when) || self.rests_for_pack(unit)
    }

    /// Whether it comes by itself, and by which count.
    pub fn fired(self, unit: &Unit) -> Option<Fired> {
        let all = self.fired_by(unit)?;
        Some(Fired {
            count: all.iter().find_map(|one| self.counted(one)),
        })
    }

    /// All that must hold for it to come by itself, where it does.
    pub fn fired_by(self, unit: &Unit) -> Option<&[UnitCondition]> {
        let mut lists = unit.fits.iter();
        let all = lists.find(|all| self.all_hold(all));
        all.map(Vec::as_slice)
    }

    /// Whether it stands first among those that do not come by themselves.
    pub fn leads_the_others(self, unit: &Unit) -> bool {
        unit.others.iter().any(|all| self.all_hold(all))
    }

    fn all_hold(self, all: &[UnitCondition]) -> bool {
        all.iter().all(|one| self.holds(one) == Some(true))
    }

    /// Whether none of the lists holds, nor may hold: what is not known counts as
    /// so.
    fn surely_none(self, any_of: &[Vec<UnitCondition>]) -> bool {
        any_of
            .iter()
            .all(|all| all.iter().any(|one| self.holds(one) == Some(false)))
    }

    fn holds(self, condition: &UnitCondition) -> Option<bool> {
        match condition {
            UnitCondition::UnitFact(fact) => truth(self.diary, *fact),
            UnitCondition::Answer(condition) => {
                let given = self.diary.answer(&condition.question);
                let is_told = given.is_some_and(|given| *given != Answer::Skipped);
                is_told.then(|| condition.holds(&self.diary.answers()))
            }
            UnitCondition::Count { what, of, min } => {
                let count = count(self.diary, *what, *of, self.last_night);
                Some(count.days >= *min as usize)
            }
        }
    }

    fn counted(self, condition: &UnitCondition) -> Option<Count> {
        match condition {
            UnitCondition::Count { what, of, .. } => {
                Some(count(self.diary, *what, *of, self.last_night))
            }
            UnitCondition::UnitFact(_) | UnitCondition::Answer(_) => None,
        }
    }
}
