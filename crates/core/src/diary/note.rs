//! A note as it is kept.

use crate::dialogue::own_words::is_seen;

/// A note keeps at most this many characters, as many as a message can have.
pub const NOTE_CHARS_MAX: usize = 4_096;

/// A text as it is kept: no control characters and nothing that cannot be seen,
/// no blank ends, limited length.
pub fn clean_note(text: &str) -> Option<String> {
    let blank = |one: char| match one {
        '\n' | '\u{2028}' | '\u{2029}' => '\n',
        one if one.is_control() => ' ',
        one => one,
    };
    let text = text.replace("\r\n", "\n");
    let turns =
        |one: char| matches!(one, '\u{61c}' | '\u{206a}'..='\u{206f}' | '\u{fff9}'..='\u{fffb}');
    let seen = text.chars().filter(|one| is_seen(*one) && !turns(*one));
    let kept: String = seen.map(blank).take(NOTE_CHARS_MAX).collect();
    let trimmed = kept.trim();
    (!trimmed.is_empty()).then(|| trimmed.to_owned())
}
