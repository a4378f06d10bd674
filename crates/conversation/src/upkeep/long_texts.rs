//! A text that is longer than a message of Telegram's: people's apps cut it, and
//! its pieces come one after the other. They are read as one, so that danger that
//! stands across a cut is heard, and only the first gets an answer that is none.

use crate::context::Context;
use crate::event::What;
use charley_core::chat::CutText;
use chrono::TimeDelta;

/// Apps look for a good place in the second half of the 4,096 that a message holds.
const PIECE_UTF16_UNITS_MIN: usize = 2_048;

/// Between the dates of two pieces. Nobody types anything new in that time.
const BETWEEN_PIECES_MAX: TimeDelta = TimeDelta::seconds(10);

/// As much of a piece as a sentence about danger is long.
const TAIL_CHARACTERS_MAX: usize = 400;

/// What just came may be the piece after the one that was kept, and the one before
/// the next.
pub fn take_piece(cx: &mut Context) {
    let before = cx.chat.person.cut.take();
    let (What::Text(text)
    | What::Command {
        arguments: text, ..
    }) = &cx.event.what
    else {
        return;
    };
    let sent_at = cx.event.at;
    if let (Some(before), What::Text(_)) = (before, &cx.event.what)
        && (TimeDelta::zero()..=BETWEEN_PIECES_MAX).contains(&(sent_at - before.sent_at))
    {
        cx.is_answered = true;
        cx.goes_on_after = Some(before.tail);
    }
    let is_long = text.encode_utf16().count() >= PIECE_UTF16_UNITS_MIN;
    cx.chat.person.cut = is_long.then(|| CutText {
        sent_at,
        tail: tail(text).to_owned(),
    });
}

/// The last whole words of a text; none where it ends in one that is longer.
fn tail(text: &str) -> &str {
    let starts = text.char_indices().rev().map(|(start, _)| start);
    let Some(start) = starts.take(TAIL_CHARACTERS_MAX).last() else {
        return text;
    };
    match text[start..].split_once(char::is_whitespace) {
        Some((_, words)) if start > 0 => words,
        Some(_) => text,
        None => "",
    }
}

#[cfg(test)]
mod tests {
    use super::{TAIL_CHARACTERS_MAX, tail};

    #[test]
    fn a_tail_is_of_whole_words() {
        let long = format!("{} a leg äs white äs snow", "word ".repeat(500));
        let tail_of_long = tail(&long);
        assert!(tail_of_long.ends_with("word  a leg äs white äs snow"));
        assert!(tail_of_long.chars().count() <= TAIL_CHARACTERS_MAX);
        assert!(tail_of_long.starts_with("word "));
        assert_eq!(tail("short words"), "short words");
        assert_eq!(tail(&"a".repeat(5_000)), "");
        assert_eq!(tail(""), "");
    }
}
