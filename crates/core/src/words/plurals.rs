//! The forms that counted things have in a language, and whether a message has
//! words for each of them.
//!
//! A form is no number: in Russian `[one]` is 1, 21 and 31, in Portuguese 0 and 1.

use fluent_syntax::ast::{Variant, VariantKey};
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use std::collections::{BTreeMap, BTreeSet};
use unic_langid::LanguageIdentifier;

/// Every form of whole numbers is met by here.
pub(super) const NUMBERS: std::ops::RangeInclusive<u32> = 0..=200;
/// Of forms that no number up to there has.
const RARE_NUMBERS: [f64; 3] = [0.5, 1.5, 1_000_000.0];
/// What the rest is called.
const OTHER: &str = "other";
const FORMS: [&str; 5] = ["zero", "one", "two", "few", "many"];

/// The whole numbers of each form of a language.
pub(super) struct Plurals {
    numbers: BTreeMap<&'static str, BTreeSet<u32>>,
    /// Every form that it has; all may be there of a language of which nothing is known.
    known: BTreeSet<&'static str>,
}

impl Plurals {
    /// Those of a language; all numbers are alike where nothing is known of it.
    pub fn of(locale: &LanguageIdentifier) -> Plurals {
        let rules = PluralRules::create(locale.clone(), PluralRuleType::CARDINAL).ok();
        let mut numbers: BTreeMap<&'static str, BTreeSet<u32>> = BTreeMap::new();
        for number in NUMBERS {
            let form = rules.as_ref().and_then(|rules| rules.select(number).ok());
            numbers
                .entry(form.map_or(OTHER, form_name))
                .or_default()
                .insert(number);
        }
        let form_of = |rules: &PluralRules, number: f64| rules.select(number).ok().map(form_name);
        let known = match &rules {
            Some(rules) => {
                let rare = RARE_NUMBERS.iter();
                let rare = rare.filter_map(|number| form_of(rules, *number));
                numbers.keys().copied().chain(rare).collect()
            }
            None => FORMS.into_iter().collect(),
        };
        Plurals { numbers, known }
    }

    /// What is wrong with a choice by a number, where it is one: a form without
    /// words, or one that hides which number it is.
    ///
    /// `says_number` tells whether the words of a variant say the number itself.
    pub fn fault(
        &self,
        variants: &[Variant<&str>],
        says_number: impl Fn(&Variant<&str>) -> bool,
    ) -> Option<String> {
        if !counts(variants) {
            return None;
        }
        let mut forms = variants.iter().map(key);
        if let Some(form) = forms.find(|one| FORMS.contains(one) && !self.known.contains(one)) {
            let known: Vec<&str> = self.known.iter().copied().collect();
            let known = known.join("], [");
            return Some(format!(
                "[{form}] is no form of this language, which has [{known}]"
            ));
        }
        let hides = variants.iter().find(|variant| {
            let numbers = self.numbers.get(key(variant)).map_or(0, BTreeSet::len);
            FORMS.contains(&key(variant)) && numbers > 1 && !says_number(variant)
        });
        if let Some(variant) = hides {
            let form = key(variant);
            return Some(format!(
                "[{form}] is of more than one number, and does not say which: write it as [1], [2]"
            ));
        }
        let missing = self.missing(variants);
        (!missing.is_empty()).then(|| format!("has no words for [{}]", missing.join("], [")))
    }

    /// The forms that have no words. The rest may stand for one of them where it
    /// is no form itself.
    fn missing(&self, variants: &[Variant<&str>]) -> Vec<&'static str> {
        let keys: BTreeSet<&str> = variants.iter().map(key).collect();
        let is_said = |numbers: &BTreeSet<u32>| {
            let mut numbers = numbers.iter();
            numbers.all(|number| keys.contains(number.to_string().as_str()))
        };
        let missing = self.numbers.iter();
        let missing = missing.filter(|(form, numbers)| !keys.contains(**form) && !is_said(numbers));
        let missing: Vec<&str> = missing.map(|(form, _)| *form).collect();
        let has_rest = keys.contains(OTHER) && !self.numbers.contains_key(OTHER);
        match has_rest && missing.len() == 1 {
            true => Vec::new(),
            false => missing,
        }
    }
}

/// Whether it chooses by how many there are: by a form, or by a number beside the
/// rest. By whether there are none is no such choice.
fn counts(variants: &[Variant<&str>]) -> bool {
    let is_form = |variant: &Variant<&str>| FORMS.contains(&key(variant));
    let is_count = |variant: &Variant<&str>| {
        let is_number = matches!(variant.key, VariantKey::NumberLiteral { .. });
        is_number && key(variant) != "0"
    };
    let has_rest = variants.iter().any(|variant| key(variant) == OTHER);
    let counts = variants
        .iter()
        .any(|one| is_form(one) || (is_count(one) && has_rest));
    counts && are_numbers(variants)
}

/// Whether every variant is a number, a form, or the rest.
pub(super) fn are_numbers(variants: &[Variant<&str>]) -> bool {
    variants.iter().all(|variant| {
        let is_number = matches!(variant.key, VariantKey::NumberLiteral { .. });
        is_number || FORMS.contains(&key(variant)) || key(variant) == OTHER
    })
}

/// Whether it is chosen by a name, not by a number, a form or as the rest.
pub(super) fn is_named(variant: &Variant<&str>) -> bool {
    !are_numbers(std::slice::from_ref(variant))
}

pub(super) fn key<'a>(variant: &Variant<&'a str>) -> &'a str {
    match variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

pub(super) fn form_name(form: PluralCategory) -> &'static str {
    match form {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => OTHER,
    }
}

#[cfg(test)]
mod tests {
    use super::super::problem::Source;
    use super::super::sheet;

    /// What is told of a message with these variants in a language.
    fn told(language: &str, variants: &str) -> Vec<String> {
        let variants = variants.replace('/', "\n    ");
        let source = Source {
            path: "words/xx/charley.ftl".to_owned(),
            text: format!("a = {{ $n ->\n    {variants}\n }}\n"),
        };
        let mut problems = Vec::new();
        sheet::read(&source, &language.parse().unwrap(), &mut problems);
        problems.into_iter().map(|one| one.message).collect()
    }

    #[test]
    fn each_form_of_a_language_has_words() {
        for (language, variants) in [
            ("en", "[1] one night/*[other] { $n } nights"),
            ("en", "[one] one night/*[other] { $n } nights"),
            ("en", "[0] no night/*[other] { $n } nights"),
            ("id", "[1] satu malam/*[other] { $n } malam"),
            (
                "ru",
                "[one] { $n } ночь/[few] { $n } ночи/*[many] { $n } ночей",
            ),
            (
                "ru",
                "[1] одна ночь/[one] { $n } ночь/[few] { $n } ночи/*[other] { $n } ночей",
            ),
            (
                "pt",
                "[0] { $n } noites/[1] uma noite/*[other] { $n } noites",
            ),
            (
                "ar",
                "[0] a/[1] b/[2] c/[few] { $n } d/[many] { $n } e/*[other] { $n } f",
            ),
            (
                "ar",
                "[zero] a/[one] b/[two] c/[few] { $n } d/[many] { $n } e/*[other] { $n } f",
            ),
            ("de", "[1] Mon/[2] Die/*[7] Son"),
            ("ru", "[calf] икра/*[other] нога"),
        ] {
            assert_eq!(told(language, variants), [""; 0], "{language}: {variants}");
        }
        for (language, variants, message) in [
            (
                "ru",
                "[one] { $n } ночь/*[other] { $n } ночей",
                "a has no words for [few], [many]",
            ),
            (
                "ar",
                "[1] b/*[other] { $n } f",
                "a has no words for [few], [many], [two], [zero]",
            ),
            (
                "pt",
                "[1] uma noite/*[other] { $n } noites",
                "a has no words for [one]",
            ),
            (
                "it",
                "[1] una notte/[few] { $n } notti/*[other] { $n } notti",
                "a: [few] is no form of this language, which has [one], [other]",
            ),
            (
                "ru",
                "[one] одна ночь/[few] { $n } ночи/*[many] { $n } ночей",
                "a: [one] is of more than one number, and does not say which: write it as [1], [2]",
            ),
        ] {
            assert_eq!(
                told(language, variants),
                [message],
                "{language}: {variants}"
            );
        }
    }
}
