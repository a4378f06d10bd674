//! Telegram's HTML: a handful of tags, checked as strictly as Telegram does.

use super::entities::Entity;
use super::references::{character_reference, unescape};
use std::cmp::Reverse;
use thiserror::Error;

/// A text as it is read, and its entities.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parsed {
    pub text: String,
    pub entities: Vec<Entity>,
}

/// Why a text cannot be parsed, in Telegram's words. Offsets are bytes.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum HtmlError {
    #[error("Unsupported start tag \"{tag}\" at byte offset {at}")]
    Unsupported { tag: String, at: usize },
    #[error("Unclosed start tag at byte offset {at}")]
    UnclosedStart { at: usize },
    #[error("Unclosed end tag at byte offset {at}")]
    UnclosedEnd { at: usize },
    #[error("Unexpected end tag at byte offset {at}")]
    UnexpectedEnd { at: usize },
    #[error(
        "Unmatched end tag at byte offset {at}, expected \"</{expected}>\", found \"</{found}>\""
    )]
    UnmatchedEnd {
        at: usize,
        expected: String,
        found: String,
    },
    #[error("Can't find end tag corresponding to start tag \"{tag}\"")]
    NoEnd { tag: String },
}

/// Takes the tags out of `source`.
pub fn parse(source: &str) -> Result<Parsed, HtmlError> {
    let mut reader = HtmlReader::default();
    let mut at = 0;
    while at < source.len() {
        at += reader.read(source, at)?;
    }
    reader.finish()
}

#[derive(Default)]
struct HtmlReader {
    parsed: Parsed,
    units: usize,
    open: Vec<OpenTag>,
}

struct OpenTag {
    tag: String,
    kind: &'static str,
    offset: usize,
    url: Option<String>,
}

impl HtmlReader {
    /// Reads one character or tag and returns its length in bytes.
    fn read(&mut self, source: &str, at: usize) -> Result<usize, HtmlError> {
        let rest = &source[at..];
        if let Some(tag) = rest.strip_prefix("</") {
            self.end_tag(tag, at)
        } else if let Some(tag) = rest.strip_prefix('<') {
            self.start_tag(tag, at)
        } else if let Some((character, length)) = character_reference(rest) {
            self.push(character);
            Ok(length)
        } else {
            let character = rest.chars().next().unwrap_or_default();
            self.push(character);
            Ok(character.len_utf8())
        }
    }

    fn push(&mut self, character: char) {
        self.units += character.len_utf16();
        self.parsed.text.push(character);
    }

    fn start_tag(&mut self, rest: &str, at: usize) -> Result<usize, HtmlError> {
        let inside = until_bracket(rest).ok_or(HtmlError::UnclosedStart { at })?;
        let (name, attributes) = inside
            .split_once(char::is_whitespace)
            .unwrap_or((inside, ""));
        let tag = name.to_ascii_lowercase();
        let Some(kind) = entity_kind(&tag, attributes) else {
            return Err(HtmlError::Unsupported { tag, at });
        };
        let url = (tag == "a")
            .then(|| attribute(attributes, "href"))
            .flatten();
        self.open.push(OpenTag {
            tag,
            kind,
            offset: self.units,
            url,
        });
        Ok(inside.len() + "<>".len())
    }

    fn end_tag(&mut self, rest: &str, at: usize) -> Result<usize, HtmlError> {
        let open = self.open.pop().ok_or(HtmlError::UnexpectedEnd { at })?;
        let inside = until_bracket(rest).ok_or(HtmlError::UnclosedEnd { at })?;
        let found = inside.trim_end();
        if !found.is_empty() && found != open.tag {
            return Err(HtmlError::UnmatchedEnd {
                at,
                expected: open.tag,
                found: found.to_owned(),
            });
        }
        self.close(open);
        Ok(inside.len() + "</>".len())
    }

    /// Empty entities and links to nowhere leave only their text, as there.
    fn close(&mut self, open: OpenTag) {
        let leads_nowhere = open.tag == "a" && open.url.is_none();
        if self.units > open.offset && !leads_nowhere {
            self.parsed.entities.push(Entity {
                kind: open.kind,
                offset: open.offset,
                length: self.units - open.offset,
                url: open.url,
            });
        }
    }

    fn finish(mut self) -> Result<Parsed, HtmlError> {
        if let Some(open) = self.open.pop() {
            return Err(HtmlError::NoEnd { tag: open.tag });
        }
        self.parsed
            .entities
            .sort_by_key(|entity| (entity.offset, Reverse(entity.length)));
        Ok(self.parsed)
    }
}

fn entity_kind(tag: &str, attributes: &str) -> Option<&'static str> {
    match tag {
        "blockquote" if attributes.trim() == "expandable" => Some("expandable_blockquote"),
        "blockquote" => Some("blockquote"),
        "b" | "strong" => Some("bold"),
        "i" | "em" => Some("italic"),
        "u" | "ins" => Some("underline"),
        "s" | "strike" | "del" => Some("strikethrough"),
        "code" => Some("code"),
        "pre" => Some("pre"),
        "a" => Some("text_link"),
        _ => None,
    }
}

/// What stands before the closing `>`; a quoted `>` does not close.
fn until_bracket(rest: &str) -> Option<&str> {
    let mut quote = None;
    for (at, character) in rest.char_indices() {
        match (quote, character) {
            (None, '>') => return Some(&rest[..at]),
            (None, '"' | '\'') => quote = Some(character),
            (Some(open), close) if open == close => quote = None,
            (None | Some(_), _) => {}
        }
    }
    None
}

fn attribute(attributes: &str, name: &str) -> Option<String> {
    let (_, value) = attributes
        .split_once('=')
        .filter(|(found, _)| found.trim() == name)?;
    let value = value.trim().trim_matches(['"', '\'']);
    let url = unescape(value);
    (!url.is_empty()).then_some(url)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_become_entities_counted_in_utf16() {
        let parsed =
            parse("🦵 <b>hold <i>on</i></b> &lt;3 <a href=\"https://a.b/?x=1&amp;y\">x</a>");
        let parsed = parsed.unwrap();
        assert_eq!(parsed.text, "🦵 hold on <3 x");
        let seen: Vec<_> = parsed
            .entities
            .iter()
            .map(|entity| (entity.kind, entity.offset, entity.length))
            .collect();
        assert_eq!(
            seen,
            [("bold", 3, 7), ("italic", 8, 2), ("text_link", 14, 1)]
        );
        assert_eq!(
            parsed.entities[2].url.as_deref(),
            Some("https://a.b/?x=1&y")
        );
    }

    #[test]
    fn a_quotation_may_be_folded_away() {
        let kinds = |source| -> Vec<&str> {
            let entities = parse(source).unwrap().entities;
            entities.iter().map(|entity| entity.kind).collect()
        };
        let folded = "a<blockquote expandable><b>b</b> c</blockquote>";
        assert_eq!(kinds(folded), ["expandable_blockquote", "bold"]);
        assert_eq!(kinds("<blockquote>b</blockquote>"), ["blockquote"]);
    }

    #[test]
    fn what_is_no_reference_stays() {
        for (source, text) in [
            ("a & b", "a & b"),
            ("&nbsp;", "&nbsp;"),
            ("&#65;&#x42;&quot;", "AB\""),
            ("&é;", "&é;"),
            ("5 > 3", "5 > 3"),
            ("<CODE>x</code>", "x"),
            ("<b></b>", ""),
        ] {
            assert_eq!(parse(source).unwrap().text, text, "{source}");
        }
    }

    #[test]
    fn broken_html_is_refused_in_telegrams_words() {
        for (source, error) in [
            ("a<br>b", "Unsupported start tag \"br\" at byte offset 1"),
            ("1 <3", "Unclosed start tag at byte offset 2"),
            ("<3>", "Unsupported start tag \"3\" at byte offset 0"),
            (
                "<b>x",
                "Can't find end tag corresponding to start tag \"b\"",
            ),
            ("x</b>", "Unexpected end tag at byte offset 1"),
            ("<b>x</b", "Unclosed end tag at byte offset 4"),
            (
                "<b><i>x</b></i>",
                "Unmatched end tag at byte offset 7, expected \"</i>\", found \"</b>\"",
            ),
        ] {
            assert_eq!(parse(source).unwrap_err().to_string(), error, "{source}");
        }
    }
}
