//! Whether the data is still where it was.

use crate::runner::Lanes;
use crate::store::SharedStore;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;

/// How often it is looked whether the data is still at its place.
const PLACE_EVERY: Duration = Duration::from_secs(5);

/// Commits look whether the data is still where it was; this is for when there
/// are none.
pub async fn watch_place(
    store: SharedStore,
    lanes: Lanes,
    mut stop: watch::Receiver<bool>,
) -> anyhow::Result<()> {
    loop {
        let store = Arc::clone(&store);
        let looked = tokio::task::spawn_blocking(move || store.check_place()).await;
        lanes.heed(looked?)?;
        tokio::select! {
            _ = stop.wait_for(|stop| *stop) => return Ok(()),
            () = tokio::time::sleep(PLACE_EVERY) => {}
        }
    }
}
