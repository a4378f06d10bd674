//! Numbers in words, as `heard.toml` lists them by their digits: `20 = ["veinte"]`.

use serde::Deserialize;
use std::collections::BTreeMap;
use thiserror::Error;

/// Minutes are the largest.
const NUMBER_MAX: u32 = 59;

/// The words for numbers from 0 to 59.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(try_from = "BTreeMap<String, Vec<String>>")]
pub struct NumberWords {
    words: BTreeMap<u32, Vec<String>>,
}

#[derive(Debug, Error)]
#[error("`{0}` is no number from 0 to {NUMBER_MAX} in digits")]
pub struct NotANumber(String);

impl TryFrom<BTreeMap<String, Vec<String>>> for NumberWords {
    type Error = NotANumber;

    fn try_from(listed: BTreeMap<String, Vec<String>>) -> Result<NumberWords, NotANumber> {
        let numbered = listed.into_iter().map(|(digits, words)| {
            let number = digits.parse().ok().filter(|number| *number <= NUMBER_MAX);
            Ok((number.ok_or(NotANumber(digits))?, words))
        });
        let words = numbered.collect::<Result<_, NotANumber>>()?;
        Ok(NumberWords { words })
    }
}

impl NumberWords {
    /// Each number with its words. Those between the tens are put together by the
    /// patterns, where `{tens}` and `{ones}` stand for words.
    pub fn each(&self, patterns: &[String]) -> Vec<(u32, Vec<String>)> {
        let mut each: Vec<(u32, Vec<String>)> = self
            .words
            .iter()
            .map(|(number, words)| (*number, words.clone()))
            .collect();
        for tens in [20, 30, 40, 50] {
            for ones in 1..=9 {
                each.push((tens + ones, self.joined(tens, ones, patterns)));
            }
        }
        each
    }

    /// What a phrase says, if it is one of those listed.
    pub fn said(&self, is_it: impl Fn(&str) -> bool) -> Option<u32> {
        let mut each = self.words.iter();
        let found = each.find(|(_, words)| words.iter().any(|word| is_it(word)));
        found.map(|(number, _)| *number)
    }

    fn joined(&self, tens: u32, ones: u32, patterns: &[String]) -> Vec<String> {
        let mut words = Vec::new();
        for pattern in patterns {
            for tens in self.of(tens) {
                for ones in self.of(ones) {
                    words.push(pattern.replace("{tens}", tens).replace("{ones}", ones));
                }
            }
        }
        words
    }

    fn of(&self, number: u32) -> &[String] {
        self.words.get(&number).map_or(&[], Vec::as_slice)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tens_and_ones_are_put_together_as_a_language_says_them() {
        let numbers: NumberWords =
            toml::from_str("20 = [\"zwanzig\"]\n2 = [\"zwei\", \"zwo\"]").unwrap();
        let each = numbers.each(&["{ones}und{tens}".to_owned()]);
        let said = each.iter().find(|(number, _)| *number == 22).unwrap();
        assert_eq!(said.1, ["zweiundzwanzig", "zwoundzwanzig"]);
    }

    #[test]
    fn what_is_no_number_is_told() {
        for digits in ["60", "ten", "-1"] {
            let read = toml::from_str::<NumberWords>(&format!("\"{digits}\" = []"));
            assert!(read.unwrap_err().to_string().contains(digits), "{digits}");
        }
    }
}
