//! A diary that comes back: what a file would add, and what it adds.

use super::diaries;
use super::sending::{
    CSV, JSON, add, export_of, exported, fetch, phone, said, send, sends_and_adds,
};
use crate::player::heard;
use charley::conversation::{Announced, Chat, Document, Effect, Fetched, What};
use charley::dialogue::Answer;
use charley::diary::plan::{
    Automatic, HoursBefore, PackOn, PlanState, PlannedHabit, Programme, ProgrammeState, Review,
    Worth,
};
use charley::diary::quiet_note::QuietNote;
use charley::diary::trial::{Drawn, End, Ended, Habit, Lot};
use charley::diary::{
    Factor, Outcome, Record, ReminderKind, ReminderRecord, Source, Trial, report,
};
use charley::insights::Direction;
use charley::papers::export;
use chrono::{NaiveDate, NaiveTime, TimeDelta};
use serde_json::json;

#[test]
fn export_import_export_is_the_same() {
    let mut old = diaries::nights(120);
    old.person.consented_at = Some(diaries::now());
    old.person.settings.emergency_number = Some("+44 20 7946 0000".to_owned());
    with_what_was_told(&mut old);
    old.diary.put(Record::Trial(test(2, None)));
    let mut fresh = phone(Chat::new(7, diaries::now()));
    let offered = send(&mut fresh, JSON, &export_of(&old));
    let expected = "<b>charley-export.json</b>

This would be added to your diary:
61 cramps
103 check-ins
10 answers
1 warning sign
1 test that is over
1 thing I told you about your nights
your hours, place or settings";
    assert_eq!(offered, expected);
    let added = add(&mut fresh, &export_of(&old));
    assert!(
        added.starts_with("Added to your diary:\n61 cramps\n"),
        "{added}"
    );
    let (mut before, mut after) = (exported(&old), exported(&fresh.chat));
    assert_ne!(before["reminders"], json!([]));
    assert_eq!(after["reminders"], json!([]));
    before["reminders"].take();
    after["reminders"].take();
    let under_way = before["trials"].as_array_mut().unwrap().pop().unwrap();
    assert_eq!(under_way["ended"], json!(null));
    assert_eq!(before, after);
}

/// Weeks under way do not come back; what came of those that are over does.
#[test]
fn what_was_told_after_a_plan_comes_back() {
    let mut old = diaries::nights(20);
    let night = diaries::last_night();
    old.person.settings.stretch_fewer_from = Some(night);
    old.diary.put(Record::Plan(kept_by_itself(night)));
    old.diary.put(Record::Review(Review {
        last_night: night,
        week: 8,
        choice: None,
        unit: None,
        answered_at: None,
        worth: Some(Worth::Partly),
    }));
    old.diary.put(Record::Programme(Programme {
        begun_night: Some(night),
        upkeep_on: Some(night),
        ..Programme::new(ProgrammeState::Upkeep)
    }));
    let mut fresh = phone(Chat::new(7, diaries::now()));
    sends_and_adds(&mut fresh, JSON, &export_of(&old));
    let (before, after) = (exported(&old), exported(&fresh.chat));
    assert_eq!(before["programme"]["upkeep_on"], json!(night));
    assert_eq!(before["reviews"][0]["worth"], json!("partly"));
    assert_eq!(before["plans"][0]["auto"], json!("yes"));
    let fewer_from = &before["profile"]["reminders"]["stretch"]["fewer_from"];
    assert_eq!(*fewer_from, json!(night));
    for part in ["plans", "reviews", "profile"] {
        assert_eq!(before[part], after[part], "{part}");
    }
    assert_eq!(after["programme"], json!(null));
}

fn kept_by_itself(night: NaiveDate) -> PlannedHabit {
    PlannedHabit {
        id: 1,
        unit: "stretch_down".to_owned(),
        unit_version: 1,
        action: "one_leg_once".to_owned(),
        cue: None,
        obstacle: None,
        begun_night: night,
        state: PlanState::Settled,
        easier_steps: 0,
        ended_night: None,
        why_never: None,
        auto: Some(Automatic::Yes),
        pack: None,
        note: Some(QuietNote {
            last: Some(night),
            sent: 3,
            ..QuietNote::new(NaiveTime::from_hms_opt(14, 20, 0).unwrap(), night)
        }),
    }
}

/// A test of three evenings, of which the last did not reach the person.
fn test(id: u64, ended: Option<Ended>) -> Trial {
    let begun_at = diaries::now() - TimeDelta::days(id.cast_signed());
    let mut trial = Trial::new(id, Habit::Walk, begun_at);
    for (days, with) in [(1, true), (2, false), (3, true)] {
        let lot = Lot {
            with,
            drawn_at: diaries::now(),
            left_out: days == 2,
            counted: None,
        };
        let night = diaries::last_night() - TimeDelta::days(days);
        trial.lots.insert(night, lot);
    }
    trial.ended = ended;
    trial
}

/// A test by lot that is over, and what Charley said of these nights.
fn with_what_was_told(chat: &mut Chat) {
    let over = Ended {
        at: diaries::now(),
        how: End::Over,
    };
    let by_weeks = Trial {
        drawn: Drawn::Weekly,
        ..test(1, Some(over))
    };
    chat.diary.put(Record::Trial(by_weeks));
    chat.diary.put(Record::Reminder(ReminderRecord {
        kind: ReminderKind::Walk,
        night: diaries::last_night() - TimeDelta::days(1),
        due_at: diaries::now(),
        sent_at: Some(diaries::now()),
        outcome: Outcome::Done,
    }));
    let announced = Announced {
        way: Direction::More,
        at: diaries::now(),
        withdrawn_at: None,
    };
    chat.person.announced.insert(Factor::StretchDone, announced);
}

#[test]
fn a_pack_that_is_on_comes_back_with_all_that_goes_back_at_its_end() {
    let mut chat = diaries::nights(3);
    let begun_night = diaries::last_night();
    let pack = PackOn {
        until: Some(begun_night + TimeDelta::days(13)),
        hours_before: Some(HoursBefore {
            bedtime: chat.person.bedtime,
            rising: chat.person.rising,
            zone: chat.person.zone,
        }),
        sleep_times_before: Some(begun_night),
    };
    let habit = PlannedHabit {
        id: 900,
        unit: "fasting".to_owned(),
        unit_version: 2,
        action: "bedtime_moves".to_owned(),
        cue: None,
        obstacle: None,
        begun_night,
        state: PlanState::Background,
        easier_steps: 0,
        ended_night: None,
        why_never: None,
        auto: None,
        pack: None,
        note: None,
    };
    let old_reader = habit.clone();
    let on = PlannedHabit {
        pack: Some(pack),
        ..habit
    };
    chat.diary.put(Record::Plan(on.clone()));
    let mut player = phone(diaries::empty());
    sends_and_adds(&mut player, JSON, &export_of(&chat));
    assert_eq!(player.chat.diary.plans.get(&900), Some(&on));
    // Who knows no packs reads the rest, and old rows have none.
    let written = serde_json::to_value(&old_reader).unwrap();
    assert!(written.get("pack").is_none());
    let read: PlannedHabit = serde_json::from_value(written).unwrap();
    assert_eq!(read, old_reader);
}

#[test]
fn twice_adds_nothing() {
    let file = export_of(&diaries::nights(30));
    let mut player = phone(diaries::empty());
    sends_and_adds(&mut player, JSON, &file);
    let once = player.chat.diary.clone();
    let again = send(&mut player, JSON, &file);
    assert!(again.contains("Nothing in it is new."), "{again}");
    assert!(player.screen.data_of("Add it").is_none(), "no button");
    assert_eq!(player.chat.diary, once);
}

#[test]
fn what_was_corrected_since_stays() {
    let mut player = phone(diaries::nights(30));
    let file = export_of(&player.chat);
    let cramp = player.chat.diary.cramps.values_mut().next().unwrap();
    cramp.severity = Some(10);
    let diary = player.chat.diary.clone();
    let said = send(&mut player, JSON, &file);
    assert!(said.contains("Nothing in it is new."), "{said}");
    assert_eq!(player.chat.diary, diary);
}

#[test]
fn the_table_of_cramps_can_come_alone() {
    let old = diaries::nights(30);
    let table = String::from_utf8(export::csv(&old).unwrap()).unwrap();
    let of_spreadsheet = |mark: char| {
        let mut reader = csv::Reader::from_reader(table.as_bytes());
        let mark = u8::try_from(mark).unwrap();
        let mut writer = csv::WriterBuilder::new()
            .delimiter(mark)
            .from_writer(Vec::new());
        writer.write_record(reader.headers().unwrap()).unwrap();
        reader
            .records()
            .for_each(|row| writer.write_record(&row.unwrap()).unwrap());
        String::from_utf8(writer.into_inner().unwrap()).unwrap()
    };
    for saved in [
        table.clone(),
        format!("\u{feff}{table}"),
        table.replace("\r\n", "\n"),
        of_spreadsheet(';').replace('\n', "\r\n"),
        of_spreadsheet('\t'),
        format!("{table};;;;\r\n\r\n").replace(";;;;", ""),
    ] {
        let mut player = phone(diaries::empty());
        sends_and_adds(&mut player, CSV, saved.as_bytes());
        let mut cramps = player.chat.diary.cramps.clone();
        for cramp in cramps.values_mut() {
            cramp.from_memory = old.diary.cramps[&cramp.id].from_memory;
        }
        assert_eq!(cramps, old.diary.cramps, "{saved}");
    }
}

#[test]
fn a_check_in_follows_the_cramps_that_come() {
    let old = diaries::one_night();
    let table = export::csv(&old).unwrap();
    let mut chat = diaries::empty();
    let clear = diaries::checkin(diaries::last_night(), 0);
    chat.diary.put(Record::Checkin(clear));
    let mut player = phone(chat);
    sends_and_adds(&mut player, CSV, &table);
    assert_eq!(player.chat.diary.checkins[&diaries::last_night()].cramps, 1);
}

#[test]
fn new_cramps_never_get_an_id_that_came() {
    let mut player = phone(diaries::empty());
    sends_and_adds(&mut player, JSON, &export_of(&diaries::nights(30)));
    let before = player.chat.diary.cramps.clone();
    player.happens(heard("/log 6"));
    assert_eq!(player.chat.diary.cramps.len(), before.len() + 1);
    assert!(
        before
            .iter()
            .all(|(id, cramp)| player.chat.diary.cramps[id] == *cramp)
    );
}

#[test]
fn every_bad_row_is_named_by_its_line() {
    let header = "id,night,at,recorded_at,source,severity,leg,muscle,minutes,helped,note";
    let kept = "2026-11-01T05:00:00.000Z";
    let rows = [
        format!("c1,2026-10-31,,{kept},log,6,left,calf,7,stretch rub,"),
        format!("c2,2026-10-31,,{kept},log,11,,,,,"),
        format!("c3,1970-01-01,,{kept},log,6,,,,,"),
        format!("c4,2100-01-01,,{kept},log,6,,,,,"),
        format!("c1,2026-10-30,,{kept},log,6,,,,,"),
        format!("17,2026-10-30,,{kept},log,6,,,,,"),
        format!("c5,2026-10-30,,{kept},log,6,middle,,,,"),
        format!("c6,2026-10-30,,{kept},log,6,,,,cream,"),
        format!("c7,,,{kept},log,6,,,,,"),
        "c8,2026-10-30".to_owned(),
        format!("c9,31.11.2026,,{kept},log,6,,,,,"),
        "c10,2026-10-30,,,log,6,,,,,".to_owned(),
        format!("c11,2026-10-30,,{kept},dream,6,,,,,"),
        format!("c12,2026-10-30,03:10,{kept},log,6,,,,,"),
    ];
    let table = format!("{header}\r\n{}\r\n", rows.join("\r\n"));
    let said = send(&mut phone(diaries::empty()), CSV, table.as_bytes());
    let expected = "<b>charley-cramps.csv</b>

This would be added to your diary:
1 cramp

13 lines cannot be added:
Line 3: severity cannot be \"11\".
Line 4: night cannot be \"1970-01-01\".
Line 5: night cannot be \"2100-01-01\".
Line 6: this is in the file twice.
Line 7: id cannot be \"17\".
Line 8: leg cannot be \"middle\".
Line 9: helped cannot be \"[&quot;cream&quot;]\".
Line 10: night is empty.
Line 11: it has too few or too many parts.
Line 12: night cannot be \"31.11.2026\".
and 3 more.";
    assert_eq!(said, expected);
}

#[test]
fn a_bad_row_of_the_whole_export_is_named_too() {
    let mut file = exported(&diaries::nights(9));
    file["answers"][0]["value"] = json!("a lot");
    file["answers"][1]["question"] = json!("deh99");
    file["checkins"][0]["exposures"]["moonlight"] = json!(true);
    file["cramps"][0]["severity"] = json!(-1);
    file["signs"][0]["sign"] = json!("boredom");
    file["profile"]["time_zone"] = json!("Mars/Olympus");
    file["triggers"] = json!([7]);
    let text = serde_json::to_string_pretty(&file).unwrap();
    let said = send(
        &mut phone(Chat::new(7, diaries::now())),
        JSON,
        text.as_bytes(),
    );
    assert!(said.contains("7 lines cannot be added:"), "{said}");
    let lines: Vec<&str> = text.lines().collect();
    for bad in [
        "\"severity\": -1",
        "\"boredom\"",
        "\"a lot\"",
        "\"moonlight\"",
        "\"deh99\"",
    ] {
        let at = 1 + lines.iter().position(|line| line.contains(bad)).unwrap();
        let starts = (1..=at)
            .rev()
            .find(|line| lines[line - 1] == "    {")
            .unwrap();
        assert!(
            said.contains(&format!("Line {starts}: ")),
            "{bad} at {starts}: {said}"
        );
    }
}

#[test]
fn a_question_of_ones_own_comes_back_only_as_it_could_be_typed() {
    for (words, comes) in [
        ("Why at night?".to_owned(), true),
        ("?".repeat(200), true),
        ("?".repeat(201), false),
        ("Why\nat night?".to_owned(), false),
        (" ".to_owned(), false),
    ] {
        let mut old = diaries::one_night();
        let mut answer = diaries::answer("doctor", "own_question", "?");
        answer.value = Answer::One(words.clone());
        old.diary.put(Record::Answer(answer));
        let mut player = phone(diaries::empty());
        let said = send(&mut player, JSON, &export_of(&old));
        assert_eq!(said.contains("1 answer"), comes, "{said}");
        assert_eq!(said.contains(": value cannot be"), !comes, "{said}");
    }
}

#[test]
fn somebody_elses_ids_are_theirs() {
    let mut player = phone(diaries::one_night());
    let mut theirs = diaries::one_night();
    theirs.diary.cramps.get_mut(&1).unwrap().recorded_at += TimeDelta::hours(3);
    let said = send(&mut player, JSON, &export_of(&theirs));
    assert!(
        said.contains(": c1 is another entry in your diary."),
        "{said}"
    );
}

#[test]
fn a_cramp_that_cannot_be_added_makes_no_night_clear() {
    let mut player = phone(diaries::one_night());
    let night = diaries::last_night() - chrono::Days::new(2);
    let mut theirs = diaries::empty();
    theirs.diary.put(Record::Cramp(diaries::cramp(1, night)));
    theirs
        .diary
        .put(Record::Checkin(diaries::checkin(night, 1)));
    let said = sends_and_adds(&mut player, JSON, &export_of(&theirs));
    assert!(said.contains("1 check-in"), "{said}");
    let diary = &player.chat.diary;
    assert_eq!(diary.checkins[&night].cramps, 1);
    let cramps: Vec<Source> = report::cramps_of(diary, night)
        .map(|cramp| cramp.source)
        .collect();
    assert_eq!(cramps, [Source::Checkin]);
}

#[test]
fn hours_that_cannot_be_set_are_not_imported() {
    let whole = String::from_utf8(export_of(&diaries::nights(9))).unwrap();
    let far = whole.replacen(
        "\"minutes_before_bed\": 120",
        "\"minutes_before_bed\": 4000000000",
        1,
    );
    assert_ne!(far, whole);
    let mut player = phone(Chat::new(7, diaries::now()));
    let before = player.chat.person.settings.clone();
    let said = send(&mut player, JSON, far.as_bytes());
    assert!(said.contains("reminders"), "{said}");
    add(&mut player, far.as_bytes());
    assert_eq!(player.chat.person.settings, before);
}

#[test]
fn guesses_about_sleep_that_cannot_be_are_named() {
    for (field, value) in [
        ("bed_at", json!("2026-10-02T22:30:00+02:00")),
        ("up_at", json!("half past six")),
        ("asleep_after", json!("16_31")),
        ("woke_by", json!(["moonlight"])),
        ("times", json!(true)),
        ("woke_times", json!(4)),
        ("in_bed_at", json!("2026-10-02T22:30:00+02:00")),
        ("last_woke_at", json!("at dawn")),
        ("after_15", json!("late")),
    ] {
        let mut file = exported(&diaries::nights(9));
        file["checkins"][0]["sleep_times"][field] = value;
        let mut player = phone(Chat::new(7, diaries::now()));
        let said = send(&mut player, JSON, file.to_string().as_bytes());
        assert!(
            said.contains("One line cannot be added:"),
            "{field}: {said}"
        );
        assert!(said.contains(": sleep_times cannot be "), "{field}: {said}");
    }
}

#[test]
fn what_is_no_diary_is_said_so() {
    let nights = charley::papers::nights_table::csv(&diaries::nights(9), diaries::now());
    let whole = export_of(&diaries::nights(9));
    let header = "id,night,at,recorded_at,source,severity,leg,muscle,minutes,helped,note\n";
    for (name, bytes, says) in [
        (
            JSON,
            b"\xff\xffi\0d\0".to_vec(),
            "I cannot read this as text.",
        ),
        (JSON, b"{}".to_vec(), "This is no diary of mine."),
        (JSON, b"[1, 2]".to_vec(), "This is no diary of mine."),
        (
            JSON,
            b"{\"schema\": \"charley.export/2\"}".to_vec(),
            "This is no diary of mine.",
        ),
        (
            JSON,
            b"{\"schema\": \"charley.export/1\",\n \"cramps\": 3}".to_vec(),
            "This is no diary of mine.",
        ),
        (
            JSON,
            whole[..whole.len() / 2].to_vec(),
            "The file breaks off or is damaged at line",
        ),
        (CSV, b"a,b\n1,2\n".to_vec(), "This is no diary of mine."),
        (
            CSV,
            header.replace("leg", "limb").into_bytes(),
            "Line 1: the column \"leg\" is missing.",
        ),
        (
            CSV,
            header.replace("note", "note,mood").into_bytes(),
            "Line 1: I do not know the column \"mood\".",
        ),
        (
            CSV,
            nights.unwrap(),
            "The table of nights cannot be read back.",
        ),
        (CSV, Vec::new(), "This is no diary of mine."),
        (CSV, header.as_bytes().to_vec(), "Nothing in it is new."),
        (
            CSV,
            format!("{header}{}", "c1,2026-10-30,,,,,,,,,\n".repeat(20_001)).into_bytes(),
            "This file holds too much. I read up to 20000",
        ),
    ] {
        let mut player = phone(diaries::one_night());
        let before = player.chat.diary.clone();
        let said = send(&mut player, name, &bytes);
        assert!(said.contains(says), "{says}: {said}");
        assert!(player.screen.data_of("Add it").is_none(), "{said}");
        assert_eq!(player.chat.diary, before);
    }
}

#[test]
fn a_large_file_is_not_even_fetched() {
    let mut player = phone(diaries::empty());
    let effects = player.happens(What::Document(Document {
        file_id: "file-1".to_owned(),
        name: JSON.to_owned(),
        size_bytes: Some(20 * 1024 * 1024),
        caption: None,
    }));
    assert!(
        effects
            .iter()
            .all(|effect| !matches!(effect, Effect::Fetch { .. }))
    );
    assert!(said(&player, &effects).contains("I read files up to 10 MB."));
}

#[test]
fn a_file_that_telegram_has_no_more_is_asked_for_again() {
    let file = export_of(&diaries::nights(9));
    let mut player = phone(diaries::empty());
    send(&mut player, JSON, &file);
    player.now += TimeDelta::days(7);
    let effects = player.presses("Add it");
    let said = fetch(&mut player, effects, Fetched::Gone);
    assert_eq!(
        said,
        "I cannot get that file any more. Please send it again."
    );
    assert!(player.chat.diary.cramps.is_empty());
    assert_eq!(player.chat.person.files, []);
}

#[test]
fn each_offer_adds_its_own_file_and_only_once() {
    let mut player = phone(diaries::empty());
    let whole = export_of(&diaries::nights(9));
    send(&mut player, JSON, &whole);
    let effects = player.presses("Leave it");
    assert_eq!(said(&player, &effects), "Nothing was added.");
    let effects = player.presses_old("Add it");
    assert!(
        effects
            .iter()
            .all(|effect| !matches!(effect, Effect::Fetch { .. }))
    );
    assert!(player.chat.diary.cramps.is_empty());
}

#[test]
fn other_files_are_answered_as_before() {
    let mut player = phone(diaries::empty());
    let effects = player.happens(What::Document(Document {
        file_id: "file-1".to_owned(),
        name: "holiday.pdf".to_owned(),
        size_bytes: None,
        caption: None,
    }));
    assert!(said(&player, &effects).starts_with("I can only read words and taps."));
}

#[test]
fn a_test_that_comes_back_is_read_as_it_was_and_hides_none_under_way() {
    let mut old = diaries::nights(60);
    with_what_was_told(&mut old);
    let over = old.diary.trials[&1].clone();
    old.diary.trials.clear();
    old.diary.put(Record::Trial(Trial { id: 9, ..over }));
    let counted = |chat: &Chat, id| -> Vec<_> {
        let trial = &chat.diary.trials[&id];
        trial.counted(&chat.diary).collect()
    };
    assert_eq!(counted(&old, 9).len(), 1);
    let mut chat = diaries::empty();
    chat.diary.put(Record::Trial(test(0, None)));
    let mut player = phone(chat);
    sends_and_adds(&mut player, JSON, &export_of(&old));
    assert_eq!(counted(&player.chat, 9), counted(&old, 9));
    player.happens(heard("/triggers"));
    player.presses("Test a habit");
    assert!(player.screen.data_of("Stop the test").is_some());
}

#[test]
fn a_test_that_cannot_have_been_is_told_by_its_line() {
    let mut old = diaries::one_night();
    with_what_was_told(&mut old);
    let export = String::from_utf8(export_of(&old)).unwrap();
    for (field, good, bad) in [
        ("id", "\"t1\"", "\"c1\""),
        ("habit", "\"walk\"", "\"salt\""),
        ("ended", "\"over\"", "\"won\""),
        ("nights", "\"with\": true", "\"with\": \"yes\""),
        ("way", "\"more\"", "\"cause\""),
    ] {
        assert!(export.contains(good), "{good}");
        let mut player = phone(diaries::empty());
        let said = send(&mut player, JSON, export.replace(good, bad).as_bytes());
        assert!(said.contains(&format!(": {field} cannot be")), "{said}");
    }
}
