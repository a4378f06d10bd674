//! What is typed after `/log`: severity, leg, muscle, length, time and a note.
//!
//! Nothing typed is lost: what is not understood becomes the note.

use charley_core::characters;
use charley_core::dialogue::Vocabulary;
use charley_core::diary::clock_time::{self, Style};
use charley_core::diary::note::clean_note;
use charley_core::diary::{Leg, Minutes, Muscle};
use chrono::NaiveTime;

const SEVERITY_MAX: u8 = 10;
/// A longer text is a story.
const TELLING_WORDS_MAX: usize = 20;

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
        match take(&words[at..], Style::Log, heard, &mut found) {
            0 if at == 0 && begins_with_pain(&words, heard, &mut found) => at += 1,
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

/// A leg or a muscle is called by so many words at most: "front of the thigh".
const PLACE_WORDS_MAX: usize = 4;

/// Takes what the words begin with; returns how many words that was.
fn take(words: &[&str], style: Style, heard: &Vocabulary, found: &mut LogLine) -> usize {
    if found.time.is_none()
        && let Some((read, taken)) = clock_time::take_time(words, style, heard.clock())
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
    if take_severity(words[0], found) {
        return 1;
    }
    if heard.is_pain(words[0])
        && let Some(number) = words.get(1)
        && take_severity_in_words(number, heard, found)
    {
        return 2;
    }
    take_place(words, heard, found)
}

/// What a text of somebody's own tells of a cramp.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InWords {
    pub line: LogLine,
    pub is_of_last_night: bool,
    names_a_cramp: bool,
}

/// Reads a text that was not sent as `/log`; `None` where it tells of no cramp,
/// or is a story, a question or a denial.
pub fn read_words(text: &str, heard: &Vocabulary) -> Option<InWords> {
    let words: Vec<String> = text.split_whitespace().map(characters::plain).collect();
    let words: Vec<&str> = words.iter().map(|word| bare(word)).collect();
    let denies = words.iter().any(|word| heard.is_not(word));
    if words.len() > TELLING_WORDS_MAX || text.contains('?') || denies {
        return None;
    }
    let mut told = InWords {
        is_of_last_night: heard.names_last_night(&words),
        ..InWords::default()
    };
    let mut at = 0;
    while at < words.len() {
        at += told.take(&words[at..], heard).max(1);
    }
    told.is_enough().then_some(told)
}

impl InWords {
    fn take(&mut self, words: &[&str], heard: &Vocabulary) -> usize {
        let (cramp, last_night) = (
            heard.begins_with_cramp(words),
            heard.begins_with_last_night(words),
        );
        self.names_a_cramp |= cramp > 0;
        match cramp.max(last_night) {
            0 => self.take_detail(words, heard),
            taken => taken,
        }
    }

    /// A number is pain only where what follows it is understood: "3 times" is
    /// none.
    fn take_detail(&mut self, words: &[&str], heard: &Vocabulary) -> usize {
        let mut after = self.clone();
        let style = self.style(words, heard);
        let taken = take(words, style, heard, &mut after.line);
        if after.line.severity == self.line.severity {
            *self = after;
            return taken;
        }
        let rest = &words[taken..];
        let scale = heard.begins_with_out_of_ten(rest);
        if scale == 0 && !rest.is_empty() && after.clone().take(rest, heard) == 0 {
            return 0;
        }
        *self = after;
        taken + scale
    }

    /// "At 3" is a time of last night, and "at 7 of 10" none.
    fn style(&self, words: &[&str], heard: &Vocabulary) -> Style {
        let rest = words.get(2..).unwrap_or_default();
        match self.is_of_last_night && heard.begins_with_out_of_ten(rest) == 0 {
            true => Style::Told,
            false => Style::Log,
        }
    }

    /// Named, with one thing more; or a place with one.
    fn is_enough(&self) -> bool {
        let line = &self.line;
        let details = [
            line.leg.is_some(),
            line.muscle.is_some(),
            line.severity.is_some(),
            line.minutes.is_some(),
            line.time.is_some() || self.is_of_last_night,
        ];
        let details = details.into_iter().filter(|told| *told).count();
        let has_place = line.muscle.is_some();
        (self.names_a_cramp && details > 0) || (has_place && details > 1)
    }
}

/// "5 min", "5min", "five minutes", "минут 5", and "half an hour".
fn take_minutes(words: &[&str], heard: &Vocabulary) -> Option<(Minutes, usize)> {
    let first = bare(words[0]);
    if let Some(end) = first.find(|one: char| !one.is_ascii_digit())
        && end > 0
    {
        let is_unit = heard.is_minute_unit(&first[end..]);
        let minutes = first[..end].parse().ok().filter(|_| is_unit)?;
        return Some((Minutes::Typed(minutes), 1));
    }
    // "Pain 6. Minutes 7": what a sign parts is not said together.
    let is_parted = words[0].ends_with(['.', ',', ';', '،']);
    let second = words.get(1).map(|word| bare(word));
    let number = match second.filter(|_| !is_parted) {
        Some(unit) if heard.is_minute_unit(unit) => number_of(first, heard),
        Some(number) if heard.is_minute_unit(first) => number_of(number, heard),
        Some(_) | None => None,
    };
    let (minutes, taken) = match number {
        Some(minutes) => (minutes, 2),
        None => heard.length(words)?,
    };
    Some((Minutes::Typed(minutes), taken))
}

fn number_of(word: &str, heard: &Vocabulary) -> Option<u32> {
    word.parse().ok().or_else(|| heard.number(word))
}

/// "Seven left calf", where a line begins so; "three times last night" is a note.
fn begins_with_pain(words: &[&str], heard: &Vocabulary, found: &mut LogLine) -> bool {
    let rest = &words[1..];
    let is_understood = rest.is_empty()
        || heard.begins_with_out_of_ten(rest) > 0
        || take(rest, Style::Log, heard, &mut found.clone()) > 0;
    is_understood && take_severity_in_words(words[0], heard, found)
}

/// One and two may be something else: an article, as "una" is, or "two legs".
fn take_severity_in_words(word: &str, heard: &Vocabulary, found: &mut LogLine) -> bool {
    let number = heard.number(bare(word)).filter(|number| *number > 2);
    let severity = number.filter(|_| found.severity.is_none());
    let severity = severity.and_then(|number| u8::try_from(number).ok());
    let severity = severity.filter(|number| *number <= SEVERITY_MAX);
    found.severity = found.severity.or(severity);
    severity.is_some()
}

fn take_severity(word: &str, found: &mut LogLine) -> bool {
    let severity = read_severity(bare(word)).filter(|_| found.severity.is_none());
    found.severity = found.severity.or(severity);
    severity.is_some()
}

/// A leg or a muscle by the longest phrase that is one: "back of thigh" is another
/// muscle than "thigh". How many words that was.
fn take_place(words: &[&str], heard: &Vocabulary, found: &mut LogLine) -> usize {
    let longest = PLACE_WORDS_MAX.min(words.len());
    let taken = (1..=longest).rev().find(|count| {
        let phrase: Vec<&str> = words[..*count].iter().map(|word| bare(word)).collect();
        take_phrase(&phrase.join(" "), heard, found)
    });
    taken.unwrap_or(0)
}

fn take_phrase(phrase: &str, heard: &Vocabulary, found: &mut LogLine) -> bool {
    if found.leg.is_none()
        && let Some(leg) = heard.leg(phrase).and_then(Leg::from_id)
    {
        found.leg = Some(leg);
        return true;
    }
    if found.muscle.is_none()
        && let Some(muscle) = heard.muscle(phrase).and_then(Muscle::from_id)
    {
        found.muscle = Some(muscle);
        return true;
    }
    false
}

/// A whole number from 0 to 10, also as `7/10`.
fn read_severity(word: &str) -> Option<u8> {
    let number = word.strip_suffix("/10").unwrap_or(word);
    number
        .parse()
        .ok()
        .filter(|severity| *severity <= SEVERITY_MAX)
}

fn bare(word: &str) -> &str {
    word.trim_matches([',', '.', ';', ':', '!', '(', ')', '،', '؛'])
}
