//! Every way through every dialogue, pressed and typed, as people would hold
//! it: standing by standing, each taken once.

use crate::promises::{BOOK, Watched};
use charley::conversation::{Effect, What};
use charley::dialogue::{Answer, Ask, Cause};
use charley::diary::{AnswerRecord, Record};
use chrono::{DateTime, Utc};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The questions of the contract, in its order.
const QUESTIONS: [&str; 29] = [
    "age", "cra1", "cra2", "cra3", "con1", "deh4", "bod1", "cir4", "deh1", "deh2", "deh3", "ele1",
    "ele2", "ele3", "ele4", "cir1", "cir2", "cir3", "ove1", "ove2", "ove3", "ove4", "pre1", "pre2",
    "pre3", "med1", "med2", "med3", "med4",
];

/// A way so far: what was done, in button data or words.
#[derive(Clone, Debug)]
enum Done {
    Presses(String),
    Says(&'static str),
}

/// What a walk came through.
#[derive(Default)]
struct Walked {
    /// Dialogue and step of each question that was shown.
    asked: BTreeSet<(String, String)>,
    /// The least number of doings that leads to each standing.
    standings: BTreeMap<String, usize>,
    results: usize,
}

#[test]
fn every_way_through_each_cause_ends_at_its_result() {
    for cause in Cause::ALL {
        let mut walked = Walked::default();
        let started = || {
            let mut watched = consented();
            tap(
                &mut watched,
                "/triggers",
                &format!("triggers.open={}", cause.id()),
            );
            press(&mut watched, &format!("triggers.start={}", cause.id()));
            watched
        };
        walk(&started, &mut walked);
        if cause == Cause::Medications {
            // Of several that are ticked, it is asked which one was new.
            let several = || {
                let mut watched = started();
                press(&mut watched, "medications.med1=statin");
                press(&mut watched, "medications.med1=naproxen");
                press(&mut watched, "medications.med1.done");
                watched
            };
            // Where it stands does not tell what was answered before.
            let mut otherwise = Walked::default();
            walk(&several, &mut otherwise);
            walked.asked.extend(otherwise.asked);
        }
        let dialogue = BOOK.dialogue(cause.id()).unwrap();
        for step in dialogue.steps() {
            let place = (cause.id().to_owned(), step.id().to_owned());
            assert!(walked.asked.contains(&place), "{place:?} is asked");
        }
        assert!(walked.results > 0, "{cause:?} has a result");
    }
}

#[test]
fn every_way_through_the_safety_questions_and_hours_goes_on() {
    let mut walked = Walked::default();
    let started = || {
        let mut watched = Watched::new(Arc::clone(&BOOK), evening());
        tap(&mut watched, "/start", "start.set_up");
        watched
    };
    // Behind the first result, the other parts take over.
    walk_while(&started, &mut walked, |dialogue| {
        matches!(dialogue, "safety" | "hours" | "age")
    });
    // The check-in is offered behind the first result.
    let offered = || {
        let mut watched = started();
        press(&mut watched, "hours.bedtime=22:30");
        says(&mut watched, "Berlin");
        for answer in [
            "age.age=from_40",
            "safety.deh4=no",
            "safety.bod1=none",
            "safety.cir4=none",
            "intake.next",
        ] {
            press(&mut watched, answer);
        }
        watched
    };
    let mut mornings = Walked::default();
    walk_while(&offered, &mut mornings, |dialogue| {
        dialogue == "ask_checkin"
    });
    walked.asked.extend(mornings.asked);
    for place in [
        "safety.deh4",
        "safety.bod1",
        "safety.cir4",
        "hours.zone",
        "hours.bedtime",
        "age.age",
        "ask_checkin.checkin_consent",
        "ask_checkin.rising",
    ] {
        let (dialogue, step) = place.split_once('.').unwrap();
        assert!(
            walked
                .asked
                .contains(&(dialogue.to_owned(), step.to_owned())),
            "{place}"
        );
    }
}

/// A short morning and full ones, of nights of which the diary has more and more.
/// The details of a cramp stand in one message; `mornings` taps them.
#[test]
fn every_way_through_the_check_in_ends_with_an_answer() {
    let mut asked = BTreeSet::new();
    let two = ["/log 03:10 ouch", "/log 04:10 again"];
    for (day, logged) in [
        ("2026-11-20", &two[..0]),
        ("2026-11-21", &two[..0]),
        ("2026-11-21", &two[..1]),
        ("2026-11-21", &two[..]),
    ] {
        // Where it stands does not tell how much the diary has.
        let mut walked = Walked::default();
        walk_while(&|| morning(day, logged), &mut walked, |dialogue| {
            dialogue == "checkin"
        });
        asked.extend(walked.asked);
    }
    for begins in [
        young_morning,
        morning_of_the_sleep_diary,
        morning_of_the_full_form,
    ] {
        let mut walked = Walked::default();
        walk_while(&begins, &mut walked, |dialogue| dialogue == "checkin");
        asked.extend(walked.asked);
    }
    for step in BOOK.dialogue("checkin").unwrap().steps() {
        let place = ("checkin".to_owned(), step.id().to_owned());
        assert!(asked.contains(&place), "{place:?} is asked");
    }
}

#[test]
fn the_longest_way_through_the_intake_asks_everything_and_ends_at_the_results() {
    let mut watched = Watched::new(Arc::clone(&BOOK), evening());
    tap(&mut watched, "/start", "start.set_up");
    let mut asked = BTreeSet::new();
    for _ in 0..200 {
        if let Some((_, step)) = question(&watched) {
            asked.insert(step);
        }
        match longest(&watched) {
            Some(Done::Presses(data)) => press(&mut watched, &data),
            Some(Done::Says(words)) => says(&mut watched, words),
            None => break,
        }
    }
    for question in QUESTIONS {
        assert!(asked.contains(question), "{question} is asked");
    }
    for question in ["zone", "bedtime", "rising", "checkin_consent"] {
        assert!(asked.contains(question), "{question} is asked");
    }
    assert_eq!(watched.player.chat.person.session, None);
    assert!(
        watched
            .shown()
            .iter()
            .any(|data| data.starts_with("triggers.open="))
    );
    assert_eq!(watched.player.chat.diary.triggers.len(), Cause::ALL.len());
    assert_eq!(watched.player.chat.diary.answers.len(), QUESTIONS.len());
}

/// The answer that leads to most questions, or the way on.
fn longest(watched: &Watched) -> Option<Done> {
    let shown = newest(watched);
    let on = ["danger.understood", "intake.next", "start.go_on"];
    if let Some(data) = shown
        .iter()
        .find(|data| on.iter().any(|on| data.starts_with(on)))
    {
        return Some(Done::Presses(data.clone()));
    }
    let (_, step) = question(watched)?;
    if step == "zone" {
        return Some(Done::Says("Berlin"));
    }
    let wanted = [
        "ove1=much_more",
        "ove4=no",
        "pre1=pregnant",
        "pre3=none",
        "med1=statin",
        "med3=no",
        "cir4=none",
        "bod1=none",
        "age=from_18",
        "con1=none",
    ];
    let picks = &watched.player.chat.person.session.as_ref()?.picks;
    let done = shown.iter().find(|data| data.contains(".done;"));
    if let Some(done) = done.filter(|_| !picks.is_empty()) {
        return Some(Done::Presses(done.clone()));
    }
    let wanted = shown
        .iter()
        .find(|data| wanted.iter().any(|one| data.contains(one)));
    wanted.or(shown.first()).cloned().map(Done::Presses)
}

fn walk(start: &dyn Fn() -> Watched, walked: &mut Walked) {
    walk_while(start, walked, |_| true);
}

/// Goes every way from a start, each standing once, while its dialogue is of
/// interest.
fn walk_while(
    start: &dyn Fn() -> Watched,
    walked: &mut Walked,
    of_interest: impl Fn(&str) -> bool,
) {
    let mut waiting: Vec<Vec<Done>> = vec![Vec::new()];
    while let Some(way) = waiting.pop() {
        let mut watched = start();
        let mut before = None;
        for done in &way {
            before = Some(newest(&watched));
            doing(&mut watched, done);
        }
        if walked
            .standings
            .insert(standing(&watched), way.len())
            .is_some()
        {
            continue;
        }
        one_question_is_open(&watched);
        if let Some(before) = before {
            old_buttons_do_nothing(&mut watched, &before);
        }
        let Some((dialogue, step)) = question(&watched) else {
            walked.results += usize::from(watched.player.chat.person.session.is_none());
            continue;
        };
        walked.asked.insert((dialogue.clone(), step));
        if !of_interest(&dialogue) {
            continue;
        }
        for done in doings(&watched) {
            let mut further = way.clone();
            further.push(done);
            waiting.push(further);
        }
    }
    assert!(walked.standings.len() > 3, "the walk goes somewhere");
}

/// Everything that can be done at a question: each button, words that answer,
/// words that do not, leaving and coming back.
fn doings(watched: &Watched) -> Vec<Done> {
    let session = watched.player.chat.person.session.as_ref();
    let mut shown = newest(watched);
    if session.is_some_and(|session| !session.picks.is_empty()) {
        // One tick stands for several; ticking is tried by itself elsewhere.
        shown.retain(|data| {
            [".done;", "skip;", "back;"]
                .iter()
                .any(|on| data.contains(on))
        });
    }
    let mut doings: Vec<Done> = shown.into_iter().map(Done::Presses).collect();
    doings.extend([Done::Says("what?"), Done::Says("/cancel")]);
    let step = session.and_then(|session| BOOK.dialogue(&session.dialogue)?.step(&session.step));
    match step.map(charley::dialogue::Step::ask) {
        Some(Ask::Place) => doings.extend([Done::Says("Berlin"), Done::Says("21:05")]),
        Some(Ask::Time { .. }) => {
            doings.extend([
                Done::Says("10:30"),
                Done::Says("22.45"),
                Done::Says("25:00"),
            ]);
        }
        Some(Ask::Scale { .. }) => doings.push(Done::Says("7")),
        Some(Ask::Text { .. }) => doings.push(Done::Says("Why at night?")),
        Some(Ask::One { .. } | Ask::Many { .. }) | None => {}
    }
    doings
}

fn doing(watched: &mut Watched, done: &Done) {
    match done {
        Done::Presses(data) => press(watched, data),
        Done::Says(words) => says(watched, words),
    }
    // Whoever cancelled comes back.
    if matches!(done, Done::Says("/cancel")) {
        says(watched, "/start");
        let shown = newest(watched);
        let go_on = shown.iter().find(|data| data.starts_with("start.go_on"));
        if let Some(data) = go_on {
            let data = data.clone();
            press(watched, &data);
        }
    }
}

/// What decides how it goes on: where the session stands, and the answers.
fn standing(watched: &Watched) -> String {
    let person = &watched.player.chat.person;
    let session = person.session.as_ref().map(|session| {
        let back = session.history.last();
        (
            &session.dialogue,
            &session.step,
            &session.picks,
            back,
            session.resting,
            session.aim,
        )
    });
    let known: Vec<String> = watched
        .player
        .chat
        .diary
        .answers
        .values()
        .filter_map(|answer| read_later(&answer.question, &answer.value))
        .collect();
    format!("{session:?} {known:?} {:?}", person.parked.is_some())
}

/// What conditions of later questions read of an answer.
fn read_later(question: &str, answer: &Answer) -> Option<String> {
    let read: &[&str] = match question {
        "ove1" => &["much_more", "bit_more"],
        "pre1" => &["pregnant", "after_birth"],
        "med1" => &["statin", "none"],
        _ => return None,
    };
    let option = read.iter().find(|option| answer.has(option));
    Some(format!("{question}={option:?}"))
}

/// Of all messages at most the newest question has the session's buttons.
fn one_question_is_open(watched: &Watched) {
    let questions = watched.player.screen.shown.iter().filter(|shown| {
        let mut data = shown.buttons.iter().flatten().map(|(_, data)| data);
        data.any(|data| data.starts_with("skip;"))
    });
    assert!(questions.count() <= 1, "one question at a time");
}

/// A press on what was there before changes nothing.
fn old_buttons_do_nothing(watched: &mut Watched, before: &[String]) {
    for data in before
        .iter()
        .filter(|data| !watched.is_shown(data))
        .take(2)
        .cloned()
        .collect::<Vec<_>>()
    {
        let chat = watched.player.chat.clone();
        let effects = watched.presses(&data);
        assert!(
            matches!(effects[..], [Effect::Answer { toast: Some(_), .. }]),
            "{data}"
        );
        assert_eq!(chat.diary, watched.player.chat.diary, "{data}");
    }
}

/// Dialogue and step of the question that is shown.
fn question(watched: &Watched) -> Option<(String, String)> {
    let session = watched.player.chat.person.session.as_ref()?;
    BOOK.dialogue(&session.dialogue)?.step(&session.step)?;
    Some((session.dialogue.clone(), session.step.clone()))
}

/// The buttons of the newest message that has some.
fn newest(watched: &Watched) -> Vec<String> {
    let shown = watched.player.screen.shown.iter().rev();
    let mut with_buttons = shown.filter(|shown| !shown.buttons.is_empty());
    let newest = with_buttons
        .next()
        .map(|shown| shown.buttons.iter().flatten());
    newest
        .into_iter()
        .flatten()
        .map(|(_, data)| data.clone())
        .collect()
}

/// Who is asked about the night before this day.
fn morning(day: &str, logged: &[&str]) -> Watched {
    let mut watched = consented_at(format!("{day}T17:00:00Z").parse().unwrap());
    says(&mut watched, "/bedtime 22:30 06:30 Berlin");
    logged.iter().for_each(|said| says(&mut watched, said));
    says(&mut watched, "/checkin");
    watched
}

/// Of somebody who wants to be asked about their sleep.
fn morning_of_the_sleep_diary() -> Watched {
    let mut watched = morning("2026-11-20", &[]);
    says(&mut watched, "/settings sleep on");
    says(&mut watched, "/checkin");
    watched
}

/// Of somebody who keeps a doctor's sleep diary.
fn morning_of_the_full_form() -> Watched {
    let mut watched = morning("2026-11-20", &[]);
    says(&mut watched, "/plan full");
    says(&mut watched, "/checkin");
    watched
}

/// Of somebody who is under 18.
fn young_morning() -> Watched {
    let mut watched = morning("2026-11-21", &[]);
    let diary = &mut watched.player.chat.diary;
    diary.put(Record::Answer(AnswerRecord {
        dialogue: "age".to_owned(),
        version: 1,
        question: "age".to_owned(),
        value: Answer::One("under_18".to_owned()),
        answered_at: watched.player.now,
    }));
    says(&mut watched, "/checkin");
    watched
}

fn consented() -> Watched {
    consented_at(evening())
}

fn consented_at(now: DateTime<Utc>) -> Watched {
    let mut watched = Watched::new(Arc::clone(&BOOK), now);
    tap(&mut watched, "/start", "start.set_up");
    says(&mut watched, "/cancel");
    watched
}

fn evening() -> DateTime<Utc> {
    "2026-11-20T17:00:00Z".parse().unwrap()
}

fn tap(watched: &mut Watched, command: &str, start: &str) {
    says(watched, command);
    press(watched, start);
}

/// Presses the shown button whose data begins like this.
fn press(watched: &mut Watched, start: &str) {
    let shown = watched.shown();
    let data = shown.iter().rev().find(|data| data.starts_with(start));
    let data = data
        .unwrap_or_else(|| panic!("{start} is not among {shown:?}"))
        .clone();
    watched.presses(&data);
}

fn says(watched: &mut Watched, words: &str) {
    let what = crate::player::heard(words);
    assert!(!matches!(what, What::Button { .. }));
    watched.happens(what);
}
