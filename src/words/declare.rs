//! How a sentence that Rust says is declared: by its id and its arguments.

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
pub(super) use phrases;
