//! The data of every button that the transcripts show, as Telegram brings it
//! back: `tests/wires.txt`. It is part of what is stable outside, and stands on
//! buttons that people have already.

use crate::player::Player;
use crate::transcripts::{Play, paths};
use charley::conversation::BUTTONS;
use charley::dialogue::Book;
use charley::library;
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

#[test]
fn buttons_keep_their_data() {
    let book = Arc::new(library::load(None).unwrap());
    let lines: BTreeSet<String> = paths()
        .iter()
        .flat_map(|path| buttons(&book, path))
        .map(|data| shape(&data))
        .collect();
    let found: String = lines.iter().map(|line| format!("{line}\n")).collect();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/wires.txt");
    if std::env::var_os("CHARLEY_UPDATE").is_some() {
        std::fs::write(&path, &found).unwrap();
    }
    let known = std::fs::read_to_string(path).unwrap();
    assert_eq!(found, known, "buttons that people have must stay readable");
}

fn buttons(book: &Arc<Book>, path: &Path) -> Vec<String> {
    let transcript = std::fs::read_to_string(path).unwrap();
    let players = Play::players(book.clone(), &transcript);
    let shown = |player: Player| player.pressed_before.into_iter();
    let shown = players.into_iter().flat_map(shown);
    shown.map(|(_, data)| data).collect()
}

/// Shown by other tests: they need months of nights, or a file.
const ELSEWHERE: [&str; 14] = [
    "import.add",
    "import.leave",
    "plan.stretch_fewer",
    "plan.stretch_keep",
    "plan.stretch_stop",
    "plan.stretch_test",
    "pregnancy.never",
    "settings.language",
    "settings.languages",
    "trial.picture",
    "triggers.link",
    "walk.done",
    "walk.skip",
    "walk.snooze",
];

#[test]
fn every_button_is_shown_somewhere() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/wires.txt");
    let known = std::fs::read_to_string(path).unwrap();
    let shown: BTreeSet<&str> = known
        .lines()
        .filter_map(|line| line.split(['=', ';']).next())
        .chain(ELSEWHERE)
        .collect();
    let names = BUTTONS.iter().copied().flatten();
    let unshown: Vec<&&str> = names.filter(|name| !shown.contains(*name)).collect();
    assert!(unshown.is_empty(), "no transcript shows {unshown:?}");
}

/// Numbers that differ from chat to chat are `#`: `log.undo;#.#`.
fn shape(data: &str) -> String {
    let Some((said, mark)) = data.split_once(';') else {
        return data.to_owned();
    };
    let parts = mark.split('.').map(|_| "#");
    format!("{said};{}", parts.collect::<Vec<&str>>().join("."))
}
