//! How hard English words are to read, in school grades.

use crate::words::{Place, Text, Words};

/// Words of the reading age that Charley aims at do not go beyond this grade.
pub const GRADE_AIM: f64 = 6.0;

/// Fewer words than this say nothing about reading: one long word, such as
/// "emergency", would make them.
const WORDS_MIN: usize = 8;

/// The words that go to doctors, who are used to theirs.
const PAPERS: &str = "papers.ftl";

/// Whether the words at a place are harder than those that people can read in
/// the night.
pub fn is_too_hard(place: &Place, grade: f64) -> bool {
    grade > GRADE_AIM && !place.file.ends_with(PAPERS)
}

/// The Flesch-Kincaid grade of the words at one place; `None` for labels and
/// other scraps that are too short to have one.
pub fn grade(words: &Words, language: &str, place: &Place) -> Option<f64> {
    if place.is_label() {
        return None;
    }
    let text = as_sentences(&words.plain(language, &sample(place)));
    let is_long_enough = text.split_whitespace().count() >= WORDS_MIN;
    is_long_enough.then(|| textstat::flesch_kincaid_grade(&text))
}

/// The words at a place with a number wherever something is put in.
pub(super) fn sample(place: &Place) -> Text {
    let variables = place.variables.iter();
    variables.fold(Text::of(place.key.clone()), |text, variable| Text {
        arguments: [
            text.arguments,
            vec![(variable.clone().into(), 2_i64.into())],
        ]
        .concat(),
        ..text
    })
}

/// Lines as sentences: a line's end is a pause also without a full stop.
pub(super) fn as_sentences(text: &str) -> String {
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(|line| match line.ends_with(['.', '!', '?', ':']) {
            true => format!("{line} "),
            false => format!("{line}. "),
        })
        .collect::<String>()
        .replace(':', ".")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Source;

    #[test]
    fn short_words_are_easy_and_long_ones_are_not() {
        let text = "easy = Sit down. Pull your toes up. Count to { $n }.\n\
                    hard = Electrolytic abnormalities occasionally necessitate further medical evaluation by professionals.\n\
                    label = Not sure\n";
        let source = Source {
            path: "words/en/charley.ftl".to_owned(),
            text: text.to_owned(),
        };
        let (words, _) = Words::read(&[source]);
        let grades: Vec<Option<f64>> = words
            .places("en")
            .map(|place| grade(&words, "en", place))
            .collect();
        assert!(grades[0].is_some_and(|grade| grade < 2.0), "{grades:?}");
        assert!(grades[1].is_some_and(|grade| grade > 12.0), "{grades:?}");
        assert_eq!(grades[2], None);
    }
}
