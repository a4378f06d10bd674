//! The fonts inside the binary, and how wide words become in them.
//!
//! Noto Sans has Latin, Greek and Cyrillic letters (`fonts/README.md`). A
//! language in other letters needs its font here; until then its pictures are
//! not drawn, and their words are sent alone.

use resvg::usvg::fontdb::Database;
use std::sync::{Arc, LazyLock};
use ttf_parser::Face;

pub const FAMILY: &str = "Noto Sans";

const REGULAR: &[u8] = include_bytes!("fonts/NotoSans-Regular.ttf");
const BOLD: &[u8] = include_bytes!("fonts/NotoSans-Bold.ttf");

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    Regular,
    Bold,
}

/// The only fonts that are ever drawn with.
pub fn database() -> Arc<Database> {
    static FONTS: LazyLock<Arc<Database>> = LazyLock::new(|| {
        let mut fonts = Database::new();
        for bytes in [REGULAR, BOLD] {
            fonts.load_font_data(bytes.to_vec());
        }
        fonts.set_sans_serif_family(FAMILY);
        Arc::new(fonts)
    });
    Arc::clone(&FONTS)
}

/// How wide a text is when it is `size` high, in the units of the size.
pub fn width(text: &str, size: f32, weight: Weight) -> f32 {
    let Some(face) = face(weight) else {
        return 0.0;
    };
    let advance = |letter| {
        let glyph = face.glyph_index(letter)?;
        face.glyph_hor_advance(glyph)
    };
    let units: f32 = text.chars().filter_map(advance).map(f32::from).sum();
    units * size / f32::from(face.units_per_em())
}

/// The first character that no font has.
pub fn missing(text: &str) -> Option<char> {
    let face = face(Weight::Regular)?;
    let mut letters = text.chars().filter(|letter| !letter.is_control());
    letters.find(|letter| face.glyph_index(*letter).is_none())
}

/// Whether the fonts have a character.
pub fn has(letter: char) -> bool {
    face(Weight::Regular).is_some_and(|face| face.glyph_index(letter).is_some())
}

fn face(weight: Weight) -> Option<&'static Face<'static>> {
    static FACES: LazyLock<[Option<Face<'static>>; 2]> =
        LazyLock::new(|| [REGULAR, BOLD].map(|bytes| Face::parse(bytes, 0).ok()));
    match weight {
        Weight::Regular => FACES[0].as_ref(),
        Weight::Bold => FACES[1].as_ref(),
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
    fn letters_that_no_font_has_are_found() {
        assert_eq!(missing("Nächte · ночи · νύχτες · 18–56…"), None);
        assert_eq!(missing("nights 夜"), Some('夜'));
        assert_eq!(missing("−50"), Some('\u{2212}'), "the minus sign");
    }
}
