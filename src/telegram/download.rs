//! A file from Telegram's file server, read no further than is wanted.

use super::bot::Telegram;
use crate::conversation::Fetched;
use reqwest::{Response, StatusCode};
use std::sync::Arc;
use std::time::Duration;
use teloxide::{ApiError, RequestError};

/// For the largest file on a slow line.
const DOWNLOAD_TIMEOUT: Duration = Duration::from_secs(60);

impl Telegram {
    /// The file at a path that `getFile` gave.
    ///
    /// # Errors
    /// Those of the network, the address left out: it holds the token.
    pub(super) async fn download(
        &self,
        path: &str,
        most_bytes: u64,
    ) -> Result<Fetched, RequestError> {
        let request = self.sending().client().get(self.file(path));
        let answer = request.timeout(DOWNLOAD_TIMEOUT).send().await;
        let response = answer.map_err(network)?;
        if response.status() == StatusCode::NOT_FOUND {
            return Ok(Fetched::Gone);
        }
        if !response.status().is_success() {
            return Err(refused(response.status()));
        }
        read(response, most_bytes).await.map_err(network)
    }
}

async fn read(mut response: Response, most_bytes: u64) -> reqwest::Result<Fetched> {
    let most = usize::try_from(most_bytes).unwrap_or(usize::MAX);
    // As long as it says, so that it is never there twice as it grows.
    let said = response.content_length().unwrap_or(0).min(most_bytes);
    let mut bytes = Vec::with_capacity(usize::try_from(said).unwrap_or(0));
    while let Some(chunk) = response.chunk().await? {
        if bytes.len() + chunk.len() > most {
            return Ok(Fetched::TooLarge);
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(Fetched::Bytes(bytes.into()))
}

/// Also a redirect that names no place: its page is not the file.
fn refused(status: StatusCode) -> RequestError {
    RequestError::Api(ApiError::Unknown(format!("Bad Gateway: {status}")))
}

fn network(error: reqwest::Error) -> RequestError {
    RequestError::Network(Arc::new(error.without_url()))
}
