//! The people of the playground, each with a name, a language and a private
//! chat of their own.

use crate::playground::{ChatMember, LocalTelegram};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use thiserror::Error;
use unic_langid::LanguageIdentifier;

/// People at once; enough to see that nothing leaks.
pub const PEOPLE_MAX: usize = 20;
/// As Telegram has it.
const NAME_CHARACTERS_MAX: usize = 64;
/// Longer tags than this name no language of a phone.
const LANGUAGE_BYTES_MAX: usize = 35;
const FIRST_NAME: &str = "Ana";
const FIRST_LANGUAGE: &str = "en";

/// Somebody with their phone.
#[derive(Clone)]
pub struct Somebody {
    pub person: ChatMember,
    pub first_name: String,
    /// A BCP 47 tag.
    pub language: String,
    /// The newest message that a page has shown.
    seen: i64,
}

impl Somebody {
    pub fn chat(&self) -> i64 {
        self.person.chat()
    }

    pub fn seen(&self) -> i64 {
        self.seen
    }
}

/// Why somebody cannot join. Its text is for the page.
#[derive(Debug, PartialEq, Eq, Error)]
pub enum PeopleError {
    #[error("There are {PEOPLE_MAX} people already, which is the most.")]
    TooMany,
    #[error("A name has 1 to {NAME_CHARACTERS_MAX} characters, on one line.")]
    Name,
    #[error("A language is a tag such as en or pt-BR.")]
    Language,
}

pub struct People {
    telegram: Arc<LocalTelegram>,
    everybody: Mutex<Vec<Somebody>>,
}

impl People {
    /// With the people of these chats, or with one where there are none.
    pub fn of(telegram: Arc<LocalTelegram>, chats: &[i64]) -> Self {
        let people = People {
            telegram,
            everybody: Mutex::default(),
        };
        // Groups have negative numbers; names are not stored.
        let private = chats.iter().copied().filter(|chat| *chat > 0);
        let mut private: Vec<i64> = private.take(PEOPLE_MAX).collect();
        if private.is_empty() {
            private.push(1);
        }
        for (place, chat) in private.into_iter().enumerate() {
            let name = match place {
                0 => FIRST_NAME.to_owned(),
                _ => format!("Person {}", place + 1),
            };
            let somebody = people.somebody(chat, &name, FIRST_LANGUAGE);
            people.everybody().push(somebody);
        }
        people
    }

    /// Somebody new, with the next chat.
    ///
    /// # Errors
    /// See [`PeopleError`].
    pub fn join(&self, first_name: &str, language: &str) -> Result<i64, PeopleError> {
        let first_name = first_name.trim();
        let is_name = (1..=NAME_CHARACTERS_MAX).contains(&first_name.chars().count())
            && !first_name.contains(char::is_control);
        if !is_name {
            return Err(PeopleError::Name);
        }
        let is_tag = language.len() <= LANGUAGE_BYTES_MAX
            && !language.contains('_')
            && language.parse::<LanguageIdentifier>().is_ok();
        if !is_tag {
            return Err(PeopleError::Language);
        }
        let mut everybody = self.everybody();
        if everybody.len() >= PEOPLE_MAX {
            return Err(PeopleError::TooMany);
        }
        let next = 1 + everybody.iter().map(Somebody::chat).max().unwrap_or(0);
        everybody.push(self.somebody(next, first_name, language));
        Ok(next)
    }

    pub fn get(&self, chat: i64) -> Option<Somebody> {
        let everybody = self.everybody();
        everybody.iter().find(|one| one.chat() == chat).cloned()
    }

    pub fn list(&self) -> Vec<Somebody> {
        self.everybody().clone()
    }

    /// Notes that a page shows a chat up to a message.
    pub fn note_seen(&self, chat: i64, message: i64) {
        let mut everybody = self.everybody();
        if let Some(one) = everybody.iter_mut().find(|one| one.chat() == chat) {
            one.seen = one.seen.max(message);
        }
    }

    fn somebody(&self, chat: i64, first_name: &str, language: &str) -> Somebody {
        let person = self.telegram.person_named(chat, first_name);
        Somebody {
            person: person.speaking(language),
            first_name: first_name.to_owned(),
            language: language.to_owned(),
            seen: 0,
        }
    }

    fn everybody(&self) -> MutexGuard<'_, Vec<Somebody>> {
        self.everybody
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}
