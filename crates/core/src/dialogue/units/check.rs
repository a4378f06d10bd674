//! From files of units to units, and every problem of them.

use super::condition::UnitCondition;
use super::fact::UnitFact;
use super::file::{
    ActionFile, AnyOfFile, ID_BYTES_MAX, KeptFile, UnitDraft, UnitFile, WeekFile, WeeksDraft,
};
use super::unit::{Action, AnyOf, Unit, UnitFamily, UnitKind};
use super::weeks::{OWN_CUE, PlanWeek, PlanWeeks};
use crate::dialogue::ask::id_fault;
use crate::dialogue::condition::Condition;
use crate::dialogue::file::FORMAT;
use crate::words::{Problem, Source};
use std::collections::BTreeSet;
use toml::Spanned;

/// What fits on one screen of buttons.
const ACTIONS_MAX: usize = 4;
const OBSTACLES_MAX: usize = 4;
const CUES_MAX: usize = 4;

/// What the dialogues say about a condition on an answer, and which questions
/// they ask.
pub(in crate::dialogue) struct AskedQuestions<'a> {
    pub fault: &'a dyn Fn(&Condition) -> Option<String>,
    pub has: &'a dyn Fn(&str) -> bool,
}

/// The units and weeks of the files, with what is wrong with them.
pub(in crate::dialogue) fn check(
    units: &[UnitDraft],
    weeks: &WeeksDraft,
    asked: &AskedQuestions,
    problems: &mut Vec<Problem>,
) {
    let cues: BTreeSet<&str> = weeks
        .file
        .cues
        .iter()
        .map(|cue| &cue.get_ref()[..])
        .collect();
    let ids: BTreeSet<&str> = units.iter().map(|unit| unit.id).collect();
    for unit in units {
        let mut checker = UnitChecker {
            source: unit.source,
            asked,
            problems,
        };
        checker.unit(unit, &cues);
        checker.pack(&unit.file, &ids);
        checker.note(&unit.file);
        checker.page(&unit.file);
    }
    check_weeks(units, weeks, problems);
}

fn check_weeks(units: &[UnitDraft], weeks: &WeeksDraft, problems: &mut Vec<Problem>) {
    let file = &weeks.file;
    if *file.format.get_ref() != FORMAT {
        let message = format!("this release reads format {FORMAT} only");
        let place = file.format.span().start;
        problems.push(weeks.source.error(place, message));
    }
    for first in &file.first {
        if !units.iter().any(|unit| unit.id == first.get_ref()) {
            let message = format!("no unit is called \"{}\"", first.get_ref());
            problems.push(weeks.source.error(first.span().start, message));
        }
    }
    if !file
        .first
        .last()
        .is_some_and(|last| is_for_everybody(units, last.get_ref()))
    {
        let message =
            "the last of `first` must be safe for everybody: no `not`, and an action without one";
        problems.push(weeks.source.error(0, message));
    }
    for cue in &file.cues {
        problems_of_id(weeks.source, cue.get_ref(), cue.span().start, problems);
    }
    if file.weeks.is_empty() {
        problems.push(weeks.source.error(0, "the plan has no weeks"));
    }
}

/// Whether nothing keeps anybody from a unit and one of its actions.
fn is_for_everybody(units: &[UnitDraft], id: &str) -> bool {
    let mut units = units.iter().filter(|unit| unit.id == id);
    units.any(|unit| {
        let mut actions = unit.file.actions.values();
        unit.file.not.is_none() && actions.any(|action| action.not.is_none())
    })
}

fn problems_of_id(source: &Source, id: &str, place: usize, problems: &mut Vec<Problem>) {
    let too_long = || {
        format!(
            "\"{id}\" has {} letters, {ID_BYTES_MAX} are the most",
            id.len()
        )
    };
    let is_long = id.len() > ID_BYTES_MAX;
    let fault = id_fault(id).or_else(|| is_long.then(too_long));
    problems.extend(fault.map(|fault| source.error(place, fault)));
}

struct UnitChecker<'a> {
    source: &'a Source,
    asked: &'a AskedQuestions<'a>,
    problems: &'a mut Vec<Problem>,
}

impl UnitChecker<'_> {
    fn error(&mut self, place: usize, message: impl Into<String>) {
        self.problems.push(self.source.error(place, message));
    }

    fn unit(&mut self, draft: &UnitDraft, cues: &BTreeSet<&str>) {
        let file = &draft.file;
        if *file.format.get_ref() != FORMAT {
            let message = format!("this release reads format {FORMAT} only");
            self.error(file.format.span().start, message);
        }
        for conditions in [&file.fits, &file.others, &file.not, &file.rests_when]
            .into_iter()
            .flatten()
        {
            self.conditions(conditions);
        }
        for action in file
            .actions
            .values()
            .filter_map(|action| action.not.as_ref())
        {
            self.conditions(action);
        }
        self.id(draft.id, 0);
        let ids = file.actions.keys().chain(&file.obstacles);
        for id in ids {
            self.id(id.get_ref(), id.span().start);
        }
        if file.actions.is_empty() {
            self.error(0, "a unit has an action");
        }
        self.at_most(file.actions.len(), ACTIONS_MAX, "actions");
        self.at_most(file.obstacles.len(), OBSTACLES_MAX, "obstacles");
        self.at_most(file.cues.len(), CUES_MAX, "cues");
        for cue in file
            .cues
            .iter()
            .filter(|cue| !cues.contains(&cue.get_ref()[..]))
        {
            let message = format!("no cue of the plan is called \"{}\"", cue.get_ref());
            self.error(cue.span().start, message);
        }
        let of_actions = file.actions.values().filter_map(|one| one.kept.as_ref());
        for written in of_actions.chain(&file.kept) {
            self.kept(written);
        }
    }

    fn kept(&mut self, written: &Spanned<KeptFile>) {
        let place = written.span().start;
        let Some(kept) = written.get_ref().kept() else {
            let message = "`kept` is `{ question = true }`, `{ exposure = \"...\", is = false }`, both in one, or `{ field = \"...\" }`, of `stretch_done`, `nap` or `after_15`";
            return self.error(place, message);
        };
        if let Some(question) = kept.question() {
            self.rests_on("kept", question, place);
        }
    }

    /// A pack says what it changes, and is not planned like a habit.
    fn pack(&mut self, file: &UnitFile, units: &BTreeSet<&str>) {
        let is_pack = file.kind == UnitKind::Pack;
        if is_pack != file.pack.is_some() {
            self.error(0, "a pack has a `[pack]`, and nothing else has one");
        }
        let mut actions = file.actions.values();
        let has_kept = file.kept.is_some() || actions.any(|action| action.kept.is_some());
        if is_pack && (has_kept || !(file.cues.is_empty() && file.obstacles.is_empty())) {
            self.error(0, "a pack has no `cues`, no `obstacles` and no `kept`");
        }
        let Some(written) = &file.pack else {
            return;
        };
        let (place, pack) = (written.span().start, written.get_ref());
        let unknown = pack.rests.iter().find(|unit| !units.contains(&unit[..]));
        let unknown = unknown.map(|unit| format!("no unit is called \"{unit}\""));
        for message in pack.fault().into_iter().chain(unknown) {
            self.error(place, message);
        }
    }

    /// Only what is done on most days has notes, and only by day.
    fn note(&mut self, file: &UnitFile) {
        let is_of_days = match file.kind {
            UnitKind::Habit | UnitKind::Situation => file.family == UnitFamily::Day,
            UnitKind::Pack | UnitKind::Task => false,
        };
        if let Some(note) = file.note.as_ref().filter(|_| has_note(file) && !is_of_days) {
            let message = "`note = true` is for a habit or situation of the family `day`";
            self.error(note.span().start, message);
        }
    }

    /// Only what is done once is done with a page.
    fn page(&mut self, file: &UnitFile) {
        let mut pages = file.actions.values().filter_map(|one| one.page.as_ref());
        if file.kind != UnitKind::Task
            && let Some(page) = pages.next()
        {
            self.error(page.span().start, "`page = true` is for a task");
        }
    }

    /// A longer one would have no button, in silence.
    fn id(&mut self, id: &str, place: usize) {
        problems_of_id(self.source, id, place, self.problems);
    }

    fn at_most(&mut self, number: usize, most: usize, what: &str) {
        if number > most {
            self.error(0, format!("has {number} {what}, {most} are the most"));
        }
    }

    /// Each answer that is read can be given, and each fact and count is asked
    /// somewhere.
    fn conditions(&mut self, any_of: &AnyOfFile) {
        let place = any_of.span().start;
        for condition in any_of.get_ref().iter().flatten() {
            match condition {
                UnitCondition::Answer(answer) => {
                    if let Some(fault) = (self.asked.fault)(answer) {
                        self.error(place, fault);
                    }
                }
                UnitCondition::UnitFact(fact) => self.is_asked(*fact, place),
                UnitCondition::Count { what, .. } => {
                    self.rests_on(what.id(), what.question(), place);
                }
            }
        }
    }

    fn is_asked(&mut self, fact: UnitFact, place: usize) {
        if let Some(question) = fact.question() {
            self.rests_on(fact.id(), question, place);
        }
    }

    fn rests_on(&mut self, what: &str, question: &str, place: usize) {
        if !(self.asked.has)(question) {
            let message = format!("\"{what}\" rests on \"{question}\", which nobody asks");
            self.error(place, message);
        }
    }
}

fn has_note(file: &UnitFile) -> bool {
    file.note.as_ref().is_some_and(|note| *note.get_ref())
}

/// The unit of a file that was checked.
pub(in crate::dialogue) fn unit(draft: &UnitDraft) -> Unit {
    let file = &draft.file;
    let mut actions: Vec<_> = file.actions.iter().collect();
    actions.sort_by_key(|(id, _)| id.span().start);
    let action = |(id, action): (&Spanned<String>, &ActionFile)| Action {
        id: id.get_ref().clone(),
        not: any_of(action.not.as_ref()),
        kept: action.kept.as_ref().and_then(|one| one.get_ref().kept()),
        page: action.page.as_ref().is_some_and(|page| *page.get_ref()),
    };
    Unit {
        id: draft.id.to_owned(),
        version: *file.version.get_ref(),
        kind: file.kind,
        family: file.family,
        rank: file.rank,
        grade: file.grade,
        fits: any_of(file.fits.as_ref()),
        others: any_of(file.others.as_ref()),
        not: any_of(file.not.as_ref()),
        rests_when: any_of(file.rests_when.as_ref()),
        actions: actions.into_iter().map(action).collect(),
        cues: texts(&file.cues),
        obstacles: texts(&file.obstacles),
        kept: file
            .kept
            .as_ref()
            .and_then(|written| written.get_ref().kept()),
        pack: file.pack.as_ref().map(|pack| pack.get_ref().clone()),
        evening: file.evening,
        note: has_note(file),
    }
}

/// The weeks of a file that was checked.
pub(in crate::dialogue) fn weeks(draft: &WeeksDraft) -> PlanWeeks {
    let file = &draft.file;
    let week = |week: &WeekFile| PlanWeek {
        name: week.name.clone(),
        chooses: week.chooses,
        sleep: week.sleep,
        auto: week.auto,
        stretch: week.stretch,
    };
    PlanWeeks {
        weeks: file.weeks.iter().map(week).collect(),
        told_nights_min: file.told_nights_min,
        calendar_weeks_max: file.calendar_weeks_max,
        habits_max: file.habits_max,
        first: texts(&file.first),
        cues: texts(&file.cues),
    }
}

fn any_of(written: Option<&AnyOfFile>) -> AnyOf {
    written
        .map(|written| written.get_ref().clone())
        .unwrap_or_default()
}

fn texts(written: &[Spanned<String>]) -> Vec<String> {
    written.iter().map(|text| text.get_ref().clone()).collect()
}

/// What a unit's words file must hold, with what is supplied.
pub(in crate::dialogue) fn words_of_unit(
    draft: &UnitDraft,
) -> Vec<(String, &'static [&'static str])> {
    let id = draft.id;
    let mut words = vec![
        (id.to_owned(), NOTHING),
        (format!("{id}.told"), COUNTED),
        (format!("{id}.say"), NOTHING),
        (format!("{id}.why"), NOTHING),
    ];
    let pack = draft.file.pack.as_ref().map(Spanned::get_ref);
    if let Some(pack) = pack {
        words.push((format!("{id}.on"), NOTHING));
        words.extend(pack.instead.then(|| (format!("{id}.instead"), NOTHING)));
    }
    for action in draft.file.actions.keys() {
        let action = action.get_ref();
        // Of a pack it is said as it is, and not planned.
        if pack.is_some() {
            words.push((format!("{id}-{action}.on"), NOTHING));
            continue;
        }
        words.push((format!("{id}-{action}"), NOTHING));
        words.push((format!("{id}-{action}.i"), NOTHING));
    }
    for obstacle in &draft.file.obstacles {
        let obstacle = obstacle.get_ref();
        words.push((format!("{id}-{obstacle}"), NOTHING));
        words.push((format!("{id}-{obstacle}.then"), NOTHING));
    }
    words
}

const NOTHING: &[&str] = &[];
const COUNTED: &[&str] = &["days", "told"];

/// What the words file of the weeks must hold.
pub(in crate::dialogue) fn words_of_weeks(
    draft: &WeeksDraft,
) -> Vec<(String, &'static [&'static str])> {
    let cues = draft.file.cues.iter().flat_map(|cue| {
        let cue = cue.get_ref();
        let when = (cue != OWN_CUE).then(|| (format!("cue-{cue}.when"), NOTHING));
        [(format!("cue-{cue}"), NOTHING)].into_iter().chain(when)
    });
    let weeks = draft
        .file
        .weeks
        .iter()
        .map(|week| (format!("week-{}", week.name), NOTHING));
    cues.chain(weeks).collect()
}
