//! What goes with the cramps: against the reference implementation, from
//! diaries with every edge, and as a command.

mod command;
mod reference;
