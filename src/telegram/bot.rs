//! The connection to a Bot API server: two HTTP clients and the token.
//!
//! The token must never be seen: it is in every address, so no address may be
//! printed.

use super::refused::no_redirects;
use anyhow::{Context, ensure};
use reqwest::{Certificate, Client, Proxy, Url};
use std::fmt;
use std::net::IpAddr;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

/// How long Telegram holds a getUpdates open while nothing happens.
pub const POLL_TIMEOUT: Duration = Duration::from_secs(10);
/// Beyond the poll's own wait, for slow networks.
const POLL_MARGIN: Duration = Duration::from_secs(10);
const SEND_TIMEOUT: Duration = Duration::from_secs(12);
const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);
const TELEGRAM: &str = "https://api.telegram.org";
/// As many as are ever in flight at once; each is a TLS connection.
const IDLE_CONNECTIONS: usize = 64;

/// The Bot API server as one bot sees it. Cheap to clone.
#[derive(Clone)]
pub struct Telegram {
    polling: Client,
    sending: Client,
    address: Url,
    token: Arc<str>,
}

/// What lies between here and the server: nothing, unless it is said.
#[derive(Clone, Default)]
pub struct Road {
    /// For a server on this machine's loopback they are left out.
    pub proxies: Vec<Proxy>,
    /// Whom to trust beside those that everybody trusts.
    pub roots: Vec<Certificate>,
}

impl Telegram {
    /// Prepares the clients; contacts nobody.
    ///
    /// # Errors
    /// `api_url` is no http address, or the TLS set-up fails.
    pub fn new(token: &str, api_url: Option<&str>) -> anyhow::Result<Self> {
        Telegram::by_road(token, api_url, &Road::default())
    }

    /// The same with what lies in between.
    ///
    /// # Errors
    /// Also where a certificate cannot be used.
    pub fn by_road(token: &str, api_url: Option<&str>, road: &Road) -> anyhow::Result<Self> {
        let address = parse_address(api_url.unwrap_or(TELEGRAM))?;
        Ok(Telegram {
            polling: client(&address, road, POLL_TIMEOUT + POLL_MARGIN)?,
            sending: client(&address, road, SEND_TIMEOUT)?,
            address,
            token: token.into(),
        })
    }

    /// For everything but getUpdates.
    pub(super) fn sending(&self) -> &Client {
        &self.sending
    }

    /// For getUpdates, which is held open long.
    pub(super) fn polling(&self) -> &Client {
        &self.polling
    }

    /// The address of a file that people sent. Holds the token.
    pub(super) fn file(&self, path: &str) -> Url {
        let mut address = self.address.clone();
        if let Ok(mut segments) = address.path_segments_mut() {
            let token = format!("bot{}", self.token);
            segments.pop_if_empty().push("file").push(&token);
            segments.extend(path.split('/'));
        }
        address
    }

    /// The address of a method. Holds the token.
    pub(super) fn method(&self, name: &str) -> Url {
        let mut address = self.address.clone();
        if let Ok(mut segments) = address.path_segments_mut() {
            let token = format!("bot{}", self.token);
            segments.pop_if_empty().push(&token).push(name);
        }
        address
    }
}

impl fmt::Debug for Telegram {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Telegram { token: hidden }")
    }
}

fn parse_address(address: &str) -> anyhow::Result<Url> {
    let parsed = Url::parse(address.trim_end_matches('/'))
        .context("TELOXIDE_API_URL: an address such as http://127.0.0.1:8081 is expected")?;
    ensure!(
        matches!(parsed.scheme(), "http" | "https"),
        "TELOXIDE_API_URL: an address that begins with http:// or https:// is expected"
    );
    Ok(parsed)
}

/// The only kind of client there is for Telegram: the token is in its addresses,
/// so it goes nowhere else and tells nobody where it was.
fn client(address: &Url, road: &Road, timeout: Duration) -> anyhow::Result<Client> {
    let mut builder = Client::builder()
        .redirect(no_redirects())
        .referer(false)
        .no_proxy()
        .connect_timeout(CONNECT_TIMEOUT)
        .timeout(timeout)
        .tcp_nodelay(true)
        .pool_max_idle_per_host(IDLE_CONNECTIONS);
    for root in &road.roots {
        builder = builder.add_root_certificate(root.clone());
    }
    // A proxy elsewhere cannot reach this machine's loopback.
    if !is_loopback(address) {
        for proxy in &road.proxies {
            builder = builder.proxy(proxy.clone());
        }
    }
    builder.build().context("cannot prepare the HTTP client")
}

fn is_loopback(address: &Url) -> bool {
    let host = address.host_str().unwrap_or_default();
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost" || bare.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

/// The bot's own name, without `@`. Unknown until Telegram has told it.
#[derive(Clone, Debug, Default)]
pub struct Username(Arc<OnceLock<String>>);

impl Username {
    /// Empty while unknown.
    pub fn get(&self) -> &str {
        self.0.get().map_or("", String::as_str)
    }

    /// Takes the first name told; it cannot change while we run.
    pub fn learn(&self, username: &str) {
        self.0.get_or_init(|| username.to_owned());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOKEN: &str = "123456789:AAF7-g0gYncWnm5IyfZlpPRqRRv6kNAGlao";

    #[test]
    fn the_token_is_not_printed() {
        let telegram = Telegram::new(TOKEN, None).unwrap();
        assert!(!format!("{telegram:?}").contains("AAF7"));
    }

    #[test]
    fn methods_are_found_below_any_address() {
        for (given, expected) in [
            (None, format!("https://api.telegram.org/bot{TOKEN}/getMe")),
            (
                Some("http://127.0.0.1:8081/"),
                format!("http://127.0.0.1:8081/bot{TOKEN}/getMe"),
            ),
            (
                Some("https://example.org/bots"),
                format!("https://example.org/bots/bot{TOKEN}/getMe"),
            ),
        ] {
            let telegram = Telegram::new(TOKEN, given).unwrap();
            assert_eq!(telegram.method("getMe").as_str(), expected);
        }
    }

    #[test]
    fn a_wrong_address_names_the_variable() {
        for wrong in ["", "localhost:8081", "ftp://example.org", "127.0.0.1"] {
            let error = Telegram::new(TOKEN, Some(wrong)).unwrap_err().to_string();
            assert!(error.contains("TELOXIDE_API_URL"), "{wrong}: {error}");
        }
    }

    #[test]
    fn loopback_is_recognised() {
        for (address, expected) in [
            ("http://127.0.0.1:1", true),
            ("http://127.8.8.8", true),
            ("http://[::1]:8081", true),
            ("http://localhost:8081", true),
            ("https://api.telegram.org", false),
            ("http://10.0.0.1", false),
            ("http://localhost.example.org", false),
        ] {
            let url = Url::parse(address).unwrap();
            assert_eq!(is_loopback(&url), expected, "{address}");
        }
    }
}
