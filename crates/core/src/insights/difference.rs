//! How much: the change in cramp nights if an exposure were always there
//! rather than never, everything else as it was.

use super::design::{Design, FIRST_EXPOSURE};
use super::fit::Fit;
use super::inclusion::Inclusion;
use super::priors::{HINT, probability};
use nalgebra::DVector;
use statrs::distribution::{ContinuousCDF, Normal};

/// The ends of an interval that holds nine tenths.
const TAILS: [f64; 2] = [0.05, 0.95];

/// A change in cramp nights as a share of all nights, from -1 to 1: the best
/// guess, and the ends of the 90 % interval.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Difference {
    pub best: f64,
    pub low: f64,
    pub high: f64,
}

/// The change that one exposure makes.
///
/// Where there is a claim or a hint, the interval is that of the average over
/// whether the exposure matters; a plain one, looked at because it stood out,
/// would be too narrow and too far from zero. Elsewhere it is that of the fit.
pub fn difference(
    design: &Design,
    fit: &Fit,
    exposure: usize,
    inclusion: &Inclusion,
) -> Difference {
    let world = World::new(design, fit, exposure);
    let [low, high] = match inclusion.raises.max(inclusion.lowers) >= HINT {
        true => TAILS.map(|tail| averaged_quantile(inclusion, tail)),
        false => TAILS.map(|tail| fitted_quantile(fit, exposure, tail)),
    };
    Difference {
        best: world.change(inclusion.matters() * inclusion.mean),
        low: world.change(low),
        high: world.change(high),
    }
}

/// The person's nights as the fit has them, without the one exposure.
struct World {
    others: DVector<f64>,
    share: f64,
}

impl World {
    fn new(design: &Design, fit: &Fit, exposure: usize) -> World {
        let column = FIRST_EXPOSURE + exposure;
        let own = design.rows.column(column) * fit.mode[column];
        World {
            others: &design.rows * &fit.mode - own,
            share: design.shares[exposure],
        }
    }

    /// The mean over all nights, if the exposure had these log-odds.
    fn change(&self, log_odds: f64) -> f64 {
        let changes = self.others.map(|others| {
            let always = others + log_odds * (1.0 - self.share);
            let never = others - log_odds * self.share;
            probability(always) - probability(never)
        });
        changes.mean()
    }
}

fn fitted_quantile(fit: &Fit, exposure: usize, tail: f64) -> f64 {
    let column = FIRST_EXPOSURE + exposure;
    fit.mode[column] + fit.sd(column) * Normal::standard().inverse_cdf(tail)
}

/// The quantile of a distribution that is zero where the exposure does not
/// matter, and normal where it does.
fn averaged_quantile(inclusion: &Inclusion, tail: f64) -> f64 {
    let normal = Normal::standard();
    let matters = inclusion.matters();
    let below_zero = matters * normal.cdf(-inclusion.mean / inclusion.sd);
    let at = |within: f64| inclusion.mean + inclusion.sd * normal.inverse_cdf(within);
    if below_zero > tail {
        at(tail / matters)
    } else if below_zero + 1.0 - matters >= tail {
        0.0
    } else {
        at((tail - 1.0 + matters) / matters)
    }
}
