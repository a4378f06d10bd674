//! A file from Telegram's file server, read no further than is wanted.

use super::answer::whole;
use super::asking::network;
use super::bot::Telegram;
use super::refused::{Redirected, Strange};
use crate::conversation::Fetched;
use reqwest::StatusCode;
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
        let request = self.sending().get(self.file(path));
        let answer = request.timeout(DOWNLOAD_TIMEOUT).send().await;
        let response = answer.map_err(network)?;
        if let Some(redirected) = Redirected::by(&response) {
            return Err(Strange::Redirected(redirected).error());
        }
        if response.status() == StatusCode::NOT_FOUND {
            return Ok(Fetched::Gone);
        }
        if !response.status().is_success() {
            return Err(refused(response.status()));
        }
        let most = usize::try_from(most_bytes).unwrap_or(usize::MAX);
        let bytes = whole(response, most).await.map_err(network)?;
        Ok(bytes.map_or(Fetched::TooLarge, |bytes| Fetched::Bytes(bytes.into())))
    }
}

fn refused(status: StatusCode) -> RequestError {
    RequestError::Api(ApiError::Unknown(format!("Bad Gateway: {status}")))
}
