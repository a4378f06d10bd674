//! The `QuestionnaireResponse`: the last answer of each question.
//!
//! A skipped question has no answer, and one that is no longer asked is only in
//! `charley-export.json`.

use super::questionnaire::{HABITS, PLAN, coding, kept_steps};
use super::source::BundleSource;
use super::types::{AnswerValue, QuestionnaireResponse, ResponseItem, instant};
use crate::dialogue::names::part_name;
use crate::dialogue::{Answer, Ask, Dialogue, Step};
use crate::papers::doctor_page::date;
use crate::papers::habits;
use crate::words::{Phrase, paper};

/// `None` while nothing is answered.
pub fn of(source: &BundleSource) -> Option<QuestionnaireResponse> {
    let answers = source.chat.diary.answers.values();
    let authored = answers.map(|answer| answer.answered_at).max()?;
    let groups = source
        .book
        .dialogues()
        .map(|dialogue| group(source, dialogue));
    let groups = groups.filter(|group| !group.item.is_empty());
    let groups: Vec<ResponseItem> = groups.chain(plan(source)).collect();
    (!groups.is_empty()).then(|| QuestionnaireResponse {
        resource_type: "QuestionnaireResponse",
        questionnaire: source.ids.url("questionnaire"),
        status: "completed",
        subject: source.patient(),
        authored: instant(authored),
        source: source.patient(),
        item: groups,
    })
}

fn plan(source: &BundleSource) -> Option<ResponseItem> {
    let lines = habits::lines(&source.chat.diary, source.book, date);
    let answers = lines.into_iter();
    let answers: Vec<AnswerValue> = answers
        .map(|line| AnswerValue::Text(source.say(line)))
        .collect();
    let item = |link_id: &str, phrase: Phrase| ResponseItem {
        link_id: link_id.to_owned(),
        text: source.say(phrase),
        answer: Vec::new(),
        item: Vec::new(),
    };
    let habits = ResponseItem {
        answer: answers,
        ..item(HABITS, paper::FHIR_HABITS)
    };
    (!habits.answer.is_empty()).then(|| ResponseItem {
        item: vec![habits],
        ..item(PLAN, paper::FHIR_PLAN)
    })
}

fn group(source: &BundleSource, dialogue: &Dialogue) -> ResponseItem {
    ResponseItem {
        link_id: dialogue.id().to_owned(),
        text: source.say(part_name(dialogue.id())),
        answer: Vec::new(),
        item: kept_steps(dialogue)
            .filter_map(|step| answered(source, step))
            .collect(),
    }
}

fn answered(source: &BundleSource, step: &Step) -> Option<ResponseItem> {
    let values = values(source, step, source.chat.diary.answer(step.id())?);
    (!values.is_empty()).then(|| ResponseItem {
        link_id: step.id().to_owned(),
        text: source.say(step.words()),
        answer: values,
        item: Vec::new(),
    })
}

fn values(source: &BundleSource, step: &Step, answer: &Answer) -> Vec<AnswerValue> {
    let known = step.ask().options();
    let one = |option: &String| {
        let is_choice = matches!(step.ask(), Ask::One { .. } | Ask::Many { .. });
        if is_choice && known.contains(option) {
            return AnswerValue::Coding(coding(source, step, option));
        }
        AnswerValue::Text(option.clone())
    };
    match answer {
        Answer::Skipped => Vec::new(),
        Answer::Number(number) => vec![AnswerValue::Integer(*number)],
        Answer::One(option) => vec![one(option)],
        Answer::Many(options) => options.iter().map(one).collect(),
    }
}
