//! After an emergency: what comes by itself waits, and the plan rests until it is opened.

use super::fading::{at, date, somebody};
use crate::player::{Player, heard};
use charley::conversation::{Effect, Wake};
use charley::diary::plan::{Automatic, PlanState, PlannedHabit, Programme, ProgrammeState};
use charley::diary::{Checkin, Record};
use chrono::{DateTime, Utc};

const EMERGENCY: &str = "chest pain and i cannot breathe";

/// Somebody in Lisbon whose week of the plan ends with the night of the eleventh, on the
/// evening before its review.
fn on_the_eve_of_a_review() -> Player {
    let mut player = somebody(PlannedHabit {
        state: PlanState::Focus,
        begun_night: date("2026-04-05"),
        ..super::fading::settled()
    });
    player.now = at("2026-04-11T20:30:00Z");
    player.chat.diary.put(Record::Programme(Programme {
        begun_night: Some(date("2026-04-05")),
        ..Programme::new(ProgrammeState::Running)
    }));
    for night in date("2026-04-05").iter_days().take(6) {
        let told = Checkin::untold(night, player.now);
        player.chat.diary.put(Record::Checkin(told));
    }
    player.happens(heard("/settings summary on"));
    player
}

/// How many looks back on a week came, and when.
fn reviews(happened: &[(DateTime<Utc>, Vec<Effect>)]) -> Vec<DateTime<Utc>> {
    let is_review = |effect: &Effect| matches!(effect, Effect::Keep(Record::Review(review)) if review.choice.is_none());
    let came = happened
        .iter()
        .filter(|(_, effects)| effects.iter().any(is_review));
    came.map(|(at, _)| *at).collect()
}

#[test]
fn a_review_that_rested_comes_a_day_later_where_the_plan_was_opened() {
    let mut player = on_the_eve_of_a_review();
    player.happens(heard(EMERGENCY));
    let at_night = player.until(at("2026-04-12T06:55:00Z"));
    assert!(reviews(&at_night).is_empty());
    player.happens(heard("/plan"));
    let happened = player.until(at("2026-04-14T12:00:00Z"));
    assert_eq!(reviews(&happened), [at("2026-04-13T07:45:00Z")]);
}

#[test]
fn until_it_is_opened_there_is_no_review_and_then_the_newest() {
    let mut player = on_the_eve_of_a_review();
    player.happens(heard(EMERGENCY));
    let happened = player.until(at("2026-04-20T19:00:00Z"));
    assert!(reviews(&happened).is_empty());
    assert!(player.screen.data_of("Keep it").is_none());
    player.happens(heard("/plan"));
    assert!(player.screen.data_of("Keep it").is_some());
    let (_, newest) = player.chat.diary.reviews.last_key_value().unwrap();
    assert_eq!(newest.last_night, date("2026-04-11"));
    let shown_again = player.happens(heard("/plan"));
    assert!(reviews(&[(player.now, shown_again)]).is_empty());
}

#[test]
fn whether_somebody_has_looked_is_not_asked_in_the_first_hours() {
    let mut player = Player::new(crate::promises::BOOK.clone(), at("2026-11-20T22:00:00Z"));
    player.happens(heard("/bedtime 23:30 06:30 Berlin"));
    player.presses("No");
    player.happens(heard("my left foot is cold, white and numb"));
    let due = player.chat.person.due[&Wake::LookedAt];
    assert_eq!(due.at, at("2026-11-21T10:00:00Z"));
    player.happens(heard("/settings tips off"));
    assert_eq!(player.chat.person.due[&Wake::LookedAt], due);
    let happened = player.until(at("2026-11-21T10:00:00Z"));
    let (asked, effects) = happened.last().unwrap();
    assert_eq!(*asked, due.at);
    assert!(effects.iter().any(|one| matches!(one, Effect::Send { .. })));
}

#[test]
fn fewer_reminders_are_not_offered_while_it_rests() {
    let mut player = somebody(super::fading::settled());
    let plan = player.chat.diary.plans.values().next().unwrap();
    assert_eq!(plan.auto, Some(Automatic::Yes));
    player.happens(heard(EMERGENCY));
    player.happens(heard("/checkin clear"));
    assert!(player.screen.data_of("Fewer reminders").is_none());
}
