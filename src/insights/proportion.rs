//! A part of nights, and how far it may be so by chance.
//!
//! Wilson's interval (Wilson 1927, *Journal of the American Statistical
//! Association* 22), which holds what it promises also for a handful of nights
//! and stays between none and all (Brown, Cai and DasGupta 2001, *Statistical
//! Science* 16).

/// The quantile of the normal distribution below which 95 % lie: an interval
/// that holds nine tenths, as everywhere here.
const DEVIATES: f64 = 1.644_853_6;

/// A part from 0 to 1: as counted, and the ends of the 90 % interval.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Proportion {
    pub best: f64,
    pub low: f64,
    pub high: f64,
}

/// The part of nights that had a cramp; `None` without any night.
pub fn proportion(cramps: usize, nights: usize) -> Option<Proportion> {
    let count = nights as f64;
    let best = cramps as f64 / count;
    let square = DEVIATES * DEVIATES / count;
    let middle = (best + square / 2.0) / (1.0 + square);
    let spread = best * (1.0 - best) / count + square / (4.0 * count);
    let reach = DEVIATES * spread.sqrt() / (1.0 + square);
    (nights > 0).then(|| Proportion {
        best,
        low: (middle - reach).max(0.0),
        high: (middle + reach).min(1.0),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// From the formula, worked out apart.
    #[test]
    fn few_nights_leave_much_open() {
        for (cramps, nights, low, high) in [
            (5, 7, 0.408_7, 0.900_4),
            (0, 7, 0.0, 0.278_8),
            (7, 7, 0.721_2, 1.0),
            (1, 2, 0.120_9, 0.879_1),
            (50, 100, 0.418_8, 0.581_2),
        ] {
            let found = proportion(cramps, nights).unwrap();
            let near = |a: f64, b: f64| (a - b).abs() < 1e-4;
            assert!(near(found.low, low) && near(found.high, high), "{found:?}");
        }
        assert_eq!(proportion(0, 0), None);
    }
}
