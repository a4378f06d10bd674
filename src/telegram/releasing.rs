//! Who wants to hear that nothing is under way any more to chats that others are to
//! answer.

use tokio::sync::mpsc::{self, UnboundedReceiver};
use tokio::sync::oneshot;

/// Is told so.
pub type ReleaseRequest = oneshot::Sender<()>;

pub struct Releasing {
    requests: UnboundedReceiver<ReleaseRequest>,
    waiting: Vec<ReleaseRequest>,
}

impl Default for Releasing {
    /// Nobody ever asks.
    fn default() -> Self {
        Releasing::asked_by(mpsc::unbounded_channel().1)
    }
}

impl Releasing {
    pub fn asked_by(requests: UnboundedReceiver<ReleaseRequest>) -> Releasing {
        Releasing {
            requests,
            waiting: Vec::new(),
        }
    }

    /// Returns when somebody has asked.
    pub async fn asked(&mut self) {
        match self.requests.recv().await {
            Some(request) => self.waiting.push(request),
            None => std::future::pending().await,
        }
    }

    pub fn is_asked(&self) -> bool {
        !self.waiting.is_empty()
    }

    pub fn done(&mut self) {
        for waiting in self.waiting.drain(..) {
            // Who does not wait any more need not know.
            let _ = waiting.send(());
        }
    }
}
