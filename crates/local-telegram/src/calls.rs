//! What the bot asked for, in order, with what became of it.

use super::api_error::ApiError;
use super::fault::FaultKind;
use super::request::Params;
use serde_json::Value;

/// One call of the Bot API, written down when it was done with.
#[derive(Clone, Debug)]
pub struct RecordedCall {
    /// As the documentation writes it; as it came where it is unknown.
    pub method: String,
    /// Files are shown by name and size.
    pub params: Params,
    /// None where it was never handled. For `getUpdates` the ids given out.
    pub result: Option<Result<Value, ApiError>>,
    /// What it met on the way.
    pub fault: Option<FaultKind>,
}

impl RecordedCall {
    /// Done, and answered so.
    pub fn succeeded(&self) -> bool {
        matches!(self.result, Some(Ok(_)))
    }
}
