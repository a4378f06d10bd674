//! Answers written short, for tables.

use charley::dialogue::{Answer, Answers, Ask, Book, Step};
use std::sync::LazyLock;

/// The shipped book, read once.
pub static BOOK: LazyLock<Book> =
    LazyLock::new(|| charley::library::load(None).unwrap_or_else(|all| panic!("{all:?}")));

/// `deh1=pale deh3=ill,heat_or_sweat deh2=-`: several with commas, `-` for
/// skipped, nothing after `=` for done with nothing ticked.
pub fn answers(short: &str) -> Answers {
    short.split_whitespace().map(answer).collect()
}

fn answer(short: &str) -> (String, Answer) {
    let (question, value) = short.split_once('=').unwrap();
    let answer = match (value, question_of(question).map(Step::ask)) {
        ("-", _) => Answer::Skipped,
        (value, Some(Ask::Many { options, .. })) => {
            let chosen: Vec<String> = value.split(',').map(str::to_owned).collect();
            let chosen: Vec<String> = chosen.into_iter().filter(|one| !one.is_empty()).collect();
            assert!(chosen.iter().all(|one| options.contains(one)), "{short}");
            Answer::Many(chosen)
        }
        (value, Some(Ask::Scale { .. })) => Answer::Number(value.parse().unwrap()),
        (value, Some(ask)) => {
            assert!(ask.options().iter().any(|one| one == value), "{short}");
            Answer::One(value.to_owned())
        }
        // A fact.
        (value, None) => Answer::One(value.to_owned()),
    };
    (question.to_owned(), answer)
}

fn question_of(id: &str) -> Option<&'static Step> {
    BOOK.dialogues().find_map(|dialogue| dialogue.step(id))
}
