//! The conversation: what Charley does with one event.
//!
//! Pure: never awaits, never reads the clock, touches no disk and no network,
//! and cannot fail. Bad input is an effect that says so kindly.

pub mod chat;
pub mod effect;
pub mod event;

pub use chat::{Chat, Due, Person, Turn};
pub use effect::{Button, Effect, Handle, Message, Phase, Press, Purpose};
pub use event::{Event, Wake, What};
