//! What goes with the cramps: against the reference implementation, from
//! diaries with every edge, from mornings as people have them, and as a command.

mod announcing;
mod command;
mod distance;
mod edges;
mod laid_out;
mod mornings;
mod over_time;
pub mod pages;
mod reference;
pub mod screens;
