//! What words hold beside their text that must be the same in every language: the names
//! that a choice is made by, and the commands that people type.

use super::plurals;
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use std::collections::BTreeSet;

/// What was found in the words of one message.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Held {
    /// `$muscle [calf]`; forms and numbers are none.
    pub named_arms: BTreeSet<String>,
    /// `/log`.
    pub commands: BTreeSet<String>,
}

impl Held {
    pub(super) fn of(pattern: &Pattern<&str>) -> Held {
        let mut held = Held::default();
        held.pattern(pattern);
        held
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.commands.extend(commands(value)),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Select { selector, variants } => {
                for variant in variants {
                    self.pattern(&variant.value);
                }
                if let InlineExpression::VariableReference { id } = selector {
                    let named = variants.iter().filter(|one| plurals::is_named(one));
                    let arms = named.map(|one| format!("${} [{}]", id.name, plurals::key(one)));
                    self.named_arms.extend(arms);
                }
            }
            Expression::Inline(InlineExpression::Placeable { expression }) => {
                self.expression(expression);
            }
            Expression::Inline(_) => {}
        }
    }
}

/// The commands in a text: a slash that begins a word, and the letters after it.
fn commands(text: &str) -> impl Iterator<Item = String> {
    text.match_indices('/').filter_map(|(at, _)| {
        let before = text[..at].chars().next_back();
        let begins = before.is_none_or(|one| !one.is_alphanumeric() && !"<:/.".contains(one));
        let rest = &text[at + 1..];
        let end = rest.find(|one: char| !one.is_ascii_lowercase() && one != '_');
        let name = &rest[..end.unwrap_or(rest.len())];
        (begins && !name.is_empty()).then(|| format!("/{name}"))
    })
}

#[cfg(test)]
mod tests {
    use super::super::problem::Source;
    use super::super::speech::Words;

    #[test]
    fn names_and_commands_are_found_wherever_they_stand() {
        let source = Source {
            path: "words/en/charley.ftl".to_owned(),
            text: "a = <b>Or</b> send /log, and/or <code>/bedtime 22:30</code> 1/2 { $leg ->\n    [left] l { $n ->\n        [one] /plan\n       *[other] y\n     }\n   *[right] r\n }\n"
                .to_owned(),
        };
        let words = Words::read(&[source]).0;
        let held = &words.place("en", "a").unwrap().held;
        let all = |found: &std::collections::BTreeSet<String>| {
            found.iter().cloned().collect::<Vec<_>>().join(", ")
        };
        assert_eq!(all(&held.named_arms), "$leg [left], $leg [right]");
        assert_eq!(all(&held.commands), "/bedtime, /log, /plan");
    }
}
