//! A text cut into runs that look alike, so that a page never has to read
//! HTML.

use crate::playground::{Entity, commands_in};
use serde::Serialize;

/// A stretch of text and how it looks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Run {
    pub text: String,
    #[serde(flatten)]
    pub look: Look,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Look {
    #[serde(skip_serializing_if = "is_false")]
    pub bold: bool,
    #[serde(skip_serializing_if = "is_false")]
    pub italic: bool,
    #[serde(skip_serializing_if = "is_false")]
    pub underline: bool,
    #[serde(skip_serializing_if = "is_false")]
    pub strikethrough: bool,
    #[serde(skip_serializing_if = "is_false")]
    pub code: bool,
    /// Folded away until it is tapped.
    #[serde(skip_serializing_if = "is_false")]
    pub folded: bool,
    /// A command, which a tap sends.
    #[serde(skip_serializing_if = "is_false")]
    pub command: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde's form")]
pub(super) fn is_false(flag: &bool) -> bool {
    !flag
}

/// The runs of a text with its entities, which count UTF-16 units.
pub fn runs(text: &str, entities: &[Entity]) -> Vec<Run> {
    let commands = commands_in(text);
    let all: Vec<&Entity> = entities.iter().chain(&commands).collect();
    let mut runs: Vec<Run> = Vec::new();
    let mut offset = 0;
    for character in text.chars() {
        let look = look_at(offset, &all);
        match runs.last_mut().filter(|run| run.look == look) {
            Some(run) => run.text.push(character),
            None => runs.push(Run {
                text: character.to_string(),
                look,
            }),
        }
        offset += character.len_utf16();
    }
    runs
}

fn look_at(offset: usize, entities: &[&Entity]) -> Look {
    let mut look = Look::default();
    let covers =
        |entity: &&&Entity| (entity.offset..entity.offset + entity.length).contains(&offset);
    for entity in entities.iter().filter(covers) {
        match entity.kind {
            "bold" => look.bold = true,
            "italic" => look.italic = true,
            "underline" => look.underline = true,
            "strikethrough" => look.strikethrough = true,
            "code" | "pre" => look.code = true,
            "expandable_blockquote" => look.folded = true,
            "bot_command" => look.command = true,
            "text_link" => look.link.clone_from(&entity.url),
            _ => {}
        }
    }
    // What is there to be copied sends nothing, as in Telegram.
    look.command &= !look.code;
    look
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entity(kind: &'static str, offset: usize, length: usize) -> Entity {
        Entity {
            kind,
            offset,
            length,
            url: None,
        }
    }

    #[test]
    fn runs_end_where_the_look_changes() {
        let entities = [entity("bold", 3, 5), entity("italic", 6, 4)];
        let runs = runs("🦵 one two /log <b>", &entities);
        let shown: Vec<(&str, bool, bool, bool)> = runs
            .iter()
            .map(|run| {
                (
                    run.text.as_str(),
                    run.look.bold,
                    run.look.italic,
                    run.look.command,
                )
            })
            .collect();
        let expected = [
            ("🦵 ", false, false, false),
            ("one", true, false, false),
            (" t", true, true, false),
            ("wo", false, true, false),
            (" ", false, false, false),
            ("/log", false, false, true),
            (" <b>", false, false, false),
        ];
        assert_eq!(shown, expected);
    }

    #[test]
    fn nothing_has_no_runs() {
        assert!(runs("", &[]).is_empty());
    }
}
