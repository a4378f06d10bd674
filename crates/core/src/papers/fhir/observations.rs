//! Observations: what happened, as the person told it.
//!
//! Codes are LOINC's and HL7's where there is one beyond doubt: 72514-3 is pain
//! from 0 to 10 as somebody says it. All else is in words alone.

use super::answered::{UNITS, choice, question};
use super::sleep;
use super::source::BundleSource;
use super::types::{
    Annotation, Component, Concept, Entry, Measured, Observation, Quantity, clean, date_time,
    instant,
};
use crate::diary::{Checkin, Cramp, Exposure, Factor, Minutes, SignRecord};
use crate::papers::sign_name::{sign_name, urgency_name};
use crate::words::{Text, paper, phrase};
use chrono::{DateTime, Utc};
use serde::Serialize;

const CATEGORIES: &str = "http://terminology.hl7.org/CodeSystem/observation-category";
const LOINC: &str = "http://loinc.org";

/// Cramps, then nights, then signs, each from the oldest.
pub fn all(source: &BundleSource) -> serde_json::Result<Vec<Entry>> {
    let diary = &source.chat.diary;
    let cramps = diary.cramps.values().map(|one| {
        let name = format!("cramp {}", one.id);
        source.entry(&name, cramp(source, one))
    });
    let nights = diary.checkins.values().map(|one| {
        let name = format!("night {}", one.night);
        source.entry(&name, night(source, one))
    });
    let signs = diary.signs.values().map(|one| {
        let name = format!("sign {}", one.id);
        source.entry(&name, sign(source, one))
    });
    cramps.chain(nights).chain(signs).collect()
}

fn observation(
    source: &BundleSource,
    code: Concept,
    at: String,
    issued: DateTime<Utc>,
) -> Observation {
    Observation {
        resource_type: "Observation",
        status: "final",
        category: [Concept::coded(CATEGORIES, "survey", "Survey")],
        code,
        subject: source.patient(),
        effective_date_time: at,
        issued: instant(issued),
        performer: [source.patient()],
        value: None,
        note: Vec::new(),
        component: Vec::new(),
    }
}

/// At its moment, or on the date of its night where only that is known.
fn cramp(source: &BundleSource, cramp: &Cramp) -> Observation {
    let night = cramp.night.map(|night| night.to_string());
    let at = cramp.at.map(date_time).or(night);
    let code = Concept::text(source.say(paper::FHIR_CRAMP));
    let at = at.unwrap_or_else(|| instant(cramp.recorded_at));
    let mut parts = Vec::new();
    parts.extend(cramp.severity.map(pain));
    parts.extend(detail(source, "leg", cramp.leg));
    parts.extend(detail(source, "muscle", cramp.muscle));
    parts.extend(cramp.minutes.and_then(|minutes| length(source, minutes)));
    for helped in &cramp.helped {
        parts.extend(detail(source, "helped", Some(helped)));
    }
    let from_memory = cramp.from_memory.then_some(paper::FHIR_FROM_MEMORY);
    let notes = cramp.note.as_deref().map(clean).into_iter();
    let notes = notes.chain(from_memory.map(|phrase| source.say(phrase)));
    Observation {
        note: notes.filter_map(note).collect(),
        component: parts,
        ..observation(source, code, at, cramp.recorded_at)
    }
}

fn pain(severity: u8) -> Component {
    let display = "Pain severity - 0-10 verbal numeric rating [Score] - Reported";
    Component {
        code: Concept::coded(LOINC, "72514-3", display),
        value: Measured::Quantity(Quantity {
            value: severity.into(),
            unit: "{score}",
            system: UNITS,
            code: "{score}",
        }),
    }
}

fn length(source: &BundleSource, minutes: Minutes) -> Option<Component> {
    match minutes {
        Minutes::Typed(typed) => Some(Component {
            code: question(source, "details", "minutes"),
            value: Measured::Quantity(Quantity {
                value: typed,
                unit: "min",
                system: UNITS,
                code: "min",
            }),
        }),
        Minutes::Range(range) => detail(source, "minutes", Some(range)),
    }
}

/// One of the answers about a cramp.
fn detail<T: Serialize>(source: &BundleSource, step: &str, value: Option<T>) -> Option<Component> {
    choice(source, "details", step, value)
}

/// The night's date is that of its evening.
fn night(source: &BundleSource, checkin: &Checkin) -> Observation {
    let mut parts = Vec::new();
    parts.extend(checkin.worst.map(pain));
    parts.extend(choice(source, "checkin", "sleep", checkin.sleep));
    parts.extend(choice(
        source,
        "checkin",
        "toilet_trips",
        checkin.toilet_trips,
    ));
    let sleep_times = checkin.sleep_times.iter();
    parts.extend(sleep_times.flat_map(|told| sleep::parts(source, told)));
    parts.extend(Factor::ALL.into_iter().filter_map(|factor| {
        let answer = match factor {
            Factor::StretchDone => checkin.stretch_done,
            Factor::Told(_) | Factor::WaterDone => factor.answer(&source.chat.diary, checkin),
        };
        answer.map(|answer| Component {
            code: Concept::text(source.say(factor_words(source, factor))),
            value: Measured::Boolean(answer),
        })
    }));
    let code = Concept::text(source.say(paper::FHIR_NIGHT));
    Observation {
        value: Some(Measured::Integer(checkin.cramps.into())),
        component: parts,
        ..observation(source, code, checkin.night.to_string(), checkin.answered_at)
    }
}

fn factor_words(source: &BundleSource, factor: Factor) -> Text {
    match factor {
        Factor::Told(exposure) => exposure_words(source, exposure),
        Factor::StretchDone => phrase::NAME_STRETCH_DONE.text(),
        Factor::WaterDone => phrase::NAME_WATER_DONE.text(),
    }
}

fn exposure_words(source: &BundleSource, exposure: Exposure) -> Text {
    let id = Factor::Told(exposure).id();
    let step = source
        .book
        .dialogue("checkin")
        .and_then(|one| one.step("exposures"));
    step.map_or_else(|| Text::of(id), |step| step.option_words(id))
}

fn sign(source: &BundleSource, sign: &SignRecord) -> Observation {
    let mut parts = vec![Component {
        code: Concept::text(source.say(paper::FHIR_URGENCY)),
        value: Measured::Concept(Concept::text(source.say(urgency_name(sign.urgency)))),
    }];
    parts.extend(sign.looked_at.map(|at| Component {
        code: Concept::text(source.say(paper::FHIR_LOOKED_AT)),
        value: Measured::At(instant(at)),
    }));
    let code = Concept::text(source.say(paper::FHIR_SIGN));
    Observation {
        value: Some(Measured::Concept(Concept::text(
            source.say(sign_name(sign.sign)),
        ))),
        note: sign
            .words
            .as_deref()
            .map(clean)
            .and_then(note)
            .into_iter()
            .collect(),
        component: parts,
        ..observation(source, code, instant(sign.at), sign.at)
    }
}

fn note(text: String) -> Option<Annotation> {
    (!text.is_empty()).then_some(Annotation { text })
}
