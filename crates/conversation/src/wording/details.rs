//! The details of a cramp, in the words of the dialogue that asks for them.

use charley_core::dialogue::Book;
use charley_core::diary::{Cramp, Minutes, clock_time};
use charley_core::words::{Text, phrase};
use serde::Serialize;

/// The dialogue whose options name leg, muscle, length and what helped.
pub const DETAILS: &str = "details";

/// A note on a screen shows at most this many characters; the export has all.
const NOTE_SHOWN_CHARS_MAX: usize = 500;

pub fn shortened(note: &str) -> String {
    let mut shown: String = note.chars().take(NOTE_SHOWN_CHARS_MAX).collect();
    if shown.len() < note.len() {
        shown.push('…');
    }
    shown
}

/// "03:12 · 7", for a button.
pub fn label(cramp: &Cramp) -> Text {
    let time = match cramp.at {
        Some(at) => phrase::CLOCK
            .text()
            .with("time", clock_time::shown(at.time())),
        None => phrase::ENTRY_NO_TIME.text(),
    };
    match cramp.severity {
        Some(severity) => phrase::ENTRY_LABEL
            .text()
            .with("time", time)
            .with("severity", severity),
        None => phrase::ENTRY_LABEL_BARE.text().with("time", time),
    }
}

/// The words of one option of the details dialogue.
pub fn option<T: Serialize>(book: &Book, question: &str, value: &Option<T>) -> Option<Text> {
    let id = serde_json::to_value(value.as_ref()?).ok()?;
    let step = book.dialogue(DETAILS)?.step(question)?;
    Some(step.option_words(id.as_str()?))
}

pub fn minutes(book: &Book, minutes: Option<Minutes>) -> Option<Text> {
    match minutes? {
        Minutes::Typed(typed) => Some(phrase::ENTRY_MINUTES_TYPED.text().with("minutes", typed)),
        Minutes::Range(range) => option(book, "minutes", &Some(range)),
    }
}
