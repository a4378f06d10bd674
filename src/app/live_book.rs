//! The book in force. It can be exchanged while Charley runs; a turn that has
//! begun goes on with the one that it began with.

use crate::dialogue::Book;
use std::sync::{Arc, PoisonError, RwLock};

/// Cheap to clone; all clones hold the same book.
#[derive(Clone)]
pub struct LiveBook(Arc<RwLock<Arc<Book>>>);

impl LiveBook {
    pub fn new(book: Book) -> Self {
        LiveBook(Arc::new(RwLock::new(Arc::new(book))))
    }

    pub fn current(&self) -> Arc<Book> {
        Arc::clone(&self.0.read().unwrap_or_else(PoisonError::into_inner))
    }

    pub fn exchange(&self, book: Book) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(book);
    }
}
