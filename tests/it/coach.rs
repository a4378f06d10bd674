//! The plan, played by people who are made up.

mod added;
mod digest;
mod lives;
mod not_for;
mod personas;
mod six_weeks;
