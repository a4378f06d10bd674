//! What a reviewer reads: how well it hears, and what weighs most.

use super::examples::Example;
use super::figures::{HearingFigures, HearingOutcome};
use super::folds::{HeldOut, HeldOutGuess};
use super::sample::{Meant, Sentence};
use charley_core::dialogue::{Danger, Family, TextFeature, Thresholds, Told, Weights};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// So many of what weighs most, for and against each level.
const SHOWN: usize = 40;
const LEVELS: [&str; 4] = ["none", "book", "same day", "emergency"];

/// Everything that is reported.
pub struct ReportParts<'a> {
    pub examples: &'a [Example<'a>],
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
    let _ = writeln!(report, "\n## Writers whom the weights had not met\n");
    report += TABLE_HEAD;
    for (name, lines) in tables(found) {
        row(&name, &lines, &mut report);
    }
    heaviest(found, &mut report);
    report
}

const HEAD: &str = "# What was learnt of danger

Made by `charley danger train`; never edit it. Per cent, with intervals of 95 %.
";

const TABLE_HEAD: &str = "| who | emergencies said | heard | same day said | heard | visits said | false alarms | questions | right sign | called an emergency |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
";

fn thresholds(thresholds: &Thresholds, report: &mut String) {
    let Thresholds {
        doubt,
        say,
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
        "\n## Best thresholds on them\n\ndoubt = {doubt}\nsay = {say}\nask = {ask}\nask_grave = {ask_grave}\nask_unknown = {ask_unknown}\nworse = {worse}\nemergency = {emergency}\nsame_day = {same_day}"
    );
}

fn row(name: &str, figures: &HearingFigures, report: &mut String) {
    let shares = [
        figures.emergency_said,
        figures.emergency_heard,
        figures.same_day_said,
        figures.same_day_heard,
        figures.book_said,
        figures.false_alarm,
        figures.question,
        figures.right_sign,
        figures.too_urgent,
    ];
    let shares = shares.map(|share| share.shown()).join(" | ");
    let _ = writeln!(report, "| {name} | {shares} |");
}

fn tables(found: &ReportParts) -> Vec<(String, HearingFigures)> {
    let names = [
        "rules alone",
        "as it is set",
        "as it is set, with slips",
        "rules alone, with slips",
        "with the best thresholds",
    ];
    let mut tables = names
        .map(|name| (name.to_owned(), HearingFigures::default()))
        .to_vec();
    let mut by_writer: BTreeMap<&str, HearingFigures> = BTreeMap::new();
    for one in found.held_out {
        let sentence = one.example.sentence;
        let writer = by_writer.entry(&sentence.writer).or_default();
        count(one.example, &one.clean, None, &mut tables[0].1);
        count(
            one.example,
            &one.clean,
            Some(found.thresholds),
            &mut tables[1].1,
        );
        count(
            one.example,
            &one.noisy,
            Some(found.thresholds),
            &mut tables[2].1,
        );
        count(one.example, &one.noisy, None, &mut tables[3].1);
        count(one.example, &one.clean, Some(found.best), &mut tables[4].1);
        count(one.example, &one.clean, Some(found.thresholds), writer);
    }
    let by_writer = by_writer.into_iter();
    tables.extend(by_writer.map(|(writer, figures)| (writer.to_owned(), figures)));
    tables
}

fn count(
    example: &Example,
    guess: &HeldOutGuess,
    thresholds: Option<&Thresholds>,
    figures: &mut HearingFigures,
) {
    let told = match thresholds {
        Some(thresholds) => Danger::said_by(&guess.heard, &guess.chances, thresholds),
        None => guess.heard.told.clone(),
    };
    tally(example.sentence, &told, figures);
}

/// Counts what was told of one sentence.
fn tally(sentence: &Sentence, told: &[Told], figures: &mut HearingFigures) {
    figures.count(sentence.meant, HearingOutcome::of(told));
    if let (Meant::Danger(_), Some(told)) = (sentence.meant, told.first()) {
        figures.right_sign.count(told.sign == sentence.sign);
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
    let sentences = found.examples.iter().map(|example| example.sentence);
    let mut seen = BTreeSet::new();
    let features = sentences.flat_map(|one| found.danger.features(&one.text, &one.facts));
    let groups = features.filter(|feature: &TextFeature| feature.family == Family::Groups);
    let new = groups.filter(|feature| seen.insert(feature.number));
    new.map(|feature| (feature.number, feature.name)).collect()
}

/// How well those are heard who were locked away.
pub fn of_locked(sentences: &[Sentence], danger: &Danger) -> String {
    let mut report = String::from(TABLE_HEAD);
    let mut by_writer: BTreeMap<String, HearingFigures> = BTreeMap::new();
    for sentence in sentences {
        let told = danger.all_heard_in(&sentence.text, &sentence.facts);
        for name in ["all", &sentence.writer] {
            tally(
                sentence,
                &told,
                by_writer.entry(name.to_owned()).or_default(),
            );
        }
    }
    for (name, figures) in by_writer {
        row(&name, &figures, &mut report);
    }
    report
}
