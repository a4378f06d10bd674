//! What a morning that asks of sleep costs in taps, on every way through its
//! questions: beside a habit, and in the full form, which comes on request alone.

use crate::answering::BOOK;
use charley::dialogue::{Answer, Answers, Ask, NextStep, Step};

/// Taps on a usual morning, and on any.
const USUAL_MAX: usize = 9;
const EVER_MAX: usize = 12;
/// The same of the full form, after a usual night and a clear one, of a short morning
/// and a full one; and on any.
const FULL_FORM_SHORT: usize = 10;
const FULL_FORM_LONG: usize = 12;
const FULL_FORM_EVER: usize = 17;

/// What the conditions of a check-in may be told, one of each row.
const KNOWN: [&[&str]; 5] = [
    &["", "known_cramps", "known_cramps several_cramps"],
    &["", "fewer_than_known"],
    &["", "known_worst"],
    &["", "known_stretch_done"],
    &["", "asks_two", "full_morning", "full_morning asks_effect"],
];
const OF_SLEEP: [&str; 3] = ["asks_sleep_times", "asks_sleep_times asks_nap", "asks_nap"];
const FULL_FORM: [&str; 2] = [
    "asks_sleep_times asks_nap asks_full_form",
    "asks_sleep_times asks_nap asks_full_form known_times",
];

#[test]
fn twelve_taps_are_the_most_on_any_way_and_nine_on_a_usual_one() {
    for (of_sleep, ever, usual) in [
        (OF_SLEEP[0], EVER_MAX, USUAL_MAX),
        (OF_SLEEP[1], EVER_MAX, USUAL_MAX),
        (OF_SLEEP[2], 10, 8),
    ] {
        let [any, usually] = most(&[of_sleep], [|_: &Answers| true, is_usual]);
        assert_eq!(any.0, ever, "{of_sleep}: {:?}", any.1);
        assert_eq!(usually.0, usual, "{of_sleep}: {:?}", usually.1);
    }
}

#[test]
fn the_full_form_takes_more() {
    let is_short = |answers: &Answers| is_clear(answers) && !has(answers, "full_morning", "yes");
    let [short, long, ever] = most(&FULL_FORM, [is_short, is_clear, |_| true]);
    assert_eq!(short.0, FULL_FORM_SHORT, "{:?}", short.1);
    assert_eq!(long.0, FULL_FORM_LONG, "{:?}", long.1);
    assert_eq!(ever.0, FULL_FORM_EVER, "{:?}", ever.1);
}

/// Usual, without a cramp and without sleep by day.
fn is_clear(answers: &Answers) -> bool {
    is_usual(answers) && has(answers, "cramps", "0") && has(answers, "nap", "none")
}

/// The most taps of all ways of each sort that is looked at, and such a way.
fn most<const N: usize>(
    of_sleep: &[&str],
    sorts: [fn(&Answers) -> bool; N],
) -> [(usize, Answers); N] {
    let mut most = [const { (0, Answers::new()) }; N];
    let rows: Vec<&[&str]> = KNOWN.into_iter().chain([of_sleep]).collect();
    for facts in every(&rows) {
        let facts = facts.iter().flat_map(|one| one.split_whitespace());
        let known: Answers = facts.map(|fact| (fact.to_owned(), one("yes"))).collect();
        let first = BOOK.dialogue("checkin").unwrap().first(&known);
        each_way(first, known, 0, &mut |answers, taps| {
            for (most, is_meant) in most.iter_mut().zip(sorts) {
                if taps > most.0 && is_meant(answers) {
                    *most = (taps, answers.clone());
                }
            }
        });
    }
    most
}

fn has(answers: &Answers, question: &str, option: &str) -> bool {
    let answer = answers.get(question);
    answer.is_some_and(|answer| answer.has(option))
}

/// As before, not badly, awake for less than half an hour, nothing to be put
/// right, and not the morning of the weekly question.
fn is_usual(answers: &Answers) -> bool {
    let has = |question: &str, option: &str| has(answers, question, option);
    let of_times = !has("asks_sleep_times", "yes")
        || has("sleep_times", "as_usual")
            && has("asleep_after", "under_15")
            && has("awake_for", "under_15");
    of_times
        && has("sleep", "ok")
        && !answers.contains_key("more_cramps")
        && !has("asks_effect", "yes")
}

fn each_way(next: NextStep, answers: Answers, taps: usize, look: &mut impl FnMut(&Answers, usize)) {
    let NextStep::Step(step) = next else {
        return look(&answers, taps);
    };
    let dialogue = BOOK.dialogue("checkin").unwrap();
    for answer in answers_to(step) {
        let mut answers = answers.clone();
        answers.insert(step.id().to_owned(), answer);
        let next = dialogue.after(step, &answers);
        each_way(next, answers, taps + taps_of(step), look);
    }
}

/// What kept somebody awake takes a tick and *done*.
fn taps_of(step: &Step) -> usize {
    if step.id() == "woke_by" { 2 } else { 1 }
}

/// Every answer that something further on goes by, and one of the others.
fn answers_to(step: &Step) -> Vec<Answer> {
    let ids: &[&str] = match step.id() {
        "cramps" => &["0", "2", "-"],
        "more_cramps" => &["no", "one_more", "mistake", "-"],
        "mistaken" => &["first", "all", "-"],
        "sleep" => &["poor", "ok", "-"],
        "sleep_times" => &["as_usual", "change", "-"],
        "asleep_after" => &["under_15", "30_60", "-"],
        "awake_for" => &["under_15", "60_120", "-"],
        "nap" => &["none", "under_30", "-"],
        _ => match step.ask() {
            Ask::Scale { .. } => return vec![Answer::Number(6)],
            _ => return vec![Answer::Skipped],
        },
    };
    let answers = ids.iter().map(|id| match *id {
        "-" => Answer::Skipped,
        id => one(id),
    });
    answers.collect()
}

fn one(id: &str) -> Answer {
    Answer::One(id.to_owned())
}

/// Every choice of one of each row.
fn every<'a>(rows: &[&[&'a str]]) -> Vec<Vec<&'a str>> {
    rows.iter().fold(vec![Vec::new()], |all, row| {
        let with = |before: &Vec<&'a str>| {
            let before = before.clone();
            row.iter().map(move |one| [&before[..], &[*one]].concat())
        };
        all.iter().flat_map(with).collect()
    })
}
