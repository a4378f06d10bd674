//! Those who are due this evening, and those who press buttons meanwhile.

use super::witness::Witness;
use anyhow::Context;
use charley::playground::{ButtonAction, ChatMember, LocalTelegram, State};
use std::time::Duration;

/// The chats of those who are due; below are those who press.
pub const DUE_FROM: i64 = 1_000_000;
/// The stretch is half an hour before bedtime.
const BEDTIME: &str = "/bedtime 22:30 06:45 Berlin";
/// One that is turned on and off, in the message that it is below.
const BUTTON: &str = "Sleep tips";
/// People whose first message is on its way at once.
const AT_ONCE: usize = 1_000;
/// Each of them presses once in so many seconds: a chat may have one edit a second.
const SECONDS_BETWEEN: u32 = 2;

/// Those who press.
pub struct Crowd {
    people: Vec<ChatMember>,
    pressed: usize,
}

impl Crowd {
    pub async fn of(telegram: &LocalTelegram, presses_a_second: u32) -> anyhow::Result<Crowd> {
        let count = i64::from(presses_a_second * SECONDS_BETWEEN);
        let people: Vec<ChatMember> = (1..=count).map(|id| telegram.person(id)).collect();
        for person in &people {
            person.send_text("/settings");
        }
        let has_button = |state: &State, person: &ChatMember| button(state, person).is_some();
        let all = |state: &State| people.iter().all(|person| has_button(state, person));
        telegram.wait_until(all).await.context("no settings")?;
        Ok(Crowd { people, pressed: 0 })
    }

    /// All presses until now, since they began to press.
    pub fn press_until(
        &mut self,
        elapsed: Duration,
        presses_a_second: u32,
        telegram: &LocalTelegram,
        witness: &Witness,
    ) -> anyhow::Result<()> {
        let wanted = elapsed.as_secs_f64() * f64::from(presses_a_second);
        while (self.pressed as f64) < wanted {
            let person = &self.people[self.pressed % self.people.len()];
            let (message, data) = telegram
                .look(|state| button(state, person))
                .context("a button that went away")?;
            let press = person.press(message, &data)?;
            witness.pressed(person.chat(), press);
            self.pressed += 1;
        }
        Ok(())
    }
}

/// The message with the button, and its data now.
fn button(state: &State, person: &ChatMember) -> Option<(i64, String)> {
    let message = state.newest(person.chat())?;
    let mut buttons = message.keyboard.iter().flatten();
    let button = buttons.find(|button| button.label.starts_with(BUTTON))?;
    match &button.press {
        ButtonAction::Data(data) => Some((message.id, data.clone())),
        ButtonAction::Url(_) | ButtonAction::Copy(_) => None,
    }
}

/// Everybody who is due tells their hours.
pub async fn introduce(telegram: &LocalTelegram, people: usize) -> anyhow::Result<()> {
    let chats: Vec<i64> = (DUE_FROM..).take(people).collect();
    for some in chats.chunks(AT_ONCE) {
        for chat in some {
            telegram.person(*chat).send_text(BEDTIME);
        }
        let is_answered = |state: &State| some.iter().all(|chat| state.newest(*chat).is_some());
        telegram
            .wait_until(is_answered)
            .await
            .context("no answer")?;
    }
    Ok(())
}
