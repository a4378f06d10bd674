//! Nobody is offered what is not for them: held against a table that was written by
//! somebody who has not seen the units.

use crate::answering::{BOOK, answers};
use charley::coach::fitting::DiaryStanding;
use charley::dialogue::units::Unit;
use charley::dialogue::{Answers, Sign, Urgency};
use charley::diary::plan::{PlanState, PlannedHabit};
use charley::diary::{AnswerRecord, Diary, Record, SignRecord};
use chrono::{DateTime, NaiveDate, Utc};

/// What somebody tells of whom nothing is to be feared.
const NOTHING: &str = "age=from_40 deh4=no bod1=none cir4=none con1=none ele3=none ove1=usual \
    pre1=no med1=none slp1=none slp2=none slp5=no";

/// A fact, the answers by which it holds, and those by which it may.
const FACTS: [(&str, &str, &[&str]); 18] = [
    (
        "joint_or_injury",
        "bod1=joint_or_injury",
        &["bod1=-", "bod1=not_sure"],
    ),
    (
        "unsteady",
        "bod1=unsteady",
        &["bod1=-", "bod1=not_sure", "age=-"],
    ),
    ("bed_only", "bod1=bed_only", &["bod1=-", "bod1=not_sure"]),
    ("numb_feet", "bod1=numb_feet", &["bod1=-", "bod1=not_sure"]),
    (
        "pregnant",
        "pre1=pregnant pre2=weeks_14_27",
        &["pre1=-", "pre1=rather_not_say"],
    ),
    (
        "after_birth",
        "pre1=after_birth",
        &["pre1=-", "pre1=rather_not_say"],
    ),
    (
        "weeks_28_plus",
        "pre1=pregnant pre2=weeks_28_plus",
        &["pre1=pregnant pre2=-", "pre1=-"],
    ),
    ("fluid_limit", "deh4=yes", &["deh4=-", "deh4=not_sure"]),
    (
        "diabetes",
        "con1=diabetes",
        &["con1=-", "con1=rather_not_say"],
    ),
    (
        "heart_disease",
        "con1=heart_failure",
        &["con1=-", "con1=rather_not_say"],
    ),
    ("shifts", "slp2=shifts", &["slp2=-", "slp2=rather_not_say"]),
    (
        "night_care",
        "slp2=night_care",
        &["slp2=-", "slp2=rather_not_say"],
    ),
    (
        "epilepsy",
        "slp2=epilepsy",
        &["slp2=-", "slp2=rather_not_say"],
    ),
    (
        "bipolar",
        "slp2=bipolar",
        &["slp2=-", "slp2=rather_not_say"],
    ),
    ("memory", "slp2=memory", &["slp2=-", "slp2=rather_not_say"]),
    (
        "sleeping_tablet",
        "slp2=sleeping_tablet",
        &["slp2=-", "slp2=rather_not_say"],
    ),
    ("low_mood", "slp5=yes", &["slp5=-", "slp5=rather_not_say"]),
    ("daily_alcohol", "ele3=alcohol_most_days", &["ele3=-"]),
];
/// Facts that are heard of in the same way and asked in another question.
const MORE_FACTS: [(&str, &str, &[&str]); 3] = [
    (
        "act_dreams",
        "slp1=act_dreams",
        &["slp1=-", "slp1=not_sure"],
    ),
    (
        "sleepy_driver",
        "slp1=nod_off_driving",
        &["slp1=-", "slp1=not_sure"],
    ),
    (
        "ove4_yes",
        "ove1=much_more ove4=yes",
        &["ove1=much_more ove4=-"],
    ),
];

#[test]
fn nobody_is_offered_what_is_not_for_them() {
    let mut offered = Vec::new();
    for row in rows() {
        for (whose, diary) in people(row.fact, row.holds_only) {
            if is_offered(&diary, row.unit, row.action) {
                offered.push(format!("{} {} with {whose}", row.unit.id, row.action));
            }
        }
    }
    assert!(offered.is_empty(), "{offered:#?}");
}

/// The table could be met by offering nothing.
#[test]
fn who_has_nothing_to_fear_is_offered_each_action() {
    let told = told_of(NOTHING, "");
    for row in rows().filter(|row| row.action != "*") {
        // Of a pack for a pregnancy, the week decides.
        if row.unit.id != "pregnant_nights" {
            assert!(is_offered(&told, row.unit, row.action), "{}", row.action);
        }
    }
}

struct Row<'a> {
    unit: &'a Unit,
    action: &'a str,
    fact: &'a str,
    holds_only: bool,
}

fn rows() -> impl Iterator<Item = Row<'static>> {
    let table = include_str!("../../coach/not_for.tsv");
    let lines = table.lines().filter(|line| !line.starts_with('#'));
    let rows: Vec<Row> = lines.skip(1).map(row).collect();
    assert!(rows.len() > 100, "the table is read");
    rows.into_iter()
}

fn row(line: &'static str) -> Row<'static> {
    let [unit, action, fact, source] = line.split('\t').collect::<Vec<_>>()[..] else {
        panic!("{line}");
    };
    let unit = BOOK.unit(unit).unwrap_or_else(|| panic!("{line}"));
    assert!(action == "*" || unit.action(action).is_some(), "{line}");
    let holds_only = source.contains("[holds only]");
    Row {
        unit,
        action,
        fact,
        holds_only,
    }
}

/// Those with a fact, and those who may have it.
fn people(fact: &str, holds_only: bool) -> Vec<(String, Diary)> {
    let mut of_answers = FACTS.iter().chain(&MORE_FACTS);
    if let Some((_, so, unknown)) = of_answers.find(|(known, ..)| *known == fact) {
        let unknown = unknown.iter().filter(|_| !holds_only);
        let all = std::iter::once(so).chain(unknown);
        return all
            .map(|told| (told.to_string(), told_of(NOTHING, told)))
            .collect();
    }
    let mut diary = told_of(NOTHING, "");
    let record = match fact {
        "leg_rests" => sign(Sign::LegClot, None),
        "leg_sign_ever" => sign(Sign::LegClot, Some(at())),
        "chest_pain_ever" => sign(Sign::LungClot, Some(at())),
        "fasting" => fasting(),
        other => panic!("nobody is known with {other}"),
    };
    diary.put(record);
    vec![(fact.to_owned(), diary)]
}

fn is_offered(diary: &Diary, unit: &Unit, action: &str) -> bool {
    let standing = DiaryStanding {
        diary,
        last_night: night(),
        units: BOOK.units(),
    };
    let mut actions = standing.actions(unit);
    let is_there = action == "*" || actions.any(|one| one.id == action);
    standing.is_safe(unit) && !standing.rests(unit) && is_there
}

/// A diary of nothing but answers; the later ones win.
fn told_of(first: &str, then: &str) -> Diary {
    let mut all: Answers = answers(first);
    all.extend(answers(then));
    let mut diary = Diary::default();
    for (question, value) in all {
        let dialogue = BOOK.dialogue_of(&question).unwrap();
        diary.put(Record::Answer(AnswerRecord {
            dialogue: dialogue.id().to_owned(),
            version: dialogue.version(),
            question,
            value,
            answered_at: at(),
        }));
    }
    diary
}

fn sign(sign: Sign, looked_at: Option<DateTime<Utc>>) -> Record {
    Record::Sign(SignRecord {
        id: 1,
        sign,
        urgency: Urgency::SameDay,
        at: at(),
        words: None,
        understood_at: None,
        looked_at,
        gone_at: None,
    })
}

fn fasting() -> Record {
    Record::Plan(PlannedHabit {
        id: 1,
        unit: "fasting".to_owned(),
        unit_version: 1,
        action: "bedtime_moves".to_owned(),
        cue: None,
        obstacle: None,
        begun_night: night(),
        state: PlanState::Background,
        easier_steps: 0,
        ended_night: None,
        why_never: None,
        auto: None,
        pack: None,
        note: None,
    })
}

fn at() -> DateTime<Utc> {
    "2026-05-03T08:00:00Z".parse().unwrap()
}

fn night() -> NaiveDate {
    "2026-05-02".parse().unwrap()
}
