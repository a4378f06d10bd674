//! Whether a unit or one of its actions may be shown to a person.

use super::counting::{Count, count};
use super::facts::truth;
use crate::dialogue::Answer;
use crate::dialogue::units::{Action, Unit, UnitCondition};
use crate::diary::Diary;
use chrono::NaiveDate;

/// A diary as it stands after a night.
#[derive(Clone, Copy)]
pub struct DiaryStanding<'a> {
    pub diary: &'a Diary,
    pub last_night: NaiveDate,
}

/// That a unit is for somebody, and the count by which it came.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Fired {
    /// `None` where no count decided.
    pub count: Option<Count>,
}

impl DiaryStanding<'_> {
    /// Whether nothing speaks against a unit, and at least one action is left.
    pub fn is_safe(self, unit: &Unit) -> bool {
        self.surely_none(&unit.not) && self.actions(unit).next().is_some()
    }

    /// The actions that nothing speaks against, the smallest first.
    pub fn actions(self, unit: &Unit) -> impl Iterator<Item = &Action> {
        unit.actions
            .iter()
            .filter(move |action| self.surely_none(&action.not))
    }

    /// Whether the unit rests just now.
    pub fn rests(self, unit: &Unit) -> bool {
        !self.surely_none(&unit.rests_when)
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
        let all = lists.find(|all| all.iter().all(|one| self.holds(one) == Some(true)));
        all.map(Vec::as_slice)
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
