//! Stand-ins for tests: words that say themselves, and a server that answers
//! what it is told to.

use super::bot::Telegram;
use super::ports::Voice;
use crate::words::Text;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{StatusCode, Uri};
use axum::{Json, Router};
use serde_json::Value;
use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use tokio::sync::Notify;

pub const TOKEN: &str = "123456789:AAF7-g0gYncWnm5IyfZlpPRqRRv6kNAGlao";

/// Says the key itself.
pub struct Echo;

impl Voice for Echo {
    fn html(&self, language: &str, text: &Text) -> String {
        teloxide::utils::html::escape(&self.plain(language, text))
    }

    fn plain(&self, _language: &str, text: &Text) -> String {
        text.key.to_string()
    }
}

/// Gives its answers one after the other, then none.
pub struct Server {
    address: String,
    told: Arc<Told>,
}

#[derive(Default)]
struct Told {
    answers: Mutex<VecDeque<(u16, Value)>>,
    requests: Mutex<Vec<(String, Value)>>,
    arrived: Notify,
}

impl Server {
    pub async fn start(answers: Vec<(u16, Value)>) -> Server {
        let told = Arc::new(Told {
            answers: Mutex::new(answers.into()),
            ..Told::default()
        });
        let router = Router::new().fallback(answer).with_state(Arc::clone(&told));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(async move { axum::serve(listener, router).await });
        Server { address, told }
    }

    pub fn telegram(&self) -> Telegram {
        Telegram::new(TOKEN, Some(&self.address)).unwrap()
    }

    pub fn count(&self) -> usize {
        self.told.requests.lock().unwrap().len()
    }

    /// Path and body of the first requests, once so many have come.
    pub async fn requests(&self, count: usize) -> Vec<(String, Value)> {
        loop {
            let arrived = self.told.arrived.notified();
            let requests = self.told.requests.lock().unwrap().clone();
            if requests.len() >= count {
                return requests;
            }
            arrived.await;
        }
    }
}

async fn answer(State(told): State<Arc<Told>>, uri: Uri, body: Bytes) -> (StatusCode, Json<Value>) {
    let body = serde_json::from_slice(&body).unwrap_or(Value::Null);
    let answer = told.answers.lock().unwrap().pop_front();
    told.requests
        .lock()
        .unwrap()
        .push((uri.path().to_owned(), body));
    told.arrived.notify_waiters();
    let Some((status, json)) = answer else {
        return std::future::pending().await;
    };
    (StatusCode::from_u16(status).unwrap(), Json(json))
}
