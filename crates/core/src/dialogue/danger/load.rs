//! From the files of danger words to what hears them, with every problem told.

use super::Danger;
use super::file::{DangerFile, PhraseLines, RowFile};
use super::learned::fixed::Fixed;
use super::phrases::{Meaning, Phrases};
use super::row::{DangerRow, ForWhom, SignLevel};
use crate::dialogue::sign::{Sign, Urgency};
use crate::words::{Problem, Source};
use std::collections::{BTreeMap, BTreeSet};
use toml::Spanned;

/// Words from the first to the last of a row's groups, where it says nothing.
const WITHIN: usize = 10;
const WITHIN_MAX: usize = 60;
/// More phrases than this from one line are a slip.
const EXPANDED_MAX: usize = 4000;

/// Of one phrase; pieces that hold themselves make it longer and longer.
const PHRASE_BYTES_MAX: usize = 400;
/// Of one language; shipped are some 60,000.
const PHRASES_MAX: usize = 1_000_000;

/// One file of a language, read.
pub struct ListFile<'a> {
    pub source: &'a Source,
    pub file: DangerFile,
}

struct Loader<'a> {
    parts: BTreeMap<&'a str, &'a PhraseLines>,
    groups: Vec<&'a str>,
    problems: &'a mut Vec<Problem>,
    phrases: Phrases,
    /// Phrases so far.
    learnt: usize,
}

/// Makes the words of danger of one language from all its files, and the
/// everyday words of that language, one a line.
pub fn load(parts: &[ListFile], everyday: &str, problems: &mut Vec<Problem>) -> Danger {
    let mut loader = Loader {
        parts: pieces(parts),
        groups: Vec::new(),
        problems,
        phrases: Phrases::default(),
        learnt: 0,
    };
    for part in parts {
        loader.check_pieces(part, parts);
        loader.groups_and_facts(part);
    }
    // After the groups, whose words may vary wherever they stand.
    for part in parts {
        loader.cues_and_spelling(part);
    }
    let mut rows: Vec<DangerRow> = Vec::new();
    for part in parts {
        rows.extend(part.file.row.iter().map(|row| loader.row(part.source, row)));
    }
    // Of equally urgent signs, what is known of the person says which.
    rows.sort_by_key(|row| (row.whom.needs.is_empty(), row.sign));
    let everyday = everyday.lines().filter(|line| !line.starts_with('#'));
    loader.phrases.spelling.finish(everyday);
    let needed: BTreeSet<usize> = rows.iter().flat_map(|row| row.all.concat()).collect();
    let danger = Danger {
        tells: (0..loader.groups.len())
            .map(|at| needed.contains(&at))
            .collect(),
        levels: levels(&rows),
        learned: None,
        fixed: Fixed::default(),
        only_emergencies: false,
        rows,
        groups: loader
            .groups
            .iter()
            .map(|name| (*name).to_owned())
            .collect(),
        phrases: loader.phrases,
    };
    if let Some(part) = parts.first() {
        for sign in untold_emergencies(&danger) {
            let message = format!("no row tells the emergency {}", sign.id());
            problems.push(part.source.error(0, message));
        }
    }
    danger
}

/// How urgent each sign can be, and for whom. A sign most of whose rows need
/// something known beforehand is of those people: the few rows that do not bring
/// words of their own, which only rules hear.
fn levels(rows: &[DangerRow]) -> BTreeSet<SignLevel> {
    let needs = |row: &&DangerRow| !row.whom.needs.is_empty();
    let is_of_some = |sign| {
        let of_sign = rows.iter().filter(|row| row.sign == sign);
        let (some, all): (Vec<_>, Vec<_>) = of_sign.partition(needs);
        some.len() > all.len()
    };
    let kept = rows
        .iter()
        .filter(|row| needs(row) || !is_of_some(row.sign));
    let levels = kept.map(|row| SignLevel {
        sign: row.sign,
        urgency: row.urgency,
        whom: row.whom.clone(),
    });
    levels.collect()
}

fn pieces<'a>(parts: &'a [ListFile]) -> BTreeMap<&'a str, &'a PhraseLines> {
    let pieces = parts.iter().flat_map(|part| &part.file.parts);
    pieces.map(|(name, lines)| (name.as_str(), lines)).collect()
}

fn untold_emergencies(danger: &Danger) -> impl Iterator<Item = Sign> {
    let told: BTreeSet<Sign> = danger.rows.iter().map(|row| row.sign).collect();
    let emergencies = Sign::ALL
        .into_iter()
        .filter(|sign| sign.urgency() == Urgency::Emergency);
    emergencies.filter(move |sign| !told.contains(sign))
}

impl<'a> Loader<'a> {
    /// A piece has one meaning in all files.
    fn check_pieces(&mut self, part: &'a ListFile, parts: &'a [ListFile]) {
        for name in part.file.parts.keys() {
            let mut others = parts
                .iter()
                .filter(|other| other.source.path != part.source.path);
            if let Some(other) = others.find(|other| other.file.parts.contains_key(name)) {
                let message = format!("part \"{name}\" is in {} too", other.source.path);
                self.problems.push(part.source.error(0, message));
            }
        }
    }

    fn groups_and_facts(&mut self, part: &'a ListFile) {
        for (fact, lines) in &part.file.facts {
            self.learn(part.source, lines, Meaning::Fact(*fact));
        }
        for (name, lines) in &part.file.groups {
            let start = name.span().start;
            if lines.is_empty() {
                let message = format!("group \"{}\" is empty", name.get_ref());
                self.problems.push(part.source.error(start, message));
            }
            if self.groups.contains(&name.get_ref().as_str()) {
                let message = format!("there is another group \"{}\"", name.get_ref());
                self.problems.push(part.source.error(start, message));
            }
            let group = Meaning::Group(self.groups.len());
            self.groups.push(name.get_ref());
            self.learn(part.source, lines, group);
        }
    }

    fn cues_and_spelling(&mut self, part: &'a ListFile) {
        for word in &part.file.filler {
            self.phrases.spelling.learn_filler(word.get_ref());
        }
        for (word, others) in &part.file.same_as {
            for typed in others {
                self.phrases.spelling.learn_same(typed.get_ref(), word);
            }
        }
        for (cue, lines) in &part.file.cues {
            self.learn(part.source, lines, Meaning::Cue(*cue));
        }
    }

    fn learn(&mut self, source: &Source, lines: &PhraseLines, meaning: Meaning) {
        for line in lines {
            match self.expanded(line.get_ref()) {
                Ok(phrases) => {
                    self.learnt += phrases.len();
                    if self.learnt > PHRASES_MAX {
                        let message = format!("more than {PHRASES_MAX} phrases in all");
                        return self.problems.push(source.error(line.span().start, message));
                    }
                    for phrase in phrases {
                        self.phrases.add(&phrase, meaning);
                    }
                }
                Err(message) => self.problems.push(source.error(line.span().start, message)),
            }
        }
    }

    /// A line with each of its parts in every way that the part can be said.
    fn expanded(&self, line: &str) -> Result<Vec<String>, String> {
        let mut whole = Vec::new();
        let mut open = vec![line.to_owned()];
        // Also of pieces that stand for nothing but themselves.
        let mut opened = 0;
        while let Some(phrase) = open.pop() {
            opened += 1;
            let is_endless = opened > 2 * EXPANDED_MAX || phrase.len() > PHRASE_BYTES_MAX;
            if is_endless || whole.len() + open.len() > EXPANDED_MAX {
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

    fn row(&mut self, source: &Source, row: &RowFile) -> DangerRow {
        let any_of = |any: &Spanned<String>| self.any_of(any);
        let all = row.all.get_ref().iter().map(any_of).collect::<Vec<_>>();
        let unless = row.unless.iter().map(any_of).collect::<Vec<_>>();
        let hushed = row.hushed.iter().map(any_of).collect::<Vec<_>>();
        let within = row.within.unwrap_or(WITHIN);
        let mut known = |any: Vec<Result<Vec<usize>, (usize, String)>>| {
            let (found, faults): (Vec<_>, Vec<_>) = any.into_iter().partition(Result::is_ok);
            for (start, message) in faults.into_iter().filter_map(Result::err) {
                self.problems.push(source.error(start, message));
            }
            found.into_iter().filter_map(Result::ok).collect::<Vec<_>>()
        };
        let (all, unless, hushed) = (known(all), known(unless), known(hushed));
        if row.all.get_ref().is_empty() || !(1..=WITHIN_MAX).contains(&within) {
            let message = format!("a row needs groups within 1 to {WITHIN_MAX} words");
            self.problems
                .push(source.error(row.all.span().start, message));
        }
        DangerRow {
            sign: row.sign,
            urgency: row.urgency.unwrap_or(row.sign.urgency()),
            ask: row.ask,
            all,
            within,
            whom: ForWhom {
                needs: row.needs.clone(),
                lacks: row.lacks.clone(),
            },
            unless: unless.concat(),
            hushed: hushed.concat(),
            despite: row.despite.clone(),
        }
    }

    /// The groups of which any will do; or where the unknown one stands.
    fn any_of(&self, any: &Spanned<String>) -> Result<Vec<usize>, (usize, String)> {
        let group = |name: &str| {
            let at = self.groups.iter().position(|group| *group == name);
            at.ok_or_else(|| (any.span().start, format!("there is no group \"{name}\"")))
        };
        any.get_ref().split(" or ").map(group).collect()
    }
}

/// Phrases are written as they are read: small plain letters, one blank.
fn checked(phrase: String) -> Result<String, String> {
    let is_plain = |word: &str| {
        let word = word.strip_prefix(['#', '=']).unwrap_or(word);
        !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase())
    };
    if phrase.split(' ').all(is_plain) {
        return Ok(phrase);
    }
    Err(format!(
        "\"{phrase}\" is not in small letters with single blanks"
    ))
}
