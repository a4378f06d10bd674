//! Updates that are handled before they are journalled: Telegram has them until
//! they are acknowledged, and they are not before their turns are durable. So
//! nothing of them is written but what follows from them.
//!
//! Those of one batch alone are in here.

use super::job::{Job, Origin};
use super::rows::Arrived;
use crate::store::StoreError;
use crate::store::sealing::{Owner, Sealer};
use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;
use tokio::sync::{Mutex, MutexGuard, watch};

/// By arrival number, each with its chat.
type ByNumber = HashMap<u64, (i64, Arrived)>;

pub struct Unkept {
    sealer: Arc<Sealer>,
    /// Those that no turn has taken yet.
    untaken: Mutex<ByNumber>,
    /// How many are neither handled nor journalled.
    open: watch::Sender<usize>,
}

impl Unkept {
    pub fn new(sealer: &Arc<Sealer>) -> Self {
        Unkept {
            sealer: Arc::clone(sealer),
            untaken: Mutex::default(),
            open: watch::Sender::new(0),
        }
    }

    /// To be done before their jobs are queued.
    pub async fn add(&self, updates: Vec<(u64, (i64, Arrived))>) {
        self.open.send_modify(|open| *open += updates.len());
        self.untaken.lock().await.extend(updates);
    }

    /// The job of an update, which is the turn's to keep from here on where it is
    /// not journalled. A stranger gets a key.
    pub async fn claimed<'a>(&self, job: &'a Job) -> Result<Cow<'a, Job>, StoreError> {
        let Origin::Inbox { number } = job.origin else {
            return Ok(Cow::Borrowed(job));
        };
        let Some((chat_id, update)) = self.untaken.lock().await.remove(&number) else {
            return Ok(Cow::Borrowed(job));
        };
        self.sealer.key_for(Owner::Chat(chat_id))?;
        let update = Arc::new(update);
        Ok(Cow::Owned(Job {
            origin: Origin::AtTelegram { number, update },
            ..job.clone()
        }))
    }

    /// Those that no turn has taken, and none takes while this is held.
    pub async fn untaken(&self) -> MutexGuard<'_, ByNumber> {
        self.untaken.lock().await
    }

    /// One is handled, or journalled.
    pub fn closed(&self) {
        self.open.send_modify(|open| *open -= 1);
    }

    /// Returns when all are handled or journalled.
    pub async fn all_closed(&self) {
        let mut open = self.open.subscribe();
        // The sender lives in `self`, so waiting cannot fail.
        let _ = open.wait_for(|open| *open == 0).await;
    }
}
