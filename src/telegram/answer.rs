//! What a server answers, read no further than is wanted: it, or whoever stands
//! in between, may send without end.

use reqwest::Response;

/// Of an answer to any call but getUpdates: a message with everything that
/// Telegram lets be in one has some 100 KB.
pub(super) const ANSWER_BYTES_MAX: usize = 1024 * 1024;
/// Of an answer to getUpdates: 300 KB for each of a hundred updates.
pub(super) const POLL_BYTES_MAX: usize = 32 * 1024 * 1024;

/// All of it, or nothing where there is more than so much.
pub(super) async fn whole(
    mut response: Response,
    bytes_max: usize,
) -> reqwest::Result<Option<Vec<u8>>> {
    let said = response.content_length().unwrap_or(0);
    let said = usize::try_from(said).unwrap_or(usize::MAX);
    if said > bytes_max {
        return Ok(None);
    }
    // As long as it says, so that it is never there twice as it grows.
    let mut bytes = Vec::with_capacity(said);
    while let Some(chunk) = response.chunk().await? {
        if bytes.len() + chunk.len() > bytes_max {
            return Ok(None);
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(Some(bytes))
}
