//! The files that are made of a diary, by name.

use super::part::Part;
use crate::words::{Phrase, paper, phrase};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// A file made from the diary as it is when the file is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ExportFile {
    /// Everything, for `/export`.
    Json,
    /// The cramps, for `/export`.
    Csv,
    /// A part of either, where the whole would be too large.
    JsonPart(Part),
    CsvPart(Part),
    /// The nights, one a row.
    Nights,
    /// What a clinic's own programs read.
    Fhir,
    /// One page for the doctor, for each size of paper.
    PageA4,
    PageLetter,
}

impl ExportFile {
    pub fn name(self) -> Cow<'static, str> {
        let part = |name: &str, Part { number, of, .. }, ending: &str| {
            Cow::Owned(format!("charley-{name}-{number}-of-{of}.{ending}"))
        };
        match self {
            ExportFile::Json => "charley-export.json".into(),
            ExportFile::Csv => "charley-cramps.csv".into(),
            ExportFile::JsonPart(one) => part("export", one, "json"),
            ExportFile::CsvPart(one) => part("cramps", one, "csv"),
            ExportFile::Nights => "charley-nights.csv".into(),
            ExportFile::Fhir => "charley-fhir.json".into(),
            ExportFile::PageA4 | ExportFile::PageLetter => "charley-page.pdf".into(),
        }
    }

    /// What is said under it.
    pub fn caption(self) -> Phrase {
        match self {
            ExportFile::Json
            | ExportFile::Csv
            | ExportFile::JsonPart(_)
            | ExportFile::CsvPart(_) => phrase::EXPORT_CAPTION,
            ExportFile::Nights => paper::NIGHTS_CAPTION,
            ExportFile::Fhir => paper::FHIR_CAPTION,
            ExportFile::PageA4 | ExportFile::PageLetter => paper::PAGE_CAPTION,
        }
    }
}
