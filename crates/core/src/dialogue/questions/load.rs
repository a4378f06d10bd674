//! From the file of questions to what understands them, with every problem told.

use super::file::{ListedLines, QuestionFile, QuestionsFile};
use super::forms::WordForms;
use super::phrase::PlainWords;
use super::topic::Topic;
use super::{KnownQuestions, QuestionRow};
use crate::words::{Problem, Source};
use toml::Spanned;

struct QuestionsLoader<'a> {
    source: &'a Source,
    names: Vec<&'a str>,
    problems: &'a mut Vec<Problem>,
    questions: KnownQuestions,
}

/// Makes the questions of one language from its file and its common words.
pub fn load(
    source: &Source,
    file: &QuestionsFile,
    everyday: &str,
    problems: &mut Vec<Problem>,
) -> KnownQuestions {
    let mut loader = QuestionsLoader {
        source,
        names: Vec::new(),
        problems,
        questions: KnownQuestions {
            forms: WordForms::of(everyday),
            ..KnownQuestions::default()
        },
    };
    loader.groups(file);
    loader.questions.begins = loader.phrases(&file.asking.begins);
    loader.questions.holds = loader.phrases(&file.asking.holds);
    loader.questions.filler = loader.phrases(&file.filler);
    let rows: Vec<QuestionRow> = file.question.iter().map(|row| loader.row(row)).collect();
    loader.questions.rows = rows;
    loader.check_use();
    loader.questions
}

impl<'a> QuestionsLoader<'a> {
    fn groups(&mut self, file: &'a QuestionsFile) {
        for (name, lines) in &file.groups {
            if lines.is_empty() {
                let message = format!("group \"{}\" is empty", name.get_ref());
                self.tell(name.span().start, message);
            }
            self.names.push(name.get_ref());
            let phrases = self.phrases(lines);
            self.questions.groups.push(phrases);
        }
    }

    fn phrases(&mut self, lines: &ListedLines) -> Vec<PlainWords> {
        let mut phrases = Vec::with_capacity(lines.len());
        for line in lines {
            let phrase = line.get_ref();
            if !is_plain(phrase) {
                let message = format!("\"{phrase}\" is not in small letters with single blanks");
                self.tell(line.span().start, message);
            }
            let forms = &mut self.questions.forms;
            phrases.push(phrase.split(' ').map(|word| forms.learn(word)).collect());
        }
        phrases
    }

    fn row(&mut self, row: &QuestionFile) -> QuestionRow {
        let mut all = Vec::new();
        for any in row.all.get_ref() {
            let names = any.get_ref().split(" or ");
            let groups = names.filter_map(|name| self.group(name, any));
            all.push(groups.collect());
        }
        if all.is_empty() {
            self.tell(row.all.span().start, "a question needs groups".to_owned());
        }
        let unless = row.unless.iter();
        let unless = unless.filter_map(|name| self.group(name.get_ref(), name));
        QuestionRow {
            about: row.about,
            unless: unless.collect(),
            all,
            asks: row.asks,
            whole: row.whole,
        }
    }

    fn group(&mut self, name: &str, at: &Spanned<String>) -> Option<usize> {
        let place = self.names.iter().position(|group| *group == name);
        if place.is_none() {
            self.tell(at.span().start, format!("there is no group \"{name}\""));
        }
        place
    }

    /// Each topic is asked about, and each group is there for a question.
    fn check_use(&mut self) {
        let rows = &self.questions.rows;
        let is_asked = |topic: &Topic| rows.iter().any(|row| row.about == *topic);
        let unasked = Topic::ALL.into_iter().filter(|topic| !is_asked(topic));
        let unasked = unasked.map(|topic| format!("no question is about \"{}\"", topic.id()));
        let is_used = |group: usize| {
            let named = |row: &QuestionRow| {
                row.all
                    .iter()
                    .flatten()
                    .chain(&row.unless)
                    .any(|one| *one == group)
            };
            rows.iter().any(named)
        };
        let unused = (0..self.names.len()).filter(|group| !is_used(*group));
        let unused =
            unused.map(|group| format!("no question needs group \"{}\"", self.names[group]));
        let messages: Vec<String> = unasked.chain(unused).collect();
        messages
            .into_iter()
            .for_each(|message| self.tell(0, message));
    }

    fn tell(&mut self, start: usize, message: String) {
        self.problems.push(self.source.error(start, message));
    }
}

/// Phrases are written as they are read.
fn is_plain(phrase: &str) -> bool {
    let is_word = |word: &str| {
        let is_part = |one: char| one.is_alphanumeric() && !one.is_uppercase();
        !word.is_empty() && word.chars().all(is_part)
    };
    phrase.split(' ').all(is_word)
}
