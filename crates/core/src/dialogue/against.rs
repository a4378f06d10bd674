//! What running people would lose, were one book put in the place of another.
//!
//! Somebody stands at a question, has answered some, and keeps habits. Each that is
//! reached in the old book must be there in the new one, by its id or by one that the
//! new book says has taken its place.

use super::book::Book;
use super::model::Dialogue;
use super::units::Unit;
use super::walk::walk;
use std::fmt;

/// One thing that people have and would not find again.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lost {
    Dialogue(String),
    /// Whoever stands there begins the dialogue anew.
    Question {
        dialogue: String,
        question: String,
    },
    /// An answer that was kept, and that nobody can give any more.
    Answer {
        question: String,
        option: String,
    },
    Unit(String),
    Action {
        unit: String,
        action: String,
    },
    Cue(String),
}

impl fmt::Display for Lost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Lost::Dialogue(id) => write!(f, "dialogue {id}: whoever is in it is put out"),
            Lost::Question { dialogue, question } => write!(
                f,
                "dialogue {dialogue}: whoever is asked {question} begins it anew; \
                 `moved` says what took its place"
            ),
            Lost::Answer { question, option } => {
                write!(
                    f,
                    "question {question}: {option} was answered, and is no option"
                )
            }
            Lost::Unit(id) => write!(f, "unit {id}: whoever keeps it loses it"),
            Lost::Action { unit, action } => {
                write!(f, "unit {unit}: whoever does {action} loses it")
            }
            Lost::Cue(id) => write!(f, "cue {id}: plans that are tied to it lose their moment"),
        }
    }
}

/// Everything, in order; nothing where each standing of the old book goes on.
pub fn lost(old: &Book, new: &Book) -> Vec<Lost> {
    let mut lost = Vec::new();
    for dialogue in old.dialogues() {
        match new.dialogue(dialogue.id()) {
            Some(now) => lost.extend(of_dialogue(dialogue, now)),
            None => lost.push(Lost::Dialogue(dialogue.id().to_owned())),
        }
    }
    for unit in old.units() {
        match new.unit(&unit.id) {
            Some(now) => lost.extend(of_unit(unit, now)),
            None => lost.push(Lost::Unit(unit.id.clone())),
        }
    }
    let cues = old.weeks().cues.iter();
    let gone = cues.filter(|cue| !new.weeks().cues.contains(cue));
    lost.extend(gone.cloned().map(Lost::Cue));
    lost.sort();
    lost
}

fn of_dialogue(old: &Dialogue, new: &Dialogue) -> Vec<Lost> {
    let reached = walk(old, |_, _| {}).asked;
    let mut lost = Vec::new();
    for step in old.steps().filter(|step| reached.contains(step.id())) {
        let Some(now) = new.resolve(step.id()) else {
            lost.push(Lost::Question {
                dialogue: old.id().to_owned(),
                question: step.id().to_owned(),
            });
            continue;
        };
        let options = now.ask().options();
        let gone = step.ask().options().into_iter();
        let gone = gone.filter(|option| !options.contains(option));
        lost.extend(gone.map(|option| Lost::Answer {
            question: step.id().to_owned(),
            option,
        }));
    }
    lost
}

fn of_unit(old: &Unit, new: &Unit) -> Vec<Lost> {
    let is_there = |action: &str| new.actions.iter().any(|one| one.id == action);
    let actions = old.actions.iter().filter(|action| !is_there(&action.id));
    actions
        .map(|action| Lost::Action {
            unit: old.id.clone(),
            action: action.id.clone(),
        })
        .collect()
}
