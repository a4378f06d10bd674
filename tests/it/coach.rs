//! The plan, played by people who are made up.

mod added;
mod after_weeks;
mod digest;
mod emergency;
mod fading;
mod lives;
mod not_for;
mod notes;
mod packs;
mod personas;
mod six_weeks;
