//! Which words of a text speak for danger, and which against: to quote them in a
//! question, and for those who edit the lists.

use super::features::{FeatureNumbers, Subject, TextFeature};
use super::names::Family;
use super::weights::Weights;

/// A question quotes so many words at most.
const QUOTED_MAX: usize = 6;

/// All that is weighed of a text, with its place in it.
pub struct WeighedWords {
    pub numbers: FeatureNumbers,
    features: Vec<TextFeature>,
    words: usize,
}

impl WeighedWords {
    pub fn of(subject: &Subject) -> WeighedWords {
        let mut features = Vec::new();
        subject.features(&mut features);
        WeighedWords {
            numbers: FeatureNumbers::of(subject),
            features,
            words: subject.text.words.len(),
        }
    }

    /// For each word of the text how much it speaks for danger; below zero,
    /// against. What is of several words is shared among them, and what is of
    /// none, as the verdict of the rules, is left out.
    pub fn by_word(&self, weights: &Weights) -> Vec<f64> {
        let mut told = vec![0.0; self.words];
        for feature in &self.features {
            let part = self.for_danger(weights, feature) / feature.words.len().max(1) as f64;
            for word in told.get_mut(feature.words.clone()).into_iter().flatten() {
                *word += part;
            }
        }
        told
    }

    /// What of the lists spoke most, for and against.
    pub fn strongest(&self, weights: &Weights) -> Vec<(f64, &str)> {
        let groups = self.features.iter();
        let groups = groups.filter(|feature| feature.family == Family::Groups);
        let told = groups.map(|one| (self.for_danger(weights, one), one.name.as_str()));
        let mut told: Vec<(f64, &str)> = told.filter(|(told, _)| *told != 0.0).collect();
        told.sort_by(|one, other| {
            let larger = other.0.abs().total_cmp(&one.0.abs());
            larger.then(one.1.cmp(other.1))
        });
        told.dedup_by_key(|(_, name)| *name);
        told
    }

    /// How much one feature speaks for danger: its weight for what hurries, less
    /// that for nothing.
    fn for_danger(&self, weights: &Weights, feature: &TextFeature) -> f64 {
        let Some([none, _, same_day, emergency]) = weights.levels.of(feature.number) else {
            return 0.0;
        };
        let all = f64::from(weights.levels.scale) * self.numbers.share(feature.family);
        (f64::from((*same_day).max(*emergency)) - f64::from(*none)) * all
    }
}

/// The words in a row that speak most for danger.
pub fn quoted(told: &[f64]) -> std::ops::Range<usize> {
    let mut best = (0.0, 0..told.len().min(QUOTED_MAX));
    for from in 0..told.len() {
        let mut sum = 0.0;
        for (at, word) in told.iter().enumerate().skip(from).take(QUOTED_MAX) {
            sum += word;
            if sum > best.0 {
                best = (sum, from..at + 1);
            }
        }
    }
    best.1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_that_tell_most_are_quoted() {
        assert_eq!(quoted(&[-1.0, 0.5, 2.0, -0.1, 1.0, -3.0, 0.2]), 1..5);
        assert_eq!(quoted(&[0.0; 9]), 0..6);
        assert_eq!(quoted(&[]), 0..0);
    }
}
