//! What a person can take along to a doctor.

pub mod diaries;
mod fhir;
pub mod hostile;
pub mod import;
mod nights;
mod page;
pub mod printed;
mod room;
mod spreadsheets;
