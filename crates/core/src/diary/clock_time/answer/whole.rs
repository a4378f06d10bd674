//! An answer from one end to the other: the time, a half of the day before or after it,
//! and whatever says nothing: `usually`, `to bed`, `or so`.

use super::super::read::{Half, TypedTime};
use super::grammar::Grammar;
use super::phrases::AnswerText;
use super::said::HourSaid;

/// How far an answer is understood.
#[derive(Clone, Copy, PartialEq, Eq)]
struct AnswerSoFar {
    at: usize,
    said: Option<HourSaid>,
    half: Option<Half>,
}

/// All that the answer may mean.
pub fn readings(text: &AnswerText, grammar: &Grammar) -> Vec<TypedTime> {
    let start = AnswerSoFar {
        at: 0,
        said: None,
        half: None,
    };
    let mut standings = vec![start];
    let mut next = 0;
    // Each standing is looked at once, so that no answer takes long.
    while let Some(standing) = standings.get(next).copied() {
        for after in standing.afterwards(text, grammar) {
            if !standings.contains(&after) {
                standings.push(after);
            }
        }
        next += 1;
    }
    let ended = standings.iter().filter(|one| one.at == text.len());
    ended.filter_map(|one| one.said?.with(one.half)).collect()
}

impl AnswerSoFar {
    fn afterwards(self, text: &AnswerText, grammar: &Grammar) -> Vec<AnswerSoFar> {
        if text.at(self.at).is_some_and(says_nothing) {
            return vec![AnswerSoFar {
                at: self.at + 1,
                ..self
            }];
        }
        let besides = grammar.besides(text, self.at, self.said.is_some());
        let mut after: Vec<AnswerSoFar> = besides
            .into_iter()
            .map(|at| AnswerSoFar { at, ..self })
            .collect();
        for (half, at) in grammar.halves(text, self.at) {
            if self.half.is_none_or(|there| there == half) {
                let half = Some(half);
                after.push(AnswerSoFar { at, half, ..self });
            }
        }
        if self.said.is_none() {
            let times = grammar.times(text, self.at).into_iter();
            after.extend(times.map(|(said, at)| AnswerSoFar {
                at,
                said: Some(said),
                ..self
            }));
        }
        after
    }
}

/// Blanks, and the signs of sentences.
fn says_nothing(one: char) -> bool {
    one.is_whitespace()
        || matches!(
            one,
            '.' | ',' | ';' | '!' | '~' | '(' | ')' | '"' | '«' | '»'
        )
}
