//! Characters written as `&lt;` or `&#60;` in HTML.

/// `text` with its references read.
pub fn unescape(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let (character, length) = character_reference(rest).unwrap_or((first, first.len_utf8()));
        plain.push(character);
        rest = &rest[length..];
    }
    plain
}

/// `&lt;`, `&#60;` or `&#x3c;` at the start of `rest`, with its length.
/// Anything else after an ampersand stays as it is written.
pub fn character_reference(rest: &str) -> Option<(char, usize)> {
    let inside = rest.strip_prefix('&')?;
    let end = inside.bytes().take(10).position(|byte| byte == b';')?;
    let character = match &inside[..end] {
        "lt" => '<',
        "gt" => '>',
        "amp" => '&',
        "quot" => '"',
        other => numbered(other.strip_prefix('#')?)?,
    };
    Some((character, end + "&;".len()))
}

fn numbered(digits: &str) -> Option<char> {
    let number = match digits.strip_prefix(['x', 'X']) {
        Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16),
        None => digits.parse(),
    };
    number.ok().and_then(char::from_u32)
}
