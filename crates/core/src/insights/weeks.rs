//! A test whose lots were drawn week by week, compared by what else the lots
//! could have been.
//!
//! The week is what was drawn, so the week is what counts: nights of one week
//! are alike, and seven of them are not seven answers. Nothing is assumed of how
//! the nights hang together, or how they drift: had the habit done nothing, each
//! pair of weeks could as well have come the other way round.

use super::counts::NightTally;
use super::difference::Difference;
use super::nights::Nights;

const WEEK: i32 = 7;
/// With fewer pairs no result could be rarer than one in twenty.
pub const PAIRS_MIN: usize = 5;
/// More pairs than twelve weeks hold are not looked at: every way that their
/// lots could have fallen is.
const PAIRS_MAX: usize = 12;
/// How much lies beyond each end of the interval, at most.
const TAIL: f64 = 0.05;

/// Two weeks in a row, one of each kind, both with nights that are known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct WeekPair {
    pub with: NightTally,
    pub without: NightTally,
}

impl WeekPair {
    /// How much more of the nights had a cramp in the week with the habit.
    fn difference(&self) -> f64 {
        self.with.share() - self.without.share()
    }

    /// Two full weeks tell more than two of which little is known.
    fn weight(&self) -> f64 {
        let (with, without) = (self.with.nights as f64, self.without.nights as f64);
        with * without / (with + without)
    }
}

/// The pairs of weeks of a test whose first lot was for the night of `first`.
pub fn pairs(nights: &Nights, first: i32) -> Vec<WeekPair> {
    let mut pairs = [WeekPair::default(); PAIRS_MAX];
    for night in nights.used() {
        let number = usize::try_from((night.day - first).div_euclid(2 * WEEK));
        let pair = number.ok().and_then(|number| pairs.get_mut(number));
        if let (Some(pair), Some(with), Some(cramp)) = (pair, night.exposures[0], night.cramp) {
            let tally = if with {
                &mut pair.with
            } else {
                &mut pair.without
            };
            tally.count(cramp);
        }
    }
    let is_whole = |pair: &WeekPair| pair.with.nights > 0 && pair.without.nights > 0;
    pairs.into_iter().filter(is_whole).collect()
}

/// The change that the habit makes, with the 90 % interval that the lots give;
/// `None` below [`PAIRS_MIN`].
///
/// The ends are those changes that, had the habit made exactly them, would leave
/// the nights as uneven as they are, or more so, in no more than one in twenty
/// of the ways that the lots could have fallen. Which these are can be read off
/// the means of every choice of pairs.
pub fn compare(pairs: &[WeekPair]) -> Option<Difference> {
    if pairs.len() < PAIRS_MIN || pairs.len() > PAIRS_MAX {
        return None;
    }
    let mut means: Vec<f64> = (1..1_usize << pairs.len())
        .map(|chosen| mean(pairs, chosen))
        .collect();
    let best = means.last().copied()?;
    means.sort_by(f64::total_cmp);
    let ways = means.len() + 1;
    let beyond = (TAIL * ways as f64) as usize;
    Some(Difference {
        best,
        low: *means.get(beyond.checked_sub(1)?)?,
        high: *means.get(means.len().checked_sub(beyond)?)?,
    })
}

/// The weighted mean over the pairs whose bits are set.
fn mean(pairs: &[WeekPair], chosen: usize) -> f64 {
    let is_chosen = |number: &usize| chosen >> number & 1 == 1;
    let each = (0..pairs.len())
        .filter(is_chosen)
        .map(|number| pairs[number]);
    let (sum, weight) = each.fold((0.0, 0.0), |(sum, weight), pair| {
        (
            sum + pair.weight() * pair.difference(),
            weight + pair.weight(),
        )
    });
    sum / weight
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::insights::{ExposureKind, Night};

    /// Cramp nights of seven, with the habit and without.
    fn full(with: usize, without: usize) -> WeekPair {
        let week = |cramps| NightTally { cramps, nights: 7 };
        WeekPair {
            with: week(with),
            without: week(without),
        }
    }

    /// All 64 ways tried one by one, as `reference.py` does.
    fn as_rare(pairs: &[WeekPair], change: f64) -> usize {
        let sum = |flipped: usize| -> f64 {
            let each = pairs.iter().enumerate();
            each.map(|(number, pair)| {
                let sign = if flipped >> number & 1 == 1 {
                    -1.0
                } else {
                    1.0
                };
                sign * pair.weight() * (pair.difference() - change)
            })
            .sum()
        };
        (0..1_usize << pairs.len())
            .filter(|flipped| sum(*flipped) <= sum(0) + 1e-12)
            .count()
    }

    #[test]
    fn fewer_in_every_week_with_it_is_clear() {
        let pairs = [
            full(1, 3),
            full(2, 4),
            full(0, 3),
            full(1, 2),
            full(2, 5),
            full(1, 4),
        ];
        let found = compare(&pairs).unwrap();
        assert!(found.high < 0.0 && found.low < found.best && found.best < found.high);
        assert!((found.best - -14.0 / 42.0).abs() < 1e-12);
        assert_eq!(as_rare(&pairs, 0.0), 1, "one way in 64");
    }

    #[test]
    fn the_ends_are_where_one_way_in_twenty_is_left() {
        for pairs in [
            vec![
                full(1, 3),
                full(4, 2),
                full(0, 3),
                full(1, 2),
                full(2, 2),
                full(1, 4),
            ],
            vec![
                full(3, 3),
                full(4, 2),
                full(5, 3),
                full(1, 6),
                full(2, 1),
                full(0, 4),
            ],
            vec![full(1, 3), full(4, 2), full(0, 3), full(1, 2), full(2, 2)],
        ] {
            let found = compare(&pairs).unwrap();
            let one_in_twenty = (1 << pairs.len()) / 20;
            assert!(as_rare(&pairs, found.high - 1e-9) > one_in_twenty);
            assert!(as_rare(&pairs, found.high + 1e-9) <= one_in_twenty);
        }
    }

    #[test]
    fn too_few_weeks_say_nothing() {
        assert_eq!(compare(&[full(0, 7); 4]), None);
        assert!(compare(&[full(0, 7); 5]).is_some());
    }

    #[test]
    fn weeks_are_paired_from_the_first_lot() {
        let night = |day: i32, with: bool, cramp: bool| Night {
            day,
            cramp: Some(cramp),
            exposures: vec![Some(with)],
            asked: 1,
        };
        let nights = vec![
            night(100, true, true),
            night(106, true, false),
            night(107, false, true),
            night(113, false, true),
            night(114, false, false),
        ];
        let nights = Nights::new(vec![ExposureKind::Habit], nights).unwrap();
        let found = pairs(&nights, 100);
        let tally = |cramps, nights| NightTally { cramps, nights };
        let first = WeekPair {
            with: tally(1, 2),
            without: tally(2, 2),
        };
        assert_eq!(found, [first], "the second pair has one week only");
    }
}
