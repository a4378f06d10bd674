//! The elements of FHIR R4 that Charley uses, named as the standard has them.
//!
//! What is empty is left out: R4 allows neither null nor an empty list.

use chrono::{DateTime, FixedOffset, SecondsFormat, Utc};
use serde::Serialize;
use serde_json::Value;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Bundle {
    pub resource_type: &'static str,
    pub id: String,
    #[serde(rename = "type")]
    pub kind: &'static str,
    pub timestamp: String,
    pub entry: Vec<Entry>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Entry {
    pub full_url: String,
    pub resource: Value,
}

/// A person of whom only the diary is known.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Patient {
    pub resource_type: &'static str,
}

impl Default for Patient {
    fn default() -> Self {
        Patient {
            resource_type: "Patient",
        }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Questionnaire {
    pub resource_type: &'static str,
    pub url: String,
    pub title: String,
    pub status: &'static str,
    pub subject_type: [&'static str; 1],
    pub item: Vec<QuestionnaireItem>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct QuestionnaireItem {
    pub link_id: String,
    pub text: String,
    #[serde(rename = "type")]
    pub kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub repeats: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_length: Option<usize>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub answer_option: Vec<AnswerOption>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub item: Vec<QuestionnaireItem>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AnswerOption {
    pub value_coding: Coding,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct QuestionnaireResponse {
    pub resource_type: &'static str,
    pub questionnaire: String,
    pub status: &'static str,
    pub subject: Reference,
    pub authored: String,
    pub source: Reference,
    pub item: Vec<ResponseItem>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ResponseItem {
    pub link_id: String,
    pub text: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub answer: Vec<AnswerValue>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub item: Vec<ResponseItem>,
}

/// `value[x]` of an answer.
#[derive(Serialize)]
pub enum AnswerValue {
    #[serde(rename = "valueCoding")]
    Coding(Coding),
    #[serde(rename = "valueInteger")]
    Integer(i64),
    #[serde(rename = "valueString")]
    Text(String),
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Observation {
    pub resource_type: &'static str,
    pub status: &'static str,
    pub category: [Concept; 1],
    pub code: Concept,
    pub subject: Reference,
    pub effective_date_time: String,
    pub issued: String,
    pub performer: [Reference; 1],
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    pub value: Option<Measured>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub note: Vec<Annotation>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub component: Vec<Component>,
}

#[derive(Serialize)]
pub struct Component {
    pub code: Concept,
    #[serde(flatten)]
    pub value: Measured,
}

/// `value[x]` of an observation or of a part of one.
#[derive(Serialize)]
pub enum Measured {
    #[serde(rename = "valueInteger")]
    Integer(i64),
    #[serde(rename = "valueQuantity")]
    Quantity(Quantity),
    #[serde(rename = "valueBoolean")]
    Boolean(bool),
    #[serde(rename = "valueCodeableConcept")]
    Concept(Concept),
    #[serde(rename = "valueDateTime")]
    At(String),
    #[serde(rename = "valueRange")]
    Range(MeasuredRange),
}

/// From the one to the other.
#[derive(Serialize)]
pub struct MeasuredRange {
    pub low: Quantity,
    pub high: Quantity,
}

#[derive(Serialize)]
pub struct Quantity {
    pub value: u32,
    pub unit: &'static str,
    pub system: &'static str,
    pub code: &'static str,
}

#[derive(Serialize)]
pub struct Concept {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub coding: Vec<Coding>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

/// Without a system where the code is our own.
#[derive(Serialize)]
pub struct Coding {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub system: Option<&'static str>,
    pub code: String,
    pub display: String,
}

#[derive(Serialize)]
pub struct Reference {
    pub reference: String,
}

#[derive(Serialize)]
pub struct Annotation {
    pub text: String,
}

impl Concept {
    pub fn text(text: String) -> Concept {
        Concept {
            coding: Vec::new(),
            text: Some(text),
        }
    }

    /// From HL7's own lists or LOINC, whose English display it carries.
    pub fn coded(system: &'static str, code: &str, display: &str) -> Concept {
        let coding = Coding {
            system: Some(system),
            code: code.to_owned(),
            display: display.to_owned(),
        };
        Concept {
            coding: vec![coding],
            text: None,
        }
    }
}

/// An instant, with its zone.
pub fn instant(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Millis, true)
}

/// A moment as the person's clock had it.
pub fn date_time(at: DateTime<FixedOffset>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}

/// R4 has no strings of blanks alone, and no control characters but line ends
/// and tabs.
pub fn clean(text: &str) -> String {
    let is_allowed = |character: &char| !character.is_control() || "\t\r\n".contains(*character);
    let kept: String = text.chars().filter(is_allowed).collect();
    kept.trim().to_owned()
}
