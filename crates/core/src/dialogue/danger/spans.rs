//! How far the sentence, the clause and the thought of each word reach.
//! Nothing about what they say.

use super::text::{ReadText, Word};

/// The first word and the end.
pub type WordSpan = (usize, usize);

pub struct Spans {
    /// For each word.
    pub sentence: Vec<WordSpan>,
    pub clause: Vec<WordSpan>,
    /// A sentence, or its part up to where it turns to something otherwise.
    pub thought: Vec<WordSpan>,
}

impl Spans {
    /// `turns` says for each word whether a thought begins with it.
    pub fn of(text: &ReadText, turns: &[bool]) -> Spans {
        let words = &text.words;
        Spans {
            sentence: spans(words, |_, one, next| one.sentence == next.sentence),
            clause: spans(words, |_, one, next| one.clause == next.clause),
            thought: spans(words, |at, one, next| {
                one.sentence == next.sentence && !turns[at]
            }),
        }
    }
}

/// `belongs` is asked for each word but the first, with its place, and the
/// word before it.
fn spans(words: &[Word], belongs: impl Fn(usize, &Word, &Word) -> bool) -> Vec<WordSpan> {
    let mut spans: Vec<WordSpan> = Vec::with_capacity(words.len());
    let mut first = 0;
    for at in 1..=words.len() {
        if at == words.len() || !belongs(at, &words[at - 1], &words[at]) {
            spans.resize(at, (first, at));
            first = at;
        }
    }
    spans
}

#[cfg(test)]
mod tests {
    use super::super::text;
    use super::*;

    #[test]
    fn spans_reach_as_far_as_they_should() {
        let text = text::read("It hurt, a lot. Fine but sore", |_| None, |_| false);
        let turns = [false, false, false, false, false, true, false];
        let spans = Spans::of(&text, &turns);
        assert_eq!(spans.sentence[1], (0, 4));
        assert_eq!(spans.clause[1], (0, 2));
        assert_eq!(spans.thought[4], (4, 5));
        assert_eq!(spans.thought[6], (5, 7));
        assert!(
            Spans::of(&text::read("", |_| None, |_| false), &[])
                .sentence
                .is_empty()
        );
    }
}
