//! What a person can take along to a doctor.

mod diaries;
mod fhir;
mod nights;
