//! Every sentence of the features, for the dialogues to be checked against.

use super::{
    about, absence, causes, checkin, cramp, danger, data, evening, free_text, hours, intake,
    nights, plan, questions, report, settings, stretch, trial,
};
use charley_core::words::Phrase;

/// Each words file of a feature, and what it must hold.
pub const PHRASES: &[(&str, &[Phrase])] = &[
    ("charley/about", about::phrase::ALL),
    ("charley/absence", absence::phrase::ALL),
    ("charley/causes", causes::phrase::ALL),
    ("charley/checkin", checkin::phrase::ALL),
    ("charley/cramp", cramp::phrase::ALL),
    ("charley/danger", danger::phrase::ALL),
    ("charley/data", data::phrase::ALL),
    ("charley/evening", evening::phrase::ALL),
    ("charley/free_text", free_text::phrase::ALL),
    ("charley/hours", hours::phrase::ALL),
    ("charley/intake", intake::phrase::ALL),
    ("charley/nights", nights::phrase::ALL),
    ("charley/plan", plan::phrase::ALL),
    ("charley/questions", questions::phrase::ALL),
    ("charley/report", report::phrase::ALL),
    ("charley/settings", settings::phrase::ALL),
    ("charley/stretch", stretch::phrase::ALL),
    ("charley/trial", trial::phrase::ALL),
];
