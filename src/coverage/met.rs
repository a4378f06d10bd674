//! What was met: messages with the arms that were taken, and where each was met first.

use super::lengths::{self, TooLong};
use super::said::{Hearing, of_message, of_text};
use crate::conversation::{Effect, Message};
use crate::dialogue::Book;
use crate::transcript::messages;
use crate::words::{Arm, Text};
use std::cell::{OnceCell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Messages of a language that were met.
#[derive(Default)]
pub struct Coverage {
    /// By key.
    pub met: BTreeMap<String, MetMessage>,
    /// What Telegram would cut.
    pub too_long: BTreeSet<TooLong>,
    /// What could not be played to its end in this language, and why.
    pub cut_short: Vec<String>,
}

pub struct MetMessage {
    pub arms: BTreeSet<Arm>,
    pub first: Sighting,
}

/// Where a message was met.
#[derive(Clone)]
pub struct Sighting {
    /// `tests/transcripts/evening.txt:41`, or in words.
    pub place: String,
    /// The message with what was put in.
    pub text: Text,
    /// All that was said with it; none of pictures, papers and short notes.
    pub whole: Option<Arc<Message>>,
}

impl Coverage {
    /// Adds what was met later.
    pub fn add(&mut self, later: Coverage) {
        for (key, other) in later.met {
            match self.met.get_mut(&key) {
                Some(known) => known.add(other),
                None => drop(self.met.insert(key, other)),
            }
        }
        self.too_long.extend(later.too_long);
        self.cut_short.extend(later.cut_short);
    }
}

impl MetMessage {
    fn add(&mut self, other: MetMessage) {
        self.arms.extend(other.arms);
        if self.first.whole.is_none() && other.first.whole.is_some() {
            self.first = other.first;
        }
    }
}

/// Takes down what is met in one language.
pub struct MessageListener<'a> {
    book: &'a Book,
    language: &'a str,
    /// Of each key, whether its words choose among arms.
    has_arms: RefCell<BTreeMap<String, bool>>,
    coverage: RefCell<Coverage>,
}

impl<'a> MessageListener<'a> {
    pub fn new(book: &'a Book, language: &'a str) -> Self {
        MessageListener {
            book,
            language,
            has_arms: RefCell::default(),
            coverage: RefCell::default(),
        }
    }

    pub fn language(&self) -> &'a str {
        self.language
    }

    /// Whether the language has words for it.
    pub fn has(&self, text: &Text) -> bool {
        self.book.words().has(self.language, &text.key)
    }

    pub fn met(self) -> Coverage {
        self.coverage.into_inner()
    }

    pub fn is_cut_short(&self, why: String) {
        self.coverage.borrow_mut().cut_short.push(why);
    }

    /// What a turn said, unless it was in another language.
    pub fn turn(&self, place: &dyn Fn() -> String, hearing: Hearing, effects: &[Effect]) {
        if hearing.chat.person.language != self.language {
            return;
        }
        for effect in effects {
            for message in messages(effect) {
                self.message(place, message);
            }
            hearing.beside_messages(effect, &|text| self.hear(place, text, &|| None));
            let too_long = lengths::of(self.book, self.language, effect);
            let too_long = too_long.into_iter().map(|one| one.at(place()));
            self.coverage.borrow_mut().too_long.extend(too_long);
        }
    }

    pub fn message(&self, place: &dyn Fn() -> String, message: &Message) {
        let shared = OnceCell::new();
        let whole = || Some(Arc::clone(shared.get_or_init(|| Arc::new(message.clone()))));
        of_message(message, &|text| self.hear(place, text, &whole));
    }

    /// A text that stands alone.
    pub fn text(&self, place: &dyn Fn() -> String, text: &Text) {
        of_text(text, &|text| self.hear(place, text, &|| None));
    }

    fn hear(
        &self,
        place: &dyn Fn() -> String,
        text: &Text,
        whole: &dyn Fn() -> Option<Arc<Message>>,
    ) {
        let arms = match self.has_arms(&text.key) {
            true => self.book.words().arms_taken(self.language, text),
            false => BTreeSet::new(),
        };
        let sighting = || Sighting {
            place: place(),
            text: text.clone(),
            whole: whole(),
        };
        let met = &mut self.coverage.borrow_mut().met;
        match met.get_mut(&*text.key) {
            Some(known) => {
                known.arms.extend(arms);
                if known.first.whole.is_none() && whole().is_some() {
                    known.first = sighting();
                }
            }
            None => {
                let first = sighting();
                met.insert(text.key.clone().into_owned(), MetMessage { arms, first });
            }
        }
    }

    fn has_arms(&self, key: &str) -> bool {
        let mut known = self.has_arms.borrow_mut();
        if let Some(has_arms) = known.get(key) {
            return *has_arms;
        }
        let has_arms = !self.book.words().arms(self.language, key).is_empty();
        known.insert(key.to_owned(), has_arms);
        has_arms
    }
}
