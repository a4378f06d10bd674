//! L-BFGS: downhill by the slope, bent by what the last steps told of the hill.
//!
//! Source: Nocedal and Wright, *Numerical Optimization*, algorithms 7.4 and 7.5.

use crate::labels::Labels;
use crate::model::{self, Model};
use crate::objective::{Objective, Point};
use crate::rows::Rows;

/// So many steps are remembered.
const MEMORY: usize = 8;
/// A step must win this part of what the slope promises.
const SUFFICIENT: f64 = 1e-4;
/// Halvings of one step before it is given up.
const HALVINGS_MAX: usize = 30;
/// Less progress than this part of the loss is the end.
const TOLERANCE: f64 = 1e-7;

/// How to fit.
#[derive(Clone, Copy, Debug)]
pub struct Fitting {
    /// How dear large weights are: half of this for each square.
    pub shrinking: f64,
    pub steps_max: usize,
    /// The weights are the same with any number.
    pub threads: usize,
}

/// One step that was made: where to, and how the slope changed.
struct Step<const CLASSES: usize> {
    moved: Point<CLASSES>,
    bent: Point<CLASSES>,
    inverse: f64,
}

/// Fits weights for so many columns.
pub fn fit<const CLASSES: usize>(
    rows: &Rows,
    labels: &Labels<CLASSES>,
    columns: usize,
    how: Fitting,
) -> Model<CLASSES> {
    let objective = Objective::new(rows, labels, columns, how.shrinking, how.threads);
    let mut weights = descend(&objective, how.steps_max);
    let start = weights.pop().unwrap_or([0.0; CLASSES]);
    Model { weights, start }
}

fn descend<const CLASSES: usize>(
    objective: &Objective<CLASSES>,
    steps_max: usize,
) -> Point<CLASSES> {
    let mut point = objective.zero();
    let mut slope = objective.zero();
    let mut loss = objective.at(&point, &mut slope);
    let mut steps: Vec<Step<CLASSES>> = Vec::new();
    for _ in 0..steps_max {
        let direction = direction(&slope, &steps);
        let Some(next) = search(
            objective,
            (&point, &slope, loss),
            &direction,
            steps.is_empty(),
        ) else {
            break;
        };
        remember(
            &mut steps,
            difference(&next.0, &point),
            difference(&next.1, &slope),
        );
        let won = loss - next.2;
        (point, slope, loss) = next;
        if won < TOLERANCE * loss.abs() {
            break;
        }
    }
    point
}

/// Downhill, as the remembered steps bend it.
fn direction<const CLASSES: usize>(
    slope: &Point<CLASSES>,
    steps: &[Step<CLASSES>],
) -> Point<CLASSES> {
    let mut direction = slope.clone();
    scale(&mut direction, -1.0);
    let mut shares = Vec::with_capacity(steps.len());
    for step in steps.iter().rev() {
        let share = step.inverse * dot(&step.moved, &direction);
        add(&mut direction, &step.bent, -share);
        shares.push(share);
    }
    if let Some(last) = steps.last() {
        scale(
            &mut direction,
            1.0 / (last.inverse * dot(&last.bent, &last.bent)),
        );
    }
    for (step, share) in steps.iter().zip(shares.into_iter().rev()) {
        let other = step.inverse * dot(&step.bent, &direction);
        add(&mut direction, &step.moved, share - other);
    }
    direction
}

/// A point, its slope and its loss.
type Place<const CLASSES: usize> = (Point<CLASSES>, Point<CLASSES>, f64);

/// Along a direction to where it is lower; `None` where it is nowhere.
fn search<const CLASSES: usize>(
    objective: &Objective<CLASSES>,
    (point, slope, loss): (&Point<CLASSES>, &Point<CLASSES>, f64),
    direction: &Point<CLASSES>,
    is_first: bool,
) -> Option<Place<CLASSES>> {
    let promised = dot(slope, direction);
    if promised >= 0.0 {
        return None;
    }
    let mut length = match is_first {
        true => 1.0 / dot(direction, direction).sqrt(),
        false => 1.0,
    };
    let mut next_slope = objective.zero();
    for _ in 0..HALVINGS_MAX {
        let mut next = point.clone();
        add(&mut next, direction, length);
        let next_loss = objective.at(&next, &mut next_slope);
        if next_loss <= loss + SUFFICIENT * length * promised {
            return Some((next, next_slope, next_loss));
        }
        length *= 0.5;
    }
    None
}

fn remember<const CLASSES: usize>(
    steps: &mut Vec<Step<CLASSES>>,
    moved: Point<CLASSES>,
    bent: Point<CLASSES>,
) {
    let along = dot(&moved, &bent);
    if along <= 0.0 {
        return;
    }
    if steps.len() == MEMORY {
        steps.remove(0);
    }
    steps.push(Step {
        moved,
        bent,
        inverse: 1.0 / along,
    });
}

fn difference<const CLASSES: usize>(
    one: &Point<CLASSES>,
    other: &Point<CLASSES>,
) -> Point<CLASSES> {
    let mut difference = one.clone();
    add(&mut difference, other, -1.0);
    difference
}

fn add<const CLASSES: usize>(to: &mut Point<CLASSES>, what: &Point<CLASSES>, times: f64) {
    for (to, what) in to.iter_mut().zip(what) {
        model::add(to, what, times);
    }
}

fn scale<const CLASSES: usize>(point: &mut Point<CLASSES>, times: f64) {
    for one in point.iter_mut().flatten() {
        *one *= times;
    }
}

fn dot<const CLASSES: usize>(one: &Point<CLASSES>, other: &Point<CLASSES>) -> f64 {
    let rows = one.iter().zip(other);
    let products = |(one, other): (&[f64; CLASSES], &[f64; CLASSES])| -> f64 {
        one.iter().zip(other).map(|(one, other)| one * other).sum()
    };
    rows.map(products).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::chances;

    /// Column 0 goes with class 0, column 1 with class 1, column 2 with both.
    fn sample() -> (Rows, Labels<2>) {
        let (mut rows, mut labels) = (Rows::default(), Labels::default());
        for turn in 0..40_u32 {
            let class = (turn % 2) as usize;
            rows.push([(turn % 2, 1.0), (2, 0.25 * (turn % 5) as f32)]);
            let mut wanted = [0.0; 2];
            wanted[class] = 1.0;
            labels.push(wanted, 1.0 + f64::from(turn % 3));
        }
        (rows, labels)
    }

    fn fitted(threads: usize) -> Model<2> {
        let (rows, labels) = sample();
        let how = Fitting {
            shrinking: 0.1,
            steps_max: 60,
            threads,
        };
        fit(&rows, &labels, 3, how)
    }

    #[test]
    fn what_goes_with_a_class_is_learnt() {
        let model = fitted(1);
        for class in 0..2 {
            let mut sums = model.start;
            model::add(&mut sums, &model.weights[class], 1.0);
            chances(&mut sums);
            assert!(sums[class] > 0.95, "{sums:?}");
        }
        assert!(model.weights[2][0].abs() < 0.5);
    }

    fn bits(model: &Model<2>) -> Vec<u64> {
        let weights = model.weights.iter().flatten();
        weights.map(|one| one.to_bits()).collect()
    }

    #[test]
    fn the_weights_are_the_same_with_any_number_of_threads() {
        let one = bits(&fitted(1));
        for threads in 2..6 {
            assert_eq!(one, bits(&fitted(threads)), "{threads}");
        }
    }

    #[test]
    fn at_the_end_the_slope_is_flat() {
        let (rows, labels) = sample();
        let objective = Objective::new(&rows, &labels, 3, 0.1, 2);
        let point = descend(&objective, 100);
        let mut slope = objective.zero();
        objective.at(&point, &mut slope);
        assert!(dot(&slope, &slope).sqrt() < 1e-2, "{slope:?}");
    }
}
