//! Rules about what Rust rests on: each such question and option is there.

use super::super::ask::Ask;
use super::super::file::{Draft, StepFile};
use super::super::relied_on::ReliedOn;
use super::folder::{Folder, missing_file};
use crate::words::Problem;

/// Every answer that a rule of Rust's rests on can be given.
pub(super) fn check(folder: &Folder, problems: &mut Vec<Problem>) {
    let missing = ReliedOn::ALL.iter().filter_map(|one| fault(folder, *one));
    problems.extend(missing);
}

fn fault(folder: &Folder, relied_on: ReliedOn) -> Option<Problem> {
    let (question, option) = (relied_on.question(), relied_on.option());
    let Some((draft, step)) = step(folder, question) else {
        let message = format!("nobody asks \"{question}\", on which a safety rule rests");
        return folder
            .unreadable
            .is_empty()
            .then(|| missing_file(String::new(), &message));
    };
    if has_option(step.ask.get_ref(), option) {
        return None;
    }
    let message =
        format!("\"{question}\" has no option \"{option}\", on which a safety rule rests");
    Some(draft.source.error(step.ask.span().start, message))
}

fn step<'a>(folder: &'a Folder, question: &str) -> Option<(&'a Draft<'a>, &'a StepFile)> {
    folder.drafts.iter().find_map(|draft| {
        let mut steps = draft.steps.iter();
        let (_, step) = steps.find(|(id, _)| id.get_ref() == question)?;
        Some((draft, step))
    })
}

fn has_option(ask: &Ask, option: &str) -> bool {
    match ask {
        Ask::One { options } | Ask::Many { options, .. } => options.iter().any(|one| one == option),
        Ask::Scale { .. } | Ask::Time { .. } | Ask::Place | Ask::Text { .. } => false,
    }
}
