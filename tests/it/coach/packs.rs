//! Packs change what fits for a while, and all of it goes back.

use crate::promises::BOOK;
use charley::coach::packs;
use charley::conversation::{Chat, Effect, Purpose};
use charley::diary::ReminderKind;
use charley::persona::{self, LivedMoment, Played};
use std::path::Path;

fn lived(name: &str, watch: &mut dyn FnMut(&Chat, &LivedMoment)) -> Played {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/coach");
    let text = std::fs::read_to_string(folder.join(name)).unwrap();
    let persona = persona::read(&text, &BOOK).unwrap();
    persona::play(&BOOK, &persona, 8, "en", watch)
}

#[test]
fn in_a_fast_no_evening_glass_comes_and_the_bedtime_goes_back_by_itself() {
    let mut glasses = Vec::new();
    let mut bedtimes = Vec::new();
    let played = lived("fasting_month.toml", &mut |chat, moment| {
        let is_on = packs::on_of(&chat.diary, "fasting").is_some();
        let is_glass = |effect: &Effect| {
            let Effect::Send { purpose, .. } = effect else {
                return false;
            };
            matches!(
                purpose,
                Purpose::Reminder {
                    kind: ReminderKind::Water,
                    ..
                }
            )
        };
        if moment.effects.iter().any(is_glass) {
            glasses.push(is_on);
        }
        let bedtime = chat.person.bedtime.unwrap().format("%H:%M").to_string();
        if bedtimes.last() != Some(&(is_on, bedtime.clone())) {
            bedtimes.push((is_on, bedtime));
        }
    });
    assert!(glasses.contains(&false), "a glass comes before and after");
    assert!(!glasses.contains(&true), "and none during the fast");
    let bedtimes: Vec<(bool, &str)> = bedtimes.iter().map(|(on, at)| (*on, &at[..])).collect();
    let moved = [
        (false, "22:30"),
        (true, "22:30"),
        (true, "01:00"),
        (false, "22:30"),
    ];
    assert_eq!(bedtimes, moved);
    let pack = played
        .chat
        .diary
        .plans
        .values()
        .find(|plan| plan.unit == "fasting");
    let until = pack.unwrap().pack.as_ref().unwrap().until;
    assert!(until.is_some(), "it ended by date");
}

#[test]
fn a_journey_ends_by_itself_in_the_zone_it_began_in() {
    let mut zones = Vec::new();
    lived("journey.toml", &mut |chat, _| {
        let zone = chat.person.zone.unwrap().name().to_owned();
        if zones.last() != Some(&zone) {
            zones.push(zone);
        }
    });
    assert_eq!(zones, ["Europe/Berlin", "Asia/Tokyo", "Europe/Berlin"]);
}

#[test]
fn another_clock_brings_the_offer_of_a_journey_once_and_the_way_home_none() {
    let mut offers = Vec::new();
    lived("nine_zones.toml", &mut |chat, moment| {
        let offered = moment
            .lines
            .iter()
            .filter(|line| line.contains("for a journey"));
        let zone = chat.person.zone.unwrap().name();
        offers.extend(offered.map(|_| zone.to_owned()));
    });
    assert_eq!(offers, ["Asia/Tokyo"]);
}

#[test]
fn whoever_gets_up_for_somebody_is_asked_for_no_sleep_times() {
    let mut asked = 0;
    let mut asked_before = 0;
    lived("night_carer.toml", &mut |chat, moment| {
        let is_on = packs::on_of(&chat.diary, "carer_nights").is_some();
        let is_sleep = |line: &String| line.contains("take you to fall asleep");
        let of_sleep = moment.lines.iter().filter(|line| is_sleep(line)).count();
        match is_on {
            true => asked += of_sleep,
            false => asked_before += of_sleep,
        }
    });
    assert_eq!(asked, 0);
    assert!(asked_before > 0, "until the pack was on they were asked");
}
