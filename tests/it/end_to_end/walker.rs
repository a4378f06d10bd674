//! Somebody who goes through everything that Charley asks, and first says
//! something else.

use super::marked::MARKERS;
use super::phone::Phone;
use charley::playground::{ButtonAction, ChatMessage, InlineButton};
use std::collections::BTreeSet;

/// Of the intake, as its questions name them.
const PARTS: [&str; 8] = [
    "Is it a cramp?",
    "Your health",
    "Drinks",
    "Minerals in your blood",
    "Sitting and standing still",
    "Hard work for the legs",
    "Cramps in pregnancy",
    "Medicines",
];

pub struct Walker {
    pub phone: Phone,
    /// Data of the buttons that were pressed, without what names the moment.
    pub pressed: Vec<String>,
    heard: BTreeSet<String>,
}

impl Walker {
    pub fn new(phone: Phone) -> Self {
        Walker {
            phone,
            pressed: Vec::new(),
            heard: BTreeSet::new(),
        }
    }

    /// A cramp, every part of the intake, and a question for the doctor.
    pub async fn sets_up(&mut self) {
        self.phone.says(&format!("/log 6 left calf {}", MARKERS[0]));
        self.phone.sees("Noted").await;
        self.phone.says("/start");
        self.answers_until("What you told me that can go with cramps")
            .await;
        for part in PARTS {
            assert!(self.heard.contains(part), "{part}: {:?}", self.heard);
        }
        self.phone.says("/report");
        self.phone.taps("Your diary", "For my doctor").await;
        self.phone.sees("most like to ask your doctor").await;
        self.phone.says(&format!("Why {}?", MARKERS[2]));
        self.phone.sees("Your question:").await;
    }

    /// The check-in, with all about a cramp.
    pub async fn checks_in(&mut self) {
        self.phone.says("/bedtime 22:30 06:45 Berlin");
        self.phone.taps("limit how much you drink", "No").await;
        self.phone.sees("Next water:").await;
        self.phone.says("/checkin");
        self.phone.taps("How many cramps", "One").await;
        self.phone.taps("How bad was the worst one", "7").await;
        self.answers_until("Noted: one cramp").await;
    }

    pub async fn uses_every_command(&mut self) {
        for text in [
            "/help",
            "/privacy",
            "/triggers",
            "/stretch",
            "/report",
            "/settings language en",
            "/settings pause 7",
            "/stop",
            "/cancel",
            "/checkin clear",
        ] {
            let before = self.phone.messages();
            self.phone.says(text);
            self.phone.changes(&before).await;
            let before = self.phone.messages();
            self.phone.says(MARKERS[self.heard.len() % MARKERS.len()]);
            self.phone.changes(&before).await;
            self.heard.insert(text.to_owned());
        }
        self.phone
            .says(&format!("/log 7 right foot {}", MARKERS[1]));
        self.phone.sees("Noted").await;
        self.phone.exports().await;
    }

    /// Answers whatever is asked until this is seen; a word that answers
    /// nothing goes before each part.
    async fn answers_until(&mut self, end: &str) {
        for _ in 0..150 {
            let (before, asked) = self.phone.asked(is_question, end).await;
            if asked.text.contains(end) {
                return;
            }
            let part = part(&asked.text);
            if self.heard.insert(part.to_owned()) {
                self.phone.says(MARKERS[self.heard.len() % MARKERS.len()]);
            } else {
                self.answers(&asked);
            }
            self.phone.changes(&before).await;
        }
        panic!("never saw {end:?}");
    }

    /// Presses the first answer, but is an adult, who is asked all; of several that may be ticked the last but
    /// one, and then *done*. Says a place where there is nothing to press.
    fn answers(&mut self, asked: &ChatMessage) {
        let choices = choices(asked);
        let done = choices.iter().position(|one| one.label == "Done");
        let is_ticked = choices.iter().any(|one| one.label.starts_with('✓'));
        let chosen = match done {
            // Where it stands first there is nothing to tick.
            Some(done) if is_ticked || done == 0 => choices.get(done),
            Some(done) => choices.get(done - 1),
            None => choices.iter().find(|one| one.label != "Under 18"),
        };
        let Some(chosen) = chosen else {
            self.phone.says("berlin");
            return;
        };
        let data = data(chosen);
        self.phone.person.press_forged(asked.id, data);
        let action = data.split(';').next().unwrap_or_default();
        self.pressed.push(action.to_owned());
    }
}

/// The part that a question says it is of, or all that is said.
fn part(text: &str) -> &str {
    let mut lines = text.lines();
    let part = lines.find_map(|line| line.split_once(" · "));
    part.map_or(text, |(part, _)| part)
}

fn data(button: &InlineButton) -> &str {
    match &button.press {
        ButtonAction::Data(data) => data,
        ButtonAction::Url(_) | ButtonAction::Copy(_) => "",
    }
}

/// Whether it is a question of a dialogue, or the way on to the next one.
fn is_question(message: &ChatMessage) -> bool {
    let aside = ["log.", "danger.", "triggers.habits", "triggers.treatments"];
    let mut buttons = message.buttons();
    buttons.any(|button| !aside.iter().any(|one| data(button).starts_with(one)))
}

/// What there is to choose, but for ways around the question.
fn choices(message: &ChatMessage) -> Vec<&InlineButton> {
    let around = ["skip", "back", "log.", "intake.stop"];
    let buttons = message.buttons();
    buttons
        .filter(|button| !around.iter().any(|one| data(button).starts_with(one)))
        .collect()
}
