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
mod pack;
mod unit;
mod weeks;

pub use condition::UnitCondition;
pub use count::ToldThing;
pub use fact::{FactSource, UnitFact};
pub use file::ID_BYTES_MAX;
pub use pack::{DAYS_MAX as PACK_DAYS_MAX, Pack, PackQuestion};
pub use unit::{Action, Grade, Kept, Unit, UnitFamily, UnitKind};
pub use weeks::{PlanWeek, PlanWeeks};

pub use weeks::OWN_CUE;

pub(super) use check::{AskedQuestions, check, unit, weeks, words_of_unit, words_of_weeks};
pub(super) use file::{Read, UnitDraft, WEEKS_FILE, WeeksDraft, read};
