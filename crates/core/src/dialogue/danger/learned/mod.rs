//! Danger that was learnt from sentences, beside the rules: how likely a text
//! tells something, and what is said of both together.
//!
//! - [`features`]: what of a text is weighed
//! - [`names`]: what it is called, and under which number
//! - [`weights`]: the weights as a file
//! - [`chances`]: how likely each level and sign is
//! - [`decision`]: what is said, and when a question comes first
//! - [`fixed`]: sentences whose meaning is fixed by hand
//! - [`telling`]: which words told it
//!
//! The sentences and the training stand outside; nothing in here learns.

pub mod chances;
pub mod decision;
pub mod features;
pub mod fixed;
pub mod names;
pub mod telling;
pub mod weights;
