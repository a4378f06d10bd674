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

/// Declares phrases and the list of them.
#[macro_export]
macro_rules! phrases {
    ($list:ident: $($name:ident = $key:literal ($($argument:literal),*);)*) => {
        $(pub const $name: Phrase = Phrase { key: $key, arguments: &[$($argument),*] };)*
        /// All that are declared here.
        pub const $list: &[Phrase] = &[$($name),*];
    };
}
pub use phrases;
