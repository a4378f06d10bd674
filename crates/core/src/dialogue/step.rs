//! One step of a dialogue: a question, its answers and where they lead.

use super::answer::Answers;
use super::ask::Ask;
use super::condition::{self, Condition};
use super::keep::Keep;
use super::sign::{Sign, Urgency};
use crate::words::{Argument, Text};

/// One question with the ways on from it.
#[derive(Clone, Debug)]
pub struct Step {
    pub(super) id: String,
    pub(super) ask: Ask,
    pub(super) keep: Option<Keep>,
    pub(super) way: Exits,
    pub(super) danger: Vec<StepDanger>,
}

/// Where it goes on: the first branch whose conditions hold, or else `next`.
#[derive(Clone, Debug)]
pub(super) struct Exits {
    pub branches: Vec<Branch>,
    pub next: Target,
}

#[derive(Clone, Debug)]
pub(super) struct Branch {
    pub when: Vec<Condition>,
    pub to: Target,
}

/// A step by its index in the dialogue, or the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Target {
    Step(usize),
    End,
}

/// A danger sign that an answer tells.
#[derive(Clone, Debug)]
pub(super) struct StepDanger {
    pub when: Vec<Condition>,
    pub sign: Sign,
    pub urgency: Urgency,
}

impl Step {
    /// The question's id: unique over all dialogues, stored with the answer.
    pub fn id(&self) -> &str {
        &self.id
    }

    pub fn ask(&self) -> &Ask {
        &self.ask
    }

    /// Where the answer goes; `None` for an ordinary answer record.
    pub fn keep(&self) -> Option<Keep> {
        self.keep
    }

    /// The question.
    pub fn words(&self) -> Text {
        Text::of(self.id.clone())
    }

    /// The label of one of its options.
    pub fn option_words(&self, option: &str) -> Text {
        let attribute = option_attribute(&self.ask, option);
        let text = Text::of(format!("{}.{attribute}", self.id));
        match &self.ask {
            Ask::One { .. } | Ask::Many { .. } | Ask::Place | Ask::Text { .. } => text,
            Ask::Scale { .. } => match option.parse::<i64>() {
                Ok(number) => text.with("number", number),
                Err(_) => text.with("number", option),
            },
            Ask::Time { .. } => text.with("time", Argument::Said(option.to_owned())),
        }
    }

    /// The danger signs that the answers, up to this question's, tell here.
    pub fn signs(&self, answers: &Answers) -> Vec<(Sign, Urgency)> {
        self.danger
            .iter()
            .filter(|danger| condition::all_hold(&danger.when, answers))
            .map(|danger| (danger.sign, danger.urgency))
            .collect()
    }
}

/// The Fluent attribute that holds an option's label. Attributes cannot begin
/// with a digit, so `1_5` is `n1_5`; numbers and times share one pattern.
pub(super) fn option_attribute(ask: &Ask, option: &str) -> String {
    match ask {
        Ask::Scale { .. } => "number".to_owned(),
        Ask::Time { .. } => "time".to_owned(),
        Ask::One { .. } | Ask::Many { .. } | Ask::Place | Ask::Text { .. } => {
            let begins_with_digit = option.starts_with(|first: char| first.is_ascii_digit());
            let prefix = if begins_with_digit { "n" } else { "" };
            format!("{prefix}{option}")
        }
    }
}

impl Exits {
    pub fn choose(&self, answers: &Answers) -> Target {
        self.branches
            .iter()
            .find(|branch| condition::all_hold(&branch.when, answers))
            .map_or(self.next, |branch| branch.to)
    }

    /// Every target that may be chosen, whatever is answered.
    pub fn targets(&self) -> impl Iterator<Item = Target> {
        self.branches
            .iter()
            .map(|branch| branch.to)
            .chain([self.next])
    }
}
