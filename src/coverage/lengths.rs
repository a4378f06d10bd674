//! What is longer than Telegram takes, or than a button shows, in the words of a language.

use crate::conversation::{Effect, Message};
use crate::dialogue::{Book, LABEL_CHARACTERS};
use crate::telegram::length::{MOST_CAPTION_UNITS, MOST_TOAST_UNITS, MOST_UNITS, units};
use crate::transcript::messages;
use crate::words::Text;

/// What would be cut.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TooLong {
    /// The key of its first words.
    pub key: String,
    pub what: &'static str,
    pub length: usize,
    pub most: usize,
    pub place: String,
}

impl TooLong {
    pub fn at(self, place: String) -> TooLong {
        TooLong { place, ..self }
    }
}

/// All of an effect that is too long.
pub fn of(book: &Book, language: &str, effect: &Effect) -> Vec<TooLong> {
    let ruler = Ruler { book, language };
    let mut found = Vec::new();
    if let Effect::Answer {
        toast: Some(toast), ..
    } = effect
    {
        let length = ruler.plain(toast).encode_utf16().count();
        found.extend(longer(toast, "note", length, MOST_TOAST_UNITS));
    }
    let (what, most) = match effect {
        Effect::SendPicture { .. } | Effect::SendSound { .. } => ("caption", MOST_CAPTION_UNITS),
        Effect::Send { .. }
        | Effect::Edit { .. }
        | Effect::DropButtons { .. }
        | Effect::Delete { .. }
        | Effect::Answer { .. }
        | Effect::SendFile(_)
        | Effect::Fetch { .. }
        | Effect::Pace { .. }
        | Effect::Keep(_)
        | Effect::Discard(_)
        | Effect::Forget => ("message", MOST_UNITS),
    };
    for message in messages(effect) {
        found.extend(ruler.message(message, what, most));
    }
    found
}

struct Ruler<'a> {
    book: &'a Book,
    language: &'a str,
}

impl Ruler<'_> {
    fn message(&self, message: &Message, what: &'static str, most: usize) -> Vec<TooLong> {
        let lines = message.paragraphs.iter().flatten();
        let of_line = |line: &Text| {
            let html = self.book.words().html(self.language, line);
            // And the end of the line.
            units(&html, true, 0) + 1
        };
        let between = message.paragraphs.len();
        let length = lines.clone().map(of_line).sum::<usize>() + between;
        let first = lines.clone().next();
        let whole = first.and_then(|first| longer(first, what, length, most));
        let labels = message.buttons.iter().flatten().filter_map(|button| {
            let length = self.plain(&button.label).chars().count();
            longer(&button.label, "button", length, LABEL_CHARACTERS)
        });
        whole.into_iter().chain(labels).collect()
    }

    fn plain(&self, text: &Text) -> String {
        self.book.words().plain(self.language, text)
    }
}

fn longer(text: &Text, what: &'static str, length: usize, most: usize) -> Option<TooLong> {
    (length > most).then(|| TooLong {
        key: text.key.clone().into_owned(),
        what,
        length,
        most,
        place: String::new(),
    })
}
