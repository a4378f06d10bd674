//! The thread that all talking to PostgreSQL is done on, so that whoever wants
//! something may stand still for it or not, on any thread. Knows nothing of what is
//! asked.

use crate::contract::StoreError;
use std::future::Future;
use std::sync::mpsc;
use std::{io, thread};
use tokio::runtime::{Builder, Handle};
use tokio::sync::oneshot;

const NAME: &str = "charley-postgres";

/// The thread ends when this goes, and with it all that is still being asked.
pub struct Driver {
    handle: Handle,
    _until_dropped: oneshot::Sender<()>,
}

impl Driver {
    pub fn start() -> Result<Driver, StoreError> {
        let refused =
            |error: io::Error| StoreError::Open(format!("no thread is to be had: {error}"));
        let runtime = Builder::new_current_thread().enable_all().build();
        let runtime = runtime.map_err(refused)?;
        let handle = runtime.handle().clone();
        let (until_dropped, dropped) = oneshot::channel();
        let named = thread::Builder::new().name(NAME.to_owned());
        let run = move || {
            // An error says that the other end is gone, which is the end of this too.
            let _ = runtime.block_on(dropped);
        };
        named.spawn(run).map_err(refused)?;
        Ok(Driver {
            handle,
            _until_dropped: until_dropped,
        })
    }

    /// Does the work and stands still until it is done: in a program that is async
    /// too, but never on the thread itself.
    pub fn wait<T: Send + 'static>(
        &self,
        work: impl Future<Output = Result<T, StoreError>> + Send + 'static,
    ) -> Result<T, StoreError> {
        let (done, result) = mpsc::sync_channel(1);
        self.handle.spawn(async move {
            // Who waits for it cannot have gone: it stands still.
            let _ = done.send(work.await);
        });
        result.recv().unwrap_or_else(|_gone| Err(ended()))
    }

    /// Begins what nobody waits for.
    pub fn begin(&self, work: impl Future<Output = ()> + Send + 'static) {
        self.handle.spawn(work);
    }

    /// The same without standing still. Begun whether it is waited for or not.
    pub fn run<T: Send + 'static>(
        &self,
        work: impl Future<Output = Result<T, StoreError>> + Send + 'static,
    ) -> impl Future<Output = Result<T, StoreError>> + Send + 'static {
        let task = self.handle.spawn(work);
        async move { task.await.unwrap_or_else(|_panic_or_end| Err(ended())) }
    }
}

fn ended() -> StoreError {
    StoreError::Stopped("the thread that talks to PostgreSQL has ended".to_owned())
}
