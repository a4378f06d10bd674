//! The calls themselves, made with teloxide.

use super::bot::Telegram;
use super::outbound::{Body, Call};
use crate::conversation::Fetched;
use serde::de::{DeserializeOwned, IgnoredAny};
use serde::{Deserialize, Serialize};
use std::marker::PhantomData;
use std::time::Duration;
use teloxide::payloads::{
    AnswerCallbackQuery, AnswerCallbackQuerySetters, EditMessageReplyMarkup, EditMessageText,
    EditMessageTextSetters, GetFile, SendDocumentSetters, SendMessage, SendMessageSetters,
    SendPhotoSetters,
};
use teloxide::requests::{JsonRequest, Payload, Requester};
use teloxide::types::{
    CallbackQueryId, ChatId, FileId, InputFile, LinkPreviewOptions, Message, MessageId, ParseMode,
};
use teloxide::{Bot, RequestError};

/// Telegram wants a name with bytes, and shows it to nobody.
const PHOTO_NAME: &str = "charley.png";

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

    /// Fetches a file that somebody sent, if it has at most so many bytes.
    ///
    /// # Errors
    /// As Telegram and the network give them.
    fn fetch(
        &self,
        file_id: String,
        most_bytes: u64,
    ) -> impl Future<Output = Result<Fetched, RequestError>> + Send;
}

impl Calls for Telegram {
    async fn call(&self, chat_id: i64, call: Call) -> Result<Option<i32>, RequestError> {
        let bot = self.sending();
        let chat = ChatId(chat_id);
        match call {
            Call::Send { body, silent } => {
                let told: Id = told(bot, sending(chat, body, silent)).await?;
                Ok(Some(told.message_id))
            }
            Call::Edit { message_id, body } => {
                untold(bot, editing(chat, MessageId(message_id), body)).await
            }
            Call::DropButtons { message_id } => {
                untold(
                    bot,
                    EditMessageReplyMarkup::new(chat, MessageId(message_id)),
                )
                .await
            }
            Call::Answer { callback, toast } => untold(bot, answering(callback, toast)).await,
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
            Call::Photo {
                bytes,
                body,
                silent,
            } => {
                let file = InputFile::memory(bytes).file_name(PHOTO_NAME);
                let request = bot
                    .send_photo(chat, file)
                    .caption(body.text)
                    .parse_mode(ParseMode::Html)
                    .disable_notification(silent);
                sent(request.await)
            }
        }
    }

    async fn fetch(&self, file_id: String, most_bytes: u64) -> Result<Fetched, RequestError> {
        let file: FileAddress = told(self.sending(), GetFile::new(FileId(file_id))).await?;
        if file.file_size.is_some_and(|size| size > most_bytes) {
            return Ok(Fetched::TooLarge);
        }
        match file.file_path {
            Some(path) => self.download(&path, most_bytes).await,
            None => Ok(Fetched::Gone),
        }
    }
}

/// Where a file is, for an hour.
#[derive(Deserialize)]
struct FileAddress {
    file_size: Option<u64>,
    file_path: Option<String>,
}

/// A payload whose answer is read for what we want to know of it, and so also
/// understood where it is newer than teloxide: repeating what Telegram took
/// would say it again, for ever.
#[derive(Serialize)]
#[serde(transparent)]
struct AnsweredAs<P, T> {
    payload: P,
    #[serde(skip)]
    answer: PhantomData<T>,
}

impl<P: Payload, T> Payload for AnsweredAs<P, T> {
    type Output = T;

    const NAME: &'static str = P::NAME;

    fn timeout_hint(&self) -> Option<Duration> {
        self.payload.timeout_hint()
    }
}

async fn told<P, T>(bot: &Bot, payload: P) -> Result<T, RequestError>
where
    P: Payload + Serialize + Send + 'static,
    T: DeserializeOwned + Send + 'static,
{
    let answer = PhantomData;
    JsonRequest::new(bot.clone(), AnsweredAs { payload, answer }).await
}

/// Where nothing in the answer matters but that there was one.
async fn untold<P>(bot: &Bot, payload: P) -> Result<Option<i32>, RequestError>
where
    P: Payload + Serialize + Send + 'static,
{
    told::<P, IgnoredAny>(bot, payload).await.map(|_| None)
}

fn sending(chat: ChatId, body: Body, silent: bool) -> SendMessage {
    let mut message = SendMessage::new(chat, body.text)
        .link_preview_options(no_preview())
        .disable_notification(silent);
    if body.is_html {
        message = message.parse_mode(ParseMode::Html);
    }
    if let Some(keyboard) = body.keyboard {
        message = message.reply_markup(keyboard);
    }
    message
}

fn editing(chat: ChatId, message_id: MessageId, body: Body) -> EditMessageText {
    let mut edit =
        EditMessageText::new(chat, message_id, body.text).link_preview_options(no_preview());
    if body.is_html {
        edit = edit.parse_mode(ParseMode::Html);
    }
    if let Some(keyboard) = body.keyboard {
        edit = edit.reply_markup(keyboard);
    }
    edit
}

fn answering(callback: String, toast: Option<String>) -> AnswerCallbackQuery {
    let answer = AnswerCallbackQuery::new(CallbackQueryId(callback));
    match toast {
        Some(toast) => answer.text(toast),
        None => answer,
    }
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
        Err(error) => accepted(&error).map(|id| Some(id.message_id)).ok_or(error),
    }
}

#[derive(Deserialize)]
struct Id {
    message_id: i32,
}

/// What Telegram took but answered in a shape newer than teloxide knows.
fn accepted(error: &RequestError) -> Option<Id> {
    #[derive(Deserialize)]
    struct SentAnswer {
        ok: bool,
        result: Id,
    }
    let RequestError::InvalidJson { raw, .. } = error else {
        return None;
    };
    let answer: SentAnswer = serde_json::from_str(raw).ok()?;
    answer.ok.then_some(answer.result)
}
