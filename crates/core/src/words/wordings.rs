//! The words of a language as translators see them: message by message, with what
//! they are told of it, and with a print of the words, so that it is known which
//! translations are older than what they say.
//!
//! Reads and compares; what is offered is decided by the check of the dialogues.

use super::problem::Source;
use super::speech::language_and_file;
use fluent_syntax::ast::{Comment, Entry, Identifier, Message, Pattern, Resource};
use fluent_syntax::{parser, serializer};
use std::collections::BTreeMap;

/// A group of messages that begins with this comment is about somebody's safety.
const SAFETY: &str = "safety";

/// So many letters of a print; a change that goes unseen is one in four thousand
/// million.
const PRINT_LETTERS: usize = 8;

/// The words of one key in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordingOf {
    /// `words/en/charley/danger.ftl`.
    pub file: String,
    /// As it stands in the file, without its key.
    pub words: String,
    /// What translators are told of it.
    pub note: Option<String>,
    /// Whether somebody can come to harm where it says something else.
    pub is_for_safety: bool,
}

impl WordingOf {
    /// Whether there is anything in it to translate, and not names of values alone.
    pub fn has_letters(&self) -> bool {
        let mut is_name = false;
        self.words.chars().any(|letter| {
            let goes_on = letter.is_alphanumeric() || "_-".contains(letter);
            is_name = letter == '$' || (is_name && goes_on);
            !is_name && letter.is_alphabetic()
        })
    }

    /// Tells these words from any others; blanks at the ends of lines do not count.
    pub fn print(&self) -> String {
        let hash = blake3::hash(self.words.as_bytes()).to_hex();
        hash.chars().take(PRINT_LETTERS).collect()
    }
}

/// Every message and attribute of a language, by key. What cannot be read is left
/// out: it is told where the words are read.
pub fn wordings(sources: &[Source], language: &str) -> BTreeMap<String, WordingOf> {
    words_files(sources, language).flat_map(of_file).collect()
}

fn words_files<'a>(sources: &'a [Source], language: &str) -> impl Iterator<Item = &'a Source> {
    sources.iter().filter(move |source| {
        let file = language_and_file(&source.path);
        file.is_some_and(|(of, file)| of == language && file.ends_with(".ftl"))
    })
}

/// Where a message stands that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnreadablePlace {
    pub file: String,
    /// Counted from 1.
    pub line: usize,
}

/// The messages of a language that cannot be read, by key: what is wrong with each is
/// told where the words are read.
pub(super) fn unreadable(sources: &[Source], language: &str) -> BTreeMap<String, UnreadablePlace> {
    words_files(sources, language)
        .flat_map(unreadable_of_file)
        .collect()
}

fn unreadable_of_file(source: &Source) -> Vec<(String, UnreadablePlace)> {
    let resource = match parser::parse(source.text.as_str()) {
        Ok(_) => return Vec::new(),
        Err((resource, _)) => resource,
    };
    let start = source.text.as_ptr() as usize;
    let entries = resource.body.into_iter();
    let found = entries.filter_map(|entry| {
        let Entry::Junk { content } = entry else {
            return None;
        };
        let (key, _) = content.split_once('=')?;
        let offset = (content.as_ptr() as usize).saturating_sub(start);
        let place = UnreadablePlace {
            file: source.path.clone(),
            line: source.line(offset),
        };
        Some((key.trim().to_owned(), place))
    });
    found.collect()
}

fn of_file(source: &Source) -> Vec<(String, WordingOf)> {
    let resource = match parser::parse(source.text.as_str()) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let mut all = Vec::new();
    let mut is_for_safety = false;
    for entry in resource.body {
        match entry {
            Entry::GroupComment(comment) => is_for_safety = said(&comment) == SAFETY,
            Entry::Message(message) => {
                let original = |words: &Pattern<&str>| WordingOf {
                    file: source.path.clone(),
                    words: written(words),
                    note: message.comment.as_ref().map(said),
                    is_for_safety,
                };
                all.extend(keyed(&message).map(|(key, words)| (key, original(words))));
            }
            Entry::Term(_) | Entry::Comment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {
            }
        }
    }
    all
}

/// The message's own words and those of its attributes.
fn keyed<'a>(
    message: &'a Message<&'a str>,
) -> impl Iterator<Item = (String, &'a Pattern<&'a str>)> {
    let id = message.id.name;
    let own = message
        .value
        .iter()
        .map(move |value| (id.to_owned(), value));
    let attributes = message.attributes.iter();
    own.chain(attributes.map(move |attribute| {
        let key = format!("{id}.{}", attribute.id.name);
        (key, &attribute.value)
    }))
}

fn said(comment: &Comment<&str>) -> String {
    comment.content.join("\n").trim().to_owned()
}

/// A pattern in the one form that the serializer gives it.
fn written(words: &Pattern<&str>) -> String {
    let message = Message {
        id: Identifier { name: "x" },
        value: Some(words.clone()),
        attributes: Vec::new(),
        comment: None,
    };
    let resource = Resource {
        body: vec![Entry::Message(message)],
    };
    let written = serializer::serialize(&resource);
    let words = written.strip_prefix("x =").unwrap_or(&written);
    words.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> BTreeMap<String, WordingOf> {
        let source = Source {
            path: "words/en/charley.ftl".to_owned(),
            text: text.to_owned(),
        };
        wordings(&[source], "en")
    }

    #[test]
    fn groups_and_notes_are_of_what_follows() {
        let all = read(
            "### The file.\n\nfirst = One\n\n## safety\n\n# A button.\nhelp = Help\n    .short = Now\n\n##\n\nlast = Two\n",
        );
        let told = |key: &str| (all[key].is_for_safety, all[key].note.as_deref());
        assert_eq!(told("first"), (false, None));
        assert_eq!(told("help"), (true, Some("A button.")));
        assert_eq!(told("help.short"), (true, Some("A button.")));
        assert_eq!(told("last"), (false, None));
        assert_eq!(all["help.short"].words, "Now");
    }

    #[test]
    fn what_cannot_be_read_is_known_by_its_place() {
        let source = Source {
            path: "words/it/charley.ftl".to_owned(),
            text: "# First.\na = Uno\nb = Due { $n\n    .c = Tre\nd = Quattro\n".to_owned(),
        };
        let found = unreadable(&[source], "it");
        let lines: Vec<(&str, usize)> = found.iter().map(|(k, p)| (&k[..], p.line)).collect();
        assert_eq!(lines, [("b", 3)]);
    }

    #[test]
    fn values_alone_are_not_translated() {
        let all = read("a = { $name }, { $of_it }: 5\nb = { $name } ok\n");
        assert!(!all["a"].has_letters());
        assert!(all["b"].has_letters());
    }

    #[test]
    fn a_print_changes_with_the_words_alone() {
        let print = |text: &str| read(text)["a"].print();
        let first = print("a = { $n ->\n    [one] one night\n   *[other] { $n } nights\n }\n");
        let laid_out = "# Anew.\na =\n    { $n ->\n        [one] one night\n       *[other] { $n } nights\n    }\n";
        assert_eq!(print(laid_out), first);
        assert_ne!(print("a = { $n } nights\n"), first);
        assert_eq!(first.len(), PRINT_LETTERS);
    }
}
