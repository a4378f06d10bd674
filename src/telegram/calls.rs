//! The calls themselves, made with teloxide.

use super::bot::Telegram;
use super::outbound::{Body, Call};
use serde::Deserialize;
use teloxide::payloads::{
    AnswerCallbackQuerySetters, EditMessageTextSetters, SendDocumentSetters, SendMessageSetters,
};
use teloxide::requests::Requester;
use teloxide::types::{
    CallbackQueryId, ChatId, InputFile, LinkPreviewOptions, Message, MessageId, ParseMode,
};
use teloxide::{Bot, RequestError};

/// Something that carries calls out.
pub trait Calls: Send + Sync + 'static {
    /// Returns the id of the message where one came to be.
    ///
    /// # Errors
    /// As Telegram and the network give them.
    fn call(
        &self,
        chat_id: i64,
        call: Call,
    ) -> impl Future<Output = Result<Option<i32>, RequestError>> + Send;
}

impl Calls for Telegram {
    async fn call(&self, chat_id: i64, call: Call) -> Result<Option<i32>, RequestError> {
        let bot = self.sending();
        let chat = ChatId(chat_id);
        match call {
            Call::Send { body, silent } => send(bot, chat, body, silent).await,
            Call::Edit { message_id, body } => {
                unanswered(edit(bot, chat, MessageId(message_id), body).await)
            }
            Call::DropButtons { message_id } => unanswered(
                bot.edit_message_reply_markup(chat, MessageId(message_id))
                    .await
                    .map(drop),
            ),
            Call::Answer { callback, toast } => answer(bot, callback, toast).await,
            Call::Document {
                name,
                bytes,
                caption,
                silent,
            } => {
                let file = InputFile::memory(bytes).file_name(name);
                let request = bot
                    .send_document(chat, file)
                    .caption(caption)
                    .parse_mode(ParseMode::Html)
                    .disable_notification(silent);
                sent(request.await)
            }
        }
    }
}

async fn send(
    bot: &Bot,
    chat: ChatId,
    body: Body,
    silent: bool,
) -> Result<Option<i32>, RequestError> {
    let mut request = bot
        .send_message(chat, body.text)
        .link_preview_options(no_preview())
        .disable_notification(silent);
    if body.is_html {
        request = request.parse_mode(ParseMode::Html);
    }
    if let Some(keyboard) = body.keyboard {
        request = request.reply_markup(keyboard);
    }
    sent(request.await)
}

async fn edit(
    bot: &Bot,
    chat: ChatId,
    message_id: MessageId,
    body: Body,
) -> Result<(), RequestError> {
    let mut request = bot
        .edit_message_text(chat, message_id, body.text)
        .link_preview_options(no_preview());
    if body.is_html {
        request = request.parse_mode(ParseMode::Html);
    }
    if let Some(keyboard) = body.keyboard {
        request = request.reply_markup(keyboard);
    }
    request.await.map(drop)
}

async fn answer(
    bot: &Bot,
    callback: String,
    toast: Option<String>,
) -> Result<Option<i32>, RequestError> {
    let mut request = bot.answer_callback_query(CallbackQueryId(callback));
    if let Some(toast) = toast {
        request = request.text(toast);
    }
    unanswered(request.await.map(drop))
}

fn no_preview() -> LinkPreviewOptions {
    LinkPreviewOptions {
        is_disabled: true,
        url: None,
        prefer_small_media: false,
        prefer_large_media: false,
        show_above_text: false,
    }
}

fn sent(answer: Result<Message, RequestError>) -> Result<Option<i32>, RequestError> {
    match answer {
        Ok(message) => Ok(Some(message.id.0)),
        Err(error) => accepted(&error)
            .map(|id: Id| Some(id.message_id))
            .ok_or(error),
    }
}

fn unanswered(answer: Result<(), RequestError>) -> Result<Option<i32>, RequestError> {
    match answer {
        Ok(()) => Ok(None),
        Err(error) => accepted::<serde::de::IgnoredAny>(&error)
            .map(|_| None)
            .ok_or(error),
    }
}

#[derive(Deserialize)]
struct Id {
    message_id: i32,
}

/// What Telegram took but answered in a shape newer than teloxide knows.
/// Repeating it would say it again, for ever.
fn accepted<T: serde::de::DeserializeOwned>(error: &RequestError) -> Option<T> {
    #[derive(Deserialize)]
    struct Answer<T> {
        ok: bool,
        result: T,
    }
    let RequestError::InvalidJson { raw, .. } = error else {
        return None;
    };
    let answer: Answer<T> = serde_json::from_str(raw).ok()?;
    answer.ok.then_some(answer.result)
}
