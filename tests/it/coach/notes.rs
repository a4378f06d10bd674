//! Quiet notes: when one comes, when none does, and what none ever says.

use super::fading::{at, date, in_focus};
use crate::player::{Player, heard};
use crate::promises::BOOK;
use charley::conversation::{Effect, Purpose, Wake};
use charley::diary::Record;
use charley::diary::plan::{HabitCue, PlannedHabit};
use charley::diary::quiet_note::{NOTES_MAX, QuietNote};
use chrono::{DateTime, NaiveTime, TimeDelta, Utc};

const TWO: NaiveTime = NaiveTime::from_hms_opt(14, 0, 0).unwrap();

/// Somebody in Lisbon with a habit of the day and notes of it at two, on the Sunday on
/// which a week was looked back on.
fn noted() -> Player {
    let mut player = in_focus("sit_breaks", "ankles_ten");
    changed(&mut player, |plan| {
        plan.note = Some(QuietNote::new(TWO, date("2026-04-12")));
    });
    player
}

fn changed(player: &mut Player, change: impl FnOnce(&mut PlannedHabit)) {
    let mut plan = player.chat.diary.plans.values().next().unwrap().clone();
    change(&mut plan);
    player.chat.diary.put(Record::Plan(plan));
    // Whatever is set plans everything anew.
    player.happens(heard("/settings tips off"));
}

fn notes(happened: &[(DateTime<Utc>, Vec<Effect>)]) -> Vec<DateTime<Utc>> {
    let is_note = |effect: &Effect| {
        let purpose = |purpose: &Purpose| matches!(purpose, Purpose::QuietNote { .. });
        matches!(effect, Effect::Send { purpose: of, .. } if purpose(of))
    };
    let sent = happened
        .iter()
        .filter(|(_, effects)| effects.iter().any(is_note));
    sent.map(|(at, _)| *at).collect()
}

/// The days of April on which one comes.
fn days(happened: &[(DateTime<Utc>, Vec<Effect>)]) -> Vec<String> {
    let days = notes(happened).into_iter();
    days.map(|at| at.format("%-d").to_string()).collect()
}

#[test]
fn it_comes_for_two_weeks_but_not_on_the_day_of_a_review() {
    let mut player = noted();
    let happened = player.until(at("2026-04-19T20:00:00Z"));
    assert_eq!(days(&happened), ["13", "14", "15", "16", "17", "18"]);
    // After eight days of silence the plan waits.
    player.happens(heard("/plan"));
    let happened = player.until(at("2026-05-19T20:00:00Z"));
    assert_eq!(days(&happened), ["20", "22", "24"]);
    let plan = player.chat.diary.plans.values().next().unwrap();
    assert_eq!(plan.note.as_ref().unwrap().sent, 9);
    assert!(!player.chat.person.due.contains_key(&Wake::QuietNote));
}

#[test]
fn ten_of_one_habit_are_enough_whenever_it_was_planned() {
    let mut player = noted();
    let plan = player.chat.diary.plans.values().next().unwrap().clone();
    let mut earlier = PlannedHabit {
        id: 90,
        begun_night: date("2025-11-01"),
        ..plan
    };
    earlier.note.as_mut().unwrap().sent = NOTES_MAX - 2;
    player.chat.diary.put(Record::Plan(earlier));
    let happened = player.until(at("2026-04-18T20:00:00Z"));
    assert_eq!(days(&happened), ["13", "14"]);
}

#[test]
fn it_keeps_to_the_clock_of_another_place() {
    let mut player = noted();
    player.happens(heard("/bedtime 22:30 06:45 New York"));
    let happened = player.until(at("2026-04-13T20:00:00Z"));
    assert_eq!(notes(&happened), [at("2026-04-13T18:00:00Z")]);
}

#[test]
fn none_comes_late_in_a_pause_after_an_emergency_or_while_a_leg_rests() {
    let mut late = noted();
    late.now = at("2026-04-13T15:00:00Z");
    assert!(days(&late.until(at("2026-04-13T20:00:00Z"))).is_empty());

    for told in [
        "/settings pause 7",
        "chest pain and i cannot breathe",
        "my left calf is swollen and hot",
        "/plan stop",
    ] {
        let mut player = noted();
        player.happens(heard(told));
        let happened = player.until(at("2026-04-18T20:00:00Z"));
        assert!(days(&happened).is_empty(), "{told}");
    }
}

#[test]
fn the_one_before_goes_and_a_tap_ends_them() {
    let mut player = noted();
    let happened = player.until(at("2026-04-14T20:00:00Z"));
    let deletes = |effects: &[Effect]| {
        let mut effects = effects.iter();
        effects.any(|one| matches!(one, Effect::Delete { .. }))
    };
    let gone = happened.iter().filter(|(_, effects)| deletes(effects));
    assert!(
        gone.map(|(at, _)| *at)
            .any(|at| at.time() == TWO - TimeDelta::hours(1))
    );
    player.presses("No more notes");
    let happened = player.until(at("2026-04-18T20:00:00Z"));
    assert!(days(&happened).is_empty());
}

#[test]
fn a_sign_in_own_words_is_not_said() {
    let mut player = noted();
    changed(&mut player, |plan| {
        plan.cue = Some(HabitCue::Own("after my antidepressant".to_owned()));
    });
    let happened = player.until(at("2026-04-13T20:00:00Z"));
    let effects = happened.iter().flat_map(|(_, effects)| effects);
    let texts = effects.filter_map(|effect| match effect {
        Effect::Send {
            message,
            purpose: Purpose::QuietNote { .. },
            ..
        } => Some(player.text(message)),
        _ => None,
    });
    let texts: Vec<String> = texts.collect();
    let words = "Your quiet note:\n\nI move my ankles ten times, sitting or lying.";
    assert_eq!(texts, [words]);
}

/// Whoever sees the screen may read one.
#[test]
fn no_note_names_what_others_need_not_know() {
    let words = BOOK.words();
    let units = BOOK.units().iter().filter(|unit| unit.note);
    let mut looked_at = 0;
    for unit in units {
        for action in &unit.actions {
            let clause = format!("{}.i", unit.words_of(&action.id));
            let said = words.plain("en", &charley::words::Text::of(clause));
            let named = super::lives::NOT_IN_A_NOTE;
            let named = named.iter().find(|word| said.contains(*word));
            assert_eq!(named, None, "{said}");
            looked_at += 1;
        }
    }
    assert!(looked_at >= 15, "{looked_at}");
}
