//! A diary as files, and a file as a diary: what `/export` sends and takes back,
//! the table of the nights, the page for the doctor, and what clinics' programs
//! read.
//!
//! Pure, and without events: whoever sends or reads a file is elsewhere.

pub mod doctor_page;
pub mod export;
mod export_file;
pub mod fhir;
mod guarded;
mod habits;
pub mod import;
mod known_nights;
pub mod nights_table;
pub mod own_question;
pub mod part;
mod sign_name;

pub use export_file::ExportFile;
pub use known_nights::KnownNights;
pub use part::Part;

/// The largest file that is read: ten years of diary are some six megabytes.
pub const FILE_BYTES_MAX: u64 = 10 * BYTES_PER_MEGABYTE;
pub const BYTES_PER_MEGABYTE: u64 = 1024 * 1024;
/// The most things that one file may hold, as many as a diary has cramps.
pub const LINES_MAX: usize = 20_000;
