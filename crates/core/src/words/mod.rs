//! Every visible word, in each language: Fluent files in, sentences out.
//!
//! Pure after loading: no disk, no network, no clock. Nothing in here decides
//! what is said, only how it reads.

mod arms;
mod dates;
mod declare;
mod digits;
mod direction;
pub mod drawn;
mod held;
mod language;
pub mod limits;
mod made_from;
mod markup;
pub mod paper;
pub mod phrase;
mod plurals;
mod problem;
mod sheet;
mod speech;
pub mod text;
mod translation;
mod wordings;

pub use arms::Arm;
pub use dates::DateCalendar;
pub use declare::{Phrase, phrases};
pub use digits::Digits;
pub use direction::{WritingDirection, apart_in_each};
pub use language::{DangerHeard, LanguageFile, Readiness, WeekStart};
pub use made_from::{MADE_FROM, MadeFrom, WordsStanding};
pub use markup::escape as escape_html;
pub use problem::{Problem, Severity, Source};
pub use sheet::Place;
pub use speech::{ENGLISH, Words, language_and_file};
pub use text::{Argument, Text};
pub use translation::Translation;
pub use wordings::{UnreadablePlace, WordingOf, wordings};
