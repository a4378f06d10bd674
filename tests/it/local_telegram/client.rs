//! A bot of few words: a method, its parameters, the answer.

use charley::playground::LocalTelegram;
use serde_json::{Value, json};

pub struct Client {
    http: reqwest::Client,
    base: String,
}

/// The status and the body of an answer.
pub type Answered = (u16, Value);

impl Client {
    pub fn of(telegram: &LocalTelegram) -> Client {
        Client::with_token(telegram, &telegram.token())
    }

    pub fn with_token(telegram: &LocalTelegram, token: &str) -> Client {
        Client {
            http: reqwest::Client::builder().no_proxy().build().unwrap(),
            base: format!("{}/bot{token}", telegram.url()),
        }
    }

    pub async fn raw(&self, method: &str, params: Value) -> reqwest::Result<(u16, String)> {
        let url = format!("{}/{method}", self.base);
        let response = self.http.post(url).json(&params).send().await?;
        Ok((response.status().as_u16(), response.text().await?))
    }

    pub async fn call(&self, method: &str, params: Value) -> Answered {
        let (status, body) = self.raw(method, params).await.unwrap();
        (status, serde_json::from_str(&body).unwrap())
    }

    /// The result of a call that must succeed.
    pub async fn result(&self, method: &str, params: Value) -> Value {
        let (status, body) = self.call(method, params).await;
        assert_eq!(status, 200, "{body}");
        body["result"].clone()
    }

    /// The status and description of a call that must be refused.
    pub async fn refusal(&self, method: &str, params: Value) -> (u16, String) {
        let (status, body) = self.call(method, params).await;
        assert_eq!(body["ok"], false, "{body}");
        assert_eq!(body["error_code"], status, "{body}");
        (status, body["description"].as_str().unwrap().to_owned())
    }

    /// The ids of the updates that wait, acknowledging those below `offset`.
    pub async fn poll(&self, offset: i64) -> Vec<i64> {
        let updates = self.result("getUpdates", json!({ "offset": offset })).await;
        ids(&updates)
    }

    /// Sends a text and returns the message's id.
    pub async fn say(&self, chat: i64, text: &str) -> i64 {
        let params = json!({ "chat_id": chat, "text": text });
        let message = self.result("sendMessage", params).await;
        message["message_id"].as_i64().unwrap()
    }
}

pub fn ids(updates: &Value) -> Vec<i64> {
    let updates = updates.as_array().unwrap();
    updates
        .iter()
        .map(|update| update["update_id"].as_i64().unwrap())
        .collect()
}
