//! The sleep diary as it is asked: by whom it is wanted, and of last night alone.

use super::told::date;
use crate::player::{Player, heard};
use charley::conversation::Effect;
use charley::dialogue::Answer;
use charley::diary::{AnswerRecord, Record, SleepTimes, TimesGiven};
use charley::library;
use chrono::{DateTime, Utc};
use std::sync::Arc;

const MORNING: &str = "2026-11-22T07:15:00+01:00";

fn at(text: &str) -> DateTime<Utc> {
    DateTime::parse_from_rfc3339(text).unwrap().to_utc()
}

/// Somebody in Berlin, 22:30 to 06:45, on a short morning.
fn person() -> Player {
    let book = Arc::new(library::load(None).unwrap());
    let mut player = Player::new(book, at("2026-11-20T15:00:00+01:00"));
    player.happens(heard("/bedtime 22:30 06:45 Berlin"));
    player.presses("No");
    player
}

fn with_diary() -> Player {
    let mut player = person();
    player.happens(heard("/settings sleep on"));
    player.until(at(MORNING));
    player
}

fn kept(player: &Player, night: &str) -> Option<SleepTimes> {
    let checkin = player.chat.diary.checkins.get(&date(night))?;
    checkin.sleep_times.clone()
}

fn checks_in(player: &mut Player, taps: &[&str]) {
    player.happens(heard("/checkin"));
    for tap in taps {
        player.presses(tap);
    }
}

fn is_asking(player: &Player) -> Option<&str> {
    let session = player.chat.person.session.as_ref();
    session.map(|session| &session.step[..])
}

/// All that these say.
fn said(player: &Player, effects: &[Effect]) -> String {
    let messages = effects.iter().filter_map(|effect| match effect {
        Effect::Send { message, .. } | Effect::Edit { message, .. } => Some(message),
        _ => None,
    });
    messages.map(|message| player.text(message)).collect()
}

#[test]
fn who_does_not_want_it_is_asked_nothing_more() {
    let mut player = person();
    player.until(at(MORNING));
    checks_in(&mut player, &["None", "Well"]);
    assert_eq!(is_asking(&player), Some("two_exposures"));
    assert_eq!(kept(&player, "2026-11-21"), None);
}

#[test]
fn a_usual_night_is_kept_as_usual() {
    let mut player = with_diary();
    checks_in(&mut player, &["None", "Well", "About like that"]);
    checks_in(
        &mut player,
        &["None", "Well", "About like that", "Under 15 minutes"],
    );
    player.presses("15 to 30 minutes");
    assert_eq!(is_asking(&player), Some("two_exposures"));
    let told = kept(&player, "2026-11-21").unwrap();
    assert_eq!(told.bed_at, Some(local("2026-11-21T22:30:00+01:00")));
    assert_eq!(told.up_at, Some(local("2026-11-22T06:45:00+01:00")));
    assert_eq!(told.times, Some(TimesGiven::AsUsual));
    assert_eq!(
        told.asleep().map(|asleep| (asleep.low, asleep.high)),
        Some((450, 480))
    );
    assert_eq!(told.woke_by, None, "nobody asked");
}

#[test]
fn other_times_are_tapped_or_typed_and_offered_the_next_morning() {
    let mut player = with_diary();
    checks_in(&mut player, &["None", "Badly", "No, change it", "23:00"]);
    player.happens(heard("7.20"));
    for tap in ["30 minutes to 1 hour", "Not sure", "Thoughts", "Done"] {
        player.presses(tap);
    }
    let told = kept(&player, "2026-11-21").unwrap();
    assert_eq!(told.bed_at, Some(local("2026-11-21T23:00:00+01:00")));
    assert_eq!(told.up_at, Some(local("2026-11-22T07:20:00+01:00")));
    assert_eq!(told.times, Some(TimesGiven::Told));
    assert_eq!(told.asleep(), None, "who is not sure gives no estimate");
    let woke_by: Vec<&str> = told.woke_by.iter().flatten().map(|one| one.id()).collect();
    assert_eq!(woke_by, ["thoughts"]);
    player.until(at("2026-11-24T07:15:00+01:00"));
    checks_in(&mut player, &["None"]);
    let effects = player.presses("Well");
    let asked = "To bed at about 23:00, up at about 07:20.";
    let said = said(&player, &effects);
    assert!(said.contains(asked), "{said}");
}

#[test]
fn times_that_make_no_night_are_asked_once_more_and_then_left_empty() {
    let mut player = with_diary();
    checks_in(&mut player, &["None", "Well", "No, change it"]);
    player.happens(heard("05:30"));
    let effects = player.happens(heard("06:30"));
    assert_eq!(is_asking(&player), Some("up_at"));
    let said = said(&player, &effects);
    assert!(said.starts_with("That makes a night of under 2"), "{said}");
    player.happens(heard("06:30"));
    assert_eq!(is_asking(&player), Some("asleep_after"));
    let told = kept(&player, "2026-11-21").unwrap();
    assert_eq!((told.bed_at, told.up_at, told.times), (None, None, None));
}

#[test]
fn it_is_about_last_night_until_the_next_bedtime() {
    let mut player = person();
    player.happens(heard("/settings sleep on"));
    player.happens(heard("/log 6"));
    player.until(at(MORNING));
    player.happens(heard("/report"));
    for tap in [
        "The last ten nights",
        "Fri 20 Nov: 1 cramp",
        "Check in for this night",
        "No",
        "Well",
    ] {
        player.presses(tap);
    }
    assert_ne!(
        is_asking(&player),
        Some("sleep_times"),
        "the night before last"
    );
    checks_in(&mut player, &["None"]);
    player.until(at("2026-11-22T22:31:00+01:00"));
    player.presses("Well");
    assert_ne!(
        is_asking(&player),
        Some("sleep_times"),
        "the next night has begun"
    );
    assert_eq!(kept(&player, "2026-11-21"), None);
}

#[test]
fn it_ends_after_fourteen_nights_or_when_it_is_turned_off() {
    let asked = |morning: &str, first: &[&str]| {
        let mut player = with_diary();
        for said in first {
            player.happens(heard(said));
        }
        player.until(at(morning));
        checks_in(&mut player, &["None", "Well"]);
        is_asking(&player) == Some("sleep_times")
    };
    assert!(asked("2026-12-04T07:15:00+01:00", &[]));
    assert!(!asked("2026-12-05T07:15:00+01:00", &[]));
    assert!(!asked(
        "2026-11-24T07:15:00+01:00",
        &["/settings sleep off"]
    ));
    assert!(!asked("2026-11-24T07:15:00+01:00", &["/stop"]));
}

#[test]
fn nobody_under_18_is_asked_and_without_hours_nobody() {
    let book = Arc::new(library::load(None).unwrap());
    let mut player = Player::new(book, at("2026-11-20T15:00:00+01:00"));
    player.happens(heard("/settings sleep on"));
    assert_eq!(player.chat.person.settings.sleep_times_until, None);
    let mut young = person();
    young.chat.diary.put(Record::Answer(AnswerRecord {
        dialogue: "age".to_owned(),
        version: 1,
        question: "age".to_owned(),
        value: one("under_18"),
        answered_at: young.now,
    }));
    young.happens(heard("/settings sleep on"));
    assert_eq!(young.chat.person.settings.sleep_times_until, None);
}

fn one(id: &str) -> Answer {
    Answer::One(id.to_owned())
}

fn local(text: &str) -> DateTime<chrono::FixedOffset> {
    DateTime::parse_from_rfc3339(text).unwrap()
}
