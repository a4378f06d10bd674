//! The coach: which small habits fit a person, and how the plan of eight weeks
//! stands. Counted anew from the diary each time; nothing is kept in here.
//!
//! Pure, and says nothing: `conversation/plan` does. What is not known of a person
//! counts against a habit that could harm them. Never a streak, a score or a
//! comparison with others.

pub mod choice;
pub mod counting;
pub mod facts;
pub mod fitting;
pub mod keeping;
pub mod months;
pub mod packs;
pub mod programme;
pub mod six_weeks;
mod sleep_counts;
pub mod tried;

pub use choice::{Offer, choice};
pub use counting::Count;
pub use keeping::{KeptCount, kept_on};
pub use tried::{HabitFate, TriedHabit, tried};
