//! Somebody who taps whatever was tapped least, types, and waits: by no chance, so that it
//! goes the same way every time.

use super::met::MessageListener;
use super::said::Hearing;
use crate::conversation::{Chat, Effect, ExportFile, What};
use crate::dialogue::Book;
use crate::persona::{Phone, delivered};
use crate::transcript::heard;
use chrono::{DateTime, TimeDelta, Utc};
use std::collections::BTreeMap;

/// Newest messages whose buttons are looked at.
const MESSAGES: usize = 3;
/// The same button is tapped so often.
const TAPS_OF_ONE_MAX: usize = 2;

/// A chat as it stands when somebody begins to tap.
pub struct Wandering<'a> {
    pub who: &'a str,
    pub chat: Chat,
    pub now: DateTime<Utc>,
}

impl Wandering<'_> {
    /// Goes on from there, for so many taps and words.
    pub fn go(self, book: &Book, listener: &MessageListener, doings: usize) {
        let mut wanderer = Wanderer::new(book, listener, self.who, self.chat, self.now);
        wanderer.papers();
        for _ in 0..doings {
            wanderer.does();
        }
    }
}

pub struct Wanderer<'a> {
    book: &'a Book,
    listener: &'a MessageListener<'a>,
    who: &'a str,
    phone: Phone<'a>,
    /// How often each button was tapped, by what it sends without whose it is.
    tapped: BTreeMap<String, usize>,
    typed: usize,
}

impl<'a> Wanderer<'a> {
    pub fn new(
        book: &'a Book,
        listener: &'a MessageListener<'a>,
        who: &'a str,
        chat: Chat,
        now: DateTime<Utc>,
    ) -> Self {
        let mut phone = Phone::new(book, listener.language(), now);
        let language = phone.chat.person.language.clone();
        phone.chat = chat;
        phone.chat.person.language = language;
        Wanderer {
            book,
            listener,
            who,
            phone,
            tapped: BTreeMap::new(),
            typed: 0,
        }
    }

    /// The newest button that sends this, whatever follows.
    pub fn shown(&self, begins: &str) -> Option<String> {
        let mut buttons = self.phone.buttons(MESSAGES);
        buttons.find(|data| kind(data) == begins).map(str::to_owned)
    }

    pub fn presses(&mut self, data: &str) -> Vec<Effect> {
        let press = self.phone.press_of(data);
        self.happens(press, data)
    }

    /// The papers for a doctor, as they would be made now.
    pub fn papers(&self) {
        let place = || format!("{}, the page for the doctor", self.who);
        let papers = [ExportFile::PageA4, ExportFile::Fhir].map(Effect::SendFile);
        self.listener.turn(&place, self.hearing(), &papers);
    }

    fn does(&mut self) {
        let shown: Vec<&str> = self.phone.buttons(MESSAGES).collect();
        let times = |data: &str| self.tapped.get(kind(data)).copied().unwrap_or(0);
        let least = shown.into_iter().min_by_key(|data| times(data));
        match least
            .filter(|data| times(data) < TAPS_OF_ONE_MAX)
            .map(str::to_owned)
        {
            Some(data) => {
                *self.tapped.entry(kind(&data).to_owned()).or_default() += 1;
                self.presses(&data);
            }
            None => self.types(),
        }
    }

    fn types(&mut self) {
        let line = TYPED[self.typed % TYPED.len()];
        self.typed += 1;
        match line
            .strip_prefix("wait ")
            .and_then(|hours| hours.parse().ok())
        {
            Some(hours) => self.waits(TimeDelta::hours(hours)),
            None => drop(self.happens(heard(line), line)),
        }
    }

    fn waits(&mut self, time: TimeDelta) {
        let target = self.phone.now + time;
        while let Some((_, what)) = self.phone.comes_due(target) {
            self.happens(what, "waiting");
        }
        self.phone.now = target;
    }

    pub fn happens(&mut self, what: What, doing: &str) -> Vec<Effect> {
        let effects = self.phone.happens(what);
        let place = || format!("{}, who taps everything, after {doing}", self.who);
        self.listener.turn(&place, self.hearing(), &effects);
        for what in delivered(&effects) {
            self.happens(what, doing);
        }
        effects
    }

    fn hearing(&self) -> Hearing<'_> {
        Hearing {
            book: self.book,
            chat: &self.phone.chat,
            now: self.phone.now,
        }
    }
}

/// What a button is, without the message it is under.
fn kind(data: &str) -> &str {
    data.split(';').next().unwrap_or(data)
}

const TYPED: [&str; 12] = [
    "/start",
    "/plan",
    "/triggers",
    "/report",
    "/settings",
    "/help",
    "/stretch",
    "/log",
    "wait 5",
    "/checkin",
    "wait 7",
    "/privacy",
];
