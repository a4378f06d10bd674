//! A message in words and buttons, before it has a language.

use super::layout::{FigureTable, Section, SectionLook};
use charley_core::words::Text;
use serde::{Deserialize, Serialize};

/// A message in words and buttons.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    /// Paragraphs of lines; a blank line stands between paragraphs.
    pub paragraphs: Vec<Vec<Text>>,
    /// Which of them are a heading, a table or a fold where there can be some.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub layout: Vec<Section>,
    /// Rows of buttons.
    pub buttons: Vec<Vec<Button>>,
    /// Without sound at every hour, not only at night.
    pub silent: bool,
    /// Said however much else waits: danger, receipts, what the person would not
    /// know to ask for again.
    #[serde(default)]
    pub is_vital: bool,
    /// Under a picture, or above it: what is to be read before it is looked at.
    #[serde(default)]
    pub goes_above: bool,
    /// From this paragraph on the words are folded away until they are tapped.
    #[serde(default)]
    pub folded_from: Option<usize>,
    /// With sound at every hour: the answer to an emergency that was just told,
    /// and nothing else.
    #[serde(default)]
    pub is_loud: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Button {
    pub label: Text,
    pub press: Press,
    #[serde(default)]
    pub emphasis: Emphasis,
}

/// What pressing a button means beside the others; how that looks is decided
/// where it is sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Emphasis {
    #[default]
    Plain,
    /// What most people do next. At most one a message.
    Next,
    /// Takes away what cannot be brought back.
    Destructive,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Press {
    /// Comes back to us as the data of a button event; at most 64 bytes.
    Data(String),
    /// Opens the private chat with the bot; used in groups.
    OpenPrivateChat,
    /// Copies these characters, such as a number to call. We hear nothing of it.
    Copy(String),
}

impl Button {
    /// A button that copies something; it is nothing of ours to press.
    pub fn copy(label: impl Into<Text>, copied: impl Into<String>) -> Self {
        Button {
            label: label.into(),
            press: Press::Copy(copied.into()),
            emphasis: Emphasis::Plain,
        }
    }

    fn is_next_step(&self) -> bool {
        self.emphasis == Emphasis::Next
    }

    /// One among others, whatever it is elsewhere.
    pub fn plain(mut self) -> Self {
        self.emphasis = Emphasis::Plain;
        self
    }
}

impl Message {
    pub fn new(text: impl Into<Text>) -> Self {
        Message::default().paragraph(text)
    }

    /// Begins a new paragraph.
    pub fn paragraph(mut self, text: impl Into<Text>) -> Self {
        self.paragraphs.push(vec![text.into()]);
        self
    }

    /// Adds a line to the last paragraph.
    pub fn line(mut self, text: impl Into<Text>) -> Self {
        match self.paragraphs.last_mut() {
            Some(paragraph) => paragraph.push(text.into()),
            None => self.paragraphs.push(vec![text.into()]),
        }
        self
    }

    /// The paragraphs from here on are folded away until they are tapped.
    pub fn folded(mut self) -> Self {
        self.folded_from.get_or_insert(self.paragraphs.len());
        self
    }

    /// Lays out what is added meanwhile.
    pub fn laid_out(self, look: SectionLook, add: impl FnOnce(Message) -> Message) -> Message {
        let first = self.paragraphs.len();
        let mut message = add(self);
        message.layout.push(Section {
            first,
            paragraphs: message.paragraphs.len() - first,
            look,
        });
        message
    }

    /// A table of what is said in words further down.
    pub fn tabled(self, figures: FigureTable) -> Message {
        self.laid_out(SectionLook::Table(figures), |message| message)
    }

    /// A paragraph of one line, as a heading.
    pub fn headed(self, text: impl Into<Text>) -> Message {
        self.laid_out(SectionLook::Headed, |message| message.paragraph(text))
    }

    /// Of several next steps the first one stays it.
    pub fn row(mut self, buttons: impl IntoIterator<Item = Button>) -> Self {
        let mut row: Vec<Button> = Vec::new();
        for button in buttons {
            let is_second = self.has_next_step() || row.iter().any(Button::is_next_step);
            row.push(match button.is_next_step() && is_second {
                true => button.plain(),
                false => button,
            });
        }
        if !row.is_empty() {
            self.buttons.push(row);
        }
        self
    }

    fn has_next_step(&self) -> bool {
        self.buttons.iter().flatten().any(Button::is_next_step)
    }

    /// Whether it makes no sound, by day or in the night.
    pub fn is_silent(&self, is_night: bool) -> bool {
        (self.silent || is_night) && !self.is_loud
    }

    pub fn silent(mut self) -> Self {
        self.silent = true;
        self
    }

    /// Read before the picture that it goes with is looked at.
    pub fn above(mut self) -> Self {
        self.goes_above = true;
        self
    }

    pub fn loud(mut self) -> Self {
        self.is_loud = true;
        self
    }

    pub fn vital(mut self) -> Self {
        self.is_vital = true;
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_one_button_of_a_message_is_the_next_step() {
        let one = || Button {
            emphasis: Emphasis::Next,
            ..Button::copy(Text::of("x"), "112")
        };
        let message = Message::default().row([one(), one()]).row([one()]);
        let emphases = message
            .buttons
            .iter()
            .flatten()
            .map(|button| button.emphasis);
        let expected = [Emphasis::Next, Emphasis::Plain, Emphasis::Plain];
        assert_eq!(emphases.collect::<Vec<_>>(), expected);
    }

    #[test]
    fn a_section_is_what_was_added_meanwhile() {
        let text = |key: &'static str| Text::of(key);
        let message = Message::new(text("before")).headed(text("head"));
        let folded = SectionLook::Folded(text("more"));
        let message = message.laid_out(folded, |message| {
            message
                .paragraph(text("a"))
                .line(text("b"))
                .paragraph(text("c"))
        });
        let places = message.layout.iter().map(|one| (one.first, one.paragraphs));
        assert_eq!(places.collect::<Vec<_>>(), [(1, 1), (2, 2)]);
        assert_eq!(message.paragraphs.len(), 4, "none is there twice");
    }
}
