//! A person who is made up, played on the real engine: what an author sees before
//! anybody meets a new habit, and what the tests of the plan run on.
//!
//! Nothing is drawn but from the seed in the person's file, so that it goes the same
//! way every time. No store, no Telegram, and a clock of its own.

mod check;
mod file;
mod life;
mod moment;
mod often;
mod phone;
mod taps;
mod usual;
mod why;
mod written;

pub use check::{Mistake, read};
pub use file::{Deed, Persona, PlanTap, ReviewTap, WEEKS_MAX};
pub use life::{Played, lived, lived_before, play};
pub use moment::{LivedMoment, MomentCause, OfferedUnit, buttons};
pub use phone::{Phone, chance_at, delivered, next_due};
pub use written::written;
