//! What a person can take along to a doctor.

pub mod diaries;
mod fhir;
mod import;
mod nights;
mod page;
pub mod printed;
pub mod sending;
mod spreadsheets;
