//! Who is in: so many connections at once. A newcomer takes the place of the
//! oldest that has asked for nothing yet; where all have asked, it waits.

use std::collections::VecDeque;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::task::AbortHandle;

pub struct Guests {
    places: Arc<Semaphore>,
    /// Those that may be in, the oldest first.
    inside: VecDeque<Guest>,
}

struct Guest {
    asked: Asked,
    task: AbortHandle,
}

/// Whether a connection has asked for anything.
#[derive(Clone, Default)]
pub struct Asked(Arc<AtomicBool>);

impl Asked {
    pub fn note(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    pub fn is_so(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

impl Guests {
    pub fn at_most(connections: usize) -> Self {
        Guests {
            places: Arc::new(Semaphore::new(connections)),
            inside: VecDeque::new(),
        }
    }

    /// A place for one more, to be held for as long as it is in.
    pub async fn place(&mut self) -> Option<OwnedSemaphorePermit> {
        self.inside.retain(|guest| !guest.task.is_finished());
        if self.places.available_permits() == 0 {
            self.show_out();
        }
        // Only a semaphore that was closed gives none.
        Arc::clone(&self.places).acquire_owned().await.ok()
    }

    fn show_out(&mut self) {
        let silent = |guest: &Guest| !guest.asked.is_so();
        let oldest = self.inside.iter().position(silent);
        if let Some(guest) = oldest.and_then(|oldest| self.inside.remove(oldest)) {
            guest.task.abort();
        }
    }

    pub fn add(&mut self, asked: Asked, task: AbortHandle) {
        self.inside.push_back(Guest { asked, task });
    }
}
