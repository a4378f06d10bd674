//! After the last week: which habits go on, and on which mornings a month of them is
//! asked about.
//!
//! Six times at most, and no more after two without an answer. What is not for
//! somebody, or rests, is never asked about.

use super::fitting::DiaryStanding;
use crate::dialogue::units::{Unit, UnitKind};
use crate::diary::plan::{PlannedHabit, Programme, ProgrammeState};
use chrono::{Datelike, NaiveDate};

/// So often at most.
pub const ASKS_MAX: u8 = 6;
/// After so many in a row without an answer it is over.
pub const UNANSWERED_MAX: u8 = 2;
/// These also ask whether it needs thinking of.
const ASKS_WITH_AUTO: [u8; 2] = [2, 6];
/// Whoever agrees at the end of a month is not asked in the next days.
const FIRST_AFTER_DAYS: i64 = 14;

/// The habits of the newest plan that are still done and suit the person, the
/// oldest first. What is done once is none.
pub fn habits<'a>(
    units: &'a [Unit],
    standing: DiaryStanding<'a>,
) -> impl Iterator<Item = (&'a Unit, &'a PlannedHabit)> {
    let programme = standing.diary.programme.as_ref();
    let begun = programme.and_then(|programme| programme.begun_night);
    let plans = standing.diary.plans.values();
    let of_plan = plans.filter(move |plan| begun.is_some_and(|begun| plan.begun_night >= begun));
    let open = of_plan.filter(|plan| plan.is_open());
    let known = open.filter_map(|plan| {
        let unit = units.iter().find(|unit| unit.id == plan.unit)?;
        Some((unit, plan))
    });
    known.filter(move |(unit, _)| goes_on(unit, standing))
}

fn goes_on(unit: &Unit, standing: DiaryStanding) -> bool {
    let is_habit = match unit.kind {
        UnitKind::Habit | UnitKind::Situation => true,
        UnitKind::Task | UnitKind::Pack => false,
    };
    is_habit && standing.is_safe(unit) && !standing.rests(unit)
}

/// Whether a month is to be asked about on the morning of a date: the first that
/// can be of each month.
pub fn is_due(programme: &Programme, morning: NaiveDate) -> bool {
    let is_new = programme.upkeep_on.is_none_or(|before| {
        let is_other_month = (before.year(), before.month()) != (morning.year(), morning.month());
        is_other_month && (morning - before).num_days() >= FIRST_AFTER_DAYS
    });
    programme.state == ProgrammeState::Upkeep && is_new
}

/// Whether nothing is asked any more.
pub fn is_over(programme: &Programme) -> bool {
    programme.upkeep_asked >= ASKS_MAX || programme.upkeep_unanswered >= UNANSWERED_MAX
}

/// Whether the question that was asked last is followed by one more.
pub fn asks_auto(programme: &Programme) -> bool {
    ASKS_WITH_AUTO.contains(&programme.upkeep_asked)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn agreed(on: &str) -> Programme {
        Programme {
            upkeep_on: Some(on.parse().unwrap()),
            ..Programme::new(ProgrammeState::Upkeep)
        }
    }

    #[test]
    fn a_month_is_asked_about_once_and_not_days_after_it_was_agreed() {
        let days = [
            ("2026-07-01", "2026-07-29", false),
            ("2026-07-01", "2026-08-01", true),
            ("2026-07-29", "2026-08-05", false),
            ("2026-07-29", "2026-08-12", true),
            ("2026-12-02", "2027-01-01", true),
            ("2026-01-04", "2027-01-03", true),
        ];
        for (agreed_on, morning, expected) in days {
            let programme = agreed(agreed_on);
            let morning = morning.parse().unwrap();
            assert_eq!(
                is_due(&programme, morning),
                expected,
                "{agreed_on} {morning}"
            );
        }
    }

    #[test]
    fn nothing_is_asked_of_whom_it_was_not_agreed_with() {
        for state in ProgrammeState::ALL {
            let programme = Programme {
                state,
                ..agreed("2026-07-01")
            };
            let is_asked = is_due(&programme, "2026-08-05".parse().unwrap());
            assert_eq!(is_asked, state == ProgrammeState::Upkeep, "{state:?}");
        }
    }

    #[test]
    fn it_ends_after_six_or_two_without_an_answer() {
        let after = |upkeep_asked, upkeep_unanswered| Programme {
            upkeep_asked,
            upkeep_unanswered,
            ..agreed("2026-07-01")
        };
        assert!(!is_over(&after(5, 1)));
        assert!(is_over(&after(6, 0)));
        assert!(is_over(&after(2, 2)));
    }
}
