//! A made-up language, long, accented and written from right to left, made
//! from the English files: proof that every word goes through the files.

use charley::dialogue::{Book, Cause, Dialogue};
use charley::library;
use charley::words::{Source, Text};
use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement};
use fluent_syntax::{parser, serializer};

const MADE_UP: &str = "qps";

#[test]
fn every_word_of_the_dialogues_comes_from_the_files() {
    let book = made_up_book();
    assert_eq!(book.warnings(), []);
    assert!(book.languages().eq(["en", MADE_UP]));
    for text in book.dialogues().flat_map(every_text) {
        assert!(book.words().has(MADE_UP, &text.key), "{}", text.key);
        let said = book.words().html(MADE_UP, &text);
        assert!(!has_english(&said), "{}: {said}", text.key);
        assert!(!said.is_empty(), "{}", text.key);
    }
}

#[test]
fn labels_can_be_typed_in_it() {
    let book = made_up_book();
    let step = book.dialogue("safety").unwrap().step("deh4").unwrap();
    let label = book.words().plain(MADE_UP, &step.option_words("not_sure"));
    let answer = step.ask().read_text(step, book.words(), MADE_UP, &label);
    assert!(answer.is_some_and(|answer| answer.is("not_sure")));
}

fn every_text(dialogue: &Dialogue) -> Vec<Text> {
    let mut texts = Vec::new();
    for step in dialogue.steps() {
        texts.push(step.words());
        let labels = step.ask().options().into_iter();
        let labels = labels.map(|option| step.option_words(&option));
        // Numbers and times are said with the words of no language.
        texts.extend(labels.filter(|label| label.arguments.is_empty()));
    }
    texts.extend(dialogue.tips(&Default::default()));
    if Cause::from_id(dialogue.id()).is_some() {
        let extra = ["name", "evidence"].map(|what| Text::of(format!("{}_{what}", dialogue.id())));
        texts.extend(extra);
    }
    texts
}

fn made_up_book() -> Book {
    let mut sources = library::shipped();
    let made_up: Vec<Source> = sources
        .iter()
        .filter(|source| source.path.ends_with(".ftl"))
        .map(|source| Source {
            path: source.path.replace("words/en/", "words/qps/"),
            text: translated(&source.text),
        })
        .collect();
    sources.extend(made_up);
    Book::read(&sources).unwrap_or_else(|problems| panic!("{problems:?}"))
}

fn translated(fluent: &str) -> String {
    let mut resource = parser::parse(fluent.to_owned()).unwrap();
    for entry in &mut resource.body {
        if let Entry::Message(message) = entry {
            message.value.iter_mut().for_each(translate);
            for attribute in &mut message.attributes {
                translate(&mut attribute.value);
            }
        }
    }
    serializer::serialize(&resource)
}

fn translate(pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = made_up(value),
            PatternElement::Placeable { expression } => {
                if let Expression::Select { variants, .. } = expression {
                    for variant in variants {
                        translate(&mut variant.value);
                    }
                }
            }
        }
    }
}

/// Words of letters that English lacks, longer than they were; tags and
/// commands stay what they are.
fn made_up(text: &str) -> String {
    let mut said = String::new();
    let mut kept = false;
    for one in text.chars() {
        kept = match one {
            '<' | '/' => true,
            '>' => false,
            _ => kept && (one.is_ascii_alphabetic() || one == '/'),
        };
        let lower = one.to_ascii_lowercase();
        match lower {
            _ if kept => said.push(one),
            'a'..='z' => said.push(foreign(lower)),
            _ => said.push(one),
        }
        if !kept && "aeiou".contains(lower) {
            said.push('ệ');
        }
    }
    said
}

/// A letter that is written from right to left, another for each.
fn foreign(letter: char) -> char {
    char::from_u32(u32::from(letter) - u32::from('a') + 0x627).unwrap()
}

/// Whether a word of English letters is left beside tags and commands.
fn has_english(said: &str) -> bool {
    let said = ["<b>", "</b>", "<i>", "</i>"]
        .into_iter()
        .fold(said.to_owned(), |said, tag| said.replace(tag, " "));
    said.split_whitespace()
        .filter(|word| !word.starts_with('/'))
        .any(|word| word.contains(|one: char| one.is_ascii_alphabetic()))
}
