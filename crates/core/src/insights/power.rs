//! What may be promised: after how many nights a strong link would show.

use super::inclusion::log_prior;
use super::nights::ExposureKind;
use super::priors::{LIKELY, Prior, Study, if_it_matters, log_odds};

/// A link that triples the odds.
const ODDS_RATIO: f64 = 3.0;
/// Nights are counted in weeks, as people look, and no further than this.
const WEEK: u32 = 7;
const WEEKS_MAX: u32 = 142;

/// The share of what a night by lot tells that is left for the habit, beside
/// the trend and the night before.
const LEFT_FOR_THE_HABIT: f64 = 0.95;

/// The nights by lot after which a habit that cuts the odds to a third would be
/// called likely, about, for somebody who cramps on this share of nights;
/// `None` beyond 1,000. Half of the nights are with it.
pub fn nights_by_lot(cramp_share: f64) -> Option<u32> {
    let a_night = LEFT_FOR_THE_HABIT * cramp_share * (1.0 - cramp_share) * 0.25;
    nights_until_tripled_odds_show(
        a_night,
        if_it_matters(ExposureKind::Habit),
        Study::CoinFlips,
    )
}

/// The nights with an answer after which an exposure that triples the odds
/// would be called likely, if its nights were as expected; `None` beyond 1,000.
///
/// `information_per_night` is what one night tells of its log-odds, as a
/// precision. Without chance in it, so to be told as "about".
pub fn nights_until_tripled_odds_show(
    information_per_night: f64,
    slab: Prior,
    plan: Study,
) -> Option<u32> {
    if information_per_night <= 0.0 {
        return None;
    }
    let slab = Prior {
        mean: slab.mean.abs(),
        ..slab
    };
    let log_odds_needed = log_odds(LIKELY);
    let nights = (1..=WEEKS_MAX).map(|weeks| weeks * WEEK);
    let mut enough = nights.filter(|nights| {
        let told = information_per_night * f64::from(*nights);
        let precision = told + slab.precision();
        let weighted_mean = told * ODDS_RATIO.ln() + slab.mean * slab.precision();
        let evidence = 0.5 * (weighted_mean * weighted_mean / precision - precision.ln());
        log_prior(slab, plan.matters()) + evidence >= log_odds_needed
    });
    enough.next()
}
