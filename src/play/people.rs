//! The people of the playground, each with a name, a language and a private
//! chat of their own.

use crate::past::Past;
use crate::playground::{ChatMember, LocalTelegram};
use serde::{Deserialize, Serialize};
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

/// Newcomer somebody is, beside their chat.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Newcomer {
    pub first_name: String,
    /// A BCP 47 tag.
    pub language: String,
    /// The id of a [`Past`]; none who began with an empty diary.
    pub past: Option<String>,
}

impl Newcomer {
    /// # Errors
    /// See [`PeopleError`].
    pub fn new(
        first_name: &str,
        language: &str,
        past: Option<Past>,
    ) -> Result<Newcomer, PeopleError> {
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
        Ok(Newcomer {
            first_name: first_name.to_owned(),
            language: language.to_owned(),
            past: past.map(|past| past.id().to_owned()),
        })
    }

    pub fn past(&self) -> Option<Past> {
        Past::from_id(self.past.as_deref()?)
    }

    /// Somebody whose name nobody knows any more.
    fn nameless(place: usize) -> Newcomer {
        Newcomer {
            first_name: match place {
                0 => FIRST_NAME.to_owned(),
                _ => format!("Person {}", place + 1),
            },
            language: FIRST_LANGUAGE.to_owned(),
            past: None,
        }
    }
}

/// Somebody with their phone.
#[derive(Clone)]
pub struct Somebody {
    pub person: ChatMember,
    pub newcomer: Newcomer,
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

/// Why somebody cannot join or leave. Its text is for the page.
#[derive(Debug, PartialEq, Eq, Error)]
pub enum PeopleError {
    #[error("There are {PEOPLE_MAX} people already, which is the most.")]
    TooMany,
    #[error("A name has 1 to {NAME_CHARACTERS_MAX} characters, on one line.")]
    Name,
    #[error("A language is a tag such as en or pt-BR.")]
    Language,
    #[error("There is no such past.")]
    Past,
    #[error("Somebody has to stay. Start again instead.")]
    LastOne,
}

pub struct People {
    telegram: Arc<LocalTelegram>,
    listed: Mutex<Listed>,
}

#[derive(Default)]
struct Listed {
    everybody: Vec<Somebody>,
    /// No chat is given to two people.
    last_chat: i64,
}

impl People {
    /// With the people of these chats, or with one where there are none. Of those
    /// that are known it is told who they are.
    pub fn of(telegram: Arc<LocalTelegram>, chats: &[i64], known: &[(i64, Newcomer)]) -> Self {
        let people = People {
            telegram,
            listed: Mutex::default(),
        };
        // Groups have negative numbers; names are not stored.
        let private = chats.iter().chain(known.iter().map(|(chat, _)| chat));
        let mut private: Vec<i64> = private.copied().filter(|chat| *chat > 0).collect();
        private.sort_unstable();
        private.dedup();
        private.truncate(PEOPLE_MAX);
        if private.is_empty() {
            private.push(1);
        }
        for (place, chat) in private.into_iter().enumerate() {
            let newcomer = known.iter().find(|(known, _)| *known == chat);
            let newcomer = newcomer.map_or_else(
                || Newcomer::nameless(place),
                |(_, newcomer)| newcomer.clone(),
            );
            let at = people.listed().everybody.len();
            people.add(at, chat, newcomer);
        }
        people
    }

    /// Somebody new, with the next chat.
    ///
    /// # Errors
    /// There are too many.
    pub fn join(&self, newcomer: Newcomer) -> Result<i64, PeopleError> {
        let (at, next) = {
            let listed = self.listed();
            (listed.everybody.len(), listed.last_chat + 1)
        };
        if at >= PEOPLE_MAX {
            return Err(PeopleError::TooMany);
        }
        self.add(at, next, newcomer);
        Ok(next)
    }

    /// The same name with a new chat, in the place of the one before.
    pub fn begin_again(&self, chat: i64) -> Option<i64> {
        let (at, next) = {
            let listed = self.listed();
            let mut everybody = listed.everybody.iter();
            (
                everybody.position(|one| one.chat() == chat)?,
                listed.last_chat + 1,
            )
        };
        let before = self.listed().everybody.remove(at);
        self.add(at, next, before.newcomer);
        Some(next)
    }

    /// # Errors
    /// It is the last one.
    pub fn remove(&self, chat: i64) -> Result<(), PeopleError> {
        let mut listed = self.listed();
        if listed.everybody.len() < 2 {
            return Err(PeopleError::LastOne);
        }
        listed.everybody.retain(|one| one.chat() != chat);
        Ok(())
    }

    pub fn get(&self, chat: i64) -> Option<Somebody> {
        let listed = self.listed();
        let mut everybody = listed.everybody.iter();
        everybody.find(|one| one.chat() == chat).cloned()
    }

    pub fn list(&self) -> Vec<Somebody> {
        self.listed().everybody.clone()
    }

    /// Notes that a page shows a chat up to a message.
    pub fn note_seen(&self, chat: i64, message: i64) {
        let mut listed = self.listed();
        let mut everybody = listed.everybody.iter_mut();
        if let Some(one) = everybody.find(|one| one.chat() == chat) {
            one.seen = one.seen.max(message);
        }
    }

    fn add(&self, at: usize, chat: i64, newcomer: Newcomer) {
        let person = self.telegram.person_named(chat, &newcomer.first_name);
        let somebody = Somebody {
            person: person.speaking(&newcomer.language),
            newcomer,
            seen: 0,
        };
        let mut listed = self.listed();
        listed.last_chat = listed.last_chat.max(chat);
        listed.everybody.insert(at, somebody);
    }

    fn listed(&self) -> MutexGuard<'_, Listed> {
        self.listed.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
