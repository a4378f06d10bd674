//! Puts a snapshot together from what the local Telegram and the clock know.

use super::showing;
use super::snapshot::{
    Around, Bot, ClockView, CommandView, MessageView, PersonView, Snapshot, Toast,
};
use crate::conversation;
use crate::place::Zone;
use crate::play::people::Somebody;
use crate::play::state::{PlayState, next_reminder};
use crate::playground::{BotProfile, ChatMessage, PressAnswer, State};
use crate::store::StoreError;
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;

/// What changed in a chat after a revision; all of it after 0.
///
/// # Errors
/// The store cannot be read.
pub async fn snapshot(
    play: &PlayState,
    somebody: &Somebody,
    after: u64,
) -> Result<Snapshot, StoreError> {
    let chat = somebody.chat();
    let told = play
        .living
        .chat_now(chat)
        .await?
        .map(|stored| stored.person);
    let zone = told
        .as_ref()
        .and_then(|person| person.zone)
        .unwrap_or(play.zone);
    let clock = clock(play, told.as_ref(), zone);
    let problems = play.problems.borrow().clone();
    let people = play.people.list();
    Ok(play.telegram.look(|state| Snapshot {
        run: play.run.clone(),
        chat,
        revision: state.revision(),
        whole: after == 0,
        around: Around {
            clock,
            people: people.iter().map(|one| person(state, one)).collect(),
            bot: bot(state.profile(), &somebody.newcomer.language),
            problems,
            violations: state.violations().to_vec(),
        },
        messages: messages(state, chat, after, zone),
        removed: state.deleted_after(chat, after),
        toasts: toasts(state, chat, after),
    }))
}

fn clock(play: &PlayState, told: Option<&conversation::Person>, zone: Zone) -> ClockView {
    let now = play.clock_driver.now();
    let motion = *play.clock_driver.motion().borrow();
    let local = |at: DateTime<Utc>| {
        at.with_timezone(&zone)
            .format("%a %-d %b %H:%M")
            .to_string()
    };
    let next = told.and_then(next_reminder);
    ClockView {
        now,
        local: local(now),
        zone: told.and_then(|person| Some(person.zone?.name().to_owned())),
        shown_in: zone.name().to_owned(),
        speed: motion.speed.times(),
        moving: motion.is_jumping,
        next_reminder: next.map(|(_, at)| local(at)),
        next_reminder_kind: next.map(|(wake, _)| wake),
    }
}

fn person(state: &State, somebody: &Somebody) -> PersonView {
    let chat = somebody.chat();
    let unread = |message: &&&ChatMessage| message.id > somebody.seen();
    PersonView {
        chat,
        first_name: somebody.newcomer.first_name.clone(),
        language: somebody.newcomer.language.clone(),
        past: somebody.newcomer.past.clone(),
        blocked: state.is_blocked(chat),
        unread: state.messages(chat).iter().filter(unread).count(),
    }
}

fn messages(state: &State, chat: i64, after: u64, zone: Zone) -> Vec<MessageView> {
    let messages = state.history(chat).into_iter();
    messages
        .filter(|message| message.revision > after)
        .map(|message| showing::message(message, zone))
        .collect()
}

/// Notes are shown once, so a page that begins shows none.
fn toasts(state: &State, chat: i64, after: u64) -> Vec<Toast> {
    let is_new =
        |answer: &&PressAnswer| answer.chat == chat && answer.revision > after && after > 0;
    let toast = |answer: &PressAnswer| {
        Some(Toast {
            id: answer.callback.clone(),
            text: answer.text.clone()?,
            alert: answer.alert,
        })
    };
    state.answers().filter(is_new).filter_map(toast).collect()
}

fn bot(profile: &BotProfile, language: &str) -> Bot {
    let commands = told(&profile.commands, language)
        .cloned()
        .unwrap_or_default();
    Bot {
        name: told(&profile.name, language).cloned().unwrap_or_default(),
        description: told(&profile.description, language)
            .cloned()
            .unwrap_or_default(),
        short_description: told(&profile.short_description, language)
            .cloned()
            .unwrap_or_default(),
        commands: commands
            .into_iter()
            .map(|(command, description)| CommandView {
                command,
                description,
            })
            .collect(),
    }
}

/// What was told for a language, or else for everybody.
fn told<'a, T>(by_language: &'a BTreeMap<String, T>, language: &str) -> Option<&'a T> {
    let broad = language.split('-').next().unwrap_or_default();
    by_language.get(broad).or_else(|| by_language.get(""))
}
