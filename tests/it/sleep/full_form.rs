//! The full form of the sleep diary, for a visit: on for a fortnight by request, and
//! right through both changes of the clocks.

use super::told::date;
use crate::player::{Player, heard};
use charley::conversation::Effect;
use charley::diary::SleepTimes;
use charley::diary::sleep::{FromTo, SleepNight, nights, usual};
use charley::library;
use chrono::{DateTime, NaiveDate, Utc};
use std::sync::Arc;

fn at(text: &str) -> DateTime<Utc> {
    DateTime::parse_from_rfc3339(text).unwrap().to_utc()
}

/// Somebody in Berlin, 22:30 to 06:45, who asked for it on an afternoon.
fn person(afternoon: &str) -> Player {
    let book = Arc::new(library::load(None).unwrap());
    let mut player = Player::new(book, at(afternoon));
    player.happens(heard("/bedtime 22:30 06:45 Berlin"));
    player.presses("No");
    player.happens(heard("/plan full"));
    player
}

fn checks_in(player: &mut Player, taps: &[&str]) {
    player.happens(heard("/checkin"));
    for tap in taps {
        match tap.contains(':') && player.screen.data_of(tap).is_none() {
            true => drop(player.happens(heard(tap))),
            false => drop(player.presses(tap)),
        }
    }
}

fn kept(player: &Player, night: &str) -> SleepTimes {
    let checkin = &player.chat.diary.checkins[&date(night)];
    checkin.sleep_times.clone().unwrap()
}

fn step(player: &Player) -> Option<&str> {
    let session = player.chat.person.session.as_ref();
    session.map(|session| &session.step[..])
}

fn said(player: &Player, effects: &[Effect]) -> String {
    let messages = effects.iter().filter_map(|effect| match effect {
        Effect::Send { message, .. } | Effect::Edit { message, .. } => Some(message),
        _ => None,
    });
    messages.map(|message| player.text(message)).collect()
}

const NIGHT: [&str; 10] = [
    "None",
    "Well",
    "About like that",
    "22:00",
    "06:15",
    "Once",
    "15 to 30 minutes",
    "15 to 30 minutes",
    "Under 30 minutes",
    "Yes",
];

#[test]
fn a_night_has_all_that_a_doctors_diary_asks() {
    let mut player = person("2026-11-20T15:00:00+01:00");
    player.until(at("2026-11-22T07:15:00+01:00"));
    checks_in(&mut player, &NIGHT);
    assert_eq!(step(&player), Some("two_exposures"));
    let told = kept(&player, "2026-11-21");
    let shown = |at: Option<DateTime<chrono::FixedOffset>>| at.unwrap().to_rfc3339();
    assert_eq!(shown(told.in_bed_at), "2026-11-21T22:00:00+01:00");
    assert_eq!(shown(told.last_woke_at), "2026-11-22T06:15:00+01:00");
    assert_eq!(told.woke_times, Some(1));
    assert_eq!(told.after_15, Some(true));
    assert_eq!(told.trying(), Some(495));
    assert_eq!(told.whole_in_bed(), Some(525));
    assert_eq!(told.woke_early(), Some(30));
    // The half hour before they tried is in bed, and no sleep.
    assert_eq!(told.asleep(), Some(FromTo::of(435, 465)));
    assert_eq!(told.asleep_of_hundred(525), Some(FromTo::of(82, 89)));
}

#[test]
fn a_night_of_23_hours_and_one_of_25_are_right() {
    for (afternoon, morning, night, whole) in [
        (
            "2026-03-27T15:00:00+01:00",
            "2026-03-29T07:15:00+02:00",
            "2026-03-28",
            465,
        ),
        (
            "2026-10-23T15:00:00+02:00",
            "2026-10-25T07:15:00+01:00",
            "2026-10-24",
            585,
        ),
    ] {
        let mut player = person(afternoon);
        player.until(at(morning));
        checks_in(&mut player, &NIGHT);
        let told = kept(&player, night);
        assert_eq!(told.whole_in_bed(), Some(whole), "{night}");
        assert_eq!(told.woke_early(), Some(30), "{night}");
    }
    // Half past two came twice: the last waking was at the later of them.
    let mut player = person("2026-10-23T15:00:00+02:00");
    player.until(at("2026-10-25T07:15:00+01:00"));
    let mut early = NIGHT;
    early[4] = "02:30";
    checks_in(&mut player, &early);
    assert_eq!(kept(&player, "2026-10-24").woke_early(), Some(255));
}

#[test]
fn a_time_that_cannot_be_is_asked_once_more_and_then_left_empty() {
    let mut player = person("2026-11-20T15:00:00+01:00");
    player.until(at("2026-11-22T07:15:00+01:00"));
    checks_in(&mut player, &["None", "Well", "About like that"]);
    let effects = player.happens(heard("22:45"));
    assert_eq!(
        step(&player),
        Some("in_bed_at"),
        "after going to bed to sleep"
    );
    let asked = said(&player, &effects);
    assert!(asked.starts_with("That does not fit the night"), "{asked}");
    player.happens(heard("22:45"));
    let effects = player.happens(heard("07:00"));
    let asked = said(&player, &effects);
    assert!(asked.starts_with("That is not between"), "{asked}");
    player.happens(heard("07:00"));
    assert_eq!(step(&player), Some("woke_times"));
    let told = kept(&player, "2026-11-21");
    assert_eq!((told.in_bed_at, told.last_woke_at), (None, None));
    assert_eq!(told.trying(), Some(495), "the others stay");
}

#[test]
fn it_is_on_for_a_fortnight_or_until_it_is_turned_off() {
    let asked = |morning: &str, first: &[&str]| {
        let mut player = person("2026-11-20T15:00:00+01:00");
        for said in first {
            match said.starts_with('/') {
                true => drop(player.happens(heard(said))),
                false => drop(player.presses(said)),
            }
        }
        player.until(at(morning));
        checks_in(&mut player, &["None", "Well"]);
        if step(&player) != Some("sleep_times") {
            return "nothing";
        }
        player.presses("About like that");
        match step(&player) {
            Some("in_bed_at") => "all of it",
            _ => "the usual",
        }
    };
    let (last, after) = ("2026-12-04T07:15:00+01:00", "2026-12-05T07:15:00+01:00");
    let morning = "2026-11-22T07:15:00+01:00";
    assert_eq!(asked(last, &[]), "all of it");
    assert_eq!(asked(after, &[]), "nothing");
    assert_eq!(asked(morning, &["/plan full"]), "nothing");
    assert_eq!(asked(morning, &["End the full sleep diary"]), "nothing");
    assert_eq!(asked(morning, &["/stop"]), "nothing");
    assert_eq!(asked(morning, &["/settings sleep off"]), "nothing");
    let on = ["/settings sleep on", "/plan full"];
    assert_eq!(asked(morning, &on), "the usual", "what was on before stays");
    let again = [
        "/plan",
        "End the full sleep diary",
        "/plan",
        "Begin a full sleep diary",
    ];
    assert_eq!(asked(morning, &again), "all of it");
}

#[test]
fn the_two_forms_are_never_mixed() {
    let mut player = person("2026-11-20T15:00:00+01:00");
    let first = date("2026-11-21");
    let mut in_bed = Vec::new();
    for (place, night) in first.iter_days().take(8).enumerate() {
        let morning = night
            .succ_opt()
            .unwrap()
            .and_time(super::told::clock_time("06:30"));
        player.until(morning.and_utc());
        checks_in(&mut player, &["None", "Well", "About like that"]);
        let full = [
            "20:30",
            "Skip",
            "Once",
            "15 to 30 minutes",
            "15 to 30 minutes",
            "Not at all",
        ];
        let short = [
            "Skip",
            "Skip",
            "Once",
            "15 to 30 minutes",
            "15 to 30 minutes",
            "Not at all",
        ];
        for tap in if place < 4 { short } else { full } {
            player.presses(tap);
        }
        let told =
            usual::usual(whole(&player)).map(|usual| (usual.nights, usual.in_bed, usual.is_whole));
        in_bed.extend(told);
    }
    // 8¼ hours of trying to sleep; from the fourth night of the full form on 10¼ in bed.
    assert_eq!(
        in_bed,
        [
            (4, 495, false),
            (5, 495, false),
            (6, 495, false),
            (7, 495, false),
            (4, 615, true)
        ]
    );
}

fn whole(player: &Player) -> impl Iterator<Item = SleepNight<'_>> {
    nights(&player.chat.diary, NaiveDate::MIN, NaiveDate::MAX)
}
