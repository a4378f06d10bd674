//! One simulated person: 180 days, what they told of them, and the truth.

use super::world::{Effects, Range, World};
use charley::insights::{ExposureKind, Night, Nights};
use rand::rngs::StdRng;
use rand::seq::{IndexedRandom, SliceRandom, index};
use rand::{RngExt, SeedableRng};
use rand_distr::StandardNormal;
use statrs::distribution::{ContinuousCDF, Normal};

pub const DAYS: usize = 180;
/// How likely each trigger is to be one that matters.
const TRIGGER_WEIGHTS: [f64; 7] = [0.22, 0.2, 0.16, 0.14, 0.12, 0.1, 0.06];
const ODDS_RATIOS: [f64; 3] = [1.5, 2.0, 3.0];

pub struct Person {
    /// The true log-odds of each exposure.
    pub effects: Vec<f64>,
    /// How far the cramps had improved by the last day, in log-odds.
    pub improvement: f64,
    kinds: Vec<ExposureKind>,
    days: Vec<Day>,
}

struct Day {
    exposures: Vec<bool>,
    cramp: bool,
    /// The true log-odds of a cramp.
    log_odds: f64,
    told: bool,
    answered: Vec<bool>,
}

impl Person {
    pub fn of(world: &World, number: u64) -> anyhow::Result<Person> {
        let mut chance = StdRng::seed_from_u64(world.seed << 32 | number);
        let exposures = exposures(world, &mut chance);
        let effects = effects(world, &mut chance)?;
        let (improvement, alone) = by_themselves(world, &mut chance);
        let told = told(&mut chance);
        let shares = shares(world, &exposures);
        let felt = felt(world, &exposures);
        let days = exposures.into_iter().zip(felt).zip(alone).zip(told);
        let days = days.map(|(((exposures, felt), alone), told)| {
            let log_odds = alone + together(&felt, &shares, &effects);
            Day {
                cramp: chance.random_bool(probability(log_odds)),
                answered: exposures.iter().map(|_| chance.random_bool(0.97)).collect(),
                exposures,
                log_odds,
                told,
            }
        });
        Ok(Person {
            days: days.collect(),
            effects,
            improvement,
            kinds: world.kinds.clone(),
        })
    }

    pub fn kinds(&self) -> &[ExposureKind] {
        &self.kinds
    }

    /// Whether there was a cramp in the night after a day.
    pub fn cramped(&self, number: usize) -> bool {
        self.days[number].cramp
    }

    /// What a day held.
    pub fn held(&self, number: usize) -> &[bool] {
        &self.days[number].exposures
    }

    /// What was told of a day and the night after it, where the morning asked
    /// for these exposures; nothing where nothing was told.
    pub fn told(&self, number: usize, asked: &[bool]) -> anyhow::Result<Option<Night>> {
        let day = &self.days[number];
        let exposures = day.exposures.iter().zip(&day.answered).zip(asked);
        let answer = |((there, answered), asked): ((&bool, &bool), &bool)| {
            (*answered && *asked).then_some(*there)
        };
        let asked = asked.iter().filter(|asked| **asked).count();
        let night = Night {
            day: i32::try_from(number)?,
            cramp: Some(day.cramp),
            // A morning that asked about nothing is as one without answers.
            asked: if asked == 0 { self.kinds.len() } else { asked },
            exposures: exposures.map(answer).collect(),
        };
        Ok(day.told.then_some(night))
    }

    /// What was told up to a day.
    pub fn nights(&self, days: usize) -> anyhow::Result<Nights> {
        let told = self.days.iter().enumerate().take(days);
        let nights = told.filter(|(_, day)| day.told).map(|(number, day)| {
            let exposures = day.exposures.iter().zip(&day.answered);
            Ok(Night {
                day: i32::try_from(number)?,
                cramp: Some(day.cramp),
                asked: self.kinds.len(),
                exposures: exposures
                    .map(|(there, answered)| answered.then_some(*there))
                    .collect(),
            })
        });
        let nights: anyhow::Result<Vec<Night>> = nights.collect();
        Ok(Nights::new(self.kinds.clone(), nights?)?)
    }

    /// The true change in cramp nights if an exposure were always there rather
    /// than never, over the days told up to one.
    pub fn true_difference(&self, days: usize, exposure: usize) -> f64 {
        let effect = self.effects[exposure];
        let told = self.days.iter().take(days).filter(|day| day.told);
        let changes: Vec<f64> = told
            .map(|day| {
                let never = match day.exposures[exposure] {
                    true => day.log_odds - effect,
                    false => day.log_odds,
                };
                probability(never + effect) - probability(never)
            })
            .collect();
        changes.iter().sum::<f64>() / changes.len() as f64
    }
}

/// What the exposures of one day add to the log-odds, around their mean.
fn together(felt: &[f64], shares: &[f64], effects: &[f64]) -> f64 {
    let each = felt.iter().zip(shares).zip(effects);
    each.map(|((felt, share), effect)| (felt - share) * effect)
        .sum()
}

/// How much of each exposure is felt on each day: all or nothing, but for what
/// comes and goes slowly.
fn felt(world: &World, days: &[Vec<bool>]) -> Vec<Vec<f64>> {
    let kept = match world.wears_off > 0.0 {
        true => 0.5_f64.powf(1.0 / world.wears_off),
        false => 0.0,
    };
    let mut level = vec![0.5; world.kinds.len()];
    let day = |there: &Vec<bool>| {
        for (level, there) in level.iter_mut().zip(there) {
            *level = kept * *level + (1.0 - kept) * f64::from(u8::from(*there));
        }
        level.clone()
    };
    days.iter().map(day).collect()
}

/// How often each exposure was there; by lot it is half of the days.
fn shares(world: &World, days: &[Vec<bool>]) -> Vec<f64> {
    let share = |one: usize| match world.effects {
        Effects::ByLot(_) | Effects::ByWeeks(_) => 0.5,
        Effects::Nothing | Effects::Mixed => {
            days.iter().filter(|day| day[one]).count() as f64 / DAYS as f64
        }
    };
    (0..world.kinds.len()).map(share).collect()
}

fn probability(log_odds: f64) -> f64 {
    1.0 / (1.0 + (-log_odds).exp())
}

fn normal(chance: &mut StdRng) -> f64 {
    chance.sample(StandardNormal)
}

fn within(chance: &mut StdRng, (low, high): Range) -> f64 {
    low + (high - low) * chance.random::<f64>()
}

/// The next value of a series that keeps part of the one before.
fn next(chance: &mut StdRng, before: f64, memory: f64) -> f64 {
    memory * before + (1.0 - memory * memory).sqrt() * normal(chance)
}

/// What each day held: exposures with a frequency of their own, that have a
/// common factor, come in runs, and become more or less frequent.
fn exposures(world: &World, chance: &mut StdRng) -> Vec<Vec<bool>> {
    match world.effects {
        Effects::ByLot(_) => return drawn_by_lot(chance),
        Effects::ByWeeks(_) => return drawn_by_weeks(chance),
        Effects::Nothing | Effects::Mixed => {}
    }
    let last = world.kinds.len() - 1;
    let common_memory = within(chance, (0.0, world.exposure_memory_max));
    let common = series(chance, common_memory);
    let each: Vec<Vec<bool>> = (0..=last)
        .map(|one| {
            let frequency = within(chance, (0.1, 0.6));
            let load = within(chance, (-0.2, 0.77));
            let memory = within(chance, (0.0, world.exposure_memory_max));
            let drifts = one == last || chance.random_bool(0.3);
            let trend = if drifts {
                world.exposure_trend_sd * normal(chance)
            } else {
                0.0
            };
            let from = -Normal::standard().inverse_cdf(frequency);
            let own = series(chance, memory);
            let days = common.iter().zip(own).enumerate();
            days.map(|(day, (common, own))| {
                let level = load * common + (1.0 - load * load).sqrt() * own;
                level + trend * (day as f64 / 89.5 - 1.0) > from
            })
            .collect()
        })
        .collect();
    (0..DAYS)
        .map(|day| each.iter().map(|days| days[day]).collect())
        .collect()
}

fn series(chance: &mut StdRng, memory: f64) -> Vec<f64> {
    let mut level = normal(chance);
    let mut days = Vec::with_capacity(DAYS);
    while days.len() < DAYS {
        days.push(level);
        level = next(chance, level, memory);
    }
    days
}

/// Two days with and two without in each four.
fn drawn_by_lot(chance: &mut StdRng) -> Vec<Vec<bool>> {
    let blocks = (0..DAYS / 4).flat_map(|_| {
        let mut block = [true, true, false, false];
        block.shuffle(chance);
        block
    });
    blocks.map(|there| vec![there]).collect()
}

/// One week with and one without in each two.
fn drawn_by_weeks(chance: &mut StdRng) -> Vec<Vec<bool>> {
    let weeks = (0..DAYS / 14 + 1).flat_map(|_| {
        let first = chance.random_bool(0.5);
        [[first; 7], [!first; 7]].concat()
    });
    weeks.take(DAYS).map(|there| vec![there]).collect()
}

fn effects(world: &World, chance: &mut StdRng) -> anyhow::Result<Vec<f64>> {
    let mut effects = vec![0.0; world.kinds.len()];
    match world.effects {
        Effects::Nothing => {}
        Effects::ByLot(odds_ratio) | Effects::ByWeeks(odds_ratio) => {
            effects[0] = odds_ratio.ln();
        }
        Effects::Mixed => {
            let draw: f64 = chance.random();
            let triggers = usize::from(draw >= 0.4) + usize::from(draw >= 0.75);
            let weight = |trigger: usize| TRIGGER_WEIGHTS[trigger];
            for trigger in index::sample_weighted(chance, TRIGGER_WEIGHTS.len(), weight, triggers)?
            {
                effects[trigger] = ODDS_RATIOS.choose(chance).copied().unwrap_or(1.0).ln();
            }
            if chance.random_bool(0.5) {
                effects[TRIGGER_WEIGHTS.len()] = 0.6_f64.ln();
            }
        }
    }
    Ok(effects)
}

/// The log-odds of each night without any exposure's doing, and how far they
/// had improved on the last.
fn by_themselves(world: &World, chance: &mut StdRng) -> (f64, Vec<f64>) {
    let usual = within(chance, (0.1, 0.5));
    let improves = chance.random_bool(0.6);
    let range = if improves {
        world.improvement
    } else {
        (-world.drift, world.drift)
    };
    let improvement = within(chance, range);
    let days_to_improve = within(chance, (10.0, 60.0));
    let spell_sd = within(chance, world.spell_sd);
    let memory = within(chance, world.spell_memory);
    let spells = series(chance, memory);
    let improved = |day: usize| improvement * (1.0 - (-(day as f64) / days_to_improve).exp());
    let usual = (usual / (1.0 - usual)).ln();
    let nights = spells.iter().enumerate();
    let log_odds = nights.map(|(day, spell)| usual - improved(day) + spell_sd * spell);
    (improved(DAYS - 1), log_odds.collect())
}

/// One day in five is missing, half of those in runs; never the first.
fn told(chance: &mut StdRng) -> Vec<bool> {
    let mut in_a_run = false;
    (0..DAYS)
        .map(|day| {
            in_a_run = chance.random_bool(if in_a_run { 0.65 } else { 0.042 });
            let forgotten = chance.random_bool(0.10);
            day == 0 || !(in_a_run || forgotten)
        })
        .collect()
}
