//! What a morning costs in taps, counted on the real engine with somebody who
//! answers everything that is asked, and with two ticks in the list of the day;
//! and what a morning keeps.
//!
//! `CHARLEY_UPDATE=1` writes `tests/mornings.txt` anew.

use crate::player::{Player, heard};
use crate::promises::BOOK;
use charley::conversation::{Effect, Wake};
use charley::dialogue::Ask;
use charley::diary::full_mornings::is_full;
use charley::diary::{Exposure, Factor};
use charley::insights::of_diary;
use chrono::{DateTime, NaiveDate, Utc};
use std::fmt::Write;
use std::path::Path;

/// What a question is answered with, the dearest where there is a choice.
const ANSWERS: [(&str, &[&str]); 13] = [
    ("more_cramps", &["no"]),
    ("mistaken", &["all"]),
    ("cramps_then", &["0"]),
    ("worst", &["6"]),
    ("sleep", &["ok"]),
    ("two_exposures", &["both"]),
    ("stretch_done", &["yes"]),
    ("toilet_trips", &["1"]),
    ("exposures", &["alcohol", "long_sitting"]),
    ("day1", &["some"]),
    ("leg", &["left"]),
    ("muscle", &["calf"]),
    ("minutes", &["1_5"]),
];
/// The most taps of a short morning, and of a full one (brief §13b, 18).
const SHORT_MAX: usize = 4;
const FULL_MAX: usize = 9;

/// The mornings of Saturday, which is full for chat 42, and of Sunday.
const MORNINGS: [&str; 2] = ["2026-11-21", "2026-11-22"];

type Answer<'a> = (&'a str, &'a [&'a str]);

#[test]
fn a_short_morning_takes_four_taps_at_most_and_a_full_one_nine() {
    let none: &[&str] = &[];
    let one = ["/log 03:10 6"];
    let (one_bare, two) = (["/log 03:10"], ["/log 02:00 6", "/log 04:10 4"]);
    let two_bare = ["/log 02:00", "/log 04:10"];
    let rows: [(&str, &[&str], Answer); 10] = [
        ("no cramp", none, ("cramps", &["0"])),
        ("one cramp, told in the morning", none, ("cramps", &["1"])),
        ("one logged, 6 of 10", &one, ("more_cramps", &["no"])),
        ("one logged bare", &one_bare, ("more_cramps", &["no"])),
        ("two logged, 6 and 4 of 10", &two, ("more_cramps", &["no"])),
        ("two logged bare", &two_bare, ("more_cramps", &["no"])),
        ("two logged, one more", &two, ("more_cramps", &["one_more"])),
        ("one was a mistake", &one, ("more_cramps", &["mistake"])),
        ("all were mistakes", &two, ("more_cramps", &["mistake"])),
        ("... and one came", &two_bare, ("cramps_then", &["1"])),
    ];
    let mut found = "The night: taps of a short morning, taps of a full one.\n".to_owned();
    for (name, logged, answer) in rows {
        let answers: Vec<Answer> = match answer.0 {
            "cramps_then" => vec![("more_cramps", &["mistake"]), answer],
            _ => vec![answer],
        };
        let [full, short] = MORNINGS.map(|morning| taps(&mut woken(morning, logged), &answers));
        writeln!(found, "{name}: {short} {full}").unwrap();
        assert!(short <= SHORT_MAX, "{name}: {short} taps");
        assert!(full <= FULL_MAX, "{name}: {full} taps");
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/mornings.txt");
    if std::env::var_os("CHARLEY_UPDATE").is_some() {
        std::fs::write(&path, &found).unwrap();
    }
    assert_eq!(found, std::fs::read_to_string(&path).unwrap());
}

#[test]
fn the_details_of_a_cramp_are_one_message_in_any_order() {
    let mut player = woken(MORNINGS[1], &["/log 03:10 6"]);
    taps(&mut player, &[]);
    player.presses("About the 03:10 cramp");
    for tap in [
        "Stretching",
        "1 to 5 minutes",
        "Left",
        "Rubbing",
        "Calf",
        "✓ Rubbing",
    ] {
        player.presses(tap);
    }
    player.presses("Done");
    let cramp = player.chat.diary.cramps.values().next().unwrap();
    let kept = serde_json::to_value(cramp).unwrap();
    assert_eq!(kept["leg"], "left");
    assert_eq!(kept["muscle"], "calf");
    assert_eq!(kept["minutes"], "1_5");
    assert_eq!(kept["helped"], serde_json::json!(["stretch"]));
    assert!(player.chat.person.session.is_none());
    let newest = player.screen.shown.back().unwrap();
    let labels: Vec<&str> = newest
        .buttons
        .iter()
        .flatten()
        .map(|(label, _)| &label[..])
        .collect();
    assert_eq!(labels, ["More about yesterday"]);
}

#[test]
fn that_a_cramp_lasted_long_is_said_once_in_thirty_days() {
    let mut player = woken("2026-11-01", &[]);
    player.happens(heard("/cancel"));
    let mut said: Vec<String> = Vec::new();
    let first: NaiveDate = "2026-11-02".parse().unwrap();
    for morning in first.iter_days().take(33) {
        player.until(at(morning) - chrono::TimeDelta::hours(3));
        player.happens(heard("/log 6 left calf"));
        player.until(at(morning));
        player.happens(heard("/checkin"));
        let mut effects = answered(&mut player, &[]).concat();
        player.presses("About the 04:00 cramp");
        player.presses("Over 10 minutes");
        effects.extend(player.presses("Done"));
        let mut shown = effects.iter().filter_map(|effect| match effect {
            Effect::Send { message, .. } | Effect::Edit { message, .. } => Some(message),
            _ => None,
        });
        if shown.any(|message| player.text(message).contains("at your next visit")) {
            said.push(morning.to_string());
        }
    }
    assert_eq!(said, ["2026-11-02", "2026-12-02"]);
}

#[test]
fn what_was_not_asked_is_not_known() {
    let mut player = woken(MORNINGS[1], &[]);
    let asked = |player: &Player| -> Vec<Exposure> {
        let checkin = player.chat.diary.checkins.values().next().unwrap();
        let all = Exposure::ALL.into_iter();
        all.filter(|one| {
            Factor::Told(*one)
                .answer(&player.chat.diary, checkin)
                .is_some()
        })
        .collect()
    };
    taps(&mut player, &[("cramps", &["0"])]);
    assert_eq!(asked(&player).len(), 2);
    let night = of_diary(&player.chat.diary).used().next().cloned().unwrap();
    assert_eq!(night.exposures.iter().flatten().count(), 2);
    // The rest by *More*; what was told of the two is ticked in the list.
    player.presses("More about yesterday");
    taps(&mut player, &[("exposures", &["moved"])]);
    assert_eq!(asked(&player), Exposure::ALL);
    let checkin = player.chat.diary.checkins.values().next().unwrap();
    assert_eq!(checkin.exposures.iter().flatten().count(), 3);
}

#[test]
fn what_is_drunk_counts_once() {
    let mut player = woken(MORNINGS[0], &[]);
    taps(
        &mut player,
        &[
            ("cramps", &["0"]),
            ("exposures", &["missed_drinks", "drank_well"]),
        ],
    );
    let checkin = player.chat.diary.checkins.values().next().unwrap();
    assert_eq!(checkin.told(Exposure::DrankWell), Some(true));
    assert_eq!(checkin.told(Exposure::MissedDrinks), Some(false));
}

/// Wherever somebody lives, and whenever they tell of the night.
#[test]
fn the_effect_on_the_day_is_asked_once_a_week() {
    // Mondays, and no longer once four weeks went by without a cramp.
    let mondays = ["2026-11-02", "2026-11-09", "2026-11-16", "2026-11-23"];
    let berlin = woken("2026-11-01", &["/log 03:10 6"]);
    assert_eq!(asked_for_the_effect(berlin, at), mondays, "by morning");
    // In the evening of Los Angeles it is tomorrow in Greenwich.
    let mut late = woken("2026-11-01", &["/log 03:10 6"]);
    late.happens(heard("/cancel"));
    late.happens(heard("/bedtime 22:30 06:30 Los Angeles"));
    let evening = |day| at(day) + chrono::TimeDelta::hours(23);
    assert_eq!(asked_for_the_effect(late, evening), mondays, "by evening");
}

/// The days on which the question comes to somebody without further cramps.
fn asked_for_the_effect(
    mut player: Player,
    told: impl Fn(NaiveDate) -> DateTime<Utc>,
) -> Vec<String> {
    let first: NaiveDate = "2026-11-01".parse().unwrap();
    let mut asked = Vec::new();
    for morning in first.iter_days().take(36) {
        player.until(told(morning));
        player.happens(heard("/checkin"));
        let before = player.chat.diary.answers.get("day1").cloned();
        taps(&mut player, &[("cramps", &["0"])]);
        if player.chat.diary.answers.get("day1") != before.as_ref() {
            asked.push(morning.to_string());
            assert!(is_full(42, morning.pred_opt().unwrap()));
        }
    }
    asked
}

#[test]
fn no_glass_comes_on_the_day_of_the_tip_against_it() {
    let evening = "2026-11-20T17:00:00Z".parse().unwrap();
    let mut player = Player::new(BOOK.clone(), evening);
    player.happens(heard("/bedtime 22:30 06:30 Berlin"));
    player.presses("No");
    player.until(at("2026-11-21".parse().unwrap()));
    let water = |player: &Player| player.chat.person.due[&Wake::Water].night.to_string();
    assert_eq!(water(&player), "2026-11-21");
    player.happens(heard("/checkin"));
    let nothing: &[&str] = &[];
    let often = [
        ("cramps", &["0"][..]),
        ("toilet_trips", &["2"]),
        ("exposures", nothing),
    ];
    taps(&mut player, &often);
    let tip = player.chat.person.tips_given.get(&7);
    assert_eq!(tip.map(NaiveDate::to_string).as_deref(), Some("2026-11-21"));
    assert_eq!(water(&player), "2026-11-22");
}

#[test]
fn a_morning_that_was_begun_before_goes_on() {
    let mut player = woken(MORNINGS[0], &["/log 03:10 6"]);
    for tap in ["No", "So-so", "Yes"] {
        player.presses(tap);
    }
    // Sessions held nothing of what a morning asks until November 2026.
    player.chat.person.session.as_mut().unwrap().answers.clear();
    taps(&mut player, &[]);
    let checkin = player.chat.diary.checkins.values().next().unwrap();
    assert_eq!(checkin.told(Exposure::Alcohol), Some(true));
    // Details stood one by one.
    player.presses("About the 03:10 cramp");
    player.chat.person.session.as_mut().unwrap().step = "minutes".to_owned();
    player.presses("1 to 5 minutes");
    player.presses("Done");
    let cramp = player.chat.diary.cramps.values().next().unwrap();
    assert!(cramp.minutes.is_some());
}

/// Somebody whose phone shows the first question of this morning.
fn woken(morning: &str, logged: &[&str]) -> Player {
    let morning: NaiveDate = morning.parse().unwrap();
    let evening = at(morning.pred_opt().unwrap()) + chrono::TimeDelta::hours(11);
    let mut player = Player::new(BOOK.clone(), evening);
    player.happens(heard("/bedtime 22:30 06:30 Berlin"));
    player.presses("Skip");
    player.until(at(morning) - chrono::TimeDelta::hours(1));
    for said in logged {
        player.happens(heard(said));
    }
    player.until(at(morning));
    player.happens(heard("/checkin"));
    player
}

/// Answers everything, these as they are given and all else as ever, and counts
/// the taps.
fn taps(player: &mut Player, answers: &[Answer]) -> usize {
    answered(player, answers).len()
}

/// The same with what came of each tap.
fn answered(player: &mut Player, answers: &[Answer]) -> Vec<Vec<Effect>> {
    let mut taps = Vec::new();
    while let Some(session) = player.chat.person.session.clone() {
        let dialogue = BOOK.dialogue(&session.dialogue).unwrap();
        let step = dialogue.step(&session.step).unwrap();
        let name = format!("{}.{}", session.dialogue, session.step);
        let mut all = answers.iter().chain(&ANSWERS);
        let (_, picks) = all.find(|(one, _)| *one == step.id()).unwrap();
        for pick in *picks {
            taps.push(press(player, &format!("{name}={pick}")));
        }
        if matches!(step.ask(), Ask::Many { .. }) {
            taps.push(press(player, &format!("{name}.done")));
        }
    }
    taps
}

fn press(player: &mut Player, begins: &str) -> Vec<Effect> {
    let shown = player.screen.shown.iter().rev();
    let mut data = shown.flat_map(|one| one.buttons.iter().flatten().map(|(_, data)| data));
    let data = data.find(|data| data.split(';').next() == Some(begins));
    let data = data.unwrap_or_else(|| panic!("no {begins}")).clone();
    player.presses_data(&data)
}

/// Seven in the morning in Berlin, in winter.
fn at(morning: NaiveDate) -> DateTime<Utc> {
    morning.and_hms_opt(6, 0, 0).unwrap().and_utc()
}
