//! The nights as a matrix: one row for each night that is used, one column for
//! each thing that its cramp may go with.

use super::counts::ExposureCounts;
use super::nights::{Nights, share};
use nalgebra::{DMatrix, DVector};
use std::f64::consts::{PI, SQRT_2};

/// The columns before those of the exposures.
pub const INTERCEPT: usize = 0;
pub const TREND: [usize; 2] = [1, 2];
pub const NIGHT_BEFORE: usize = 3;
pub const FIRST_EXPOSURE: usize = 4;

pub struct Design {
    pub rows: DMatrix<f64>,
    /// 1 for a night with a cramp, 0 for a clear one.
    pub cramped: DVector<f64>,
    /// How often each exposure was there, of the times it was answered.
    pub shares: Vec<f64>,
}

/// `None` where no night can be used.
pub fn design(nights: &Nights, counts: &[ExposureCounts]) -> Option<Design> {
    let first = nights.used().next()?.day;
    let last = nights.used().last()?.day;
    let cramp_share = nights.cramp_share();
    let shares: Vec<f64> = counts
        .iter()
        .map(|counts| share(counts.exposed.nights, counts.nights()))
        .collect();
    let mut rows = Vec::new();
    let mut cramped = Vec::new();
    for (night, cramp_before) in nights.used_with_cramp_before() {
        let along = along(night.day, first, last);
        rows.extend(row_start(along, centred(cramp_before, cramp_share)));
        let exposures = night.exposures.iter().zip(&shares);
        rows.extend(exposures.map(|(exposed, share)| centred(*exposed, *share)));
        cramped.push(as_number(night.cramp == Some(true)));
    }
    Some(Design {
        rows: DMatrix::from_row_slice(cramped.len(), FIRST_EXPOSURE + shares.len(), &rows),
        cramped: DVector::from_vec(cramped),
        shares,
    })
}

/// How far a day is on the way from the first to the last, from 0 to 1.
pub fn along(day: i32, first: i32, last: i32) -> f64 {
    let days = f64::from(last) - f64::from(first) + 1.0;
    (f64::from(day) - f64::from(first) + 0.5) / days
}

/// Everything but the exposures, at this part of the way through the diary.
pub fn row_start(along: f64, night_before: f64) -> [f64; FIRST_EXPOSURE] {
    let wave = |half_turns: f64| SQRT_2 * (half_turns * PI * along).cos();
    [1.0, wave(1.0), wave(2.0), night_before]
}

/// The distance of an answer from its mean; without an answer, none.
fn centred(answer: Option<bool>, mean: f64) -> f64 {
    answer.map_or(0.0, |answer| as_number(answer) - mean)
}

fn as_number(yes: bool) -> f64 {
    f64::from(u8::from(yes))
}
