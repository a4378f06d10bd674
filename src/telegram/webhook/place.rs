//! Where updates are brought to, and by whom alone.

use super::secret::WebhookSecret;
use reqwest::Url;
use std::net::SocketAddr;

/// Where updates are brought to.
#[derive(Clone, Debug)]
pub struct WebhookPlace {
    /// As Telegram calls it.
    pub url: Url,
    /// Where that arrives on this machine, without TLS.
    pub address: SocketAddr,
    pub secret: WebhookSecret,
}
