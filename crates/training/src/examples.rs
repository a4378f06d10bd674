//! Sentences as what is weighed of them, each also with slips.

use super::dictionary::{Dictionary, Places};
use super::noise::noisy;
use super::sample::Sentence;
use super::threads;
use charley_core::dialogue::{Danger, FeatureNumbers, RulesHeard};
use std::thread;

/// A text as the rules hear it, and what is weighed of it.
#[derive(Clone, Debug)]
pub struct WeighedText {
    pub numbers: FeatureNumbers,
    /// What the rules heard.
    pub heard: RulesHeard,
    /// Where its numbers stand in the dictionary.
    pub places: Places,
}

/// Sentences, and the dictionary of their numbers.
pub struct Examples<'a> {
    pub all: Vec<Example<'a>>,
    pub dictionary: Dictionary,
}

/// A sentence, as it was written and with slips.
pub struct Example<'a> {
    pub sentence: &'a Sentence,
    pub clean: WeighedText,
    pub noisy: WeighedText,
}

/// All sentences, in their order.
pub fn of<'a>(sentences: &'a [Sentence], danger: &Danger) -> Examples<'a> {
    let mut all = weighed_all(sentences, danger);
    let dictionary = Dictionary::of(all.iter().map(|one| &one.clean.numbers));
    for example in &mut all {
        for weighed in [&mut example.clean, &mut example.noisy] {
            weighed.places = dictionary.places(&weighed.numbers);
        }
    }
    Examples { all, dictionary }
}

/// Each thread takes a part of them.
fn weighed_all<'a>(sentences: &'a [Sentence], danger: &Danger) -> Vec<Example<'a>> {
    let share = sentences.len().div_ceil(threads::at_once()).max(1);
    thread::scope(|scope| {
        let parts = sentences.chunks(share);
        let parts: Vec<_> = parts
            .map(|part| scope.spawn(|| part.iter().map(|one| example(one, danger)).collect()))
            .collect();
        let parts = parts.into_iter().map(|part| match part.join() {
            Ok(examples) => examples,
            Err(panic) => std::panic::resume_unwind(panic),
        });
        parts
            .collect::<Vec<Vec<_>>>()
            .into_iter()
            .flatten()
            .collect()
    })
}

fn example<'a>(sentence: &'a Sentence, danger: &Danger) -> Example<'a> {
    Example {
        sentence,
        clean: weighed(&sentence.text, sentence, danger),
        noisy: weighed(&noisy(&sentence.text), sentence, danger),
    }
}

fn weighed(text: &str, sentence: &Sentence, danger: &Danger) -> WeighedText {
    WeighedText {
        numbers: danger.numbers(text, &sentence.facts),
        heard: danger.heard_by_rules(text, &sentence.facts),
        places: Places::default(),
    }
}
