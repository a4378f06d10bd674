//! What cues do to the words around them: which places tell nothing because
//! they are negated, past, asked about or about somebody else.

use super::matches::Matches;
use super::people::{self, Who};
use super::phrases::{Cue, PhraseMatch};
use super::positions::Positions;
use super::spans::{Spans, WordSpan};
use super::text::ReadText;
use super::told::{Circumstance, Facts};
use super::tone::Tone;
use serde::Deserialize;

/// The kinds of scopes that a row may look past.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    Negated,
    Over,
    Past,
    Known,
    Question,
    Other,
}

const SCOPES: [Scope; 6] = [
    Scope::Negated,
    Scope::Over,
    Scope::Past,
    Scope::Known,
    Scope::Question,
    Scope::Other,
];

/// A negation reaches this many words on, to the end of its clause.
const NEGATION_REACH: usize = 7;

#[derive(Debug)]
pub struct Scopes {
    /// The places of each scope, in the order of `SCOPES`.
    places: Vec<Positions>,
    /// The places of any.
    pub silent: Positions,
    /// Places about others who may be in danger now.
    others: Positions,
    /// Places in questions about one's own body.
    wondered: Positions,
    is_joke: bool,
    /// The place of each word.
    word_places: Vec<usize>,
}

impl Scopes {
    pub fn of(text: &ReadText, matches: &Matches) -> Scopes {
        let reader = ScopeReader::new(text, matches);
        let mut places = reader.places();
        let others = reader.others(&mut places[Scope::Other as usize]);
        let mut silent = Positions::none(matches.places);
        for places in &places {
            silent.union(places);
        }
        Scopes {
            places,
            silent,
            others,
            wondered: reader.wondered(),
            is_joke: reader.tone.is_joke,
            word_places: text.words.iter().map(|word| word.place).collect(),
        }
    }

    /// Places of a scope that may tell something after all, which one question
    /// would find out.
    fn doubted(&self, scope: Scope) -> Option<&Positions> {
        match scope {
            Scope::Other => Some(&self.others),
            Scope::Question => Some(&self.wondered),
            Scope::Negated | Scope::Over | Scope::Past | Scope::Known => None,
        }
    }

    /// Whether any place of a scope may tell something after all.
    pub fn doubts(&self, scope: Scope) -> bool {
        let doubted = self.doubted(scope);
        doubted.is_some_and(|places| !places.is_empty())
    }

    /// Whether something in the text is laughed at.
    pub fn is_joke(&self) -> bool {
        self.is_joke
    }

    /// The places that tell nothing to a row that looks past some scopes, and
    /// at what is doubted of one.
    pub fn silent_despite(&self, despite: &[Scope], doubted: Option<Scope>) -> Positions {
        let mut silent = Positions::none_like(&self.silent);
        for (scope, places) in SCOPES.iter().zip(&self.places) {
            if despite.contains(scope) {
                continue;
            }
            let mut places = places.clone();
            if doubted == Some(*scope)
                && let Some(doubted) = self.doubted(*scope)
            {
                places.remove(doubted);
            }
            silent.union(&places);
        }
        silent
    }

    /// The groups' places that no scope takes away.
    pub fn affirmed(&self, matches: &Matches) -> Vec<Option<Positions>> {
        matches
            .groups
            .iter()
            .map(|places| {
                let mut places = places.clone()?;
                places.remove(&self.silent);
                (!places.is_empty()).then_some(places)
            })
            .collect()
    }

    /// What is known of the person, with what the text itself tells.
    pub fn with_facts_told(&self, matches: &Matches, facts: &Facts) -> Facts {
        let told = matches.facts.iter().filter(|found| self.is_told(found));
        facts
            .iter()
            .copied()
            .chain(told.map(|found| found.what))
            .collect()
    }

    fn is_told(&self, found: &PhraseMatch<Circumstance>) -> bool {
        let place = self.word_places[found.from];
        !self.silent.has(place) || self.others.has(place)
    }
}

struct ScopeReader<'a> {
    text: &'a ReadText,
    matches: &'a Matches,
    tone: Tone,
    spans: Spans,
}

impl<'a> ScopeReader<'a> {
    fn new(text: &'a ReadText, matches: &'a Matches) -> ScopeReader<'a> {
        let tone = Tone::of(text, matches);
        ScopeReader {
            text,
            matches,
            spans: Spans::of(text, &tone.contrasts),
            tone,
        }
    }

    /// The places of each scope that cues draw, in the order of `SCOPES`.
    fn places(&self) -> Vec<Positions> {
        let words = &self.text.words;
        let mut edges = vec![vec![0_i32; words.len() + 1]; SCOPES.len()];
        for found in &self.matches.cues {
            if let Some((scope, (from, end))) = self.scope(found) {
                edges[scope as usize][from] += 1;
                edges[scope as usize][end] -= 1;
            }
        }
        edges.iter().map(|edges| self.covered(edges)).collect()
    }

    /// The places of the words that some span takes in; for each word, how many
    /// more spans begin with it than have ended before it.
    fn covered(&self, edges: &[i32]) -> Positions {
        let mut places = Positions::none(self.matches.places);
        let mut depth = 0;
        for (word, edge) in self.text.words.iter().zip(edges) {
            depth += edge;
            if depth > 0 {
                places.add(word.place);
            }
        }
        places
    }

    /// The scope of a cue with the words that it takes in.
    fn scope(&self, found: &PhraseMatch<Cue>) -> Option<(Scope, WordSpan)> {
        let sentence = self.spans.sentence[found.from];
        let number = self.text.words[found.from].sentence;
        let is_back = self.tone.is_back;
        let is_now = self.tone.is_now[number] || is_back;
        match found.what {
            Cue::No if self.answers(found) => {
                Some((Scope::Negated, (self.before(sentence.0), found.end)))
            }
            Cue::Negation => Some((Scope::Negated, self.negated(found)?)),
            Cue::Denied => Some((Scope::Negated, (self.said_before(found), found.end))),
            Cue::Over if !is_back && !self.tone.is_negated[found.from] => {
                Some((Scope::Over, (self.said_before(found), found.end)))
            }
            Cue::Past if !is_now => {
                Some((Scope::Past, self.in_thought(found, self.told_with(found))))
            }
            Cue::Known if !is_now => Some((Scope::Known, self.known(found, sentence))),
            Cue::Question if !is_now => Some((Scope::Question, self.asked_after(found))),
            Cue::Asking if found.from == sentence.0 && !self.is_of_somebody(number) => {
                Some((Scope::Question, sentence))
            }
            Cue::Past
            | Cue::Known
            | Cue::Question
            | Cue::Asking
            | Cue::Topic
            | Cue::InPassing
            | Cue::Harmless
            | Cue::NotNegating
            | Cue::ScopeEnd
            | Cue::Contrast
            | Cue::Joke
            | Cue::No
            | Cue::Over
            | Cue::Now
            | Cue::Returned
            | Cue::Oneself
            | Cue::Mine
            | Cue::Unreal
            | Cue::Other
            | Cue::Lasting
            | Cue::Own
            | Cue::Family
            | Cue::Pronoun
            | Cue::Beside
            | Cue::Carer => None,
        }
    }

    /// What a cue asks about: all that follows in its thought.
    fn asked_after(&self, found: &PhraseMatch<Cue>) -> WordSpan {
        let sentence = self.spans.sentence[found.from];
        let (_, end) = self.in_thought(found, sentence);
        (found.from, end)
    }

    /// The places of questions in which one's own body is named: "how serious is
    /// my chest pain" is no question about chest pain in general.
    fn wondered(&self) -> Positions {
        let mut edges = vec![0_i32; self.text.words.len() + 1];
        let cues = self.matches.cues.iter();
        for found in cues.filter(|found| found.what == Cue::Question) {
            let (from, end) = self.asked_after(found);
            if self.tone.names_own[from..end].contains(&true) {
                edges[from] += 1;
                edges[end] -= 1;
            }
        }
        self.covered(&edges)
    }

    /// Whether a sentence that asks speaks of somebody who is there.
    fn is_of_somebody(&self, sentence: usize) -> bool {
        self.tone.has_oneself[sentence] || self.tone.has_own
    }

    /// Adds the places about others, and returns those of them that call for
    /// a question: others in danger now, and family where somebody is beside
    /// whoever types and nobody types for them.
    fn others(&self, silent: &mut Positions) -> Positions {
        let Tone {
            is_beside,
            is_carer,
            ..
        } = self.tone;
        let mut asked = Positions::none(self.matches.places);
        let people = people::of(self.text, self.matches);
        for (word, who) in self.text.words.iter().zip(people) {
            let is_now = self.tone.is_now[word.sentence];
            let is_lasting = self.tone.is_lasting[word.sentence] && !is_now;
            let (is_silent, is_asked) = match who {
                Who::Oneself => (false, false),
                Who::Family => (is_beside || is_lasting && !is_carer, is_beside),
                Who::Other => (!is_carer, true),
                Who::Nobody => (true, false),
            };
            if is_silent {
                silent.add(word.place);
            }
            if is_asked && !is_lasting {
                asked.add(word.place);
            }
        }
        asked
    }

    /// Whether a "no" begins the answer to a question: "Headache? None."
    fn answers(&self, no: &PhraseMatch<Cue>) -> bool {
        let (first, _) = self.spans.sentence[no.from];
        let before = first.checked_sub(1).map(|last| &self.text.words[last]);
        no.from == first && before.is_some_and(|word| word.is_asked)
    }

    fn negated(&self, found: &PhraseMatch<Cue>) -> Option<WordSpan> {
        if self.tone.not_negating[found.from] || self.matches.is_inside(found.from) {
            return None;
        }
        let (_, clause_end) = self.spans.clause[found.end - 1];
        let reach = clause_end.min(found.end + NEGATION_REACH);
        let thought = (found.end..reach).find(|at| self.tone.starts_thought[*at]);
        let end = thought.unwrap_or(reach);
        (end > found.end).then_some((found.end, end))
    }

    /// What a cue speaks of: its clause, where that names a topic, or else its
    /// sentence.
    fn told_with(&self, found: &PhraseMatch<Cue>) -> WordSpan {
        let clause = self.text.words[found.from].clause;
        match self.tone.clause_has_topic[clause] {
            true => self.spans.clause[found.from],
            false => self.spans.sentence[found.from],
        }
    }

    /// What of a span is in the thought of a cue.
    fn in_thought(&self, found: &PhraseMatch<Cue>, (first, end): WordSpan) -> WordSpan {
        let (start, _) = self.spans.thought[found.from];
        let (_, stop) = self.spans.thought[found.end - 1];
        (first.max(start), end.min(stop).max(found.end))
    }

    /// A thought that a doctor knows of, with the sentence before where it is
    /// the first.
    fn known(&self, found: &PhraseMatch<Cue>, sentence: WordSpan) -> WordSpan {
        let (start, end) = self.in_thought(found, sentence);
        match start == sentence.0 {
            true => (self.before(start), end),
            false => (start, end),
        }
    }

    /// Where that begins of which a cue says that it was: at the sentence
    /// before, unless the cue's own names a topic.
    fn said_before(&self, found: &PhraseMatch<Cue>) -> usize {
        let (first, _) = self.spans.sentence[found.from];
        let number = self.text.words[found.from].sentence;
        match self.tone.sentence_has_topic[number] {
            true => self.told_with(found).0,
            false => self.before(first),
        }
    }

    /// The start of the sentence before the one that starts here.
    fn before(&self, first: usize) -> usize {
        let last = first.checked_sub(1);
        last.map_or(first, |last| self.spans.sentence[last].0)
    }
}
