//! The choices within messages, such as by how many there are, and which arm of each is
//! taken. For those who translate; how a message reads is decided by Fluent itself.

use super::plurals;
use fluent_bundle::{FluentArgs, FluentValue};
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant};
use intl_pluralrules::{PluralRuleType, PluralRules};
use std::collections::BTreeSet;
use unic_langid::LanguageIdentifier;

/// An arm as it is told: `$nights [few]`, and `$all [other] $nights [few]` of one within
/// another.
pub type Arm = String;

/// All arms of a pattern, but for those that no whole number leads to.
pub(super) fn all(pattern: &Pattern<&str>, locale: &LanguageIdentifier) -> BTreeSet<Arm> {
    let mut finder = ArmFinder::new(locale, None);
    finder.pattern(pattern, "");
    finder.found
}

/// The arms of a pattern that are taken with these arguments.
pub(super) fn taken(
    pattern: &Pattern<&str>,
    locale: &LanguageIdentifier,
    arguments: &FluentArgs,
) -> BTreeSet<Arm> {
    let mut finder = ArmFinder::new(locale, Some(arguments));
    finder.pattern(pattern, "");
    finder.found
}

/// Whether words choose among arms by an argument, anywhere in them.
pub(super) fn chooses_by(pattern: &Pattern<&str>, argument: &str) -> bool {
    pattern.elements.iter().any(|element| match element {
        PatternElement::TextElement { .. } => false,
        PatternElement::Placeable { expression } => expression_chooses_by(expression, argument),
    })
}

fn expression_chooses_by(expression: &Expression<&str>, argument: &str) -> bool {
    match expression {
        Expression::Select { selector, variants } => {
            let is_it = matches!(selector, InlineExpression::VariableReference { id } if id.name == argument);
            is_it
                || variants
                    .iter()
                    .any(|variant| chooses_by(&variant.value, argument))
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            expression_chooses_by(expression, argument)
        }
        Expression::Inline(_) => false,
    }
}

struct ArmFinder<'a> {
    rules: Option<PluralRules>,
    /// Without them every arm is looked into.
    arguments: Option<&'a FluentArgs<'a>>,
    found: BTreeSet<Arm>,
}

impl<'a> ArmFinder<'a> {
    fn new(locale: &LanguageIdentifier, arguments: Option<&'a FluentArgs<'a>>) -> Self {
        ArmFinder {
            rules: PluralRules::create(locale.clone(), PluralRuleType::CARDINAL).ok(),
            arguments,
            found: BTreeSet::new(),
        }
    }

    fn pattern(&mut self, pattern: &Pattern<&str>, within: &str) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression, within);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>, within: &str) {
        match expression {
            Expression::Select { selector, variants } => {
                let InlineExpression::VariableReference { id } = selector else {
                    return;
                };
                for variant in self.variants(id.name, variants) {
                    let arm = format!("{within}${} [{}]", id.name, plurals::key(variant));
                    self.pattern(&variant.value, &format!("{arm} "));
                    self.found.insert(arm);
                }
            }
            Expression::Inline(InlineExpression::Placeable { expression }) => {
                self.expression(expression, within);
            }
            Expression::Inline(_) => {}
        }
    }

    /// The one that is taken, or all that can be.
    fn variants<'v>(
        &self,
        variable: &str,
        variants: &'v [Variant<&'v str>],
    ) -> Vec<&'v Variant<&'v str>> {
        match self.arguments {
            Some(arguments) => self
                .chosen(arguments.get(variable), variants)
                .into_iter()
                .collect(),
            None if plurals::are_numbers(variants) => {
                let led_to = plurals::NUMBERS
                    .filter_map(|number| self.of_number(f64::from(number), variants));
                let led_to: BTreeSet<&str> = led_to.map(plurals::key).collect();
                variants
                    .iter()
                    .filter(|variant| led_to.contains(plurals::key(variant)))
                    .collect()
            }
            None => variants.iter().collect(),
        }
    }

    fn chosen<'v>(
        &self,
        value: Option<&FluentValue>,
        variants: &'v [Variant<&'v str>],
    ) -> Option<&'v Variant<&'v str>> {
        match value {
            Some(FluentValue::Number(number)) => self.of_number(number.value, variants),
            Some(FluentValue::String(said)) => {
                named(variants, said).or_else(|| otherwise(variants))
            }
            Some(FluentValue::Custom(_) | FluentValue::None | FluentValue::Error) | None => {
                otherwise(variants)
            }
        }
    }

    fn of_number<'v>(
        &self,
        number: f64,
        variants: &'v [Variant<&'v str>],
    ) -> Option<&'v Variant<&'v str>> {
        let itself = named(variants, &number.to_string());
        let form = self
            .rules
            .as_ref()
            .and_then(|rules| rules.select(number).ok());
        itself
            .or_else(|| named(variants, plurals::form_name(form?)))
            .or_else(|| otherwise(variants))
    }
}

fn named<'v>(variants: &'v [Variant<&'v str>], name: &str) -> Option<&'v Variant<&'v str>> {
    variants
        .iter()
        .find(|variant| plurals::key(variant) == name)
}

fn otherwise<'v>(variants: &'v [Variant<&'v str>]) -> Option<&'v Variant<&'v str>> {
    variants.iter().find(|variant| variant.default)
}

#[cfg(test)]
mod tests {
    use super::super::problem::Source;
    use super::super::speech::Words;
    use super::super::text::Text;

    const NIGHTS: &str = "a = { $n ->\n    [0] none\n    [one] { $n } ночь\n    [few] { $n } ночи\n    [many] { $n } ночей\n   *[other] { $n } ночи\n } { $leg ->\n    [left] l { $n ->\n        [1] x\n       *[other] y\n     }\n   *[right] r\n }\n";

    fn russian() -> Words {
        let source = Source {
            path: "words/ru/charley.ftl".to_owned(),
            text: NIGHTS.to_owned(),
        };
        Words::read(&[source]).0
    }

    #[test]
    fn the_arms_of_a_message_are_those_that_a_whole_number_leads_to() {
        let expected = [
            "$leg [left]",
            "$leg [left] $n [1]",
            "$leg [left] $n [other]",
            "$leg [right]",
            "$n [0]",
            "$n [few]",
            "$n [many]",
            "$n [one]",
        ];
        let arms: Vec<_> = russian().arms("ru", "a").into_iter().collect();
        assert_eq!(arms, expected);
        assert!(russian().arms("ru", "b").is_empty());
    }

    #[test]
    fn the_arm_is_the_one_that_fluent_takes() {
        let words = russian();
        for (number, leg, arms) in [
            (0, "right", ["$leg [right]", "$n [0]"].as_slice()),
            (
                1,
                "left",
                &["$leg [left]", "$leg [left] $n [1]", "$n [one]"],
            ),
            (
                22,
                "left",
                &["$leg [left]", "$leg [left] $n [other]", "$n [few]"],
            ),
            (11, "nose", &["$leg [right]", "$n [many]"]),
        ] {
            let text = Text::of("a").with("n", i64::from(number)).with("leg", leg);
            let taken: Vec<_> = words.arms_taken("ru", &text).into_iter().collect();
            assert_eq!(taken, arms, "{number} {leg}");
        }
    }
}
