//! A world to draw people from. All log-odds are of a cramp in a night.

use charley::insights::ExposureKind;

/// A range to draw from evenly.
pub type Range = (f64, f64);

#[derive(Clone)]
pub struct World {
    /// The first draw of each world is its own.
    pub seed: u64,
    pub kinds: Vec<ExposureKind>,
    pub effects: Effects,
    /// How far three in five people improve by themselves ...
    pub improvement: Range,
    /// ... and how far the others drift, one way or the other.
    pub drift: f64,
    /// How far exposures become more or less frequent.
    pub exposure_trend_sd: f64,
    /// Good and bad spells: how strong, and how much of one night is left in
    /// the next.
    pub spell_sd: Range,
    pub spell_memory: Range,
    /// The most that is left of a day's exposures in the next day.
    pub exposure_memory_max: f64,
    /// Days after which half of what a habit did is gone; 0 where it works in
    /// its own night alone.
    pub wears_off: f64,
}

/// What goes with the cramps.
#[derive(Clone, Copy, PartialEq)]
pub enum Effects {
    Nothing,
    /// None, one or two triggers with odds ratios of 1.5, 2 or 3; for every
    /// second person the habit, with one of 0.6.
    Mixed,
    /// One habit with this odds ratio, on and off by lot.
    ByLot(f64),
    /// The same, drawn a week at a time.
    ByWeeks(f64),
}

impl World {
    /// Seven suspected triggers and one habit.
    pub fn usual(seed: u64, effects: Effects) -> World {
        World {
            seed,
            kinds: kinds(7, 1),
            effects,
            improvement: (0.0, 1.2),
            drift: 0.3,
            exposure_trend_sd: 0.7,
            spell_sd: (0.2, 0.9),
            spell_memory: (0.2, 0.8),
            exposure_memory_max: 0.5,
            wears_off: 0.0,
        }
    }

    pub fn with_twelve_exposures(seed: u64) -> World {
        World {
            kinds: kinds(10, 2),
            ..World::usual(seed, Effects::Nothing)
        }
    }

    /// Strong improvement, habits that come and go with time, long spells, and
    /// exposures that come in runs: everything that can look like a link.
    pub fn hard(seed: u64) -> World {
        World {
            improvement: (1.0, 2.5),
            exposure_trend_sd: 1.5,
            spell_sd: (1.0, 1.5),
            spell_memory: (0.7, 0.9),
            exposure_memory_max: 0.9,
            ..World::usual(seed, Effects::Nothing)
        }
    }

    pub fn by_lot(seed: u64, odds_ratio: f64) -> World {
        World {
            kinds: kinds(0, 1),
            ..World::usual(seed, Effects::ByLot(odds_ratio))
        }
    }

    pub fn by_weeks(seed: u64, odds_ratio: f64) -> World {
        World {
            kinds: kinds(0, 1),
            ..World::usual(seed, Effects::ByWeeks(odds_ratio))
        }
    }

    /// Nobody gets better or worse.
    pub fn steady(seed: u64) -> World {
        World {
            improvement: (0.0, 0.0),
            drift: 0.0,
            ..World::usual(seed, Effects::Nothing)
        }
    }
}

fn kinds(triggers: usize, habits: usize) -> Vec<ExposureKind> {
    let triggers = std::iter::repeat_n(ExposureKind::Trigger, triggers);
    triggers
        .chain(std::iter::repeat_n(ExposureKind::Habit, habits))
        .collect()
}
