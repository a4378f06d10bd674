//! From the diary to nights. Nights and exposures that nobody answered stay
//! unanswered.

use super::counts::{ExposureCounts, counts};
use super::nights::{ExposureKind, Night, Nights};
use crate::diary::{Diary, Exposure, Factor, Trial};
use chrono::{Datelike, NaiveDate};
use std::collections::BTreeMap;

/// The factors that are weighed, in the order of the findings.
pub const WEIGHED: [Factor; 9] = [
    Factor::Told(Exposure::Alcohol),
    Factor::Told(Exposure::LateCaffeine),
    Factor::Told(Exposure::HeavyLegs),
    Factor::Told(Exposure::LongSitting),
    Factor::Told(Exposure::LongStanding),
    Factor::Told(Exposure::HotDay),
    Factor::Told(Exposure::MissedDrinks),
    Factor::StretchDone,
    Factor::WaterDone,
];

/// The nights of a diary with the days before them, for [`WEIGHED`].
pub fn of_diary(diary: &Diary) -> Nights {
    nights_with(diary, &WEIGHED)
}

/// Cramp nights with a new medicine the day before, and without. Counted and
/// shown, never judged: medicines are for a doctor or pharmacist to weigh.
pub fn new_medicine(diary: &Diary) -> ExposureCounts {
    let nights = nights_with(diary, &[Factor::Told(Exposure::NewMedicine)]);
    counts(&nights)[0]
}

/// Days on which something was done well, and all days that were told. Counted
/// and shown, never judged: who feels a cramp coming stretches and moves, and
/// the other side of two of them is weighed already.
pub fn good_days(diary: &Diary) -> [(Exposure, usize, usize); 3] {
    Exposure::GOOD.map(|exposure| {
        let told = diary.checkins.values().filter_map(|one| one.told(exposure));
        let (all, good) = told.fold((0, 0), |(all, good), was_so| {
            (all + 1, good + usize::from(was_so))
        });
        (exposure, good, all)
    })
}

/// The nights of a test by lot that count and of which it is known how they
/// were, each with what the lot said. No other nights, and no other exposure.
pub fn of_trial(diary: &Diary, trial: &Trial) -> Nights {
    let known = known(diary);
    let nights = trial.counted(diary).filter_map(|(date, with)| {
        Some(Night {
            day: date.num_days_from_ce(),
            cramp: Some(*known.get(&date)?),
            exposures: vec![Some(with)],
            asked: 1,
        })
    });
    Nights::in_order(vec![ExposureKind::Habit], nights.collect())
}

fn nights_with(diary: &Diary, factors: &[Factor]) -> Nights {
    let nights = known(diary).into_iter().map(|(date, cramp)| Night {
        day: date.num_days_from_ce(),
        cramp: Some(cramp),
        exposures: answers(diary, date, factors),
        asked: asked(diary, date, factors),
    });
    let kinds = factors.iter().copied().map(kind).collect();
    Nights::in_order(kinds, nights.collect())
}

fn kind(factor: Factor) -> ExposureKind {
    match factor {
        Factor::Told(
            Exposure::Alcohol
            | Exposure::LateCaffeine
            | Exposure::HeavyLegs
            | Exposure::LongSitting
            | Exposure::LongStanding
            | Exposure::HotDay
            | Exposure::MissedDrinks,
        ) => ExposureKind::Trigger,
        Factor::StretchDone | Factor::WaterDone => ExposureKind::Habit,
        Factor::Told(
            Exposure::NewMedicine
            | Exposure::StretchedByDay
            | Exposure::Moved
            | Exposure::DrankWell,
        ) => ExposureKind::Unknown,
    }
}

/// Whether there was a cramp in each night that something is known of. Only a
/// check-in can say that there was none.
pub fn known(diary: &Diary) -> BTreeMap<NaiveDate, bool> {
    let told = diary.checkins.values();
    let mut nights: BTreeMap<NaiveDate, bool> = told
        .map(|checkin| (checkin.night, checkin.cramps > 0))
        .collect();
    let logged = diary.cramps.values().filter_map(|cramp| cramp.night);
    nights.extend(logged.map(|night| (night, true)));
    nights
}

fn answers(diary: &Diary, night: NaiveDate, factors: &[Factor]) -> Vec<Option<bool>> {
    let checkin = diary.checkins.get(&night);
    let answer = |factor: &Factor| factor.answer(diary, checkin?);
    factors.iter().map(answer).collect()
}

/// How many of the factors a morning asked about. Where it got as far as the
/// day, that is those it named; the list of all holds the habits, too.
fn asked(diary: &Diary, night: NaiveDate, factors: &[Factor]) -> usize {
    let Some(checkin) = diary
        .checkins
        .get(&night)
        .filter(|one| one.exposures.is_some())
    else {
        return factors.len();
    };
    let unasked = factors.iter().filter(|factor| match factor {
        Factor::Told(exposure) => checkin.told(*exposure).is_none(),
        Factor::StretchDone | Factor::WaterDone => false,
    });
    match unasked.count() {
        0 => factors.len(),
        unasked => {
            factors
                .iter()
                .filter(|one| matches!(one, Factor::Told(_)))
                .count()
                - unasked
        }
    }
}
