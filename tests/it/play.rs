//! The playground, as its page and its people use it.

mod authoring;
mod bad_input;
mod binary;
mod changed;
mod clock;
mod page;
mod pasts;
mod people;
mod stage;
mod trying;
mod what_happened;
