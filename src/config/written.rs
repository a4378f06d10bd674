//! A value as people write it: with blanks, quotes and comments around it.

/// Invisible characters that editors and web pages leave.
const INVISIBLE: [char; 6] = [
    '\u{feff}', '\u{200b}', '\u{200c}', '\u{200d}', '\u{2060}', '\u{00ad}',
];
const DOUBLE: [char; 4] = ['"', '“', '”', '„'];
const SINGLE: [char; 4] = ['\'', '‘', '’', '‚'];

pub const CLOSING_QUOTE: &str = "a closing quote on the same line";

/// What stands behind `NAME=` on a line of a file. Nothing in it is replaced.
///
/// Without quotes it ends before a `#` that follows a blank, unless a digit comes
/// next ("Ward #3"). Within double quotes a backslash takes its meaning from a
/// quote, a dollar and a backslash.
///
/// # Errors
/// What is expected.
pub fn value(text: &str) -> Result<String, &'static str> {
    let begun = trimmed(text);
    let Some((closers, rest)) = opened(begun) else {
        return Ok(without_comment(text));
    };
    let is_escaped = begun.starts_with('"');
    if let Some(end) = closing(rest, closers, is_escaped) {
        let quoted = &rest[..end];
        return Ok(if is_escaped {
            unescaped(quoted)
        } else {
            quoted.to_owned()
        });
    }
    if closers == DOUBLE && !rest.contains(closers) {
        return Err(CLOSING_QUOTE);
    }
    // An apostrophe, or the first word alone in quotes.
    Ok(without_comment(text))
}

/// A value from the environment, which some programs fill with quotes and all.
pub fn bare(text: &str) -> &str {
    let text = trimmed(text);
    let Some((closers, rest)) = opened(text) else {
        return text;
    };
    let last = rest.char_indices().next_back();
    match last.filter(|(_, last)| closers.contains(last)) {
        Some((end, _)) if !rest[..end].contains(closers) => trimmed(&rest[..end]),
        Some(_) | None => text,
    }
}

pub fn trimmed(text: &str) -> &str {
    text.trim_matches(|one: char| one.is_whitespace() || INVISIBLE.contains(&one))
}

/// What may close the quote that this begins with, and what follows that.
fn opened(text: &str) -> Option<([char; 4], &str)> {
    let first = text.chars().next()?;
    let family = [DOUBLE, SINGLE]
        .into_iter()
        .find(|family| family.contains(&first))?;
    Some((family, &text[first.len_utf8()..]))
}

/// Where a quote closes with nothing but a comment behind it.
fn closing(text: &str, closers: [char; 4], is_escaped: bool) -> Option<usize> {
    let ends = |(place, one): &(usize, char)| {
        let behind = &text[place + one.len_utf8()..];
        let backslashes = text[..*place].bytes().rev();
        let backslashes = backslashes.take_while(|byte| *byte == b'\\').count();
        closers.contains(one)
            && !(is_escaped && backslashes % 2 == 1)
            && (trimmed(behind).is_empty() || trimmed(behind).starts_with('#'))
    };
    text.char_indices().find(ends).map(|(place, _)| place)
}

fn without_comment(text: &str) -> String {
    let begins = |(place, _): &(usize, &str)| {
        let digit_follows = text[place + 1..].starts_with(|one: char| one.is_ascii_digit());
        text[..*place].ends_with(char::is_whitespace) && !digit_follows
    };
    let end = text.match_indices('#').find(begins);
    trimmed(&text[..end.map_or(text.len(), |(place, _)| place)]).to_owned()
}

fn unescaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text.chars().peekable();
    while let Some(one) = rest.next() {
        let escaped = rest.next_if(|next| one == '\\' && matches!(next, '"' | '$' | '\\'));
        plain.push(escaped.unwrap_or(one));
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_read_as_people_write_them() {
        for (written, expected) in [
            ("", ""),
            ("plain", "plain"),
            ("  blanks round it \t", "blanks round it"),
            ("Night clinic, c@example.org", "Night clinic, c@example.org"),
            ("Dr. O'Neil, o@example.org", "Dr. O'Neil, o@example.org"),
            ("'t Hooft, h@example.org", "'t Hooft, h@example.org"),
            ("'Dr. O'Neil'", "Dr. O'Neil"),
            ("'quoted'", "quoted"),
            ("\"quoted\"", "quoted"),
            ("“quoted”", "quoted"),
            ("„quoted“", "quoted"),
            ("‘quoted’", "quoted"),
            (
                "\"opened straight, closed round”",
                "opened straight, closed round",
            ),
            ("\" kept inside \"", " kept inside "),
            ("\"Night\" clinic", "\"Night\" clinic"),
            ("\"Night\" or \"day\"", "Night\" or \"day"),
            ("\"say \\\"hi\\\"\"", "say \"hi\""),
            ("\"C:\\new\"", "C:\\new"),
            ("'C:\\\\new'", "C:\\\\new"),
            ("$HOME and ${HOME} and \\n", "$HOME and ${HOME} and \\n"),
            ("\"5 \\$ an hour\"", "5 $ an hour"),
            ("7 # a week", "7"),
            ("7 #a week", "7"),
            ("7\t# a week", "7"),
            (" # nothing yet", ""),
            ("Ward #3, w@example.org", "Ward #3, w@example.org"),
            ("a#b", "a#b"),
            ("#b", "#b"),
            ("\"a # b\" # c", "a # b"),
            ("\"a\"# c", "a"),
            ("'a' # it's a comment", "a"),
            ("a=b", "a=b"),
            ("\u{feff}a\u{200b}\u{a0}", "a"),
            ("日本 é", "日本 é"),
        ] {
            assert_eq!(value(written), Ok(expected.to_owned()), "{written:?}");
        }
        assert_eq!(value("\"never closed"), Err(CLOSING_QUOTE));
        assert_eq!(value("“"), Err(CLOSING_QUOTE));
    }

    #[test]
    fn quotes_round_all_of_a_value_are_no_part_of_it() {
        for (given, expected) in [
            ("\"./data\"", "./data"),
            (" 'a b' ", "a b"),
            ("“1:abcde”", "1:abcde"),
            ("\"a\" and \"b\"", "\"a\" and \"b\""),
            ("O'Neil", "O'Neil"),
            ("'", "'"),
            ("\"", "\""),
            ("", ""),
            ("7 # a week", "7 # a week"),
        ] {
            assert_eq!(bare(given), expected, "{given:?}");
        }
    }

    proptest::proptest! {
        #[test]
        fn whatever_is_written_something_is_read(text in r#"[ab"'“”’# \\$=]{0,12}"#) {
            let read = value(&text);
            proptest::prop_assert!(read.is_ok() || read == Err(CLOSING_QUOTE));
            proptest::prop_assert!(text.contains(bare(&text)));
        }
    }
}
