//! A part of an export: what belongs to some days in a row.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Where a thing stands among all: its day, and its number within it.
pub type ExportPlace = (NaiveDate, u64);

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// From 1.
    pub number: u32,
    pub of: u32,
    /// `None` in the first.
    pub(super) from: Option<ExportPlace>,
    /// `None` in the last.
    pub(super) until: Option<ExportPlace>,
}

impl Part {
    pub const WHOLE: Part = Part {
        number: 1,
        of: 1,
        from: None,
        until: None,
    };

    pub fn is_first(&self) -> bool {
        self.from.is_none()
    }

    pub fn has(&self, place: ExportPlace) -> bool {
        let begins = self.from.is_none_or(|from| from <= place);
        begins && self.until.is_none_or(|until| place < until)
    }
}
