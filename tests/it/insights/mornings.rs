//! From mornings in the chat to nights: what was tapped, undone and corrected,
//! through a clock change and into another zone.

use crate::player::{Player, heard};
use crate::promises::BOOK;
use charley::insights::{Night, WEIGHED, of_diary};
use chrono::{DateTime, Datelike, NaiveDate, Utc};

/// Somebody who goes to bed at half past ten.
struct Sleeper {
    player: Player,
}

impl Sleeper {
    fn in_berlin(evening: &str) -> Sleeper {
        let mut player = Player::new(BOOK.clone(), at(evening));
        player.happens(heard("/bedtime 22:30 06:45 Berlin"));
        player.presses("Skip");
        Sleeper { player }
    }

    fn until(&mut self, time: &str) {
        self.player.until(at(time));
    }

    fn says(&mut self, text: &str) {
        self.player.happens(heard(text));
    }

    fn taps(&mut self, labels: &[&str]) {
        for label in labels {
            self.player.presses(label);
        }
    }

    /// The nights as the statistics read them.
    fn nights(&self) -> Vec<Night> {
        of_diary(&self.player.chat.diary).used().cloned().collect()
    }
}

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn day(text: &str) -> i32 {
    text.parse::<NaiveDate>().unwrap().num_days_from_ce()
}

/// What is known to have been so, by id.
fn held(night: &Night) -> Vec<&'static str> {
    let answers = WEIGHED.iter().zip(&night.exposures);
    let yes = answers.filter(|(_, answer)| **answer == Some(true));
    yes.map(|(factor, _)| factor.id()).collect()
}

/// From the count to *done*, with nothing ticked.
const CLEAR: [&str; 5] = ["None", "Well", "No", "Not at all", "Done"];
const ONE_CRAMP: [&str; 6] = ["One", "5", "So-so", "No", "Once", "Done"];

#[test]
fn a_morning_is_weighed_once_done_is_tapped() {
    let mut sleeper = Sleeper::in_berlin("2026-05-10T18:00:00+02:00");
    sleeper.until("2026-05-11T07:00:00+02:00");
    sleeper.says("/checkin");
    sleeper.taps(&["One", "8", "Badly", "Yes", "Once", "Alcohol"]);
    assert_eq!(sleeper.nights(), []);
    sleeper.taps(&["Done"]);
    let nights = sleeper.nights();
    assert_eq!(nights.len(), 1);
    assert_eq!(
        (nights[0].day, nights[0].cramp),
        (day("2026-05-10"), Some(true))
    );
    assert_eq!(held(&nights[0]), ["alcohol", "stretch_done"]);
    // Nobody said whether the water was drunk; everything else was answered.
    let unknown = nights[0].exposures.iter().filter(|one| one.is_none());
    assert_eq!(unknown.count(), 1);
}

#[test]
fn a_skipped_day_is_not_a_day_without() {
    let mut sleeper = Sleeper::in_berlin("2026-05-10T18:00:00+02:00");
    sleeper.until("2026-05-11T07:00:00+02:00");
    sleeper.says("/checkin");
    sleeper.taps(&["None", "Well", "Yes", "Not at all", "Skip"]);
    assert_eq!(sleeper.nights(), []);
    sleeper.until("2026-05-12T07:00:00+02:00");
    sleeper.says("/checkin clear");
    assert_eq!(sleeper.nights(), []);
}

#[test]
fn an_undone_cramp_is_as_if_it_had_never_been() {
    let mut sleeper = Sleeper::in_berlin("2026-05-10T18:00:00+02:00");
    let before = of_diary(&sleeper.player.chat.diary);
    sleeper.until("2026-05-11T03:00:00+02:00");
    sleeper.says("/log 7 left");
    assert_ne!(of_diary(&sleeper.player.chat.diary), before);
    sleeper.taps(&["Undo"]);
    assert_eq!(of_diary(&sleeper.player.chat.diary), before);
}

#[test]
fn a_night_that_nobody_counted_is_never_called_clear() {
    let mut sleeper = Sleeper::in_berlin("2026-05-10T18:00:00+02:00");
    sleeper.until("2026-05-11T03:00:00+02:00");
    sleeper.says("/log 7 left");
    sleeper.until("2026-05-11T07:00:00+02:00");
    sleeper.says("/checkin");
    // The count is skipped: what was logged counts.
    sleeper.taps(&["Skip", "Badly", "No", "Once", "Done"]);
    assert_eq!(sleeper.nights()[0].cramp, Some(true));
    sleeper.says("/report");
    sleeper.taps(&[
        "The last ten nights",
        "Sun 10 May: 1 cramp",
        "03:00 · 7 of 10",
    ]);
    sleeper.taps(&["Remove", "Yes, remove it"]);
    assert_eq!(sleeper.nights(), []);
    assert!(sleeper.player.chat.diary.checkins.is_empty());
}

#[test]
fn a_cramp_undone_while_the_morning_is_asked_leaves_nothing_of_it() {
    let mut sleeper = Sleeper::in_berlin("2026-05-10T18:00:00+02:00");
    sleeper.until("2026-05-11T03:00:00+02:00");
    sleeper.says("/log 7 left");
    sleeper.until("2026-05-11T07:00:00+02:00");
    sleeper.says("/checkin");
    sleeper.taps(&["Skip", "Undo", "Badly"]);
    assert!(sleeper.player.chat.diary.checkins.is_empty());
    assert!(sleeper.player.chat.person.session.is_none());
}

#[test]
fn who_called_a_night_clear_may_undo_a_cramp_in_it() {
    let mut sleeper = Sleeper::in_berlin("2026-05-10T18:00:00+02:00");
    sleeper.until("2026-05-11T07:00:00+02:00");
    sleeper.says("/checkin");
    sleeper.taps(&CLEAR);
    sleeper.says("/log 5 left 03:00");
    assert_eq!(sleeper.nights()[0].cramp, Some(true));
    sleeper.taps(&["Undo"]);
    assert_eq!(sleeper.nights()[0].cramp, Some(false));
}

#[test]
fn a_corrected_night_is_weighed_as_corrected() {
    let mut sleeper = Sleeper::in_berlin("2026-05-10T18:00:00+02:00");
    sleeper.until("2026-05-11T07:00:00+02:00");
    sleeper.says("/checkin");
    sleeper.taps(&CLEAR);
    assert_eq!(
        (sleeper.nights()[0].cramp, held(&sleeper.nights()[0])),
        (Some(false), vec![])
    );
    sleeper.says("/report");
    sleeper.taps(&[
        "The last ten nights",
        "Sun 10 May: clear",
        "Check in for this night",
    ]);
    sleeper.taps(&["One", "8", "Badly", "Yes", "Once", "A hot day", "Done"]);
    let nights = sleeper.nights();
    assert_eq!(nights.len(), 1);
    assert_eq!(
        (nights[0].cramp, held(&nights[0])),
        (Some(true), vec!["hot_day", "stretch_done"])
    );
}

#[test]
fn the_night_of_a_clock_change_is_one_night() {
    let mut sleeper = Sleeper::in_berlin("2026-10-24T18:00:00+02:00");
    for (time, line) in [
        ("2026-10-25T02:30:00+02:00", "/log 5 left"),
        ("2026-10-25T02:30:00+01:00", "/log 5 right"),
        ("2026-10-26T02:30:00+01:00", "/log 5 right"),
    ] {
        sleeper.until(time);
        sleeper.says(line);
    }
    let cramps: Vec<_> = sleeper.player.chat.diary.cramps.values().collect();
    assert_eq!(cramps[0].night, cramps[1].night);
    sleeper.until("2026-10-26T07:00:00+01:00");
    sleeper.says("/checkin");
    sleeper.taps(&["No", "So-so", "No", "Once", "Done", "Hardly"]);
    sleeper.until("2026-10-27T07:00:00+01:00");
    sleeper.says("/checkin");
    sleeper.taps(&["None", "Well", "Neither"]);
    let days: Vec<_> = sleeper
        .nights()
        .iter()
        .map(|night| (night.day, night.cramp))
        .collect();
    let second = day("2026-10-25");
    assert_eq!(days, [(second, Some(true)), (second + 1, Some(false))]);
}

#[test]
fn a_traveller_has_each_night_once() {
    let mut sleeper = Sleeper::in_berlin("2026-05-10T18:00:00+02:00");
    sleeper.until("2026-05-11T07:00:00+02:00");
    sleeper.says("/checkin");
    sleeper.taps(&CLEAR);
    sleeper.until("2026-05-11T12:00:00+02:00");
    sleeper.says("/bedtime 22:30 06:45 Tokyo");
    sleeper.until("2026-05-12T07:00:00+09:00");
    sleeper.says("/checkin");
    sleeper.taps(&["None", "Well", "Neither"]);
    sleeper.until("2026-05-12T17:00:00+09:00");
    sleeper.says("/bedtime 22:30 06:45 Los_Angeles");
    // One o'clock at night over there, and the same night once more.
    sleeper.says("/log 5 left");
    sleeper.until("2026-05-13T07:00:00-07:00");
    sleeper.says("/checkin");
    sleeper.taps(&ONE_CRAMP);
    let first = day("2026-05-10");
    let days: Vec<_> = sleeper
        .nights()
        .iter()
        .map(|night| (night.day, night.cramp))
        .collect();
    assert_eq!(
        days,
        [
            (first, Some(false)),
            (first + 1, Some(true)),
            (first + 2, Some(true))
        ]
    );
}
