//! The Bot API over HTTP: reads a call, lets faults happen, answers.

use super::api_error::ApiError;
use super::fault::FaultKind;
use super::request::{self, MethodCall};
use super::shared::SharedState;
use super::table::Method;
use super::updates::Update;
use super::{answering, describing, downloading, editing, polling, sending, webhook};
use crate::door::names_loopback;
use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{DefaultBodyLimit, Path, Request as HttpRequest, State};
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Response};
use axum::routing::{any, get};
use futures_util::stream;
use serde_json::Value;
use std::io;
use std::sync::Arc;

/// Telegram takes files up to 50 MB; the form around them is extra.
const LARGEST_BODY_BYTES: usize = 51 * 1024 * 1024;

pub fn router(shared: Arc<SharedState>) -> Router {
    Router::new()
        .route("/{bot}/{method}", any(answer))
        .route("/file/{bot}/{*path}", get(downloading::download))
        .fallback(async || refused(&ApiError::new(404, "Not Found")))
        .layer(from_fn(only_loopback))
        .layer(DefaultBodyLimit::max(LARGEST_BODY_BYTES))
        .with_state(shared)
}

/// Only this machine is answered, whatever names are made to point at it.
async fn only_loopback(http: HttpRequest, next: Next) -> Response {
    if names_loopback(http.headers()) {
        return next.run(http).await;
    }
    refused(&ApiError::new(421, "the Host is not this machine"))
}

/// What a handled call gives.
enum CallResult {
    Value(Value),
    Updates(Vec<Update>),
}

type Handled = Result<CallResult, ApiError>;

async fn answer(
    State(shared): State<Arc<SharedState>>,
    Path((bot, method)): Path<(String, String)>,
    http: HttpRequest,
) -> Response {
    if bot.strip_prefix("bot") != Some(&shared.token) {
        return refused(&ApiError::unauthorized());
    }
    match request::read(&method, http).await {
        Ok(request) => carry_out(&shared, &request).await,
        Err(violation) => refused(&shared.record_violation(violation)),
    }
}

async fn carry_out(shared: &SharedState, request: &MethodCall) -> Response {
    let chat = request.params.chat();
    let fault = shared.lock().faults.take(request.method, chat);
    match fault {
        None => reply(&handle(shared, request, None).await),
        Some(fault) => meet(shared, request, fault).await,
    }
}

async fn meet(shared: &SharedState, request: &MethodCall, fault: FaultKind) -> Response {
    let met = Some(fault.clone());
    match fault {
        FaultKind::StatusCode(code) => {
            shared.record(request, met, || None);
            gateway_page(code)
        }
        FaultKind::Answer(answer) => {
            shared.record(request, met, || None);
            in_json(StatusCode::OK, answer.to_string())
        }
        FaultKind::DropBefore => {
            shared.record(request, met, || None);
            dropped()
        }
        FaultKind::DropAfter => {
            let _lost = handle(shared, request, met).await;
            dropped()
        }
        FaultKind::Malformed => halved(&handle(shared, request, met).await),
        FaultKind::Delay(time) => {
            tokio::time::sleep(time).await;
            reply(&handle(shared, request, met).await)
        }
        FaultKind::Hold(gate) => {
            gate.pass().await;
            reply(&handle(shared, request, met).await)
        }
        FaultKind::HoldAnswer(gate) => {
            let handled = handle(shared, request, met).await;
            gate.pass().await;
            reply(&handled)
        }
        FaultKind::RetryAfter(seconds) => {
            refuse(shared, request, met, ApiError::retry_after(seconds))
        }
        FaultKind::MigrateTo(chat) => refuse(shared, request, met, ApiError::migrated(chat)),
        FaultKind::ChatNotFound => refuse(shared, request, met, ApiError::chat_not_found()),
        FaultKind::Deactivated => refuse(shared, request, met, ApiError::deactivated()),
        FaultKind::Refuse(error) => refuse(shared, request, met, error),
    }
}

fn refuse(
    shared: &SharedState,
    request: &MethodCall,
    met: Option<FaultKind>,
    error: ApiError,
) -> Response {
    let response = refused(&error);
    shared.record(request, met, || Some(Err(error)));
    response
}

/// Does what is asked and writes it down.
async fn handle(shared: &SharedState, request: &MethodCall, met: Option<FaultKind>) -> Handled {
    let refusal = shared.lock().unheard.refusal(request);
    let handled = match refusal {
        Some(refusal) => Err(refusal),
        None => known(shared, request).await,
    };
    shared.record(request, met, || Some(summary(&handled)));
    handled
}

async fn known(shared: &SharedState, request: &MethodCall) -> Handled {
    match request.method {
        Method::GetUpdates => polling::get_updates(shared, &request.params)
            .await
            .map(CallResult::Updates),
        Method::GetFile => downloading::get_file(shared, request).map(CallResult::Value),
        Method::GetMe => Ok(CallResult::Value(describing::get_me())),
        Method::GetWebhookInfo => Ok(CallResult::Value(webhook::info(shared))),
        Method::SetWebhook => webhook::set(shared, &request.params).map(CallResult::Value),
        Method::DeleteWebhook => Ok(CallResult::Value(webhook::delete(shared))),
        Method::SendMessage => sending::message(shared, request).map(CallResult::Value),
        Method::SendRichMessage => sending::rich(shared, request).map(CallResult::Value),
        Method::SendDocument => sending::document(shared, request).map(CallResult::Value),
        Method::SendPhoto => sending::photo(shared, request).map(CallResult::Value),
        Method::SendVoice => sending::voice(shared, request).map(CallResult::Value),
        Method::EditMessageText => editing::text(shared, request).map(CallResult::Value),
        Method::EditMessageReplyMarkup => {
            editing::reply_markup(shared, request).map(CallResult::Value)
        }
        Method::DeleteMessage => editing::delete(shared, request).map(CallResult::Value),
        Method::AnswerCallbackQuery => answering::answer(shared, request).map(CallResult::Value),
        Method::SetMyCommands => describing::set_commands(shared, request).map(CallResult::Value),
        Method::SetMyName => describing::set_name(shared, request).map(CallResult::Value),
        Method::SetMyDescription => {
            describing::set_description(shared, request).map(CallResult::Value)
        }
        Method::SetMyShortDescription => {
            describing::set_short_description(shared, request).map(CallResult::Value)
        }
    }
}

/// What is written down of a call.
fn summary(handled: &Handled) -> Result<Value, ApiError> {
    match handled {
        Ok(CallResult::Value(value)) => Ok(value.clone()),
        Ok(CallResult::Updates(batch)) => Ok(batch.iter().map(|update| update.id).collect()),
        Err(error) => Err(error.clone()),
    }
}

fn reply(handled: &Handled) -> Response {
    match handled {
        Ok(outcome) => in_json(StatusCode::OK, body(outcome)),
        Err(error) => refused(error),
    }
}

fn body(outcome: &CallResult) -> String {
    match outcome {
        CallResult::Value(value) => format!("{{\"ok\":true,\"result\":{value}}}"),
        CallResult::Updates(batch) => polling::body(batch),
    }
}

fn refused(error: &ApiError) -> Response {
    let status = StatusCode::from_u16(error.code).unwrap_or(StatusCode::BAD_REQUEST);
    in_json(status, error.body())
}

fn in_json(status: StatusCode, body: String) -> Response {
    (status, [(CONTENT_TYPE, "application/json")], body).into_response()
}

/// What a proxy in front of Telegram says on a bad day.
fn gateway_page(code: u16) -> Response {
    let status = StatusCode::from_u16(code).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let page = format!("<html><h1>{status}</h1></html>");
    (status, [(CONTENT_TYPE, "text/html")], page).into_response()
}

fn halved(handled: &Handled) -> Response {
    let whole = match handled {
        Ok(outcome) => body(outcome),
        Err(error) => error.body(),
    };
    let half: String = whole.chars().take(whole.chars().count() / 2).collect();
    in_json(StatusCode::OK, half)
}

/// A body that fails before its first byte: the server gives the connection
/// up with nothing of the answer sent.
fn dropped() -> Response {
    let failure = io::Error::from(io::ErrorKind::ConnectionAborted);
    let body = stream::iter([Err::<Bytes, io::Error>(failure)]);
    Body::from_stream(body).into_response()
}
