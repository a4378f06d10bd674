//! Two languages side by side, for whoever translates: each message, how it stands, and
//! how it looks to those who are told it.
//!
//! - [`room`]: the words as the files have them, read anew when they are saved
//! - [`row`]: a message, and which are looked for
//! - [`bubble`]: how it looks

pub mod bubble;
pub mod room;
pub mod row;

pub use room::{WordsRead, WordsRoom};
