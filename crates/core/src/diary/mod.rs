//! The diary: what a person reported, and what follows from it by counting.
//!
//! Pure: no clock, no store, no words. Nothing in here talks to anyone.

pub mod body;
pub mod clock_time;
pub mod drinks;
pub mod due_time;
pub mod factor;
pub mod full_mornings;
pub mod hours;
pub mod night;
pub mod note;
pub mod plan;
pub mod quiet_note;
pub mod record;
pub mod report;
mod reported;
pub mod room;
pub mod sleep;
pub mod trial;

pub use crate::dialogue::{AsleepAfter, AwakeFor, Exposure, Nap, TimesGiven, WokeBy};
pub use factor::Factor;
pub use hours::Hours;
pub use plan::{PlannedHabit, Programme, Review};
pub use record::*;
pub use reported::Diary;
pub use room::{ID_MAX, Load};
pub use sleep::SleepTimes;
pub use trial::Trial;
