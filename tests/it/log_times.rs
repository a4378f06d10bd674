//! When a cramp was: a typed time against the minute in which it was sent.

use crate::player::{Player, heard};
use crate::promises::BOOK;
use crate::willing::WILLING;
use charley::conversation::{Effect, Message};
use chrono::{DateTime, TimeDelta, Utc};
use std::sync::Arc;

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn messages(effects: &[Effect]) -> impl Iterator<Item = &Message> {
    effects.iter().filter_map(|effect| match effect {
        Effect::Send { message, .. } => Some(message),
        _ => None,
    })
}

/// What is kept and what is said of a line that somebody there sends then.
fn logged(place: &str, now: &str, line: &str) -> (String, String) {
    let mut player = Player::new(Arc::clone(&BOOK), at(now));
    player.chat = WILLING.clone();
    player.happens(heard(&format!("/bedtime 22:30 06:45 {place}")));
    let effects = player.happens(heard(&format!("/log {line}")));
    let (_, cramp) = player.chat.diary.cramps.last_key_value().unwrap();
    let cramp = cramp.clone();
    let kept = cramp.at.unwrap();
    assert!(kept <= cramp.recorded_at, "nothing is in the future");
    let said: String = messages(&effects)
        .map(|message| player.text(message))
        .collect();
    let start = said.find("Noted").unwrap();
    let said = said[start..].split('.').next().unwrap().to_owned();
    (kept.format("%d %H:%M %:z").to_string(), said)
}

#[test]
fn a_clock_that_is_a_few_minutes_fast_shows_now() {
    for (now, typed, kept) in [
        ("2026-12-01T02:10:00Z", "03:10", "01 03:10"),
        ("2026-12-01T02:10:00Z", "03:09", "01 03:09"),
        ("2026-12-01T02:10:00Z", "03:11", "01 03:10"),
        ("2026-12-01T02:10:00Z", "03:12", "01 03:10"),
        ("2026-12-01T02:10:00Z", "03:20", "01 03:10"),
        ("2026-12-01T02:10:00Z", "03:21", "30 03:21"),
        ("2026-12-01T02:10:59Z", "03:20", "01 03:10"),
        // Around midnight, on either side.
        ("2026-11-30T22:59:00Z", "00:03", "30 23:59"),
        ("2026-11-30T22:59:00Z", "00:09", "30 23:59"),
        ("2026-11-30T22:59:00Z", "00:10", "30 00:10"),
        ("2026-11-30T23:03:00Z", "23:59", "30 23:59"),
        ("2026-11-30T23:03:00Z", "00:13", "01 00:03"),
        ("2026-11-30T23:03:00Z", "00:14", "30 00:14"),
    ] {
        let (at, said) = logged("Berlin", now, typed);
        assert_eq!(at, format!("{kept} +01:00"), "{typed} at {now}");
        let clock = &kept[3..];
        let today = at[..2] == at_day(now);
        let day = if today { "" } else { "yesterday " };
        assert_eq!(said, format!("Noted for {day}{clock}"), "{typed} at {now}");
    }
}

/// The day of the month in Berlin, in winter.
fn at_day(now: &str) -> String {
    (at(now) + TimeDelta::hours(1)).format("%d").to_string()
}

#[test]
fn a_time_that_a_clock_shows_twice_is_the_nearest_that_is_past() {
    for (place, now, typed, kept) in [
        // The second time that it is 02:40.
        ("Berlin", "2026-10-25T01:40:00Z", "02:30", "25 02:30 +01:00"),
        ("Berlin", "2026-10-25T01:40:00Z", "02:45", "25 02:40 +01:00"),
        ("Berlin", "2026-10-25T01:40:00Z", "02:55", "25 02:55 +02:00"),
        // The first time.
        ("Berlin", "2026-10-25T00:40:00Z", "02:30", "25 02:30 +02:00"),
        ("Berlin", "2026-10-25T03:00:00Z", "02:30", "25 02:30 +01:00"),
        // Skipped: right after it.
        ("Berlin", "2026-03-29T04:00:00Z", "02:30", "29 03:00 +02:00"),
        // Half an hour only, and none at all any more.
        (
            "Lord Howe",
            "2027-04-03T15:20:00Z",
            "01:45",
            "04 01:45 +10:30",
        ),
        (
            "Vancouver",
            "2026-11-30T10:15:00Z",
            "03:10",
            "30 03:10 -07:00",
        ),
        (
            "Edmonton",
            "2026-11-30T10:15:00Z",
            "04:10",
            "30 04:10 -06:00",
        ),
        (
            "Casablanca",
            "2026-11-30T10:15:00Z",
            "10:10",
            "30 10:10 +00:00",
        ),
    ] {
        let (at, _) = logged(place, now, typed);
        assert_eq!(at, kept, "{typed} at {now}");
    }
}

#[test]
fn what_was_understood_is_said_back() {
    for (line, said) in [
        (
            "6 left calf 03:10 after tennis",
            "Noted for 03:10: 6 of 10, left calf, <i>after tennis</i>",
        ),
        ("03:10", "Noted for 03:10"),
        ("7/10", "Noted for 03:15: 7 of 10"),
        ("both calves", "Noted for 03:15: both calves"),
        ("right", "Noted for 03:15: right leg"),
        ("hamstring", "Noted for 03:15: back of the thigh"),
        (
            "left thigh 5 min",
            "Noted for 03:15: front of the left thigh, 5 minutes",
        ),
        ("1 min", "Noted for 03:15: 1 minute"),
        ("<b>x & y", "Noted for 03:15: <i>&lt;b&gt;x &amp; y</i>"),
        ("04:10", "Noted for yesterday 04:10"),
        ("at 3:10 a. m.", "Noted for 03:10"),
    ] {
        assert_eq!(
            logged("Vancouver", "2026-11-30T10:15:00Z", line).1,
            said,
            "{line}"
        );
    }
}

/// Numbers in words are pain where they can be nothing else.
#[test]
fn one_leg_is_no_pain_of_one() {
    for (line, severity, note) in [
        ("seven left calf", Some(7), None),
        ("left calf pain seven", Some(7), None),
        ("pain one leg", None, Some("pain one leg")),
        ("pain two legs", None, Some("pain two legs")),
        (
            "three times last night",
            None,
            Some("three times last night"),
        ),
    ] {
        let mut player = Player::new(Arc::clone(&BOOK), at("2026-12-01T02:10:00Z"));
        player.chat = WILLING.clone();
        player.happens(heard(&format!("/log {line}")));
        let (_, cramp) = player.chat.diary.cramps.last_key_value().unwrap();
        assert_eq!(cramp.severity, severity, "{line}");
        assert_eq!(cramp.note.as_deref(), note, "{line}");
    }
}
