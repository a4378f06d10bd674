//! `charley-fhir.json`: the diary as a FHIR R4 Bundle, for a clinic's programs.
//!
//! One collection: a Patient without identity, the Questionnaire of all that is
//! asked, its `QuestionnaireResponse`, and an Observation for each cramp, each
//! night with a check-in and each warning sign. Nothing in it says who the
//! person is, and nothing in it is a verdict.
//!
//! Source of elements, cardinalities and value sets: HL7 FHIR R4 (4.0.1).

mod answered;
mod ids;
mod observations;
mod questionnaire;
mod response;
mod sleep;
mod source;
mod types;

use crate::chat::Chat;
use crate::dialogue::Book;
use crate::picture::Say;
use chrono::{DateTime, Utc};
use ids::Ids;
use source::BundleSource;
use types::{Bundle, Patient};

/// The bundle as text.
///
/// # Errors
/// None that plain structures can have.
pub fn json(book: &Book, chat: &Chat, now: DateTime<Utc>) -> serde_json::Result<String> {
    let language = &chat.person.language;
    json_said(book, chat, now, &|text| book.words().plain(language, text))
}

/// The same in the words that `say` gives.
///
/// # Errors
/// As `json`.
pub fn json_said(
    book: &Book,
    chat: &Chat,
    now: DateTime<Utc>,
    say: Say,
) -> serde_json::Result<String> {
    let source = BundleSource {
        book,
        chat,
        say,
        ids: Ids::of(&chat.diary),
    };
    let mut entries = vec![
        source.entry("patient", Patient::default())?,
        source.entry("questionnaire", questionnaire::of(&source))?,
    ];
    if let Some(response) = response::of(&source) {
        entries.push(source.entry("response", response)?);
    }
    entries.extend(observations::all(&source)?);
    serde_json::to_string_pretty(&Bundle {
        resource_type: "Bundle",
        id: source.ids.id("bundle"),
        kind: "collection",
        timestamp: types::instant(now),
        entry: entries,
    })
}
