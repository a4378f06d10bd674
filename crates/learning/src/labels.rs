//! What is to be learnt of each example.

/// For each example how likely each class is, and how much the example counts.
#[derive(Clone, Debug, Default)]
pub struct Labels<const CLASSES: usize> {
    chances: Vec<[f64; CLASSES]>,
    weights: Vec<f64>,
}

impl<const CLASSES: usize> Labels<CLASSES> {
    /// Adds an example: a chance for each class, together 1, and its weight.
    pub fn push(&mut self, chances: [f64; CLASSES], weight: f64) {
        self.chances.push(chances);
        self.weights.push(weight);
    }

    pub(crate) fn chances(&self, at: usize) -> &[f64; CLASSES] {
        &self.chances[at]
    }

    pub(crate) fn weight(&self, at: usize) -> f64 {
        self.weights[at]
    }
}
