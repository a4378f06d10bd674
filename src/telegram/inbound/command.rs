//! Commands inside a text: `/name@bot arguments`.

use crate::characters;
use crate::conversation::What;

/// A text that begins with a command.
#[derive(Debug, PartialEq, Eq)]
pub struct Slash<'a> {
    /// In small plain letters, from whatever keyboard.
    pub name: String,
    /// Whom it is addressed to, without `@`.
    pub bot: Option<&'a str>,
    pub arguments: &'a str,
}

/// A command or a text; `None` for a command to another bot.
pub fn from_text(text: &str, username: &str, language: Option<String>) -> Option<What> {
    let Some(slash) = Slash::read(text) else {
        return Some(What::Text(text.to_owned()));
    };
    slash.is_for(username).then(|| What::Command {
        name: slash.name,
        arguments: slash.arguments.to_owned(),
        language,
    })
}

/// In a group only a command that may be ours, or our name, speaks to us.
pub fn is_for_us_in_group(text: &str, username: &str) -> bool {
    Slash::read(text).is_some_and(|slash| slash.is_for(username)) || mentions(text, username)
}

impl<'a> Slash<'a> {
    fn read(text: &'a str) -> Option<Self> {
        let is_before = |one: char| one.is_whitespace() || characters::is_unseen(one);
        let text = text.trim_start_matches(is_before);
        let rest = text.strip_prefix(|one| characters::sign(one) == '/')?;
        let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
        let (word, arguments) = rest.split_at(end);
        let (name, bot) = match word.split_once(|one| characters::sign(one) == '@') {
            Some((name, bot)) => (name, Some(bot)),
            None => (word, None),
        };
        let name = characters::plain(name).to_lowercase();
        let is_name = |character: char| character.is_ascii_alphanumeric() || character == '_';
        (!name.is_empty() && name.chars().all(is_name)).then(|| Slash {
            name,
            bot,
            arguments: arguments.trim(),
        })
    }

    /// While our own name is unknown, a command to anybody may be ours.
    fn is_for(&self, username: &str) -> bool {
        self.bot
            .is_none_or(|bot| username.is_empty() || bot.eq_ignore_ascii_case(username))
    }
}

fn mentions(text: &str, username: &str) -> bool {
    let is_name = |character: char| character.is_ascii_alphanumeric() || character == '_';
    !username.is_empty()
        && text.split('@').skip(1).any(|after| {
            let end = after.find(|c| !is_name(c)).unwrap_or(after.len());
            after[..end].eq_ignore_ascii_case(username)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn slash<'a>(name: &str, bot: Option<&'a str>, arguments: &'a str) -> Option<Slash<'a>> {
        Some(Slash {
            name: name.to_owned(),
            bot,
            arguments,
        })
    }

    #[test]
    fn commands_are_read() {
        for (text, expected) in [
            ("/log", slash("log", None, "")),
            ("/log 6 left calf", slash("log", None, "6 left calf")),
            (
                "  /LOG\n6   left\ncalf \n",
                slash("log", None, "6   left\ncalf"),
            ),
            ("/log@CharleyBot x", slash("log", Some("CharleyBot"), "x")),
            ("/log\u{a0}6", slash("log", None, "6")),
            (
                "／ｌｏｇ＠CharleyBot 6",
                slash("log", Some("CharleyBot"), "6"),
            ),
            ("\u{200e}/log 6", slash("log", None, "6")),
            ("/", None),
            ("/ log", None),
            ("//", None),
            ("/5/10", None),
            ("/lög", None),
            ("log", None),
            ("a /log", None),
            ("", None),
        ] {
            assert_eq!(Slash::read(text), expected, "{text:?}");
        }
    }

    #[test]
    fn names_in_lower_case_and_arguments_as_they_are() {
        let command = from_text("/LOG@charleybot After  Tennis", "CharleyBot", None);
        let expected = What::Command {
            name: "log".into(),
            arguments: "After  Tennis".into(),
            language: None,
        };
        assert_eq!(command, Some(expected));
    }

    #[test]
    fn commands_to_others_are_theirs() {
        assert_eq!(from_text("/log@OtherBot", "CharleyBot", None), None);
        assert!(from_text("/log@OtherBot", "", None).is_some());
    }

    #[test]
    fn groups_are_answered_when_spoken_to() {
        for (text, expected) in [
            ("/start", true),
            ("/start@CharleyBot", true),
            ("/start@OtherBot", false),
            ("@charleybot hello", true),
            ("ask @CharleyBot, it knows", true),
            ("@CharleyBot2", false),
            ("@Charley", false),
            ("hello", false),
        ] {
            assert_eq!(is_for_us_in_group(text, "CharleyBot"), expected, "{text}");
        }
        assert!(!is_for_us_in_group("@ hello", ""));
    }
}
