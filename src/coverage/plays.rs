//! What is played: transcripts, made-up lives, ways through dialogues, and taps.

use super::met::{Coverage, MessageListener};
use super::said::Hearing;
use super::seldom;
use super::wandering::Wandering;
use crate::conversation::{Chat, ChatCommand};
use crate::dialogue::units::{PlanWeeks, Unit};
use crate::dialogue::{Book, Cause, Dialogue, walk};
use crate::past::Past;
use crate::persona::{self, Persona};
use crate::place::Zone;
use crate::retold::retold_before;
use crate::words::{ENGLISH, Text, phrase};
use chrono::{DateTime, Utc};
use std::collections::BTreeSet;
use std::num::NonZero;
use std::panic::resume_unwind;
use std::sync::{Mutex, PoisonError};
use std::thread::{self, ScopedJoinHandle};

/// Weeks of a life after the one in which the diary begins.
const WEEKS: u32 = 8;
/// Taps and words of somebody new, and of somebody with a past.
const DOINGS_OF_NEW: usize = 1_200;
const DOINGS_AFTER_A_PAST: usize = 250;
const DOINGS_AFTER_A_LIFE: usize = 40;
/// An evening in November 2026, in seconds.
const TODAY_S: i64 = 1_795_197_600;
const CHAT_ID: i64 = 42;

/// Something to be played.
pub enum PlayedThing {
    /// A transcript, and what its file is called.
    Transcript { name: String, text: String },
    /// Somebody made up, and what their file is called.
    Life { name: String, persona: Box<Persona> },
    /// Somebody with weeks behind them, from inside the program.
    Past(Past),
    /// Lines that people type in English, and what their file is called.
    Lines { name: String, lines: Vec<String> },
    /// Somebody new, who taps everything.
    New,
    /// What happens seldom.
    Seldom,
    /// Every way through every dialogue, and what is said before anybody writes.
    Dialogues,
}

/// Those that need no files.
pub fn inside() -> Vec<PlayedThing> {
    let pasts = Past::ALL.into_iter().map(PlayedThing::Past);
    [
        PlayedThing::Dialogues,
        PlayedThing::New,
        PlayedThing::Seldom,
    ]
    .into_iter()
    .chain(pasts)
    .collect()
}

/// Plays all of it in a language, on as many cores as there are.
pub fn cover(book: &Book, language: &str, plays: &[PlayedThing]) -> Coverage {
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    let waiting = Mutex::new(plays.iter().enumerate());
    let next = || {
        waiting
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .next()
    };
    let work = || {
        let mut played = Vec::new();
        while let Some((number, play)) = next() {
            played.push((number, play.met(book, language)));
        }
        played
    };
    let mut played = thread::scope(|scope| {
        let workers: Vec<_> = (0..cores).map(|_| scope.spawn(work)).collect();
        let played = workers.into_iter().map(joined);
        played.flatten().collect::<Vec<_>>()
    });
    // In their order, whoever was quicker.
    played.sort_by_key(|(number, _)| *number);
    let mut coverage = Coverage::default();
    for (_, met) in played {
        coverage.add(met);
    }
    coverage
}

/// What a thread found; where it panicked, this one does.
fn joined<T>(worker: ScopedJoinHandle<T>) -> T {
    worker.join().unwrap_or_else(|panic| resume_unwind(panic))
}

impl PlayedThing {
    fn met(&self, book: &Book, language: &str) -> Coverage {
        let listener = MessageListener::new(book, language);
        match self {
            PlayedThing::Transcript { name, text } => transcript(book, &listener, name, text),
            PlayedThing::Life { name, persona } => life(book, &listener, name, persona),
            PlayedThing::Past(past) => lived(book, &listener, *past),
            PlayedThing::New => {
                let wandering = Wandering {
                    who: "somebody new",
                    chat: Chat::new(CHAT_ID, today()),
                    now: today(),
                };
                wandering.go(book, &listener, DOINGS_OF_NEW);
            }
            PlayedThing::Lines { name, lines } => {
                if language == ENGLISH {
                    let empty = Chat::new(CHAT_ID, today());
                    seldom::lines(book, &listener, name, lines, &empty, today());
                }
            }
            PlayedThing::Seldom => seldom(book, &listener),
            PlayedThing::Dialogues => {
                introductions(&listener);
                book.dialogues()
                    .for_each(|dialogue| ways(&listener, dialogue));
                book.units()
                    .iter()
                    .for_each(|unit| unit_words(&listener, unit));
                week_words(&listener, book.weeks());
            }
        }
        listener.met()
    }
}

fn today() -> DateTime<Utc> {
    DateTime::from_timestamp(TODAY_S, 0).unwrap_or_default()
}

fn transcript(book: &Book, listener: &MessageListener, name: &str, text: &str) {
    let told = retold_before(book, text, listener.language(), &mut |moment| {
        let hearing = Hearing {
            book,
            chat: moment.chat,
            now: moment.now,
        };
        let place = || format!("{name}:{}", moment.line);
        listener.turn(&place, hearing, moment.effects);
    });
    if let Err(why) = told {
        listener.is_cut_short(format!("{name}: {why}"));
    }
}

fn life(book: &Book, listener: &MessageListener, name: &str, persona: &Persona) {
    let mut end = today();
    let language = listener.language();
    let chat = persona::lived_before(book, persona, WEEKS, language, &mut |chat, now, effects| {
        end = now;
        let local = now.with_timezone(&persona.zone);
        let place = || format!("{name}, {}", local.format("%-d %B %H:%M"));
        listener.turn(&place, Hearing { book, chat, now }, effects);
    });
    let wandering = Wandering {
        who: name,
        chat,
        now: end,
    };
    wandering.go(book, listener, DOINGS_AFTER_A_LIFE);
}

fn lived(book: &Book, listener: &MessageListener, past: Past) {
    let who = past.first_name();
    match past.lived(book, listener.language(), CHAT_ID, Zone::utc(), today()) {
        Ok(chat) => {
            let now = today();
            let wandering = Wandering { who, chat, now };
            wandering.go(book, listener, DOINGS_AFTER_A_PAST);
        }
        Err(why) => listener.is_cut_short(format!("{who}: {why}")),
    }
}

/// What Telegram shows of a bot before anybody has written to it, and its menu.
fn introductions(listener: &MessageListener) {
    let before = [
        phrase::BOT_NAME,
        phrase::BOT_SHORT_DESCRIPTION,
        phrase::BOT_DESCRIPTION,
    ];
    for said in before {
        listener.text(&|| "before anybody writes".to_owned(), &said.text());
    }
    for command in ChatCommand::menu() {
        listener.text(&|| "the menu".to_owned(), &command.described().text());
    }
}

fn ways(listener: &MessageListener, dialogue: &Dialogue) {
    let after = || format!("dialogue {}, its result", dialogue.id());
    let mut tips = BTreeSet::new();
    let walked = walk::walk(dialogue, |step, answers| {
        let mut answers = answers.clone();
        for answer in walk::representatives(step.ask()) {
            answers.insert(step.id().to_owned(), answer);
            for tip in dialogue.tips(&answers) {
                if !tips.contains(&tip.key) {
                    listener.text(&after, &tip);
                    tips.insert(tip.key);
                }
            }
        }
    });
    let asked = dialogue
        .steps()
        .filter(|step| walked.asked.contains(step.id()));
    for step in asked {
        let place = || format!("dialogue {}, question {}", dialogue.id(), step.id());
        listener.text(&place, &step.words());
        for option in step.ask().options() {
            listener.text(&place, &step.option_words(&option));
        }
    }
    if Cause::from_id(dialogue.id()).is_some() {
        for what in ["name", "evidence"] {
            let place = || format!("dialogue {}, its result", dialogue.id());
            listener.text(&place, &Text::of(format!("{}_{what}", dialogue.id())));
        }
    }
}

/// A habit of the plan, for somebody whom it fits.
fn unit_words(listener: &MessageListener, unit: &Unit) {
    let place = || format!("habit {} of the plan", unit.id);
    let say = |key: String| {
        let text = Text::of(key).with("days", 2_usize).with("told", 5_usize);
        if listener.has(&text) {
            listener.text(&place, &text);
        }
    };
    let of_unit = ["", ".told", ".say", ".why", ".on", ".instead"];
    of_unit
        .into_iter()
        .for_each(|what| say(format!("{}{what}", unit.id)));
    for action in &unit.actions {
        let of_action = ["", ".i", ".on"].into_iter();
        of_action.for_each(|what| say(format!("{}{what}", unit.words_of(&action.id))));
    }
    for obstacle in &unit.obstacles {
        let of_obstacle = ["", ".then"].into_iter();
        of_obstacle.for_each(|what| say(format!("{}{what}", unit.words_of(obstacle))));
    }
}

fn week_words(listener: &MessageListener, weeks: &PlanWeeks) {
    let place = || "weeks of the plan".to_owned();
    let cues = weeks.cues.iter();
    let cues = cues.flat_map(|cue| [format!("cue-{cue}"), format!("cue-{cue}.when")]);
    let weeks = weeks.weeks.iter().map(|week| format!("week-{}", week.name));
    for text in cues.chain(weeks).map(Text::of) {
        if listener.has(&text) {
            listener.text(&place, &text);
        }
    }
}

fn seldom(book: &Book, listener: &MessageListener) {
    let empty = Chat::new(CHAT_ID, today());
    seldom::signs(book, listener, &empty, today());
    seldom::troubles(book, listener, &empty, today());
    let language = listener.language();
    match Past::LongStanding.lived(book, language, CHAT_ID, Zone::utc(), today()) {
        Ok(chat) => seldom::files(book, listener, &chat, &empty, today()),
        Err(why) => listener.is_cut_short(format!("files: {why}")),
    }
}
