//! Files that people send, with anything in them: read or refused, and a diary
//! is never less afterwards.

use crate::many::cases;
use crate::papers::diaries;
use crate::papers::hostile::SHAPES;
use crate::papers::sending::{CSV, JSON, add, export_of, phone, send};
use charley::papers::export;
use proptest::prelude::*;
use proptest::sample::Index;

/// Sends a file and adds it where that is offered; what was there stays.
fn tried(name: &str, bytes: &[u8]) -> Result<(), TestCaseError> {
    let mut player = phone(diaries::nights(9));
    let before = player.chat.diary.clone();
    let said = send(&mut player, name, bytes);
    prop_assert!(said.starts_with("<b>charley"), "{}", said);
    prop_assert!(said.len() < 4_096, "{} bytes are said", said.len());
    prop_assert_eq!(&player.chat.diary, &before);
    if said.contains("would be added") {
        let said = add(&mut player, bytes);
        prop_assert!(said.contains("Added to your diary:"), "{}", said);
        let after = &player.chat.diary;
        for (id, cramp) in &before.cramps {
            prop_assert_eq!(after.cramps.get(id), Some(cramp));
        }
        prop_assert!(after.len() >= before.len());
    }
    Ok(())
}

/// Bytes at one place of a file are others.
fn mutated(whole: &[u8], (from, to): (Index, Index), with: &[u8]) -> Vec<u8> {
    let (from, to) = (from.index(whole.len()), to.index(whole.len()));
    let (from, to) = (from.min(to), from.max(to).min(from.min(to) + 64));
    [&whole[..from], with, &whole[to..]].concat()
}

/// What files are made of.
fn pieces() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        any::<u8>().prop_map(|byte| vec![byte]),
        "[{}\\[\\]:,\"\\\\]{1,6}".prop_map(String::into_bytes),
        prop::sample::select(
            &[
                "null",
                "1e999",
                "-1",
                "18446744073709551616",
                "c9007199254740992",
                "\"\\ud800\"",
                "28.11.2026",
                "2026-02-30",
                "sep=;",
                ";;;;",
                "\r",
                "\u{feff}",
                "=1",
                "'=",
                "TRUE",
                "4,0",
                "\"cramps\"",
                "\"exposures\"",
                "2026-11-18T03:12:00+99:99",
            ][..]
        )
        .prop_map(|text| text.as_bytes().to_vec()),
    ];
    prop::collection::vec(piece, 0..6).prop_map(|pieces| pieces.concat())
}

#[test]
fn any_bytes_are_read_or_refused() {
    let any_bytes = prop::collection::vec(any::<u8>(), 0..400);
    proptest!(cases(200), |(bytes in any_bytes, text in "\\PC{0,200}", more in pieces())| {
        for bytes in [&bytes[..], text.as_bytes(), &more] {
            tried(JSON, bytes)?;
            tried(CSV, bytes)?;
            tried(CSV, &[export::COLUMNS.join(",").as_bytes(), b"\n", bytes].concat())?;
        }
    });
}

#[test]
fn a_changed_export_is_read_or_refused() {
    let mut theirs = diaries::nights(20);
    theirs.person.zone = None;
    let (json, csv) = (export_of(&theirs), export::csv(&theirs).unwrap());
    let place = || (any::<Index>(), any::<Index>());
    let changes = prop::collection::vec((place(), pieces()), 1..6);
    proptest!(cases(200), |(changes in changes)| {
        let change = |whole: &[u8]| {
            let mut bytes = whole.to_vec();
            for (at, with) in &changes {
                bytes = mutated(&bytes, *at, with);
            }
            bytes
        };
        tried(JSON, &change(&json))?;
        tried(CSV, &change(&csv))?;
    });
}

#[test]
fn every_hostile_shape_is_answered() {
    for (shape, name, fill) in SHAPES {
        for bytes in [200, 5_000, 300_000] {
            tried(name, &fill(bytes)).unwrap_or_else(|error| panic!("{shape}: {error}"));
        }
    }
}
