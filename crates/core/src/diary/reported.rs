//! Everything one person reported, in memory.

use super::plan::{PlannedHabit, Programme, Review};
use super::record::*;
use super::trial::{Lot, Trial};
use crate::dialogue::{Answer, Answers, Cause, ReliedOn};
use chrono::NaiveDate;
use std::collections::BTreeMap;

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
    pub programme: Option<Programme>,
    /// The habits of the plan, the newest last.
    pub plans: BTreeMap<u64, PlannedHabit>,
    /// By the last night of the week.
    pub reviews: BTreeMap<NaiveDate, Review>,
}

impl Diary {
    /// Of what is numbered and counts ([`COUNTED_MAX`]); 0 where nothing is.
    pub fn highest_id(&self) -> u64 {
        let counted = ..=COUNTED_MAX;
        let cramp = self.cramps.range(counted).next_back().map(|(id, _)| *id);
        let sign = self.signs.range(counted).next_back().map(|(id, _)| *id);
        let trial = self.trials.range(counted).next_back().map(|(id, _)| *id);
        let plan = self.plans.range(counted).next_back().map(|(id, _)| *id);
        cramp.max(sign).max(trial).max(plan).unwrap_or_default()
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
            Record::Programme(programme) => self.programme = Some(programme),
            Record::Plan(plan) => {
                self.plans.insert(plan.id, plan);
            }
            Record::Review(review) => {
                self.reviews.insert(review.last_night, review);
            }
        }
    }

    /// Whether an answer was given.
    pub fn told(&self, one: ReliedOn) -> bool {
        let answer = self.answer(one.question());
        answer.is_some_and(|answer| one.is_of(answer))
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
            RecordKey::Programme => self.programme = None,
            RecordKey::Plan(id) => {
                self.plans.remove(id);
            }
            RecordKey::Review(night) => {
                self.reviews.remove(night);
            }
        }
    }

    /// Every record, each kind in the order of its keys.
    pub fn records(&self) -> impl Iterator<Item = Record> + '_ {
        (self.answers.values().cloned().map(Record::Answer))
            .chain(self.triggers.values().cloned().map(Record::Trigger))
            .chain(self.cramps.values().cloned().map(Record::Cramp))
            .chain(self.checkins.values().cloned().map(Record::Checkin))
            .chain(self.reminders.values().cloned().map(Record::Reminder))
            .chain(self.signs.values().cloned().map(Record::Sign))
            .chain(self.trials.values().cloned().map(Record::Trial))
            .chain(self.programme.iter().cloned().map(Record::Programme))
            .chain(self.plans.values().cloned().map(Record::Plan))
            .chain(self.reviews.values().cloned().map(Record::Review))
    }

    /// How many records there are.
    pub fn len(&self) -> usize {
        let reported = self.answers.len() + self.triggers.len() + self.signs.len();
        let by_night = self.cramps.len() + self.checkins.len() + self.reminders.len();
        let of_the_plan =
            usize::from(self.programme.is_some()) + self.plans.len() + self.reviews.len();
        reported + by_night + self.trials.len() + of_the_plan
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

impl Trial {
    /// The nights that count, each with what the lot said: those whose reminder
    /// arrived, and that nobody took out. By lot, whatever was done.
    pub fn counted<'a>(&'a self, diary: &'a Diary) -> impl Iterator<Item = (NaiveDate, bool)> + 'a {
        let arrived = |night: NaiveDate| {
            let reminder = diary.reminders.get(&(night, self.habit.reminder()));
            let reminder = reminder.filter(|one| one.sent_at.is_some());
            reminder.is_some_and(|one| !matches!(one.outcome, Outcome::Missed | Outcome::Skipped))
        };
        let lots = self.lots.iter();
        let counts = move |night: NaiveDate, lot: &Lot| {
            let here = || !lot.left_out && arrived(night);
            lot.counted.unwrap_or_else(here)
        };
        lots.filter(move |(night, lot)| counts(**night, lot))
            .map(|(night, lot)| (*night, lot.with))
    }
}
