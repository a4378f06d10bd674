//! The bot's token, and the file that it may be in.
//!
//! No error and no `Debug` ever shows it.

use super::error::{ConfigError, malformed};
use super::plain_file;
use super::variables::TOKEN_FILE;
use super::written::bare;
use std::fmt;
use std::path::Path;

/// A token and an end of line.
const FILE_BYTES_MAX: u64 = 4096;
/// Behind the colon. Telegram's own have 35; another Bot API server's may differ.
const SECRET_CHARS: std::ops::RangeInclusive<usize> = 5..=256;
const BOT_ID_DIGITS_MAX: usize = 20;

pub const TOKEN_SHAPE: &str = "the token from BotFather: digits, a colon, and at least 5 letters, \
     digits, - or _, like 123456789:AAH…";

/// The bot's token, which whoever has it can speak with.
#[derive(Clone, PartialEq, Eq)]
pub struct Token(String);

impl Token {
    pub(super) fn parse(value: &str, variable: &'static str) -> Result<Self, ConfigError> {
        let value = bare(value);
        let is_secret_char = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        let fits = value.split_once(':').is_some_and(|(bot_id, secret)| {
            (1..=BOT_ID_DIGITS_MAX).contains(&bot_id.len())
                && bot_id.chars().all(|c| c.is_ascii_digit())
                && SECRET_CHARS.contains(&secret.len())
                && secret.chars().all(is_secret_char)
        });
        match fits {
            true => Ok(Token(value.to_owned())),
            false => Err(malformed(variable, TOKEN_SHAPE)),
        }
    }

    /// The one in a file, and what is to be said about that file.
    pub(super) fn read(path: &Path) -> Result<(Self, Option<String>), ConfigError> {
        let (text, warning) = plain_file::secret(TOKEN_FILE, path, FILE_BYTES_MAX)?;
        let expected = || format!("expected in it is {TOKEN_SHAPE}");
        let token = Token::parse(&text, TOKEN_FILE).ok();
        let token = token.ok_or_else(|| plain_file::refused(TOKEN_FILE, path, expected()))?;
        Ok((token, warning))
    }

    /// Telegram's number of the bot, which is no secret.
    pub fn bot_id(&self) -> i64 {
        let digits = self.0.split_once(':').map_or("", |(bot_id, _)| bot_id);
        // Those of another Bot API server may be longer than any number.
        digits.parse().unwrap_or(i64::MAX)
    }

    /// The token itself, for the client alone.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(hidden)")
    }
}

#[cfg(test)]
mod tests {
    use super::super::variables::TOKEN;
    use super::*;
    use std::fs::Permissions;
    use std::os::unix::fs::PermissionsExt;

    #[test]
    fn any_token_that_a_server_may_have_given_is_taken() {
        for (given, expected) in [
            ("1:abcde", Some("1:abcde")),
            (
                "123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0",
                Some("123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0"),
            ),
            (" \"1:abc-_\" \n", Some("1:abc-_")),
            ("'1:abcde'", Some("1:abcde")),
            ("“1:abcde”", Some("1:abcde")),
            ("\u{feff}1:abcde\r\n", Some("1:abcde")),
            ("1:abcd", None),
            (":abcde", None),
            ("12a:abcde", None),
            ("1:abc de", None),
            ("1:abcdé", None),
            ("1:abc:de", None),
            ("1:abcde\n2:abcde", None),
            ("abcde", None),
            ("", None),
        ] {
            let token = Token::parse(given, TOKEN).ok();
            assert_eq!(token.as_ref().map(Token::reveal), expected, "{given:?}");
        }
    }

    #[test]
    fn a_file_with_the_token_is_named_and_never_quoted() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("token");
        let refusal = || Token::read(&path).unwrap_err().to_string();
        assert!(
            refusal().ends_with("token: there is no such file"),
            "{}",
            refusal()
        );
        let long = "1".repeat(5000);
        for wrong in ["", "secret", "1:ab cde", &long] {
            std::fs::write(&path, wrong).unwrap();
            let said = refusal();
            assert!(said.starts_with("TELOXIDE_TOKEN_FILE: /"), "{said}");
            assert!(wrong.is_empty() || !said.contains(wrong), "{said}");
        }
        std::fs::write(&path, "1:abcde\n").unwrap();
        for (mode, is_warned) in [(0o600, false), (0o640, false), (0o644, true)] {
            std::fs::set_permissions(&path, Permissions::from_mode(mode)).unwrap();
            let (token, warning) = Token::read(&path).unwrap();
            assert_eq!((token.reveal(), warning.is_some()), ("1:abcde", is_warned));
        }
    }
}
