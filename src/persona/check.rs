//! A persona's file read, and held against the questions and units that there are.

use super::file::{Persona, PersonaAnswer};
use super::often::Often;
use super::taps::{COIN, TELLS_TIMES};
use crate::dialogue::units::ToldThing;
use crate::dialogue::{Ask, Book};
use std::ops::Range;
use toml::Spanned;

/// What may be told of a morning beside what units count.
const OF_MORNINGS: [&str; 9] = [
    "told",
    "logged",
    "mild",
    "stretch_done",
    "kept",
    "kept_partly",
    "not_possible",
    "late_nap",
    TELLS_TIMES,
];
/// The most deeds, and the most silences.
const DEEDS_MAX: usize = 200;

/// What is wrong with a file, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// Counted from 1.
    pub line: usize,
    pub message: String,
}

/// # Errors
/// Every mistake; where the form itself is wrong, the first one.
pub fn read(text: &str, book: &Book) -> Result<Persona, Vec<Mistake>> {
    let persona: Persona = toml::from_str(text).map_err(|error| {
        let span = error.span().unwrap_or(0..0);
        vec![mistake(text, span, error.message().to_owned())]
    })?;
    let mistakes = mistakes(text, &persona, book);
    match mistakes.is_empty() {
        true => Ok(persona),
        false => Err(mistakes),
    }
}

fn mistakes(text: &str, persona: &Persona, book: &Book) -> Vec<Mistake> {
    let answers = persona.answers.iter();
    let answers = answers.filter_map(|(question, answer)| of_answer(book, question, answer));
    let mornings = persona.mornings.keys().filter_map(of_morning);
    let units = persona.taps.units.iter();
    let units = units.filter_map(|unit| of_unit(book, unit));
    let is_long = persona.does.len() > DEEDS_MAX || persona.silent.len() > DEEDS_MAX;
    let long = is_long.then(|| (0..0, format!("more than {DEEDS_MAX} deeds or silences")));
    let with = persona.mornings.iter();
    let with = with.filter_map(|(thing, often)| of_with(persona, thing, often));
    let all = answers.chain(mornings).chain(with).chain(units).chain(long);
    let mut mistakes: Vec<Mistake> = all
        .map(|(span, message)| mistake(text, span, message))
        .collect();
    mistakes.sort_by_key(|mistake| mistake.line);
    mistakes
}

type Wrong = (Range<usize>, String);

fn of_answer(
    book: &Book,
    question: &Spanned<String>,
    answer: &Spanned<PersonaAnswer>,
) -> Option<Wrong> {
    let id = question.get_ref();
    let Some(step) = book.dialogue_of(id).and_then(|dialogue| dialogue.step(id)) else {
        return Some((question.span(), format!("no question is called \"{id}\"")));
    };
    let given = answer.get_ref().options();
    let unknown = given.iter().find(|one| !step.ask().options().contains(one));
    if let Some(unknown) = unknown {
        let message = format!("\"{id}\" has no option \"{unknown}\"");
        return Some((answer.span(), message));
    }
    let takes_several = matches!(step.ask(), Ask::Many { .. });
    let is_several = given.len() != 1 && !takes_several;
    is_several.then(|| (answer.span(), format!("\"{id}\" takes one option")))
}

fn of_morning(thing: &Spanned<String>) -> Option<Wrong> {
    let id = thing.get_ref();
    let is_known = OF_MORNINGS.contains(&&id[..]) || ToldThing::from_id(id).is_some();
    let message = || format!("nothing of a morning is called \"{id}\"");
    (!is_known).then(|| (thing.span(), message()))
}

/// What goes with something goes with what chance draws by itself.
fn of_with(persona: &Persona, thing: &Spanned<String>, often: &Often) -> Option<Wrong> {
    let Often::With { thing: other, .. } = often else {
        return None;
    };
    let found = persona
        .mornings
        .iter()
        .find(|(id, _)| id.get_ref() == other);
    let goes_with_more = |(_, often): (_, &Often)| matches!(often, Often::With { .. });
    let is_known = other == COIN || found.is_some_and(|found| !goes_with_more(found));
    let message = || format!("\"{other}\" is not here, or goes with something itself");
    (!is_known).then(|| (thing.span(), message()))
}

fn of_unit(book: &Book, unit: &Spanned<String>) -> Option<Wrong> {
    let id = unit.get_ref();
    let is_known = book.unit(id).is_some();
    (!is_known).then(|| (unit.span(), format!("no unit is called \"{id}\"")))
}

fn mistake(text: &str, span: Range<usize>, message: String) -> Mistake {
    let before = text.get(..span.start).unwrap_or(text);
    let line = 1 + before.matches('\n').count();
    // Some messages of the reader have an example below them.
    let message = message.lines().collect::<Vec<_>>().join(" ");
    Mistake { line, message }
}
