//! The units of the plan as data: small habits, each with whom it is for, whom it
//! is not for, and its words. And the weeks in which they are chosen.
//!
//! An author adds a unit, an action, a cue or a week without Rust. Decides nothing
//! about a person; `coach` does, from their diary.

mod check;
mod condition;
mod count;
mod fact;
mod file;
mod unit;
mod weeks;

pub use condition::UnitCondition;
pub use count::Counted;
pub use fact::{Fact, Source};
pub use unit::{Action, Family, Grade, Kept, Kind, Unit};
pub use weeks::{Week, Weeks};

pub use weeks::OWN_CUE;

pub(super) use check::{Asked, check, unit, weeks, words_of_unit, words_of_weeks};
pub(super) use file::{Read, UnitDraft, WEEKS_FILE, WeeksDraft, read};
