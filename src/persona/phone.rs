//! A phone on the pure core: what is on its screen, and what time it is.

use crate::conversation::{self, Chat, Effect, Event, Purpose, Turn, Wake, What};
use crate::dialogue::Book;
use crate::transcript::TranscriptScreen;
use chrono::{DateTime, Utc};

/// Whose it is says on which weekdays the whole list is asked.
const CHAT_ID: i64 = 42;

pub struct Phone<'a> {
    pub book: &'a Book,
    pub chat: Chat,
    pub now: DateTime<Utc>,
    screen: TranscriptScreen,
    presses: u32,
}

impl<'a> Phone<'a> {
    pub fn new(book: &'a Book, language: &str, now: DateTime<Utc>) -> Self {
        let mut chat = Chat::new(CHAT_ID, now);
        language.clone_into(&mut chat.person.language);
        Phone {
            book,
            chat,
            now,
            screen: TranscriptScreen::default(),
            presses: 0,
        }
    }

    /// Something happens now.
    pub fn happens(&mut self, what: What) -> Vec<Effect> {
        let event = Event {
            what,
            at: self.now,
            recorded_at: self.now,
        };
        // Handed over rather than copied: a diary of months has a thousand records.
        let nobody = Chat::new(CHAT_ID, self.now);
        let chat = std::mem::replace(&mut self.chat, nobody);
        let Turn { chat, effects } = conversation::handle(self.book, chat, &event, self.now);
        self.chat = chat;
        for effect in &effects {
            let language = &self.chat.person.language;
            self.screen.show(self.book, language, effect);
        }
        effects
    }

    /// A press on a button with this data.
    pub fn press_of(&mut self, data: &str) -> What {
        self.presses += 1;
        What::Button {
            callback: format!("press-{}", self.presses),
            data: data.to_owned(),
        }
    }

    /// How the button reads.
    pub fn label_of(&self, data: &str) -> String {
        self.screen.label_of(data).unwrap_or(data).to_owned()
    }

    /// What the buttons of the newest messages send, the newest message first.
    pub fn buttons(&self, messages: usize) -> impl Iterator<Item = &str> {
        let newest = self.screen.shown.iter().rev().take(messages);
        newest.flat_map(|shown| shown.buttons.iter().flatten().map(|(_, data)| &data[..]))
    }

    /// What comes due until an instant, the first of it; the clock goes there.
    pub fn comes_due(&mut self, until: DateTime<Utc>) -> Option<(Wake, What)> {
        let (wake, due_at) = next_due(&self.chat).filter(|(_, at)| *at <= until)?;
        self.now = self.now.max(due_at);
        let chance = chance_at(due_at);
        Some((
            wake,
            What::Due {
                wake,
                due_at,
                chance,
            },
        ))
    }
}

/// What comes due next in a chat, and when.
pub fn next_due(chat: &Chat) -> Option<(Wake, DateTime<Utc>)> {
    let due = chat.person.due.iter();
    due.map(|(wake, due)| (*wake, due.at))
        .min_by_key(|(_, at)| *at)
}

/// A number that looks like chance, and is the same in every run.
pub fn chance_at(due_at: DateTime<Utc>) -> u64 {
    let minutes = due_at.timestamp().cast_unsigned() / 60;
    minutes.wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_right(29)
}

/// What Telegram tells of the reminders among these: that they arrived.
pub fn delivered(effects: &[Effect]) -> Vec<What> {
    let of = |effect: &Effect| match effect {
        Effect::Send {
            purpose: Purpose::Reminder { kind, night, .. },
            ..
        } => Some(What::Delivered {
            kind: *kind,
            night: *night,
        }),
        Effect::Send {
            purpose: Purpose::Reply | Purpose::Notice | Purpose::QuietNote { .. },
            ..
        }
        | Effect::SendPicture { .. }
        | Effect::SendSound { .. }
        | Effect::Edit { .. }
        | Effect::DropButtons { .. }
        | Effect::Delete { .. }
        | Effect::Answer { .. }
        | Effect::SendFile(_)
        | Effect::Fetch { .. }
        | Effect::Pace { .. }
        | Effect::Keep(_)
        | Effect::Discard(_)
        | Effect::Forget => None,
    };
    effects.iter().filter_map(of).collect()
}
