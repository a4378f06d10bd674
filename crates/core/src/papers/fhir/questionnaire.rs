//! The Questionnaire: every question whose answer is kept as one, in a group
//! for each part.

use super::source::BundleSource;
use super::types::{AnswerOption, Coding, Questionnaire, QuestionnaireItem};
use crate::dialogue::names::part_name;
use crate::dialogue::{Ask, Dialogue, Step};
use crate::words::{Phrase, paper};

/// What the habits of the plan are called; no dialogue and no question is called so.
pub const PLAN: &str = "plan";
pub const HABITS: &str = "plan.habits";

pub fn of(source: &BundleSource) -> Questionnaire {
    let groups = source
        .book
        .dialogues()
        .map(|dialogue| group(source, dialogue));
    Questionnaire {
        resource_type: "Questionnaire",
        url: source.ids.url("questionnaire"),
        title: source.say(paper::FHIR_QUESTIONNAIRE),
        status: "active",
        subject_type: ["Patient"],
        item: groups
            .filter(|group| !group.item.is_empty())
            .chain(plan(source))
            .collect(),
    }
}

/// The habits of the plan, for whoever chose some: in words, since a plan of care is
/// what a clinic makes.
fn plan(source: &BundleSource) -> Option<QuestionnaireItem> {
    let item = |link_id: &str, phrase: Phrase, kind| QuestionnaireItem {
        link_id: link_id.to_owned(),
        text: source.say(phrase),
        kind,
        repeats: None,
        max_length: None,
        answer_option: Vec::new(),
        item: Vec::new(),
    };
    let habits = QuestionnaireItem {
        repeats: Some(true),
        ..item(HABITS, paper::FHIR_HABITS, "string")
    };
    let has_plan = !source.chat.diary.plans.is_empty();
    has_plan.then(|| QuestionnaireItem {
        item: vec![habits],
        ..item(PLAN, paper::FHIR_PLAN, "group")
    })
}

fn group(source: &BundleSource, dialogue: &Dialogue) -> QuestionnaireItem {
    QuestionnaireItem {
        link_id: dialogue.id().to_owned(),
        text: source.say(part_name(dialogue.id())),
        kind: "group",
        repeats: None,
        max_length: None,
        answer_option: Vec::new(),
        item: kept_steps(dialogue)
            .map(|step| question(source, step))
            .collect(),
    }
}

/// The questions whose answers are among the answers of the diary.
pub fn kept_steps(dialogue: &Dialogue) -> impl Iterator<Item = &Step> {
    dialogue.steps().filter(|step| step.keep().is_none())
}

fn question(source: &BundleSource, step: &Step) -> QuestionnaireItem {
    let options = match step.ask() {
        Ask::One { options } | Ask::Many { options, .. } => options.as_slice(),
        Ask::Scale { .. } | Ask::Time { .. } | Ask::Place | Ask::Text { .. } => &[],
    };
    let options = options.iter().map(|option| AnswerOption {
        value_coding: coding(source, step, option),
    });
    QuestionnaireItem {
        link_id: step.id().to_owned(),
        text: source.say(step.words()),
        kind: kind(step.ask()),
        repeats: matches!(step.ask(), Ask::Many { .. }).then_some(true),
        max_length: step.ask().chars_max(),
        answer_option: options.collect(),
        item: Vec::new(),
    }
}

fn kind(ask: &Ask) -> &'static str {
    match ask {
        Ask::One { .. } | Ask::Many { .. } => "choice",
        Ask::Scale { .. } => "integer",
        Ask::Time { .. } | Ask::Place | Ask::Text { .. } => "string",
    }
}

/// An option by its id and its label.
pub fn coding(source: &BundleSource, step: &Step, option: &str) -> Coding {
    Coding {
        system: None,
        code: option.to_owned(),
        display: source.say(step.option_words(option)),
    }
}
