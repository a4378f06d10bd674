//! Does an exposure matter at all, and which way? An exact sum over every set
//! of exposures that may be the ones that matter, each weighed by how well it
//! fits the nights ("spike and slab").

use super::fit::{Information, decompose};
use super::priors::{MATTERING_MAX, Prior, log_odds};
use nalgebra::{DMatrix, DVector};
use statrs::distribution::{ContinuousCDF, Normal};

/// The smallest variance, for an exposure whose sets all agree.
const VARIANCE_MIN: f64 = 1e-12;

/// What the sum says of one exposure.
#[derive(Clone, Copy, Debug, Default)]
pub struct Inclusion {
    /// The probability that it matters and goes with more cramps.
    pub raises: f64,
    /// The probability that it matters and goes with fewer.
    pub lowers: f64,
    /// Log-odds, should it matter.
    pub mean: f64,
    pub sd: f64,
}

impl Inclusion {
    /// The probability that it matters, either way.
    pub fn matters(&self) -> f64 {
        self.raises + self.lowers
    }
}

/// One set of exposures that may be the ones that matter.
struct Guess {
    members: Vec<usize>,
    log_weight: f64,
    means: DVector<f64>,
    variances: DVector<f64>,
}

/// Sums over all sets of up to three exposures. `slabs` is what each does if it
/// matters, `matters` how probable that is beforehand.
pub fn inclusions(information: &Information, slabs: &[Prior], matters: f64) -> Vec<Inclusion> {
    let guesses: Vec<Guess> = sets(slabs.len())
        .into_iter()
        .map(|members| guess(information, slabs, matters, members))
        .collect();
    // That nothing matters has the weight of e⁰.
    let heaviest = guesses
        .iter()
        .map(|guess| guess.log_weight)
        .fold(0.0, f64::max);
    let weight = |guess: &Guess| (guess.log_weight - heaviest).exp();
    let all = (-heaviest).exp() + guesses.iter().map(weight).sum::<f64>();
    let mut inclusions = vec![Inclusion::default(); slabs.len()];
    for guess in &guesses {
        add(&mut inclusions, guess, weight(guess) / all);
    }
    inclusions.into_iter().map(averaged).collect()
}

/// Adds one set. Until they are averaged, `mean` and `sd` are sums of the first
/// and second moments.
fn add(inclusions: &mut [Inclusion], guess: &Guess, weight: f64) {
    let moments = guess.means.iter().zip(&guess.variances);
    for (exposure, (mean, variance)) in guess.members.iter().zip(moments) {
        let raises = Normal::standard().cdf(mean / variance.sqrt());
        let sum = &mut inclusions[*exposure];
        sum.raises += weight * raises;
        sum.lowers += weight * (1.0 - raises);
        sum.mean += weight * mean;
        sum.sd += weight * (variance + mean * mean);
    }
}

fn averaged(sum: Inclusion) -> Inclusion {
    let mean = sum.mean / sum.matters();
    let variance = sum.sd / sum.matters() - mean * mean;
    Inclusion {
        mean,
        sd: variance.max(VARIANCE_MIN).sqrt(),
        ..sum
    }
}

fn guess(information: &Information, slabs: &[Prior], matters: f64, members: Vec<usize>) -> Guess {
    let size = members.len();
    let slab = |member: usize| slabs[members[member]];
    let precision = DMatrix::from_fn(size, size, |row, column| {
        let told = information.precision[(members[row], members[column])];
        if row == column {
            told + slab(row).precision()
        } else {
            told
        }
    });
    let weighted_mean = DVector::from_fn(size, |member, _| {
        let slab = slab(member);
        information.weighted_mean[members[member]] + slab.mean * slab.precision()
    });
    let decomposed = decompose(precision);
    let means = decomposed.solve(&weighted_mean);
    let prior: f64 = (0..size)
        .map(|member| log_prior(slab(member), matters))
        .sum();
    Guess {
        log_weight: prior - 0.5 * decomposed.ln_determinant() + 0.5 * weighted_mean.dot(&means),
        variances: decomposed.inverse().diagonal(),
        means,
        members,
    }
}

/// What a set weighs beforehand for each exposure in it, beside the empty one.
pub fn log_prior(slab: Prior, matters: f64) -> f64 {
    log_odds(matters) - slab.sd.ln() - 0.5 * (slab.mean / slab.sd).powi(2)
}

/// Every set of one to three of the first so many numbers.
fn sets(exposures: usize) -> Vec<Vec<usize>> {
    let mut all: Vec<Vec<usize>> = vec![Vec::new()];
    let mut grown = 0;
    for _ in 0..MATTERING_MAX.min(exposures) {
        let last_size = grown..all.len();
        grown = all.len();
        for set in last_size {
            let next = all[set].last().map_or(0, |last| last + 1);
            for exposure in next..exposures {
                let larger = all[set].iter().copied().chain([exposure]).collect();
                all.push(larger);
            }
        }
    }
    all.split_off(1)
}
