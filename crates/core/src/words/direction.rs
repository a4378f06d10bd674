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

    /// Words of the language within other words of it. Fluent sets them apart by their
    /// first letter that has a direction, and a date such as "2 Dec" has none where its
    /// parts are set apart themselves: it would run the other way.
    pub(super) fn words_apart(self, words: String) -> String {
        match self {
            WritingDirection::RightToLeft if words.contains(BY_FIRST_LETTER) => {
                format!("{RIGHT_TO_LEFT}{words}{END}")
            }
            WritingDirection::RightToLeft | WritingDirection::LeftToRight => words,
        }
    }

    /// What somebody typed, or is called, where it may run the other way: Fluent leaves
    /// alone what is all of a message.
    pub(super) fn said_apart(self, said: String) -> String {
        match self {
            WritingDirection::RightToLeft
                if said.contains(|one: char| one.is_ascii_alphabetic()) =>
            {
                format!("{BY_FIRST_LETTER}{said}{END}")
            }
            WritingDirection::RightToLeft | WritingDirection::LeftToRight => said,
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
const CODE: &str = "<code>";
const CODE_END: &str = "</code>";
/// Whichever way its first letter runs.
const BY_FIRST_LETTER: char = '\u{2068}';
/// A line that begins with it runs from right to left.
const RIGHT_TO_LEFT_MARK: char = '\u{200f}';

/// Lines that one text was broken into: what is set apart in it stays so in each.
pub fn apart_in_each(lines: Vec<String>) -> Vec<String> {
    let mut open: Vec<char> = Vec::new();
    let lines = lines.into_iter().map(|line| {
        let opened: String = open.iter().collect();
        for one in line.chars() {
            match one {
                LEFT_TO_RIGHT | RIGHT_TO_LEFT | BY_FIRST_LETTER => open.push(one),
                END => drop(open.pop()),
                _ => {}
            }
        }
        let ends: String = open.iter().map(|_| END).collect();
        format!("{opened}{line}{ends}")
    });
    lines.collect()
}

/// The same words with each command set apart, so that its slash stays before it, and all
/// that is typed as it stands; each line that begins with a command runs like the others.
pub(super) fn with_commands_apart(html: &str) -> String {
    let lines = html.split('\n').map(|line| {
        let begins = line.starts_with('/');
        let mark = begins.then_some(RIGHT_TO_LEFT_MARK);
        mark.into_iter().chain(apart(line).chars()).collect()
    });
    lines.collect::<Vec<String>>().join("\n")
}

/// What stands in `code` is set apart as a whole. The marks are beside it, as a tap copies
/// what is within.
fn apart(line: &str) -> String {
    let mut said = String::with_capacity(line.len());
    let mut rest = line;
    while let Some((before, (code, after))) = rest
        .split_once(CODE)
        .and_then(|(before, tail)| Some((before, tail.split_once(CODE_END)?)))
    {
        said.push_str(&commands_apart(before));
        said.extend([LEFT_TO_RIGHT]);
        said.extend([CODE, code, CODE_END]);
        said.extend([END]);
        rest = after;
    }
    said.push_str(&commands_apart(rest));
    said
}

fn commands_apart(line: &str) -> String {
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
    fn what_is_set_apart_stays_so_over_a_break() {
        let lines = ["\u{2067}ا \u{2068}one two", "three\u{2069} ب", "ج\u{2069}"];
        let lines = apart_in_each(lines.map(str::to_owned).to_vec());
        assert_eq!(
            lines,
            [
                "\u{2067}ا \u{2068}one two\u{2069}\u{2069}",
                "\u{2067}\u{2068}three\u{2069} ب\u{2069}",
                "\u{2067}ج\u{2069}",
            ]
        );
    }

    #[test]
    fn words_within_words_run_as_their_language_does() {
        let date = || "\u{2068}2\u{2069} \u{2068}آذر\u{2069}".to_owned();
        let apart = WritingDirection::RightToLeft.words_apart(date());
        assert_eq!(apart, format!("\u{2067}{}\u{2069}", date()));
        assert_eq!(WritingDirection::LeftToRight.words_apart(date()), date());
    }

    #[test]
    fn a_command_keeps_its_slash_before_it() {
        for (html, apart) in [
            ("ارسل /log الان", "ارسل \u{2066}/log\u{2069} الان"),
            ("/log - الان", "\u{200f}\u{2066}/log\u{2069} - الان"),
            ("<b>ارسل</b> 3/4", "<b>ارسل</b> 3/4"),
            (
                "اكتب <code>/settings water off</code>، أو /log.",
                "اكتب \u{2066}<code>/settings water off</code>\u{2069}، أو \u{2066}/log\u{2069}.",
            ),
        ] {
            assert_eq!(with_commands_apart(html), apart, "{html}");
        }
    }
}
