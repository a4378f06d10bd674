//! Updates that come at the same time are kept together, for the price of one
//! commit.

use crate::runner::RawUpdate;
use crate::telegram::ports::Inbox;
use crate::telegram::updates::UPDATES_MAX;
use futures_util::FutureExt;
use std::sync::Arc;
use tokio::sync::{mpsc, oneshot};

/// Kept together at most, as many as one poll brings; as many more may wait.
const BATCH_MAX: usize = UPDATES_MAX as usize;

pub struct Batches<I> {
    inbox: Arc<I>,
    brought: mpsc::Sender<BroughtUpdate>,
}

struct BroughtUpdate {
    update: RawUpdate,
    durable: oneshot::Sender<()>,
}

/// Nobody knows whether it was kept, so it is to be brought again.
#[derive(Debug)]
pub struct NotKept;

impl<I> Clone for Batches<I> {
    fn clone(&self) -> Self {
        Batches {
            inbox: Arc::clone(&self.inbox),
            brought: self.brought.clone(),
        }
    }
}

impl<I: Inbox> Batches<I> {
    /// With what keeps them: it ends once nobody can bring any more, or with an
    /// error where nothing can be kept.
    pub fn of(inbox: Arc<I>) -> (Self, impl Future<Output = anyhow::Result<()>>) {
        let (brought, waiting) = mpsc::channel(BATCH_MAX);
        let kept = keep(Arc::clone(&inbox), waiting);
        (Batches { inbox, brought }, kept)
    }

    /// Whether more can wait to be handled.
    pub fn has_room(&self) -> bool {
        self.inbox.wait_for_room().now_or_never().is_some()
    }

    /// Returns once the update is durable.
    pub async fn add(&self, update: RawUpdate) -> Result<(), NotKept> {
        let (durable, kept) = oneshot::channel();
        let brought = self.brought.send(BroughtUpdate { update, durable }).await;
        brought.ok().ok_or(NotKept)?;
        kept.await.ok().ok_or(NotKept)
    }
}

async fn keep<I: Inbox>(
    inbox: Arc<I>,
    mut waiting: mpsc::Receiver<BroughtUpdate>,
) -> anyhow::Result<()> {
    let mut batch = Vec::with_capacity(BATCH_MAX);
    while waiting.recv_many(&mut batch, BATCH_MAX).await > 0 {
        let brought = batch.drain(..).map(|one| (one.update, one.durable));
        let (updates, durable): (Vec<_>, Vec<_>) = brought.unzip();
        inbox.journal(updates).await?;
        for one in durable {
            // Telegram may have hung up, and brings it again.
            let _ = one.send(());
        }
    }
    Ok(())
}
