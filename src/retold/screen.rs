//! Every button that was shown, by its English label and by what it is called in the
//! other language.

use crate::conversation::Effect;
use crate::dialogue::Book;
use crate::transcript::{TranscriptScreen, label_and_data, messages};
use crate::words::ENGLISH;

#[derive(Default)]
pub struct EveryButton {
    english: TranscriptScreen,
    told: TranscriptScreen,
    /// Labels and data of all that were ever shown in English, oldest first.
    ever: Vec<(String, String)>,
    ever_told: Vec<(String, String)>,
}

impl EveryButton {
    /// Takes in what a turn showed.
    pub fn see(&mut self, book: &Book, language: &str, effects: &[Effect]) {
        let (screen, ever) = match language == ENGLISH {
            true => (&mut self.english, &mut self.ever),
            false => (&mut self.told, &mut self.ever_told),
        };
        for effect in effects {
            screen.show(book, language, effect);
            let messages = messages(effect).into_iter();
            let buttons = messages.flat_map(|message| message.buttons.iter().flatten());
            ever.extend(buttons.map(|button| label_and_data(book, language, button)));
        }
    }

    /// The data of the newest button with this English label.
    pub fn newest(&self, label: &str) -> Option<String> {
        self.english.data_of(label).map(str::to_owned)
    }

    /// The same of one that is gone, or else of any.
    pub fn gone(&self, label: &str) -> Option<String> {
        let is_there = |data: &str| {
            let shown = self.english.shown.iter();
            let mut there = shown.flat_map(|shown| shown.buttons.iter().flatten());
            there.any(|(_, shown)| shown == data)
        };
        let all = || self.ever.iter().rev().filter(|(shown, _)| shown == label);
        let gone = all().find(|(_, data)| !is_there(data));
        gone.or_else(|| all().next()).map(|(_, data)| data.clone())
    }

    /// What a button is called in the other language.
    pub fn told(&self, data: &str) -> Option<&str> {
        let mut newest_first = self.ever_told.iter().rev();
        let found = newest_first.find(|(_, shown)| shown == data);
        found.map(|(label, _)| label.as_str())
    }

    /// What a label that is typed in English is called there.
    pub fn typed(&self, said: &str) -> Option<&str> {
        let said = said.to_lowercase();
        let mut newest_first = self.ever.iter().rev();
        let (_, data) = newest_first.find(|(label, _)| label.to_lowercase() == said)?;
        self.told(data)
    }
}
