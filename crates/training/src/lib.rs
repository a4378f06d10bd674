//! Learning danger from sentences: for whoever writes them, not for a running
//! Charley.
//!
//! - `sample`: the sentences, with who wrote them
//! - `noise`: the same as somebody half asleep types them
//! - `dictionary`: a place for each number
//! - `examples`: sentences as what is weighed of them
//! - `fitting`: weights from examples
//! - `folds`: what writers get whom the weights have never met
//! - `thresholds`: from where on something is said or asked
//! - `figures`, `tables`, `curve`, `report`: how well it hears, for those who
//!   review it
//!
//! Everything is the same on every machine and with any number of threads.

mod curve;
mod dictionary;
mod examples;
mod figures;
mod fitting;
mod folds;
mod noise;
mod report;
mod sample;
mod tables;
mod threads;
mod thresholds;

use charley_core::dialogue::{Danger, Weights};
use std::path::Path;

/// What training gives.
pub struct Trained {
    pub weights: Weights,
    /// For those who review the weights.
    pub report: String,
}

/// Learns from the sentences of a folder.
///
/// # Errors
///
/// A file that is not there, or holds something else.
pub fn train(folder: &Path, danger: &Danger) -> anyhow::Result<Trained> {
    let sentences = sample::read(folder, danger.has_rules())?;
    let examples = examples::of(&sentences, danger);
    let held_out = folds::held_out(&examples);
    let best = thresholds::best(&held_out);
    let weights = fitting::weights(examples.all.iter(), &examples.dictionary);
    let report = report::of(&report::ReportParts {
        examples: &examples,
        held_out: &held_out,
        thresholds: danger.thresholds().unwrap_or(&best),
        best: &best,
        weights: &weights,
        danger,
    });
    Ok(Trained { weights, report })
}

/// The weights alone, which is much sooner done.
///
/// # Errors
///
/// As for training.
pub fn weights(folder: &Path, danger: &Danger) -> anyhow::Result<Weights> {
    let sentences = sample::read(folder, danger.has_rules())?;
    let examples = examples::of(&sentences, danger);
    Ok(fitting::weights(examples.all.iter(), &examples.dictionary))
}

/// How well writers are heard whom nobody trained on.
///
/// # Errors
///
/// As for training.
pub fn try_locked(folder: &Path, danger: &Danger) -> anyhow::Result<String> {
    let sentences = sample::read_locked(folder)?;
    Ok(report::of_locked(&sentences, danger))
}
