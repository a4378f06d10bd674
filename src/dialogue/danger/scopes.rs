//! What cues do to the words around them: which places tell nothing because
//! they are negated, past, asked about or about somebody else.

use super::matches::{Found, Matches};
use super::people::{self, Who};
use super::phrases::Cue;
use super::positions::Positions;
use super::text::Text;
use super::{Circumstance, Facts};
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

/// Words to the negation of something that would be over.
const OVER_NEGATED_WITHIN: usize = 3;

#[derive(Debug)]
pub struct Scopes {
    /// The places of each scope, in the order of `SCOPES`.
    places: Vec<Positions>,
    /// The places of any.
    pub silent: Positions,
    /// Places about others who may be in danger now.
    asked: Positions,
    is_joke: bool,
    /// The place of each word.
    word_places: Vec<usize>,
}

impl Scopes {
    pub fn of(text: &Text, matches: &Matches) -> Scopes {
        let reader = Reader::new(text, matches);
        let mut places = vec![Positions::none(matches.places); SCOPES.len()];
        for found in &matches.cues {
            if let Some((scope, from, end)) = reader.scope(found) {
                let last = text.words[end - 1].place;
                places[scope as usize].add_range(text.words[from].place, last + 1);
            }
        }
        let asked = reader.others(&mut places[Scope::Other as usize]);
        let mut silent = Positions::none(matches.places);
        for places in &places {
            silent.union(places);
        }
        Scopes {
            places,
            silent,
            asked,
            is_joke: reader.is_joke,
            word_places: text.words.iter().map(|word| word.place).collect(),
        }
    }

    /// Whether the text is about others who may be in danger now.
    pub fn asks(&self) -> bool {
        !self.asked.is_empty()
    }

    /// Whether something in the text is laughed at.
    pub fn is_joke(&self) -> bool {
        self.is_joke
    }

    /// The places that tell nothing to a row that looks past some scopes.
    pub fn silent_despite(&self, despite: &[Scope], asks: bool) -> Positions {
        let mut silent = Positions::none_like(&self.silent);
        for (scope, places) in SCOPES.iter().zip(&self.places) {
            if despite.contains(scope) {
                continue;
            }
            let mut places = places.clone();
            if asks && *scope == Scope::Other {
                places.remove(&self.asked);
            }
            silent.union(&places);
        }
        silent
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

    fn is_told(&self, found: &Found<Circumstance>) -> bool {
        let place = self.word_places[found.from];
        !self.silent.has(place) || self.asked.has(place)
    }
}

struct Reader<'a> {
    text: &'a Text,
    matches: &'a Matches,
    /// For each word the first and the end of its sentence.
    sentences: Vec<(usize, usize)>,
    people: Vec<Who>,
    /// For each word whether a new thought begins with it.
    starts_thought: Vec<bool>,
    /// For each word whether it turns to something that is otherwise.
    contrasts: Vec<bool>,
    /// Words that negate nothing.
    not_negating: Vec<bool>,
    /// Words of phrases that say that it is over, past, known or asked.
    is_otherwise: Vec<bool>,
    /// Sentences that are about now, of oneself, or of what lasts.
    is_now: Vec<bool>,
    has_oneself: Vec<bool>,
    is_lasting: Vec<bool>,
    /// Clauses that name what they are about.
    has_topic: Vec<bool>,
    /// What was over is back.
    is_back: bool,
    is_joke: bool,
    /// Somewhere a part of one's own body is named.
    has_own: bool,
}

impl<'a> Reader<'a> {
    fn new(text: &'a Text, matches: &'a Matches) -> Reader<'a> {
        let count = text.words.len();
        let sentences_len = text.words.last().map_or(0, |word| word.sentence + 1);
        let clauses_len = text.words.last().map_or(0, |word| word.clause + 1);
        let mut reader = Reader {
            text,
            matches,
            sentences: sentences(text),
            people: people::of(text, matches),
            starts_thought: vec![false; count],
            contrasts: vec![false; count],
            not_negating: vec![false; count],
            is_otherwise: vec![false; count],
            is_now: vec![false; sentences_len],
            has_oneself: vec![false; sentences_len],
            is_lasting: vec![false; sentences_len],
            has_topic: vec![false; clauses_len],
            is_back: false,
            is_joke: false,
            has_own: false,
        };
        for found in &matches.cues {
            reader.note(found);
        }
        for found in matches.cues.iter().filter(|found| found.what == Cue::Now) {
            if !reader.is_said_otherwise(found) {
                reader.is_now[text.words[found.from].sentence] = true;
            }
        }
        reader
    }

    fn note(&mut self, found: &Found<Cue>) {
        let sentence = self.text.words[found.from].sentence;
        match found.what {
            Cue::ScopeEnd => self.starts_thought[found.from] = true,
            Cue::Contrast => {
                self.starts_thought[found.from] = true;
                self.contrasts[found.from] = true;
            }
            Cue::Joke => self.is_joke = true,
            Cue::NotNegating => self.not_negating[found.from..found.end].fill(true),
            Cue::Over | Cue::Denied | Cue::Past | Cue::Known | Cue::Question => {
                self.is_otherwise[found.from..found.end].fill(true);
            }
            Cue::Returned => self.is_back = true,
            Cue::Topic => self.has_topic[self.text.words[found.from].clause] = true,
            Cue::Own if found.end - found.from > 1 => self.has_own = true,
            Cue::Lasting => self.is_lasting[sentence] = true,
            Cue::Oneself | Cue::Family | Cue::Pronoun | Cue::Beside => {
                self.has_oneself[sentence] = true;
            }
            Cue::Harmless
            | Cue::Negation
            | Cue::Now
            | Cue::Asking
            | Cue::InPassing
            | Cue::Unreal
            | Cue::Other
            | Cue::Own
            | Cue::Carer => {}
        }
    }

    /// The scope of a cue with the words that it takes in.
    fn scope(&self, found: &Found<Cue>) -> Option<(Scope, usize, usize)> {
        let (first, end) = self.sentences[found.from];
        let sentence = self.text.words[found.from].sentence;
        let is_now = self.is_now[sentence] || self.is_back;
        match found.what {
            Cue::Negation if self.answers(found) => {
                Some((Scope::Negated, self.before(first), found.end))
            }
            Cue::Negation => self.negated(found),
            Cue::Denied => Some((Scope::Negated, self.said_before(found), found.end)),
            Cue::Over if !self.is_back && !self.is_negated(found.from) => {
                Some((Scope::Over, self.said_before(found), found.end))
            }
            Cue::Past if !is_now => {
                let (first, end) = self.told_with(found);
                let start = self.thought_start(found.from, first);
                Some((Scope::Past, start, self.thought_end(found.end, end)))
            }
            Cue::Known if !is_now => {
                let start = match self.thought_start(found.from, first) {
                    start if start == first => self.before(first),
                    start => start,
                };
                Some((Scope::Known, start, self.thought_end(found.end, end)))
            }
            Cue::Question if !is_now => Some((
                Scope::Question,
                found.from,
                self.thought_end(found.end, end),
            )),
            Cue::Asking if found.from == first && !self.has_oneself[sentence] && !self.has_own => {
                Some((Scope::Question, first, end))
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
            | Cue::Over
            | Cue::Now
            | Cue::Returned
            | Cue::Oneself
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

    /// Adds the places about others, and returns those of them that call for
    /// a question: others in danger now, and family where somebody is beside
    /// whoever types and nobody types for them.
    fn others(&self, silent: &mut Positions) -> Positions {
        let has = |cue: Cue| self.matches.cues.iter().any(|found| found.what == cue);
        let is_carer = has(Cue::Carer);
        let is_beside = has(Cue::Beside) && !is_carer;
        let mut asked = Positions::none(self.matches.places);
        for (word, who) in self.text.words.iter().zip(&self.people) {
            let is_now = self.is_now[word.sentence];
            let is_lasting = self.is_lasting[word.sentence] && !is_now;
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
    fn answers(&self, no: &Found<Cue>) -> bool {
        let (first, _) = self.sentences[no.from];
        let before = first.checked_sub(1).map(|last| self.text.words[last].sentence);
        no.from == first && before.is_some_and(|sentence| self.text.asked.contains(&sentence))
    }

    /// Whether a word of now says no such thing: "nothing new", "not today".
    fn is_said_otherwise(&self, now: &Found<Cue>) -> bool {
        self.is_otherwise[now.from] || self.is_negated(now.from)
    }

    /// Whether a negation reaches this word: "not healed" is not over.
    fn is_negated(&self, word: usize) -> bool {
        let mut negations = self.matches.cues.iter();
        negations.any(|found| {
            found.what == Cue::Negation
                && (found.end..found.end + OVER_NEGATED_WITHIN).contains(&word)
                && !self.not_negating[found.from]
        })
    }

    fn negated(&self, found: &Found<Cue>) -> Option<(Scope, usize, usize)> {
        let last = found.end - 1;
        if self.not_negating[found.from] || self.matches.is_inside(found.from) {
            return None;
        }
        let clause = self.text.words[last].clause;
        let words = self.text.words[found.end..].iter().zip(found.end..);
        let end = words
            .take(NEGATION_REACH)
            .take_while(|(word, at)| word.clause == clause && !self.starts_thought[*at])
            .last()
            .map(|(_, at)| at + 1)?;
        Some((Scope::Negated, found.end, end))
    }

    /// The first word and the end of what a cue speaks of: its clause, where
    /// that names a topic, or else its sentence.
    fn told_with(&self, found: &Found<Cue>) -> (usize, usize) {
        let (first, end) = self.sentences[found.from];
        let clause = self.text.words[found.from].clause;
        if !self.has_topic[clause] {
            return (first, end);
        }
        let is_here = |at: &usize| self.text.words[*at].clause == clause;
        let start = (first..found.from).find(is_here).unwrap_or(found.from);
        let end = (found.end..end).find(|at| !is_here(at)).unwrap_or(end);
        (start, end)
    }

    /// Where that begins of which a cue says that it was: at the sentence
    /// before, unless the cue's own names a topic.
    fn said_before(&self, found: &Found<Cue>) -> usize {
        let (first, end) = self.sentences[found.from];
        let has_topic = (first..end).any(|at| self.has_topic[self.text.words[at].clause]);
        match first.checked_sub(1) {
            Some(last) if !has_topic => self.sentences[last].0,
            Some(_) | None => self.told_with(found).0,
        }
    }

    /// The start of the sentence before the one that starts here.
    fn before(&self, first: usize) -> usize {
        first.checked_sub(1).map_or(first, |last| self.sentences[last].0)
    }

    fn thought_end(&self, from: usize, end: usize) -> usize {
        (from..end)
            .find(|at| self.contrasts[*at])
            .unwrap_or(end)
    }

    fn thought_start(&self, from: usize, first: usize) -> usize {
        (first..=from)
            .rev()
            .find(|at| self.contrasts[*at])
            .unwrap_or(first)
    }
}

fn sentences(text: &Text) -> Vec<(usize, usize)> {
    let mut sentences = Vec::with_capacity(text.words.len());
    for words in text
        .words
        .chunk_by(|one, next| one.sentence == next.sentence)
    {
        let first = sentences.len();
        sentences.extend(words.iter().map(|_| (first, first + words.len())));
    }
    sentences
}
