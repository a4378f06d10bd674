//! Cells of a table that no spreadsheet takes for a formula, and how they are
//! read again.
//!
//! What would begin a formula gets an apostrophe in front, which spreadsheets
//! take as *this is text*. It goes again when a table comes back, so that each
//! text is the same afterwards, also one that began with an apostrophe.

use std::borrow::Cow;

/// What says that a cell is text.
const GUARD: char = '\'';
/// Programs that part cells at other marks than ours begin a new one here, as
/// they do not see the quotes around it.
const MARKS: [char; 5] = [';', '\t', '\n', '\r', '|'];

/// A text as a cell of a table.
pub fn guard(text: &str) -> Cow<'_, str> {
    mend(text, |cell| {
        is_formula(cell).then(|| Cow::Owned(format!("{GUARD}{cell}")))
    })
}

/// A cell of a table as the text that it was.
pub fn unguard(text: &str) -> Cow<'_, str> {
    mend(text, |cell| {
        let bare = cell.strip_prefix(GUARD)?;
        is_formula(bare).then_some(Cow::Borrowed(bare))
    })
}

/// Changes each part of a text that some program may take for a cell.
fn mend(text: &str, change: impl Fn(&str) -> Option<Cow<'_, str>>) -> Cow<'_, str> {
    if text.split(MARKS).all(|cell| change(cell).is_none()) {
        return Cow::Borrowed(text);
    }
    let cell = |whole: &str| {
        let end = whole.trim_end_matches(MARKS).len();
        let (cell, mark) = whole.split_at(end);
        format!("{}{mark}", change(cell).unwrap_or(Cow::Borrowed(cell)))
    };
    text.split_inclusive(MARKS).map(cell).collect()
}

/// Whether a cell begins as formulas do, behind whatever spreadsheets pass over.
fn is_formula(cell: &str) -> bool {
    let is_passed = |one: char| one.is_whitespace() || matches!(one, GUARD | '"' | '\u{feff}');
    let first = cell.trim_start_matches(is_passed).chars().next();
    matches!(
        first,
        Some('=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠' | '\u{2212}')
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_begins_a_formula_is_guarded() {
        for (text, expected) in [
            (
                "=HYPERLINK(\"http://x\",\"y\")",
                "'=HYPERLINK(\"http://x\",\"y\")",
            ),
            ("+1 day", "'+1 day"),
            ("-2", "'-2"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("  =1", "'  =1"),
            ("\"=1", "'\"=1"),
            ("'=1", "''=1"),
            ("'tis sore", "'tis sore"),
            ("＝1", "'＝1"),
            ("\t=1", "\t'=1"),
            ("a;=1", "a;'=1"),
            ("a\n=1\n\n-b", "a\n'=1\n\n'-b"),
            ("5 = five", "5 = five"),
            ("after tennis", "after tennis"),
            ("", ""),
        ] {
            assert_eq!(guard(text), expected, "{text}");
            assert_eq!(unguard(expected), text, "{expected}");
        }
    }

    proptest! {
        #[test]
        fn every_text_is_the_same_afterwards(text in "[-='\"@+;a \t\n\r|]{0,12}|\\PC*") {
            let guarded = guard(&text);
            prop_assert_eq!(&*unguard(&guarded), &*text);
            prop_assert!(guarded.split(MARKS).all(|cell| !is_formula(cell) || cell.starts_with(GUARD)));
        }
    }
}
