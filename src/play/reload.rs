//! Watches the dialogue files of those who edit them: on every save they are
//! checked and, where all is well, put in force.
//!
//! The folder is read twice a second, with what was learnt of danger. It is small,
//! and what is in the files is what counts, in whatever way an editor saves them.

use super::words::WordsRoom;
use crate::app::{self, LiveBook};
use crate::dialogue::Book;
use crate::library::{self, FolderFiles};
use crate::telegram::{self, Telegram};
use crate::words::Problem;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;
use tokio::task::spawn_blocking;
use tokio::time::sleep;

const LOOK_EVERY: Duration = Duration::from_millis(500);

/// What the folder holds: its files, or why they cannot be read.
type FolderRead = Result<FolderFiles, Vec<Problem>>;

pub struct Reload {
    pub dir: Arc<Path>,
    pub operator: Option<String>,
    pub live_book: LiveBook,
    /// Is told the bot's texts and commands anew.
    pub telegram: Telegram,
    /// Is told that the files have changed.
    pub words: Arc<WordsRoom>,
    /// What is wrong with the files, for people to read.
    pub problems: watch::Sender<Vec<String>>,
}

impl Reload {
    /// Watches until it is dropped.
    pub async fn run(self) {
        let (mut known, mut last) = (None, None);
        loop {
            let now = self.look().await;
            // A save in several writes is over when nothing changes any more.
            if now == last && now != known {
                known.clone_from(&now);
                self.take().await;
            }
            last = now;
            sleep(LOOK_EVERY).await;
        }
    }

    async fn look(&self) -> Option<FolderRead> {
        let dir = Arc::clone(&self.dir);
        // None after a panic, which is logged by its place.
        spawn_blocking(move || library::all_of(&dir)).await.ok()
    }

    async fn take(&self) {
        let dir = Arc::clone(&self.dir);
        self.words.changed();
        let checked = spawn_blocking(move || library::load(Some(&dir))).await;
        match checked {
            Ok(Ok(book)) => self.put_in_force(book).await,
            Ok(Err(problems)) => {
                let lines = problems.iter().map(Problem::to_string);
                self.problems.send_replace(lines.collect());
            }
            Err(_) => {}
        }
    }

    async fn put_in_force(&self, book: Book) {
        let warnings = book.warnings().iter().map(|warning| {
            let file = library::path_of(Some(&self.dir), &warning.file);
            let warning = Problem {
                file,
                ..warning.clone()
            };
            warning.to_string()
        });
        self.problems.send_replace(warnings.collect());
        self.live_book
            .exchange(book.with_operator(self.operator.clone()));
        for introduction in app::introductions(&self.live_book.current()) {
            telegram::tell(&self.telegram, &introduction).await;
        }
    }
}
