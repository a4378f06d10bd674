//! What people type: any text at all, and texts that are nearly right.

use crate::many::cases;
use crate::promises::{BOOK, Watched};
use charley::conversation::What;
use charley::dialogue::Answer;
use charley::dialogue::ask::WORDS_CHARS_MAX;
use charley::dialogue::own_words::fits;
use charley::diary::clock_time::{Style, TypedTime, read_clock_time, take_time};
use charley::diary::{due_time, hours};
use chrono::{NaiveTime, Timelike};
use proptest::prelude::*;
use std::sync::Arc;

/// Parts of lines that mean something somewhere.
const PARTS: [&str; 40] = [
    "6",
    "10",
    "11",
    "-1",
    "7/10",
    "0",
    "10.",
    "left",
    "both",
    "calf",
    "foot",
    "thigh",
    "03:10",
    "24:00",
    "25:61",
    "2230",
    "22.30",
    "10:30",
    "pm",
    "am",
    "p.m.",
    "noon",
    "12",
    "min",
    "minutes",
    "after",
    "tennis",
    "Berlin",
    "Europe/Berlin",
    "GMT+5",
    "water",
    "stretch",
    "checkin",
    "pause",
    "on",
    "off",
    "90",
    "4294967296",
    "clear",
    "١٢",
];

/// Any characters, or parts in any order with anything between them.
fn line() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        6 => prop::sample::select(&PARTS[..]).prop_map(str::to_owned),
        1 => any::<String>(),
    ];
    let between = prop::sample::select(vec![" ", " ", " ", "\n", ",", "", "\u{a0}", "-"]);
    let parts = prop::collection::vec((part, between), 0..8);
    prop_oneof![
        1 => any::<String>(),
        4 => parts.prop_map(|parts| parts.into_iter().map(|(a, b)| a + b).collect()),
    ]
}

fn somebody() -> Watched {
    let now = "2026-11-20T17:00:00Z".parse().unwrap();
    let mut somebody = Watched::new(Arc::clone(&BOOK), now);
    somebody.happens(command("bedtime", "22:30 06:45 Berlin"));
    somebody
}

fn command(name: &str, arguments: &str) -> What {
    What::Command {
        name: name.to_owned(),
        arguments: arguments.trim().to_owned(),
        language: None,
    }
}

#[test]
fn any_line_of_a_log_is_one_cramp_and_one_answer() {
    proptest!(cases(150), |(line in line())| {
        let mut somebody = somebody();
        let effects = somebody.happens(command("log", &line));
        prop_assert!(!effects.is_empty());
        let diary = &somebody.player.chat.diary;
        prop_assert_eq!(diary.cramps.len(), 1);
        let cramp = diary.cramps.values().next().unwrap();
        prop_assert!(cramp.severity.is_none_or(|severity| severity <= 10));
        prop_assert!(cramp.at.is_none_or(|at| at <= somebody.player.now));
    });
}

#[test]
fn any_word_on_how_bad_it_was_is_answered_and_leaves_one_cramp() {
    proptest!(cases(100), |(line in line())| {
        let mut somebody = somebody();
        somebody.happens(command("log", ""));
        somebody.happens(What::Text(line));
        let cramps = somebody.player.chat.diary.cramps;
        prop_assert_eq!(cramps.len(), 1);
        prop_assert!(cramps.values().all(|one| one.severity.is_none_or(|bad| bad <= 10)));
    });
}

#[test]
fn any_words_are_one_line_of_a_question_or_change_nothing() {
    proptest!(cases(150), |(line in line())| {
        let mut somebody = somebody();
        somebody.happens(command("log", ""));
        somebody.happens(command("report", ""));
        let doctor = somebody.player.screen.data_of("For my doctor").unwrap().to_owned();
        somebody.presses(&doctor);
        let effects = somebody.happens(What::Text(line));
        prop_assert!(!effects.is_empty());
        match somebody.player.chat.diary.answer("own_question") {
            None => {}
            Some(Answer::One(words)) => prop_assert!(fits(words, WORDS_CHARS_MAX), "{:?}", words),
            Some(other) => prop_assert!(false, "{:?}", other),
        }
    });
}

#[test]
fn any_bedtime_leaves_hours_that_fit() {
    proptest!(cases(150), |(lines in prop::collection::vec(line(), 1..4))| {
        let mut somebody = somebody();
        for line in &lines {
            let effects = somebody.happens(command("bedtime", line));
            prop_assert!(!effects.is_empty());
            let kept = somebody.player.chat.person.hours().unwrap();
            prop_assert!(hours::is_one_night(kept.bedtime, kept.rising), "{:?}", kept);
        }
    });
}

#[test]
fn any_setting_leaves_leads_that_fit() {
    proptest!(cases(150), |(lines in prop::collection::vec(line(), 1..4))| {
        let mut somebody = somebody();
        for line in &lines {
            let effects = somebody.happens(command("settings", line));
            prop_assert!(!effects.is_empty());
            let settings = &somebody.player.chat.person.settings;
            let (water, stretch) = (settings.water, settings.stretch);
            prop_assert!((60..=240).contains(&water.minutes_before_bed));
            prop_assert!((5..=90).contains(&stretch.minutes_before_bed));
            let fit = due_time::leads_fit(water.minutes_before_bed, stretch.minutes_before_bed);
            prop_assert!(fit);
        }
    });
}

#[test]
fn any_text_is_a_time_or_none_and_a_time_as_it_is_shown_is_that_time() {
    let words = BOOK.heard("en").clock();
    let styles = prop::sample::select(vec![Style::Log, Style::Told, Style::Bedtime, Style::Answer]);
    proptest!(cases(2_000), |(text in line(), style in styles, minute in 0..1_440_u32)| {
        let tokens: Vec<&str> = text.split_whitespace().collect();
        let taken = take_time(&tokens, style, words).map_or(0, |(_, taken)| taken);
        prop_assert!(taken <= tokens.len());
        if let Some(read) = read_clock_time(&text, style, words) {
            prop_assert_eq!(read.time().second(), 0);
        }
        let time = NaiveTime::from_hms_opt(minute / 60, minute % 60, 0).unwrap();
        let shown = time.format("%H:%M").to_string();
        prop_assert_eq!(read_clock_time(&shown, style, words), Some(TypedTime::Bare(time)));
        let shown = time.format("%I:%M %p").to_string();
        prop_assert_eq!(read_clock_time(&shown, style, words), Some(TypedTime::Time(time)));
    });
}

#[test]
fn words_that_are_the_name_of_a_sentence_are_words_like_any() {
    let mut somebody = somebody();
    somebody.happens(command("log", "stretch-calf help-today"));
}
