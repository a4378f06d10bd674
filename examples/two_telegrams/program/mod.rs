//! One evening of many reminders, with people who press buttons meanwhile.

mod bot;
mod crowd;
mod evening;
mod figures;
mod witness;

pub use evening::{Evening, Strictness};
pub use figures::HEAD;
