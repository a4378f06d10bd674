//! Which messages people come to read, found out by living through a great deal: every
//! transcript and made-up life that is there, every way through every dialogue, and many
//! taps. For those who translate, and so that no message is left that nobody can reach.
//!
//! Judges no words; says what was met, where, and what was too long for Telegram.

mod files;
mod lengths;
mod met;
mod plays;
mod said;
mod scripts;
mod seldom;
mod wandering;

pub use files::{plays_for_a_look, plays_here};
pub use lengths::TooLong;
pub use met::{Coverage, MetMessage, Sighting};
pub use plays::{PlayedThing, cover};
pub use scripts::{ForeignWords, foreign_words};
