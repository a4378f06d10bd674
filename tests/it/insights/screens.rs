//! `/triggers` and *What my nights say* as people read them, for diaries that
//! would be long to tap: `tests/insights/screens/*.txt`.
//! `CHARLEY_UPDATE=1 cargo test screens` writes them anew; read the difference.

use super::pages::{Pages, dice};
use crate::player::{Player, heard};
use crate::promises::BOOK;
use charley::conversation::{Effect, Message};
use charley::dialogue::{Answer, Cause, Level};
use charley::diary::{AnswerRecord, Diary, Exposure, Outcome, Record, TriggerRecord};
use chrono::DateTime;
use std::path::Path;

pub fn message(player: &Player, effects: &[Effect]) -> String {
    player.text(shown(effects))
}

pub fn shown(effects: &[Effect]) -> &Message {
    let shown = effects.iter().find_map(|effect| match effect {
        Effect::Send { message, .. } | Effect::Edit { message, .. } => Some(message),
        _ => None,
    });
    shown.unwrap()
}

/// Both screens, one under the other.
fn screens(diary: Diary) -> String {
    let mut player = Player::new(BOOK.clone(), "2026-06-01T12:00:00Z".parse().unwrap());
    player.chat.diary = diary;
    let effects = player.happens(heard("/triggers"));
    let triggers = message(&player, &effects);
    let effects = player.presses("What my nights say");
    let nights = message(&player, &effects);
    assert!(nights.encode_utf16().count() < 4_096);
    let pictures = pictures(&mut player);
    format!("{triggers}\n\n---\n\n{nights}\n{pictures}")
}

/// The words under each picture that the newest message offers.
fn pictures(player: &mut Player) -> String {
    let newest = player.screen.shown.back().unwrap();
    let offered = newest.buttons.iter().flatten();
    let data = offered.map(|(_, data)| data.clone());
    let links: Vec<String> = data
        .filter(|data| data.starts_with("triggers.link="))
        .collect();
    let captions = links.iter().map(|data| {
        let effects = player.presses_data(data);
        let caption = effects.iter().find_map(|effect| match effect {
            Effect::SendPicture { caption, .. } => Some(caption),
            _ => None,
        });
        let caption = player.text(caption.unwrap());
        assert!(caption.encode_utf16().count() < 1_024);
        format!("\n--- {data}\n\n{caption}\n")
    });
    captions.collect()
}

fn no_limit() -> Record {
    Record::Answer(AnswerRecord {
        dialogue: "safety".to_owned(),
        version: 1,
        question: "deh4".to_owned(),
        value: Answer::One("no".to_owned()),
        answered_at: DateTime::UNIX_EPOCH,
    })
}

/// Standing for long goes with cramps, and alcohol mostly comes with standing.
/// The stretch is kept on nearly every night.
pub fn three_months() -> Pages {
    let mut pages = Pages::from("2026-03-01");
    pages.diary.put(no_limit());
    let mut chance = dice();
    for night in 0..92 {
        if chance(10) {
            continue;
        }
        let standing = chance(35);
        let mut ticked = Vec::new();
        for (exposure, is_there) in [
            (Exposure::LongStanding, standing),
            (Exposure::Alcohol, chance(if standing { 70 } else { 10 })),
            (Exposure::HotDay, chance(30)),
            (Exposure::LongSitting, night < 4),
            (Exposure::NewMedicine, night == 50 || night == 51),
        ] {
            if is_there {
                ticked.push(exposure);
            }
        }
        let cramps = chance(if standing { 70 } else { 15 });
        pages.told(night, u8::from(cramps), &ticked);
        pages.stretched(night, !chance(3));
        pages.water(
            night,
            if chance(60) {
                Outcome::Done
            } else {
                Outcome::Skipped
            },
        );
    }
    pages
}

/// The same nights of somebody whose answers spoke against it.
fn otherwise() -> Pages {
    let mut pages = three_months();
    pages.diary.put(Record::Trigger(TriggerRecord {
        cause: Cause::Circulation,
        level: Level::Unlikely,
        assessed_at: DateTime::UNIX_EPOCH,
    }));
    pages
}

/// Cramps become fewer by themselves. Days with too few drinks may go with them,
/// for somebody who has not said whether there is a limit.
fn getting_better() -> Pages {
    let mut pages = Pages::from("2026-01-10");
    let mut chance = dice();
    for night in 0..140 {
        let dry = chance(25);
        let usual = 75 - night as u32 / 2;
        let ticked: &[Exposure] = if dry { &[Exposure::MissedDrinks] } else { &[] };
        let cramps = chance(if dry { usual + 24 } else { usual });
        pages.told(night, u8::from(cramps), ticked);
        pages.stretched(night, night > 30);
    }
    pages
}

fn ten_nights() -> Pages {
    let mut pages = Pages::from("2026-05-20");
    for night in 0..10 {
        let ticked: &[Exposure] = if night % 2 == 0 {
            &[Exposure::HotDay]
        } else {
            &[]
        };
        pages.told(night, u8::from(night % 3 == 0), ticked);
    }
    pages
}

fn no_cramps() -> Pages {
    let mut pages = Pages::from("2026-03-01");
    (0..80).for_each(|night| pages.told(night, 0, &[Exposure::LongSitting]));
    pages
}

#[test]
fn screens_are_as_written() {
    for (name, pages) in [
        ("three_months", three_months()),
        ("otherwise", otherwise()),
        ("getting_better", getting_better()),
        ("ten_nights", ten_nights()),
        ("no_cramps", no_cramps()),
    ] {
        is_as_written(name, &screens(pages.diary));
    }
}

pub fn is_as_written(name: &str, shown: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/insights/screens");
    let file = folder.join(format!("{name}.txt"));
    if std::env::var_os("CHARLEY_UPDATE").is_some() {
        std::fs::write(&file, shown).unwrap();
    }
    let written = std::fs::read_to_string(&file).unwrap();
    assert_eq!(shown, written, "{}", file.display());
}
