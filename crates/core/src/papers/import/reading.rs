//! One line of a file as a record of the diary.

use super::fields::{BadField, Fields};
use super::kept;
use crate::dialogue::own_words::fits;
use crate::dialogue::{Answer, Ask, Book, Step};
use crate::diary::note::clean_note;
use crate::diary::{
    AnswerRecord, Checkin, Cramp, Exposure, Factor, ID_MAX, SignRecord, SleepTimes, Source,
    TriggerRecord,
};
use chrono::{DateTime, FixedOffset, Utc};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

const SEVERITY_MAX: u8 = 10;
/// 3 is three or more, 2 is two or more.
const COUNT_MAX: u8 = 3;
const TOILET_TRIPS_MAX: u8 = 2;
/// Three is three or more.
const WOKE_TIMES_MAX: u8 = 3;
/// A bedtime or a rising is on the date of its night or soon after.
const NEAR_DAYS: RangeInclusive<i64> = 0..=2;
/// Options of one answer; no question has so many.
const OPTIONS_MAX: usize = 64;

pub fn cramp(fields: &Fields) -> Result<Cramp, BadField> {
    let night = fields.night("night")?;
    let at = fields.local_moment("at")?;
    if night.is_none() && at.is_none() {
        return Err(fields.bad("night"));
    }
    Ok(Cramp {
        id: id(fields, 'c')?,
        night,
        at,
        recorded_at: moment(fields, "recorded_at")?,
        source: fields.optional("source")?.unwrap_or(Source::Import),
        severity: fields.number("severity", SEVERITY_MAX)?,
        leg: fields.optional("leg")?,
        muscle: fields.optional("muscle")?,
        minutes: fields.optional("minutes")?,
        helped: fields.optional("helped")?.unwrap_or_default(),
        note: text(fields, "note")?,
        from_memory: fields.optional("from_memory")?.unwrap_or_default(),
    })
}

/// `c12` is 12, of what is told apart by a `c`.
pub fn id(fields: &Fields, letter: char) -> Result<u64, BadField> {
    let id: String = fields.required("id")?;
    let number = id
        .strip_prefix(letter)
        .and_then(|id| id.parse::<u64>().ok());
    number
        .filter(|number| (1..=ID_MAX).contains(number))
        .ok_or_else(|| fields.bad("id"))
}

/// A text, as clean as one that was typed.
fn text(fields: &Fields, field: &'static str) -> Result<Option<String>, BadField> {
    let text = fields.text(field)?;
    Ok(text.and_then(|text| clean_note(&text)))
}

pub fn moment(fields: &Fields, field: &'static str) -> Result<DateTime<Utc>, BadField> {
    fields.moment(field)?.ok_or_else(|| fields.bad(field))
}

pub fn checkin(fields: &Fields) -> Result<Checkin, BadField> {
    let cramps = fields.number("cramps", COUNT_MAX)?;
    let told = told(fields)?;
    Ok(Checkin {
        night: fields.night("night")?.ok_or_else(|| fields.bad("night"))?,
        cramps: cramps.ok_or_else(|| fields.bad("cramps"))?,
        counted: fields.optional("counted")?.unwrap_or_default(),
        worst: fields.number("worst", SEVERITY_MAX)?,
        sleep: fields.optional("sleep")?,
        stretch_done: fields.optional("stretch_done")?,
        toilet_trips: fields.number("toilet_trips", TOILET_TRIPS_MAX)?,
        water_done: told.get(&Factor::WaterDone).copied().flatten(),
        exposures: exposures(&told),
        kept: kept::kept(fields)?,
        asked: asked(&told).map(|(exposure, _)| exposure).collect(),
        sleep_times: sleep_times(fields)?,
        answered_at: moment(fields, "answered_at")?,
    })
}

/// With times near their night, as nobody sleeps in another.
fn sleep_times(fields: &Fields) -> Result<Option<SleepTimes>, BadField> {
    let night = fields.night("night")?;
    let is_near = |at: DateTime<FixedOffset>| {
        let days = night.map(|night| (at.date_naive() - night).num_days());
        fields.can_have_been(at.to_utc()) && days.is_some_and(|days| NEAR_DAYS.contains(&days))
    };
    fields.checked("sleep_times", |told: &SleepTimes| {
        let times = [told.bed_at, told.up_at, told.in_bed_at, told.last_woke_at];
        let is_count = told.woke_times.is_none_or(|times| times <= WOKE_TIMES_MAX);
        is_count && times.into_iter().flatten().all(is_near)
    })
}

/// `None` where all are null.
fn exposures(told: &ToldRecord) -> Option<BTreeSet<Exposure>> {
    let ticked = asked(told).filter(|(_, is_so)| *is_so);
    let ticked = ticked.map(|(exposure, _)| exposure).collect();
    asked(told).next().is_some().then_some(ticked)
}

/// Those with an answer: null is none.
fn asked(told: &ToldRecord) -> impl Iterator<Item = (Exposure, bool)> {
    Factor::ALL.into_iter().filter_map(|factor| match factor {
        Factor::Told(exposure) => Some((exposure, (*told.get(&factor)?)?)),
        Factor::StretchDone | Factor::WaterDone => None,
    })
}

type ToldRecord = BTreeMap<Factor, Option<bool>>;

/// Every exposure of the line; another than ours is none.
fn told(fields: &Fields) -> Result<ToldRecord, BadField> {
    Ok(fields.optional("exposures")?.unwrap_or_default())
}

/// Only an answer that can still be given is one.
pub fn answer(fields: &Fields, book: &Book) -> Result<AnswerRecord, BadField> {
    let dialogue: String = fields.required("dialogue")?;
    let question: String = fields.required("question")?;
    let step = book
        .dialogue(&dialogue)
        .ok_or_else(|| fields.bad("dialogue"))?
        .step(&question)
        .filter(|step| step.keep().is_none())
        .ok_or_else(|| fields.bad("question"))?;
    let value: Answer = fields.optional("value")?.unwrap_or(Answer::Skipped);
    let value = value.as_asked_today(&question);
    if !can_be(step, &value) {
        return Err(fields.bad("value"));
    }
    Ok(AnswerRecord {
        dialogue,
        version: fields.required("version")?,
        question,
        value,
        answered_at: moment(fields, "answered_at")?,
    })
}

fn can_be(step: &Step, value: &Answer) -> bool {
    let options = step.ask().options();
    match (step.ask(), value) {
        (_, Answer::Skipped) => true,
        (Ask::One { .. }, Answer::One(option)) => options.contains(option),
        (Ask::Many { .. }, Answer::Many(many)) => {
            many.len() <= OPTIONS_MAX && many.iter().all(|one| options.contains(one))
        }
        (Ask::Scale { min, max }, Answer::Number(number)) => (min..=max).contains(&number),
        (Ask::Text { chars_max }, Answer::One(words)) => fits(words, *chars_max),
        (_, _) => false,
    }
}

pub fn trigger(fields: &Fields) -> Result<TriggerRecord, BadField> {
    Ok(TriggerRecord {
        cause: fields.required("cause")?,
        level: fields.required("level")?,
        assessed_at: moment(fields, "assessed_at")?,
    })
}

/// Signs have no id in a file; it is given when one is added.
pub fn sign(fields: &Fields) -> Result<SignRecord, BadField> {
    Ok(SignRecord {
        id: 0,
        sign: fields.required("sign")?,
        urgency: fields.required("urgency")?,
        at: moment(fields, "at")?,
        words: text(fields, "words")?,
        understood_at: fields.moment("understood_at")?,
        looked_at: fields.moment("looked_at")?,
        gone_at: fields.moment("gone_at")?,
    })
}
