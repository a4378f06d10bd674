//! What the person would most like to ask their doctor, in their own words.

use crate::diary::Diary;

/// The question that asks for it.
pub const OWN_QUESTION: &str = "own_question";

pub fn own_question(diary: &Diary) -> Option<&str> {
    diary.answer(OWN_QUESTION)?.one()
}
