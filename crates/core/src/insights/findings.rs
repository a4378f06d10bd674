//! All that the nights say, put together.

use super::counts::{ExposureCounts, NightTally, counts};
use super::design::{Design, FIRST_EXPOSURE, INTERCEPT, NIGHT_BEFORE, TREND, design};
use super::difference::{Difference, difference};
use super::fit::{Fit, Information, fit};
use super::inclusion::{Inclusion, inclusions};
use super::nights::Nights;
use super::power::nights_until_tripled_odds_show;
use super::priors::{HOLDS, Prior, Study, if_it_matters};
use super::verdict::{Direction, Verdict, verdict};
use std::f64::consts::SQRT_2;

/// What one person's nights say. Log-odds are of a cramp in a night.
#[derive(Clone, Debug, PartialEq)]
pub struct Findings {
    /// The nights that are used, and those with a cramp among them.
    pub nights: usize,
    pub cramps: usize,
    /// Log-odds of a usual night.
    pub intercept: f64,
    pub trend: Trend,
    /// What a cramp in the night before adds to the log-odds.
    pub night_before: f64,
    /// In the order of the kinds.
    pub exposures: Vec<Finding>,
}

/// What the nights say of one exposure.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    pub counts: ExposureCounts,
    /// Log-odds in the fit of all exposures together, and how unsure they are.
    pub log_odds: f64,
    pub sd: f64,
    pub difference: Difference,
    /// The probability that it goes with more cramps, and that with fewer.
    pub raises: f64,
    pub lowers: f64,
    pub verdict: Verdict,
    /// Nights with an answer after which a link that triples the odds would
    /// show, about; `None` where that is out of reach.
    pub nights_until_tripled_odds_show: Option<u32>,
}

impl Finding {
    /// The probability that it goes with the cramps this way.
    pub fn probability(&self, way: Direction) -> f64 {
        match way {
            Direction::More => self.raises,
            Direction::Fewer => self.lowers,
        }
    }

    /// Whether a claim that was made before still stands. It may fall a little
    /// without being taken back, so that it does not come and go by chance.
    pub fn still_holds(&self, way: Direction) -> bool {
        let has_enough = !matches!(self.verdict, Verdict::TooFew { .. });
        has_enough && self.probability(way) >= HOLDS
    }
}

/// How cramps came and went over the whole diary, by themselves. Never to be
/// credited to an exposure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Trend {
    /// Log-odds of the slow wave and of the one twice as fast.
    pub waves: [f64; 2],
    /// How unsure the slow wave is.
    pub sd: f64,
}

impl Trend {
    /// The log-odds at the end of the diary against those at its start: below
    /// zero where cramps have become fewer. The faster wave ends as it began.
    pub fn change(&self) -> f64 {
        -2.0 * SQRT_2 * self.waves[0]
    }

    /// How unsure the change is.
    pub fn change_sd(&self) -> f64 {
        2.0 * SQRT_2 * self.sd
    }

    /// Which way it went, where nine tenths of what is probable lie on one side.
    pub fn course(&self) -> Course {
        let reach = CERTAIN_SDS * self.change_sd();
        if self.change() + reach < 0.0 {
            Course::Fewer
        } else if self.change() - reach > 0.0 {
            Course::More
        } else {
            Course::Unclear
        }
    }
}

/// Half the width of an interval that holds nine tenths, in standard deviations.
pub(super) const CERTAIN_SDS: f64 = 1.644_853_6;

/// Which way the cramps went over some time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Course {
    Fewer,
    More,
    Unclear,
}

impl Course {
    /// What may be said of it beside the plain counts of both halves. The fit
    /// allows for habits, so that it may go one way where the counts go the
    /// other; then nothing is clear.
    pub fn beside(self, [before, after]: [NightTally; 2]) -> Course {
        match self {
            Course::Fewer if after.share() > before.share() => Course::Unclear,
            Course::More if after.share() < before.share() => Course::Unclear,
            Course::Fewer | Course::More | Course::Unclear => self,
        }
    }
}

/// Weighs all exposures of a person's nights; `None` where no night is used.
pub fn weigh(nights: &Nights, plan: Study) -> Option<Findings> {
    let weighed = Weighed::new(nights, plan)?;
    let mode = &weighed.fit.mode;
    Some(Findings {
        nights: weighed.used(),
        cramps: nights
            .used()
            .filter(|night| night.cramp == Some(true))
            .count(),
        intercept: mode[INTERCEPT],
        trend: Trend {
            waves: TREND.map(|wave| mode[wave]),
            sd: weighed.fit.sd(TREND[0]),
        },
        night_before: mode[NIGHT_BEFORE],
        exposures: (0..nights.kinds().len())
            .map(|exposure| weighed.finding(exposure))
            .collect(),
    })
}

/// The steps of the method, each made of those before it.
struct Weighed {
    plan: Study,
    counts: Vec<ExposureCounts>,
    design: Design,
    fit: Fit,
    information: Information,
    slabs: Vec<Prior>,
    inclusions: Vec<Inclusion>,
}

impl Weighed {
    fn new(nights: &Nights, plan: Study) -> Option<Weighed> {
        let counts = counts(nights);
        let design = design(nights, &counts)?;
        let fit = fit(&design);
        let information = fit.information();
        let kinds = nights.kinds().iter().copied();
        let slabs: Vec<Prior> = kinds.map(if_it_matters).collect();
        let inclusions = inclusions(&information, &slabs, plan.matters());
        Some(Weighed {
            plan,
            counts,
            design,
            fit,
            information,
            slabs,
            inclusions,
        })
    }

    fn used(&self) -> usize {
        self.design.cramped.len()
    }

    fn finding(&self, exposure: usize) -> Finding {
        let column = FIRST_EXPOSURE + exposure;
        let counts = self.counts[exposure];
        let inclusion = &self.inclusions[exposure];
        Finding {
            counts,
            log_odds: self.fit.mode[column],
            sd: self.fit.sd(column),
            difference: difference(&self.design, &self.fit, exposure, inclusion),
            raises: inclusion.raises,
            lowers: inclusion.lowers,
            verdict: verdict(self.used(), &counts, inclusion),
            nights_until_tripled_odds_show: self.nights_until_tripled_odds_show(exposure),
        }
    }

    fn nights_until_tripled_odds_show(&self, exposure: usize) -> Option<u32> {
        let told = self.information.precision[(exposure, exposure)];
        let a_night = told / self.used() as f64;
        nights_until_tripled_odds_show(a_night, self.slabs[exposure], self.plan)
    }
}
