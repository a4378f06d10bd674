//! What a person guesses of their sleep, as parts of the observation of a night:
//! times as moments, lengths as ranges.
//!
//! In words and without codes: those that other programs use for sleep do not
//! agree with each other.

use super::answered::{UNITS, choice, question};
use super::source::BundleSource;
use super::types::{Component, Concept, Measured, MeasuredRange, Quantity, date_time};
use crate::diary::sleep::FromTo;
use crate::diary::{SleepTimes, TimesGiven};
use crate::words::{Phrase, paper};
use chrono::{DateTime, FixedOffset};

pub fn parts(source: &BundleSource, told: &SleepTimes) -> Vec<Component> {
    let said = |phrase: Phrase| Concept::text(source.say(phrase));
    let at = |name: Phrase, at: DateTime<FixedOffset>| Component {
        code: said(name),
        value: Measured::At(date_time(at)),
    };
    let in_words = |name: Phrase, value: Phrase| Component {
        code: said(name),
        value: Measured::Concept(said(value)),
    };
    let mut parts = Vec::new();
    let lying = told.in_bed_at;
    parts.extend(lying.map(|lying| at(paper::FHIR_LYING_DOWN, lying)));
    parts.extend(told.bed_at.map(|bed_at| at(paper::FHIR_BED, bed_at)));
    parts.extend(told.up_at.map(|up_at| at(paper::FHIR_UP, up_at)));
    parts.extend(
        told.times
            .map(|times| in_words(paper::FHIR_TIMES, given(times))),
    );
    parts.extend(lengths(source, told));
    parts.extend(choice(source, "checkin", "woke_times", told.woke_times));
    let last = told.last_woke_at;
    parts.extend(last.map(|last| at(paper::FHIR_LAST_WAKING, last)));
    for woke_by in told.woke_by.iter().flatten() {
        parts.extend(choice(source, "checkin", "woke_by", Some(woke_by)));
    }
    parts.extend(choice(source, "checkin", "nap", told.nap));
    parts.extend(told.after_15.map(|late| Component {
        code: question(source, "checkin", "after_15"),
        value: Measured::Boolean(late),
    }));
    parts.extend(told.asleep().map(|asleep| Component {
        code: said(paper::FHIR_ASLEEP),
        value: range(asleep),
    }));
    parts
}

/// Each as its range, or in words where the person was not sure.
fn lengths(source: &BundleSource, told: &SleepTimes) -> Vec<Component> {
    let length = |step: &str, minutes: FromTo| Component {
        code: question(source, "checkin", step),
        value: range(minutes),
    };
    let after = told.asleep_after.and_then(|after| match after.minutes() {
        Some(minutes) => Some(length("asleep_after", minutes)),
        None => choice(source, "checkin", "asleep_after", Some(after)),
    });
    let awake = told.awake_for.and_then(|awake| match awake.minutes() {
        Some(minutes) => Some(length("awake_for", minutes)),
        None => choice(source, "checkin", "awake_for", Some(awake)),
    });
    after.into_iter().chain(awake).collect()
}

fn range(minutes: FromTo) -> Measured {
    Measured::Range(MeasuredRange {
        low: in_minutes(minutes.low),
        high: in_minutes(minutes.high),
    })
}

fn in_minutes(value: u32) -> Quantity {
    Quantity {
        value,
        unit: "min",
        system: UNITS,
        code: "min",
    }
}

fn given(times: TimesGiven) -> Phrase {
    match times {
        TimesGiven::Told => paper::FHIR_TOLD,
        TimesGiven::AsUsual => paper::FHIR_AS_USUAL,
    }
}
