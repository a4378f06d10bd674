//! The five lines for someone who has a cramp now, in the variant for them.
//!
//! Source: clinical brief §3 and its product rules.

use super::danger;
use crate::dialogue::Answer;
use crate::diary::Diary;
use crate::words::{Text, phrase};

/// Whether the person said that nothing makes them unsteady or keeps them from
/// walking.
pub fn is_sure_footed(diary: &Diary) -> bool {
    has(diary, "bod1", "none")
}

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
        if !has(diary, "bod1", "numb_feet") {
            lines.push(phrase::TRY_WARM.text());
        }
        if !is_unsteady(diary) && !has(diary, "bod1", "joint_or_injury") {
            lines.push(phrase::TRY_WALK.text());
        }
    }
    lines.push(phrase::TRY_BREATHE.text());
    lines.push(phrase::RELIEF_TEN_MINUTES.text());
    lines
}

fn first_line(diary: &Diary) -> Text {
    if has(diary, "bod1", "bed_only") {
        return phrase::RELIEF_STRAIGHTEN_BED.text();
    }
    if has(diary, "bod1", "numb_feet") {
        return phrase::RELIEF_STRAIGHTEN_GENTLY.text();
    }
    phrase::RELIEF_STRAIGHTEN.text()
}

/// Rubbing and standing, or why not.
fn third_line(diary: &Diary) -> Text {
    let rests = !may_rub_and_stand(diary);
    let careful = !is_body_known(diary) || has(diary, "bod1", "joint_or_injury");
    let phrase = match (rests, is_expecting(diary), is_unsteady(diary)) {
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
    if has(diary, "bod1", "bed_only") {
        phrase::RELIEF_LIE.text()
    } else if is_unsteady(diary) || !may_rub_and_stand(diary) {
        phrase::RELIEF_STAY_SEATED.text()
    } else {
        phrase::RELIEF_WALK.text()
    }
}

fn may_rub_and_stand(diary: &Diary) -> bool {
    !danger::leg_rests(diary)
}

/// Unsteady, dizzy or over 75, or not able to stand.
pub fn is_unsteady(diary: &Diary) -> bool {
    has(diary, "bod1", "unsteady") || has(diary, "bod1", "bed_only")
}

/// Whether the question about the body has an answer to go by.
fn is_body_known(diary: &Diary) -> bool {
    let answer = diary.answer("bod1");
    answer.is_some_and(|answer| *answer != Answer::Skipped && !answer.has("not_sure"))
}

pub fn is_pregnant(diary: &Diary) -> bool {
    has(diary, "pre1", "pregnant")
}

/// Pregnant, or in the six weeks after birth.
fn is_expecting(diary: &Diary) -> bool {
    is_pregnant(diary) || has(diary, "pre1", "after_birth")
}

/// Whether an option is the answer to a question, or one of the answers.
pub fn has(diary: &Diary, question: &str, option: &str) -> bool {
    diary
        .answer(question)
        .is_some_and(|answer| answer.has(option))
}
