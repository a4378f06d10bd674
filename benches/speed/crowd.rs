//! Several hundred people who write to a bot, each as soon as they have their
//! answer.
//!
//! So each of them has one update on its way at any time, and the bot is never
//! idle: the same load for a fast bot and for a slow one.

use charley::playground::{ChatMember, ChatMessage, LocalTelegram, State};
use chrono::{DateTime, TimeDelta, Utc};
use std::time::Duration;

/// How often the crowd looks for answers. Short beside the time that several
/// hundred answers take.
const LOOK_EVERY: Duration = Duration::from_millis(2);

/// From one message of a person to the next, by its date.
const BETWEEN: TimeDelta = TimeDelta::minutes(5);

pub struct Crowd<'a> {
    telegram: &'a LocalTelegram,
    people: Vec<Member>,
}

struct Member {
    person: ChatMember,
    /// The newest message of the bot's that was seen.
    seen: i64,
    waits: bool,
    writes_at: DateTime<Utc>,
}

impl<'a> Crowd<'a> {
    pub fn of(telegram: &'a LocalTelegram, people: i64) -> Crowd<'a> {
        let begin = telegram.now();
        let member = |id| Member {
            person: telegram.person(id),
            seen: 0,
            waits: false,
            writes_at: begin,
        };
        Crowd {
            telegram,
            people: (1..=people).map(|id| member(1_000_000 + id)).collect(),
        }
    }

    /// Everybody writes this once.
    pub async fn all_write(&mut self, text: &str) -> anyhow::Result<()> {
        self.writes(text, self.people.len()).await
    }

    /// The newest message that the first of them was sent.
    pub fn newest(&self) -> Option<ChatMessage> {
        let first = self.people.first()?;
        self.telegram.messages(first.person.chat()).pop()
    }

    /// Writes this text so often in all; returns when all is answered.
    pub async fn writes(&mut self, text: &str, times: usize) -> anyhow::Result<()> {
        let mut left = times;
        loop {
            self.look().await?;
            for member in self.people.iter_mut().filter(|member| !member.waits) {
                if left > 0 {
                    left -= 1;
                    member.write(text);
                }
            }
            if self.people.iter().all(|member| !member.waits) {
                return Ok(());
            }
            tokio::time::sleep(LOOK_EVERY).await;
        }
    }

    async fn look(&mut self) -> anyhow::Result<()> {
        let people = &mut self.people;
        let look = |state: &State| {
            for member in people.iter_mut().filter(|member| member.waits) {
                member.look(state);
            }
            true
        };
        Ok(self.telegram.wait_until(look).await?)
    }
}

impl Member {
    fn write(&mut self, text: &str) {
        self.person.send_at(text, self.writes_at);
        self.writes_at += BETWEEN;
        self.waits = true;
    }

    fn look(&mut self, state: &State) {
        let newest = state.newest(self.person.chat());
        if let Some(newest) = newest.filter(|newest| newest.id > self.seen) {
            self.seen = newest.id;
            self.waits = false;
        }
    }
}
