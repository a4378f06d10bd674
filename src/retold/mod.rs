//! A transcript told again in another language: the same person does the same, and
//! what Charley says to it is written down.
//!
//! Plays it twice, in English and in the other language: a button is found by its
//! English label, and pressed in both. Never judges what is said.

mod screen;

use crate::conversation::{Chat, Effect, What};
use crate::dialogue::Book;
use crate::persona::{Phone, delivered};
use crate::place::Zone;
use crate::transcript::{NotInput, heard, lines, read};
use crate::words::ENGLISH;
use chrono::{DateTime, NaiveDateTime, TimeZone, Utc};
use screen::EveryButton;
use thiserror::Error;

/// Why a transcript cannot be told again.
#[derive(Debug, Error)]
#[error("line {line}: {why}")]
pub struct NotRetold {
    /// Counted from 1.
    line: usize,
    why: WhyNotRetold,
}

#[derive(Debug, Error)]
enum WhyNotRetold {
    #[error("no button [{0}] was shown")]
    Button(String),
    #[error("{0} is no time")]
    Time(String),
    #[error("{0} is no time zone")]
    Zone(String),
    #[error("something happens before a line with `now`")]
    NotBegun,
    #[error(transparent)]
    Input(#[from] NotInput),
}

/// The transcript in that language.
///
/// # Errors
///
/// A line of it cannot be played.
pub fn retold(book: &Book, transcript: &str, language: &str) -> Result<String, NotRetold> {
    retold_before(book, transcript, language, &mut |_| {})
}

/// What a line of the transcript led to in the other language.
pub struct RetoldMoment<'a> {
    /// Counted from 1.
    pub line: usize,
    pub chat: &'a Chat,
    pub now: DateTime<Utc>,
    pub effects: &'a [Effect],
}

/// The same before somebody who watches, also up to a line that cannot be played.
///
/// # Errors
///
/// As `retold`.
pub fn retold_before(
    book: &Book,
    transcript: &str,
    language: &str,
    watch: &mut dyn FnMut(&RetoldMoment),
) -> Result<String, NotRetold> {
    let mut telling = Retelling {
        book,
        language,
        watch,
        line_number: 0,
        phones: None,
        every_button: EveryButton::default(),
        zone: Zone::utc(),
        out: String::new(),
    };
    for (number, line) in transcript.lines().enumerate() {
        telling.line_number = number + 1;
        telling.line(line).map_err(|why| NotRetold {
            line: number + 1,
            why,
        })?;
    }
    Ok(telling.out)
}

/// The same person with two phones.
struct Phones<'a> {
    english: Phone<'a>,
    told: Phone<'a>,
}

struct Retelling<'a> {
    book: &'a Book,
    language: &'a str,
    watch: &'a mut dyn FnMut(&RetoldMoment),
    line_number: usize,
    phones: Option<Phones<'a>>,
    every_button: EveryButton,
    zone: Zone,
    out: String,
}

impl Retelling<'_> {
    fn line(&mut self, line: &str) -> Result<(), WhyNotRetold> {
        if line.is_empty() || line.starts_with('#') || line.starts_with("chat ") {
            self.write(line);
        } else if let Some(start) = line.strip_prefix("now ") {
            self.write(line);
            self.begin(start)?;
        } else if let Some(time) = line.strip_prefix("at ") {
            self.write(line);
            self.until(time)?;
        } else if let Some(label) = in_brackets(line, ">> (", ')') {
            let data = self.every_button.gone(label);
            self.press(">>", label, data)?;
        } else if let Some(label) = in_brackets(line, "> (", ')') {
            let data = self.every_button.newest(label);
            self.press(">", label, data)?;
        } else if let Some(what) = in_brackets(line, "> {", '}') {
            self.write(line);
            self.happens(&read(what)?)?;
        } else if let Some(said) = line.strip_prefix("> ") {
            self.say(said)?;
        }
        Ok(())
    }

    fn begin(&mut self, start: &str) -> Result<(), WhyNotRetold> {
        let (time, zone) = start.rsplit_once(' ').unwrap_or((start, ""));
        self.zone = zone
            .parse()
            .map_err(|_unknown| WhyNotRetold::Zone(zone.to_owned()))?;
        let now = self.instant(time)?;
        self.every_button = EveryButton::default();
        self.phones = Some(Phones {
            english: Phone::new(self.book, ENGLISH, now),
            told: Phone::new(self.book, self.language, now),
        });
        Ok(())
    }

    fn press(&mut self, mark: &str, label: &str, data: Option<String>) -> Result<(), WhyNotRetold> {
        let data = data.ok_or_else(|| WhyNotRetold::Button(label.to_owned()))?;
        let phones = self.phones.as_mut().ok_or(WhyNotRetold::NotBegun)?;
        let press = phones.told.press_of(&data);
        let told = self.every_button.told(&data).unwrap_or(label).to_owned();
        self.write(&format!("{mark} ({told})"));
        self.happens(&press)
    }

    /// Words; a label that is typed is typed as it is called there.
    fn say(&mut self, said: &str) -> Result<(), WhyNotRetold> {
        let typed = match said.starts_with('/') {
            true => None,
            false => self.every_button.typed(said),
        };
        let told = typed.unwrap_or(said).to_owned();
        self.write(&format!("> {told}"));
        let phones = self.phones.as_mut().ok_or(WhyNotRetold::NotBegun)?;
        let english = phones.english.happens(heard(said));
        let effects = phones.told.happens(heard(&told));
        self.seen(&english, &effects)
    }

    fn happens(&mut self, what: &What) -> Result<(), WhyNotRetold> {
        let phones = self.phones.as_mut().ok_or(WhyNotRetold::NotBegun)?;
        let english = phones.english.happens(what.clone());
        let effects = phones.told.happens(what.clone());
        self.seen(&english, &effects)
    }

    /// Writes what was said, and remembers what can be pressed.
    fn seen(&mut self, english: &[Effect], effects: &[Effect]) -> Result<(), WhyNotRetold> {
        let phones = self.phones.as_ref().ok_or(WhyNotRetold::NotBegun)?;
        self.every_button.see(self.book, ENGLISH, english);
        if self.language != ENGLISH {
            self.every_button.see(self.book, self.language, effects);
        }
        let told = &phones.told;
        (self.watch)(&RetoldMoment {
            line: self.line_number,
            chat: &told.chat,
            now: told.now,
            effects,
        });
        let lines = lines(self.book, &told.chat.person, told.now, effects);
        for line in lines {
            self.write(&line);
        }
        Ok(())
    }

    /// The clock goes on; what comes due on the way happens at its minute.
    fn until(&mut self, time: &str) -> Result<(), WhyNotRetold> {
        let target = self.instant(time)?;
        loop {
            let phones = self.phones.as_mut().ok_or(WhyNotRetold::NotBegun)?;
            let english = come_due(&mut phones.english, target);
            let told = come_due(&mut phones.told, target);
            let Some((at, effects)) = told else {
                break;
            };
            if !effects.is_empty() {
                let local = at.with_timezone(&self.zone).format("%Y-%m-%d %H:%M");
                self.write(&format!("- {local}"));
            }
            let english = english.map(|(_, effects)| effects).unwrap_or_default();
            self.seen(&english, &effects)?;
        }
        let phones = self.phones.as_mut().ok_or(WhyNotRetold::NotBegun)?;
        (phones.english.now, phones.told.now) = (target, target);
        Ok(())
    }

    fn instant(&self, time: &str) -> Result<DateTime<Utc>, WhyNotRetold> {
        let seconds = if time.len() > "2026-11-20 14:00".len() {
            ""
        } else {
            ":00"
        };
        let local = format!("{time}{seconds}");
        let no_time = || WhyNotRetold::Time(time.to_owned());
        let local = NaiveDateTime::parse_from_str(&local, "%Y-%m-%d %H:%M:%S")
            .map_err(|_no_time| no_time())?;
        let instant = self.zone.from_local_datetime(&local).earliest();
        instant.map(|at| at.to_utc()).ok_or_else(no_time)
    }

    fn write(&mut self, line: &str) {
        self.out.push_str(line.trim_end());
        self.out.push('\n');
    }
}

/// The next thing that comes due on a phone, and what came of it.
fn come_due(phone: &mut Phone, until: DateTime<Utc>) -> Option<(DateTime<Utc>, Vec<Effect>)> {
    let (_, due) = phone.comes_due(until)?;
    let at = phone.now;
    let mut effects = phone.happens(due);
    for arrived in delivered(&effects) {
        effects.extend(phone.happens(arrived));
    }
    Some((at, effects))
}

fn in_brackets<'a>(line: &'a str, start: &str, end: char) -> Option<&'a str> {
    line.strip_prefix(start)?.strip_suffix(end)
}
