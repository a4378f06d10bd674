//! The letters of a file, in the encodings in which people's programs save it,
//! where there is no doubt which one it is.

use encoding_rs::{WINDOWS_1250, WINDOWS_1252};
use std::borrow::Cow;

/// The text of some bytes; `None` where nobody can be sure of it.
pub fn of(bytes: &[u8]) -> Option<Cow<'_, str>> {
    if let Some(units) = utf_16(bytes) {
        return from_utf_16(units).map(Cow::Owned);
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Some(Cow::Borrowed(text)),
        Err(_) => is_western(bytes).then(|| WINDOWS_1252.decode_without_bom_handling(bytes).0),
    }
}

/// The two bytes of each unit, as one number.
type Units<'a> = (&'a [u8], fn([u8; 2]) -> u16);

/// What says itself that it is UTF-16: by its mark, or by a first letter of
/// which half is nothing.
fn utf_16(bytes: &[u8]) -> Option<Units<'_>> {
    match bytes {
        [0xff, 0xfe, 0, 0, ..] => None,
        [0xff, 0xfe, rest @ ..] => Some((rest, u16::from_le_bytes)),
        [0xfe, 0xff, rest @ ..] => Some((rest, u16::from_be_bytes)),
        [1..=0xff, 0, 1..=0xff, 0, ..] => Some((bytes, u16::from_le_bytes)),
        [0, 1..=0xff, 0, 1..=0xff, ..] => Some((bytes, u16::from_be_bytes)),
        _ => None,
    }
}

fn from_utf_16((bytes, unit): Units) -> Option<String> {
    let pairs = bytes.chunks_exact(2);
    let is_whole = pairs.remainder().is_empty();
    let units = pairs.map(|pair| unit([pair[0], pair[1]]));
    let letters = || char::decode_utf16(units.clone());
    let length: usize = letters().flatten().map(char::len_utf8).sum();
    let mut text = String::with_capacity(length);
    for letter in letters() {
        text.push(letter.ok()?);
    }
    is_whole.then_some(text)
}

/// Whether these can only be letters of Windows-1252: each is the same in the
/// code of the east of Europe, none stands as in Greek or Cyrillic, where whole
/// words are such bytes, and some are small letters inside a word, where an old
/// Mac has marks.
fn is_western(bytes: &[u8]) -> bool {
    let is_in_word = |at: Option<&u8>| at.is_some_and(u8::is_ascii_alphabetic);
    let (mut is_certain, mut before) = (false, None);
    for (at, byte) in bytes.iter().enumerate() {
        if !byte.is_ascii() {
            let after = bytes.get(at + 1);
            let is_alone = [before, after].into_iter().flatten().all(u8::is_ascii);
            let Some(letter) = same_in_east_and_west(*byte) else {
                return false;
            };
            let in_word = is_alone && (is_in_word(before) || is_in_word(after));
            if letter.is_alphabetic() && !in_word {
                return false;
            }
            is_certain |= letter.is_lowercase() && is_in_word(before);
        }
        before = Some(byte);
    }
    is_certain
}

fn same_in_east_and_west(byte: u8) -> Option<char> {
    let one = [byte];
    let [west, east] = [WINDOWS_1252, WINDOWS_1250]
        .map(|code| code.decode_without_bom_handling(&one).0.chars().next());
    west.filter(|_| west == east)
}

#[cfg(test)]
mod tests {
    use super::*;
    use encoding_rs::{ISO_8859_7, MACINTOSH, WINDOWS_1251};

    const HEADER: &str = "id,night,note\r\nc1,,";

    fn utf_16(text: &str, unit: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(unit).collect()
    }

    #[test]
    fn what_says_what_it_is_is_read() {
        let text = format!("{HEADER}Krämpfe 😢 №1");
        for bytes in [
            text.clone().into_bytes(),
            utf_16(&text, u16::to_le_bytes),
            utf_16(&text, u16::to_be_bytes),
            utf_16(&format!("\u{feff}{text}"), u16::to_le_bytes),
            utf_16(&format!("\u{feff}{text}"), u16::to_be_bytes),
        ] {
            assert_eq!(of(&bytes).unwrap().trim_start_matches('\u{feff}'), text);
        }
    }

    #[test]
    fn letters_of_the_west_are_read_and_all_others_are_asked_for() {
        for (note, encoding, is_read) in [
            ("Krämpfe, müde, weiß", WINDOWS_1252, true),
            ("très forêt", WINDOWS_1252, false),
            ("été à 3 €…", WINDOWS_1252, false),
            ("été 37 ° – c’est 3 €…", WINDOWS_1252, true),
            ("I can’t", WINDOWS_1252, false),
            ("so … so", MACINTOSH, false),
            ("well… “ouch”", MACINTOSH, false),
            ("Wadenkrämpfe, müde", MACINTOSH, false),
            ("été", MACINTOSH, false),
            ("судорога в ноге", WINDOWS_1251, false),
            ("и", WINDOWS_1251, false),
            ("κράμπα", ISO_8859_7, false),
            ("křeč v lýtku", WINDOWS_1250, false),
        ] {
            let (bytes, _, _) = encoding.encode(note);
            let bytes = [HEADER.as_bytes(), &bytes].concat();
            let read = of(&bytes);
            assert_eq!(read.is_some(), is_read, "{note}: {read:?}");
            if let Some(read) = read {
                assert!(read.ends_with(note), "{read}");
            }
        }
    }

    #[test]
    fn half_a_letter_is_no_text() {
        for bytes in [
            &b"\xff\xfe{\0}"[..],
            b"\xff\xfe\0\xd8{\0",
            b"\xff\xfe\0\0{\0\0\0",
            b"\xff\xff",
            b"\x80",
        ] {
            assert_eq!(of(bytes), None, "{bytes:?}");
        }
        assert_eq!(of(b"").as_deref(), Some(""));
    }
}
