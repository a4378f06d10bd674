//! A playground on a port of its own, and tabs that look at it.

use charley::library;
use charley::place::Zone;
use charley::play::{Opening, Playground};
use charley::words::Source;
use chrono::{DateTime, Utc};
use reqwest::{Client, Response, StatusCode};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;
use tempfile::TempDir;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use tokio::time::timeout;

/// Where most of these evenings are.
pub fn lisbon() -> Zone {
    "Europe/Lisbon".parse().unwrap()
}

/// So that a test fails rather than hangs.
pub const PATIENCE: Duration = Duration::from_secs(30);

pub struct Stage {
    pub address: String,
    pub secret: String,
    pub http: Client,
    pub disk: TempDir,
    stop: oneshot::Sender<()>,
    running: JoinHandle<anyhow::Result<()>>,
}

impl Stage {
    pub async fn at(now: &str, zone: Zone) -> Stage {
        Stage::open(tempfile::tempdir().unwrap(), now, zone, None).await
    }

    /// With the shipped dialogues in a folder that is watched.
    pub async fn with_dialogues(now: &str, zone: Zone) -> Stage {
        let disk = tempfile::tempdir().unwrap();
        let folder = disk.path().join("dialogues");
        for Source { path, text } in library::shipped() {
            let file = folder.join(path);
            std::fs::create_dir_all(file.parent().unwrap()).unwrap();
            std::fs::write(file, text).unwrap();
        }
        // A language that says it hears danger is offered only with what was learnt of it.
        let words = Path::new(env!("CARGO_MANIFEST_DIR")).join("dialogues/words");
        for language in std::fs::read_dir(&words).unwrap() {
            let weights = Path::new(&language.unwrap().file_name()).join("danger/weights.bin");
            std::fs::copy(words.join(&weights), folder.join("words").join(&weights)).unwrap();
        }
        Stage::open(disk, now, zone, Some(&folder)).await
    }

    /// With everybody who has a past.
    pub async fn demo(now: &str, zone: Zone) -> Stage {
        Stage::open_as(tempfile::tempdir().unwrap(), now, zone, None, true).await
    }

    pub async fn open(disk: TempDir, now: &str, zone: Zone, dialogues: Option<&Path>) -> Stage {
        Stage::open_as(disk, now, zone, dialogues, false).await
    }

    async fn open_as(
        disk: TempDir,
        now: &str,
        zone: Zone,
        dialogues: Option<&Path>,
        is_demo: bool,
    ) -> Stage {
        let now: DateTime<Utc> = now.parse().unwrap();
        let opening = Opening {
            port: 0,
            now,
            zone,
            data_dir: disk.path().join("data"),
            key_file: disk.path().join("key"),
            book: library::load(dialogues).unwrap(),
            dialogues_dir: dialogues.map(Path::to_owned),
            operator: None,
            is_demo,
            chats_file: Some(disk.path().join("data.chats")),
            first_id: 1_000
                + i64::try_from(disk.path().read_dir().unwrap().count()).unwrap() * 1_000,
        };
        let playground = Playground::start(opening).await.unwrap();
        let address = format!("http://{}", playground.address().unwrap());
        let (stop, stopped) = oneshot::channel();
        let running = tokio::spawn(playground.run(async { stopped.await.unwrap_or_default() }));
        let http = Client::builder().no_proxy().build().unwrap();
        let page = http
            .get(&address)
            .send()
            .await
            .unwrap()
            .text()
            .await
            .unwrap();
        let (_, rest) = page.split_once("charley-secret\" content=\"").unwrap();
        let secret = rest.split('"').next().unwrap().to_owned();
        Stage {
            address,
            secret,
            http,
            disk,
            stop,
            running,
        }
    }

    /// Ends the playground as Ctrl-C does; the disk stays.
    pub async fn close(self) -> TempDir {
        self.stop.send(()).unwrap();
        self.running.await.unwrap().unwrap();
        self.disk
    }

    pub async fn get(&self, path: &str) -> Response {
        let url = format!("{}{path}", self.address);
        self.http.get(url).send().await.unwrap()
    }

    pub async fn json(&self, path: &str) -> Value {
        self.get(path).await.json().await.unwrap()
    }

    /// Posts as the page does.
    pub async fn post(&self, path: &str, body: Value) -> (StatusCode, Value) {
        let request = self
            .http
            .post(format!("{}{path}", self.address))
            .json(&body);
        let request = request
            .header("Origin", &self.address)
            .header("X-Charley-Secret", &self.secret);
        let response = request.send().await.unwrap();
        (response.status(), response.json().await.unwrap())
    }

    /// Posts what must be taken.
    pub async fn does(&self, path: &str, body: Value) -> Value {
        let (status, answer) = self.post(path, body).await;
        assert_eq!(status, StatusCode::OK, "{answer}");
        answer
    }

    /// The reason for which a post is refused.
    pub async fn refused(&self, path: &str, body: Value) -> (u16, String) {
        let (status, answer) = self.post(path, body).await;
        assert!(status.is_client_error(), "{status}: {answer}");
        (
            status.as_u16(),
            answer["error"].as_str().unwrap().to_owned(),
        )
    }

    pub async fn says(&self, chat: i64, text: &str) {
        self.does("/api/text", json!({ "chat": chat, "text": text }))
            .await;
    }

    pub async fn jumps(&self, chat: i64, to: &str) -> String {
        let answer = self
            .does("/api/clock", json!({ "chat": chat, "to": to }))
            .await;
        answer["now"].as_str().unwrap().to_owned()
    }

    pub async fn jumps_to(&self, chat: i64, at: &str) -> String {
        let answer = self
            .does("/api/clock", json!({ "chat": chat, "at": at }))
            .await;
        answer["now"].as_str().unwrap().to_owned()
    }

    pub async fn tab(&self, chat: i64) -> Tab {
        let response = self.get(&format!("/events?chat={chat}&after=0")).await;
        assert_eq!(response.status(), StatusCode::OK);
        let mut tab = Tab {
            response,
            buffer: String::new(),
            messages: BTreeMap::new(),
            toasts: Vec::new(),
            newest: Value::Null,
        };
        tab.next().await;
        tab
    }

    /// Waits until the newest message has a button of this label, and presses.
    pub async fn taps(&self, tab: &mut Tab, label: &str) {
        let chat = tab.newest["chat"].clone();
        tab.until(|tab| tab.data_of(label).is_some()).await;
        let (message, data) = tab.data_of(label).unwrap();
        self.does(
            "/api/press",
            json!({ "chat": chat, "message": message, "data": data }),
        )
        .await;
    }

    /// Sets a bedtime, with both reminders to come.
    pub async fn goes_to_bed(&self, tab: &mut Tab, line: &str) {
        let chat = tab.newest["chat"].as_i64().unwrap();
        self.says(chat, &format!("/bedtime {line}")).await;
        self.taps(tab, "No").await;
        tab.sees("Next water:").await;
    }
}

/// An open page of one chat.
pub struct Tab {
    response: Response,
    buffer: String,
    /// As they look now.
    pub messages: BTreeMap<i64, Value>,
    pub toasts: Vec<String>,
    /// The last snapshot.
    pub newest: Value,
}

impl Tab {
    /// The next snapshot.
    pub async fn next(&mut self) {
        loop {
            if let Some((event, rest)) = self.buffer.split_once("\n\n") {
                let event = event.to_owned();
                self.buffer = rest.to_owned();
                if let Some(data) = event.strip_prefix("data: ") {
                    return self.take(serde_json::from_str(data).unwrap());
                }
                continue;
            }
            let chunk = self.response.chunk().await.unwrap();
            let chunk = chunk.expect("the stream goes on");
            self.buffer.push_str(std::str::from_utf8(&chunk).unwrap());
        }
    }

    fn take(&mut self, snapshot: Value) {
        for message in snapshot["messages"].as_array().unwrap() {
            let id = message["id"].as_i64().unwrap();
            self.messages.insert(id, message.clone());
        }
        for removed in snapshot["removed"].as_array().unwrap() {
            self.messages.remove(&removed.as_i64().unwrap());
        }
        let toasts = snapshot["toasts"].as_array().unwrap().iter();
        self.toasts
            .extend(toasts.map(|toast| toast["text"].as_str().unwrap().to_owned()));
        self.newest = snapshot;
    }

    pub async fn until(&mut self, is_so: impl Fn(&Tab) -> bool) {
        let wait = async {
            while !is_so(self) {
                self.next().await;
            }
        };
        if timeout(PATIENCE, wait).await.is_err() {
            panic!("waited too long; the newest is {:#}", self.newest_message());
        }
    }

    /// Waits until the newest message is Charley's and contains this.
    pub async fn sees(&mut self, text: &str) -> Value {
        self.until(|tab| {
            let newest = tab.newest_message();
            newest["author"] == "bot" && newest["text"].as_str().unwrap().contains(text)
        })
        .await;
        self.newest_message()
    }

    pub fn newest_message(&self) -> Value {
        let newest = self.messages.values().next_back();
        newest.cloned().unwrap_or_else(|| json!({ "text": "" }))
    }

    /// The first lines of Charley's messages, with their times.
    pub fn said(&self) -> Vec<String> {
        let bot = self
            .messages
            .values()
            .filter(|message| message["author"] == "bot");
        bot.map(|message| {
            let line = message["text"]
                .as_str()
                .unwrap()
                .lines()
                .next()
                .unwrap_or_default();
            let (day, time) = (
                message["day"].as_str().unwrap(),
                message["time"].as_str().unwrap(),
            );
            format!("{day} {time} {line}")
        })
        .collect()
    }

    fn data_of(&self, label: &str) -> Option<(i64, String)> {
        let (id, message) = self.messages.iter().next_back()?;
        let rows = message["buttons"].as_array()?.iter();
        let mut buttons = rows.flat_map(|row| row.as_array().unwrap());
        let button = buttons.find(|button| button["text"] == label)?;
        Some((*id, button["data"].as_str()?.to_owned()))
    }
}
