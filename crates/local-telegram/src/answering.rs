//! `answerCallbackQuery`.

use super::api_error::ApiError;
use super::entities::utf16_length;
use super::limits::CallEffect;
use super::presses::PressAnswer;
use super::request::MethodCall;
use super::shared::SharedState;
use serde_json::{Value, json};
use tokio::time::Instant;

pub fn answer(shared: &SharedState, request: &MethodCall) -> Result<Value, ApiError> {
    let params = &request.params;
    let text = params.text("text").filter(|text| !text.is_empty());
    if text.is_some_and(|text| utf16_length(text) > 200) {
        return Err(ApiError::bad_request("MESSAGE_TOO_LONG"));
    }
    let callback = params.text("callback_query_id").unwrap_or_default();
    shared.change(|state| {
        if let Some(chat) = state.presses.chat(callback) {
            let counted = state.gauge.take(chat, CallEffect::Aside, Instant::now());
            counted.map_err(ApiError::retry_after)?;
        }
        let answer = PressAnswer {
            chat: state.presses.close(callback)?,
            callback: callback.to_owned(),
            text: text.map(str::to_owned),
            alert: params.flag("show_alert"),
            revision: state.revision(),
        };
        if state.recording {
            state.presses.keep(answer);
        }
        Ok(json!(true))
    })
}
