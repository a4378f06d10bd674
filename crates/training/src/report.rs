//! What a reviewer reads: how well it hears, and what weighs most.

use super::curve;
use super::examples::Examples;
use super::folds::{HeldOut, HeldOutGuess};
use super::noise::noisy;
use super::sample::Sentence;
use super::tables::{self, HeardSentence};
use charley_core::dialogue::{Danger, Family, TextFeature, Thresholds, Told, Weights};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// So many of what weighs most, for and against each level.
const SHOWN: usize = 40;
const LEVELS: [&str; 4] = ["none", "book", "same day", "emergency"];

/// Everything that is reported.
pub struct ReportParts<'a> {
    pub examples: &'a Examples<'a>,
    pub held_out: &'a [HeldOut<'a>],
    /// Those that are set.
    pub thresholds: &'a Thresholds,
    /// Those that would do best on these sentences.
    pub best: &'a Thresholds,
    pub weights: &'a Weights,
    pub danger: &'a Danger,
}

pub fn of(found: &ReportParts) -> String {
    let mut report = String::from(HEAD);
    thresholds(found.best, &mut report);
    new_writers(found, &mut report);
    curve::report(found.examples, found.held_out, &mut report);
    heaviest(found, &mut report);
    report
}

const HEAD: &str = "# What was learnt of danger

Made by `charley danger train`; never edit it. Per cent, with intervals of 95 %.
";

fn thresholds(thresholds: &Thresholds, report: &mut String) {
    let Thresholds {
        doubt,
        say,
        say_alone,
        ask,
        ask_grave,
        ask_unknown,
        worse,
        emergency,
        same_day,
    } = thresholds;
    // Writing to a string does not fail.
    let _ = writeln!(
        report,
        "\n## Best thresholds on them\n\ndoubt = {doubt}\nsay = {say}\nsay_alone = {say_alone}\nask = {ask}\nask_grave = {ask_grave}\nask_unknown = {ask_unknown}\nworse = {worse}\nemergency = {emergency}\nsame_day = {same_day}"
    );
}

/// Who was left out of the training is heard, and counted.
fn new_writers(found: &ReportParts, report: &mut String) {
    let heard = |of: for<'a> fn(&'a HeldOut) -> &'a HeldOutGuess,
                 thresholds: Option<&Thresholds>| {
        let heard = found.held_out.iter().map(|one| HeardSentence {
            sentence: one.example.sentence,
            told: told(of(one), thresholds),
        });
        heard.collect::<Vec<_>>()
    };
    let set = Some(found.thresholds);
    let as_set = heard(|one| &one.clean, set);
    let rows = [
        ("rules alone", heard(|one| &one.clean, None)),
        ("rules alone, with slips", heard(|one| &one.noisy, None)),
        ("as it is set, with slips", heard(|one| &one.noisy, set)),
        (
            "with the best thresholds",
            heard(|one| &one.clean, Some(found.best)),
        ),
    ];
    let rows = rows
        .iter()
        .map(|(name, heard)| (*name, tables::whole(heard)));
    let first = std::iter::once(("as it is set", tables::whole(&as_set)));
    let rows: Vec<_> = first.chain(rows).collect();
    tables::table("Writers whom the weights had not met", &rows, report);
    tables::divided(&as_set, report);
}

fn told(guess: &HeldOutGuess, thresholds: Option<&Thresholds>) -> Vec<Told> {
    match thresholds {
        Some(thresholds) => Danger::said_by(&guess.heard, &guess.chances, thresholds),
        None => guess.heard.told.clone(),
    }
}

/// What the lists find, by its weight for each level.
fn heaviest(found: &ReportParts, report: &mut String) {
    let names = names(found);
    let weights = &found.weights.levels;
    for (level, name) in LEVELS.iter().enumerate() {
        let mut rows: Vec<(i8, &String)> = names
            .iter()
            .filter_map(|(number, name)| Some((weights.of(*number)?[level], name)))
            .collect();
        rows.sort_by(|one, other| other.cmp(one));
        let _ = writeln!(report, "\n## For {name}\n");
        for (weight, name) in rows.iter().take(SHOWN) {
            let _ = writeln!(report, "{weight:4} {name}");
        }
        let _ = writeln!(report, "\n## Against {name}\n");
        for (weight, name) in rows.iter().rev().take(SHOWN) {
            let _ = writeln!(report, "{weight:4} {name}");
        }
    }
}

/// What numbers of groups stand for.
fn names(found: &ReportParts) -> BTreeMap<u32, String> {
    let sentences = found.examples.all.iter().map(|example| example.sentence);
    let mut seen = BTreeSet::new();
    let features = sentences.flat_map(|one| found.danger.features(&one.text, &one.facts));
    let groups = features.filter(|feature: &TextFeature| feature.family == Family::Groups);
    let new = groups.filter(|feature| seen.insert(feature.number));
    new.map(|feature| (feature.number, feature.name)).collect()
}

/// How well those are heard who were locked away, as they wrote and with slips.
pub fn of_locked(sentences: &[Sentence], danger: &Danger) -> String {
    let mut report = String::new();
    let clean = heard(sentences, |one| danger.all_heard_in(&one.text, &one.facts));
    let slipped = heard(sentences, |one| {
        danger.all_heard_in(&noisy(&one.text), &one.facts)
    });
    let rules = heard(sentences, |one| {
        danger.heard_by_rules(&one.text, &one.facts).told
    });
    let rows = [
        ("as it is set", tables::whole(&clean)),
        ("with slips", tables::whole(&slipped)),
        ("rules alone", tables::whole(&rules)),
    ];
    tables::table("Locked writers", &rows, &mut report);
    tables::divided(&clean, &mut report);
    report += "\nThe same with slips.\n";
    tables::divided(&slipped, &mut report);
    report
}

fn heard<'a>(
    sentences: &'a [Sentence],
    told: impl Fn(&Sentence) -> Vec<Told>,
) -> Vec<HeardSentence<'a>> {
    let sentences = sentences.iter();
    let heard = sentences.map(|sentence| HeardSentence {
        sentence,
        told: told(sentence),
    });
    heard.collect()
}
