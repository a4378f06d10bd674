//! A leg that rests, and the questions whether somebody has looked at it.

use crate::player::{Player, heard};
use crate::promises::BOOK;
use charley::conversation::{Effect, Wake};
use charley::diary::{Record, night};
use chrono::{DateTime, TimeDelta, Timelike, Utc};
use std::collections::BTreeMap;

const SWOLLEN: &str = "my left calf is swollen, hot and sore";

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

/// Somebody in Berlin who told of a swollen leg at six in the evening.
fn told() -> Player {
    let mut player = Player::new(BOOK.clone(), at("2026-11-20T17:00:00Z"));
    player.happens(heard("/bedtime 22:30 06:30 Berlin"));
    player.presses("No");
    player.happens(heard(SWOLLEN));
    player.presses("I understand");
    player
}

/// When a question came, in the person's own time.
fn asked(happened: &[(DateTime<Utc>, Vec<Effect>)]) -> Vec<String> {
    let sends = |effects: &[Effect]| {
        let mut sends = effects.iter();
        sends.any(|effect| matches!(effect, Effect::Send { .. }))
    };
    let asked = happened.iter().filter(|(_, effects)| sends(effects));
    let shown = |at: &DateTime<Utc>| (*at + TimeDelta::hours(1)).format("%d %H:%M").to_string();
    asked.map(|(at, _)| shown(at)).collect()
}

#[test]
fn whether_somebody_has_looked_is_asked_three_times_and_never_at_night() {
    let mut player = told();
    let happened = player.until(at("2027-01-20T12:00:00Z"));
    assert_eq!(asked(&happened), ["21 07:00", "23 07:00", "30 07:00"]);
    assert!(!player.chat.person.due.contains_key(&Wake::Stretch));
}

#[test]
fn one_that_came_due_in_the_night_waits_for_the_morning() {
    let mut player = told();
    // Nobody was running for a day and a half.
    player.now = at("2026-11-22T02:00:00Z");
    let happened = player.until(at("2026-11-22T03:00:00Z"));
    assert_eq!(asked(&happened), [""; 0]);
    let happened = player.until(at("2027-01-20T12:00:00Z"));
    assert_eq!(asked(&happened), ["22 07:00", "23 07:00", "30 07:00"]);
}

#[test]
fn hours_that_are_told_later_move_the_question_into_the_morning() {
    let mut player = Player::new(BOOK.clone(), at("2026-11-20T17:00:00Z"));
    player.happens(heard(SWOLLEN));
    player.happens(heard("/bedtime 22:30 06:30 Berlin"));
    player.presses("No");
    let happened = player.until(at("2026-11-22T12:00:00Z"));
    assert_eq!(asked(&happened), ["21 07:00"]);
}

/// Somebody of whom no hours are known, who told of a swollen leg at a time.
fn told_without_hours(at_time: &str, before: &[&str]) -> Player {
    let mut player = Player::new(BOOK.clone(), at(at_time));
    for said in before {
        player.happens(heard(said));
    }
    player.happens(heard(SWOLLEN));
    player.presses("I understand");
    player
}

#[test]
fn without_hours_it_is_asked_at_the_hour_at_which_the_sign_was_told() {
    let mut player = told_without_hours("2026-11-20T14:00:00Z", &[]);
    let happened = player.until(at("2027-01-20T12:00:00Z"));
    assert_eq!(asked(&happened), ["21 15:00", "23 15:00", "30 15:00"]);
}

#[test]
fn without_hours_it_is_not_asked_at_the_hour_of_a_cramp() {
    let mut player = told_without_hours("2026-11-20T02:00:00Z", &["/log"]);
    let happened = player.until(at("2027-01-20T12:00:00Z"));
    assert_eq!(asked(&happened), ["20 15:00", "22 15:00", "29 15:00"]);
}

#[test]
fn without_hours_one_that_comes_late_waits_for_its_hour() {
    let mut player = told_without_hours("2026-11-20T14:00:00Z", &[]);
    // Nobody was running from the afternoon to the night of the next day.
    player.now = at("2026-11-22T01:00:00Z");
    let happened = player.until(at("2026-11-22T20:00:00Z"));
    assert_eq!(asked(&happened), ["22 15:00"]);
}

/// Until November 2026 one question came, the morning after, and was not counted.
#[test]
fn who_was_asked_once_before_there_was_a_count_is_asked_again() {
    let mut player = told();
    player.until(at("2026-11-21T12:00:00Z"));
    player.chat.person.said.looked_at_asked = 0;
    player.chat.person.due.remove(&Wake::LookedAt);
    player.happens(heard("/settings tips off"));
    let happened = player.until(at("2027-01-20T12:00:00Z"));
    assert_eq!(asked(&happened), ["23 07:00", "30 07:00"]);

    let mut player = told();
    player.until(at("2026-11-21T12:00:00Z"));
    player.chat.person.said.looked_at_asked = 0;
    player.chat.person.due.remove(&Wake::LookedAt);
    player.now = at("2027-01-20T12:00:00Z");
    player.happens(heard("/settings tips off"));
    let happened = player.until(at("2027-03-20T12:00:00Z"));
    assert_eq!(
        asked(&happened),
        ["21 07:00"],
        "once, and for the last time"
    );
}

#[test]
fn either_answer_ends_the_rest_and_the_questions() {
    for (label, is_looked_at) in [
        ("A doctor or nurse has checked it", true),
        ("It has gone away", false),
    ] {
        let mut player = told();
        player.until(at("2026-11-21T12:00:00Z"));
        player.presses(label);
        let sign = player.chat.diary.signs.values().next().unwrap().clone();
        let ended = (sign.looked_at.is_some(), sign.gone_at.is_some());
        assert_eq!(ended, (is_looked_at, !is_looked_at));
        assert!(!player.chat.person.due.contains_key(&Wake::LookedAt));
        assert!(player.chat.person.due.contains_key(&Wake::Stretch));
    }
}

#[test]
fn a_newer_sign_is_asked_about_from_the_start() {
    let mut player = told();
    player.until(at("2026-11-29T17:00:00Z"));
    player.happens(heard("my right foot has gone numb since this morning"));
    player.presses("I understand");
    let happened = player.until(at("2027-01-20T12:00:00Z"));
    assert_eq!(asked(&happened), ["30 07:00", "02 07:00", "09 07:00"]);
}

/// Two silent messages a local day that nobody asked for, three where the week
/// is summed up.
#[test]
fn the_questions_keep_to_the_number_of_messages_a_day() {
    let mut player = told();
    player.happens(heard("/settings checkin on"));
    player.happens(heard("/settings summary on"));
    let happened = player.until(at("2026-12-20T12:00:00Z"));
    let mut days: BTreeMap<String, usize> = BTreeMap::new();
    for (at, effects) in happened {
        let hours = player.chat.person.hours().unwrap();
        assert!(!night::is_night(at, &hours), "{at}");
        let messages = effects.iter().filter(|effect| match effect {
            Effect::Send { message, .. } => message.silent,
            _ => false,
        });
        *days.entry(at.format("%a %F").to_string()).or_default() += messages.count();
    }
    for (day, messages) in days {
        let most = if day.starts_with("Sun") { 3 } else { 2 };
        assert!(messages <= most, "{day}: {messages}");
    }
}

/// The same as [`charley::dialogue::Sign::rest`] says, in the life of a person.
#[test]
fn a_long_cramp_leaves_stretch_and_reminders_as_they_are() {
    let mut player = Player::new(BOOK.clone(), at("2026-11-20T17:00:00Z"));
    player.happens(heard("/bedtime 22:30 06:30 Berlin"));
    player.presses("No");
    player.happens(heard("/log"));
    player.now = at("2026-11-20T17:12:00Z");
    player.presses("Still bad");
    player.presses("No");
    let signs = player.chat.diary.signs.values();
    let told: Vec<&str> = signs.map(|sign| sign.sign.id()).collect();
    assert_eq!(told, ["long_cramp"]);
    assert!(player.chat.person.due.contains_key(&Wake::Stretch));
    assert!(!player.chat.person.due.contains_key(&Wake::LookedAt));
}

/// An emergency that is told in the night sounds, and nothing else of the night
/// does.
#[test]
fn only_the_answer_to_an_emergency_sounds_at_night() {
    for (text, is_loud) in [
        ("I have chest pain", true),
        ("/log 8 my foot is ice cold and blue", true),
        ("I want to end my life", true),
        (SWOLLEN, false),
        ("both my ankles are swollen", false),
        ("/log", false),
        ("/help", false),
        ("hello", false),
    ] {
        let mut player = told();
        player.until(at("2026-11-21T02:12:00Z"));
        let effects = player.happens(heard(text));
        let loud = effects.iter().any(|effect| match effect {
            Effect::Send { message, .. } => message.is_loud && !message.silent,
            _ => false,
        });
        assert_eq!(loud, is_loud, "{text}");
        assert!(player.now.hour() == 2 || !is_loud);
        let kept = |effect: &Effect| matches!(effect, Effect::Keep(Record::Sign(_)));
        assert!(!is_loud || effects.iter().any(kept), "{text}");
    }
}
