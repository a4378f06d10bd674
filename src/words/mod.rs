//! Every visible word, in each language: Fluent files in, sentences out.
//!
//! Pure after loading: no disk, no network, no clock. Nothing in here decides
//! what is said, only how it reads.

pub mod phrase;
pub mod text;

pub use phrase::Phrase;
pub use text::{Argument, Text};
