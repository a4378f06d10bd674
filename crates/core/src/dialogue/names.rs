//! What dialogues are called when people see them.

use super::Cause;
use crate::words::{Text, paper, phrase};

/// The plan of the intake: its parts in order.
pub const INTAKE: &str = "intake";

/// The dialogue of the person's own question for the doctor.
pub const OWN_QUESTION: &str = "doctor";

/// What a part of the intake is called.
pub fn part_name(dialogue: &str) -> Text {
    match Cause::from_id(dialogue) {
        Some(cause) => cause_name(cause),
        None if dialogue == "safety" => phrase::PART_SAFETY.text(),
        None if dialogue == "age" => phrase::PART_AGE.text(),
        None if dialogue == "is_it_cramp" => phrase::PART_IS_IT_CRAMP.text(),
        None if dialogue == "conditions" => phrase::PART_CONDITIONS.text(),
        None if dialogue.starts_with("plan_") => phrase::PART_PLAN.text(),
        None if dialogue == OWN_QUESTION => paper::PART_QUESTION.text(),
        None => phrase::PART_HOURS.text(),
    }
}

pub fn cause_name(cause: Cause) -> Text {
    Text::of(format!("{}_name", cause.id()))
}
