//! Asking for instants at which reminders may go, where several Charleys send them.

use super::calls::Calls;
use super::limits::Gates;
use super::messenger::Messenger;
use super::ports::{Outbox, Renderer};
use crate::runner::BulkSlots;
use std::sync::Arc;
use tokio::task::JoinSet;

/// Asks, if there is anything to ask for; never two questions at a time.
pub fn begin_reserving<C: Calls, R: Renderer, O: Outbox>(
    reserving: &mut JoinSet<BulkSlots>,
    gates: &mut Gates,
    messenger: &Arc<Messenger<C, R, O>>,
) {
    if let Some(asked) = gates.asks_for_bulk() {
        let messenger = Arc::clone(messenger);
        reserving.spawn(async move { messenger.outbox.reserve_bulk(asked).await });
    }
}
