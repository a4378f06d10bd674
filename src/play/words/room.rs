//! The words as the files have them now, and where each message is met. Read when somebody
//! looks, and again after a save.

use crate::coverage::{self, Coverage};
use crate::dialogue::Book;
use crate::library;
use crate::words::{ENGLISH, Problem, Source};
use std::path::Path;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use tokio::sync::watch;

/// What the files say.
pub struct WordsRead {
    /// With drafts.
    pub book: Book,
    pub sources: Vec<Source>,
}

/// What is known at a revision: the words, or what is wrong with the files.
type ReadAt = (u64, Arc<Result<WordsRead, Vec<Problem>>>);

pub struct WordsRoom {
    /// None for those inside the program.
    dir: Option<Arc<Path>>,
    /// Counts up with each save, and when it is known where messages are met.
    revision: watch::Sender<u64>,
    read: Mutex<Option<ReadAt>>,
    coverage: OnceLock<Coverage>,
    is_played: Mutex<bool>,
}

impl WordsRoom {
    pub fn new(dir: Option<Arc<Path>>) -> Self {
        WordsRoom {
            dir,
            revision: watch::Sender::new(1),
            read: Mutex::new(None),
            coverage: OnceLock::new(),
            is_played: Mutex::new(false),
        }
    }

    /// The files have changed.
    pub fn changed(&self) {
        self.revision.send_modify(|revision| *revision += 1);
    }

    pub fn revisions(&self) -> watch::Receiver<u64> {
        self.revision.subscribe()
    }

    /// The words as they are; takes a while after a save.
    pub fn read(&self) -> Arc<Result<WordsRead, Vec<Problem>>> {
        let now = *self.revision.borrow();
        let mut known = self.read.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((revision, read)) = &*known
            && *revision == now
        {
            return Arc::clone(read);
        }
        let read = Arc::new(self.read_files());
        *known = Some((now, Arc::clone(&read)));
        read
    }

    fn read_files(&self) -> Result<WordsRead, Vec<Problem>> {
        let dir = self.dir.as_deref();
        Ok(WordsRead {
            book: library::load_with_drafts(dir)?,
            sources: match dir {
                Some(dir) => library::files_of(dir)?,
                None => library::shipped(),
            },
        })
    }

    /// Where messages are met; nothing until all was played.
    pub fn coverage(&self) -> Option<&Coverage> {
        self.coverage.get()
    }

    /// Whether nobody has begun to play yet; true to one alone.
    pub fn is_to_be_played(&self) -> bool {
        let mut is_played = self
            .is_played
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        !std::mem::replace(&mut *is_played, true)
    }

    /// Finds out where messages are met, in English. Takes seconds.
    pub fn play(&self) {
        let read = self.read();
        let Ok(words) = read.as_ref() else {
            return;
        };
        match coverage::plays_for_a_look() {
            Ok(plays) => {
                let met = coverage::cover(&words.book, ENGLISH, &plays);
                // It is there already only where two have played the same.
                let _ = self.coverage.set(met);
                self.changed();
            }
            Err(error) => tracing::error!("what messages are said in is not known: {error:#}"),
        }
    }
}
