//! Every sentence that Rust itself says, with the arguments it supplies.
//!
//! The sentences are in `dialogues/words/<language>/charley.ftl`; the loader
//! compares that file with this list in both directions.

use super::text::Text;
use std::borrow::Cow;

/// The id of a sentence and the names of the arguments it is given.
#[derive(Clone, Copy, Debug)]
pub struct Phrase {
    pub key: &'static str,
    pub arguments: &'static [&'static str],
}

impl Phrase {
    pub fn text(self) -> Text {
        Text {
            key: Cow::Borrowed(self.key),
            arguments: Vec::new(),
        }
    }
}

impl From<Phrase> for Text {
    fn from(phrase: Phrase) -> Self {
        phrase.text()
    }
}

/// Declares the phrases and the list of all of them.
macro_rules! phrases {
    ($($name:ident = $key:literal ($($argument:literal),*);)*) => {
        $(pub const $name: Phrase = Phrase { key: $key, arguments: &[$($argument),*] };)*
        /// Every phrase, for the check of the words.
        pub const ALL: &[Phrase] = &[$($name),*];
    };
}

phrases! {
    BUTTON_SKIP = "button-skip" ();
    BUTTON_BACK = "button-back" ();
    BUTTON_DONE = "button-done" ();
}
