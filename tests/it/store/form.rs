//! The form of stored values, and what it notices.

use charley::dialogue::Answer;
use charley::store::{StoreError, Tree, envelope};
use serde::{Deserialize, Serialize};

const KEY: &[u8] = b"key";

/// Any value with several fields.
#[derive(Debug, Serialize, Deserialize)]
struct Note {
    severity: Option<u8>,
    text: String,
}

fn note() -> Note {
    Note {
        severity: Some(6),
        text: "after tennis".to_owned(),
    }
}

/// Stored bytes outlive this version, so their form is fixed.
#[test]
fn the_form_on_disk() {
    let bytes = envelope::plain(0x0102, b"k", &Answer::Number(7)).unwrap();
    assert_eq!(bytes, [1, 1, 2, 88, 23, 74, 105, 7]);
}

#[test]
fn fields_may_come_and_go() {
    #[derive(Serialize, Deserialize)]
    struct Old {
        first: u8,
        last: u8,
    }
    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct New {
        first: u8,
        #[serde(default)]
        between: Option<String>,
        last: u8,
    }
    let old = envelope::plain(1, KEY, &Old { first: 1, last: 2 }).unwrap();
    let new: New = envelope::open(Tree::Person, KEY, &old).unwrap();
    assert_eq!((new.first, new.between, new.last), (1, None, 2));

    let between = Some("text".to_owned());
    let (first, last) = (3, 4);
    let new = envelope::plain(
        2,
        KEY,
        &New {
            first,
            between,
            last,
        },
    )
    .unwrap();
    let old: Old = envelope::open(Tree::Person, KEY, &new).unwrap();
    assert_eq!((old.first, old.last), (3, 4));
}

#[test]
fn every_flipped_bit_is_damage() {
    let bytes = envelope::plain(1, KEY, &note()).unwrap();
    for bit in 0..bytes.len() * 8 {
        let mut flipped = bytes.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        let opened = envelope::open::<Note>(Tree::Diary, KEY, &flipped);
        assert!(is_damage(&opened), "bit {bit}");
    }
    for length in 0..bytes.len() {
        let opened = envelope::open::<Note>(Tree::Diary, KEY, &bytes[..length]);
        assert!(is_damage(&opened), "cut to {length}");
    }
}

#[test]
fn a_value_under_another_key_is_damage() {
    let bytes = envelope::plain(1, KEY, &note()).unwrap();
    assert!(is_damage(&envelope::open::<Note>(
        Tree::Diary,
        b"other",
        &bytes
    )));
}

#[test]
fn an_error_never_quotes_the_value() {
    let bytes = envelope::plain(1, KEY, &"my secret").unwrap();
    let error = envelope::open::<u32>(Tree::Diary, KEY, &bytes).unwrap_err();
    assert_eq!(error.to_string(), "damaged value in Diary: it is no u32");
}

fn is_damage<T>(opened: &Result<T, StoreError>) -> bool {
    matches!(
        opened,
        Err(StoreError::Damaged {
            tree: Tree::Diary,
            ..
        })
    )
}
