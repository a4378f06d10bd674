//! What the HTTP client refuses to do, in words for the operator: to follow a
//! redirect, and to trust a certificate that nobody it knows has signed.
//!
//! An error's own text holds the address and so the token; only what is in here
//! may be logged of it.

use reqwest::header::LOCATION;
use reqwest::redirect::Policy;
use reqwest::{Response, StatusCode, Url};
use std::error::Error;
use std::io;
use std::sync::Arc;
use teloxide::RequestError;

/// The token is in every address and what people write in every request, so
/// neither goes where an answer points.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "{from} answers with a redirect (HTTP {status}) to {to}, which is not followed, as \
     the token would go with it: TELOXIDE_API_URL takes the address of the Bot API server \
     itself"
)]
pub struct Redirected {
    /// Scheme, host and port.
    from: String,
    /// The host alone.
    to: String,
    status: u16,
}

impl Redirected {
    fn new(from: Option<&Url>, to: Option<&Url>, status: StatusCode) -> Self {
        let from = from.map(|from| from.origin().ascii_serialization());
        let to = to.and_then(Url::host_str);
        Redirected {
            from: from.unwrap_or_else(|| "the server".to_owned()),
            to: to.unwrap_or("no place").to_owned(),
            status: status.as_u16(),
        }
    }

    /// What the HTTP client leaves to us: a file goes once, so it could not be
    /// sent again to where an answer points.
    pub fn by(response: &Response) -> Option<Redirected> {
        let status = response.status();
        let from = response.url();
        let to = response.headers().get(LOCATION);
        let to = to.and_then(|to| from.join(to.to_str().ok()?).ok());
        status
            .is_redirection()
            .then(|| Redirected::new(Some(from), to.as_ref(), status))
    }
}

/// Follows nothing, and says so.
pub fn no_redirects() -> Policy {
    Policy::custom(|attempt| {
        let from = attempt.previous().last();
        let redirected = Redirected::new(from, Some(attempt.url()), attempt.status());
        attempt.error(redirected)
    })
}

/// The redirect that this failed of.
pub fn redirected(error: &reqwest::Error) -> Option<&Redirected> {
    causes(error).find_map(|cause| cause.downcast_ref())
}

pub const UNTRUSTED: &str = "the certificate of the server, or of a proxy in between, is not \
     trusted; SSL_CERT_FILE takes a file with that of whoever signed it";

/// Whether it failed of the server's certificate. The TLS library is not ours
/// to name, so it is known by its words.
pub fn is_untrusted(error: &reqwest::Error) -> bool {
    causes(error).any(|cause| cause.to_string().starts_with("invalid peer certificate"))
}

fn causes(error: &reqwest::Error) -> impl Iterator<Item = &(dyn Error + 'static)> {
    let first: &(dyn Error + 'static) = error;
    std::iter::successors(Some(first), |&error| error.source())
}

/// An answer that is none of Telegram's, where the HTTP client itself has nothing
/// against it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Strange {
    #[error("{0}")]
    Redirected(Redirected),
    #[error("an answer of more than {0} bytes, which was read no further")]
    TooLong(usize),
}

impl Strange {
    /// As the error of a call; teloxide has no other for what it does not know.
    pub fn error(self) -> RequestError {
        RequestError::Io(Arc::new(io::Error::other(self)))
    }

    /// What is strange about an answer.
    pub fn of(error: &io::Error) -> Option<&Strange> {
        error.get_ref()?.downcast_ref()
    }
}
