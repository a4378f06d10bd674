//! The one fit: the most probable log-odds of a Bayesian logistic regression,
//! and how sure they are, as a normal distribution around them.

use super::design::{self, Design, FIRST_EXPOSURE};
use super::priors::{self, EXPOSURE, Prior, probability};
use nalgebra::{Cholesky, DMatrix, DVector, Dyn};

const STEPS_MAX: usize = 50;
/// The largest change of a single log-odds in one step.
const STEP_MAX: f64 = 2.0;
/// Smaller changes are none.
const SETTLED: f64 = 1e-10;

pub struct Fit {
    /// The most probable log-odds, one for each column of the design.
    pub mode: DVector<f64>,
    pub covariance: DMatrix<f64>,
}

/// What the nights alone say of the exposures, the prior taken out again, as
/// precision and precision times mean.
pub struct Information {
    pub precision: DMatrix<f64>,
    pub weighted_mean: DVector<f64>,
}

/// Newton's method from the prior means to the posterior mode.
pub fn fit(design: &Design) -> Fit {
    let priors = priors_of(design.rows.ncols());
    let mut mode = DVector::from_iterator(priors.len(), priors.iter().map(|prior| prior.mean));
    for _ in 0..STEPS_MAX {
        let step =
            decompose(curvature(design, &priors, &mode)).solve(&slope(design, &priors, &mode));
        let step = step.map(|change| change.clamp(-STEP_MAX, STEP_MAX));
        mode += &step;
        if step.amax() < SETTLED {
            break;
        }
    }
    let covariance = decompose(curvature(design, &priors, &mode)).inverse();
    Fit { mode, covariance }
}

impl Fit {
    /// The most probable log-odds of each exposure.
    pub fn exposures(&self) -> DVector<f64> {
        let exposures = self.mode.len() - FIRST_EXPOSURE;
        self.mode.rows(FIRST_EXPOSURE, exposures).into_owned()
    }

    /// How unsure the log-odds of a column are.
    pub fn sd(&self, column: usize) -> f64 {
        self.covariance[(column, column)].sqrt()
    }

    pub fn information(&self) -> Information {
        let mean = self.exposures();
        let size = (mean.len(), mean.len());
        let covariance = self
            .covariance
            .view((FIRST_EXPOSURE, FIRST_EXPOSURE), size)
            .into_owned();
        let with_prior = decompose(covariance).inverse();
        let prior = DMatrix::from_diagonal_element(size.0, size.1, EXPOSURE.precision());
        Information {
            weighted_mean: &with_prior * mean,
            precision: with_prior - prior,
        }
    }
}

/// Every matrix in here is positive definite, by the precision of its priors.
pub fn decompose(matrix: DMatrix<f64>) -> Cholesky<f64, Dyn> {
    Cholesky::new_unchecked(matrix)
}

fn priors_of(columns: usize) -> Vec<Prior> {
    let mut all = vec![EXPOSURE; columns];
    all[design::INTERCEPT] = priors::INTERCEPT;
    for wave in design::TREND {
        all[wave] = priors::TREND;
    }
    all[design::NIGHT_BEFORE] = priors::NIGHT_BEFORE;
    all
}

/// The slope of the log posterior.
fn slope(design: &Design, priors: &[Prior], mode: &DVector<f64>) -> DVector<f64> {
    let expected = (&design.rows * mode).map(probability);
    let mut slope = design.rows.tr_mul(&(&design.cramped - expected));
    for (column, prior) in priors.iter().enumerate() {
        slope[column] -= prior.precision() * (mode[column] - prior.mean);
    }
    slope
}

/// The curvature of the log posterior, with its sign turned round.
fn curvature(design: &Design, priors: &[Prior], mode: &DVector<f64>) -> DMatrix<f64> {
    let expected = (&design.rows * mode).map(probability);
    let mut weighted = design.rows.clone();
    for (mut row, chance) in weighted.row_iter_mut().zip(&expected) {
        row *= chance * (1.0 - chance);
    }
    let mut curvature = design.rows.tr_mul(&weighted);
    for (column, prior) in priors.iter().enumerate() {
        curvature[(column, column)] += prior.precision();
    }
    curvature
}
