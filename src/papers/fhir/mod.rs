//! `charley-fhir.json`: the diary as a FHIR R4 Bundle, for a clinic's programs.
//!
//! One collection: a Patient without identity, the Questionnaire of all that is
//! asked, its QuestionnaireResponse, and an Observation for each cramp, each
//! night with a check-in and each warning sign. Nothing in it says who the
//! person is, and nothing in it is a verdict.
//!
//! Source of elements, cardinalities and value sets: HL7 FHIR R4 (4.0.1).

mod ids;
mod observations;
mod questionnaire;
mod response;
mod types;

use crate::chat::Chat;
use crate::dialogue::Book;
use crate::words::Text;
use chrono::{DateTime, Utc};
use ids::Ids;
use serde::Serialize;
use types::{Bundle, Entry, Patient, Reference};

/// What every part of the bundle is made from.
struct Source<'a> {
    book: &'a Book,
    chat: &'a Chat,
    ids: Ids,
}

impl Source<'_> {
    /// A sentence in the person's language, without markup.
    fn say(&self, text: impl Into<Text>) -> String {
        let language = &self.chat.person.language;
        types::clean(&self.book.words().plain(language, &text.into()))
    }

    fn patient(&self) -> Reference {
        Reference {
            reference: self.ids.url("patient"),
        }
    }

    /// A resource with its name in this bundle, from which its id follows.
    fn entry(&self, name: &str, resource: impl Serialize) -> serde_json::Result<Entry> {
        let mut resource = serde_json::to_value(resource)?;
        if let Some(fields) = resource.as_object_mut() {
            fields.insert("id".to_owned(), self.ids.id(name).into());
        }
        Ok(Entry {
            full_url: self.ids.url(name),
            resource,
        })
    }
}

/// The bundle as text.
///
/// # Errors
/// None that plain structures can have.
pub fn json(book: &Book, chat: &Chat, now: DateTime<Utc>) -> serde_json::Result<String> {
    let source = Source {
        book,
        chat,
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
