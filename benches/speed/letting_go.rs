//! In a bot's process: when the measuring one lets go of it.

use std::io::Read;
use tokio::sync::oneshot;

/// Resolves when the input ends, so that no bot outlives the measurement.
pub async fn let_go() {
    let (ended, end) = oneshot::channel();
    std::thread::spawn(move || {
        let mut nothing = Vec::new();
        let _ = std::io::stdin().read_to_end(&mut nothing);
        let _ = ended.send(());
    });
    let _ = end.await;
}
