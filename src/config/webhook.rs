//! The webhook: where Telegram brings updates, instead of being asked for them.
//!
//! No error and no `Debug` ever shows the secret.

use super::error::{ConfigError, malformed};
use super::plain_file;
use super::variables::{WEBHOOK_ADDRESS, WEBHOOK_SECRET_FILE, WEBHOOK_URL};
use super::written::bare;
use reqwest::Url;
use std::fmt;
use std::net::{Ipv4Addr, SocketAddr, SocketAddrV4};
use std::path::Path;

/// This machine alone, where a proxy with a certificate hands over to.
const DEFAULT_ADDRESS: SocketAddr = SocketAddr::V4(SocketAddrV4::new(Ipv4Addr::LOCALHOST, 8443));

/// A secret and an end of line.
const FILE_BYTES_MAX: u64 = 4096;
const SECRET_CHARS: std::ops::RangeInclusive<usize> = 1..=256;

const URL_SHAPE: &str = "an address like https://bot.example.org/charley that Telegram can reach; \
     http only for a Bot API server of your own";
const ADDRESS_SHAPE: &str = "an address and port like 127.0.0.1:8443";
const SECRET_SHAPE: &str = "1 to 256 letters, digits, - or _";

#[derive(Clone, Debug)]
pub struct WebhookSetting {
    pub url: Url,
    pub address: SocketAddr,
    /// One that follows from the token where there is none.
    pub secret: Option<SecretSetting>,
}

/// What Telegram says with each update, so that nobody else can bring one.
#[derive(Clone, PartialEq, Eq)]
pub struct SecretSetting(String);

impl SecretSetting {
    /// For who compares.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for SecretSetting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretSetting(hidden)")
    }
}

impl WebhookSetting {
    /// None where there is no address that Telegram could call.
    pub(super) fn read(
        set: impl Fn(&str) -> Option<String>,
        has_own_server: bool,
    ) -> Result<Option<Self>, ConfigError> {
        let address = set(WEBHOOK_ADDRESS).map(|address| address.trim().parse().ok());
        let address = address.unwrap_or(Some(DEFAULT_ADDRESS));
        let secret = set(WEBHOOK_SECRET_FILE).map(|file| secret(Path::new(&file)));
        let Some(url) = set(WEBHOOK_URL) else {
            return Ok(None);
        };
        Ok(Some(WebhookSetting {
            url: called(&url, has_own_server).ok_or(malformed(WEBHOOK_URL, URL_SHAPE))?,
            address: address.ok_or(malformed(WEBHOOK_ADDRESS, ADDRESS_SHAPE))?,
            secret: secret.transpose()?,
        }))
    }
}

fn called(url: &str, has_own_server: bool) -> Option<Url> {
    let url = Url::parse(url.trim()).ok()?;
    let is_reached = match url.scheme() {
        "https" => true,
        "http" => has_own_server,
        _ => false,
    };
    let is_plain = url.username().is_empty() && url.password().is_none();
    (is_reached && is_plain && url.host().is_some()).then_some(url)
}

fn secret(path: &Path) -> Result<SecretSetting, ConfigError> {
    let (text, _) = plain_file::secret(WEBHOOK_SECRET_FILE, path, FILE_BYTES_MAX)?;
    let secret = bare(&text);
    let fits = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    match SECRET_CHARS.contains(&secret.len()) && secret.chars().all(fits) {
        true => Ok(SecretSetting(secret.to_owned())),
        false => {
            let why = format!("expected in it are {SECRET_SHAPE}");
            Err(plain_file::refused(WEBHOOK_SECRET_FILE, path, why))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(
        values: &[(&str, &str)],
        has_own_server: bool,
    ) -> Result<Option<WebhookSetting>, ConfigError> {
        let set = |name: &str| {
            let found = values.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| (*value).to_owned())
        };
        WebhookSetting::read(set, has_own_server)
    }

    #[test]
    fn only_what_telegram_can_reach_is_taken() {
        for (url, anywhere, own_server) in [
            ("https://bot.example.org/charley", true, true),
            ("https://bot.example.org:8443", true, true),
            ("http://127.0.0.1:9000/here", false, true),
            ("https://me:word@bot.example.org", false, false),
            ("bot.example.org", false, false),
            ("ftp://bot.example.org", false, false),
        ] {
            assert_eq!(
                read(&[(WEBHOOK_URL, url)], false).is_ok(),
                anywhere,
                "{url}"
            );
            assert_eq!(
                read(&[(WEBHOOK_URL, url)], true).is_ok(),
                own_server,
                "{url}"
            );
        }
        assert!(read(&[], false).unwrap().is_none());
        let url = (WEBHOOK_URL, "https://bot.example.org");
        let read = read(&[url, (WEBHOOK_ADDRESS, "8443")], false);
        assert!(
            read.unwrap_err()
                .to_string()
                .starts_with("CHARLEY_WEBHOOK_ADDRESS")
        );
    }

    #[test]
    fn a_secret_is_never_quoted() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("secret");
        for (content, fits) in [("a-Z_0\n", true), ("", false), ("not this", false)] {
            std::fs::write(&path, content).unwrap();
            let read = secret(&path);
            assert_eq!(read.is_ok(), fits, "{content:?}");
            let said = format!(
                "{read:?} {}",
                read.as_ref()
                    .err()
                    .map_or(String::new(), |error| error.to_string())
            );
            assert!(
                !said.contains("a-Z_0") && !said.contains("not this"),
                "{said}"
            );
        }
    }
}
