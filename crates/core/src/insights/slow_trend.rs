//! How often cramps came over some weeks, by themselves: the slow trend of the
//! one fit, with how unsure it is, from nights alone.

use super::NIGHTS_MIN;
use super::counts::{NightTally, halves};
use super::design::{Design, TREND, along, design, row_start};
use super::findings::{CERTAIN_SDS, Course, Trend};
use super::fit::{Fit, fit};
use super::nights::{Night, Nights};
use super::priors::probability;
use chrono::{Datelike, NaiveDate};
use nalgebra::DVector;

/// A part from 0 to 1: the best guess, and the ends of the 90 % interval.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Proportion {
    pub best: f64,
    pub low: f64,
    pub high: f64,
}

/// The slow trend of some nights.
pub struct SlowTrend {
    fit: Fit,
    /// The first day and the last.
    days: [i32; 2],
    /// The earlier half of the nights, and the later one.
    pub halves: [NightTally; 2],
    pub course: Course,
}

/// `None` where too few nights are known to say anything.
pub fn slow_trend(known: impl Iterator<Item = (NaiveDate, bool)>) -> Option<SlowTrend> {
    let nights = known.map(|(date, cramp)| Night {
        day: date.num_days_from_ce(),
        cramp: Some(cramp),
        exposures: Vec::new(),
        asked: 0,
    });
    let nights = Nights::in_order(Vec::new(), nights.collect());
    if nights.used().count() < NIGHTS_MIN {
        return None;
    }
    let days = [nights.used().next()?.day, nights.used().last()?.day];
    Some(SlowTrend::new(&design(&nights, &[])?, days, &nights))
}

impl SlowTrend {
    fn new(design: &Design, days: [i32; 2], nights: &Nights) -> SlowTrend {
        let fit = fit(design);
        let trend = Trend {
            waves: TREND.map(|wave| fit.mode[wave]),
            sd: fit.sd(TREND[0]),
        };
        let halves = halves(nights);
        SlowTrend {
            days,
            halves,
            course: trend.course().beside(halves),
            fit,
        }
    }

    /// The chance of a cramp in a night, and the ends of the 90 % interval.
    pub fn chance(&self, night: NaiveDate) -> Proportion {
        let [first, last] = self.days;
        let day = night.num_days_from_ce().clamp(first, last);
        let mut row = DVector::zeros(self.fit.mode.len());
        for (column, value) in row_start(along(day, first, last), 0.0)
            .into_iter()
            .enumerate()
        {
            row[column] = value;
        }
        let middle = row.dot(&self.fit.mode);
        let sd = row.dot(&(&self.fit.covariance * &row)).sqrt();
        Proportion {
            best: probability(middle),
            low: probability(middle - CERTAIN_SDS * sd),
            high: probability(middle + CERTAIN_SDS * sd),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn nights(letters: &str) -> Vec<(NaiveDate, bool)> {
        let first = NaiveDate::from_ymd_opt(2026, 9, 7).unwrap();
        let nights = first.iter_days().zip(letters.chars());
        let known = nights.filter(|(_, letter)| *letter != '.');
        known.map(|(date, letter)| (date, letter == 'x')).collect()
    }

    fn trend(letters: &str) -> Option<SlowTrend> {
        slow_trend(nights(letters).into_iter())
    }

    #[test]
    fn a_few_nights_have_no_trend() {
        assert!(trend(&"xo".repeat(6)).is_none());
        assert!(trend(&"xo".repeat(7)).is_some());
    }

    #[test]
    fn what_became_rarer_is_said_to_and_what_stayed_is_not() {
        let rarer = ["xxoxxox".repeat(6), "oxooooo".repeat(6)].concat();
        let rarer = trend(&rarer).unwrap();
        assert_eq!(rarer.course, Course::Fewer);
        assert_eq!(rarer.halves.map(|half| half.cramps), [30, 6]);
        assert_eq!(
            trend(&"xooxoxo".repeat(12)).unwrap().course,
            Course::Unclear
        );
    }

    #[test]
    fn the_interval_holds_the_guess_and_is_wider_where_less_is_known() {
        let few = trend(&"xooxoxo".repeat(2)).unwrap();
        let many = trend(&"xooxoxo".repeat(12)).unwrap();
        let night = nights("x")[0].0;
        let width = |trend: &SlowTrend| {
            let at = trend.chance(night);
            assert!(0.0 < at.low && at.low < at.best && at.best < at.high && at.high < 1.0);
            at.high - at.low
        };
        assert!(width(&few) > width(&many));
    }
}
