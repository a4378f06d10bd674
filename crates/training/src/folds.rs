//! Each writer heard by weights that never met that writer.

use super::examples::{Example, Examples, WeighedText};
use super::fitting;
use charley_core::dialogue::{Chances, RulesHeard};
use std::collections::BTreeSet;

/// Each writer is left out once, with some others.
const FOLDS: usize = 4;
/// Some of so many equal parts of the sentences may be trained on alone.
pub const PARTS: usize = 4;

/// A sentence as it is heard by whom it is new to.
pub struct HeldOut<'a> {
    pub example: &'a Example<'a>,
    pub clean: HeldOutGuess,
    pub noisy: HeldOutGuess,
}

/// What the rules heard, and what learning makes of it.
pub struct HeldOutGuess {
    pub heard: RulesHeard,
    pub chances: Chances,
}

impl HeldOutGuess {
    pub fn of(weighed: &WeighedText, chances: Chances) -> HeldOutGuess {
        HeldOutGuess {
            heard: weighed.heard.clone(),
            chances,
        }
    }
}

/// Every sentence of every writer whom the rules had not met.
pub fn held_out<'a>(examples: &'a Examples<'a>) -> Vec<HeldOut<'a>> {
    held_out_after(examples, PARTS)
}

/// The same after a training on some parts of the other sentences.
pub fn held_out_after<'a>(examples: &'a Examples<'a>, parts: usize) -> Vec<HeldOut<'a>> {
    let writers: BTreeSet<&str> = examples
        .all
        .iter()
        .filter(|one| !one.sentence.is_seen)
        .map(|one| one.sentence.writer.as_str())
        .collect();
    let writers: Vec<&str> = writers.into_iter().collect();
    (0..FOLDS)
        .flat_map(|fold| {
            let out: BTreeSet<&str> = writers.iter().copied().skip(fold).step_by(FOLDS).collect();
            one_fold(examples, &out, parts)
        })
        .collect()
}

fn one_fold<'a>(
    examples: &'a Examples<'a>,
    out: &BTreeSet<&str>,
    parts: usize,
) -> Vec<HeldOut<'a>> {
    let is_out = |one: &&Example| out.contains(one.sentence.writer.as_str());
    let numbered = examples.all.iter().enumerate();
    let some = numbered.filter(|(at, _)| at % PARTS < parts);
    let others = some.map(|(_, one)| one).filter(|one| !is_out(one));
    let weights = fitting::weights(others, &examples.dictionary);
    let guess =
        |weighed: &WeighedText| HeldOutGuess::of(weighed, Chances::of(&weights, &weighed.numbers));
    examples
        .all
        .iter()
        .filter(is_out)
        .map(|example| HeldOut {
            example,
            clean: guess(&example.clean),
            noisy: guess(&example.noisy),
        })
        .collect()
}
