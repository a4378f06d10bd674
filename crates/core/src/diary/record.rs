//! The records of a diary: what is stored for good and exported.

use super::plan::{KeptAnswer, PlannedHabit, Programme, Review};
use super::{SleepTimes, Trial};
use crate::dialogue::{Answer, Cause, Exposure, Level, Sign, Urgency};
use chrono::{DateTime, FixedOffset, NaiveDate, Utc};
use serde::de::value::StrDeserializer;
use serde::de::{DeserializeOwned, IntoDeserializer};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Numbers above this came with a file and say nothing of what is next: those
/// of ours go up from below it, and never come near the highest.
pub const COUNTED_MAX: u64 = 1 << 52;

/// The last answer kept of one question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "StoredAnswer")]
pub struct AnswerRecord {
    pub dialogue: String,
    pub version: u32,
    pub question: String,
    pub value: Answer,
    pub answered_at: DateTime<Utc>,
}

/// As it was ever stored.
#[derive(Deserialize)]
struct StoredAnswer {
    dialogue: String,
    version: u32,
    question: String,
    value: Answer,
    answered_at: DateTime<Utc>,
}

impl From<StoredAnswer> for AnswerRecord {
    fn from(stored: StoredAnswer) -> Self {
        AnswerRecord {
            value: stored.value.as_asked_today(&stored.question),
            dialogue: stored.dialogue,
            version: stored.version,
            question: stored.question,
            answered_at: stored.answered_at,
        }
    }
}

/// How far the answers go with one cause.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TriggerRecord {
    pub cause: Cause,
    pub level: Level,
    pub assessed_at: DateTime<Utc>,
}

/// One cramp.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cramp {
    /// Counts up within one person; exported as `c<id>`.
    pub id: u64,
    /// The night it belongs to; `None` until the zone is known.
    pub night: Option<NaiveDate>,
    /// When it happened; `None` where only the night is known.
    pub at: Option<DateTime<FixedOffset>>,
    /// When the report of it became durable.
    pub recorded_at: DateTime<Utc>,
    pub source: Source,
    /// Pain from 0 to 10.
    pub severity: Option<u8>,
    pub leg: Option<Leg>,
    pub muscle: Option<Muscle>,
    pub minutes: Option<Minutes>,
    #[serde(default)]
    pub helped: BTreeSet<Helped>,
    pub note: Option<String>,
    #[serde(default)]
    pub from_memory: bool,
}

impl Cramp {
    /// One of which only the night is known.
    pub fn of_night(
        id: u64,
        night: Option<NaiveDate>,
        source: Source,
        recorded_at: DateTime<Utc>,
    ) -> Self {
        Cramp {
            id,
            night,
            at: None,
            recorded_at,
            source,
            severity: None,
            leg: None,
            muscle: None,
            minutes: None,
            helped: BTreeSet::new(),
            note: None,
            from_memory: false,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    Log,
    Checkin,
    Import,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Leg {
    Left,
    Right,
    Both,
}

impl Leg {
    pub fn from_id(id: &str) -> Option<Leg> {
        from_id(id)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Muscle {
    Calf,
    Foot,
    Thigh,
    Hamstring,
    Shin,
    Other,
}

impl Muscle {
    pub fn from_id(id: &str) -> Option<Muscle> {
        from_id(id)
    }
}

/// A value by its stable id, the one it is stored and exported under.
pub fn from_id<T: DeserializeOwned>(id: &str) -> Option<T> {
    let id: StrDeserializer<serde::de::value::Error> = id.into_deserializer();
    T::deserialize(id).ok()
}

/// How long a cramp lasted: a chosen range, or whole minutes where typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Minutes {
    Typed(u32),
    Range(MinutesRange),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum MinutesRange {
    #[serde(rename = "under_1")]
    Under1,
    #[serde(rename = "1_5")]
    From1To5,
    #[serde(rename = "5_10")]
    From5To10,
    #[serde(rename = "over_10")]
    Over10,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Helped {
    Stretch,
    StandOrWalk,
    Rub,
    Heat,
    Cold,
    Nothing,
    ByItself,
}

/// What a person said about one night, the morning after.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Checkin {
    pub night: NaiveDate,
    /// The person's count for the night; 3 is three or more.
    pub cramps: u8,
    /// Whether the person told the count. Otherwise it is that of the cramps
    /// in the diary, and never zero: only a person calls a night clear.
    #[serde(default)]
    pub counted: bool,
    pub worst: Option<u8>,
    pub sleep: Option<Sleep>,
    pub stretch_done: Option<bool>,
    /// 2 is two or more.
    pub toilet_trips: Option<u8>,
    /// The exposures that were told to be so; `None` until any was asked.
    pub exposures: Option<BTreeSet<Exposure>>,
    /// Those that were asked: nothing is known of the others.
    #[serde(default = "asked_at_first", skip_serializing_if = "is_asked_at_first")]
    pub asked: BTreeSet<Exposure>,
    /// Whether the evening water was drunk, where that came with an import:
    /// its reminder did not.
    #[serde(default)]
    pub water_done: Option<bool>,
    /// Whether each habit of the plan that was asked about was kept, by its id.
    #[serde(default)]
    pub kept: BTreeMap<u64, KeptAnswer>,
    /// The person's own guesses about their sleep; `None` where none was asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sleep_times: Option<SleepTimes>,
    pub answered_at: DateTime<Utc>,
}

impl Checkin {
    /// One in which nothing was told.
    pub fn untold(night: NaiveDate, answered_at: DateTime<Utc>) -> Self {
        Checkin {
            night,
            cramps: 0,
            counted: false,
            worst: None,
            sleep: None,
            stretch_done: None,
            toilet_trips: None,
            exposures: None,
            asked: asked_at_first(),
            water_done: None,
            kept: BTreeMap::new(),
            sleep_times: None,
            answered_at,
        }
    }

    /// Whether it was so; `None` where it was not asked.
    pub fn told(&self, exposure: Exposure) -> Option<bool> {
        let told = self.exposures.as_ref()?;
        self.asked
            .contains(&exposure)
            .then(|| told.contains(&exposure))
    }

    /// These were asked, and each was so or not. What was told of others stays.
    pub fn tell(&mut self, asked: &[Exposure], was_so: impl Fn(Exposure, usize) -> bool) {
        if self.exposures.is_none() {
            self.asked.clear();
        }
        let told = self.exposures.get_or_insert_default();
        for (place, exposure) in asked.iter().enumerate() {
            self.asked.insert(*exposure);
            match was_so(*exposure, place) {
                true => told.insert(*exposure),
                false => told.remove(exposure),
            };
        }
    }
}

fn is_asked_at_first(asked: &BTreeSet<Exposure>) -> bool {
    *asked == asked_at_first()
}

fn asked_at_first() -> BTreeSet<Exposure> {
    Exposure::AT_FIRST.into()
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sleep {
    Poor,
    Ok,
    Good,
}

/// The kinds of message that come by themselves at a time of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReminderKind {
    Water,
    Stretch,
    Checkin,
    /// Only while a test by lot is about it; silent, and not in the export.
    Walk,
}

impl ReminderKind {
    pub const ALL: [ReminderKind; 4] = [
        ReminderKind::Water,
        ReminderKind::Stretch,
        ReminderKind::Checkin,
        ReminderKind::Walk,
    ];
}

/// A reminder that came due.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReminderRecord {
    pub kind: ReminderKind,
    pub night: NaiveDate,
    pub due_at: DateTime<Utc>,
    pub sent_at: Option<DateTime<Utc>>,
    pub outcome: Outcome,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Still open.
    Sent,
    Done,
    Snoozed,
    Skipped,
    Unanswered,
    Missed,
}

/// A danger sign that was told, by button or in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignRecord {
    /// Counts up within one person, in the order told.
    pub id: u64,
    pub sign: Sign,
    pub urgency: Urgency,
    pub at: DateTime<Utc>,
    /// What was typed, where it was told in words.
    #[serde(default)]
    pub words: Option<String>,
    pub understood_at: Option<DateTime<Utc>>,
    pub looked_at: Option<DateTime<Utc>>,
    /// When the person said that it has gone away.
    #[serde(default)]
    pub gone_at: Option<DateTime<Utc>>,
}

impl SignRecord {
    /// Whether nobody has looked at it, and it has not gone away.
    pub fn is_open(&self) -> bool {
        self.looked_at.is_none() && self.gone_at.is_none()
    }
}

/// Any record, as one stored row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Record {
    Answer(AnswerRecord),
    Trigger(TriggerRecord),
    Cramp(Cramp),
    Checkin(Checkin),
    Reminder(ReminderRecord),
    Sign(SignRecord),
    Trial(Trial),
    Programme(Programme),
    Plan(PlannedHabit),
    Review(Review),
}

/// What tells one record of a person from another.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum RecordKey {
    /// Question id.
    Answer(String),
    Trigger(Cause),
    Cramp(u64),
    Checkin(NaiveDate),
    Reminder(NaiveDate, ReminderKind),
    Sign(u64),
    Trial(u64),
    Programme,
    Plan(u64),
    /// By the last night of its week.
    Review(NaiveDate),
}

impl Record {
    pub fn key(&self) -> RecordKey {
        match self {
            Record::Answer(answer) => RecordKey::Answer(answer.question.clone()),
            Record::Trigger(trigger) => RecordKey::Trigger(trigger.cause),
            Record::Cramp(cramp) => RecordKey::Cramp(cramp.id),
            Record::Checkin(checkin) => RecordKey::Checkin(checkin.night),
            Record::Reminder(reminder) => RecordKey::Reminder(reminder.night, reminder.kind),
            Record::Sign(sign) => RecordKey::Sign(sign.id),
            Record::Trial(trial) => RecordKey::Trial(trial.id),
            Record::Programme(_) => RecordKey::Programme,
            Record::Plan(plan) => RecordKey::Plan(plan.id),
            Record::Review(review) => RecordKey::Review(review.last_night),
        }
    }
}
