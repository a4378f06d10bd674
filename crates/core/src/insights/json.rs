//! Nights and findings as JSON: one object in, one object out, numbers as they
//! were computed. For the command line and for comparing implementations.

use super::findings::{Finding, Findings, weigh};
use super::nights::{BadNights, ExposureKind, Night, Nights};
use super::priors::Study;
use super::verdict::Verdict;
use serde::{Deserialize, Serialize};

/// A diary: the kind of each exposure, and the nights.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DiaryIn {
    kinds: Vec<KindIn>,
    nights: Vec<NightIn>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
enum KindIn {
    Trigger,
    Habit,
    Unknown,
}

/// `d` is the calendar day, `y` the cramp, `x` the exposures.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct NightIn {
    d: i32,
    #[serde(deserialize_with = "Option::deserialize")]
    y: Option<YesOrNo>,
    x: Vec<Option<YesOrNo>>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(try_from = "serde_json::Number")]
struct YesOrNo(bool);

impl TryFrom<serde_json::Number> for YesOrNo {
    type Error = String;

    fn try_from(number: serde_json::Number) -> Result<YesOrNo, String> {
        match number.as_u64() {
            Some(0) => Ok(YesOrNo(false)),
            Some(1) => Ok(YesOrNo(true)),
            _ => Err(format!("{number} is not 0, 1 or null")),
        }
    }
}

impl TryFrom<DiaryIn> for Nights {
    type Error = BadNights;

    fn try_from(diary: DiaryIn) -> Result<Nights, BadNights> {
        let kinds = diary.kinds.iter().map(|kind| match kind {
            KindIn::Trigger => ExposureKind::Trigger,
            KindIn::Habit => ExposureKind::Habit,
            KindIn::Unknown => ExposureKind::Unknown,
        });
        let yes_or_no = |answer: Option<YesOrNo>| answer.map(|YesOrNo(yes)| yes);
        let nights = diary.nights.into_iter().map(|night| Night {
            day: night.d,
            cramp: yes_or_no(night.y),
            asked: night.x.len(),
            exposures: night.x.into_iter().map(yes_or_no).collect(),
        });
        Nights::new(kinds.collect(), nights.collect())
    }
}

/// What the nights say.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub enum FindingsOut {
    /// No night can be used.
    Nothing { n: usize, status: &'static str },
    Found {
        n: usize,
        cramps: usize,
        status: &'static str,
        intercept: f64,
        trend: [f64; 2],
        lag: f64,
        exposures: Vec<FindingOut>,
    },
}

/// `rd` is the change in cramp nights as a share of all nights; `exposed` and
/// `unexposed` are cramp nights among nights.
#[derive(Debug, Serialize)]
pub struct FindingOut {
    exposed: [usize; 2],
    unexposed: [usize; 2],
    beta: f64,
    sd: f64,
    rd_best: f64,
    rd_lo: f64,
    rd_hi: f64,
    p_raises: f64,
    p_lowers: f64,
    status: &'static str,
    more_nights: u32,
    nights_or3: Option<u32>,
}

/// Weighs the nights of a diary that was read.
pub fn findings(nights: &Nights) -> FindingsOut {
    match weigh(nights, Study::Diary) {
        None => FindingsOut::Nothing {
            n: 0,
            status: "too_few",
        },
        Some(findings) => found(&findings),
    }
}

fn found(findings: &Findings) -> FindingsOut {
    FindingsOut::Found {
        n: findings.nights,
        cramps: findings.cramps,
        status: "ok",
        intercept: findings.intercept,
        trend: findings.trend.waves,
        lag: findings.night_before,
        exposures: findings.exposures.iter().map(finding).collect(),
    }
}

fn finding(finding: &Finding) -> FindingOut {
    let (exposed, unexposed) = (finding.counts.exposed, finding.counts.unexposed);
    let (status, more_nights) = status(finding.verdict);
    FindingOut {
        exposed: [exposed.cramps, exposed.nights],
        unexposed: [unexposed.cramps, unexposed.nights],
        beta: finding.log_odds,
        sd: finding.sd,
        rd_best: finding.difference.best,
        rd_lo: finding.difference.low,
        rd_hi: finding.difference.high,
        p_raises: finding.raises,
        p_lowers: finding.lowers,
        status,
        more_nights,
        nights_or3: finding.nights_until_tripled_odds_show,
    }
}

fn status(verdict: Verdict) -> (&'static str, u32) {
    match verdict {
        Verdict::LikelyRaises => ("likely_raises", 0),
        Verdict::LikelyLowers => ("likely_lowers", 0),
        Verdict::HintRaises => ("hint_raises", 0),
        Verdict::HintLowers => ("hint_lowers", 0),
        Verdict::NoClearLink => ("no_clear_link", 0),
        Verdict::TooFew { more_nights, .. } => ("too_few", more_nights),
    }
}
