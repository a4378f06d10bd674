//! The diary: what a person reported, and what follows from it by counting.
//!
//! Pure: no clock, no store, no words. Nothing in here talks to anyone.

pub mod body;
pub mod clock_time;
pub mod due_time;
pub mod factor;
pub mod hours;
pub mod night;
pub mod note;
pub mod record;
pub mod report;
pub mod room;
pub mod trial;

use crate::dialogue::{Answer, Answers, Cause};
use chrono::NaiveDate;
use std::collections::BTreeMap;

pub use factor::Factor;
pub use hours::Hours;
pub use record::*;
pub use room::{ID_MAX, Load};
pub use trial::Trial;

/// Everything one person reported.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diary {
    pub answers: BTreeMap<String, AnswerRecord>,
    pub triggers: BTreeMap<Cause, TriggerRecord>,
    pub cramps: BTreeMap<u64, Cramp>,
    pub checkins: BTreeMap<NaiveDate, Checkin>,
    pub reminders: BTreeMap<(NaiveDate, ReminderKind), ReminderRecord>,
    pub signs: BTreeMap<u64, SignRecord>,
    pub trials: BTreeMap<u64, Trial>,
}

impl Diary {
    /// Of what is numbered and counts ([`room`]); 0 where nothing is.
    pub fn highest_id(&self) -> u64 {
        let counted = ..=room::COUNTED_MAX;
        let cramp = self.cramps.range(counted).next_back().map(|(id, _)| *id);
        let sign = self.signs.range(counted).next_back().map(|(id, _)| *id);
        let trial = self.trials.range(counted).next_back().map(|(id, _)| *id);
        cramp.max(sign).max(trial).unwrap_or_default()
    }

    /// Puts a record in its place, replacing the one with the same key.
    pub fn put(&mut self, record: Record) {
        match record {
            Record::Answer(answer) => {
                self.answers.insert(answer.question.clone(), answer);
            }
            Record::Trigger(trigger) => {
                self.triggers.insert(trigger.cause, trigger);
            }
            Record::Cramp(cramp) => {
                self.cramps.insert(cramp.id, cramp);
            }
            Record::Checkin(checkin) => {
                self.checkins.insert(checkin.night, checkin);
            }
            Record::Reminder(reminder) => {
                self.reminders
                    .insert((reminder.night, reminder.kind), reminder);
            }
            Record::Sign(sign) => {
                self.signs.insert(sign.id, sign);
            }
            Record::Trial(trial) => {
                self.trials.insert(trial.id, trial);
            }
        }
    }

    /// Takes a record away; nothing happens where there is none.
    pub fn remove(&mut self, key: &RecordKey) {
        match key {
            RecordKey::Answer(question) => {
                self.answers.remove(question);
            }
            RecordKey::Trigger(cause) => {
                self.triggers.remove(cause);
            }
            RecordKey::Cramp(id) => {
                self.cramps.remove(id);
            }
            RecordKey::Checkin(night) => {
                self.checkins.remove(night);
            }
            RecordKey::Reminder(night, kind) => {
                self.reminders.remove(&(*night, *kind));
            }
            RecordKey::Sign(id) => {
                self.signs.remove(id);
            }
            RecordKey::Trial(id) => {
                self.trials.remove(id);
            }
        }
    }

    /// How many records there are.
    pub fn len(&self) -> usize {
        let reported = self.answers.len() + self.triggers.len() + self.signs.len();
        let by_night = self.cramps.len() + self.checkins.len() + self.reminders.len();
        reported + by_night + self.trials.len()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The kept answers by question, as the dialogues read them.
    pub fn answers(&self) -> Answers {
        self.answers
            .iter()
            .map(|(question, record)| (question.clone(), record.value.clone()))
            .collect()
    }

    pub fn answer(&self, question: &str) -> Option<&Answer> {
        self.answers.get(question).map(|record| &record.value)
    }
}
