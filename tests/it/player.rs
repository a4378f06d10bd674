//! Plays a conversation against the pure core, as Telegram would show it.
//!
//! The chat is stored and read back after every turn, so that what is not
//! stored cannot be relied on.

use charley::conversation;
use charley::conversation::{Button, Chat, Effect, Event, Message, Person, What};
use charley::dialogue::Book;
use charley::diary::Diary;
use charley::persona;
pub use charley::persona::chance_at;
use charley::store::{Tree, envelope};
pub use charley::transcript::heard;
use charley::transcript::{TranscriptScreen, label_and_data, messages};
use chrono::{DateTime, Utc};
use std::sync::Arc;

/// One person's phone, and the time.
pub struct Player {
    pub book: Arc<Book>,
    pub chat: Chat,
    pub now: DateTime<Utc>,
    pub screen: TranscriptScreen,
    /// Every button that was ever shown, also those that are gone.
    pub pressed_before: Vec<(String, String)>,
    events: u32,
}

impl Player {
    pub fn new(book: Arc<Book>, now: DateTime<Utc>) -> Self {
        Player {
            book,
            chat: Chat::new(42, now),
            now,
            screen: TranscriptScreen::default(),
            pressed_before: Vec::new(),
            events: 0,
        }
    }

    /// Something happens now; returns what came of it.
    pub fn happens(&mut self, what: What) -> Vec<Effect> {
        self.happens_at(what, self.now)
    }

    /// Something happened at a time and is handled now.
    pub fn happens_at(&mut self, what: What, at: DateTime<Utc>) -> Vec<Effect> {
        let event = Event {
            what,
            at,
            recorded_at: self.now,
        };
        let turn = conversation::handle(&self.book, self.chat.clone(), &event, self.now);
        self.chat = stored_and_read(&turn.chat);
        assert_eq!(self.chat, turn.chat, "a chat survives being stored");
        for effect in &turn.effects {
            self.show(effect);
        }
        turn.effects
    }

    fn show(&mut self, effect: &Effect) {
        for message in messages(effect) {
            for button in message.buttons.iter().flatten() {
                let pressed = self.label_and_data(button);
                self.pressed_before.push(pressed);
            }
        }
        let language = &self.chat.person.language;
        self.screen.show(&self.book, language, effect);
    }

    pub fn text(&self, message: &Message) -> String {
        let words = self.book.words();
        let language = &self.chat.person.language;
        let paragraphs: Vec<String> = message
            .paragraphs
            .iter()
            .map(|lines| {
                let lines: Vec<String> = lines
                    .iter()
                    .map(|line| words.html(language, line))
                    .collect();
                lines.join("\n")
            })
            .collect();
        paragraphs.join("\n\n")
    }

    pub fn label_and_data(&self, button: &Button) -> (String, String) {
        label_and_data(&self.book, &self.chat.person.language, button)
    }

    /// Presses the newest button with this label.
    pub fn presses(&mut self, label: &str) -> Vec<Effect> {
        let Some(data) = self.screen.data_of(label).map(str::to_owned) else {
            panic!("no button [{label}] in {:#?}", self.screen.shown.back());
        };
        self.presses_data(&data)
    }

    /// Presses the newest button with this label that is gone, or else one that
    /// is there.
    pub fn presses_old(&mut self, label: &str) -> Vec<Effect> {
        let is_there = |data: &str| {
            let mut there = self
                .screen
                .shown
                .iter()
                .flat_map(|shown| shown.buttons.iter().flatten());
            there.any(|(_, shown)| shown == data)
        };
        let all = || {
            self.pressed_before
                .iter()
                .rev()
                .filter(|(shown, _)| shown == label)
        };
        let found = all()
            .find(|(_, data)| !is_there(data))
            .or_else(|| all().next());
        let data = found
            .unwrap_or_else(|| panic!("no button [{label}] ever"))
            .1
            .clone();
        self.presses_data(&data)
    }

    pub fn presses_data(&mut self, data: &str) -> Vec<Effect> {
        self.events += 1;
        let effects = self.happens(What::Button {
            callback: format!("press-{}", self.events),
            data: data.to_owned(),
        });
        let answers = effects
            .iter()
            .filter(|effect| matches!(effect, Effect::Answer { .. }))
            .count();
        assert_eq!(answers, 1, "every press is answered once: {data}");
        effects
    }

    /// What comes due next, and when.
    pub fn next_due(&self) -> Option<(conversation::Wake, DateTime<Utc>)> {
        persona::next_due(&self.chat)
    }

    /// Moves the clock; what comes due on the way happens at its minute.
    pub fn until(&mut self, target: DateTime<Utc>) -> Vec<(DateTime<Utc>, Vec<Effect>)> {
        let mut happened = Vec::new();
        while let Some((wake, due_at)) = self.next_due().filter(|(_, at)| *at <= target) {
            self.now = self.now.max(due_at);
            let chance = chance_at(due_at);
            let mut effects = self.happens(What::Due {
                wake,
                due_at,
                chance,
            });
            effects.extend(self.deliver(&effects.clone()));
            happened.push((self.now, effects));
        }
        self.now = target;
        happened
    }

    /// Telegram delivers the reminders among the effects.
    pub fn deliver(&mut self, effects: &[Effect]) -> Vec<Effect> {
        let arrived = persona::delivered(effects).into_iter();
        arrived.flat_map(|what| self.happens(what)).collect()
    }
}

fn stored_and_read(chat: &Chat) -> Chat {
    let person: Person = through_bytes(&chat.person);
    let diary = &chat.diary;
    let mut read = Diary::default();
    for record in diary.records() {
        read.put(through_bytes(&record));
    }
    Chat {
        person,
        diary: read,
    }
}

fn through_bytes<T: serde::Serialize + serde::de::DeserializeOwned>(value: &T) -> T {
    let sealed = envelope::plain(1, b"key", value).unwrap();
    envelope::open(Tree::Diary, b"key", &sealed).unwrap()
}
