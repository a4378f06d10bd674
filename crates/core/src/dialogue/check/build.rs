//! From files that were checked to a book. Nothing here can go wrong any more.

use super::super::assess::Assess;
use super::super::book::{Book, PartsInOrder, SpokenLanguage};
use super::super::condition::Condition;
use super::super::file::{AssessFile, BranchFile, Draft, StepDangerFile, StepFile, When};
use super::super::model::{Dialogue, Tip};
use super::super::step::{Branch, Exits, Step, StepDanger, Target};
use super::super::units;
use super::folder::Folder;
use super::steps;
use crate::sound::Sounds;
use crate::words::{ENGLISH, LanguageFile, Problem};
use toml::Spanned;

pub(super) fn book(mut folder: Folder, warnings: Vec<Problem>) -> Book {
    let mut files = std::mem::take(&mut folder.languages);
    let english = files.remove(ENGLISH).unwrap_or_else(LanguageFile::english);
    let english = spoken(&mut folder, ENGLISH, english);
    let others = files.into_iter();
    let languages = others
        .map(|(tag, file)| (tag.clone(), spoken(&mut folder, &tag, file)))
        .collect();
    Book {
        dialogues: folder
            .drafts
            .iter()
            .map(|draft| (draft.id.to_owned(), dialogue(draft)))
            .collect(),
        plans: folder
            .plans
            .into_iter()
            .map(|(_, id, plan)| {
                let parts = plan.parts.into_iter().map(Spanned::into_inner);
                let plan = PartsInOrder {
                    first: plan.first.map_or(0, Spanned::into_inner),
                    parts: parts.collect(),
                };
                (id.to_owned(), plan)
            })
            .collect(),
        units: folder.units.iter().map(units::unit).collect(),
        weeks: folder.weeks.as_ref().map(units::weeks).unwrap_or_default(),
        words: folder.words,
        english,
        languages,
        sounds: Sounds::default(),
        warnings,
        operator: None,
        backups_gone_after: None,
        leaves_traces: false,
    }
}

/// Takes a language out of the folder, with what is heard in it.
fn spoken(folder: &mut Folder, tag: &str, file: LanguageFile) -> SpokenLanguage {
    SpokenLanguage {
        heard: folder.heard.remove(tag).unwrap_or_default(),
        danger: folder.danger.remove(tag).unwrap_or_default(),
        questions: folder.questions.remove(tag).unwrap_or_default(),
        file,
    }
}

fn dialogue(draft: &Draft) -> Dialogue {
    let head = &draft.head;
    Dialogue {
        id: draft.id.to_owned(),
        version: *head.version.get_ref(),
        start: way(draft, &head.start, &head.branch),
        together: head.together,
        steps: draft
            .steps
            .iter()
            .map(|(id, file)| step(draft, id, file))
            .collect(),
        moved: head
            .moved
            .iter()
            .map(|(old, new)| (old.get_ref().clone(), new.get_ref().clone()))
            .collect(),
        assess: head.assess.as_ref().map(|assess| mapping(assess.get_ref())),
        tips: head
            .tips
            .iter()
            .map(|tip| Tip {
                words: tip.words.get_ref().clone(),
                when: tip.when.as_ref().map(conditions).unwrap_or_default(),
                always: tip.always,
            })
            .collect(),
    }
}

fn step(draft: &Draft, id: &Spanned<String>, file: &StepFile) -> Step {
    Step {
        id: id.get_ref().clone(),
        ask: file.ask.get_ref().clone(),
        keep: file.keep.as_ref().map(|keep| *keep.get_ref()),
        way: way(draft, &file.next, &file.branch),
        danger: file.danger.iter().map(danger).collect(),
    }
}

fn danger(file: &StepDangerFile) -> StepDanger {
    let sign = *file.sign.get_ref();
    StepDanger {
        when: conditions(&file.when),
        sign,
        urgency: file.urgency.unwrap_or_else(|| sign.urgency()),
    }
}

fn way(draft: &Draft, next: &Spanned<String>, branches: &[BranchFile]) -> Exits {
    let target = |id: &Spanned<String>| steps::target(draft, id.get_ref()).unwrap_or(Target::End);
    Exits {
        branches: branches
            .iter()
            .map(|branch| Branch {
                when: conditions(&branch.when),
                to: target(&branch.to),
            })
            .collect(),
        next: target(next),
    }
}

fn mapping(assess: &AssessFile) -> Assess {
    Assess {
        reads: assess.reads.iter().map(|id| id.get_ref().clone()).collect(),
        likely: assess.likely.iter().map(conditions).collect(),
        possible: assess.possible.iter().map(conditions).collect(),
    }
}

fn conditions(when: &When) -> Vec<Condition> {
    when.get_ref()
        .iter()
        .map(|condition| condition.get_ref().clone())
        .collect()
}
