//! Made-up people with a past: what is behind each of them is worked out by the
//! engine, and is the same to the byte every time. The files in `docs/samples`
//! are their exports on a day that is fixed; a real Charley takes them.
//! `CHARLEY_UPDATE=1 cargo test --test long past::` makes the files anew.

use crate::papers::sending::{JSON, add, exported, phone, send};
use crate::promises::BOOK;
use charley::conversation::Chat;
use charley::dialogue::{Answer, Exposure};
use charley::diary::plan::ProgrammeState;
use charley::diary::{Factor, body, drinks, night};
use charley::insights::{self, Direction, by_lot};
use charley::papers::export;
use charley::past::Past;
use charley::place::Zone;
use chrono::{DateTime, NaiveDate, Utc};
use std::path::PathBuf;

/// When the files in `docs/samples` were exported.
const SAMPLED_AT: &str = "2026-11-20T12:00:00Z";
/// Other weekdays, hours and zones, and both changes of the clocks on the way.
const ANYWHERE: [(&str, &str); 3] = [
    ("Europe/Lisbon", "2026-11-20T12:00:00Z"),
    ("America/New_York", "2027-04-14T07:12:00Z"),
    ("Asia/Kolkata", "2026-08-02T15:00:00Z"),
];

fn lived(past: Past, (zone, until): (&str, &str)) -> Chat {
    let (zone, until): (Zone, DateTime<Utc>) = (zone.parse().unwrap(), until.parse().unwrap());
    past.lived(&BOOK, "en", 7, zone, until).unwrap()
}

/// Whoever is told of a past finds it in what was worked out of the diary.
#[test]
fn each_has_behind_them_what_is_said() {
    for past in Past::ALL {
        for place in ANYWHERE {
            let chat = lived(past, place);
            let until: DateTime<Utc> = place.1.parse().unwrap();
            let hours = chat.person.hours().unwrap();
            let last = night::last_night_ended(until, &hours).unwrap();
            has_behind_them(past, &chat, last).unwrap_or_else(|what| {
                panic!("{past:?} on {place:?}: {what}");
            });
            let due = chat.person.due.values();
            assert!(due.into_iter().all(|due| due.at > until), "{past:?}");
        }
    }
}

fn has_behind_them(past: Past, chat: &Chat, last: NaiveDate) -> Result<(), String> {
    let diary = &chat.diary;
    let told = diary.checkins.len();
    let nights = |at_least: usize| is(told >= at_least, || format!("{told} mornings"));
    match past {
        Past::LongStanding => {
            let factor = Factor::Told(Exposure::LongStanding);
            let announced = chat.person.announced.get(&factor);
            let more = announced.is_some_and(|one| one.way == Direction::More);
            is(more, || format!("{:?}", chat.person.announced))?;
            nights(75)
        }
        Past::GettingBetter => {
            let [first, second] = insights::halves(&insights::of_diary(diary));
            let fewer = first.cramps > 2 * second.cramps;
            is(fewer, || format!("{first:?} {second:?}"))?;
            nights(135)
        }
        Past::TestUnderWay => {
            let trial = by_lot::running(diary).ok_or("it is over")?;
            let nights = trial.nights_until(last);
            is((36..=42).contains(&nights), || format!("night {nights}"))
        }
        Past::TestOver => {
            let trial = by_lot::newest(diary).ok_or("there was none")?;
            let finding = by_lot::finding(diary, trial).ok_or("no night counts")?;
            let fewer = finding.verdict.likely() == Some(Direction::Fewer);
            is(fewer && trial.told_at.is_some(), || format!("{finding:?}"))
        }
        Past::DrinkLimit => {
            let limit = drinks::limit(diary);
            let is_of_age = diary.answer("age") == Some(&Answer::One("from_75".to_owned()));
            let is_so = limit == Some(drinks::Limit::Told) && is_of_age;
            is(is_so, || format!("{limit:?} {:?}", diary.answer("age")))
        }
        Past::Pregnant => is(body::is_pregnant(diary), || "not pregnant".to_owned()),
        Past::Plan => {
            let programme = diary.programme.as_ref().ok_or("no plan")?;
            let begun = programme.begun_night.ok_or("not begun")?;
            let week = (last - begun).num_days() / 7 + 1;
            let is_so = week == 5 && programme.state == ProgrammeState::Running;
            is(is_so && !diary.reviews.is_empty(), || {
                format!("week {week}")
            })
        }
    }
}

fn is(is_so: bool, otherwise: impl FnOnce() -> String) -> Result<(), String> {
    is_so.then_some(()).ok_or_else(otherwise)
}

#[test]
fn each_is_the_same_to_the_byte_and_as_the_file_in_the_docs() {
    let sampled_at: DateTime<Utc> = SAMPLED_AT.parse().unwrap();
    for past in Past::ALL {
        let again = || {
            let chat = lived(past, ("Europe/Lisbon", SAMPLED_AT));
            let export = export::json(&chat, sampled_at).unwrap();
            (format!("{:?}", chat.person), export)
        };
        let (person, export) = again();
        assert_eq!((person, export.clone()), again(), "{past:?}");
        let file = sample(past);
        if std::env::var_os("CHARLEY_UPDATE").is_some() {
            std::fs::write(&file, &export).unwrap();
        }
        let kept = std::fs::read_to_string(&file).unwrap_or_default();
        assert!(kept == export, "{} is another", file.display());
    }
}

#[test]
fn a_real_charley_takes_each_file() {
    let at: DateTime<Utc> = SAMPLED_AT.parse().unwrap();
    for past in Past::ALL {
        let file = std::fs::read(sample(past)).unwrap();
        let mut fresh = phone(Chat::new(9, at));
        let offered = send(&mut fresh, JSON, &file);
        assert!(!offered.contains("cannot"), "{past:?}: {offered}");
        let added = add(&mut fresh, &file);
        assert!(
            added.starts_with("Added to your diary:"),
            "{past:?}: {added}"
        );
        let sample: serde_json::Value = serde_json::from_slice(&file).unwrap();
        let taken = exported(&fresh.chat);
        for all in ["cramps", "checkins", "answers", "signs", "announced"] {
            assert_eq!(taken[all], sample[all], "{past:?}: {all}");
        }
    }
}

fn sample(past: Past) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("docs/samples");
    folder.join(format!("{}.json", past.id()))
}
