//! Dialogues as data: the format, its checks and the engine that walks it.
//!
//! Pure: knows no chat, no store and no clock.

pub mod answer;
pub mod cause;
pub mod sign;

pub use answer::{Answer, Answers};
pub use cause::{Cause, Level};
pub use sign::{Sign, Urgency};
