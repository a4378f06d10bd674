//! How a message looks in a language: with all that is said with it and the buttons under
//! it, where it was met, or alone with numbers in it.

use crate::conversation::{Emphasis, Message};
use crate::coverage::Sighting;
use crate::dialogue::Book;
use crate::words::{Argument, Place, Text, WritingDirection};

/// Numbers that bring out the forms of most languages.
const NUMBERS: [i64; 5] = [0, 1, 2, 5, 11];

/// A message as it looks.
pub struct WordsBubble {
    pub is_right_to_left: bool,
    pub lines: Vec<BubbleLine>,
    pub buttons: Vec<Vec<BubbleButton>>,
}

pub struct BubbleLine {
    /// Telegram's HTML.
    pub html: String,
    /// Whether the words that are looked at are in it.
    pub is_it: bool,
    pub begins_a_paragraph: bool,
}

pub struct BubbleButton {
    pub label: String,
    pub emphasis: Emphasis,
    pub is_it: bool,
}

/// The words with one number after the other.
pub struct WithNumber {
    pub number: i64,
    pub html: String,
}

/// Puts messages into one language.
pub struct BubbleWriter<'a> {
    pub book: &'a Book,
    pub language: &'a str,
}

impl BubbleWriter<'_> {
    /// As it was met, or else as it would look.
    pub fn bubble(&self, place: &Place, met: Option<&Sighting>) -> WordsBubble {
        match met.and_then(|met| met.whole.as_deref()) {
            Some(message) => self.whole(&place.key, message),
            None => self.alone(
                place,
                met.map_or_else(|| sample(place), |met| met.text.clone()),
            ),
        }
    }

    fn whole(&self, key: &str, message: &Message) -> WordsBubble {
        let lines = message.paragraphs.iter().flat_map(|paragraph| {
            paragraph
                .iter()
                .enumerate()
                .map(|(number, line)| BubbleLine {
                    begins_a_paragraph: number == 0,
                    ..self.line(key, line)
                })
        });
        let rows = message.buttons.iter().map(|row| {
            let buttons = row.iter().map(|button| BubbleButton {
                label: self.book.words().plain(self.language, &button.label),
                emphasis: button.emphasis,
                is_it: has(&button.label, key),
            });
            buttons.collect()
        });
        WordsBubble {
            is_right_to_left: self.is_right_to_left(),
            lines: lines.collect(),
            buttons: rows.collect(),
        }
    }

    /// A label on a button of its own.
    fn alone(&self, place: &Place, text: Text) -> WordsBubble {
        let is_button = place.is_label() || place.key.starts_with("button-");
        let button = || BubbleButton {
            label: self.book.words().plain(self.language, &text),
            emphasis: Emphasis::Plain,
            is_it: true,
        };
        WordsBubble {
            is_right_to_left: self.is_right_to_left(),
            lines: match is_button {
                true => Vec::new(),
                false => vec![self.line(&place.key, &text)],
            },
            buttons: is_button.then(|| vec![button()]).into_iter().collect(),
        }
    }

    fn line(&self, key: &str, text: &Text) -> BubbleLine {
        BubbleLine {
            html: self.book.words().html(self.language, text),
            is_it: has(text, key),
            begins_a_paragraph: true,
        }
    }

    /// One line for each of some numbers, where words choose by one in either language.
    pub fn with_numbers(&self, place: &Place, met: Option<&Sighting>) -> Vec<WithNumber> {
        let text = met.map_or_else(|| sample(place), |met| met.text.clone());
        let Some(counted) = self.counted(&text) else {
            return Vec::new();
        };
        let with = |number: i64| {
            let mut text = text.clone();
            for (name, argument) in &mut text.arguments {
                if *name == counted {
                    *argument = Argument::Number(number);
                }
            }
            WithNumber {
                number,
                html: self.book.words().html(self.language, &text),
            }
        };
        NUMBERS.map(with).into_iter().collect()
    }

    /// The number by which the words choose.
    fn counted(&self, text: &Text) -> Option<String> {
        let arms = self.book.words().arms(self.language, &text.key);
        let numbers = text
            .arguments
            .iter()
            .filter(|(_, argument)| match argument {
                Argument::Number(_) => true,
                Argument::Said(_) | Argument::Words(_) => false,
            });
        let mut names = numbers.map(|(name, _)| name.as_ref());
        let chooses = |name: &&str| arms.iter().any(|arm| arm.contains(&format!("${name} [")));
        names.find(chooses).map(str::to_owned)
    }

    fn is_right_to_left(&self) -> bool {
        self.book.words().direction(self.language) == WritingDirection::RightToLeft
    }
}

/// With a two for all that is put in, where nobody knows what else.
fn sample(place: &Place) -> Text {
    let mut text = Text::of(place.key.clone());
    for variable in &place.variables {
        text.arguments
            .push((variable.clone().into(), Argument::Number(2)));
    }
    text
}

fn has(text: &Text, key: &str) -> bool {
    let within = text.arguments.iter().any(|(_, argument)| match argument {
        Argument::Words(words) => has(words, key),
        Argument::Number(_) | Argument::Said(_) => false,
    });
    text.key == key || within
}
