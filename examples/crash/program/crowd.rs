//! People who log cramps, each with words of its own, and what they wait for.

use super::times::time;
use anyhow::bail;
use charley::playground::{ButtonAction, ChatMember, ChatMessage, LocalTelegram};
use chrono::{DateTime, NaiveDate, Utc};
use std::sync::Arc;
use std::time::Duration;
use tokio::time::Instant;

/// Said to everybody who sets a bedtime first.
const ASKED_FIRST: &str = "told you to limit how much you drink";

/// What a button of the reminder sends that comes half an hour before bedtime. Its
/// words differ from evening to evening.
const REMINDER: &str = "stretch.skip";

/// Longer nobody waits for the next answer.
const PATIENCE: Duration = Duration::from_secs(30);
const LOOKS_EVERY: Duration = Duration::from_millis(50);

pub struct Crowd {
    telegram: Arc<LocalTelegram>,
    pub people: Vec<Member>,
    last_update: i64,
    /// Evenings on which everybody gets a reminder.
    pub nights: Vec<NaiveDate>,
}

pub struct Member {
    person: ChatMember,
    pub cramps: usize,
    /// Cramps of which the answer was seen, from the first on.
    seen: usize,
}

/// A message of the bot's that has a meaning here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// A cramp, by its words.
    Noted(String),
    Reminder(NaiveDate),
}

impl Member {
    pub fn chat(&self) -> i64 {
        self.person.chat()
    }

    /// The words of a cramp, which stand in its note.
    pub fn words(cramp: usize) -> String {
        format!("k{cramp}")
    }

    fn text(cramp: usize) -> String {
        let words = Member::words(cramp);
        format!("/log {} left calf {} {words}", cramp % 11, time(cramp))
    }
}

impl Crowd {
    pub fn new(telegram: &Arc<LocalTelegram>, people: i64) -> Crowd {
        let member = |id| Member {
            person: telegram.person(id),
            cramps: 0,
            seen: 0,
        };
        Crowd {
            telegram: Arc::clone(telegram),
            people: (1_001..1_001 + people).map(member).collect(),
            last_update: 0,
            nights: Vec::new(),
        }
    }

    /// Everybody tells their bedtime.
    pub fn introduce(&mut self) {
        for member in &self.people {
            let sent = member.person.send_text("/bedtime 22:30 06:45 UTC");
            self.last_update = sent.update_id;
        }
    }

    /// One logs a cramp.
    pub fn log(&mut self, at: usize) {
        let index = at % self.people.len();
        let member = &mut self.people[index];
        let sent = member.person.send_text(&Member::text(member.cramps));
        member.cramps += 1;
        self.last_update = sent.update_id;
    }

    pub fn all_log(&mut self) {
        (0..self.people.len()).for_each(|at| self.log(at));
    }

    pub fn cramps(&self) -> usize {
        self.people.iter().map(|member| member.cramps).sum()
    }

    /// Waits until all that was sent is acknowledged and answered.
    ///
    /// # Errors
    /// How many answers never came.
    pub async fn is_answered(&mut self) -> anyhow::Result<()> {
        let mut deadline = Instant::now() + PATIENCE;
        let mut fewest = usize::MAX;
        loop {
            let unanswered = self.unanswered();
            if unanswered < fewest {
                fewest = unanswered;
                deadline = Instant::now() + PATIENCE;
            }
            if unanswered == 0 && self.telegram.acknowledged() > self.last_update {
                return Ok(());
            }
            if Instant::now() > deadline {
                bail!("{unanswered} answers or reminders never came");
            }
            tokio::time::sleep(LOOKS_EVERY).await;
        }
    }

    fn unanswered(&mut self) -> usize {
        let telegram = Arc::clone(&self.telegram);
        let members = self.people.iter_mut();
        let unanswered = members.map(|member| {
            telegram.look(|state| {
                let messages = state.messages(member.chat());
                let has = |words: &str| messages.iter().any(|one| one.text.contains(words));
                while member.seen < member.cramps && has(&noted(member.seen)) {
                    member.seen += 1;
                }
                member.cramps - member.seen + usize::from(!has(ASKED_FIRST))
            })
        });
        unanswered.sum::<usize>() + self.reminders_to_come()
    }

    /// People who had no reminder yet, over all evenings.
    pub fn reminders_to_come(&self) -> usize {
        let members = self.people.iter();
        let missing = members.map(|member| {
            self.telegram.look(|state| {
                let said = state.ever_said(member.chat()).into_iter().filter_map(said);
                let said: Vec<Said> = said.collect();
                let nights = self.nights.iter();
                let missing = nights.filter(|night| !said.contains(&Said::Reminder(**night)));
                missing.count()
            })
        });
        missing.sum()
    }

    /// The number of the newest message in any chat.
    pub fn last_message(&self) -> i64 {
        let last = |member: &Member| {
            self.telegram.look(|state| {
                let said = state.ever_said(member.chat());
                said.last().map_or(0, |message| message.id)
            })
        };
        self.people.iter().map(last).max().unwrap_or(0)
    }

    /// All that was said to somebody, with the reminders that made room for
    /// the next one.
    pub fn messages(&self, member: &Member) -> Vec<ChatMessage> {
        self.telegram.look(|state| {
            let said = state.ever_said(member.chat()).into_iter();
            said.cloned().collect()
        })
    }

    /// The evening of the clock gets a reminder.
    pub fn expect_reminders(&mut self, now: DateTime<Utc>) {
        self.nights.push(now.date_naive());
    }
}

/// What the answer to a cramp says back of it, whatever day it says.
fn noted(cramp: usize) -> String {
    let words = Member::words(cramp);
    format!("{}: {} of 10, left calf, {words}.", time(cramp), cramp % 11)
}

fn is_reminder(message: &ChatMessage) -> bool {
    let mut buttons = message.buttons();
    buttons.any(
        |button| matches!(&button.press, ButtonAction::Data(data) if data.starts_with(REMINDER)),
    )
}

/// What a message means, if anything.
pub fn said(message: &ChatMessage) -> Option<Said> {
    if is_reminder(message) {
        return Some(Said::Reminder(message.sent_at.date_naive()));
    }
    let (_, noted) = message.text.split_once("Noted ")?;
    let (_, words) = noted.split_once(", left calf, ")?;
    let (words, _) = words.split_once('.')?;
    Some(Said::Noted(words.to_owned()))
}
