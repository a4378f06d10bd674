//! What is typed after `/log`: severity, leg, muscle, length, time and a note.
//!
//! Nothing typed is lost: what is not understood becomes the note.

use charley_core::characters;
use charley_core::dialogue::Vocabulary;
use charley_core::diary::clock_time::{self, Style};
use charley_core::diary::note::clean_note;
use charley_core::diary::{Leg, Minutes, Muscle};
use chrono::NaiveTime;

/// The arguments of `/log`, understood as far as they can be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LogLine {
    pub severity: Option<u8>,
    pub leg: Option<Leg>,
    pub muscle: Option<Muscle>,
    pub minutes: Option<Minutes>,
    pub time: Option<NaiveTime>,
    /// The time as typed, for the note where no zone is known.
    pub time_typed: Option<String>,
    pub note: Option<String>,
}

/// Reads a line. The first of each kind counts; a second becomes note.
pub fn read(line: &str, heard: &Vocabulary) -> LogLine {
    let typed: Vec<&str> = line.split_whitespace().collect();
    let words: Vec<String> = typed.iter().map(|word| characters::plain(word)).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let mut found = LogLine::default();
    let mut note: Vec<&str> = Vec::new();
    let mut at = 0;
    while at < words.len() {
        match take(&words[at..], heard, &mut found) {
            0 => {
                note.push(typed[at]);
                at += 1;
            }
            taken => at += taken,
        }
    }
    found.note = clean_note(&note.join(" "));
    found
}

/// Takes what the words begin with; returns how many words that was.
fn take(words: &[&str], heard: &Vocabulary, found: &mut LogLine) -> usize {
    if found.time.is_none()
        && let Some((read, taken)) = clock_time::take_time(words, Style::Log, heard.clock())
    {
        found.time = Some(read.time());
        found.time_typed = Some(words[..taken].join(" "));
        return taken;
    }
    if found.minutes.is_none()
        && let Some((minutes, taken)) = take_minutes(words, heard)
    {
        found.minutes = Some(minutes);
        return taken;
    }
    usize::from(take_word(words[0], heard, found))
}

fn take_minutes(words: &[&str], heard: &Vocabulary) -> Option<(Minutes, usize)> {
    let first = bare(words[0]);
    let digits = first.find(|c: char| !c.is_ascii_digit());
    match digits {
        Some(end) if end > 0 && heard.is_minute_unit(&first[end..]) => {
            Some((Minutes::Typed(first[..end].parse().ok()?), 1))
        }
        None if words
            .get(1)
            .is_some_and(|unit| heard.is_minute_unit(bare(unit))) =>
        {
            Some((Minutes::Typed(first.parse().ok()?), 2))
        }
        Some(_) | None => None,
    }
}

fn take_word(word: &str, heard: &Vocabulary, found: &mut LogLine) -> bool {
    let word = bare(word);
    if found.severity.is_none()
        && let Some(severity) = read_severity(word)
    {
        found.severity = Some(severity);
        return true;
    }
    if found.leg.is_none()
        && let Some(leg) = heard.leg(word).and_then(Leg::from_id)
    {
        found.leg = Some(leg);
        return true;
    }
    if found.muscle.is_none()
        && let Some(muscle) = heard.muscle(word).and_then(Muscle::from_id)
    {
        found.muscle = Some(muscle);
        return true;
    }
    false
}

/// A whole number from 0 to 10, also as `7/10`.
fn read_severity(word: &str) -> Option<u8> {
    let number = word.strip_suffix("/10").unwrap_or(word);
    number.parse().ok().filter(|severity| *severity <= 10)
}

fn bare(word: &str) -> &str {
    word.trim_matches([',', '.', ';', '!', '(', ')'])
}
