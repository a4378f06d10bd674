//! One Fluent file, read and looked through.
//!
//! Looks at what a file holds; which of it should be there is the dialogues'
//! business.

use super::held::Held;
use super::limits::PROBLEMS_MAX;
use super::markup;
use super::plurals::Plurals;
use super::problem::{Problem, Source};
use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant};
use fluent_syntax::unicode::unescape_unicode_to_string;
use std::collections::BTreeSet;
use unic_langid::LanguageIdentifier;

/// A message or an attribute of one, and where it stands.
#[derive(Clone, Debug)]
pub struct Place {
    /// `message` or `message.attribute`.
    pub key: String,
    pub file: String,
    pub line: usize,
    /// The variables that its words use.
    pub variables: BTreeSet<String>,
    /// What else must be the same in every language.
    pub held: Held,
}

/// Attributes that are sentences, or clauses of one: those of the plan's units.
const SENTENCES: [&str; 8] = ["told", "say", "on", "instead", "why", "i", "then", "when"];

/// Where the names of units are, and of what they have: all on buttons.
const UNITS: &str = "/units/";

impl Place {
    /// Whether it is the label of a choice, not a sentence.
    pub fn is_label(&self) -> bool {
        match self.key.split_once('.') {
            Some((_, attribute)) => !SENTENCES.contains(&attribute),
            None => self.file.contains(UNITS),
        }
    }
}

pub(super) struct Sheet {
    pub resource: FluentResource,
    pub places: Vec<Place>,
    /// Ids of the terms it defines, and those it uses with the line of use.
    pub terms: BTreeSet<String>,
    pub terms_used: Vec<(String, usize)>,
}

pub(super) fn read(
    source: &Source,
    locale: &LanguageIdentifier,
    problems: &mut Vec<Problem>,
) -> Sheet {
    let resource = match FluentResource::try_new(source.text.clone()) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            problems.extend(
                errors
                    .iter()
                    .take(PROBLEMS_MAX)
                    .map(|error| source.error(error.pos.start, error.to_string())),
            );
            resource
        }
    };
    let mut reader = Reader {
        source,
        plurals: &Plurals::of(locale),
        start: resource.source().as_ptr() as usize,
        problems,
        places: Vec::new(),
        terms: BTreeSet::new(),
        terms_used: Vec::new(),
    };
    for entry in resource.entries() {
        reader.entry(entry);
    }
    let Reader {
        places,
        terms,
        terms_used,
        ..
    } = reader;
    Sheet {
        resource,
        places,
        terms,
        terms_used,
    }
}

struct Reader<'a> {
    source: &'a Source,
    plurals: &'a Plurals,
    /// Address of the text that the entries are slices of.
    start: usize,
    problems: &'a mut Vec<Problem>,
    places: Vec<Place>,
    terms: BTreeSet<String>,
    terms_used: Vec<(String, usize)>,
}

impl Reader<'_> {
    fn entry(&mut self, entry: &Entry<&str>) {
        match entry {
            Entry::Message(message) => {
                let id = message.id.name;
                if let Some(value) = &message.value {
                    self.place(id.to_owned(), id, value);
                }
                for attribute in &message.attributes {
                    let key = format!("{id}.{}", attribute.id.name);
                    self.place(key, attribute.id.name, &attribute.value);
                }
            }
            Entry::Term(term) => {
                if !matches!(
                    term.value.elements.as_slice(),
                    [PatternElement::TextElement { .. }]
                ) {
                    self.error(term.id.name, "a term must be plain text");
                }
                let key = format!("-{}", term.id.name);
                self.pattern(&key, term.id.name, &term.value, &mut BTreeSet::new());
                self.terms.insert(term.id.name.to_owned());
            }
            // What cannot be read was reported by the parser.
            Entry::Comment(_)
            | Entry::GroupComment(_)
            | Entry::ResourceComment(_)
            | Entry::Junk { .. } => {}
        }
    }

    fn place(&mut self, key: String, name: &str, pattern: &Pattern<&str>) {
        let mut variables = BTreeSet::new();
        self.pattern(&key, name, pattern, &mut variables);
        self.places.push(Place {
            key,
            file: self.source.path.clone(),
            line: self.source.line(self.offset(name)),
            variables,
            held: Held::of(pattern),
        });
    }

    fn pattern(
        &mut self,
        key: &str,
        name: &str,
        pattern: &Pattern<&str>,
        variables: &mut BTreeSet<String>,
    ) {
        let mut text = String::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => text.push_str(value),
                PatternElement::Placeable { expression } => {
                    text.push_str(&self.expression(key, name, expression, variables));
                }
            }
        }
        if let Some(fault) = markup::fault(&text) {
            self.error(name, format!("{key} {fault}"));
        }
    }

    /// Looks into an expression; gives back the characters it always says.
    fn expression(
        &mut self,
        key: &str,
        name: &str,
        expression: &Expression<&str>,
        variables: &mut BTreeSet<String>,
    ) -> String {
        match expression {
            Expression::Inline(inline) => self.inline(key, name, inline, variables),
            Expression::Select { selector, variants } => {
                self.inline(key, name, selector, variables);
                self.forms(key, name, selector, variants);
                for variant in variants {
                    self.pattern(key, name, &variant.value, variables);
                }
                String::new()
            }
        }
    }

    /// Looks whether a choice by a number has words for every form of it.
    fn forms(
        &mut self,
        key: &str,
        name: &str,
        selector: &InlineExpression<&str>,
        variants: &[Variant<&str>],
    ) {
        let InlineExpression::VariableReference { id } = selector else {
            return;
        };
        let says_number = |variant: &Variant<&str>| {
            let mut elements = variant.value.elements.iter();
            elements.any(|element| says(element, id.name))
        };
        if let Some(fault) = self.plurals.fault(variants, says_number) {
            let fault = match fault.starts_with('[') {
                true => format!("{key}: {fault}"),
                false => format!("{key} {fault}"),
            };
            self.error(name, fault);
        }
    }

    fn inline(
        &mut self,
        key: &str,
        name: &str,
        inline: &InlineExpression<&str>,
        variables: &mut BTreeSet<String>,
    ) -> String {
        match inline {
            InlineExpression::StringLiteral { value } => {
                return unescape_unicode_to_string(value).into_owned();
            }
            InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::VariableReference { id } => {
                variables.insert(id.name.to_owned());
            }
            InlineExpression::TermReference { id, .. } => {
                let line = self.source.line(self.offset(id.name));
                self.terms_used.push((id.name.to_owned(), line));
            }
            InlineExpression::Placeable { expression } => {
                return self.expression(key, name, expression, variables);
            }
            InlineExpression::MessageReference { .. }
            | InlineExpression::FunctionReference { .. } => self.error(
                name,
                format!("{key} may use variables and terms, no functions and no other messages"),
            ),
        }
        String::new()
    }

    fn error(&mut self, name: &str, message: impl Into<String>) {
        let problem = self.source.error(self.offset(name), message);
        self.problems.push(problem);
    }

    /// Where a slice of the file begins, in bytes.
    fn offset(&self, slice: &str) -> usize {
        (slice.as_ptr() as usize).saturating_sub(self.start)
    }
}

/// Whether a piece of words says the value of a variable.
fn says(element: &PatternElement<&str>, variable: &str) -> bool {
    let PatternElement::Placeable { expression } = element else {
        return false;
    };
    match expression {
        Expression::Inline(InlineExpression::VariableReference { id }) => id.name == variable,
        Expression::Inline(_) => false,
        Expression::Select { variants, .. } => variants.iter().all(|variant| {
            let mut elements = variant.value.elements.iter();
            elements.any(|element| says(element, variable))
        }),
    }
}
