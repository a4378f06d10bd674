//! The stream of snapshots that keeps a page up to date.
//!
//! A page that is slow, hidden or gone holds nothing up and gathers nothing: the
//! next snapshot is put together when it can be sent.

use super::asking::UrlQuery;
use super::refusal::Refusal;
use super::snapshot::{Around, Snapshot};
use super::telling;
use crate::play::people::Somebody;
use crate::play::state::PlayState;
use crate::playground;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::sse::{Event, KeepAlive, Sse};
use chrono::DateTime;
use futures_util::stream::{self, Stream};
use serde::Deserialize;
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::OwnedSemaphorePermit;
use tokio::time::sleep;

/// Pages that are open at once, in all.
pub const PAGES_MAX: usize = 200;
/// Between two snapshots to a page.
const PAUSE: Duration = Duration::from_millis(40);

#[derive(Deserialize)]
pub struct Query {
    /// The first person's where it is not told.
    chat: Option<i64>,
    #[serde(default)]
    after: u64,
}

/// Opens the stream; its first snapshot comes at once.
pub async fn events(
    State(play): State<Arc<PlayState>>,
    UrlQuery(query): UrlQuery<Query>,
) -> Result<Sse<impl Stream<Item = Result<Event, Infallible>>>, Refusal> {
    let somebody = match query.chat {
        Some(chat) => play.people.get(chat),
        None => play.people.list().into_iter().next(),
    };
    let somebody = somebody.ok_or_else(|| Refusal::not_found("There is no such chat."))?;
    let place = Arc::clone(&play.pages).try_acquire_owned();
    let place = place.map_err(|_full| {
        let reason = format!("{PAGES_MAX} pages are open already; close some.");
        Refusal::new(StatusCode::TOO_MANY_REQUESTS, reason)
    })?;
    let follower = Follower {
        play,
        somebody,
        after: query.after,
        last: None,
        _place: place,
    };
    let snapshots = stream::unfold(follower, async |mut follower| {
        let snapshot = follower.next().await?;
        let event = Event::default().json_data(snapshot).ok()?;
        Some((Ok(event), follower))
    });
    Ok(Sse::new(snapshots).keep_alive(KeepAlive::default()))
}

/// One open page.
struct Follower {
    play: Arc<PlayState>,
    somebody: Somebody,
    after: u64,
    /// What was told last beside messages.
    last: Option<Around>,
    _place: OwnedSemaphorePermit,
}

impl Follower {
    /// The next snapshot that says anything new; none at the end, where the person
    /// has gone, and where the store fails.
    async fn next(&mut self) -> Option<Snapshot> {
        let mut telegram = self.play.telegram.changes();
        let mut clock = self.play.clock_driver.moved();
        let mut motion = self.play.clock_driver.motion();
        let mut problems = self.play.problems.subscribe();
        let mut closing = self.play.is_closing.subscribe();
        if self.last.is_some() {
            sleep(PAUSE).await;
        }
        loop {
            self.play.people.get(self.somebody.chat())?;
            telegram.mark_unchanged();
            clock.mark_unchanged();
            motion.mark_unchanged();
            problems.mark_unchanged();
            let revision = self.play.telegram.look(playground::State::revision);
            // A page that knows more than there is knows another process.
            self.after = if self.after > revision { 0 } else { self.after };
            let told = telling::snapshot(&self.play, &self.somebody, self.after);
            let snapshot = told.await.ok()?;
            if self.is_news(&snapshot) {
                return Some(self.told(snapshot));
            }
            // The senders are in the room, and so outlive this.
            tokio::select! {
                _ = telegram.changed() => {}
                _ = clock.changed() => {}
                _ = motion.changed() => {}
                _ = problems.changed() => {}
                _ = closing.wait_for(|is_closing| *is_closing) => return None,
            }
        }
    }

    fn is_news(&self, snapshot: &Snapshot) -> bool {
        let is_same = self
            .last
            .as_ref()
            .is_some_and(|last| *last == still(&snapshot.around));
        !is_same
            || !snapshot.messages.is_empty()
            || !snapshot.removed.is_empty()
            || !snapshot.toasts.is_empty()
    }

    fn told(&mut self, snapshot: Snapshot) -> Snapshot {
        self.after = snapshot.revision;
        self.last = Some(still(&snapshot.around));
        let newest = snapshot.messages.iter().map(|message| message.id).max();
        if let Some(newest) = newest {
            self.play.people.note_seen(self.somebody.chat(), newest);
        }
        snapshot
    }
}

/// The same without the seconds, which pass by themselves.
fn still(around: &Around) -> Around {
    let mut around = around.clone();
    around.clock.now = DateTime::UNIX_EPOCH;
    around
}
