//! What only Telegram and this bot know, and Telegram says with each update.
//!
//! No error and no `Debug` ever shows it.

use std::fmt;
use subtle::ConstantTimeEq;

/// What Telegram allows.
const CHARS_MAX: usize = 256;

/// Where the secret comes from when nobody has chosen one.
const CONTEXT: &str = "charley 2026-11-30 secret of the webhook";

#[derive(Clone)]
pub struct WebhookSecret(String);

impl WebhookSecret {
    /// One of up to 256 letters, digits, `-` and `_`; none for anything else.
    pub fn parse(secret: &str) -> Option<Self> {
        let fits = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        let is_one = (1..=CHARS_MAX).contains(&secret.len()) && secret.chars().all(fits);
        is_one.then(|| WebhookSecret(secret.to_owned()))
    }

    /// The same for every replica of a bot, and of no use to find its token.
    pub fn of_token(token: &str) -> Self {
        let derived = blake3::derive_key(CONTEXT, token.as_bytes());
        WebhookSecret(blake3::Hash::from(derived).to_hex().to_string())
    }

    /// For Telegram alone.
    pub(super) fn reveal(&self) -> &str {
        &self.0
    }

    /// Takes as long for nearly right as for all wrong.
    pub(super) fn is(&self, said: &[u8]) -> bool {
        self.0.as_bytes().ct_eq(said).into()
    }
}

impl fmt::Debug for WebhookSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("WebhookSecret(hidden)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_what_telegram_allows_and_is_never_shown() {
        for (given, is_one) in [
            ("a", true),
            ("a-Z_9", true),
            (&*"x".repeat(256), true),
            (&*"x".repeat(257), false),
            ("", false),
            ("a b", false),
            ("ü", false),
        ] {
            assert_eq!(WebhookSecret::parse(given).is_some(), is_one, "{given}");
        }
        let derived = WebhookSecret::of_token("1:abcde");
        assert!(WebhookSecret::parse(derived.reveal()).is_some());
        assert!(derived.is(WebhookSecret::of_token("1:abcde").reveal().as_bytes()));
        assert!(!derived.is(WebhookSecret::of_token("2:abcde").reveal().as_bytes()));
        assert!(!derived.is(b""));
        assert_eq!(format!("{derived:?}"), "WebhookSecret(hidden)");
    }
}
