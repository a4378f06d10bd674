//! Brings updates for as long as the webhook is set and the Telegram is there.

use super::queues::{DeliveryQueues, QueueKey};
use crate::shared::SharedState;
use crate::updates::Update;
use crate::webhook_state::Hook;
use axum::body::Body;
use hyper::Request;
use hyper::client::conn::http1;
use hyper::header::{CONTENT_TYPE, HOST, RETRY_AFTER};
use hyper_util::rt::TokioIo;
use std::sync::{Arc, Weak};
use std::time::Duration;
use tokio::net::TcpStream;
use tokio::task::{AbortHandle, JoinSet};
use tokio::time::{Instant, sleep_until, timeout};

/// Without an answer for so long, Telegram closes the connection.
const ANSWER_MAX: Duration = Duration::from_secs(60);

/// How often it is looked whether the Telegram is still there.
const LOOK_EVERY: Duration = Duration::from_secs(1);

/// The longest that a bot may put an update off.
const RETRY_AFTER_MAX: Duration = Duration::from_secs(3_600);

pub fn start(shared: &SharedState, hook: Hook) -> AbortHandle {
    let bringing = bring_all(Weak::clone(&shared.this), hook);
    tokio::spawn(bringing).abort_handle()
}

/// What became of one.
struct Delivery {
    queue: QueueKey,
    update: Update,
    taken: Result<(), NotTaken>,
}

/// Why it was not taken, and when it is to come again.
struct NotTaken {
    why: String,
    after: Option<Duration>,
}

impl NotTaken {
    fn because(why: impl ToString) -> Self {
        NotTaken {
            why: why.to_string(),
            after: None,
        }
    }
}

async fn bring_all(shared: Weak<SharedState>, hook: Hook) {
    let hook = Arc::new(hook);
    let mut queues = DeliveryQueues::default();
    let mut on_the_way = JoinSet::new();
    loop {
        let Some(telegram) = shared.upgrade() else {
            return;
        };
        let came = Arc::clone(&telegram.updates_came);
        let came = came.notified();
        let waiting = telegram.lock().updates.all_waiting();
        for (queue, update) in queues.take_due(waiting, hook.connections, Instant::now()) {
            on_the_way.spawn(bring(Arc::clone(&hook), queue, update));
        }
        drop(telegram);
        let look = Instant::now() + LOOK_EVERY;
        let again = queues.next_try().map_or(look, |at| at.min(look));
        tokio::select! {
            () = came => {}
            () = sleep_until(again) => {}
            Some(done) = on_the_way.join_next() => {
                if let (Ok(outcome), Some(telegram)) = (done, shared.upgrade()) {
                    note(&telegram, &mut queues, outcome);
                }
            }
        }
    }
}

fn note(telegram: &SharedState, queues: &mut DeliveryQueues, outcome: Delivery) {
    let Delivery {
        queue,
        update,
        taken,
    } = outcome;
    match taken {
        Ok(()) => {
            queues.taken(queue);
            telegram.change(|state| {
                let remember = state.recording;
                state.updates.brought(&update, remember);
            });
        }
        Err(NotTaken { why, after }) => {
            queues.not_taken(queue, after, Instant::now());
            telegram.change(|state| state.webhook.last_error = Some(why));
        }
    }
}

async fn bring(hook: Arc<Hook>, queue: QueueKey, update: Update) -> Delivery {
    let posted = timeout(ANSWER_MAX, post(&hook, &update)).await;
    let taken = posted.unwrap_or_else(|_elapsed| Err(NotTaken::because("Read timeout expired")));
    Delivery {
        queue,
        update,
        taken,
    }
}

async fn post(hook: &Hook, update: &Update) -> Result<(), NotTaken> {
    let (host, path) = parts(&hook.url);
    let stream = TcpStream::connect(host).await.map_err(NotTaken::because)?;
    let opened = http1::handshake(TokioIo::new(stream)).await;
    let (mut sender, connection) = opened.map_err(NotTaken::because)?;
    let _driving = AbortOnDrop(tokio::spawn(connection).abort_handle());
    let mut request = Request::post(path)
        .header(HOST, host)
        .header(CONTENT_TYPE, "application/json");
    if let Some(secret) = &hook.secret {
        request = request.header("X-Telegram-Bot-Api-Secret-Token", secret);
    }
    let request = request.body(Body::from(update.json.to_string()));
    let request = request.map_err(NotTaken::because)?;
    let answer = sender.send_request(request).await;
    let answer = answer.map_err(NotTaken::because)?;
    if answer.status().is_success() {
        return Ok(());
    }
    let after = answer.headers().get(RETRY_AFTER);
    let after = after.and_then(|after| after.to_str().ok()?.parse().ok());
    Err(NotTaken {
        why: format!("Wrong response from the webhook: {}", answer.status()),
        after: after.map(|seconds| Duration::from_secs(seconds).min(RETRY_AFTER_MAX)),
    })
}

/// Host with port, and path, of a plain HTTP address.
fn parts(url: &str) -> (&str, &str) {
    let rest = url.strip_prefix("http://").unwrap_or(url);
    match rest.find('/') {
        Some(at) => rest.split_at(at),
        None => (rest, "/"),
    }
}

struct AbortOnDrop(AbortHandle);

impl Drop for AbortOnDrop {
    fn drop(&mut self) {
        self.0.abort();
    }
}
