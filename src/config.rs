//! The settings, from the environment. Checked whole before anything is
//! contacted.
//!
//! No error and no `Debug` ever shows the token.

mod backups;
mod env_file;
mod error;
mod kept_in;
mod near;
mod needs;
mod places;
mod plain_file;
mod road;
mod sources;
mod token;
mod variables;
mod webhook;
mod written;

pub use backups::Backups;
pub use error::ConfigError;
pub use kept_in::{DatabaseAddress, KeptIn};
pub use needs::Needs;
pub use road::Proxies;
pub use token::Token;
pub use variables::{DATA_DIR, KEY_FILE, METRICS_ADDRESS, STORE};
pub use webhook::WebhookSetting;

use env_file::EnvFile;
use error::malformed;
use places::places;
use reqwest::{Certificate, Url};
use sources::Sources;
use std::net::{Ipv4Addr, SocketAddr, SocketAddrV4};
use std::num::NonZeroU16;
use std::path::{Path, PathBuf};
use token::TOKEN_SHAPE;
use tracing_subscriber::EnvFilter;
use variables::{
    API_URL, BULK_PER_SECOND, CERT_DIR, CERT_FILE, DIALOGUES_DIR, ENV_FILE, LOG, OPERATOR,
    STORE_FILE, TOKEN, TOKEN_FILE, ZONES_DIR,
};

/// This machine alone, at the port that exporters of OpenTelemetry have.
const DEFAULT_METRICS_ADDRESS: SocketAddr =
    SocketAddr::V4(SocketAddrV4::new(Ipv4Addr::LOCALHOST, 9464));

/// What Telegram sells to bots that pay for it is 1000.
const BULK_PER_SECOND_MAX: u16 = 1_000;

/// The settings. A variable that is empty counts as not set.
#[derive(Clone, Debug)]
pub struct Config {
    /// Needed by `run` alone.
    pub token: Option<Token>,
    /// Another Bot API server than Telegram's own.
    pub api_url: Option<Url>,
    pub proxies: Proxies,
    /// Certificates to trust beside those that everybody trusts.
    pub roots: Vec<Certificate>,
    /// Where what people tell is kept.
    pub kept_in: KeptIn,
    pub data_dir: PathBuf,
    /// What opens the data, apart from it.
    pub key_file: PathBuf,
    /// Dialogues from a folder instead of those inside the binary.
    pub dialogues_dir: Option<PathBuf>,
    /// Who runs this Charley, for `/privacy`.
    pub operator: Option<String>,
    /// Where `/healthz` and `/metrics` are served, if anywhere.
    pub metrics_address: Option<SocketAddr>,
    /// How many messages that nobody asked for go out in a second, where it is
    /// said.
    pub bulk_per_second: Option<NonZeroU16>,
    /// Where Telegram brings updates, instead of being asked for them.
    pub webhook: Option<WebhookSetting>,
    /// Backups that `run` writes by itself.
    pub backups: Option<Backups>,
    /// The machine's own zone data, where it is not where machines keep it.
    pub zones_dir: Option<PathBuf>,
    /// Directives of `tracing_subscriber`'s filter.
    pub log: String,
    /// What the operator should hear about the settings, a line each.
    pub warnings: Vec<String>,
}

impl Config {
    /// What is needed of it, from `.env` in the working directory and the
    /// environment, which wins.
    ///
    /// # Errors
    /// Names the variable, and the line where it is from the file.
    pub fn from_env(needs: Needs) -> Result<Self, ConfigError> {
        let file = EnvFile::read(Path::new(ENV_FILE))?;
        let environment = std::env::vars_os()
            .filter_map(|(name, value)| Some((name.into_string().ok()?, value)))
            .collect();
        let sources = Sources::new(environment, file, needs);
        sources.check()?;
        let config = Config::from_lookup(|name| sources.get(name));
        let mut config = config.map_err(|error| sources.located(error))?;
        config.warnings.extend(sources.warnings());
        Ok(config)
    }

    pub fn from_lookup(lookup: impl Fn(&str) -> Option<String>) -> Result<Self, ConfigError> {
        let written = |name: &str| {
            let value = lookup(name)?;
            Some(written::bare(&value).to_owned()).filter(|value| !value.is_empty())
        };
        let places = places(written)?;
        let set = |name: &str| places.get(name).cloned().or_else(|| written(name));
        let (token, warning) = token(set(TOKEN), set(TOKEN_FILE))?;
        let (kept_in, open_store_file) = KeptIn::read(set(STORE), set(STORE_FILE))?;
        let data_dir = set(DATA_DIR).unwrap_or_else(|| "./data".to_owned());
        let data_dir = PathBuf::from(data_dir);
        let key_file = set(KEY_FILE).map(PathBuf::from);
        Ok(Config {
            token,
            api_url: set(API_URL).as_deref().map(api_url).transpose()?,
            proxies: Proxies::read(set)?,
            roots: road::roots(set(CERT_FILE).as_deref(), set(CERT_DIR).as_deref())?,
            kept_in,
            key_file: key_file.unwrap_or_else(|| key_file_beside(&data_dir)),
            bulk_per_second: set(BULK_PER_SECOND)
                .as_deref()
                .map(bulk_per_second)
                .transpose()?,
            webhook: WebhookSetting::read(set, set(API_URL).is_some())?,
            backups: Backups::read(set, &data_dir)?,
            data_dir,
            dialogues_dir: set(DIALOGUES_DIR).map(PathBuf::from),
            operator: set(OPERATOR).as_deref().map(operator).transpose()?,
            metrics_address: metrics_address(set(METRICS_ADDRESS))?,
            zones_dir: set(ZONES_DIR).map(PathBuf::from),
            log: log(set(LOG))?,
            warnings: warning.into_iter().chain(open_store_file).collect(),
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

/// The token, wherever it is, and what is to be said about its file.
fn token(
    token: Option<String>,
    file: Option<String>,
) -> Result<(Option<Token>, Option<String>), ConfigError> {
    match (token, file) {
        (Some(_), Some(_)) => Err(ConfigError::Both {
            variable: TOKEN,
            file_variable: TOKEN_FILE,
        }),
        (Some(token), None) => Ok((Some(Token::parse(&token, TOKEN)?), None)),
        (None, Some(file)) => {
            let (token, warning) = Token::read(Path::new(&file))?;
            Ok((Some(token), warning))
        }
        (None, None) => Ok((None, None)),
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
        Some(off) if off.eq_ignore_ascii_case("off") => Ok(None),
        Some(address) => {
            let expected = "an address and port like 127.0.0.1:9464, or off";
            let address = match address.strip_prefix("localhost:") {
                Some(port) => format!("{}:{port}", Ipv4Addr::LOCALHOST).parse(),
                None => address.parse(),
            };
            address
                .ok()
                .map(Some)
                .ok_or(malformed(METRICS_ADDRESS, expected))
        }
    }
}

fn bulk_per_second(value: &str) -> Result<NonZeroU16, ConfigError> {
    let count: Option<NonZeroU16> = value.trim().parse().ok();
    let count = count.filter(|count| count.get() <= BULK_PER_SECOND_MAX);
    count.ok_or(malformed(
        BULK_PER_SECOND,
        "a whole number from 1 to 1000, messages a second",
    ))
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

#[cfg(test)]
mod tests;
