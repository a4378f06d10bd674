//! Bad days on request: what can go wrong between a bot and Telegram.

use super::api_error::ApiError;
use super::table::Method;
use serde_json::Value;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;

/// Goes wrong the next `times` that a call fits.
#[derive(Clone, Debug)]
pub struct Fault {
    /// Any method where none is named.
    pub method: Option<Method>,
    /// Any chat, and calls about none, where none is named.
    pub chat: Option<i64>,
    pub times: usize,
    pub kind: FaultKind,
}

#[derive(Clone, Debug)]
pub enum FaultKind {
    /// Not handled; answered with this status and a page that is not JSON.
    StatusCode(u16),
    /// Not handled; told to come again after so many seconds.
    RetryAfter(u32),
    /// Not handled; the connection is closed.
    DropBefore,
    /// Handled; then the connection is closed without an answer.
    DropAfter,
    /// Handled; then answered with status 200 and half of the JSON.
    Malformed,
    /// Handled and answered after this time.
    Delay(Duration),
    /// Handled and answered once the gate is opened.
    Hold(Gate),
    /// Handled at once, answered once the gate is opened.
    HoldAnswer(Gate),
    /// Not handled; the group has become a supergroup of this id.
    MigrateTo(i64),
    ChatNotFound,
    Deactivated,
    /// Not handled; refused in these words.
    Refuse(ApiError),
    /// Not handled; answered with status 200 and this, as a Telegram might
    /// that is newer than its client.
    Answer(Value),
}

impl Fault {
    /// The next call of any method goes wrong.
    pub fn once(kind: FaultKind) -> Fault {
        Fault {
            method: None,
            chat: None,
            times: 1,
            kind,
        }
    }

    pub fn of(self, method: Method) -> Fault {
        Fault {
            method: Some(method),
            ..self
        }
    }

    pub fn in_chat(self, chat: i64) -> Fault {
        Fault {
            chat: Some(chat),
            ..self
        }
    }

    pub fn times(self, times: usize) -> Fault {
        Fault { times, ..self }
    }

    fn fits(&self, method: Method, chat: Option<i64>) -> bool {
        self.method.is_none_or(|wanted| wanted == method)
            && (self.chat.is_none() || self.chat == chat)
    }
}

/// The faults still to come, in the order they were asked for.
#[derive(Debug, Default)]
pub struct Faults(Vec<Fault>);

impl Faults {
    pub fn add(&mut self, fault: Fault) {
        if fault.times > 0 {
            self.0.push(fault);
        }
    }

    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// The fault that this call meets, used up by one.
    pub fn take(&mut self, method: Method, chat: Option<i64>) -> Option<FaultKind> {
        let at = self.0.iter().position(|fault| fault.fits(method, chat))?;
        self.0[at].times -= 1;
        if self.0[at].times == 0 {
            return Some(self.0.remove(at).kind);
        }
        Some(self.0[at].kind.clone())
    }
}

/// Holds calls until it is opened, for as long as a test needs.
#[derive(Clone, Debug, Default)]
pub struct Gate(Arc<GateState>);

#[derive(Debug, Default)]
struct GateState {
    open: watch::Sender<bool>,
    arrived: watch::Sender<usize>,
}

impl Gate {
    /// Lets through what waits and all that comes.
    pub fn open(&self) {
        self.0.open.send_replace(true);
    }

    /// Returns once so many calls have come to the gate, all told.
    pub async fn arrived(&self, calls: usize) {
        let mut arrived = self.0.arrived.subscribe();
        // Fails only without a sender, and this gate holds one.
        let _ = arrived.wait_for(|so_far| *so_far >= calls).await;
    }

    pub(super) async fn pass(&self) {
        self.0.arrived.send_modify(|so_far| *so_far += 1);
        let mut open = self.0.open.subscribe();
        // As above.
        let _ = open.wait_for(|open| *open).await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_waits_for_its_method_and_chat_and_is_used_up() {
        let mut faults = Faults::default();
        faults.add(
            Fault::once(FaultKind::DropBefore)
                .of(Method::SendMessage)
                .in_chat(7)
                .times(2),
        );
        assert!(faults.take(Method::GetUpdates, None).is_none());
        assert!(faults.take(Method::SendMessage, Some(8)).is_none());
        assert!(faults.take(Method::SendMessage, Some(7)).is_some());
        assert!(faults.take(Method::SendMessage, Some(7)).is_some());
        assert!(faults.take(Method::SendMessage, Some(7)).is_none());
    }
}
