//! The calls themselves, in the terms of teloxide as far as it knows them.

use super::bot::Telegram;
use super::call::{Body, Call, Markup};
use super::keyboard::InlineKeyboard;
use crate::conversation::Fetched;
use reqwest::multipart::{Form, Part};
use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};
use teloxide::RequestError;
use teloxide::payloads::{
    AnswerCallbackQuery, AnswerCallbackQuerySetters, DeleteMessage, EditMessageReplyMarkup, GetFile,
};
use teloxide::requests::Payload;
use teloxide::types::{CallbackQueryId, ChatId, FileId, MessageId};

/// Telegram wants a name with bytes, and shows it to nobody.
const PHOTO_NAME: &str = "charley.png";
const VOICE_NAME: &str = "charley.ogg";

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
                let method = method_of(body.markup);
                let new = Saying {
                    disable_notification: Some(silent),
                    ..saying(chat_id, body)
                };
                let sent: SentMessage = self.ask_of(method, &new).await?;
                Ok(Some(sent.message_id))
            }
            Call::Edit { message_id, body } => {
                let edit = Saying {
                    message_id: Some(message_id),
                    ..saying(chat_id, body)
                };
                let IgnoredAny = self.ask_of("editMessageText", &edit).await?;
                Ok(None)
            }
            Call::DropButtons { message_id } => {
                let message_id = MessageId(message_id);
                self.tell(&EditMessageReplyMarkup::new(chat, message_id))
                    .await
            }
            Call::Delete { message_id } => {
                let message_id = MessageId(message_id);
                self.tell(&DeleteMessage::new(chat, message_id)).await
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
                is_above,
                silent,
            } => {
                let file = file(PHOTO_NAME.to_owned(), bytes);
                let form = form(chat, body.text, silent).part("photo", file);
                let form = match is_above {
                    true => form.text("show_caption_above_media", "true"),
                    false => form,
                };
                let sent: SentMessage = self.upload("sendPhoto", form).await?;
                Ok(Some(sent.message_id))
            }
            Call::Voice {
                voice,
                caption,
                silent,
            } => {
                let file = file(VOICE_NAME.to_owned(), voice.bytes);
                let form = form(chat, caption, silent).part("voice", file);
                let form = form.text("duration", voice.seconds.to_string());
                let sent: SentMessage = self.upload("sendVoice", form).await?;
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

/// A message, new or edited in. teloxide has the method but not all the fields.
#[derive(Serialize)]
struct Saying {
    chat_id: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    message_id: Option<i32>,
    #[serde(flatten)]
    words: Wording,
    /// Of a new one.
    #[serde(skip_serializing_if = "Option::is_none")]
    disable_notification: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reply_markup: Option<InlineKeyboard>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Wording {
    Text {
        text: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        parse_mode: Option<&'static str>,
        link_preview_options: NoPreview,
    },
    Rich {
        rich_message: RichMessage,
    },
}

#[derive(Serialize)]
struct RichMessage {
    html: String,
}

#[derive(Serialize)]
struct NoPreview {
    is_disabled: bool,
}

fn saying(chat_id: i64, body: Body) -> Saying {
    Saying {
        chat_id,
        message_id: None,
        words: worded(body.text, body.markup),
        disable_notification: None,
        reply_markup: body.keyboard,
    }
}

fn worded(text: String, markup: Markup) -> Wording {
    let parse_mode = match markup {
        Markup::None => None,
        Markup::Html => Some("HTML"),
        Markup::Rich => {
            let rich_message = RichMessage { html: text };
            return Wording::Rich { rich_message };
        }
    };
    Wording::Text {
        text,
        parse_mode,
        link_preview_options: NoPreview { is_disabled: true },
    }
}

/// An edit has one method for both.
fn method_of(markup: Markup) -> &'static str {
    match markup {
        Markup::None | Markup::Html => "sendMessage",
        Markup::Rich => "sendRichMessage",
    }
}

fn answering(callback: String, toast: Option<String>) -> AnswerCallbackQuery {
    let answer = AnswerCallbackQuery::new(CallbackQueryId(callback));
    match toast {
        Some(toast) => answer.text(toast),
        None => answer,
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
