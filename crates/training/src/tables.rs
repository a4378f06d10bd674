//! How well sentences are heard, counted by who wrote them, what they tell and
//! how they are written.

use super::figures::{HearingFigures, HearingOutcome};
use super::sample::{Meant, Sentence};
use charley_core::dialogue::Told;
use std::collections::BTreeMap;
use std::fmt::Write;

/// A text of so many words at most is short, and of more than so many long.
const SHORT_WORDS_MAX: usize = 6;
const LONG_WORDS_MIN: usize = 25;

/// A sentence, and what is told of it.
pub struct HeardSentence<'a> {
    pub sentence: &'a Sentence,
    pub told: Vec<Told>,
}

impl HeardSentence<'_> {
    fn count(&self, figures: &mut HearingFigures) {
        let meant = self.sentence.meant;
        figures.count(meant, HearingOutcome::of(&self.told));
        if let (Meant::Danger(_), Some(told)) = (meant, self.told.first()) {
            figures.right_sign.count(told.sign == self.sentence.sign);
        }
    }
}

/// All of them together.
pub fn whole(heard: &[HeardSentence]) -> HearingFigures {
    let mut figures = HearingFigures::default();
    heard.iter().for_each(|one| one.count(&mut figures));
    figures
}

/// A table for each way to divide them.
pub fn divided(heard: &[HeardSentence], report: &mut String) {
    table("By writer", &by(heard, |one| vec![&one.writer]), report);
    table("By sign", &by(heard, |one| vec![one.sign.id()]), report);
    table("By kind of text", &by(heard, kinds), report);
}

/// Each counts for every name that it has.
fn by<'a>(
    heard: &'a [HeardSentence],
    names: impl Fn(&'a Sentence) -> Vec<&'a str>,
) -> Vec<(&'a str, HearingFigures)> {
    let mut figures: BTreeMap<&str, HearingFigures> = BTreeMap::new();
    for one in heard {
        for name in names(one.sentence) {
            one.count(figures.entry(name).or_default());
        }
    }
    figures.into_iter().collect()
}

fn kinds(sentence: &Sentence) -> Vec<&str> {
    let words = sentence.text.split_whitespace().count();
    let length = if words <= SHORT_WORDS_MAX {
        "short"
    } else if words < LONG_WORDS_MIN {
        "of middle length"
    } else {
        "long"
    };
    let has = |is_so: fn(&char) -> bool| sentence.text.chars().any(|one| is_so(&one));
    let others = [
        ("with digits", has(char::is_ascii_digit)),
        ("with a question mark", has(|one| *one == '?')),
        ("something known before", !sentence.facts.is_empty()),
    ];
    let others = others.into_iter().filter(|(_, is_so)| *is_so);
    let others = others.map(|(name, _)| name);
    std::iter::once(length).chain(others).collect()
}

const COLUMNS: &str = "| who | emergencies said | heard | same day said | heard | visits said | false alarms | questions | right sign | called an emergency |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
";

/// Writing to a string does not fail.
pub fn table(title: &str, rows: &[(&str, HearingFigures)], report: &mut String) {
    let _ = writeln!(report, "\n## {title}\n");
    *report += COLUMNS;
    for (name, figures) in rows {
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
}
