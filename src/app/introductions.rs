//! How Charley introduces itself to Telegram, in each language.

use crate::conversation::ChatCommand;
use crate::dialogue::Book;
use crate::telegram::Introduction;
use crate::words::{ENGLISH, Phrase, phrase};
use std::collections::BTreeSet;

/// So many has a code of Telegram's.
const LANGUAGE_LETTERS: usize = 2;

/// English for everybody, then each language for its own. Telegram knows languages
/// by two letters: of two that share them, the first speaks for both.
pub fn of(book: &Book) -> Vec<Introduction> {
    let everybody = introduction(book, ENGLISH, None);
    let mut told = BTreeSet::new();
    let others = book.languages().filter_map(|language| {
        let letters = language.split('-').next()?.to_lowercase();
        let is_new = letters.len() == LANGUAGE_LETTERS && told.insert(letters.clone());
        is_new.then(|| introduction(book, language, Some(letters)))
    });
    std::iter::once(everybody).chain(others).collect()
}

fn introduction(book: &Book, language: &str, for_language: Option<String>) -> Introduction {
    let plain = |phrase: Phrase| book.words().plain(language, &phrase.text());
    Introduction {
        language: for_language,
        name: plain(phrase::BOT_NAME),
        description: plain(phrase::BOT_DESCRIPTION),
        short_description: plain(phrase::BOT_SHORT_DESCRIPTION),
        commands: ChatCommand::menu()
            .map(|command| (command.id().to_owned(), plain(command.described())))
            .collect(),
    }
}
