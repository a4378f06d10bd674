//! From a file of danger words to what hears them, with every problem told.

use super::Danger;
use super::file::{CuesFile, DangerFile, Lines, RowFile};
use super::phrases::{Cue, Meaning, Phrases};
use super::row::Row;
use crate::dialogue::sign::{Sign, Urgency};
use crate::words::{Problem, Source};
use std::collections::BTreeMap;
use toml::Spanned;

/// Words from the first to the last of a row's groups, where it says nothing.
const WITHIN: usize = 10;
const WITHIN_MAX: usize = 60;
/// More phrases than this from one line are a slip.
const EXPANDED_MAX: usize = 4000;

struct Loader<'a> {
    source: &'a Source,
    parts: &'a BTreeMap<String, Lines>,
    problems: &'a mut Vec<Problem>,
    phrases: Phrases,
}

/// Makes the words of danger of one language.
pub fn load(source: &Source, file: &DangerFile, problems: &mut Vec<Problem>) -> Danger {
    let mut loader = Loader {
        source,
        parts: &file.parts,
        problems,
        phrases: Phrases::default(),
    };
    for (fact, lines) in &file.facts {
        loader.learn(lines, Meaning::Fact(*fact), true);
    }
    let groups: Vec<&str> = file
        .groups
        .keys()
        .map(|name| name.get_ref().as_str())
        .collect();
    for (at, (name, lines)) in file.groups.iter().enumerate() {
        if lines.is_empty() {
            loader.error(
                name.span().start,
                format!("group \"{}\" is empty", name.get_ref()),
            );
        }
        loader.learn(lines, Meaning::Group(at), true);
    }
    // After the groups, whose words may be misspelt wherever they stand.
    loader.cues(&file.cues);
    for word in &file.never_misspelt {
        loader.phrases.spelling.learn(word.get_ref(), false);
    }
    let rows = file
        .row
        .iter()
        .map(|row| loader.row(row.get_ref(), &groups))
        .collect();
    let danger = Danger {
        rows,
        group_count: groups.len(),
        negation_reach: file.cues.negation_reach,
        phrases: loader.phrases,
    };
    for sign in untold_emergencies(&danger) {
        let message = format!("no row tells the emergency {}", sign.id());
        problems.push(source.error(0, message));
    }
    danger
}

fn untold_emergencies(danger: &Danger) -> impl Iterator<Item = Sign> {
    let emergencies = Sign::ALL
        .into_iter()
        .filter(|sign| sign.urgency() == Urgency::Emergency);
    emergencies.filter(|sign| !danger.signs().any(|told| told == *sign))
}

impl Loader<'_> {
    fn error(&mut self, offset: usize, message: String) {
        self.problems.push(self.source.error(offset, message));
    }

    fn cues(&mut self, cues: &CuesFile) {
        for (lines, cue) in [
            (&cues.harmless, Cue::Harmless),
            (&cues.negation, Cue::Negation),
            (&cues.not_negating, Cue::NotNegating),
            (&cues.scope_end, Cue::ScopeEnd),
            (&cues.denied, Cue::Denied),
            (&cues.over, Cue::Over),
            (&cues.past, Cue::Past),
            (&cues.now, Cue::Now),
            (&cues.known, Cue::Known),
            (&cues.question, Cue::Question),
            (&cues.other, Cue::Other),
            (&cues.own, Cue::Own),
            (&cues.family, Cue::Family),
            (&cues.beside, Cue::Beside),
            (&cues.carer, Cue::Carer),
        ] {
            self.learn(lines, Meaning::Cue(cue), false);
        }
    }

    fn learn(&mut self, lines: &Lines, meaning: Meaning, may_be_misspelt: bool) {
        for line in lines {
            let start = line.span().start;
            match self.expanded(line.get_ref()) {
                Ok(phrases) => {
                    for phrase in phrases {
                        self.phrases.add(&phrase, meaning, may_be_misspelt);
                    }
                }
                Err(message) => self.error(start, message),
            }
        }
    }

    /// A line with each of its parts in every way that the part can be said.
    fn expanded(&self, line: &str) -> Result<Vec<String>, String> {
        let mut whole = Vec::new();
        let mut open = vec![line.to_owned()];
        while let Some(phrase) = open.pop() {
            if whole.len() + open.len() > EXPANDED_MAX {
                return Err(format!("\"{line}\" stands for too many phrases"));
            }
            let Some((before, rest)) = phrase.split_once('{') else {
                whole.push(checked(phrase)?);
                continue;
            };
            let (name, after) = rest
                .split_once('}')
                .ok_or(format!("\"{line}\" lacks a }}"))?;
            let part = self.parts.get(name).filter(|part| !part.is_empty());
            let part = part.ok_or_else(|| format!("there is no part \"{name}\""))?;
            open.extend(
                part.iter()
                    .map(|one| format!("{before}{}{after}", one.get_ref())),
            );
        }
        Ok(whole)
    }

    fn row(&mut self, row: &RowFile, groups: &[&str]) -> Row {
        let all = row.all.iter().map(|any| self.any_of(any, groups)).collect();
        let unless = row
            .unless
            .iter()
            .flat_map(|any| self.any_of(any, groups))
            .collect();
        let within = row.within.unwrap_or(WITHIN);
        let start = row.all.first().map_or(0, |any| any.span().start);
        if row.all.is_empty() || !(1..=WITHIN_MAX).contains(&within) {
            let message = format!("a row needs groups within 1 to {WITHIN_MAX} words");
            self.error(start, message);
        }
        Row {
            sign: row.sign,
            urgency: row.urgency.unwrap_or(row.sign.urgency()),
            ask: row.ask,
            all,
            within,
            needs: row.needs.clone(),
            lacks: row.lacks.clone(),
            unless,
            despite: row.despite.clone(),
        }
    }

    fn any_of(&mut self, any: &Spanned<String>, groups: &[&str]) -> Vec<usize> {
        let mut found = Vec::new();
        for name in any.get_ref().split(" or ") {
            match groups.iter().position(|group| *group == name) {
                Some(at) => found.push(at),
                None => self.error(any.span().start, format!("there is no group \"{name}\"")),
            }
        }
        found
    }
}

/// Phrases are written as they are read: small plain letters, one blank.
fn checked(phrase: String) -> Result<String, String> {
    let is_plain = |word: &str| {
        let word = word.strip_prefix('#').unwrap_or(word);
        !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase())
    };
    if phrase.split(' ').all(is_plain) {
        return Ok(phrase);
    }
    Err(format!(
        "\"{phrase}\" is not in small letters with single blanks"
    ))
}
