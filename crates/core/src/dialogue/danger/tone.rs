//! What cues say of the words around them, before any scope is drawn: which
//! sentences are about now, which negations negate nothing, and the like.

use super::matches::Matches;
use super::phrases::{Cue, PhraseMatch};
use super::text::ReadText;

/// Words to the negation of something that would be over, or now.
const NEGATED_WITHIN: usize = 3;

/// Words from "my" to what is whoever types': "my hot and swollen calf".
const MINE_WITHIN: usize = 4;

pub struct Tone {
    /// For each word whether a new thought begins with it.
    pub starts_thought: Vec<bool>,
    /// For each word whether it turns to something that is otherwise.
    pub contrasts: Vec<bool>,
    /// Words that negate nothing.
    pub not_negating: Vec<bool>,
    /// Words just behind a negation: "not healed" is not over.
    pub is_negated: Vec<bool>,
    /// Sentences that are about now, of oneself, or of what lasts.
    pub is_now: Vec<bool>,
    pub has_oneself: Vec<bool>,
    pub is_lasting: Vec<bool>,
    /// Clauses and sentences that name what they are about.
    pub clause_has_topic: Vec<bool>,
    pub sentence_has_topic: Vec<bool>,
    /// What was over is back.
    pub is_back: bool,
    pub is_joke: bool,
    /// Somewhere a part of one's own body is named.
    pub has_own: bool,
    /// Words that name something of one's own, whatever it is said to be.
    pub names_own: Vec<bool>,
    /// Somebody is beside whoever types, who types for nobody else.
    pub is_beside: bool,
    pub is_carer: bool,
    /// Words of phrases that say that it is over, past, known or asked.
    is_otherwise: Vec<bool>,
    follows_mine: Vec<bool>,
}

impl Tone {
    pub fn of(text: &ReadText, matches: &Matches) -> Tone {
        let count = text.words.len();
        let sentences = text.words.last().map_or(0, |word| word.sentence + 1);
        let clauses = text.words.last().map_or(0, |word| word.clause + 1);
        let mut tone = Tone {
            starts_thought: vec![false; count],
            contrasts: vec![false; count],
            not_negating: vec![false; count],
            is_negated: vec![false; count],
            is_now: vec![false; sentences],
            has_oneself: vec![false; sentences],
            is_lasting: vec![false; sentences],
            clause_has_topic: vec![false; clauses],
            sentence_has_topic: vec![false; sentences],
            is_back: false,
            is_joke: false,
            has_own: false,
            names_own: vec![false; count],
            is_beside: false,
            is_carer: false,
            is_otherwise: vec![false; count],
            follows_mine: vec![false; count],
        };
        for found in &matches.cues {
            tone.note(found, text);
        }
        tone.is_beside &= !tone.is_carer;
        for found in &matches.cues {
            tone.note_negation(found);
            tone.note_own(found);
        }
        for found in &matches.cues {
            tone.note_if_affirmed(found, text);
        }
        tone
    }

    fn note(&mut self, found: &PhraseMatch<Cue>, text: &ReadText) {
        let word = &text.words[found.from];
        match found.what {
            Cue::ScopeEnd => self.starts_thought[found.from] = true,
            Cue::Contrast => {
                self.starts_thought[found.from] = true;
                self.contrasts[found.from] = true;
            }
            Cue::NotNegating => self.not_negating[found.from..found.end].fill(true),
            Cue::Over | Cue::Denied | Cue::Past | Cue::Known | Cue::Question => {
                self.is_otherwise[found.from..found.end].fill(true);
            }
            Cue::Topic => {
                self.clause_has_topic[word.clause] = true;
                self.sentence_has_topic[word.sentence] = true;
            }
            Cue::Own => self.has_own |= found.end - found.from > 1,
            Cue::Mine => self.note_mine(found, text),
            Cue::Lasting => self.is_lasting[word.sentence] = true,
            Cue::Oneself | Cue::Family | Cue::Pronoun => self.has_oneself[word.sentence] = true,
            Cue::Beside => {
                self.has_oneself[word.sentence] = true;
                self.is_beside = true;
            }
            Cue::Carer => self.is_carer = true,
            Cue::Harmless
            | Cue::Returned
            | Cue::Negation
            | Cue::No
            | Cue::Joke
            | Cue::Now
            | Cue::Asking
            | Cue::InPassing
            | Cue::Unreal
            | Cue::Other => {}
        }
    }

    /// "Nothing new", "never came back" and "not joking" say no such thing.
    fn note_if_affirmed(&mut self, found: &PhraseMatch<Cue>, text: &ReadText) {
        if self.is_negated[found.from] {
            return;
        }
        self.is_joke |= found.what == Cue::Joke;
        self.is_back |= found.what == Cue::Returned;
        if found.what == Cue::Now && !self.is_otherwise[found.from] {
            self.is_now[text.words[found.from].sentence] = true;
        }
    }

    fn note_mine(&mut self, found: &PhraseMatch<Cue>, text: &ReadText) {
        let clause = text.words[found.from].clause;
        let follows = text.words.iter().zip(&mut self.follows_mine);
        for (word, follows) in follows.skip(found.end).take(MINE_WITHIN) {
            *follows |= word.clause == clause;
        }
    }

    fn note_own(&mut self, found: &PhraseMatch<Cue>) {
        let is_own = found.what == Cue::Topic && self.follows_mine[found.from];
        self.names_own[found.from] |= is_own;
    }

    fn note_negation(&mut self, found: &PhraseMatch<Cue>) {
        if found.what == Cue::Negation && !self.not_negating[found.from] {
            let end = self.is_negated.len().min(found.end + NEGATED_WITHIN);
            self.is_negated[found.end..end].fill(true);
        }
    }
}
