//! Everything that Charley says and asks, read and checked as a whole.

use super::danger::Danger;
use super::heard::Vocabulary;
use super::model::Dialogue;
use super::questions::KnownQuestions;
use super::units::{PlanWeeks, Unit};
use crate::sound::Sounds;
use crate::words::{DangerHeard, ENGLISH, LanguageFile, Problem, Words};
use chrono::Weekday;
use std::collections::BTreeMap;

/// All dialogues, plans and words. There is no other way to a dialogue, and no
/// way to one that was not checked.
pub struct Book {
    pub(super) dialogues: BTreeMap<String, Dialogue>,
    /// Dialogues to go through one after another.
    pub(super) plans: BTreeMap<String, PartsInOrder>,
    /// In the order of their ids.
    pub(super) units: Vec<Unit>,
    pub(super) weeks: PlanWeeks,
    pub(super) words: Words,
    pub(super) english: SpokenLanguage,
    /// The others that are offered, by tag.
    pub(super) languages: BTreeMap<String, SpokenLanguage>,
    /// What is heard.
    pub(super) sounds: Sounds,
    pub(super) warnings: Vec<Problem>,
    /// Who runs this Charley, for `/privacy`.
    pub(super) operator: Option<String>,
    /// After how many days the last backup from before a `/delete` is gone.
    pub(super) backups_gone_after: Option<u32>,
    /// Whether what is deleted stays where it was for a while, sealed.
    pub(super) leaves_traces: bool,
}

/// A language that is offered, and what is heard in it.
pub(super) struct SpokenLanguage {
    pub file: LanguageFile,
    /// What people may type.
    pub heard: Vocabulary,
    /// The words of danger; hears nothing where there are none.
    pub danger: Danger,
    /// What people ask.
    pub questions: KnownQuestions,
}

/// Dialogues to go through one after another.
#[derive(Clone, Debug, Default)]
pub(super) struct PartsInOrder {
    /// So many of the parts are asked in one go, before any other.
    pub first: usize,
    pub parts: Vec<String>,
}

impl Book {
    /// The same book with the name and contact of whoever runs this Charley.
    pub fn with_operator(self, operator: Option<String>) -> Book {
        Book { operator, ..self }
    }

    /// The same book where backups are written and deleted by themselves: none
    /// is older than so many days.
    pub fn with_backups_gone_after(self, days: Option<u32>) -> Book {
        Book {
            backups_gone_after: days,
            ..self
        }
    }

    /// The same book where what is deleted stays for a while, sealed, as in a database
    /// that writes over nothing.
    pub fn with_traces(self, leaves_traces: bool) -> Book {
        Book {
            leaves_traces,
            ..self
        }
    }

    /// The same book with what is heard.
    pub fn with_sounds(self, sounds: Sounds) -> Book {
        Book { sounds, ..self }
    }

    pub fn sounds(&self) -> &Sounds {
        &self.sounds
    }

    pub fn backups_gone_after(&self) -> Option<u32> {
        self.backups_gone_after
    }

    pub fn leaves_traces(&self) -> bool {
        self.leaves_traces
    }

    pub fn operator(&self) -> Option<&str> {
        self.operator.as_deref()
    }

    pub fn dialogue(&self, id: &str) -> Option<&Dialogue> {
        self.dialogues.get(id)
    }

    /// In alphabetical order.
    pub fn dialogues(&self) -> impl Iterator<Item = &Dialogue> {
        self.dialogues.values()
    }

    /// The ids of the dialogues that a plan goes through.
    pub fn plan(&self, id: &str) -> Option<&[String]> {
        self.plans.get(id).map(|plan| plan.parts.as_slice())
    }

    /// Those of a plan that are asked in one go, before any other.
    pub fn first_parts(&self, id: &str) -> &[String] {
        let plan = self.plans.get(id);
        plan.map_or(&[], |plan| &plan.parts[..plan.first])
    }

    /// The dialogue that asks a question today, wherever it was asked before.
    pub fn dialogue_of(&self, step: &str) -> Option<&Dialogue> {
        self.dialogues()
            .find(|dialogue| dialogue.step(step).is_some())
    }

    /// Every unit of the plan, in the order of their ids.
    pub fn units(&self) -> &[Unit] {
        &self.units
    }

    pub fn unit(&self, id: &str) -> Option<&Unit> {
        self.units.iter().find(|unit| unit.id == id)
    }

    /// The weeks of the plan.
    pub fn weeks(&self) -> &PlanWeeks {
        &self.weeks
    }

    pub fn words(&self) -> &Words {
        &self.words
    }

    /// What people who write in this language may type.
    pub fn heard(&self, language: &str) -> &Vocabulary {
        &self.spoken(language).heard
    }

    /// What hears danger in the words of this language; where the language has no
    /// list of its own, it hears nothing.
    pub fn danger(&self, language: &str) -> &Danger {
        &self.spoken(language).danger
    }

    /// The day that a week begins with.
    pub fn week_starts(&self, language: &str) -> Weekday {
        self.spoken(language).file.week_starts.weekday()
    }

    /// How much of danger is heard in what people type in this language.
    pub fn danger_heard(&self, language: &str) -> DangerHeard {
        self.spoken(language).file.danger
    }

    /// What understands the questions of people who write in this language.
    pub fn questions(&self, language: &str) -> &KnownQuestions {
        &self.spoken(language).questions
    }

    /// The tags of the languages that are offered: English, then the others in
    /// alphabetical order.
    pub fn languages(&self) -> impl Iterator<Item = &str> + Clone {
        std::iter::once(ENGLISH).chain(self.languages.keys().map(String::as_str))
    }

    /// What a language is called in itself.
    pub fn language_name(&self, language: &str) -> &str {
        &self.spoken(language).file.name
    }

    /// Whether somebody whose language it is has read its words.
    pub fn is_read_by_a_native_speaker(&self, language: &str) -> bool {
        self.spoken(language).file.read_by_a_native_speaker
    }

    /// The language, or English where it is not offered: the same that is spoken.
    fn spoken(&self, language: &str) -> &SpokenLanguage {
        self.languages.get(language).unwrap_or(&self.english)
    }

    /// What deserves a look although everything works.
    pub fn warnings(&self) -> &[Problem] {
        &self.warnings
    }
}
