//! What a screen is drawn from. The same view always gives the same screen:
//! nothing in here changes anything.

use super::buttons::carried::CrampId;
use super::stale::Stale;
use charley_core::chat::Chat;
use charley_core::dialogue::{Book, ClockWords, Vocabulary};
use charley_core::diary::{Cramp, Hours, night};
use charley_core::place::emergency;
use chrono::{DateTime, FixedOffset, NaiveDate, Utc, Weekday};

/// A chat as it stands, at the time of an event.
#[derive(Clone, Copy)]
pub struct View<'a> {
    pub book: &'a Book,
    pub chat: &'a Chat,
    /// When it happened, see [`super::Event::at`].
    pub at: DateTime<Utc>,
    /// When it is handled.
    pub now: DateTime<Utc>,
    /// Records of this id and above came of this event.
    pub new_from: u64,
    /// It is a part of an album, or of a text that was cut, of which another one had
    /// its answer.
    pub is_answered: bool,
}

impl<'a> View<'a> {
    pub fn hours(self) -> Option<Hours> {
        self.chat.person.hours()
    }

    /// The person's own emergency number, or that of the country that the time
    /// zone surely tells.
    pub fn emergency_number(self) -> Option<&'a str> {
        let person = &self.chat.person;
        let own = person.settings.emergency_number.as_deref();
        let by_zone = || emergency::whom_to_call(person.zone?);
        own.or_else(|| by_zone().map(|numbers| numbers.emergency))
    }

    /// Whom to talk to in despair there, where that is surely known.
    pub fn crisis_line(self) -> Option<&'a str> {
        emergency::whom_to_call(self.chat.person.zone?)?.crisis_line
    }

    /// The words that this person would type.
    pub fn heard(self) -> &'a Vocabulary {
        self.book.heard(&self.chat.person.language)
    }

    /// Those that they would type with a time.
    pub fn clock_words(self) -> &'a ClockWords {
        self.heard().clock()
    }

    /// The day that their weeks begin with.
    pub fn week_starts(self) -> Weekday {
        self.book.week_starts(&self.chat.person.language)
    }

    pub fn cramp(self, id: u64) -> Option<&'a Cramp> {
        self.chat.diary.cramps.get(&id)
    }

    /// The cramp that a button is about.
    pub fn logged(self, cramp: CrampId) -> Result<&'a Cramp, Stale> {
        self.cramp(cramp.0).ok_or(Stale::Gone)
    }

    /// Whether it was night for this person when the event happened; never,
    /// until the hours are known.
    pub fn is_night(self) -> bool {
        self.hours()
            .is_some_and(|hours| night::is_night(self.at, &hours))
    }

    /// The night an instant belongs to; `None` until the zone is known.
    pub fn night_of(self, instant: DateTime<Utc>) -> Option<NaiveDate> {
        let person = &self.chat.person;
        let zone = person.zone?;
        Some(night::night_of_in_zone(instant, zone, person.bedtime))
    }

    /// An instant with the person's own offset, or in UTC until it is known.
    pub fn local(self, instant: DateTime<Utc>) -> DateTime<FixedOffset> {
        self.chat.person.local(instant)
    }
}
