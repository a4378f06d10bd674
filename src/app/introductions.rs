//! How Charley introduces itself to Telegram, in each language.

use crate::conversation::ChatCommand;
use crate::dialogue::Book;
use crate::telegram::Introduction;
use crate::words::{ENGLISH, Phrase, phrase};

/// English for everybody, then each language for its own.
pub fn of(book: &Book) -> Vec<Introduction> {
    let everybody = introduction(book, ENGLISH, None);
    let others = book
        .languages()
        .map(|language| introduction(book, language, Some(language.to_owned())));
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
