//! How badly weights fit, and where it gets better.

use crate::labels::Labels;
use crate::model::{add, chances};
use crate::rows::Rows;
use crate::threads;

/// A fitting problem: the same rows in both directions, and their labels.
pub struct Objective<'a, const CLASSES: usize> {
    rows: &'a Rows,
    columns: Rows,
    labels: &'a Labels<CLASSES>,
    column_count: usize,
    /// How dear large weights are.
    shrinking: f64,
    threads: usize,
}

/// Weights of the columns, and behind them those of the classes alone.
pub type Point<const CLASSES: usize> = Vec<[f64; CLASSES]>;

/// The error of one example for each class, and its loss.
#[derive(Clone)]
struct Miss<const CLASSES: usize> {
    error: [f64; CLASSES],
    loss: f64,
}

impl<'a, const CLASSES: usize> Objective<'a, CLASSES> {
    pub fn new(
        rows: &'a Rows,
        labels: &'a Labels<CLASSES>,
        column_count: usize,
        shrinking: f64,
        threads: usize,
    ) -> Objective<'a, CLASSES> {
        Objective {
            rows,
            columns: rows.turned(column_count),
            labels,
            column_count,
            shrinking,
            threads,
        }
    }

    pub fn zero(&self) -> Point<CLASSES> {
        vec![[0.0; CLASSES]; self.column_count + 1]
    }

    /// The loss at a point, and its slope there.
    pub fn at(&self, point: &Point<CLASSES>, slope: &mut Point<CLASSES>) -> f64 {
        let nothing = Miss {
            error: [0.0; CLASSES],
            loss: 0.0,
        };
        let mut misses = vec![nothing; self.rows.len()];
        threads::each(&mut misses, self.threads, |first, part| {
            for (number, miss) in part.iter_mut().enumerate() {
                *miss = self.miss(first + number, point);
            }
        });
        self.slope(&misses, point, slope);
        let weights = point[..self.column_count].iter().flatten();
        let large: f64 = weights.map(|weight| weight * weight).sum();
        let lost: f64 = misses.iter().map(|miss| miss.loss).sum();
        lost + 0.5 * self.shrinking * large
    }

    fn miss(&self, at: usize, point: &Point<CLASSES>) -> Miss<CLASSES> {
        let mut sums = point[self.column_count];
        for (column, value) in self.rows.row(at) {
            add(&mut sums, &point[column], value);
        }
        chances(&mut sums);
        let (weight, mut lost) = (self.labels.weight(at), 0.0);
        for (sum, wanted) in sums.iter_mut().zip(self.labels.chances(at)) {
            if *wanted > 0.0 {
                lost -= wanted * libm::log(sum.max(f64::MIN_POSITIVE));
            }
            *sum = (*sum - wanted) * weight;
        }
        Miss {
            error: sums,
            loss: lost * weight,
        }
    }

    fn slope(&self, misses: &[Miss<CLASSES>], point: &Point<CLASSES>, slope: &mut Point<CLASSES>) {
        let (of_columns, alone) = slope.split_at_mut(self.column_count);
        threads::each(of_columns, self.threads, |first, part| {
            for (number, slope) in part.iter_mut().enumerate() {
                let column = first + number;
                *slope = point[column].map(|weight| self.shrinking * weight);
                for (row, value) in self.columns.row(column) {
                    add(slope, &misses[row].error, value);
                }
            }
        });
        alone[0] = [0.0; CLASSES];
        for miss in misses {
            add(&mut alone[0], &miss.error, 1.0);
        }
    }
}
