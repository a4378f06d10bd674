//! One evening of many reminders, with people who press buttons meanwhile.

#[path = "../../beside_a_flood/charley.rs"]
mod charley;
mod crowd;
mod evening;
mod figures;
mod witness;

pub use evening::{Evening, Strictness};
pub use figures::HEAD;
