//! `editMessageText`, `editMessageReplyMarkup` and `deleteMessage`.

use super::api_error::ApiError;
use super::chat::ChatState;
use super::formatted::Formatted;
use super::keyboard;
use super::limits::CallEffect;
use super::message::{Author, ChatMessage, Content};
use super::profile;
use super::request::MethodCall;
use super::rich::RichContent;
use super::shared::SharedState;
use chrono::TimeDelta;
use serde_json::{Value, json};
use tokio::time::Instant;

const NOT_MODIFIED: &str = "message is not modified: specified new message content and reply \
    markup are exactly the same as a current content and reply markup of the message";

pub fn text(shared: &SharedState, request: &MethodCall) -> Result<Value, ApiError> {
    let content = match RichContent::read(&request.params)? {
        Some(rich) => Content::Rich(rich),
        None => Content::Text(Formatted::message_text(&request.params)?),
    };
    let keyboard = keyboard::read(&request.params)?;
    edit(shared, request, |message| {
        if message.has_file() {
            return Err(ApiError::bad_request(
                "there is no text in the message to edit",
            ));
        }
        if content.is_in(message) && message.keyboard == keyboard {
            return Err(ApiError::bad_request(NOT_MODIFIED));
        }
        message.set_content(content);
        message.keyboard = keyboard;
        Ok(())
    })
}

pub fn reply_markup(shared: &SharedState, request: &MethodCall) -> Result<Value, ApiError> {
    let keyboard = keyboard::read(&request.params)?;
    edit(shared, request, |message| {
        if message.keyboard == keyboard {
            return Err(ApiError::bad_request(NOT_MODIFIED));
        }
        message.keyboard = keyboard;
        Ok(())
    })
}

pub fn delete(shared: &SharedState, request: &MethodCall) -> Result<Value, ApiError> {
    let (chat_id, message_id) = (request.chat()?, request.message()?);
    let oldest = shared.now() - TimeDelta::hours(48);
    shared.change(|state| {
        let (revision, recording) = (state.revision(), state.recording);
        state.reachable(chat_id)?;
        state
            .gauge
            .take(chat_id, CallEffect::Aside, Instant::now())
            .map_err(ApiError::retry_after)?;
        let chat = state.reachable(chat_id)?;
        let message = chat
            .message(message_id)
            .ok_or_else(|| ApiError::bad_request("message to delete not found"))?;
        if message.sent_at < oldest {
            return Err(ApiError::bad_request("message can't be deleted"));
        }
        chat.delete(message_id, revision, recording);
        Ok(json!(true))
    })
}

/// Edits count as messages, as a strict Telegram counts them.
fn edit(
    shared: &SharedState,
    request: &MethodCall,
    change: impl FnOnce(&mut ChatMessage) -> Result<(), ApiError>,
) -> Result<Value, ApiError> {
    let (chat_id, message_id) = (request.chat()?, request.message()?);
    shared.change(|state| {
        to_edit(state.reachable(chat_id)?, message_id)?;
        state
            .gauge
            .take(chat_id, CallEffect::Edit, Instant::now())
            .map_err(ApiError::retry_after)?;
        let revision = state.revision();
        let chat = state.reachable(chat_id)?;
        let message = to_edit(chat, message_id)?;
        change(message)?;
        message.edits += 1;
        message.revision = revision;
        let message = message.clone();
        Ok(message.json(&profile::bot(), &chat.object))
    })
}

fn to_edit(chat: &mut ChatState, message_id: i64) -> Result<&mut ChatMessage, ApiError> {
    let message = chat
        .message_mut(message_id)
        .ok_or_else(|| ApiError::bad_request("message to edit not found"))?;
    match message.author {
        Author::Bot => Ok(message),
        Author::Person => Err(ApiError::bad_request("message can't be edited")),
    }
}
