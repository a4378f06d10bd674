//! The same numbers as the reference implementation, `tests/insights/reference.py`.
//!
//! The three cases are written out to four decimals. The 200 simulated people,
//! half of them without any effect, are its own numbers in full:
//! `python reference.py dump 200 | gzip -9n > people.ndjson.gz`
//! (numpy 2.4.6, scipy 1.17.1).

use super::distance::{file, furthest};
use charley::insights::Nights;
use charley::insights::json::{DiaryIn, findings};
use flate2::read::GzDecoder;
use serde_json::Value;
use std::fs::{self, File};
use std::io::{BufRead, BufReader};

/// The largest distance between what is found and what the reference expects.
fn distance(document: &Value) -> f64 {
    let diary: DiaryIn = serde_json::from_value(document["input"].clone()).unwrap();
    let nights = Nights::try_from(diary).unwrap();
    let found = serde_json::to_value(findings(&nights)).unwrap();
    furthest("", &document["expected"], &found)
}

#[test]
fn the_cases_are_as_the_reference_has_them() {
    for name in ["clear-trigger", "too-few", "correlated-drift"] {
        let text = fs::read_to_string(file(&format!("{name}.json"))).unwrap();
        let furthest = distance(&serde_json::from_str(&text).unwrap());
        assert!(furthest <= 1e-4, "{name}: {furthest}");
    }
}

#[test]
fn two_hundred_people_are_as_the_reference_has_them() {
    let people = GzDecoder::new(File::open(file("people.ndjson.gz")).unwrap());
    let mut count = 0;
    for (number, line) in BufReader::new(people).lines().enumerate() {
        let furthest = distance(&serde_json::from_str(&line.unwrap()).unwrap());
        assert!(furthest <= 1e-6, "person {number}: {furthest}");
        count += 1;
    }
    assert_eq!(count, 200);
}
