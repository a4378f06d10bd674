//! The getUpdates loop: journal first, acknowledge afterwards.
//!
//! Asking for the next updates acknowledges the ones before, so the next
//! offset exists only once the journal has them. It is kept in memory alone:
//! what Telegram sends again after a start, the journal knows.

use super::backoff::Backoff;
use super::bot::Telegram;
use super::ports::Journal;
use super::updates::{PollError, poll};
use std::time::Duration;
use tokio::sync::watch;
use tokio::time::sleep;

const FIRST_PAUSE: Duration = Duration::from_secs(1);

/// Polls until told to stop.
pub struct Ingest<J> {
    telegram: Telegram,
    journal: J,
    backoff: Backoff,
}

impl<J: Journal> Ingest<J> {
    pub fn new(telegram: Telegram, journal: J) -> Self {
        Ingest {
            telegram,
            journal,
            backoff: Backoff::starting_at(FIRST_PAUSE),
        }
    }

    /// Runs until `stop` is true. `on_first_poll` is called once, when
    /// Telegram has answered for the first time. A poll that is open then is
    /// dropped: its updates were not acknowledged and come again.
    pub async fn run(mut self, on_first_poll: impl FnOnce(), mut stop: watch::Receiver<bool>) {
        let mut offset = None;
        let mut on_first_poll = Some(on_first_poll);
        loop {
            let asked = async {
                self.journal.wait_for_room().await;
                // The first answer comes at once, so that a wrong token or a
                // second poller shows at the start.
                poll(&self.telegram, offset, on_first_poll.is_none()).await
            };
            let answer = tokio::select! {
                biased;
                _ = stop.wait_for(|stop| *stop) => return,
                answer = asked => answer,
            };
            let pause = match answer {
                Ok(updates) => {
                    if let Some(tell) = on_first_poll.take() {
                        tell();
                    }
                    let next = updates.iter().map(|update| update.update_id + 1).max();
                    match self.take_over(updates).await {
                        Ok(()) => {
                            offset = next.or(offset);
                            self.backoff.succeeded();
                            continue;
                        }
                        Err(pause) => pause,
                    }
                }
                Err(error) => self.pause_after(&error),
            };
            tokio::select! {
                biased;
                _ = stop.wait_for(|stop| *stop) => return,
                () = sleep(pause) => {}
            }
        }
    }

    async fn take_over(&mut self, updates: Vec<super::RawUpdate>) -> Result<(), Duration> {
        if updates.is_empty() {
            return Ok(());
        }
        let count = updates.len();
        self.journal.journal(updates).await.map_err(|_| {
            tracing::error!(
                count,
                "updates could not be journalled; they will be asked for again"
            );
            self.backoff.failed()
        })
    }

    fn pause_after(&mut self, error: &PollError) -> Duration {
        let pause = match error {
            PollError::Flood(pause) => *pause,
            PollError::OtherPoller
            | PollError::Webhook
            | PollError::BadToken
            | PollError::Connection
            | PollError::Timeout
            | PollError::Broken
            | PollError::NotUnderstood(_)
            | PollError::Refused(_) => self.backoff.failed(),
        };
        let needs_operator = matches!(
            error,
            PollError::OtherPoller | PollError::Webhook | PollError::BadToken
        );
        if needs_operator {
            tracing::error!(seconds = pause.as_secs(), "polling: {error}; trying again");
        } else {
            tracing::warn!(seconds = pause.as_secs(), "polling: {error}; trying again");
        }
        pause
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::telegram::RawUpdate;
    use crate::telegram::stub::Server;
    use serde_json::{Value, json};
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::sync::{Arc, Mutex};
    use tokio::sync::Semaphore;
    use tokio::task::JoinHandle;

    /// Keeps update ids; can be out of order, and out of room.
    struct Book {
        kept: Mutex<Vec<i64>>,
        failures: AtomicUsize,
        room: Semaphore,
    }

    #[derive(Clone)]
    struct Shared(Arc<Book>);

    impl Journal for Shared {
        async fn journal(&self, updates: Vec<RawUpdate>) -> anyhow::Result<()> {
            let left = self.0.failures.load(Ordering::SeqCst);
            if left > 0 {
                self.0.failures.store(left - 1, Ordering::SeqCst);
                anyhow::bail!("the disk is full");
            }
            let ids = updates.iter().map(|update| update.update_id);
            self.0.kept.lock().unwrap().extend(ids);
            Ok(())
        }

        async fn wait_for_room(&self) {
            drop(self.0.room.acquire().await.unwrap());
        }
    }

    struct Run {
        book: Arc<Book>,
        server: Server,
        first_polls: Arc<AtomicUsize>,
        stop: watch::Sender<bool>,
        task: JoinHandle<()>,
    }

    impl Run {
        /// Against a server that gives these answers and then none.
        async fn start(answers: Vec<(u16, Value)>, failures: usize, room: usize) -> Run {
            let server = Server::start(answers).await;
            let book = Arc::new(Book {
                kept: Mutex::default(),
                failures: AtomicUsize::new(failures),
                room: Semaphore::new(room),
            });
            let first_polls = Arc::new(AtomicUsize::new(0));
            let (stop, stopped) = watch::channel(false);
            let mut ingest = Ingest::new(server.telegram(), Shared(Arc::clone(&book)));
            ingest.backoff = Backoff::starting_at(Duration::from_millis(1));
            let count = Arc::clone(&first_polls);
            let task = tokio::spawn(ingest.run(
                move || {
                    count.fetch_add(1, Ordering::SeqCst);
                },
                stopped,
            ));
            Run {
                book,
                server,
                first_polls,
                stop,
                task,
            }
        }

        fn kept(&self) -> Vec<i64> {
            self.book.kept.lock().unwrap().clone()
        }

        async fn offsets(&self, requests: usize) -> Vec<Value> {
            let requests = self.server.requests(requests).await;
            requests
                .into_iter()
                .map(|(_, body)| body["offset"].clone())
                .collect()
        }
    }

    fn batch(ids: &[i64]) -> (u16, Value) {
        let updates: Vec<Value> = ids.iter().map(|id| json!({"update_id": id})).collect();
        (200, json!({"ok": true, "result": updates}))
    }

    fn refused(status: u16) -> (u16, Value) {
        (status, json!({"ok": false, "description": "no"}))
    }

    #[tokio::test]
    async fn the_next_offset_follows_the_journal() {
        let run = Run::start(vec![batch(&[5, 6]), batch(&[]), batch(&[9])], 0, 1).await;
        let offsets = run.offsets(4).await;
        assert_eq!(offsets, [Value::Null, json!(7), json!(7), json!(10)]);
        assert_eq!(run.kept(), [5, 6, 9]);
    }

    #[tokio::test]
    async fn what_is_not_journalled_is_not_acknowledged() {
        let run = Run::start(vec![batch(&[5]), batch(&[5, 6])], 1, 1).await;
        let offsets = run.offsets(3).await;
        assert_eq!(offsets, [Value::Null, Value::Null, json!(7)]);
        assert_eq!(run.kept(), [5, 6]);
    }

    #[tokio::test]
    async fn failures_are_waited_out() {
        let flood = (
            429,
            json!({"ok": false, "description": "x", "parameters": {"retry_after": 0}}),
        );
        let answers = vec![
            refused(409),
            refused(401),
            flood,
            (502, json!("<html>")),
            batch(&[5]),
        ];
        let run = Run::start(answers, 0, 1).await;
        assert_eq!(run.offsets(6).await[5], json!(6));
        assert_eq!(run.first_polls.load(Ordering::SeqCst), 1);
    }

    #[tokio::test]
    async fn every_poll_says_what_it_wants_and_only_the_first_does_not_wait() {
        let run = Run::start(vec![refused(500), batch(&[1]), batch(&[2])], 0, 1).await;
        let requests = run.server.requests(4).await;
        for (path, body) in &requests {
            assert!(path.ends_with("/getUpdates"));
            assert_eq!(body["limit"], 100);
            assert_eq!(
                body["allowed_updates"],
                json!([
                    "message",
                    "edited_message",
                    "callback_query",
                    "my_chat_member"
                ])
            );
        }
        let waits: Vec<&Value> = requests.iter().map(|(_, body)| &body["timeout"]).collect();
        assert_eq!(waits, [0, 0, 10, 10]);
    }

    #[tokio::test]
    async fn it_stops_in_the_middle_of_a_poll() {
        let run = Run::start(vec![batch(&[1])], 0, 1).await;
        run.server.requests(2).await;
        assert_eq!(run.kept(), [1]);
        run.stop.send(true).unwrap();
        run.task.await.unwrap();
    }

    #[tokio::test]
    async fn without_room_nothing_is_asked_for() {
        let run = Run::start(vec![batch(&[1])], 0, 0).await;
        tokio::task::yield_now().await;
        assert_eq!(run.server.count(), 0);
        run.book.room.add_permits(1);
        run.server.requests(2).await;
        assert_eq!(run.kept(), [1]);
    }
}
