//! The settings, from the environment. Checked whole before anything is
//! contacted.
//!
//! No error and no `Debug` ever shows the token.

mod backups;

pub use backups::Backups;

use reqwest::Url;
use std::collections::HashMap;
use std::fmt;
use std::net::{Ipv4Addr, SocketAddr, SocketAddrV4};
use std::path::{Path, PathBuf};
use tracing_subscriber::EnvFilter;

const TOKEN: &str = "TELOXIDE_TOKEN";
const API_URL: &str = "TELOXIDE_API_URL";
pub const DATA_DIR: &str = "CHARLEY_DATA_DIR";
pub const KEY_FILE: &str = "CHARLEY_KEY_FILE";
const DIALOGUES_DIR: &str = "CHARLEY_DIALOGUES_DIR";
const OPERATOR: &str = "CHARLEY_OPERATOR";
const METRICS_ADDRESS: &str = "CHARLEY_METRICS_ADDRESS";
const LOG: &str = "RUST_LOG";

/// This machine alone, at the port that exporters of OpenTelemetry have.
const DEFAULT_METRICS_ADDRESS: SocketAddr =
    SocketAddr::V4(SocketAddrV4::new(Ipv4Addr::LOCALHOST, 9464));

/// Every variable that is read, as `.env.example` lists them.
pub const VARIABLES: [&str; 11] = [
    TOKEN,
    API_URL,
    DATA_DIR,
    KEY_FILE,
    DIALOGUES_DIR,
    OPERATOR,
    METRICS_ADDRESS,
    backups::DIR,
    backups::HOURS,
    backups::KEEP,
    LOG,
];

/// The settings. A variable that is empty counts as not set.
#[derive(Clone, Debug)]
pub struct Config {
    /// Needed by `run` alone.
    pub token: Option<Token>,
    /// Another Bot API server than Telegram's own.
    pub api_url: Option<Url>,
    pub data_dir: PathBuf,
    /// What opens the data, apart from it.
    pub key_file: PathBuf,
    /// Dialogues from a folder instead of those inside the binary.
    pub dialogues_dir: Option<PathBuf>,
    /// Who runs this Charley, for `/privacy`.
    pub operator: Option<String>,
    /// Where `/healthz` and `/metrics` are served, if anywhere.
    pub metrics_address: Option<SocketAddr>,
    /// Backups that `run` writes by itself.
    pub backups: Option<Backups>,
    /// Directives of `tracing_subscriber`'s filter.
    pub log: String,
}

/// The bot's token, which whoever has it can speak with.
#[derive(Clone, PartialEq, Eq)]
pub struct Token(String);

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ConfigError {
    #[error("{variable} is not set: expected {expected}")]
    Missing {
        variable: &'static str,
        expected: &'static str,
    },
    #[error("{variable} is malformed: expected {expected}")]
    Malformed {
        variable: &'static str,
        expected: &'static str,
    },
    #[error(".env is malformed: expected lines of NAME=value in UTF-8")]
    EnvFile,
}

impl Config {
    /// From `.env` in the working directory and the environment, which wins.
    pub fn from_env() -> Result<Self, ConfigError> {
        let file = read_env_file(Path::new(".env"))?;
        for variable in VARIABLES {
            if std::env::var_os(variable).is_some_and(|value| value.to_str().is_none()) {
                return Err(malformed(variable, "text in UTF-8"));
            }
        }
        Config::from_lookup(|name| std::env::var(name).ok().or_else(|| file.get(name).cloned()))
    }

    pub fn from_lookup(lookup: impl Fn(&str) -> Option<String>) -> Result<Self, ConfigError> {
        let set = |name: &str| {
            let value: Option<String> = lookup(name);
            value.filter(|value| !value.trim().is_empty())
        };
        let data_dir = set(DATA_DIR).unwrap_or_else(|| "./data".to_owned());
        let data_dir = PathBuf::from(data_dir);
        let key_file = set(KEY_FILE).map(PathBuf::from);
        Ok(Config {
            token: set(TOKEN).map(Token::parse).transpose()?,
            api_url: set(API_URL).as_deref().map(api_url).transpose()?,
            key_file: key_file.unwrap_or_else(|| key_file_beside(&data_dir)),
            backups: Backups::read(set, &data_dir)?,
            data_dir,
            dialogues_dir: set(DIALOGUES_DIR).map(PathBuf::from),
            operator: set(OPERATOR).as_deref().map(operator).transpose()?,
            metrics_address: metrics_address(set(METRICS_ADDRESS))?,
            log: log(set(LOG))?,
        })
    }

    /// The token, for what cannot do without.
    pub fn required_token(&self) -> Result<&Token, ConfigError> {
        self.token.as_ref().ok_or(ConfigError::Missing {
            variable: TOKEN,
            expected: TOKEN_SHAPE,
        })
    }
}

const TOKEN_SHAPE: &str = "the token from BotFather, like 123456789:AAH followed by 32 more \
     letters, digits, - or _";

impl Token {
    fn parse(value: String) -> Result<Self, ConfigError> {
        let is_secret_char = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        let fits = value.split_once(':').is_some_and(|(bot_id, secret)| {
            !bot_id.is_empty()
                && bot_id.chars().all(|c| c.is_ascii_digit())
                && (30..=64).contains(&secret.len())
                && secret.chars().all(is_secret_char)
        });
        if fits {
            Ok(Token(value))
        } else {
            Err(malformed(TOKEN, TOKEN_SHAPE))
        }
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

/// Where the key of this data directory is, unless something else is said.
pub fn key_file_beside(data_dir: &Path) -> PathBuf {
    // Without a stroke at the end, behind which it would be inside.
    let data_dir: PathBuf = data_dir.components().collect();
    let mut key_file = data_dir.into_os_string();
    key_file.push(".key");
    key_file.into()
}

fn api_url(value: &str) -> Result<Url, ConfigError> {
    let url = Url::parse(value).ok();
    let is_plain = |url: &Url| {
        matches!(url.scheme(), "http" | "https")
            && url.host().is_some()
            && url.username().is_empty()
            && url.password().is_none()
            && url.query().is_none()
            && url.fragment().is_none()
    };
    url.filter(is_plain).ok_or(malformed(
        API_URL,
        "an address like http://127.0.0.1:8081, without user, query or fragment",
    ))
}

fn operator(value: &str) -> Result<String, ConfigError> {
    let value = value.trim();
    if value.chars().count() > 200 || value.chars().any(char::is_control) {
        return Err(malformed(
            OPERATOR,
            "a name and a contact on one line of at most 200 characters",
        ));
    }
    Ok(value.to_owned())
}

fn metrics_address(value: Option<String>) -> Result<Option<SocketAddr>, ConfigError> {
    match value.as_deref().map(str::trim) {
        None => Ok(Some(DEFAULT_METRICS_ADDRESS)),
        Some("off") => Ok(None),
        Some(address) => {
            let expected = "an address and port like 127.0.0.1:9464, or off";
            let address = address.parse().ok();
            address
                .map(Some)
                .ok_or(malformed(METRICS_ADDRESS, expected))
        }
    }
}

fn log(value: Option<String>) -> Result<String, ConfigError> {
    let value = value.unwrap_or_else(|| "info".to_owned());
    match EnvFilter::try_new(&value) {
        Ok(_) => Ok(value),
        Err(_) => Err(malformed(
            LOG,
            "a log filter like info or charley=debug,info",
        )),
    }
}

fn malformed(variable: &'static str, expected: &'static str) -> ConfigError {
    ConfigError::Malformed { variable, expected }
}

/// What the file says; nothing where there is none. Its own errors would quote
/// the line, which may hold the token.
fn read_env_file(path: &Path) -> Result<HashMap<String, String>, ConfigError> {
    match dotenvy::from_path_iter(path) {
        Ok(lines) => lines
            .collect::<Result<_, _>>()
            .map_err(|_| ConfigError::EnvFile),
        Err(error) if error.not_found() => Ok(HashMap::new()),
        Err(_) => Err(ConfigError::EnvFile),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::RefCell;
    use std::collections::BTreeSet;

    const GOOD: &str = "123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0";

    fn config(settings: &[(&str, &str)]) -> Result<Config, ConfigError> {
        let settings: HashMap<&str, &str> = settings.iter().copied().collect();
        Config::from_lookup(|name| settings.get(name).map(|value| (*value).to_owned()))
    }

    #[test]
    fn everything_has_a_default_but_the_token() {
        let config = config(&[]).unwrap();
        assert_eq!(config.data_dir, Path::new("./data"));
        assert_eq!(config.key_file, Path::new("./data.key"));
        let metrics_address = config.metrics_address.unwrap();
        assert_eq!(metrics_address.to_string(), "127.0.0.1:9464");
        assert_eq!(config.log, "info");
        assert!(config.api_url.is_none());
        assert!(config.dialogues_dir.is_none());
        assert!(config.operator.is_none());
        let error = config.required_token().unwrap_err().to_string();
        assert!(error.starts_with("TELOXIDE_TOKEN is not set"), "{error}");
    }

    #[test]
    fn the_key_is_beside_the_data() {
        for (data_dir, key_file) in [
            ("/var/lib/charley", "/var/lib/charley.key"),
            ("/var/lib/charley/", "/var/lib/charley.key"),
            ("data", "data.key"),
        ] {
            let config = config(&[(DATA_DIR, data_dir)]).unwrap();
            assert_eq!(config.key_file, Path::new(key_file));
        }
        let config = config(&[(DATA_DIR, "data"), (KEY_FILE, "/run/secrets/charley")]).unwrap();
        assert_eq!(config.key_file, Path::new("/run/secrets/charley"));
    }

    #[test]
    fn an_empty_setting_is_not_set() {
        let config = config(&VARIABLES.map(|name| (name, " "))).unwrap();
        assert!(config.token.is_none());
        assert_eq!(config.data_dir, Path::new("./data"));
    }

    #[test]
    fn settings_are_taken() {
        let config = config(&[
            (TOKEN, GOOD),
            (API_URL, "http://127.0.0.1:8081"),
            (DATA_DIR, "/var/lib/charley"),
            (DIALOGUES_DIR, "dialogues"),
            (OPERATOR, " Sleep clinic, charley@example.org "),
            (METRICS_ADDRESS, "off"),
            (LOG, "charley=debug,info"),
        ])
        .unwrap();
        assert_eq!(config.metrics_address, None);
        assert_eq!(config.required_token().unwrap().reveal(), GOOD);
        let operator = config.operator.as_deref();
        assert_eq!(operator, Some("Sleep clinic, charley@example.org"));
        assert_eq!(config.data_dir, Path::new("/var/lib/charley"));
    }

    #[test]
    fn a_malformed_setting_is_named_and_not_repeated() {
        for (variable, value) in [
            (TOKEN, "secret-without-a-number-and-colon"),
            (TOKEN, "123456789:tooshort"),
            (TOKEN, ":AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0"),
            (TOKEN, "12a:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0"),
            (TOKEN, "123456789:AAHdqTcvCH1vGWJxfSe fSAs0K5PALDsaw0"),
            (API_URL, "localhost:9999"),
            (API_URL, "ftp://example.org"),
            (API_URL, "https://user:secret@example.org"),
            (OPERATOR, "two\nlines"),
            (METRICS_ADDRESS, "localhost:9464"),
            (METRICS_ADDRESS, "10.0.0.1"),
            (LOG, "charley=secretlevel"),
        ] {
            let error = config(&[(variable, value)]).unwrap_err().to_string();
            assert!(error.starts_with(variable), "{error}");
            assert!(error.contains("expected"), "{error}");
            assert!(!error.contains(value), "{error}");
        }
    }

    #[test]
    fn debug_hides_the_token() {
        let shown = format!("{:?}", config(&[(TOKEN, GOOD)]).unwrap());
        assert!(!shown.contains("AAHdq"), "{shown}");
    }

    #[test]
    fn a_missing_file_is_nothing_and_a_broken_one_is_not_quoted() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(".env");
        assert_eq!(read_env_file(&path), Ok(HashMap::new()));
        std::fs::write(&path, "TELOXIDE_TOKEN=1:a\n").unwrap();
        assert_eq!(read_env_file(&path).unwrap()[TOKEN], "1:a");
        std::fs::write(&path, "TELOXIDE_TOKEN 'secret\n").unwrap();
        assert_eq!(read_env_file(&path), Err(ConfigError::EnvFile));
    }

    #[test]
    fn the_example_lists_exactly_what_is_read() {
        let asked = RefCell::new(BTreeSet::new());
        let note = |name: &str| {
            asked.borrow_mut().insert(name.to_owned());
            None
        };
        Config::from_lookup(note).unwrap();
        let listed: BTreeSet<String> = include_str!("../.env.example")
            .lines()
            .filter_map(|line| line.trim_start_matches("# ").split_once('='))
            .map(|(name, _)| name.to_owned())
            .collect();
        assert_eq!(listed, asked.into_inner());
        assert_eq!(listed, VARIABLES.map(str::to_owned).into());
    }
}
