//! What is said here alone; what others say too comes along. The sentences are in
//! `words/<language>/charley/free_text.ftl`.

pub use charley_core::words::phrase::*;

use charley_core::words::{Phrase, phrases};

phrases! { ALL:
    BUTTON_OPEN_PRIVATE = "button-open-private" ();
    PLEASE_TAP = "please-tap" ();
    WORDS_TOO_LONG = "words-too-long" ("chars", "chars_max");
    NIGHT_OFFER = "night-offer" ();
    NOT_UNDERSTOOD = "not-understood" ();
    STICKER_ANSWER = "sticker-answer" ();
    CANNOT_LISTEN = "cannot-listen" ();
    ONLY_WORDS = "only-words" ();
    EDITED = "edited" ();
    UNKNOWN_COMMAND = "unknown-command" ();
    GROUP_ANSWER = "group-answer" ();
    FAILED = "failed" ();
    TOO_MUCH = "too-much" ();
    NOT_MADE = "not-made" ();
}
