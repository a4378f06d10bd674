//! Of whom each word of a text speaks: oneself, somebody close, somebody else,
//! or nobody who is there. Nothing about what is said of them.

use super::matches::Matches;
use super::phrases::{Cue, PhraseMatch};
use super::text::ReadText;
use std::cmp::Reverse;

/// Whom a word is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    Oneself,
    /// May be the one whom Charley is for.
    Family,
    Other,
    /// An animal, a story, the news.
    Nobody,
}

/// What a word does to the one spoken of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shift {
    To(Who),
    /// Back to whoever was spoken of last.
    Back,
}

const BACK_TO_ONESELF: Shift = Shift::To(Who::Oneself);
/// What is mentioned in passing stands within so many words.
const IN_PASSING_WITHIN: usize = 4;

/// For each word of a text whom it is about.
pub fn of(text: &ReadText, matches: &Matches) -> Vec<Who> {
    let turns = turns(text, matches);
    let mut people = Vec::with_capacity(turns.len());
    let mut last = Who::Family;
    for sentence in text
        .words
        .chunk_by(|one, next| one.sentence == next.sentence)
    {
        let turns = &turns[people.len()..people.len() + sentence.len()];
        let mut who = match turns.iter().flatten().next() {
            Some(Shift::To(who)) => *who,
            Some(Shift::Back) => last,
            None => Who::Oneself,
        };
        for turn in turns {
            who = match turn {
                // Whoever is in a story stays in it.
                Some(Shift::To(Who::Other)) if who == Who::Nobody => who,
                Some(Shift::To(who)) => *who,
                Some(Shift::Back) if who == Who::Oneself => last,
                Some(Shift::Back) | None => who,
            };
            if who != Who::Oneself {
                last = who;
            }
            people.push(who);
        }
    }
    people
}

/// At each word the turn that a cue makes there: the longest of those that
/// meet, and none in passing.
fn turns(text: &ReadText, matches: &Matches) -> Vec<Option<Shift>> {
    let in_passing = in_passing(text, matches);
    let beside = beside(text, matches);
    let mut found: Vec<(&PhraseMatch<Cue>, Shift)> = matches
        .cues
        .iter()
        .filter_map(|found| Some((found, turn(found)?)))
        .filter(|(found, turn)| match *turn == BACK_TO_ONESELF {
            true => !beside[found.from],
            false => !in_passing[found.from],
        })
        .collect();
    found.sort_by_key(|(found, _)| (found.from, Reverse(found.end)));
    let mut turns = vec![None; text.words.len()];
    let mut taken_up_to = 0;
    for (found, turn) in found {
        if found.from >= taken_up_to {
            turns[found.from] = Some(turn);
            taken_up_to = found.end;
        }
    }
    turns
}

/// For each word whether it only says where somebody is: "next to me".
fn beside(text: &ReadText, matches: &Matches) -> Vec<bool> {
    let mut beside = vec![false; text.words.len()];
    for found in matches
        .cues
        .iter()
        .filter(|found| found.what == Cue::Beside)
    {
        beside[found.from..found.end].fill(true);
    }
    beside
}

/// For each word whether "like" or such stands a few words before it.
fn in_passing(text: &ReadText, matches: &Matches) -> Vec<bool> {
    let mut in_passing = vec![false; text.words.len()];
    for found in matches
        .cues
        .iter()
        .filter(|found| found.what == Cue::InPassing)
    {
        let end = text.words.len().min(found.end + IN_PASSING_WITHIN);
        in_passing[found.from..end].fill(true);
    }
    in_passing
}

fn turn(found: &PhraseMatch<Cue>) -> Option<Shift> {
    match found.what {
        Cue::Own => Some(Shift::To(Who::Oneself)),
        Cue::Family => Some(Shift::To(Who::Family)),
        Cue::Other => Some(Shift::To(Who::Other)),
        Cue::Unreal => Some(Shift::To(Who::Nobody)),
        Cue::Pronoun => Some(Shift::Back),
        Cue::Harmless
        | Cue::Negation
        | Cue::NotNegating
        | Cue::ScopeEnd
        | Cue::Contrast
        | Cue::Joke
        | Cue::No
        | Cue::Denied
        | Cue::Over
        | Cue::Past
        | Cue::Now
        | Cue::Returned
        | Cue::Known
        | Cue::Question
        | Cue::Asking
        | Cue::Topic
        | Cue::InPassing
        | Cue::Oneself
        | Cue::Mine
        | Cue::Lasting
        | Cue::Beside
        | Cue::Carer => None,
    }
}
