//! The buttons of a question. Their names are the author's: `safety.deh4=no`,
//! `safety.bod1.done`; beside them every question has *back* and *skip*.

use crate::buttons::data::{Pressable, Wire, Written};
use crate::message::Emphasis;
use charley_core::chat::{Aim, Session};
use charley_core::dialogue::{Book, Dialogue, Step};

/// What a button of a question does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice<'a> {
    /// An option, chosen or ticked.
    Option(&'a str),
    /// Everything is ticked.
    Done,
    Back,
    Skip,
}

const BACK: &str = "back";
const SKIP: &str = "skip";
const DONE: &str = ".done";

/// A button of a question that is shown.
pub struct OfQuestion<'a> {
    /// `safety.deh4`
    pub question: String,
    pub choice: Choice<'a>,
    /// Tells the buttons of one question from those of the next in the same
    /// message.
    pub place: Option<u32>,
}

impl<'a> OfQuestion<'a> {
    /// A button of the question that a session is at.
    pub fn at(session: &Session, question: String, choice: Choice<'a>) -> Self {
        OfQuestion {
            question,
            choice,
            place: Some(place(session)),
        }
    }
}

/// Tells the buttons of one question from those of the next in the same
/// message, so that *skip* tapped twice skips one.
fn place(session: &Session) -> u32 {
    let cramp = match session.aim {
        Aim::Details { cramp, .. } => cramp,
        Aim::Intake { .. }
        | Aim::Cause
        | Aim::Bedtime
        | Aim::Guide
        | Aim::Checkin { .. }
        | Aim::Doctor
        | Aim::Plan
        | Aim::PlanMore
        | Aim::PlanCue
        | Aim::PlanNote => 0,
    };
    let step = format!("{}.{}.{cramp}", session.dialogue, session.step);
    crc32fast::hash(step.as_bytes())
}

/// How a question is called on the wire.
pub fn name_of(dialogue: &Dialogue, step: &Step) -> String {
    format!("{}.{}", dialogue.id(), step.id())
}

impl Pressable for OfQuestion<'_> {
    fn data(&self) -> String {
        let mut written = Written {
            subject: self.place.map(|place| place.to_string()),
            ..Written::default()
        };
        match self.choice {
            Choice::Option(option) => {
                written.choice = Some(option.to_owned());
                written.under(&self.question)
            }
            Choice::Done => written.under(&format!("{}{DONE}", self.question)),
            Choice::Back => written.under(BACK),
            Choice::Skip => written.under(SKIP),
        }
    }

    fn emphasis(&self) -> Emphasis {
        match self.choice {
            Choice::Done => Emphasis::Next,
            Choice::Option(_) | Choice::Back | Choice::Skip => Emphasis::Plain,
        }
    }
}

/// A press on such a button.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Press<'a> {
    /// The question; `None` for *back* and *skip*, which every question has.
    pub question: Option<&'a str>,
    pub choice: Choice<'a>,
}

impl<'a> Press<'a> {
    /// `None` where it names no dialogue of ours.
    pub fn read(book: &Book, wire: &Wire<'a>) -> Option<Press<'a>> {
        let (question, choice) = match (wire.name, wire.choice) {
            (BACK, None) => (None, Choice::Back),
            (SKIP, None) => (None, Choice::Skip),
            (name, Some(option)) => (Some(name), Choice::Option(option)),
            (name, None) => (Some(name.strip_suffix(DONE)?), Choice::Done),
        };
        let dialogue = question.map(|name| name.split_once('.').map(|(dialogue, _)| dialogue));
        let is_ours = dialogue
            .is_none_or(|named| named.is_some_and(|dialogue| book.dialogue(dialogue).is_some()));
        is_ours.then_some(Press { question, choice })
    }

    /// Whether it belongs to this dialogue.
    pub fn is_of(&self, dialogue: &str) -> bool {
        let named = self.question.and_then(|name| name.split_once('.'));
        named.is_some_and(|(named, _)| named == dialogue)
    }
}
