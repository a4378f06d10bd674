//! What to do about a cramp that is there now, in the variant for whoever has it.
//!
//! Source: clinical brief §3 and its product rules, and §13b, 11.

use super::phrase;
use charley_core::diary::{Diary, Muscle, body};
use charley_core::words::{Phrase, Text};

/// What helps now, in order. In the night a light and the edge of the bed come
/// first: people fall when they jump up.
pub fn lines(diary: &Diary, muscle: Option<Muscle>, may_be_night: bool) -> Vec<Text> {
    let light = (may_be_night && !body::is_in_bed_only(diary)).then_some(phrase::RELIEF_LIGHT);
    let lines = match may_rub_and_stand(diary) {
        true => vec![
            first_line(diary, muscle),
            phrase::RELIEF_HOLD,
            third_line(diary, muscle),
        ],
        // Which leg it is was not told, so each has a line of its own.
        false => vec![phrase::RELIEF_REST, phrase::RELIEF_OTHER_LEG],
    };
    let lines = light.into_iter().chain(lines);
    let lines = lines.chain([fourth_line(diary), ten_minutes(diary)]);
    lines.map(Phrase::text).collect()
}

/// Other places than the calf want other stretches; of a place that was told,
/// its own.
pub fn other_places(diary: &Diary, muscle: Option<Muscle>) -> Vec<Text> {
    let lines = match muscle {
        Some(Muscle::Thigh) => vec![try_thigh(diary)],
        Some(Muscle::Shin) => vec![phrase::TRY_SHIN],
        Some(Muscle::Foot) => vec![phrase::TRY_FOOT],
        Some(Muscle::Calf | Muscle::Hamstring) => vec![phrase::TRY_AGAIN, phrase::TRY_TOWEL],
        Some(Muscle::Other) | None => vec![try_thigh(diary), phrase::TRY_SHIN, phrase::TRY_FOOT],
    };
    let which_leg = leg_that_may(diary).into_iter();
    let lines = which_leg.chain(lines).chain([ten_minutes(diary)]);
    lines.map(Phrase::text).collect()
}

/// What is left to try while it is still bad, before ten minutes.
pub fn left_to_try(diary: &Diary) -> Vec<Text> {
    let mut lines = vec![phrase::TRY_BREATHE, phrase::TRY_TOWEL];
    if may_rub_and_stand(diary) {
        lines.insert(0, phrase::TRY_LOOK);
        if !body::has_numb_feet(diary) {
            lines.push(phrase::TRY_WARM);
        }
        if !body::is_unsteady(diary) && !body::has_joint_or_injury(diary) {
            lines.push(phrase::TRY_WALK);
        }
    }
    lines.push(ten_minutes(diary));
    let lines = leg_that_may(diary).into_iter().chain(lines);
    lines.map(Phrase::text).collect()
}

/// Whose leg rests is told first that these are for the other one.
fn leg_that_may(diary: &Diary) -> Option<Phrase> {
    (!may_rub_and_stand(diary)).then_some(phrase::TRY_OTHER_LEG)
}

fn try_thigh(diary: &Diary) -> Phrase {
    match stays_on_the_bed(diary) {
        true => phrase::TRY_THIGH_IN_BED,
        false => phrase::TRY_THIGH,
    }
}

/// Nobody stands on one leg who is unsteady, does not feel their feet, or has a
/// leg that rests.
fn stays_on_the_bed(diary: &Diary) -> bool {
    body::is_unsteady(diary) || body::has_numb_feet(diary) || body::leg_rests(diary)
}

/// When to ring somebody. Feet that were numb before are no sign.
fn ten_minutes(diary: &Diary) -> Phrase {
    match body::has_numb_feet(diary) {
        true => phrase::RELIEF_TEN_MINUTES_NUMB,
        false => phrase::RELIEF_TEN_MINUTES,
    }
}

fn first_line(diary: &Diary, muscle: Option<Muscle>) -> Phrase {
    match muscle {
        Some(Muscle::Thigh) if stays_on_the_bed(diary) => phrase::RELIEF_THIGH_IN_BED,
        Some(Muscle::Thigh) => phrase::RELIEF_THIGH,
        Some(Muscle::Shin) => phrase::RELIEF_SHIN,
        Some(Muscle::Calf | Muscle::Foot | Muscle::Hamstring | Muscle::Other) | None => {
            straighten(diary)
        }
    }
}

fn straighten(diary: &Diary) -> Phrase {
    if body::is_in_bed_only(diary) {
        phrase::RELIEF_STRAIGHTEN_BED
    } else if body::has_numb_feet(diary) {
        phrase::RELIEF_STRAIGHTEN_GENTLY
    } else {
        phrase::RELIEF_STRAIGHTEN
    }
}

/// Rubbing and standing.
fn third_line(diary: &Diary, muscle: Option<Muscle>) -> Phrase {
    let careful = !body::is_known(diary) || body::has_joint_or_injury(diary);
    let on_the_bed = muscle == Some(Muscle::Thigh) && stays_on_the_bed(diary);
    let stays_down = body::is_unsteady(diary) || on_the_bed;
    match (body::is_expecting(diary), stays_down) {
        (true, true) => phrase::RELIEF_PREGNANT_SEATED,
        (true, false) => phrase::RELIEF_PREGNANT,
        (false, true) => phrase::RELIEF_RUB,
        (false, false) if careful => phrase::RELIEF_RUB_OR_HOLD,
        (false, false) => phrase::RELIEF_RUB_OR_STAND,
    }
}

fn fourth_line(diary: &Diary) -> Phrase {
    if body::is_in_bed_only(diary) {
        phrase::RELIEF_LIE
    } else if body::is_unsteady(diary) || !may_rub_and_stand(diary) {
        phrase::RELIEF_STAY_SEATED
    } else {
        phrase::RELIEF_WALK
    }
}

fn may_rub_and_stand(diary: &Diary) -> bool {
    !body::leg_rests(diary)
}
