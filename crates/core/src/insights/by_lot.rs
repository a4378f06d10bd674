//! Testing one habit by lot: whom it may be offered to, and what its nights say.
//!
//! Only harmless habits, only where it has a chance to show something. How the
//! nights are weighed is fixed beforehand, its own nights alone: `Study::CoinFlips`
//! where each evening was drawn, and `weeks` where each week was.

use super::weeks::{self, PAIRS_MIN};
use super::{Direction, Finding, NIGHTS_MIN, Study, Verdict, nights_by_lot, of_trial, weigh};
use crate::diary::report::window;
use crate::diary::trial::{Drawn, Habit, NIGHTS_MAX, Trial, WEEK};
use crate::diary::{Diary, body, drinks};
use chrono::{Datelike, NaiveDate};

/// How often somebody cramps is read off so many nights.
const LOOK_BACK_NIGHTS: u64 = 56;
/// What can be said of a test before it begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outlook {
    /// Cramp nights of late, and the nights that are known.
    pub cramps: usize,
    pub nights: usize,
    /// Nights by lot after which a strong effect would show, about.
    pub needed: u32,
    /// The same in weeks, at the rate that nights are told.
    pub weeks: u32,
}

/// The outlook for those to whom a test is offered: twelve weeks must bring the
/// nights after which an effect of a factor of three would show. `last` is the
/// last night that is over.
pub fn outlook(diary: &Diary, last: NaiveDate) -> Option<Outlook> {
    let window = window(diary, last, LOOK_BACK_NIGHTS);
    if window.recorded < NIGHTS_MIN {
        return None;
    }
    let cramp_share = window.with_cramp as f64 / window.recorded as f64;
    let told_share = window.recorded as f64 / window.nights as f64;
    let needed = nights_by_lot(cramp_share)?;
    let calendar_nights = f64::from(needed) / told_share;
    (calendar_nights <= f64::from(NIGHTS_MAX)).then(|| Outlook {
        cramps: window.with_cramp,
        nights: window.recorded,
        needed,
        weeks: (calendar_nights / f64::from(WEEK)).ceil() as u32,
    })
}

/// Whether a habit does this person no harm.
pub fn is_harmless(diary: &Diary, habit: Habit) -> bool {
    match habit {
        Habit::Stretch => !body::leg_rests(diary),
        Habit::Water => drinks::may_drink(diary),
        Habit::Walk => !body::ever_rested(diary) && body::is_sure_footed(diary),
    }
}

/// The test that is under way; there is one at most.
pub fn running(diary: &Diary) -> Option<&Trial> {
    diary.trials.values().find(|trial| trial.ended.is_none())
}

/// One that came from a file may have a higher id than a later one.
pub fn newest(diary: &Diary) -> Option<&Trial> {
    diary.trials.values().max_by_key(|trial| trial.begun_at)
}

/// Whether the test under way is about the walk, for someone who may walk.
pub fn wants_walk(diary: &Diary) -> bool {
    let is_it = running(diary).is_some_and(|trial| trial.habit == Habit::Walk);
    is_it && is_harmless(diary, Habit::Walk)
}

/// What the nights of a test say; `None` where none counts. Never that the
/// stretch does not help: what it does in weeks may not show in nights.
pub fn finding(diary: &Diary, trial: &Trial) -> Option<Finding> {
    let findings = weigh(&of_trial(diary, trial), Study::CoinFlips)?;
    let finding = findings.exposures.into_iter().next()?;
    Some(match (trial.drawn, trial.habit, finding.verdict) {
        (Drawn::Weekly, _, _) => by_weeks(diary, trial, finding),
        (Drawn::Nightly, Habit::Stretch, Verdict::LikelyRaises | Verdict::HintRaises) => Finding {
            verdict: Verdict::NoClearLink,
            ..finding
        },
        (Drawn::Nightly, _, _) => finding,
    })
}

/// The counts are those of the nights; what they come to is for the weeks to
/// say.
fn by_weeks(diary: &Diary, trial: &Trial, nights: Finding) -> Finding {
    let first = trial
        .lots
        .keys()
        .next()
        .map_or(0, Datelike::num_days_from_ce);
    let pairs = weeks::pairs(&of_trial(diary, trial), first);
    let Some(difference) = weeks::compare(&pairs) else {
        let missing = u32::try_from(PAIRS_MIN.saturating_sub(pairs.len())).unwrap_or(0);
        let more_nights = missing * 2 * WEEK;
        return Finding {
            verdict: Verdict::TooFew {
                more_nights,
                at_least: more_nights,
            },
            ..nights
        };
    };
    let verdict = match difference.high < 0.0 {
        true => Verdict::LikelyLowers,
        false => Verdict::NoClearLink,
    };
    Finding {
        difference,
        verdict,
        ..nights
    }
}

/// Whether what the nights say ends a test before its time. Weeks are compared
/// once, at the end: a look at half of them would be one more chance for luck.
pub fn is_clear(diary: &Diary, trial: &Trial) -> bool {
    let likely = || finding(diary, trial)?.verdict.likely();
    match trial.drawn {
        Drawn::Weekly => false,
        Drawn::Nightly => matches!(likely(), Some(Direction::More | Direction::Fewer)),
    }
}
