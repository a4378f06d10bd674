//! The calls themselves, in the terms of teloxide.

use super::bot::Telegram;
use super::outbound::{Body, Call};
use crate::conversation::Fetched;
use reqwest::multipart::{Form, Part};
use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};
use teloxide::RequestError;
use teloxide::payloads::{
    AnswerCallbackQuery, AnswerCallbackQuerySetters, EditMessageReplyMarkup, EditMessageText,
    EditMessageTextSetters, GetFile, SendMessage, SendMessageSetters,
};
use teloxide::requests::Payload;
use teloxide::types::{CallbackQueryId, ChatId, FileId, LinkPreviewOptions, MessageId, ParseMode};

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
        let chat = ChatId(chat_id);
        match call {
            Call::Send { body, silent } => {
                let sent: SentMessage = self.ask(&sending(chat, body, silent)).await?;
                Ok(Some(sent.message_id))
            }
            Call::Edit { message_id, body } => {
                self.tell(&editing(chat, MessageId(message_id), body)).await
            }
            Call::DropButtons { message_id } => {
                let message_id = MessageId(message_id);
                self.tell(&EditMessageReplyMarkup::new(chat, message_id))
                    .await
            }
            Call::Answer { callback, toast } => self.tell(&answering(callback, toast)).await,
            Call::Document {
                name,
                bytes,
                caption,
                silent,
            } => {
                let form = form(chat, caption, silent).part("document", file(name, bytes));
                let sent: SentMessage = self.upload("sendDocument", form).await?;
                Ok(Some(sent.message_id))
            }
            Call::Photo {
                bytes,
                body,
                silent,
            } => {
                let file = file(PHOTO_NAME.to_owned(), bytes);
                let form = form(chat, body.text, silent).part("photo", file);
                let sent: SentMessage = self.upload("sendPhoto", form).await?;
                Ok(Some(sent.message_id))
            }
        }
    }

    async fn fetch(&self, file_id: String, most_bytes: u64) -> Result<Fetched, RequestError> {
        let file: FileAddress = self.ask(&GetFile::new(FileId(file_id))).await?;
        if file.file_size.is_some_and(|size| size > most_bytes) {
            return Ok(Fetched::TooLarge);
        }
        match file.file_path {
            Some(path) => self.download(&path, most_bytes).await,
            None => Ok(Fetched::Gone),
        }
    }
}

impl Telegram {
    /// Where nothing in the answer matters but that there was one.
    async fn tell<P>(&self, payload: &P) -> Result<Option<i32>, RequestError>
    where
        P: Payload + Serialize,
    {
        self.ask(payload).await.map(|IgnoredAny| None)
    }
}

/// A message that came to be.
#[derive(Deserialize)]
struct SentMessage {
    message_id: i32,
}

/// Where a file is, for an hour.
#[derive(Deserialize)]
struct FileAddress {
    file_size: Option<u64>,
    file_path: Option<String>,
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

/// All that goes with a file, as a form has it.
fn form(chat: ChatId, caption: String, silent: bool) -> Form {
    Form::new()
        .text("chat_id", chat.to_string())
        .text("caption", caption)
        .text("parse_mode", "HTML")
        .text("disable_notification", silent.to_string())
}

fn file(name: String, bytes: Vec<u8>) -> Part {
    Part::bytes(bytes).file_name(name)
}
