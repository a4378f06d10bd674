//! How words stand in a picture.

use super::colour::Colour;
use super::fonts::{self, Weight};
use crate::words::apart_in_each;

/// In a picture no words are smaller than this: 14 where a phone shows it 273
/// wide.
pub const LEAST: f32 = 18.5;
/// On paper words are never made smaller than this part of their size to fit.
const LEAST_ON_PAPER: f32 = 0.6;

/// Size, weight, colour and place of a line of words.
#[derive(Clone, Copy, Debug)]
pub struct Lettering {
    /// In the units of the drawing.
    pub size: f32,
    pub weight: Weight,
    pub colour: Colour,
    pub anchor: Anchor,
    /// The line is made smaller where it would be wider than this ...
    pub width_max: Option<f32>,
    /// ... but not below this size.
    pub least: f32,
}

/// Which part of the line stands at its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    Start,
    Middle,
    End,
}

impl Lettering {
    /// Words of a picture.
    pub fn of(size: f32) -> Self {
        Lettering {
            size,
            weight: Weight::Regular,
            colour: Colour::Ink,
            anchor: Anchor::Start,
            width_max: None,
            least: LEAST.min(size),
        }
    }

    /// Words on paper.
    pub fn printed(size: f32) -> Self {
        Lettering {
            least: size * LEAST_ON_PAPER,
            ..Lettering::of(size)
        }
    }

    pub fn bold(self) -> Self {
        Lettering {
            weight: Weight::Bold,
            ..self
        }
    }

    pub fn coloured(self, colour: Colour) -> Self {
        Lettering { colour, ..self }
    }

    pub fn centred(self) -> Self {
        Lettering {
            anchor: Anchor::Middle,
            ..self
        }
    }

    pub fn at_end(self) -> Self {
        Lettering {
            anchor: Anchor::End,
            ..self
        }
    }

    pub fn within(self, width: f32) -> Self {
        Lettering {
            width_max: Some(width),
            ..self
        }
    }

    pub fn width(&self, text: &str) -> f32 {
        fonts::width(text, self.size, self.weight)
    }

    /// The size at which the text fits, or nearly.
    pub fn fitting(&self, text: &str) -> f32 {
        let Some(width_max) = self.width_max else {
            return self.size;
        };
        let part = width_max / self.width(text).max(f32::EPSILON);
        (self.size * part).clamp(self.least, self.size)
    }

    /// The text in lines that fit, broken between words, and inside one that
    /// would be too wide even at its smallest.
    pub fn lines(&self, text: &str) -> Vec<String> {
        let width_max = self.width_max.unwrap_or(f32::INFINITY);
        let mut lines: Vec<String> = Vec::new();
        let words = text.split_whitespace();
        for word in words.flat_map(|word| self.pieces(word, width_max)) {
            match lines.last_mut() {
                Some(line) if self.width(&format!("{line} {word}")) <= width_max => {
                    line.push(' ');
                    line.push_str(word);
                }
                Some(_) | None => lines.push(word.to_owned()),
            }
        }
        apart_in_each(lines)
    }

    fn pieces<'a>(&self, word: &'a str, width_max: f32) -> Vec<&'a str> {
        if self.width(word) * self.least <= width_max * self.size {
            return vec![word];
        }
        let (mut pieces, mut from) = (Vec::new(), 0);
        for (at, letter) in word.char_indices() {
            let with_letter = &word[from..at + letter.len_utf8()];
            if at > from && self.width(with_letter) > width_max {
                pieces.push(&word[from..at]);
                from = at;
            }
        }
        pieces.push(&word[from..]);
        pieces
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_words_shrink_and_long_texts_break() {
        let lettering = Lettering::printed(10.0).within(100.0);
        assert_eq!(lettering.fitting("short"), 10.0);
        assert_eq!(lettering.fitting(&"long".repeat(20)), 6.0);
        let lines = lettering.lines("cramps on nine of the twenty-four nights that are known");
        assert!(lines.len() > 2, "{lines:?}");
        assert!(lines.iter().all(|line| lettering.width(line) <= 100.0));
        assert_eq!(lettering.lines(" "), Vec::<String>::new());
    }

    #[test]
    fn a_word_that_never_ends_breaks_too() {
        let lettering = Lettering::printed(10.0).within(100.0);
        let lines = lettering.lines(&format!("so {}! Why?", "w".repeat(60)));
        assert_eq!(lines[0], "so");
        assert!(lines.len() > 3, "{lines:?}");
        assert!(lines.iter().all(|line| lettering.width(line) <= 100.0));
        assert_eq!(lines.concat().matches('w').count(), 60);
        let said = lines.concat().replace(" ", "");
        assert!(said.ends_with("w!Why?"), "{said}");
    }
}
