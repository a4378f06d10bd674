//! Commands in what Charley says: one that something follows is in `<code>`, so
//! that a tap copies all of it. Telegram makes a link of the bare command, which
//! sends nothing but itself.

use charley::conversation::ChatCommand;
use charley::library;

/// What can follow a command, beside a number.
const ARGUMENTS: [&str; 13] = [
    "water",
    "stretch",
    "checkin",
    "emergency",
    "language",
    "pause",
    "clear",
    "on",
    "off",
    "full",
    "stop",
    "left",
    "right",
];

/// Each command of a text with all that follows it, and whether it is in `<code>`.
fn commands(line: &str) -> impl Iterator<Item = (&str, &str, bool)> {
    line.match_indices('/').filter_map(|(at, _)| {
        let rest = &line[at + 1..];
        let end = rest.find(|one: char| !one.is_ascii_lowercase());
        let (name, after) = rest.split_at(end.unwrap_or(rest.len()));
        let is_command = ChatCommand::from_id(name).is_some() && !line[..at].ends_with('<');
        let is_copied = line[..at].ends_with("<code>");
        is_command.then_some((name, after, is_copied))
    })
}

fn has_argument(after: &str) -> bool {
    let Some(after) = after.strip_prefix(' ') else {
        return false;
    };
    let word: String = after
        .chars()
        .take_while(|one| one.is_alphanumeric())
        .collect();
    after.starts_with(|one: char| one.is_ascii_digit()) || ARGUMENTS.contains(&word.as_str())
}

/// The lines that offer half a command, as they stand in words of any language.
fn faults(path: &str, text: &str) -> Vec<String> {
    let mut faults = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        let copied = line.matches("<code>").count();
        let told = commands(line)
            .filter(|(_, _, is_copied)| *is_copied)
            .count();
        let is_half = commands(line).any(|(_, after, is_copied)| has_argument(after) != is_copied);
        if !line.starts_with('#') && (is_half || copied != told) {
            faults.push(format!("{path}:{number}: {line}"));
        }
    }
    faults
}

#[test]
fn a_command_with_what_follows_it_is_copied_by_a_tap() {
    let sources = library::shipped();
    let words = sources
        .iter()
        .filter(|source| source.path.ends_with(".ftl"));
    let faults: Vec<String> = words.flat_map(|one| faults(&one.path, &one.text)).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn half_a_command_is_found() {
    for (line, is_fine) in [
        ("a = Send <code>/settings water 90</code>.", true),
        ("a = Send /settings water 90.", false),
        ("a = With the rest: /bedtime 22:30", false),
        ("a = /log keeps a cramp. See /report.", true),
        ("a = <code>/log</code> keeps a cramp.", false),
        ("a = <code>never</code>", false),
        ("a = 6/10 and </b>", true),
    ] {
        assert_eq!(faults("x", line).is_empty(), is_fine, "{line}");
    }
}
