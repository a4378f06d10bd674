//! The calls themselves, made with teloxide.

use super::bot::Telegram;
use super::outbound::{Body, Call};
use serde::de::{DeserializeOwned, IgnoredAny};
use serde::{Deserialize, Serialize};
use std::marker::PhantomData;
use std::time::Duration;
use teloxide::payloads::{
    AnswerCallbackQuery, AnswerCallbackQuerySetters, EditMessageReplyMarkup, EditMessageText,
    EditMessageTextSetters, SendDocumentSetters, SendMessage, SendMessageSetters,
};
use teloxide::requests::{JsonRequest, Payload, Requester};
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
        }
    }
}

/// A payload whose answer is read for what we want to know of it, and so also
/// understood where it is newer than teloxide: repeating what Telegram took
/// would say it again, for ever.
#[derive(Serialize)]
#[serde(transparent)]
struct Told<P, T> {
    payload: P,
    #[serde(skip)]
    answer: PhantomData<T>,
}

impl<P: Payload, T> Payload for Told<P, T> {
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
    JsonRequest::new(bot.clone(), Told { payload, answer }).await
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
    struct Answer {
        ok: bool,
        result: Id,
    }
    let RequestError::InvalidJson { raw, .. } = error else {
        return None;
    };
    let answer: Answer = serde_json::from_str(raw).ok()?;
    answer.ok.then_some(answer.result)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::telegram::failure::{Verdict, verdict};
    use crate::telegram::stub::{Server, TOKEN};
    use serde_json::{Value, json};
    use std::time::Duration;
    use teloxide::types::{InlineKeyboardButton, InlineKeyboardMarkup};

    fn body() -> Body {
        let button = InlineKeyboardButton::callback("Undo", "log.undo;3");
        Body {
            text: "<b>noted</b>".into(),
            is_html: true,
            keyboard: Some(InlineKeyboardMarkup::new([[button]])),
        }
    }

    fn send() -> Call {
        Call::Send {
            body: body(),
            silent: true,
        }
    }

    fn message() -> Value {
        json!({"ok": true, "result": {"message_id": 5, "date": 1,
            "chat": {"id": 42, "type": "private", "first_name": "Ada"}, "text": "noted"}})
    }

    /// Makes one call that is answered so; also returns what was asked.
    async fn called(call: Call, status: u16, answer: Value) -> (Outcome, String, Value) {
        let server = Server::start(vec![(status, answer)]).await;
        let outcome = server.telegram().call(42, call).await;
        let (path, asked) = server.requests(1).await.remove(0);
        (outcome, path, asked)
    }

    type Outcome = Result<Option<i32>, RequestError>;

    #[tokio::test]
    async fn messages_are_sent_whole() {
        let (outcome, path, asked) = called(send(), 200, message()).await;
        assert_eq!(outcome.unwrap(), Some(5));
        assert_eq!(path, format!("/bot{TOKEN}/SendMessage"));
        let expected = json!({
            "chat_id": 42, "text": "<b>noted</b>", "parse_mode": "HTML",
            "link_preview_options": {"is_disabled": true}, "disable_notification": true,
            "reply_markup": {"inline_keyboard": [[{"text": "Undo", "callback_data": "log.undo;3"}]]},
        });
        assert_eq!(asked, expected);
    }

    #[tokio::test]
    async fn edits_replace_text_and_buttons() {
        let plain = Body {
            is_html: false,
            keyboard: None,
            ..body()
        };
        let call = Call::Edit {
            message_id: 5,
            body: plain,
        };
        let (outcome, path, asked) = called(call, 200, message()).await;
        assert_eq!(outcome.unwrap(), None);
        assert!(path.ends_with("/EditMessageText"));
        let expected = json!({"chat_id": 42, "message_id": 5, "text": "<b>noted</b>",
            "link_preview_options": {"is_disabled": true}});
        assert_eq!(asked, expected);
    }

    #[tokio::test]
    async fn buttons_are_dropped_and_presses_answered() {
        let (outcome, path, asked) =
            called(Call::DropButtons { message_id: 5 }, 200, message()).await;
        assert_eq!(outcome.unwrap(), None);
        assert!(path.ends_with("/EditMessageReplyMarkup"));
        assert_eq!(asked, json!({"chat_id": 42, "message_id": 5}));

        let call = Call::Answer {
            callback: "777".into(),
            toast: Some("done".into()),
        };
        let (outcome, path, asked) = called(call, 200, json!({"ok": true, "result": true})).await;
        assert_eq!(outcome.unwrap(), None);
        assert!(path.ends_with("/AnswerCallbackQuery"));
        assert_eq!(asked, json!({"callback_query_id": "777", "text": "done"}));
    }

    #[tokio::test]
    async fn files_are_sent() {
        let call = Call::Document {
            name: "charley-cramps.csv".into(),
            bytes: b"id,night".to_vec(),
            caption: "all".into(),
            silent: false,
        };
        let (outcome, path, _) = called(call, 200, message()).await;
        assert_eq!(outcome.unwrap(), Some(5));
        assert!(path.ends_with("/SendDocument"));
    }

    #[tokio::test]
    async fn what_was_taken_is_not_repeated_though_the_answer_is_strange() {
        let strange = json!({"ok": true, "result": {"message_id": 5, "chat": "new"}});
        let (outcome, _, _) = called(send(), 200, strange.clone()).await;
        assert_eq!(outcome.unwrap(), Some(5));
        let (outcome, _, _) = called(Call::DropButtons { message_id: 5 }, 200, strange).await;
        assert_eq!(outcome.unwrap(), None);
    }

    #[tokio::test]
    async fn refusals_arrive_as_verdicts() {
        let refusal = |text: &str| json!({"ok": false, "error_code": 400, "description": text});
        let flood = json!({"ok": false, "error_code": 429, "description": "Too Many Requests",
            "parameters": {"retry_after": 4}});
        for (status, answer, expected) in [
            (429, flood, Verdict::RetryAfter(Duration::from_secs(4))),
            (
                403,
                refusal("Forbidden: bot was blocked by the user"),
                Verdict::Unreachable,
            ),
            (
                400,
                refusal("Bad Request: can't parse entities: x"),
                Verdict::PlainTextInstead,
            ),
            (200, json!("no answer of Telegram's"), Verdict::RetrySoon),
            (401, refusal("Unauthorized"), Verdict::OperatorProblem),
        ] {
            let (outcome, _, _) = called(send(), status, answer).await;
            assert_eq!(verdict(&outcome.unwrap_err()), expected, "{status}");
        }
    }

    #[tokio::test]
    async fn a_connection_that_breaks_is_tried_again_and_shows_no_token() {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(async move {
            while let Ok((connection, _)) = listener.accept().await {
                drop(connection);
            }
        });
        let telegram = Telegram::new(TOKEN, Some(&address)).unwrap();
        let error = telegram.call(42, send()).await.unwrap_err();
        assert_eq!(verdict(&error), Verdict::RetrySoon);
        assert!(!format!("{error} {error:?}").contains("AAF7"));
    }
}
