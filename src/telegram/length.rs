//! How long a text is for Telegram, and how it is made to fit.

/// Telegram counts a text in UTF-16 units, without the markup.
pub const MOST_UNITS: usize = 4096;
/// One with headings, tables and folds.
pub const MOST_RICH_UNITS: usize = 32_768;
pub const MOST_CAPTION_UNITS: usize = 1024;
pub const MOST_TOAST_UNITS: usize = 200;

/// The length as Telegram counts it: tags not at all, an entity as one.
pub fn units(text: &str, html: bool, most_units: usize) -> usize {
    let all = text.encode_utf16().count();
    if !html || all <= most_units {
        return all;
    }
    let mut counted = 0;
    let mut until = None;
    for character in text.chars() {
        match (until, character) {
            (Some(end), _) if character == end => until = None,
            (Some(_), _) => {}
            (None, '<') => until = Some('>'),
            (None, '&') => {
                until = Some(';');
                counted += 1;
            }
            (None, _) => counted += character.len_utf16(),
        }
    }
    counted
}

/// The longest beginning of at most so many UTF-16 units.
pub fn cut(text: &str, most_units: usize) -> &str {
    let mut left = most_units;
    for (index, character) in text.char_indices() {
        match left.checked_sub(character.len_utf16()) {
            Some(rest) => left = rest,
            None => return &text[..index],
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_text_counts_towards_the_length() {
        let line = "&lt;".repeat(4000);
        assert_eq!(units(&format!("<b>{line}</b>"), true, MOST_UNITS), 4000);
        assert_eq!(units("🦵", true, MOST_UNITS), 2);
    }
}
