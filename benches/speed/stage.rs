//! A conversation that is played up to the event that is to be measured.
//!
//! Cues are written as a person would do them: a command, a text, `tap` with
//! the first part of a button's data, `press` with any data at all, `at` with
//! a clock time, or something in parentheses that happens.

use charley::conversation;
use charley::conversation::{Chat, Effect, Event, Press, Turn, Wake, What};
use charley::dialogue::Book;
use charley::diary::ReminderKind;
use charley::place::Zone;
use chrono::{DateTime, NaiveTime, TimeDelta, Utc};

pub struct Stage<'a> {
    book: &'a Book,
    pub chat: Chat,
    pub now: DateTime<Utc>,
    /// Data of all buttons that were ever shown.
    shown: Vec<String>,
}

impl<'a> Stage<'a> {
    pub fn new(book: &'a Book, chat: Chat, now: DateTime<Utc>) -> Stage<'a> {
        Stage {
            book,
            chat,
            now,
            shown: Vec::new(),
        }
    }

    /// Plays a cue; one that is not possible now is left out.
    pub fn play(&mut self, cue: &str) {
        if let Some(time) = cue.strip_prefix("at ") {
            self.wait_until(time);
        } else if let Some(event) = self.event(cue) {
            let turn = self.turn(self.chat.clone(), &event);
            self.take(turn);
        }
    }

    pub fn turn(&self, chat: Chat, event: &Event) -> Turn {
        conversation::handle(self.book, chat, event, self.now)
    }

    /// What a cue means for Charley; `None` where it is not possible.
    pub fn event(&mut self, cue: &str) -> Option<Event> {
        let what = self.what(cue)?;
        if let What::Due { due_at, .. } = what {
            self.now = due_at;
        }
        Some(Event {
            what,
            at: self.now,
            recorded_at: self.now,
        })
    }

    fn take(&mut self, turn: Turn) {
        self.chat = turn.chat;
        for effect in turn.effects {
            if let Effect::Send { message, .. } | Effect::Edit { message, .. } = effect {
                let buttons = message.buttons.into_iter().flatten();
                self.shown.extend(buttons.filter_map(|one| match one.press {
                    Press::Data(data) => Some(data),
                    Press::OpenPrivateChat | Press::Copy(_) => None,
                }));
            }
        }
        self.now += TimeDelta::seconds(20);
    }

    /// The next time that it is so late in Berlin.
    fn wait_until(&mut self, time: &str) {
        let is_it = |now: DateTime<Utc>| {
            let there = now.with_timezone(&berlin()).time();
            NaiveTime::parse_from_str(time, "%H:%M").is_ok_and(|time| {
                there >= time && there.signed_duration_since(time) < TimeDelta::minutes(1)
            })
        };
        for _ in 0..24 * 60 {
            self.now += TimeDelta::minutes(1);
            if is_it(self.now) {
                return;
            }
        }
    }

    fn what(&self, cue: &str) -> Option<What> {
        if let Some(action) = cue.strip_prefix("tap ") {
            return self.newest_button(action).map(press);
        }
        if let Some(data) = cue.strip_prefix("press ") {
            return Some(press(data.to_owned()));
        }
        if let Some(command) = cue.strip_prefix('/') {
            let (name, arguments) = command.split_once(' ').unwrap_or((command, ""));
            return Some(What::Command {
                name: name.to_owned(),
                arguments: arguments.to_owned(),
                language: Some("en".to_owned()),
            });
        }
        match cue.strip_prefix('(') {
            Some(happening) => self.happening(happening.trim_end_matches(')')),
            None => Some(What::Text(cue.to_owned())),
        }
    }

    fn newest_button(&self, action: &str) -> Option<String> {
        let mut newest = self.shown.iter().rev();
        let has_action = |data: &&String| {
            let rest = data.strip_prefix(action);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with([';', '=']))
        };
        newest.find(has_action).cloned()
    }

    fn happening(&self, happening: &str) -> Option<What> {
        let night = self.now.date_naive();
        Some(match happening {
            "voice note" => What::Voice,
            "sticker" => What::Sticker,
            "photo" => What::Other { caption: None },
            "edit" => What::Edited {
                text: Some("a better word".to_owned()),
            },
            "location" => What::Location {
                latitude: 48.137,
                longitude: 11.575,
                words: None,
            },
            "unreadable" => What::Unreadable,
            "group" => What::Group,
            "blocked" => What::Blocked,
            "unblocked" => What::Unblocked,
            "failed" => What::Failed,
            "clock set back" => What::ClockSetBack,
            "long text" => What::Text("charley horse ".repeat(290)),
            "water due" => self.due(Wake::Water)?,
            "stretch due" => self.due(Wake::Stretch)?,
            "check-in due" => self.due(Wake::Checkin)?,
            "morning after due" => self.due(Wake::LookedAt)?,
            "water delivered" => What::Delivered {
                kind: ReminderKind::Water,
                night,
            },
            "water expired" => What::Expired {
                kind: ReminderKind::Water,
                night,
            },
            _ => return None,
        })
    }

    fn due(&self, wake: Wake) -> Option<What> {
        let due = self.chat.person.due.get(&wake)?;
        Some(What::Due {
            wake,
            due_at: due.at,
            chance: 0,
        })
    }
}

fn press(data: String) -> What {
    What::Button {
        callback: "4300000000000000001".to_owned(),
        data,
    }
}

fn berlin() -> Zone {
    Zone::in_any_case("Europe/Berlin").unwrap_or_else(Zone::utc)
}
