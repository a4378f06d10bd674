//! A transcript, line by line.

use crate::player::Player;
use charley::conversation::{Chat, Effect};
use charley::place::Zone;
use charley::transcript::{heard, lines, read};
use chrono::{DateTime, NaiveDateTime, TimeZone, Utc};
use std::sync::Arc;

/// A transcript being played and written.
pub struct Play {
    book: Arc<charley::dialogue::Book>,
    player: Option<Player>,
    /// Those of the lives that the transcript played before this one.
    earlier: Vec<Player>,
    /// Whose chat it is, where that is said.
    chat_id: Option<i64>,
    zone: Zone,
    out: String,
}

impl Play {
    pub fn of(book: Arc<charley::dialogue::Book>, transcript: &str) -> String {
        Play::played(book, transcript).out
    }

    /// Everybody that the transcript is about, as they are when it is over.
    pub fn players(book: Arc<charley::dialogue::Book>, transcript: &str) -> Vec<Player> {
        let play = Play::played(book, transcript);
        play.earlier.into_iter().chain(play.player).collect()
    }

    fn played(book: Arc<charley::dialogue::Book>, transcript: &str) -> Play {
        let mut play = Play {
            book,
            player: None,
            earlier: Vec::new(),
            chat_id: None,
            zone: Zone::utc(),
            out: String::new(),
        };
        for line in transcript.lines() {
            play.line(line);
        }
        play
    }

    fn line(&mut self, line: &str) {
        let is_input = line.is_empty()
            || ["#", ">", "chat ", "now ", "at "]
                .iter()
                .any(|start| line.starts_with(start));
        if !is_input {
            return;
        }
        self.write(line);
        if let Some(chat_id) = line.strip_prefix("chat ") {
            self.chat_id = Some(chat_id.parse().unwrap());
        } else if let Some(start) = line.strip_prefix("now ") {
            let (time, zone) = start.rsplit_once(' ').unwrap();
            self.zone = zone.parse().unwrap();
            let now = self.instant(time);
            let mut begun = Player::new(self.book.clone(), now);
            if let Some(chat_id) = self.chat_id {
                begun.chat = Chat::new(chat_id, now);
            }
            self.earlier.extend(self.player.replace(begun));
        } else if let Some(time) = line.strip_prefix("at ") {
            self.until(time);
        } else if let Some(label) = in_brackets(line, ">> (", ')') {
            let effects = self.player().presses_old(label);
            self.effects(&effects);
        } else if let Some(label) = in_brackets(line, "> (", ')') {
            let effects = self.player().presses(label);
            self.effects(&effects);
        } else if let Some(what) = in_brackets(line, "> {", '}') {
            let effects = self.player().happens(read(what).unwrap());
            self.effects(&effects);
        } else if let Some(said) = line.strip_prefix("> ") {
            let effects = self.player().happens(heard(said));
            self.effects(&effects);
        }
    }

    fn player(&mut self) -> &mut Player {
        self.player
            .as_mut()
            .expect("a transcript begins with `now`")
    }

    fn until(&mut self, time: &str) {
        let target = self.instant(time);
        let happened = self.player().until(target);
        for (at, effects) in happened {
            self.player().now = at;
            // A look at how long somebody has been away shows nothing.
            if effects.is_empty() {
                continue;
            }
            let local = at.with_timezone(&self.zone).format("%Y-%m-%d %H:%M");
            self.write(&format!("- {local}"));
            self.effects(&effects);
        }
        self.player().now = target;
    }

    fn instant(&self, time: &str) -> DateTime<Utc> {
        let seconds = if time.len() > 16 { "" } else { ":00" };
        let local = NaiveDateTime::parse_from_str(&format!("{time}{seconds}"), "%Y-%m-%d %H:%M:%S");
        let local = self.zone.from_local_datetime(&local.unwrap());
        local.earliest().unwrap().to_utc()
    }

    fn write(&mut self, line: &str) {
        self.out.push_str(line.trim_end());
        self.out.push('\n');
    }

    fn effects(&mut self, effects: &[Effect]) {
        let player = self.player();
        for line in lines(&player.book, &player.chat.person, player.now, effects) {
            self.write(&line);
        }
    }
}

fn in_brackets<'a>(line: &'a str, start: &str, end: char) -> Option<&'a str> {
    line.strip_prefix(start)?.strip_suffix(end)
}
