//! Every visible word, in each language: Fluent files in, sentences out.
//!
//! Pure after loading: no disk, no network, no clock. Nothing in here decides
//! what is said, only how it reads.

mod declare;
pub mod drawn;
pub mod limits;
mod markup;
pub mod paper;
pub mod phrase;
mod problem;
mod sheet;
mod speech;
pub mod text;

pub use declare::{Phrase, phrases};
pub use markup::escape as escape_html;
pub use problem::{Problem, Severity, Source};
pub use sheet::Place;
pub(crate) use speech::language_and_file;
pub use speech::{ENGLISH, Words};
pub use text::{Argument, Text};
