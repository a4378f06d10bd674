//! How fast the playground's clock goes.

use chrono::TimeDelta;
use std::time::Duration;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Speed {
    Normal,
    /// A minute in a second.
    Sixty,
    /// Ten minutes in a second.
    SixHundred,
}

impl Speed {
    pub fn of(times: u32) -> Option<Speed> {
        [Speed::Normal, Speed::Sixty, Speed::SixHundred]
            .into_iter()
            .find(|speed| speed.times() == times)
    }

    pub fn times(self) -> u32 {
        match self {
            Speed::Normal => 1,
            Speed::Sixty => 60,
            Speed::SixHundred => 600,
        }
    }

    /// How often the clock moves.
    pub fn tick(self) -> Duration {
        match self {
            Speed::Normal => Duration::from_secs(1),
            Speed::Sixty | Speed::SixHundred => Duration::from_millis(250),
        }
    }

    /// How far it moves each time; whole seconds.
    pub fn step(self) -> TimeDelta {
        match self {
            Speed::Normal => TimeDelta::seconds(1),
            Speed::Sixty => TimeDelta::seconds(15),
            Speed::SixHundred => TimeDelta::seconds(150),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_in_a_tick_is_the_speed() {
        for times in [1, 60, 600] {
            let speed = Speed::of(times).unwrap();
            let step = speed.step().to_std().unwrap();
            assert_eq!(step, speed.tick() * times);
        }
        assert_eq!(Speed::of(2), None);
    }
}
