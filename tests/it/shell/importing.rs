//! Killed between any two parts of an import: it is made whole at the next
//! start, and the same file sent once more adds nothing.

use super::disk::Fault;
use super::lives::run_through;
use super::world::{World, update};
use crate::papers::diaries;
use crate::promises::BOOK;
use charley::conversation::{Chat, Document, Event, Turn, What};
use charley::papers::export;
use charley::runner::RawUpdate;
use chrono::{DateTime, Utc};

const PERSON: i64 = 1;

/// Charley's own conversation; a text is a file, or the button under its offer.
fn talk(chat: Chat, event: &Event, now: DateTime<Utc>) -> Turn {
    let what = match &event.what {
        What::Text(text) if text == "file" => What::Document(Document {
            file_id: "file-1".to_owned(),
            name: "charley-export.json".to_owned(),
            size_bytes: None,
            caption: None,
        }),
        What::Text(_) => add_it(&chat),
        other => other.clone(),
    };
    let event = Event {
        what,
        ..event.clone()
    };
    charley::conversation::handle(&BOOK, chat, &event, now)
}

fn add_it(chat: &Chat) -> What {
    let offered = chat.person.files.iter().find_map(|file| file.offered);
    What::Button {
        callback: "press".to_owned(),
        data: format!("import.add;{}", base36(offered.unwrap())),
    }
}

fn base36(number: u64) -> String {
    let digit = char::from_digit(u32::try_from(number % 36).unwrap(), 36).unwrap();
    match number / 36 {
        0 => digit.to_string(),
        rest => format!("{}{digit}", base36(rest)),
    }
}

fn world(old: &Chat) -> World {
    let mut world = World::new();
    world.clock.set(diaries::now());
    world.file = export::json(old, diaries::now())
        .unwrap()
        .into_bytes()
        .into();
    world.talk = talk;
    world
}

fn sends(number: i64) -> Vec<RawUpdate> {
    vec![update(number, PERSON, "file")]
}

fn adds(number: i64) -> Vec<RawUpdate> {
    vec![update(number, PERSON, "add")]
}

#[test]
fn killed_between_any_two_parts_it_is_made_whole() {
    let old = diaries::nights(150);
    let steps = {
        let world = world(&old);
        run_through(&world, &sends(10), Fault::Never);
        run_through(&world, &adds(11), Fault::Never)
    };
    assert!(steps > 5, "{steps} steps are worth killing at");
    for step in 0..steps {
        for fault in [Fault::KillBefore(step), Fault::KillAfter(step)] {
            let world = world(&old);
            run_through(&world, &sends(10), Fault::Never);
            run_through(&world, &adds(11), fault);
            run_through(&world, &adds(11), Fault::Never);
            let whole = world.chat(PERSON).unwrap();
            assert_eq!(whole.diary.cramps, old.diary.cramps, "{fault:?}");
            assert_eq!(whole.diary.checkins.len(), old.diary.checkins.len());
            assert_eq!(whole.diary.signs.len(), 1, "{fault:?}");
            run_through(&world, &sends(12), Fault::Never);
            let again = world.chat(PERSON).unwrap();
            assert_eq!(again.diary, whole.diary, "{fault:?}");
            let said = world.said_to(PERSON);
            assert!(said.last().unwrap().starts_with("import-head"), "{said:?}");
        }
    }
}
