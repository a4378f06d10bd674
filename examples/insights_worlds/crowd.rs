//! Crowds of simulated people, one world to a file, and what they come to.

pub mod by_lot;
pub mod by_weeks;
pub mod mixed;
pub mod mornings;
pub mod trend;
pub mod without_effects;
