//! Free words as an answer: what is kept of them is one line.

use crate::characters::is_invisible;

/// A text as one line, as it is kept: line breaks, control characters and runs
/// of blanks are one space each, none stand at the ends, and what cannot be
/// seen is left out, but for what joins letters of some languages.
pub fn one_line(text: &str) -> String {
    let blank = |one: char| if one.is_control() { ' ' } else { one };
    let line: String = text
        .chars()
        .filter(|one| is_seen(*one))
        .map(blank)
        .collect();
    let words: Vec<&str> = line.split_whitespace().collect();
    let line = words.join(" ");
    line.trim_matches(|one| one == ' ' || is_joiner(one))
        .to_owned()
}

/// Whether a character shows, or joins letters that do. Those that turn the
/// direction of what comes after them do neither.
pub fn is_seen(one: char) -> bool {
    is_joiner(one) || !is_invisible(one)
}

/// Whether words are such a line, not empty and not too long.
pub fn fits(line: &str, chars_max: usize) -> bool {
    !line.is_empty() && line.chars().count() <= chars_max && one_line(line) == line
}

fn is_joiner(one: char) -> bool {
    matches!(one, '\u{200c}' | '\u{200d}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_becomes_one_line() {
        for (text, line) in [
            (
                "  Why at night?\r\n\r\nAnd why\tme? ",
                "Why at night? And why me?",
            ),
            ("a\u{0}b\u{1b}[1mc", "a b [1mc"),
            ("left\u{2028}right\u{a0}both", "left right both"),
            ("\u{202e}thgin ta\u{202c}", "thgin ta"),
            ("می\u{200c}خواهم", "می\u{200c}خواهم"),
            ("<b>Why & how</b>", "<b>Why & how</b>"),
            (" \n\u{200b}\u{200d} \u{feff}", ""),
        ] {
            assert_eq!(one_line(text), line, "{text:?}");
        }
    }

    #[test]
    fn a_line_fits_by_its_characters() {
        assert!(fits("夜中に", 3) && !fits("夜中に?", 3));
        assert!(!fits("", 3) && !fits("a\nb", 3) && !fits(" a", 3));
    }
}
