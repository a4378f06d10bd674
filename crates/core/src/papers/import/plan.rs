//! What a file would add to a diary, and which of its lines cannot be added.

use super::fields::{BadField, Fields};
use super::line::{FileProblem, Kind, Line};
use super::profile::NewProfile;
use super::{file, of_the_plan, reading, told};
use crate::chat::{Announced, Chat};
use crate::dialogue::{Book, Cause, Sign};
use crate::diary::{Cramp, Diary, Factor, Load, Record, RecordKey, report};
use chrono::{DateTime, NaiveDate, Timelike, Utc};
use std::collections::{BTreeMap, BTreeSet};

#[derive(Debug, Default)]
pub struct Plan {
    pub records: Vec<Record>,
    /// What nobody has told here yet of hours, place and reminders.
    pub profile: Option<NewProfile>,
    /// What was announced of nights, for exposures of which nothing was here.
    pub announced: Vec<(Factor, Announced)>,
    /// Lines whose thing is in the diary.
    pub here_already: usize,
    /// In the order of their lines.
    pub problems: Vec<LineProblem>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineProblem {
    pub line: usize,
    pub what: LineFault,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LineFault {
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
    /// Habits of the plan, and looks back on its weeks.
    pub of_the_plan: usize,
    pub announced: usize,
    pub profile: bool,
}

/// What tells one thing of a file from another.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Identity {
    Record(RecordKey),
    Sign(Sign, i64),
    Announced(Factor),
    Profile,
}

/// A plan while its file is read.
struct PlanBuilder<'a> {
    book: &'a Book,
    chat: &'a Chat,
    now: DateTime<Utc>,
    /// What the diary has of signs, which have no id in a file.
    signs: BTreeSet<Identity>,
    seen: BTreeSet<Identity>,
    plan: Plan,
}

enum LineFound {
    Nothing,
    TheSame,
    /// Something else with this id.
    Another(String),
}

impl Plan {
    /// # Errors
    /// Nothing of the file can be added.
    pub fn of(
        book: &Book,
        chat: &Chat,
        now: DateTime<Utc>,
        bytes: &[u8],
    ) -> Result<Plan, FileProblem> {
        let signs = chat.diary.signs.values();
        let mut reading = PlanBuilder {
            book,
            chat,
            now,
            signs: signs
                .map(|sign| sign_identity(sign.sign, sign.at))
                .collect(),
            seen: BTreeSet::new(),
            plan: Plan::default(),
        };
        file::read(bytes, &mut |line| reading.take_or_name(&line))?;
        let mut plan = reading.plan;
        plan.problems.sort_by_key(|problem| problem.line);
        match plan.has_room(&chat.diary) {
            true => Ok(plan),
            false => Err(FileProblem::NoRoom),
        }
    }

    /// Whether the diary holds all of it, and the cramps that its check-ins
    /// count.
    fn has_room(&self, diary: &Diary) -> bool {
        if self.records.is_empty() {
            return true;
        }
        let load = self.records.iter().fold(Load::of(diary), Load::and);
        let mut of_night: BTreeMap<NaiveDate, usize> = BTreeMap::new();
        let there = report::cramps_by_night(diary);
        let mut made_up = 0;
        for record in &self.records {
            if let Record::Cramp(Cramp {
                night: Some(night), ..
            }) = record
            {
                *of_night.entry(*night).or_default() += 1;
            }
        }
        for record in &self.records {
            if let Record::Checkin(checkin) = record {
                let new = of_night.get(&checkin.night).copied().unwrap_or(0);
                let old = there.get(&checkin.night).map_or(0, Vec::len);
                made_up += usize::from(checkin.cramps).saturating_sub(new + old);
            }
        }
        load.and_cramps(made_up).fits()
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
                Record::Plan(_) | Record::Review(_) => counts.of_the_plan += 1,
                Record::Reminder(_) | Record::Programme(_) => {}
            }
        }
        counts
    }
}

impl PlanBuilder<'_> {
    fn take_or_name(&mut self, line: &Line) {
        if let Err(what) = self.take(line) {
            let line = line.number;
            self.plan.problems.push(LineProblem { line, what });
        }
    }

    fn take(&mut self, line: &Line) -> Result<(), LineFault> {
        let fields = Fields {
            of: line.cells.as_ref().ok_or(LineFault::Shape)?,
            now: self.now,
            zone: self.chat.person.zone,
        };
        let record = match line.kind {
            Kind::Profile => {
                let profile = NewProfile::read(&fields, &self.chat.person)?;
                self.is_first(Identity::Profile)?;
                self.plan.profile = profile;
                return Ok(());
            }
            Kind::Answer => Record::Answer(reading::answer(&fields, self.book)?),
            Kind::Trigger => Record::Trigger(reading::trigger(&fields)?),
            Kind::Cramp => Record::Cramp(reading::cramp(&fields)?),
            Kind::Checkin => Record::Checkin(reading::checkin(&fields)?),
            Kind::Sign => Record::Sign(reading::sign(&fields)?),
            Kind::Trial => match told::trial(&fields)? {
                Some(trial) => Record::Trial(trial),
                None => return Ok(()),
            },
            Kind::Plan => Record::Plan(of_the_plan::plan(&fields)?),
            Kind::Review => Record::Review(of_the_plan::review(&fields)?),
            Kind::Announced => return self.take_announced(&fields),
        };
        self.is_first(identity(&record))?;
        match self.find(&record) {
            LineFound::Nothing => self.plan.records.push(record),
            LineFound::TheSame => self.plan.here_already += 1,
            LineFound::Another(id) => return Err(LineFault::Taken(id)),
        }
        Ok(())
    }

    fn take_announced(&mut self, fields: &Fields) -> Result<(), LineFault> {
        let (factor, announced) = told::announced(fields)?;
        self.is_first(Identity::Announced(factor))?;
        match self.chat.person.announced.contains_key(&factor) {
            true => self.plan.here_already += 1,
            false => self.plan.announced.push((factor, announced)),
        }
        Ok(())
    }

    fn is_first(&mut self, identity: Identity) -> Result<(), LineFault> {
        match self.seen.insert(identity) {
            true => Ok(()),
            false => Err(LineFault::Twice),
        }
    }

    /// Whether the diary has it. A cramp that was corrected since is the same:
    /// when it was kept never changes.
    fn find(&self, record: &Record) -> LineFound {
        let diary = &self.chat.diary;
        let is_here = match record {
            Record::Cramp(new) => match diary.cramps.get(&new.id) {
                None => false,
                Some(old) if is_same_instant(old.recorded_at, new.recorded_at) => true,
                Some(_) => return LineFound::Another(format!("c{}", new.id)),
            },
            Record::Trial(new) => match diary.trials.get(&new.id) {
                None => false,
                Some(old) if is_same_instant(old.begun_at, new.begun_at) => true,
                Some(_) => return LineFound::Another(format!("t{}", new.id)),
            },
            Record::Checkin(new) => diary.checkins.contains_key(&new.night),
            Record::Answer(new) => diary.answers.contains_key(&new.question),
            Record::Trigger(new) => has_trigger(diary, new.cause),
            Record::Sign(_) => self.signs.contains(&identity(record)),
            Record::Plan(new) => match diary.plans.get(&new.id) {
                None => false,
                Some(old) if old.unit == new.unit && old.begun_night == new.begun_night => true,
                Some(_) => return LineFound::Another(format!("p{}", new.id)),
            },
            Record::Review(new) => diary.reviews.contains_key(&new.last_night),
            Record::Reminder(_) | Record::Programme(_) => true,
        };
        match is_here {
            true => LineFound::TheSame,
            false => LineFound::Nothing,
        }
    }
}

impl From<BadField> for LineFault {
    fn from(field: BadField) -> Self {
        LineFault::Field(field)
    }
}

fn identity(record: &Record) -> Identity {
    if let Record::Sign(sign) = record {
        return sign_identity(sign.sign, sign.at);
    }
    Identity::Record(record.key())
}

fn has_trigger(diary: &Diary, cause: Cause) -> bool {
    diary.triggers.contains_key(&cause)
}

/// To the millisecond, which is what the table has.
fn sign_identity(sign: Sign, at: DateTime<Utc>) -> Identity {
    Identity::Sign(sign, at.timestamp_millis())
}

/// As exactly as the file has it: a spreadsheet may keep milliseconds, seconds or
/// only minutes of what the table had.
fn is_same_instant(here: DateTime<Utc>, in_file: DateTime<Utc>) -> bool {
    let has_seconds = in_file.second() > 0 || in_file.timestamp_subsec_millis() > 0;
    match (in_file.timestamp_subsec_millis(), has_seconds) {
        (1.., _) => here.timestamp_millis() == in_file.timestamp_millis(),
        (0, true) => here.timestamp() == in_file.timestamp(),
        (0, false) => here.timestamp() / 60 == in_file.timestamp() / 60,
    }
}
