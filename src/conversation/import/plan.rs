//! What a file would add to a diary, and which of its lines cannot be added.

use super::adding::Profile;
use super::fields::{BadField, Fields};
use super::file::{Kind, Line};
use super::{reading, told};
use crate::conversation::{Announced, Chat};
use crate::dialogue::{Book, Cause, Sign};
use crate::diary::{Diary, Factor, Record, RecordKey};
use chrono::{DateTime, Utc};
use std::collections::BTreeSet;

#[derive(Debug, Default)]
pub struct Plan {
    pub records: Vec<Record>,
    /// What nobody has told here yet of hours, place and reminders.
    pub profile: Option<Profile>,
    /// What was announced of nights, for exposures of which nothing was here.
    pub announced: Vec<(Factor, Announced)>,
    /// Lines whose thing is in the diary.
    pub here_already: usize,
    /// In the order of their lines.
    pub problems: Vec<Problem>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    pub line: usize,
    pub what: Fault,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    Field(BadField),
    /// No fields at all, or too few or too many.
    Shape,
    /// The same thing stands on an earlier line.
    Twice,
    /// The diary has another cramp or test with this id.
    Taken(String),
}

/// How many of each would be added.
#[derive(Debug, Default)]
pub struct Counts {
    pub cramps: usize,
    pub nights: usize,
    pub answers: usize,
    pub causes: usize,
    pub signs: usize,
    pub trials: usize,
    pub announced: usize,
    pub profile: bool,
}

/// What tells one thing of a file from another.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Identity {
    Record(RecordKey),
    Sign(Sign, i64),
    Announced(Factor),
}

enum Found {
    Nothing,
    TheSame,
    /// Something else with this id.
    Another(String),
}

impl Plan {
    pub fn of(book: &Book, chat: &Chat, now: DateTime<Utc>, lines: Vec<Line>) -> Plan {
        let mut plan = Plan::default();
        let mut seen = BTreeSet::new();
        for line in lines {
            if let Err(what) = plan.take(book, chat, now, &line, &mut seen) {
                let line = line.number;
                plan.problems.push(Problem { line, what });
            }
        }
        plan.problems.sort_by_key(|problem| problem.line);
        plan
    }

    pub fn is_empty(&self) -> bool {
        self.records.is_empty() && self.announced.is_empty() && self.profile.is_none()
    }

    pub fn counts(&self) -> Counts {
        let mut counts = Counts {
            profile: self.profile.is_some(),
            announced: self.announced.len(),
            ..Counts::default()
        };
        for record in &self.records {
            match record {
                Record::Cramp(_) => counts.cramps += 1,
                Record::Checkin(_) => counts.nights += 1,
                Record::Answer(_) => counts.answers += 1,
                Record::Sign(_) => counts.signs += 1,
                Record::Trigger(_) => counts.causes += 1,
                Record::Trial(_) => counts.trials += 1,
                Record::Reminder(_) => {}
            }
        }
        counts
    }

    fn take(
        &mut self,
        book: &Book,
        chat: &Chat,
        now: DateTime<Utc>,
        line: &Line,
        seen: &mut BTreeSet<Identity>,
    ) -> Result<(), Fault> {
        let of = line.fields.as_ref().ok_or(Fault::Shape)?;
        let fields = Fields { of, now };
        let record = match line.kind {
            Kind::Profile => {
                self.profile = Profile::read(&fields, &chat.person)?;
                return Ok(());
            }
            Kind::Answer => Record::Answer(reading::answer(&fields, book)?),
            Kind::Trigger => Record::Trigger(reading::trigger(&fields)?),
            Kind::Cramp => Record::Cramp(reading::cramp(&fields)?),
            Kind::Checkin => Record::Checkin(reading::checkin(&fields)?),
            Kind::Sign => Record::Sign(reading::sign(&fields)?),
            Kind::Trial => match told::trial(&fields)? {
                Some(trial) => Record::Trial(trial),
                None => return Ok(()),
            },
            Kind::Announced => return self.take_announced(chat, &fields, seen),
        };
        if !seen.insert(identity(&record)) {
            return Err(Fault::Twice);
        }
        match find(&chat.diary, &record) {
            Found::Nothing => self.records.push(record),
            Found::TheSame => self.here_already += 1,
            Found::Another(id) => return Err(Fault::Taken(id)),
        }
        Ok(())
    }

    fn take_announced(
        &mut self,
        chat: &Chat,
        fields: &Fields,
        seen: &mut BTreeSet<Identity>,
    ) -> Result<(), Fault> {
        let (factor, announced) = told::announced(fields)?;
        if !seen.insert(Identity::Announced(factor)) {
            return Err(Fault::Twice);
        }
        match chat.person.announced.contains_key(&factor) {
            true => self.here_already += 1,
            false => self.announced.push((factor, announced)),
        }
        Ok(())
    }
}

impl From<BadField> for Fault {
    fn from(field: BadField) -> Self {
        Fault::Field(field)
    }
}

fn identity(record: &Record) -> Identity {
    match record {
        Record::Sign(sign) => Identity::Sign(sign.sign, sign.at.timestamp_millis()),
        other => Identity::Record(other.key()),
    }
}

/// Whether the diary has it. A cramp that was corrected since is the same: when
/// it was kept never changes.
fn find(diary: &Diary, record: &Record) -> Found {
    let is_here = match record {
        Record::Cramp(new) => match diary.cramps.get(&new.id) {
            None => false,
            Some(old) if is_same_instant(old.recorded_at, new.recorded_at) => true,
            Some(_) => return Found::Another(format!("c{}", new.id)),
        },
        Record::Trial(new) => match diary.trials.get(&new.id) {
            None => false,
            Some(old) if is_same_instant(old.begun_at, new.begun_at) => true,
            Some(_) => return Found::Another(format!("t{}", new.id)),
        },
        Record::Checkin(new) => diary.checkins.contains_key(&new.night),
        Record::Answer(new) => diary.answers.contains_key(&new.question),
        Record::Trigger(new) => has_trigger(diary, new.cause),
        Record::Sign(new) => {
            let mut signs = diary.signs.values();
            signs.any(|old| old.sign == new.sign && is_same_instant(old.at, new.at))
        }
        Record::Reminder(_) => true,
    };
    if is_here {
        Found::TheSame
    } else {
        Found::Nothing
    }
}

fn has_trigger(diary: &Diary, cause: Cause) -> bool {
    diary.triggers.contains_key(&cause)
}

/// To the millisecond, which is what the table has.
fn is_same_instant(one: DateTime<Utc>, other: DateTime<Utc>) -> bool {
    one.timestamp_millis() == other.timestamp_millis()
}
