//! A diary that somebody writes through the local Bot API, morning by morning:
//! what `/export` holds of it gives, through `charley insights`, the verdicts
//! of the reference implementation, and `/triggers` says the same.
//!
//! Five weeks in every run, and a whole year with `CHARLEY_YEAR=1 cargo test
//! --test long of_the_reference` (some minutes). The expected numbers are in
//! `tests/insights/written-*.json`: with `CHARLEY_UPDATE=1` a run writes the
//! nights anew, and `python reference.py expect FILE` what the reference makes
//! of them.

use super::phone::Phone;
use super::world::World;
use crate::insights::distance::{file, furthest};
use crate::insights::pages::dice;
use charley::diary::Factor;
use charley::diary::full_mornings::is_full;
use charley::insights::WEIGHED;
use chrono::{Datelike, Days, NaiveDate};
use serde_json::{Value, json};
use std::io::Write;
use std::process::{Command, Stdio};

const ANA: i64 = 21;

/// One day and the night after it.
struct Day {
    ticked: Vec<&'static str>,
    stretched: bool,
    has_cramp: bool,
}

/// Standing for long goes with cramps, the stretch with fewer; one morning in
/// nine is not told.
fn days(number: u64) -> Vec<Option<Day>> {
    let mut chance = dice();
    let day = |_| {
        let is_told = !chance(11);
        let (standing, stretched) = (chance(35), chance(60));
        let others = ["Alcohol", "A hot day", "Too few drinks", "Sitting for long"];
        let mut ticked: Vec<_> = others.into_iter().filter(|_| chance(30)).collect();
        if standing {
            ticked.push("Standing for long");
        }
        let percent = if standing { 62 } else { 24 } - if stretched { 12 } else { 0 };
        let has_cramp = chance(percent);
        is_told.then_some(Day {
            ticked,
            stretched,
            has_cramp,
        })
    };
    (0..number).map(day).collect()
}

/// Through both clock changes, where it is long enough.
async fn writes(phone: &Phone, world: &World, nights: u64) {
    phone.says("/bedtime 22:30 06:45 Berlin");
    phone.taps("limit how much you drink", "No").await;
    phone.sees("Bedtime 22:30").await;
    phone.says("/settings water off");
    phone.says("/settings stretch off");
    phone.sees("Stretch: off").await;
    let first: NaiveDate = "2026-01-10".parse().unwrap();
    let mut weekly = Weekly::default();
    for (number, day) in days(nights).into_iter().enumerate() {
        let morning = first + Days::new(number as u64 + 1);
        if let Some(day) = day {
            world.moves_to(&format!("{morning} 08:00"));
            let night = morning - Days::new(1);
            tells(phone, &day, night).await;
            weekly.asked_on(phone, &day, morning).await;
            phone.sees("Noted").await;
        }
    }
}

/// The question that a full morning asks once a week.
#[derive(Default)]
struct Weekly {
    last_cramp: Option<NaiveDate>,
    last_asked: Option<NaiveDate>,
}

impl Weekly {
    async fn asked_on(&mut self, phone: &Phone, day: &Day, morning: NaiveDate) {
        let days_since = |date: NaiveDate| (morning - date).num_days();
        let is_new = self.last_asked.is_none_or(|date| days_since(date) >= 7);
        let cramped = self.last_cramp.is_some_and(|date| days_since(date) < 28);
        if is_new && cramped && is_full(ANA, morning - Days::new(1)) {
            phone.taps("how much did cramps", "Hardly").await;
            self.last_asked = Some(morning);
        }
        // What is asked is settled before this night's cramp is told.
        if day.has_cramp {
            self.last_cramp = Some(morning);
        }
    }
}

async fn tells(phone: &Phone, day: &Day, night: NaiveDate) {
    phone.says("/checkin");
    if day.has_cramp {
        phone.taps("How many cramps", "One").await;
        phone.taps("How bad was", "5").await;
    } else {
        phone.taps("How many cramps", "None").await;
    }
    phone.taps("How did you sleep", "So-so").await;
    if !is_full(ANA, night) {
        phone
            .taps("Did you have any of these the day before?", "Neither")
            .await;
        phone.taps("Noted", "More about yesterday").await;
    }
    let stretched = if day.stretched { "Yes" } else { "No" };
    phone.taps("Did you stretch", stretched).await;
    phone.taps("for the toilet", "Once").await;
    phone.ticks("What was the day before", &day.ticked).await;
}

/// The nights of an export, as `charley insights` reads them.
fn nights(export: &Value) -> Value {
    let kinds = WEIGHED.map(|factor| match factor {
        Factor::Told(_) => "trigger",
        Factor::StretchDone | Factor::WaterDone => "habit",
    });
    let checkins = export["checkins"].as_array().unwrap().iter();
    let nights = checkins.map(|checkin| {
        let night: NaiveDate = checkin["night"].as_str().unwrap().parse().unwrap();
        let answers = WEIGHED.map(|factor| {
            let answer = checkin["exposures"][factor.id()].as_bool();
            answer.map(i32::from)
        });
        let cramp = i32::from(checkin["cramps"].as_u64().unwrap() > 0);
        json!({ "d": night.num_days_from_ce(), "y": cramp, "x": answers })
    });
    json!({ "kinds": kinds, "nights": nights.collect::<Vec<_>>() })
}

fn insights(input: &Value) -> Value {
    let mut child = Command::new(env!("CARGO_BIN_EXE_charley"))
        .arg("insights")
        .env_clear()
        .current_dir(env!("CARGO_TARGET_TMPDIR"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    writeln!(stdin, "{input}").unwrap();
    drop(stdin);
    let done = child.wait_with_output().unwrap();
    assert!(done.status.success());
    serde_json::from_slice(&done.stdout).unwrap()
}

fn name(factor: Factor) -> &'static str {
    match factor.id() {
        "alcohol" => "Alcohol",
        "late_caffeine" => "Late coffee, tea or cola",
        "heavy_legs" => "Hard work for the legs",
        "long_sitting" => "Sitting for long",
        "long_standing" => "Standing for long",
        "hot_day" => "A hot day",
        "missed_drinks" => "Too few drinks",
        "stretch_done" => "The bedtime stretch",
        "water_done" => "The evening water",
        other => panic!("{other}"),
    }
}

/// What stands under the counts of an exposure.
fn words(status: &str) -> &'static str {
    match status {
        "likely_raises" => "likely goes with more cramps for you.",
        "likely_lowers" => "likely goes with fewer cramps for you.",
        "hint_raises" => "It may go with more cramps, but that is not proven.",
        "hint_lowers" => "It may go with fewer cramps, but that is not proven.",
        "no_clear_link" => "No clear link so far.",
        "too_few" => "Not enough nights yet",
        other => panic!("{other}"),
    }
}

/// Each verdict of the reference is on the screen, under its counts. What was
/// so on hardly any day has its days and no verdict.
fn shows(screen: &str, expected: &Value) {
    let exposures = expected["exposures"].as_array().unwrap();
    let counted = format!(
        "Nights with a cramp: {} of {}.",
        expected["cramps"], expected["n"]
    );
    assert!(screen.contains(&counted), "{counted}: {screen}");
    let mut verdicts = 0;
    for (factor, one) in WEIGHED.into_iter().zip(exposures) {
        let counts = format!(
            "{}: a cramp on {} of {} nights with it, on {} of {} without.\n",
            name(factor),
            one["exposed"][0],
            one["exposed"][1],
            one["unexposed"][0],
            one["unexposed"][1],
        );
        let Some((_, after)) = screen.split_once(&counts) else {
            let days = [&one["exposed"][1], &one["unexposed"][1]];
            let rarest = days.map(|days| days.as_u64().unwrap()).into_iter().min();
            assert_eq!(rarest, Some(0), "{counts}: {screen}");
            continue;
        };
        let verdict = after.lines().next().unwrap();
        let status = one["status"].as_str().unwrap();
        assert!(verdict.contains(words(status)), "{counts}{verdict}");
        verdicts += 1;
    }
    assert_eq!(verdicts, 6, "five that were ticked, and the stretch");
}

async fn has_the_verdicts_of_the_reference(length: u64, written: &str) {
    let world = World::at("2026-01-10 18:00", crate::zones::berlin()).await;
    let phone = world.phone(ANA);
    writes(&phone, &world, length).await;
    let (export, _) = phone.exports().await;
    let input = nights(&export);
    let path = file(written);
    if std::env::var_os("CHARLEY_UPDATE").is_some() {
        std::fs::write(&path, json!({ "input": input }).to_string()).unwrap();
        return;
    }
    let kept: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    assert_eq!(kept["input"], input);
    let found = insights(&input);
    assert!(furthest("", &kept["expected"], &found) < 1e-6);
    phone.says("/triggers");
    phone
        .taps("What your own nights say", "What my nights say")
        .await;
    let screen = phone.sees("Nights with a cramp:").await;
    shows(&screen.text, &kept["expected"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn five_weeks_have_the_verdicts_of_the_reference() {
    has_the_verdicts_of_the_reference(35, "written-weeks.json").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_year_has_the_verdicts_of_the_reference() {
    if std::env::var_os("CHARLEY_YEAR").is_some() {
        has_the_verdicts_of_the_reference(365, "written-year.json").await;
    }
}
