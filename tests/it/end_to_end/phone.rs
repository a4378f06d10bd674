//! One person's phone: writes, taps, and waits to see.

use charley::playground::{ButtonAction, ChatMember, ChatMessage, LocalTelegram, State};
use serde_json::Value;
use std::sync::Arc;

pub struct Phone {
    pub telegram: Arc<LocalTelegram>,
    pub person: ChatMember,
}

impl Phone {
    pub fn says(&self, text: &str) -> i64 {
        self.person.send_text(text).update_id
    }

    pub fn messages(&self) -> Vec<ChatMessage> {
        self.telegram.messages(self.person.chat())
    }

    /// Waits until the newest message contains this.
    pub async fn sees(&self, text: &str) -> ChatMessage {
        let chat = self.person.chat();
        let shows = |state: &State| {
            let newest = state.newest(chat);
            newest.is_some_and(|message| message.text.contains(text))
        };
        if self.telegram.wait_until(shows).await.is_err() {
            panic!(
                "never saw {text:?}; the newest is {:#?}",
                self.messages().last()
            );
        }
        self.messages().pop().unwrap()
    }

    /// Waits until the newest message asks this, then taps. Returns the press's
    /// id.
    pub async fn taps(&self, text: &str, label: &str) -> String {
        let chat = self.person.chat();
        let shows = |state: &State| {
            let newest = state
                .newest(chat)
                .filter(|message| message.text.contains(text));
            newest.is_some_and(|message| message.buttons().any(|button| button.label == label))
        };
        if self.telegram.wait_until(shows).await.is_err() {
            panic!(
                "never saw {text:?} with [{label}]; {:#?}",
                self.messages().last()
            );
        }
        let newest = self.messages().pop().unwrap();
        let button = newest
            .buttons()
            .find(|button| button.label == label)
            .unwrap();
        let ButtonAction::Data(data) = &button.press else {
            panic!("[{label}] opens an address");
        };
        self.person.press(newest.id, data).unwrap()
    }

    /// Waits until the press is answered.
    pub async fn is_answered(&self, press: &str) -> Option<String> {
        let answers = |state: &State| state.answers().any(|one| one.callback == press);
        self.telegram.wait_until(answers).await.unwrap();
        let mut answers = self.telegram.answers().into_iter();
        answers.find(|one| one.callback == press)?.text
    }

    /// Ticks options, then *done*.
    pub async fn ticks(&self, text: &str, options: &[&str]) {
        for option in options {
            self.taps(text, option).await;
            self.shows_button(&format!("✓ {option}")).await;
        }
        self.taps(text, "Done").await;
    }

    /// Waits until something is asked, or this is said. Returns all messages,
    /// and the newest that asks or says it.
    pub async fn asked(
        &self,
        is_question: fn(&ChatMessage) -> bool,
        end: &str,
    ) -> (Vec<ChatMessage>, ChatMessage) {
        let chat = self.person.chat();
        let asks = |one: &ChatMessage| is_question(one) || one.text.contains(end);
        let is_asked = |state: &State| state.messages(chat).into_iter().any(asks);
        if self.telegram.wait_until(is_asked).await.is_err() {
            panic!("never asked; {:#?}", self.messages().last());
        }
        let messages = self.messages();
        let asked = messages.iter().rfind(|one| asks(one)).unwrap().clone();
        (messages, asked)
    }

    /// Waits until the messages are not these any more.
    pub async fn changes(&self, before: &[ChatMessage]) {
        let chat = self.person.chat();
        let is_other = |state: &State| !state.messages(chat).into_iter().eq(before);
        self.telegram.wait_until(is_other).await.unwrap();
    }

    async fn shows_button(&self, label: &str) {
        let chat = self.person.chat();
        let shows = |state: &State| {
            let newest = state.newest(chat);
            newest.is_some_and(|message| message.buttons().any(|button| button.label == label))
        };
        self.telegram.wait_until(shows).await.unwrap();
    }

    /// Asks for the export and reads both files.
    pub async fn exports(&self) -> (Value, String) {
        let chat = self.person.chat();
        let before = self.documents().len();
        self.says("/export");
        let both = |state: &State| {
            let messages = state.messages(chat);
            messages
                .iter()
                .filter(|message| message.document.is_some())
                .count()
                >= before + 2
        };
        self.telegram.wait_until(both).await.unwrap();
        let mut files = self.documents().split_off(before);
        let csv = String::from_utf8(files.pop().unwrap().1).unwrap();
        let json = serde_json::from_slice(&files.pop().unwrap().1).unwrap();
        assert_valid(&json);
        (json, csv)
    }

    fn documents(&self) -> Vec<(String, Vec<u8>)> {
        let messages = self.messages().into_iter();
        messages
            .filter_map(|message| message.document)
            .map(|file| (file.name, file.bytes.to_vec()))
            .collect()
    }
}

/// Against the schema that people and scripts rely on.
pub fn assert_valid(export: &Value) {
    let schema = include_str!("../../export.schema.json");
    let schema: Value = serde_json::from_str(schema).unwrap();
    let validator = jsonschema::options()
        .should_validate_formats(true)
        .build(&schema)
        .unwrap();
    let errors: Vec<String> = validator
        .iter_errors(export)
        .map(|error| format!("{} at {}", error, error.instance_path()))
        .collect();
    assert!(errors.is_empty(), "{errors:#?}\n{export:#}");
}
