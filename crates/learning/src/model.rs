//! The weights of a fitted model, and the chances that they give.

/// Weights of each column for each class, and what each class has without any.
#[derive(Clone, Debug)]
pub struct Model<const CLASSES: usize> {
    pub weights: Vec<[f64; CLASSES]>,
    pub start: [f64; CLASSES],
}

/// Adds something so many times.
pub(crate) fn add<const CLASSES: usize>(
    to: &mut [f64; CLASSES],
    what: &[f64; CLASSES],
    times: f64,
) {
    for (to, what) in to.iter_mut().zip(what) {
        *to += times * what;
    }
}

/// Sums as chances, together 1, the same on every machine.
pub fn chances(sums: &mut [f64]) {
    let most = sums.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    for sum in sums.iter_mut() {
        *sum = libm::exp(*sum - most);
    }
    let all: f64 = sums.iter().sum();
    for sum in sums.iter_mut() {
        *sum /= all;
    }
}
