//! The five lines for someone who has a cramp now, in the variant for them.
//!
//! Source: clinical brief §3 and its product rules.

use super::phrase;
use crate::diary::{Diary, body};
use crate::words::Text;

/// The relief lines, in order.
pub fn lines(diary: &Diary) -> Vec<Text> {
    let mut lines = vec![first_line(diary), phrase::RELIEF_HOLD.text()];
    lines.push(third_line(diary));
    lines.push(fourth_line(diary));
    lines.push(phrase::RELIEF_TEN_MINUTES.text());
    lines
}

/// What is left to try while it is still bad, before ten minutes.
pub fn left_to_try(diary: &Diary) -> Vec<Text> {
    let mut lines = vec![
        phrase::TRY_LOOK.text(),
        phrase::TRY_AGAIN.text(),
        phrase::TRY_TOWEL.text(),
    ];
    if may_rub_and_stand(diary) {
        if !body::has_numb_feet(diary) {
            lines.push(phrase::TRY_WARM.text());
        }
        if !body::is_unsteady(diary) && !body::has_joint_or_injury(diary) {
            lines.push(phrase::TRY_WALK.text());
        }
    }
    lines.push(phrase::TRY_BREATHE.text());
    lines.push(phrase::RELIEF_TEN_MINUTES.text());
    lines
}

fn first_line(diary: &Diary) -> Text {
    if body::is_in_bed_only(diary) {
        return phrase::RELIEF_STRAIGHTEN_BED.text();
    }
    if body::has_numb_feet(diary) {
        return phrase::RELIEF_STRAIGHTEN_GENTLY.text();
    }
    phrase::RELIEF_STRAIGHTEN.text()
}

/// Rubbing and standing, or why not.
fn third_line(diary: &Diary) -> Text {
    let rests = !may_rub_and_stand(diary);
    let careful = !body::is_known(diary) || body::has_joint_or_injury(diary);
    let phrase = match (rests, body::is_expecting(diary), body::is_unsteady(diary)) {
        (true, _, _) => phrase::RELIEF_REST,
        (false, true, true) => phrase::RELIEF_PREGNANT_SEATED,
        (false, true, false) => phrase::RELIEF_PREGNANT,
        (false, false, true) => phrase::RELIEF_RUB,
        (false, false, false) if careful => phrase::RELIEF_RUB_OR_HOLD,
        (false, false, false) => phrase::RELIEF_RUB_OR_STAND,
    };
    phrase.text()
}

fn fourth_line(diary: &Diary) -> Text {
    if body::is_in_bed_only(diary) {
        phrase::RELIEF_LIE.text()
    } else if body::is_unsteady(diary) || !may_rub_and_stand(diary) {
        phrase::RELIEF_STAY_SEATED.text()
    } else {
        phrase::RELIEF_WALK.text()
    }
}

fn may_rub_and_stand(diary: &Diary) -> bool {
    !body::leg_rests(diary)
}
