//! The two files of `/export`: everything Charley holds about a chat. Where one
//! would be too large, it comes in parts.
//!
//! The form of both is fixed: `charley.export/1` and the header of the table.

mod parts;
mod plans;
mod switches;
mod table;

pub use parts::files;
pub use table::{COLUMNS, CRAMP_FIELDS, csv, csv_part};

use crate::chat::{Announced, Chat};
use crate::dialogue::{Answer, Cause, Level, Sign, Urgency};
use crate::diary::plan::KeptAnswer;
use crate::diary::trial::{Drawn, End, Habit, Trial};
use crate::diary::{
    AnswerRecord, Checkin, Cramp, Factor, Helped, Leg, Minutes, Muscle, Outcome, Programme,
    ReminderKind, ReminderRecord, Review, SignRecord, Sleep, SleepTimes, Source, TriggerRecord,
    clock_time,
};
use crate::insights::Direction;
use crate::papers::part::Part;
use chrono::{DateTime, FixedOffset, NaiveDate, Utc};
use plans::PlanOut;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// The form of `charley-export.json`.
pub const SCHEMA: &str = "charley.export/1";

/// `charley-export.json`.
///
/// # Errors
/// None that a diary in memory can have.
pub fn json(chat: &Chat, now: DateTime<Utc>) -> Result<String, serde_json::Error> {
    json_part(chat, &Part::WHOLE, now)
}

/// One part of it, as whole as a file.
///
/// # Errors
/// None that a diary in memory can have.
pub fn json_part(
    chat: &Chat,
    part: &Part,
    now: DateTime<Utc>,
) -> Result<String, serde_json::Error> {
    serde_json::to_string_pretty(&ExportOut::of(chat, part, now))
}

#[derive(Serialize)]
struct ExportOut<'a> {
    schema: &'static str,
    exported_at: DateTime<Utc>,
    profile: ProfileOut<'a>,
    answers: Vec<AnswerOut<'a>>,
    triggers: Vec<TriggerOut>,
    cramps: Vec<CrampOut<'a>>,
    checkins: Vec<CheckinOut<'a>>,
    reminders: Vec<ReminderOut>,
    signs: Vec<SignOut<'a>>,
    announced: Vec<AnnouncedOut>,
    trials: Vec<TrialOut>,
    #[serde(skip_serializing_if = "Option::is_none")]
    programme: Option<&'a Programme>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    plans: Vec<PlanOut<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    reviews: Vec<&'a Review>,
}

#[derive(Serialize)]
struct ProfileOut<'a> {
    language: &'a str,
    time_zone: Option<&'static str>,
    bedtime: Option<String>,
    rising: Option<String>,
    consented_at: Option<DateTime<Utc>>,
    reminders: switches::RemindersOut,
    emergency_number: Option<&'a str>,
}

#[derive(Serialize)]
struct AnswerOut<'a> {
    dialogue: &'a str,
    version: u32,
    question: &'a str,
    value: &'a Answer,
    answered_at: DateTime<Utc>,
}

#[derive(Serialize)]
struct TriggerOut {
    cause: Cause,
    level: Level,
    assessed_at: DateTime<Utc>,
}

#[derive(Serialize)]
struct CrampOut<'a> {
    id: String,
    night: Option<NaiveDate>,
    at: Option<DateTime<FixedOffset>>,
    recorded_at: DateTime<Utc>,
    source: Source,
    severity: Option<u8>,
    leg: Option<Leg>,
    muscle: Option<Muscle>,
    minutes: Option<Minutes>,
    helped: &'a BTreeSet<Helped>,
    note: Option<&'a str>,
    from_memory: bool,
}

#[derive(Serialize)]
struct CheckinOut<'a> {
    night: NaiveDate,
    cramps: u8,
    counted: bool,
    worst: Option<u8>,
    sleep: Option<Sleep>,
    stretch_done: Option<bool>,
    toilet_trips: Option<u8>,
    exposures: BTreeMap<&'static str, Option<bool>>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    kept: BTreeMap<String, KeptAnswer>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sleep_times: Option<&'a SleepTimes>,
    answered_at: DateTime<Utc>,
}

#[derive(Serialize)]
struct ReminderOut {
    kind: ReminderKind,
    night: NaiveDate,
    due_at: DateTime<Utc>,
    sent_at: Option<DateTime<Utc>>,
    outcome: Outcome,
}

#[derive(Serialize)]
struct SignOut<'a> {
    sign: Sign,
    urgency: Urgency,
    at: DateTime<Utc>,
    words: Option<&'a str>,
    understood_at: Option<DateTime<Utc>>,
    looked_at: Option<DateTime<Utc>>,
    gone_at: Option<DateTime<Utc>>,
}

/// What Charley said of the person's own nights.
#[derive(Serialize)]
struct AnnouncedOut {
    exposure: Factor,
    way: Direction,
    at: DateTime<Utc>,
    withdrawn_at: Option<DateTime<Utc>>,
}

/// A test of one habit by lot.
#[derive(Serialize)]
struct TrialOut {
    id: String,
    habit: Habit,
    drawn: Drawn,
    begun_at: DateTime<Utc>,
    ended_at: Option<DateTime<Utc>>,
    ended: Option<End>,
    told_at: Option<DateTime<Utc>>,
    nights: Vec<LotOut>,
}

#[derive(Serialize)]
struct LotOut {
    night: NaiveDate,
    with: bool,
    drawn_at: DateTime<Utc>,
    /// Whether the lot arrived and the night was not left out.
    counts: bool,
}

impl<'a> ExportOut<'a> {
    /// What belongs to no day is in the first part, and the profile in each.
    fn of(chat: &'a Chat, part: &Part, now: DateTime<Utc>) -> Self {
        let diary = &chat.diary;
        let cramps = diary.cramps.values();
        let checkins = diary.checkins.values();
        let reminders = diary.reminders.values();
        let signs = diary.signs.values();
        let trials = diary.trials.values();
        let habits = diary.plans.values();
        let reviews = diary.reviews.values();
        ExportOut {
            schema: SCHEMA,
            exported_at: now,
            profile: profile(chat),
            answers: answers(diary.answers.values().filter(|_| part.is_first())),
            triggers: triggers(diary.triggers.values().filter(|_| part.is_first())),
            cramps: cramps
                .filter(|one| part.has(parts::of_cramp(one)))
                .map(cramp)
                .collect(),
            checkins: checkins
                .filter(|one| part.has((one.night, 0)))
                .map(|one| checkin_out(chat, one))
                .collect(),
            reminders: self::reminders(reminders.filter(|one| part.has(parts::of_reminder(one)))),
            signs: signs
                .filter(|one| part.has(parts::of_sign(one)))
                .map(sign)
                .collect(),
            announced: match part.is_first() {
                true => announced(&chat.person.announced),
                false => Vec::new(),
            },
            trials: trials
                .filter(|one| part.has(parts::of_trial(one)))
                .map(|one| trial(chat, one))
                .collect(),
            programme: diary.programme.as_ref().filter(|_| part.is_first()),
            plans: plans::out(habits.filter(|one| part.has(parts::of_plan(one)))),
            reviews: reviews
                .filter(|one| part.has(parts::of_review(one)))
                .collect(),
        }
    }
}

fn triggers<'a>(records: impl Iterator<Item = &'a TriggerRecord>) -> Vec<TriggerOut> {
    let trigger = |trigger: &TriggerRecord| TriggerOut {
        cause: trigger.cause,
        level: trigger.level,
        assessed_at: trigger.assessed_at,
    };
    records.map(trigger).collect()
}

fn profile(chat: &Chat) -> ProfileOut<'_> {
    let person = &chat.person;
    ProfileOut {
        language: &person.language,
        time_zone: person.zone.map(|zone| zone.name()),
        bedtime: person.bedtime.map(clock_time::shown),
        rising: person.hours().map(|hours| clock_time::shown(hours.rising)),
        consented_at: person.consented_at,
        emergency_number: person.settings.emergency_number.as_deref(),
        reminders: switches::out(chat),
    }
}

fn answers<'a>(records: impl Iterator<Item = &'a AnswerRecord>) -> Vec<AnswerOut<'a>> {
    let mut answers: Vec<AnswerOut> = records
        .map(|record| AnswerOut {
            dialogue: &record.dialogue,
            version: record.version,
            question: &record.question,
            value: &record.value,
            answered_at: record.answered_at,
        })
        .collect();
    answers.sort_by_key(|answer| answer.answered_at);
    answers
}

fn cramp(cramp: &Cramp) -> CrampOut<'_> {
    CrampOut {
        id: format!("c{}", cramp.id),
        night: cramp.night,
        at: cramp.at,
        recorded_at: cramp.recorded_at,
        source: cramp.source,
        severity: cramp.severity,
        leg: cramp.leg,
        muscle: cramp.muscle,
        minutes: cramp.minutes,
        helped: &cramp.helped,
        note: cramp.note.as_deref(),
        from_memory: cramp.from_memory,
    }
}

fn checkin_out<'a>(chat: &Chat, checkin: &'a Checkin) -> CheckinOut<'a> {
    CheckinOut {
        night: checkin.night,
        cramps: checkin.cramps,
        counted: checkin.counted,
        worst: checkin.worst,
        sleep: checkin.sleep,
        stretch_done: checkin.stretch_done,
        toilet_trips: checkin.toilet_trips,
        exposures: exposures(chat, checkin),
        kept: plans::kept(checkin),
        sleep_times: checkin.sleep_times.as_ref(),
        answered_at: checkin.answered_at,
    }
}

/// Every exposure by id; all null until *done* was tapped.
fn exposures(chat: &Chat, checkin: &Checkin) -> BTreeMap<&'static str, Option<bool>> {
    let answer = |factor: Factor| (factor.id(), factor.answer(&chat.diary, checkin));
    Factor::ALL.map(answer).into()
}

fn reminders<'a>(records: impl Iterator<Item = &'a ReminderRecord>) -> Vec<ReminderOut> {
    // The walk of a test is told of with the test.
    let records = records.filter(|record| record.kind != ReminderKind::Walk);
    let mut reminders: Vec<ReminderOut> = records
        .map(|record| ReminderOut {
            kind: record.kind,
            night: record.night,
            due_at: record.due_at,
            sent_at: record.sent_at,
            outcome: record.outcome,
        })
        .collect();
    reminders.sort_by_key(|reminder| reminder.due_at);
    reminders
}

fn sign(sign: &SignRecord) -> SignOut<'_> {
    SignOut {
        sign: sign.sign,
        urgency: sign.urgency,
        at: sign.at,
        words: sign.words.as_deref(),
        understood_at: sign.understood_at,
        looked_at: sign.looked_at,
        gone_at: sign.gone_at,
    }
}

fn trial(chat: &Chat, trial: &Trial) -> TrialOut {
    let counted: BTreeMap<_, _> = trial.counted(&chat.diary).collect();
    let nights = trial.lots.iter().map(|(night, lot)| LotOut {
        night: *night,
        with: lot.with,
        drawn_at: lot.drawn_at,
        counts: counted.contains_key(night),
    });
    TrialOut {
        id: format!("t{}", trial.id),
        habit: trial.habit,
        drawn: trial.drawn,
        begun_at: trial.begun_at,
        ended_at: trial.ended.map(|ended| ended.at),
        ended: trial.ended.map(|ended| ended.how),
        told_at: trial.told_at,
        nights: nights.collect(),
    }
}

fn announced(announced: &BTreeMap<Factor, Announced>) -> Vec<AnnouncedOut> {
    let each = announced.iter().map(|(exposure, one)| AnnouncedOut {
        exposure: *exposure,
        way: one.way,
        at: one.at,
        withdrawn_at: one.withdrawn_at,
    });
    each.collect()
}

/// The stable id of a value, as the export writes it.
pub(super) fn id<T: Serialize>(value: &T) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(id)) => id,
        Ok(other) => other.to_string(),
        Err(_) => String::new(),
    }
}
