//! `getUpdates`: long polling, as Telegram does it.

use super::api_error::ApiError;
use super::request::Params;
use super::shared::SharedState;
use super::updates::{PollResult, Update};
use serde_json::Value;
use std::pin::pin;
use std::time::Duration;
use tokio::time::{Instant, timeout_at};

/// Seconds a poll waits at most, whatever it asks for.
const LONGEST_WAIT_SECONDS: u64 = 50;

/// Waits for updates. Ends early with a conflict when another poll comes.
pub async fn get_updates(shared: &SharedState, params: &Params) -> Result<Vec<Update>, ApiError> {
    if shared.lock().webhook.url().is_some() {
        return Err(ApiError::has_webhook());
    }
    let offset = params.integer("offset").unwrap_or(0);
    let poll = shared.change(|state| {
        let remember = state.recording;
        state.updates.begin(offset, allowed(params), remember)
    });
    shared.updates_came.notify_waiters();
    let deadline = Instant::now() + wait(params);
    loop {
        let mut came = pin!(shared.updates_came.notified());
        came.as_mut().enable();
        let found = shared.lock().updates.next(poll, limit(params));
        match found {
            PollResult::Replaced => return Err(ApiError::other_poller()),
            PollResult::Batch(batch) if !batch.is_empty() => return Ok(batch),
            PollResult::Batch(_) => {}
        }
        if timeout_at(deadline, came).await.is_err() {
            return Ok(Vec::new());
        }
    }
}

/// The answer, put together from updates that are JSON already.
pub fn body(batch: &[Update]) -> String {
    let length: usize = batch.iter().map(|update| update.json.len() + 1).sum();
    let mut body = String::with_capacity(length + 32);
    body.push_str("{\"ok\":true,\"result\":[");
    for (index, update) in batch.iter().enumerate() {
        if index > 0 {
            body.push(',');
        }
        body.push_str(&update.json);
    }
    body.push_str("]}");
    body
}

fn wait(params: &Params) -> Duration {
    let seconds = params.integer("timeout").unwrap_or(0);
    Duration::from_secs(
        u64::try_from(seconds)
            .unwrap_or(0)
            .min(LONGEST_WAIT_SECONDS),
    )
}

fn limit(params: &Params) -> usize {
    let limit = params.integer("limit").unwrap_or(100);
    usize::try_from(limit).unwrap_or(100).clamp(1, 100)
}

pub fn allowed(params: &Params) -> Option<Vec<String>> {
    let kinds = params.get("allowed_updates")?.as_array()?;
    let kinds = kinds.iter().filter_map(Value::as_str);
    Some(kinds.map(str::to_owned).collect())
}
