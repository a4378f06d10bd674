//! Calls whose answers somebody counts.

use super::call::Call;
use super::calls::Calls;
use super::failure::{Remedy, remedy};
use crate::conversation::Fetched;
use teloxide::RequestError;

/// Carries calls out as before, and tells how each was answered: with what a
/// refusal means, or with nothing where there was none.
pub struct Watched<C, T> {
    pub calls: C,
    pub tell: T,
}

impl<C, T> Calls for Watched<C, T>
where
    C: Calls,
    T: Fn(Option<Remedy>) + Send + Sync + 'static,
{
    async fn call(&self, chat_id: i64, call: Call) -> Result<Option<i32>, RequestError> {
        let answer = self.calls.call(chat_id, call).await;
        (self.tell)(answer.as_ref().err().map(remedy));
        answer
    }

    async fn fetch(&self, file_id: String, most_bytes: u64) -> Result<Fetched, RequestError> {
        let answer = self.calls.fetch(file_id, most_bytes).await;
        (self.tell)(answer.as_ref().err().map(remedy));
        answer
    }
}
