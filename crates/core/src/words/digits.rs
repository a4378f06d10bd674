//! Numbers in the digits of a language.
//!
//! What is typed or copied as it stands keeps its digits, and so does what has Latin
//! letters in it, such as A4 or a file's name.

use serde::Deserialize;

/// Those from nought to nine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Digits([char; 10]);

/// A text is not ten digits.
#[derive(Debug, thiserror::Error)]
#[error("digits are ten characters, from nought to nine")]
pub struct NotTenDigits;

impl TryFrom<String> for Digits {
    type Error = NotTenDigits;

    fn try_from(text: String) -> Result<Digits, NotTenDigits> {
        let digits: Vec<char> = text.chars().collect();
        let digits = <[char; 10]>::try_from(digits);
        digits.map(Digits).map_err(|_other| NotTenDigits)
    }
}

impl Digits {
    /// The same words with these digits.
    pub(super) fn put_into(self, html: &str) -> String {
        let mut said = String::with_capacity(html.len());
        let mut is_code = false;
        let mut rest = html;
        while !rest.is_empty() {
            let end = match rest.strip_prefix('<') {
                Some(tag) => tag.find('>').map_or(rest.len(), |at| at + 2),
                None => piece(rest),
            };
            let (piece, after) = rest.split_at(end);
            is_code = (is_code || piece == "<code>") && piece != "</code>";
            let is_kept = is_code || piece.contains(|one: char| one.is_ascii_alphabetic());
            match is_kept {
                true => said.push_str(piece),
                false => said.extend(piece.chars().map(|one| self.digit(one))),
            }
            rest = after;
        }
        said
    }

    fn digit(self, one: char) -> char {
        let number = one
            .to_digit(10)
            .and_then(|digit| usize::try_from(digit).ok());
        number
            .and_then(|number| self.0.get(number))
            .copied()
            .unwrap_or(one)
    }
}

/// How long the first piece of a text is, in bytes: what hangs together by letters and
/// digits of ASCII, or one character of any other kind.
fn piece(text: &str) -> usize {
    let hangs_together = |one: &char| one.is_ascii_alphanumeric() || "-_.".contains(*one);
    let run: usize = text
        .chars()
        .take_while(hangs_together)
        .map(char::len_utf8)
        .sum();
    match run {
        0 => text.chars().next().map_or(0, char::len_utf8),
        run => run,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_latin_letters_or_is_typed_stays() {
        let persian = Digits::try_from("۰۱۲۳۴۵۶۷۸۹".to_owned()).unwrap();
        for (html, said) in [
            ("22:30", "۲۲:۳۰"),
            ("<b>3</b> شب", "<b>۳</b> شب"),
            ("A4, UTF-8, charley-2.csv", "A4, UTF-8, charley-2.csv"),
            ("<code>/log 6</code> 6", "<code>/log 6</code> ۶"),
            ("2.5", "۲.۵"),
        ] {
            assert_eq!(persian.put_into(html), said);
        }
        assert!(Digits::try_from("012".to_owned()).is_err());
    }
}
