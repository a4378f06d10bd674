//! `sendMessage`, `sendRichMessage`, `sendDocument`, `sendPhoto` and `sendVoice`.

use super::api_error::ApiError;
use super::file::ChatFile;
use super::formatted::Formatted;
use super::keyboard::{self, Keyboard};
use super::limits::CallEffect;
use super::message::{Author, ChatMessage, Content};
use super::png;
use super::profile;
use super::request::MethodCall;
use super::rich::RichContent;
use super::shared::SharedState;
use super::voice::{self, ChatVoice};
use serde_json::Value;
use tokio::time::Instant;

/// What is to be said, checked as far as it can be without the chat.
struct NewMessage {
    content: Content,
    keyboard: Keyboard,
    silent: bool,
    document: Option<ChatFile>,
    photo: Option<ChatFile>,
    voice: Option<ChatVoice>,
    caption_above: bool,
}

impl NewMessage {
    fn read(request: &MethodCall, content: Content) -> Result<NewMessage, ApiError> {
        Ok(NewMessage {
            content,
            keyboard: keyboard::read(&request.params)?,
            silent: request.params.flag("disable_notification"),
            document: None,
            photo: None,
            voice: None,
            caption_above: request.params.flag("show_caption_above_media"),
        })
    }
}

pub fn message(shared: &SharedState, request: &MethodCall) -> Result<Value, ApiError> {
    let content = Content::Text(Formatted::message_text(&request.params)?);
    post(shared, request, NewMessage::read(request, content)?)
}

pub fn rich(shared: &SharedState, request: &MethodCall) -> Result<Value, ApiError> {
    let rich = RichContent::read(&request.params)?;
    let rich = rich.ok_or_else(|| ApiError::bad_request("RICH_MESSAGE_CONTENT_REQUIRED"))?;
    let draft = NewMessage::read(request, Content::Rich(rich))?;
    post(shared, request, draft)
}

pub fn document(shared: &SharedState, request: &MethodCall) -> Result<Value, ApiError> {
    let mut draft = NewMessage::read(request, Content::Text(Formatted::caption(&request.params)?))?;
    draft.document = Some(file(request, "document")?);
    post(shared, request, draft)
}

pub fn photo(shared: &SharedState, request: &MethodCall) -> Result<Value, ApiError> {
    let mut draft = NewMessage::read(request, Content::Text(Formatted::caption(&request.params)?))?;
    let photo = file(request, "photo")?;
    png::check(&photo.bytes)?;
    draft.photo = Some(photo);
    post(shared, request, draft)
}

pub fn voice(shared: &SharedState, request: &MethodCall) -> Result<Value, ApiError> {
    let mut draft = NewMessage::read(request, Content::Text(Formatted::caption(&request.params)?))?;
    let file = file(request, "voice")?;
    voice::check(&file.bytes)?;
    draft.voice = Some(ChatVoice {
        file,
        seconds: request.params.integer("duration").unwrap_or_default(),
    });
    post(shared, request, draft)
}

fn file(request: &MethodCall, name: &str) -> Result<ChatFile, ApiError> {
    match request.files.get(name) {
        Some(file) if file.bytes.is_empty() => Err(ApiError::bad_request("file must be non-empty")),
        Some(file) => Ok(file.clone()),
        None => Err(ApiError::bad_request(format_args!(
            "there is no {name} in the request"
        ))),
    }
}

fn post(shared: &SharedState, request: &MethodCall, draft: NewMessage) -> Result<Value, ApiError> {
    let chat_id = request.chat()?;
    let now = shared.now();
    shared.change(|state| {
        state.reachable(chat_id)?;
        state
            .gauge
            .take(chat_id, CallEffect::Message, Instant::now())
            .map_err(ApiError::retry_after)?;
        let mut message = ChatMessage::new(state.next_message_id(), Author::Bot, now);
        message.set_content(draft.content);
        message.keyboard = draft.keyboard;
        message.silent = draft.silent;
        message.document = draft.document;
        message.photo = draft.photo;
        message.voice = draft.voice;
        message.caption_above = draft.caption_above;
        message.revision = state.revision();
        let recording = state.recording;
        let chat = state.reachable(chat_id)?;
        let shown = message.json(&profile::bot(), &chat.object);
        chat.keep(message, recording);
        Ok(shown)
    })
}
