//! The fonts inside the binary, and how wide words become in them.
//!
//! Noto Sans has Latin, Greek and Cyrillic letters, Noto Sans Arabic those of Arabic
//! and Persian (`fonts/README.md`). A language in other letters needs its font here;
//! until then its pictures are not drawn, and their words are sent alone.

use crate::characters::is_invisible;
use crate::words::WritingDirection;
use resvg::usvg::fontdb::Database;
use rustybuzz::{Face, UnicodeBuffer, shape};
use std::sync::{Arc, LazyLock};

pub const FAMILY: &str = "Noto Sans";
/// Has the digits and signs of the other, too: a line is drawn in one font, as where
/// one is to help out in the middle of a line, letters that join are lost.
const ARABIC: &str = "Noto Sans Arabic";

/// What the words of a picture are drawn in.
pub fn family(direction: WritingDirection) -> &'static str {
    match direction {
        WritingDirection::LeftToRight => FAMILY,
        WritingDirection::RightToLeft => ARABIC,
    }
}

/// In the order in which they are asked for a letter.
const REGULAR: [&[u8]; 2] = [
    include_bytes!("fonts/NotoSans-Regular.ttf"),
    include_bytes!("fonts/NotoSansArabic-Regular.ttf"),
];
const BOLD: [&[u8]; 2] = [
    include_bytes!("fonts/NotoSans-Bold.ttf"),
    include_bytes!("fonts/NotoSansArabic-Bold.ttf"),
];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    Regular,
    Bold,
}

/// The only fonts that are ever drawn with.
pub fn database() -> Arc<Database> {
    static FONTS: LazyLock<Arc<Database>> = LazyLock::new(|| {
        let mut fonts = Database::new();
        for bytes in REGULAR.into_iter().chain(BOLD) {
            fonts.load_font_data(bytes.to_vec());
        }
        fonts.set_sans_serif_family(FAMILY);
        Arc::new(fonts)
    });
    Arc::clone(&FONTS)
}

/// How wide a text is when it is `size` high, in the units of the size. Letters that
/// join are as wide as they are joined.
pub fn width(text: &str, size: f32, weight: Weight) -> f32 {
    let faces = faces(weight);
    let mut width = 0.0;
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let face = face_of(faces, first);
        let of_it = rest
            .chars()
            .take_while(|letter| face_of(faces, *letter) == face);
        let (run, after) = rest.split_at(of_it.map(char::len_utf8).sum());
        width += match face {
            Some(0) => faces.first().map_or(0.0, |face| side_by_side(face, run)),
            face => face
                .and_then(|face| faces.get(face))
                .map_or(0.0, |face| joined(face, run)),
        } * size;
        rest = after;
    }
    width
}

/// Letters that stand beside each other, in their size.
fn side_by_side(face: &Face, run: &str) -> f32 {
    let advance = |letter| face.glyph_hor_advance(face.glyph_index(letter)?);
    let units: f32 = run.chars().filter_map(advance).map(f32::from).sum();
    units / face.units_per_em() as f32
}

/// Letters that change with their neighbours, in their size.
fn joined(face: &Face, run: &str) -> f32 {
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(run);
    let glyphs = shape(face, &[], buffer);
    let glyphs = glyphs.glyph_positions().iter();
    let units: i32 = glyphs.map(|glyph| glyph.x_advance).sum();
    units as f32 / face.units_per_em() as f32
}

/// The first face that has a letter.
fn face_of(faces: &[Face], letter: char) -> Option<usize> {
    faces
        .iter()
        .position(|face| face.glyph_index(letter).is_some())
}

/// The first character that no font has.
pub fn missing(text: &str) -> Option<char> {
    let mut letters = text.chars();
    letters.find(|letter| !letter.is_control() && !is_invisible(*letter) && !has(*letter))
}

/// Whether the fonts have a character.
pub fn has(letter: char) -> bool {
    face_of(faces(Weight::Regular), letter).is_some()
}

fn faces(weight: Weight) -> &'static [Face<'static>] {
    static FACES: LazyLock<[Vec<Face<'static>>; 2]> = LazyLock::new(|| {
        [REGULAR, BOLD].map(|bytes| {
            let faces = bytes
                .into_iter()
                .filter_map(|bytes| Face::from_slice(bytes, 0));
            faces.collect()
        })
    });
    match weight {
        Weight::Regular => &FACES[0],
        Weight::Bold => &FACES[1],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_as_wide_as_their_letters() {
        let narrow = width("ill", 10.0, Weight::Regular);
        let wide = width("WWW", 10.0, Weight::Regular);
        assert!(narrow * 3.0 < wide, "{narrow} {wide}");
        assert_eq!(width("WWW", 20.0, Weight::Regular), 2.0 * wide);
        assert!(width("WWW", 10.0, Weight::Bold) > wide);
    }

    #[test]
    fn letters_that_join_are_narrower_than_alone() {
        let joined = width("تشنج", 10.0, Weight::Regular);
        let letters = "تشنج"
            .chars()
            .map(|letter| width(&letter.to_string(), 10.0, Weight::Regular));
        assert!(joined > 0.0 && joined < letters.sum(), "{joined}");
    }

    #[test]
    fn letters_that_no_font_has_are_found() {
        assert_eq!(missing("Nächte · ночи · νύχτες · 18–56…"), None);
        assert_eq!(missing("تشنج الساق، گرفتگی ۱۲"), None);
        assert_eq!(missing("\u{2068}22:30\u{2069}"), None);
        assert_eq!(missing("nights 夜"), Some('夜'));
        assert_eq!(missing("−50"), Some('\u{2212}'), "the minus sign");
    }
}
