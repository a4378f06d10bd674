//! A conversation as a text file, in the form of `tests/transcripts/`: what
//! the person did, and what Charley did about it.
//!
//! The tests write theirs with the same [`lines`] and [`TranscriptScreen`], so that a
//! conversation from the playground can be put beside them and played again.

mod input;
mod lines;
mod reading;
mod screen;

pub use lines::{is_silent, lines};
pub use reading::{NotInput, heard, read};
pub use screen::{Shown, TranscriptScreen, label_and_data, messages};

use crate::conversation::{Event, Turn, Wake, What};
use crate::dialogue::Book;
use crate::diary::ReminderKind;
use crate::place;
use crate::place::Zone;
use chrono::{DateTime, Timelike, Utc};
use std::collections::VecDeque;

/// Turns kept; older ones are left out, and the transcript says so.
const BLOCKS_KEPT: usize = 2_000;

/// One chat's conversation so far.
#[derive(Default)]
pub struct Transcript {
    blocks: VecDeque<Block>,
    screen: TranscriptScreen,
    /// Something was said before the first block.
    begins_in_the_middle: bool,
}

/// What happened, and the lines of what followed.
struct Block {
    at: DateTime<Utc>,
    cause: TurnCause,
    lines: Vec<String>,
}

enum TurnCause {
    /// The line that makes it happen again.
    Input(String),
    Due(Wake),
}

impl Transcript {
    /// Of a chat that had a past before anybody looked on.
    pub fn resumed() -> Self {
        Transcript {
            begins_in_the_middle: true,
            ..Transcript::default()
        }
    }

    /// How the button reads that was pressed.
    pub fn label(&self, what: &What) -> Option<String> {
        let What::Button { data, .. } = what else {
            return None;
        };
        self.screen.label_of(data).map(str::to_owned)
    }

    /// Adds what a turn did at an instant.
    pub fn note(&mut self, book: &Book, event: &Event, turn: &Turn, at: DateTime<Utc>) {
        let person = &turn.chat.person;
        let lines = lines(book, person, at, &turn.effects);
        let cause = if let What::Due { wake, .. } = &event.what {
            Some(TurnCause::Due(*wake))
        } else if let What::Delivered { kind, .. } | What::Expired { kind, .. } = &event.what {
            self.add_to_reminder(*kind, lines.clone());
            None
        } else {
            Some(TurnCause::Input(input::line(&event.what, &self.screen)))
        };
        for effect in &turn.effects {
            self.screen.show(book, &person.language, effect);
        }
        if let Some(cause) = cause {
            self.blocks.push_back(Block { at, cause, lines });
        }
        if self.blocks.len() > BLOCKS_KEPT {
            self.blocks.pop_front();
            self.begins_in_the_middle = true;
        }
    }

    /// What became of a reminder stands with it, whatever happened meanwhile.
    fn add_to_reminder(&mut self, kind: ReminderKind, lines: Vec<String>) {
        let of_kind = |block: &&mut Block| match block.cause {
            TurnCause::Due(wake) => kind_of(wake) == Some(kind),
            TurnCause::Input(_) => false,
        };
        if let Some(block) = self.blocks.iter_mut().rev().find(of_kind) {
            block.lines.extend(lines);
        }
    }

    /// The file, until an instant. Times are those of the zone, or UTC's where
    /// the zone has one of them twice. It names the chat, as the mornings of the
    /// whole list follow from it.
    pub fn text(&self, chat_id: i64, zone: Zone, until: DateTime<Utc>) -> String {
        let mut times = self.blocks.iter().map(|block| block.at).chain([until]);
        let zone = match times.all(|at| is_plain(at, zone)) {
            true => zone,
            false => Zone::utc(),
        };
        let mut file = TranscriptFile::new(chat_id, zone, self.begins_in_the_middle);
        for block in &self.blocks {
            file.block(block);
        }
        file.end(until)
    }
}

/// Whether the local reading means this instant and no other.
fn is_plain(at: DateTime<Utc>, zone: Zone) -> bool {
    place::instant_at(zone, at.with_timezone(&zone).naive_local()) == at
}

/// The reminder that a wake may lead to.
fn kind_of(wake: Wake) -> Option<ReminderKind> {
    match wake {
        Wake::Water => Some(ReminderKind::Water),
        Wake::Stretch => Some(ReminderKind::Stretch),
        Wake::Checkin => Some(ReminderKind::Checkin),
        Wake::Walk => Some(ReminderKind::Walk),
        Wake::LookedAt | Wake::Summary | Wake::Absence | Wake::QuietNote | Wake::HowIsIt => None,
    }
}

/// The file as it is put together.
struct TranscriptFile<'a> {
    text: String,
    zone: Zone,
    now: Option<DateTime<Utc>>,
    /// They came due since the last input.
    due: Vec<&'a Block>,
}

impl<'a> TranscriptFile<'a> {
    fn new(chat_id: i64, zone: Zone, begins_in_the_middle: bool) -> Self {
        let mut text = "# From the playground.\n".to_owned();
        if begins_in_the_middle {
            text.push_str("# It begins in the middle; played alone, it goes another way.\n");
        }
        text.push_str(&format!("chat {chat_id}\n"));
        TranscriptFile {
            text,
            zone,
            now: None,
            due: Vec::new(),
        }
    }

    fn block(&mut self, block: &'a Block) {
        match &block.cause {
            TurnCause::Due(_) => {
                if self.now.is_none() {
                    self.begin(block.at);
                }
                self.due.push(block);
            }
            TurnCause::Input(input) => {
                self.move_to(block.at);
                self.line(input);
                self.lines(&block.lines);
            }
        }
    }

    fn end(mut self, until: DateTime<Utc>) -> String {
        self.move_to(until);
        self.text
    }

    /// Moves the clock, with all that comes due on the way.
    fn move_to(&mut self, at: DateTime<Utc>) {
        match self.now {
            None => self.begin(at),
            Some(now) if now != at || !self.due.is_empty() => {
                let local = self.local(at);
                self.line(&format!("at {local}"));
            }
            Some(_) => {}
        }
        self.now = Some(at);
        let due = std::mem::take(&mut self.due);
        // A look at how long somebody has been away shows nothing.
        for block in due.into_iter().filter(|block| !block.lines.is_empty()) {
            let local = block.at.with_timezone(&self.zone);
            self.line(&format!("- {}", local.format("%Y-%m-%d %H:%M")));
            self.lines(&block.lines);
        }
    }

    fn begin(&mut self, at: DateTime<Utc>) {
        let local = self.local(at);
        self.line(&format!("now {local} {}", self.zone));
        self.now = Some(at);
    }

    fn local(&self, at: DateTime<Utc>) -> String {
        let form = match at.second() {
            0 => "%Y-%m-%d %H:%M",
            _ => "%Y-%m-%d %H:%M:%S",
        };
        at.with_timezone(&self.zone).format(form).to_string()
    }

    fn lines(&mut self, lines: &[String]) {
        for line in lines {
            self.line(line);
        }
    }

    fn line(&mut self, line: &str) {
        self.text.push_str(line.trim_end());
        self.text.push('\n');
    }
}
