//! How much of a diary is kept, and that all of it can be taken along and
//! brought back.

use super::diaries;
use super::sending::{CSV, JSON, add, export_of, exported, phone, said, send, sends_and_adds};
use crate::player::heard;
use charley::conversation::{Chat, Effect, ExportFile};
use charley::diary::room::{CRAMPS_MAX, TEXT_BYTES_MAX};
use charley::diary::{
    AsleepAfter, AwakeFor, Checkin, Cramp, Helped, ID_MAX, Leg, Minutes, MinutesRange, Muscle, Nap,
    Record, SleepTimes, Source, TimesGiven, WokeBy, report,
};
use charley::papers::export;
use charley::papers::{FILE_BYTES_MAX, LINES_MAX};
use chrono::{DateTime, Days, FixedOffset, TimeDelta};
use proptest::prelude::*;

/// Two cramps a night.
fn with_cramps(count: u64) -> Chat {
    let mut chat = diaries::empty();
    for id in 1..=count {
        let night = diaries::last_night() - Days::new((count - id) / 2);
        let kept = diaries::now() - TimeDelta::days(1);
        let cramp = Cramp::of_night(id, Some(night), Source::Log, kept);
        chat.diary.put(Record::Cramp(cramp));
    }
    chat.person.next_record_id = count + 1;
    chat
}

fn all() -> u64 {
    u64::try_from(CRAMPS_MAX).unwrap()
}

const FULL: &str = "Your diary is full, so I could not write this down.";

#[test]
fn a_full_diary_is_said_kindly_and_nothing_goes() {
    let mut player = phone(with_cramps(all() - 1));
    let effects = player.happens(heard("/log 6 left calf"));
    let last = said(&player, &effects);
    assert!(
        last.contains("Noted") && last.contains("nearly full"),
        "{last}"
    );
    assert_eq!(player.chat.diary.cramps.len(), CRAMPS_MAX);
    let before = player.chat.diary.clone();
    player.now += TimeDelta::hours(1);
    let effects = player.happens(heard("/log 7 right calf"));
    let full = said(&player, &effects);
    let relief = last.split("\n\n").next().unwrap();
    assert!(full.starts_with(relief), "help comes first: {full}");
    assert!(full.contains(FULL) && !full.contains("Noted"), "{full}");
    let effects = player.happens(heard("/log 9 I cannot breathe and my chest hurts"));
    let danger = said(&player, &effects);
    assert!(danger.contains("emergency"), "{danger}");
    assert_eq!(player.chat.diary.cramps, before.cramps);
    let effects = player.happens(heard("/checkin clear"));
    assert!(
        !said(&player, &effects).contains(FULL),
        "it has cramps, and says so"
    );
}

#[test]
fn a_file_that_would_not_fit_changes_nothing() {
    let mut theirs = diaries::empty();
    theirs.diary.put(Record::Checkin(Checkin {
        answered_at: diaries::now(),
        ..diaries::checkin(diaries::last_night() - Days::new(9_000), 3)
    }));
    theirs.diary.put(Record::Cramp(Cramp {
        id: ID_MAX,
        ..diaries::cramp(1, diaries::last_night())
    }));
    let mut player = phone(with_cramps(all()));
    let said = send(&mut player, JSON, &export_of(&theirs));
    assert!(said.contains("would be too full"), "{said}");
    assert!(player.screen.data_of("Add it").is_none());
    let again = send(&mut player, JSON, &export_of(&diaries::empty()));
    assert!(again.contains("Nothing in it is new."), "{again}");
}

fn file(chat: &Chat, file: ExportFile) -> (String, Vec<u8>) {
    let bytes = match file {
        ExportFile::Json => export_of(chat),
        ExportFile::JsonPart(part) => {
            let part = export::json_part(chat, &part, diaries::now()).unwrap();
            part.into_bytes()
        }
        ExportFile::Csv => export::csv(chat).unwrap(),
        ExportFile::CsvPart(part) => export::csv_part(chat, &part).unwrap(),
        other => panic!("{other:?}"),
    };
    (file.name().into_owned(), bytes)
}

/// More than one file takes: long notes, and check-ins for half of the nights.
fn long() -> Chat {
    let mut chat = with_cramps(12_000);
    let note_bytes = TEXT_BYTES_MAX / 12_000 - 20;
    for cramp in chat.diary.cramps.values_mut() {
        cramp.note = Some("\"".repeat(note_bytes));
    }
    let nights = report::cramps_by_night(&chat.diary);
    let nights: Vec<_> = nights.into_keys().step_by(2).collect();
    for night in nights {
        let checkin = diaries::checkin(night, 2);
        chat.diary.put(Record::Checkin(checkin));
    }
    chat
}

#[test]
fn a_long_diary_comes_in_parts_that_each_come_back_in_any_order() {
    let old = long();
    let mut leaving = phone(old.clone());
    let effects = leaving.happens(heard("/export"));
    let files: Vec<ExportFile> = effects
        .iter()
        .filter_map(|effect| match effect {
            Effect::SendFile(file) => Some(*file),
            _ => None,
        })
        .collect();
    assert!(files.len() > 2, "{files:?}");
    let told = format!("in {} files", files.len());
    assert!(said(&leaving, &effects).contains(&told));
    let mut fresh = phone(diaries::empty());
    for one in files.iter().rev() {
        let (name, bytes) = file(&old, *one);
        assert!(bytes.len() as u64 <= FILE_BYTES_MAX, "{name}");
        let said = send(&mut fresh, &name, &bytes);
        assert!(!said.contains("cannot"), "{name}: {said}");
        if said.contains("would be added") {
            add(&mut fresh, &bytes);
        }
    }
    assert_eq!(fresh.chat.diary.cramps, old.diary.cramps);
    assert_eq!(fresh.chat.diary.checkins.len(), old.diary.checkins.len());
}

/// The widest cramps there can be: the whole table is one file still.
#[test]
fn the_bounds_of_what_is_written_hold() {
    let at: DateTime<FixedOffset> = "2026-11-01T03:10:00.123456789+13:45".parse().unwrap();
    let mut chat = diaries::empty();
    let count = 200;
    for id in 0..count {
        let mut cramp = diaries::cramp(1, diaries::last_night() - Days::new(id));
        cramp.id = ID_MAX - id;
        cramp.at = Some(at);
        cramp.recorded_at = at.to_utc();
        cramp.source = Source::Checkin;
        cramp.severity = Some(10);
        cramp.leg = Some(Leg::Right);
        cramp.muscle = Some(Muscle::Hamstring);
        cramp.minutes = Some(Minutes::Typed(u32::MAX));
        cramp.helped = [
            Helped::Stretch,
            Helped::StandOrWalk,
            Helped::Rub,
            Helped::Heat,
            Helped::Cold,
            Helped::Nothing,
            Helped::ByItself,
        ]
        .into();
        cramp.note = None;
        chat.diary.put(Record::Cramp(cramp));
    }
    let per_cramp = export_of(&chat).len() as u64 / count;
    assert!(per_cramp <= 720, "{per_cramp}");
    let per_row = export::csv(&chat).unwrap().len() as u64 / count;
    assert!(per_row <= 320, "{per_row}");
    chat.diary.cramps.clear();
    for back in 0..count {
        let night = diaries::last_night() - Days::new(back);
        chat.diary.put(Record::Checkin(Checkin {
            answered_at: at.to_utc(),
            sleep_times: Some(SleepTimes {
                asleep_after: Some(AsleepAfter::From15To30),
                awake_for: Some(AwakeFor::From60To120),
                bed_at: Some(at),
                up_at: Some(at),
                times: Some(TimesGiven::AsUsual),
                woke_by: Some(WokeBy::ALL.into()),
                nap: Some(Nap::From30To60),
                after_15: Some(false),
                in_bed_at: Some(at),
                woke_times: Some(3),
                last_woke_at: Some(at),
            }),
            ..diaries::checkin(night, 0)
        }));
    }
    let per_night = export_of(&chat).len() as u64 / count;
    assert!(per_night <= 1_500, "{per_night}");
    const { assert!(CRAMPS_MAX <= LINES_MAX) };
}

/// What a cramp may be, from three numbers.
fn cramp(id: u64, back: u64, told: u64) -> Cramp {
    let of = |count: u64| usize::try_from(told % count).unwrap();
    let night = diaries::last_night() - Days::new(back);
    let minutes = [
        None,
        Some(Minutes::Typed(u32::try_from(told % 5_000).unwrap())),
        Some(Minutes::Range(MinutesRange::Over10)),
    ];
    Cramp {
        id,
        minutes: minutes[of(3)],
        severity: [None, Some(0), Some(10)][of(3)],
        note: [None, Some("=1;'-2\nnext"), Some("夜 \"x\"")][of(3)].map(str::to_owned),
        from_memory: told.is_multiple_of(2),
        ..diaries::cramp(told % 1_000, night)
    }
}

proptest! {
    #![proptest_config(crate::many::cases(60))]

    #[test]
    fn any_diary_comes_back_as_it_went(
        cramps in prop::collection::btree_map(
            prop_oneof![1..=30_u64, any::<u64>().prop_map(|id| 1 + id % ID_MAX), Just(ID_MAX)],
            (0..40_u64, any::<u64>()),
            0..20,
        ),
        typed in 0..3_usize,
    ) {
        let mut old = diaries::empty();
        for (id, (back, told)) in &cramps {
            old.diary.put(Record::Cramp(cramp(*id, *back, *told)));
        }
        let counts: Vec<_> = report::cramps_by_night(&old.diary)
            .iter()
            .map(|(night, cramps)| (*night, u8::try_from(cramps.len().min(3)).unwrap()))
            .collect();
        for (night, count) in counts.into_iter().step_by(2) {
            old.diary.put(Record::Checkin(Checkin {
                worst: None,
                ..diaries::checkin(night, count)
            }));
        }
        let mut writer = phone(old);
        for _ in 0..typed {
            writer.now += TimeDelta::minutes(10);
            writer.happens(heard("/log 5 left"));
        }
        let old = writer.chat;
        let mut fresh = phone(diaries::empty());
        fresh.now = writer.now;
        let offered = send(&mut fresh, JSON, &export_of(&old));
        prop_assert!(!offered.contains("cannot be added"), "{}", offered);
        if offered.contains("would be added") {
            add(&mut fresh, &export_of(&old));
        }
        prop_assert_eq!(&exported(&fresh.chat)["cramps"], &exported(&old)["cramps"]);
        prop_assert_eq!(&exported(&fresh.chat)["checkins"], &exported(&old)["checkins"]);
        let table = export::csv(&old).unwrap();
        let again = send(&mut fresh, CSV, &table);
        prop_assert!(again.contains("Nothing in it is new."), "{}", again);
        sends_and_log(&mut fresh);
    }
}

/// The next of Charley's own comes back too.
fn sends_and_log(player: &mut crate::player::Player) {
    player.now += TimeDelta::hours(1);
    player.happens(heard("/log 3"));
    let mut other = phone(diaries::empty());
    other.now = player.now;
    sends_and_adds(&mut other, JSON, &export_of(&player.chat));
    assert_eq!(
        other.chat.diary.cramps.len(),
        player.chat.diary.cramps.len()
    );
}
