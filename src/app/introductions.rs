//! How Charley introduces itself to Telegram, in each language.

use crate::conversation::Command;
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
        commands: Command::MENU
            .into_iter()
            .map(|command| (command.name().to_owned(), plain(description(command))))
            .collect(),
    }
}

/// What the menu says of a command.
fn description(command: Command) -> Phrase {
    match command {
        Command::Start => phrase::COMMAND_START,
        Command::Log => phrase::COMMAND_LOG,
        Command::Checkin => phrase::COMMAND_CHECKIN,
        Command::Bedtime => phrase::COMMAND_BEDTIME,
        Command::Triggers => phrase::COMMAND_TRIGGERS,
        Command::Stretch => phrase::COMMAND_STRETCH,
        Command::Report => phrase::COMMAND_REPORT,
        Command::Settings | Command::Stop => phrase::COMMAND_SETTINGS,
        Command::Export => phrase::COMMAND_EXPORT,
        Command::Delete => phrase::COMMAND_DELETE,
        Command::Privacy => phrase::COMMAND_PRIVACY,
        Command::Help => phrase::COMMAND_HELP,
        Command::Cancel => phrase::COMMAND_CANCEL,
    }
}
