//! HTML as a tree: what rich messages are written in. Strict, and of no more
//! depth than Telegram takes.

use super::api_error::ApiError;
use super::references::character_reference;

/// Formats and blocks inside one another.
const DEPTH_MAX: usize = 16;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MarkupNode {
    Text(String),
    Element(Element),
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Element {
    pub tag: String,
    /// As they stand: `bordered striped`, `align="right"`.
    pub attributes: String,
    pub children: Vec<MarkupNode>,
}

impl Element {
    pub fn has(&self, attribute: &str) -> bool {
        let mut words = self.attributes.split_ascii_whitespace();
        words.any(|word| word.eq_ignore_ascii_case(attribute))
    }

    pub fn value(&self, attribute: &str) -> Option<&str> {
        let words = self.attributes.split_ascii_whitespace();
        let mut values = words.filter_map(|word| word.split_once('='));
        let (_, value) = values.find(|(name, _)| *name == attribute)?;
        Some(value.trim_matches(['"', '\'']))
    }
}

/// The tree of a text.
pub fn tree(source: &str) -> Result<Vec<MarkupNode>, ApiError> {
    let mut open = vec![Element::default()];
    let mut rest = source;
    while let Some(first) = rest.chars().next() {
        rest = match rest.strip_prefix('<') {
            Some(tag) => tag_read(tag, &mut open)?,
            None => {
                let known = character_reference(rest);
                let (character, length) = known.unwrap_or((first, first.len_utf8()));
                push(&mut open, character);
                &rest[length..]
            }
        };
    }
    match (open.pop(), open.is_empty()) {
        (Some(root), true) => Ok(root.children),
        (Some(unclosed), false) => Err(refused(&format!("<{}> is not closed", unclosed.tag))),
        (None, _) => Err(refused("nothing is open")),
    }
}

fn tag_read<'a>(tag: &'a str, open: &mut Vec<Element>) -> Result<&'a str, ApiError> {
    let (inside, rest) = tag
        .split_once('>')
        .ok_or_else(|| refused("a tag is not closed"))?;
    match inside.strip_prefix('/') {
        Some(name) => close(name.trim(), open)?,
        None => {
            let (name, attributes) = inside.split_once(' ').unwrap_or((inside, ""));
            if open.len() > DEPTH_MAX {
                return Err(refused("too many levels"));
            }
            open.push(Element {
                tag: name.to_ascii_lowercase(),
                attributes: attributes.to_owned(),
                children: Vec::new(),
            });
        }
    }
    Ok(rest)
}

fn close(name: &str, open: &mut Vec<Element>) -> Result<(), ApiError> {
    let closed = open.pop().filter(|closed| closed.tag == name);
    match (closed, open.last_mut()) {
        (Some(closed), Some(parent)) => {
            parent.children.push(MarkupNode::Element(closed));
            Ok(())
        }
        (Some(_) | None, _) => Err(refused(&format!("unexpected end tag </{name}>"))),
    }
}

fn push(open: &mut [Element], character: char) {
    let Some(element) = open.last_mut() else {
        return;
    };
    match element.children.last_mut() {
        Some(MarkupNode::Text(text)) => text.push(character),
        Some(MarkupNode::Element(_)) | None => {
            element
                .children
                .push(MarkupNode::Text(character.to_string()));
        }
    }
}

pub fn refused(why: &str) -> ApiError {
    ApiError::bad_request(format_args!("can't parse rich message: {why}"))
}
