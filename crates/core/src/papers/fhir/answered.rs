//! An answer as a part of an observation: the question as it is asked, and the
//! option in the person's language.

use super::source::BundleSource;
use super::types::{Component, Concept, Measured};
use crate::papers::export;
use serde::Serialize;

pub const UNITS: &str = "http://unitsofmeasure.org";

pub fn choice<T: Serialize>(
    source: &BundleSource,
    dialogue: &str,
    step: &str,
    value: Option<T>,
) -> Option<Component> {
    let option = export::id(&value?);
    let words = source
        .book
        .dialogue(dialogue)?
        .step(step)?
        .option_words(&option);
    Some(Component {
        code: question(source, dialogue, step),
        value: Measured::Concept(Concept::text(source.say(words))),
    })
}

/// A question as it is asked, in place of a code.
pub fn question(source: &BundleSource, dialogue: &str, step: &str) -> Concept {
    let step = source
        .book
        .dialogue(dialogue)
        .and_then(|one| one.step(step));
    Concept::text(step.map_or_else(String::new, |step| source.say(step.words())))
}
