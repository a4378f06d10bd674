//! Cases that were found, and stay.

use crate::player::{Player, heard};
use crate::promises::BOOK;
use crate::willing::WILLING;
use charley::conversation::{Effect, What};
use charley::diary::ReminderKind;
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use std::sync::Arc;

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

/// Somebody who goes to bed at 22:30 and may drink.
fn somebody(now: &str) -> Player {
    let mut player = Player::new(Arc::clone(&BOOK), at(now));
    player.chat = WILLING.clone();
    player.happens(heard("/bedtime 22:30 06:30 UTC"));
    player
}

fn last_night(player: &Player, kind: ReminderKind) -> Option<NaiveDate> {
    player.chat.person.last_night.get(&kind).copied()
}

/// A clock that is a day ahead plans for tomorrow evening.
#[test]
fn the_evening_of_a_clock_that_was_put_right_is_not_left_out() {
    let mut player = somebody("2026-11-21T12:00:00Z");
    player.now -= TimeDelta::days(1);
    player.happens(What::ClockSetBack);
    let first = player.next_due().unwrap().1;
    assert_eq!(first, at("2026-11-20T20:30:00Z"));
}

/// The clock passes over an evening, which is missed, and comes back.
#[test]
fn an_evening_that_a_wrong_clock_passed_over_comes_after_all() {
    let mut player = somebody("2026-11-20T12:00:00Z");
    player.now += TimeDelta::days(1);
    let happened = player.until(player.now);
    let sends = |effects: &[Effect]| {
        let is_sent = |effect: &&Effect| matches!(effect, Effect::Send { .. });
        effects.iter().filter(is_sent).count()
    };
    assert!(happened.iter().all(|(_, effects)| sends(effects) == 0));
    assert!(last_night(&player, ReminderKind::Water).is_some());
    player.now -= TimeDelta::days(1);
    player.happens(What::ClockSetBack);
    let evening = player.until(at("2026-11-20T23:00:00Z"));
    let times: Vec<_> = evening.iter().map(|(at, _)| *at).collect();
    assert_eq!(
        times,
        [at("2026-11-20T20:30:00Z"), at("2026-11-20T22:00:00Z")]
    );
    assert!(evening.iter().all(|(_, effects)| sends(effects) == 1));
}

/// Planned by rules that had Vancouver's clock an hour behind what it shows.
#[test]
fn what_was_planned_by_a_zones_old_rules_comes_at_the_hour_of_the_new_ones() {
    let mut player = Player::new(Arc::clone(&BOOK), at("2026-11-29T20:00:00Z"));
    player.chat = WILLING.clone();
    player.happens(heard("/bedtime 22:30 06:30 Vancouver"));
    for due in player.chat.person.due.values_mut() {
        due.at += TimeDelta::hours(1);
    }
    player.happens(What::ZonesChanged);
    let evening = player.until(at("2026-11-30T08:00:00Z"));
    let times: Vec<_> = evening.iter().map(|(at, _)| *at).collect();
    assert_eq!(
        times,
        [at("2026-11-30T03:30:00Z"), at("2026-11-30T05:00:00Z")]
    );
}

/// Rising at 21:00 would mean sleeping when the water comes.
#[test]
fn a_night_is_never_so_long_that_a_reminder_comes_in_it() {
    let mut player = somebody("2026-11-20T12:00:00Z");
    for said in ["/bedtime 22:30 21:00", "/bedtime 22:30 22:30"] {
        player.happens(heard(said));
        let hours = player.chat.person.hours().unwrap();
        assert_eq!(hours.rising.to_string(), "06:30:00", "{said}");
    }
}

/// To the rules of danger its name is a blood clot with two slips.
#[test]
fn nobody_in_blanc_sablon_hears_of_an_emergency() {
    let mut player = somebody("2026-11-20T12:00:00Z");
    for said in ["/bedtime 22:30 America/Blanc-Sablon", "Blanc-Sablon"] {
        player.happens(heard(said));
        assert!(player.chat.diary.signs.is_empty(), "{said}");
    }
}
