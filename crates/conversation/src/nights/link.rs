//! What a person's nights say of one exposure, in words: its counts, what goes
//! with it, and how sure.
//!
//! Counts always first; never a cause, and nothing to do about a hint.

use super::habit::worth_trying;
use super::phrase;
use crate::message::Message;
use charley_core::diary::{Diary, Factor};
use charley_core::insights::{Difference, ExposureCounts, Finding, NightTally, Verdict};
use charley_core::picture::{Link, NightCount, RateChange};
use charley_core::words::{Phrase, Text, drawn};

/// From this probability on, "very likely".
const VERY_LIKELY: f64 = 0.90;
/// No verdict is said to be surer than this, in tenths.
const SURE_MAX: u8 = 9;
/// Nights that are still needed are not counted beyond this: the days are too
/// much alike.
pub const MORE_NIGHTS_MAX: u32 = 60;

/// One exposure: its counts, its verdict, and how sure.
pub fn add(message: Message, factor: Factor, finding: &Finding) -> Message {
    let message = add_counts(message, factor, finding);
    match finding.verdict {
        Verdict::LikelyRaises | Verdict::LikelyLowers => {
            said(message, finding).line(sure(finding.raises.max(finding.lowers)))
        }
        Verdict::HintRaises | Verdict::HintLowers => {
            said(message, finding).line(phrase::LINK_HINT_HOLDS)
        }
        Verdict::NoClearLink => {
            let message = message.line(phrase::LINK_NOT_CLEAR);
            match reach(finding) {
                Some(reach) => message.line(reach),
                None => message,
            }
        }
        Verdict::TooFew {
            more_nights,
            at_least,
        } => message.line(too_few(more_nights, at_least)),
    }
}

/// What is worth a try, where something was found that a safe habit fits.
pub fn add_habit(message: Message, diary: &Diary, factor: Factor, finding: &Finding) -> Message {
    match worth_trying(diary, factor, finding.verdict) {
        Some(habit) => message.line(habit),
        None => message,
    }
}

/// The same as it is drawn.
pub fn of_factor(factor: Factor, finding: &Finding) -> Link {
    draw(name(factor), in_a_line(finding), finding)
}

/// "The bedtime stretch. It likely helps you."
pub fn in_one_sentence(link: &Link) -> Text {
    let text = drawn::LINK_NAMED.text().with("name", link.name.clone());
    text.with("said", link.verdict.clone())
}

/// What is drawn of a finding, with what it is called and what is said of it.
pub fn draw(name: Text, verdict: Text, finding: &Finding) -> Link {
    let nights = |tally: NightTally| NightCount {
        cramps: tally.cramps,
        nights: tally.nights,
    };
    let is_claimed = finding.verdict.is_claim();
    Link {
        name,
        verdict,
        exposed: nights(finding.counts.exposed),
        unexposed: nights(finding.counts.unexposed),
        change: change(finding),
        sure: is_claimed.then(|| sure_tenths(finding.raises.max(finding.lowers))),
    }
}

/// How much it changes, in nights in 100; `None` while it is too early.
pub fn change(finding: &Finding) -> Option<RateChange> {
    let Difference { best, low, high } = finding.difference;
    let change = RateChange {
        best: 100.0 * best,
        low: 100.0 * low,
        high: 100.0 * high,
        is_claimed: finding.verdict.is_claim(),
    };
    match finding.verdict {
        Verdict::LikelyRaises
        | Verdict::LikelyLowers
        | Verdict::HintRaises
        | Verdict::HintLowers
        | Verdict::NoClearLink => Some(change),
        Verdict::TooFew { .. } => None,
    }
}

/// The counts of one exposure alone.
pub fn add_counts(message: Message, factor: Factor, finding: &Finding) -> Message {
    let counts = with_counts(phrase::LINK_COUNTS, &finding.counts);
    message.paragraph(counts.with("name", name(factor)))
}

/// The name of an exposure, and then what is said of it.
pub fn named(factor: Factor, said: Text) -> Text {
    let text = drawn::LINK_NAMED.text().with("name", name(factor));
    text.with("said", said)
}

/// The name of an exposure and what is said of it.
pub fn in_short(factor: Factor, finding: &Finding) -> Text {
    named(factor, in_a_line(finding))
}

fn in_a_line(finding: &Finding) -> Text {
    match (verdict(finding), finding.verdict) {
        (Some(verdict), _) => verdict,
        (
            None,
            Verdict::TooFew {
                more_nights,
                at_least,
            },
        ) => too_few(more_nights, at_least),
        (None, _) => phrase::LINK_NOT_CLEAR.text(),
    }
}

/// A row of a table: its name, and how often with it and without.
pub fn counts(factor: Factor, finding: &Finding) -> [Text; 3] {
    let of = |tally: NightTally| {
        let text = phrase::PART_OF.text().with("part", tally.cramps);
        text.with("all", tally.nights)
    };
    let counts = &finding.counts;
    [name(factor), of(counts.exposed), of(counts.unexposed)]
}

fn said(message: Message, finding: &Finding) -> Message {
    match verdict(finding) {
        Some(verdict) => message.line(verdict),
        None => message,
    }
}

/// "It very likely goes with more cramps for you."; `None` where nothing is said.
pub fn verdict(finding: &Finding) -> Option<Text> {
    let phrase = match finding.verdict {
        Verdict::LikelyRaises if finding.raises >= VERY_LIKELY => phrase::LINK_MORE_VERY_LIKELY,
        Verdict::LikelyRaises => phrase::LINK_MORE_LIKELY,
        Verdict::LikelyLowers if finding.lowers >= VERY_LIKELY => phrase::LINK_FEWER_VERY_LIKELY,
        Verdict::LikelyLowers => phrase::LINK_FEWER_LIKELY,
        Verdict::HintRaises => phrase::LINK_MORE_HINT,
        Verdict::HintLowers => phrase::LINK_FEWER_HINT,
        Verdict::NoClearLink | Verdict::TooFew { .. } => return None,
    };
    Some(phrase.text())
}

/// "Sure: 9 of 10", in these words wherever it is said: a count of a whole is
/// read better than a percentage, and read aloud better than dots.
pub fn sure(probability: f64) -> Text {
    drawn::LINK_SURE_OF
        .text()
        .with("sure", sure_tenths(probability))
}

/// Never ten: no verdict is beyond doubt. Cut, so that none is said to be surer
/// than it is.
fn sure_tenths(probability: f64) -> u8 {
    ((probability * 10.0).floor() as u8).min(SURE_MAX)
}

/// That a strong link may need more nights to show, where that is still to come.
/// How many is an estimate that may grow, so no number is named.
fn reach(finding: &Finding) -> Option<Text> {
    let nights = finding.nights_until_tripled_odds_show?;
    let so_far = finding.counts.nights();
    let is_to_come = usize::try_from(nights).is_ok_and(|nights| nights > so_far);
    let text = phrase::LINK_REACH.text();
    is_to_come.then(|| text.with("so_far", so_far))
}

/// Named is what is needed at least, which no morning lets grow.
fn too_few(more_nights: u32, at_least: u32) -> Text {
    if more_nights > MORE_NIGHTS_MAX {
        return phrase::NIGHTS_ALIKE.text();
    }
    phrase::LINK_TOO_FEW.text().with("more", at_least)
}

/// The nights until there are enough, as an estimate and at least.
pub fn more_nights(finding: &Finding) -> (u32, u32) {
    match finding.verdict {
        Verdict::TooFew {
            more_nights,
            at_least,
        } => (more_nights, at_least),
        Verdict::LikelyRaises
        | Verdict::LikelyLowers
        | Verdict::HintRaises
        | Verdict::HintLowers
        | Verdict::NoClearLink => (0, 0),
    }
}

pub fn with_counts(phrase: Phrase, counts: &ExposureCounts) -> Text {
    let NightTally { cramps, nights } = counts.exposed;
    phrase
        .text()
        .with("cramps_with", cramps)
        .with("nights_with", nights)
        .with("cramps_without", counts.unexposed.cramps)
        .with("nights_without", counts.unexposed.nights)
}

/// As the check-in names it.
pub fn name(factor: Factor) -> Text {
    match factor {
        Factor::Told(_) => Text::of(format!("exposures.{}", factor.id())),
        Factor::StretchDone => phrase::NAME_STRETCH_DONE.text(),
        Factor::WaterDone => phrase::NAME_WATER_DONE.text(),
    }
}
