//! Words that run from right to left, among numbers, names and commands that do not.
//!
//! What is put into a sentence is set apart by Fluent; here is what else needs it. The
//! marks are those that Telegram lets through.

use unic_langid::{CharacterDirection, LanguageIdentifier};

/// Which way the lines of a language run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum WritingDirection {
    #[default]
    LeftToRight,
    RightToLeft,
}

impl WritingDirection {
    pub(super) fn of(locale: &LanguageIdentifier) -> WritingDirection {
        match locale.character_direction() {
            CharacterDirection::RTL => WritingDirection::RightToLeft,
            CharacterDirection::LTR | CharacterDirection::TTB => WritingDirection::LeftToRight,
        }
    }

    /// One line by itself, as in a picture, where nothing around it says which way it
    /// goes.
    pub fn alone(self, line: &str) -> String {
        match self {
            WritingDirection::LeftToRight => line.to_owned(),
            WritingDirection::RightToLeft => format!("{RIGHT_TO_LEFT}{line}{END}"),
        }
    }
}

/// From left to right up to the end of it.
const LEFT_TO_RIGHT: char = '\u{2066}';
const RIGHT_TO_LEFT: char = '\u{2067}';
const END: char = '\u{2069}';
/// A line that begins with it runs from right to left.
const RIGHT_TO_LEFT_MARK: char = '\u{200f}';

/// The same words with each command set apart, so that its slash stays before it, and
/// each line that begins with one running like the others.
pub(super) fn with_commands_apart(html: &str) -> String {
    let lines = html.split('\n').map(|line| {
        let begins = line.starts_with('/');
        let mark = begins.then_some(RIGHT_TO_LEFT_MARK);
        mark.into_iter().chain(apart(line).chars()).collect()
    });
    lines.collect::<Vec<String>>().join("\n")
}

fn apart(line: &str) -> String {
    let mut said = String::with_capacity(line.len());
    let mut before = ' ';
    let mut rest = line;
    while let Some(at) = rest.find('/') {
        let (head, tail) = rest.split_at(at);
        said.push_str(head);
        before = head.chars().last().unwrap_or(before);
        let letters = tail[1..]
            .chars()
            .take_while(char::is_ascii_lowercase)
            .count();
        let (command, tail) = tail.split_at(1 + letters);
        // Of a closing tag the slash stands after a bracket.
        if letters > 0 && before != '<' {
            said.extend(
                [LEFT_TO_RIGHT]
                    .into_iter()
                    .chain(command.chars())
                    .chain([END]),
            );
        } else {
            said.push_str(command);
        }
        before = command.chars().last().unwrap_or(before);
        rest = tail;
    }
    said.push_str(rest);
    said
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_keeps_its_slash_before_it() {
        for (html, apart) in [
            ("ارسل /log الان", "ارسل \u{2066}/log\u{2069} الان"),
            ("/log - الان", "\u{200f}\u{2066}/log\u{2069} - الان"),
            ("<b>ارسل</b> 3/4", "<b>ارسل</b> 3/4"),
            (
                "<code>/settings water off</code>",
                "<code>\u{2066}/settings\u{2069} water off</code>",
            ),
        ] {
            assert_eq!(with_commands_apart(html), apart, "{html}");
        }
    }
}
