//! Dialogues as data: the format, its checks and the engine that walks it.
//!
//! `book` is the way in; `file` and `check` are how a folder of files becomes
//! one; `model`, `step`, `ask`, `condition` and `assess` are what it is made
//! of. Pure: knows no chat, no store and no clock, and never opens a file.

pub mod against;
pub mod answer;
pub mod ask;
mod assess;
pub mod book;
pub mod cause;
mod check;
mod clock_words;
pub mod condition;
pub mod danger;
pub mod ease;
mod exposure;
mod file;
pub mod grade;
pub mod graph;
pub mod heard;
pub mod keep;
pub mod model;
pub mod names;
mod number_words;
pub mod own_words;
pub mod questions;
mod reading;
pub mod relied_on;
mod rest;
pub mod sign;
mod sleep_answers;
pub mod step;
pub mod units;
pub mod walk;

pub use answer::{Answer, Answers};
pub use ask::{Ask, TimesOffered};
pub use book::Book;
pub use cause::{Cause, Level};
pub use check::{Beside, LABEL_CHARACTERS, Offering};
pub use clock_words::ClockWords;
pub use condition::{FACTS, Fact};
pub use danger::{
    Certainty, Chances, Circumstance, Danger, Facts, Family, FeatureNumbers, LEVELS, LearnedOf,
    RulesHeard, SIGNS, TextFeature, Thresholds, Told, WEIGHTS_BYTES_MAX, WeightTable, Weights,
};
pub use exposure::Exposure;
pub use heard::Vocabulary;
pub use keep::Keep;
pub use model::{Dialogue, NextStep};
pub use questions::{KnownQuestions, Topic};
pub use relied_on::ReliedOn;
pub use rest::Rest;
pub use sign::{Sign, Urgency};
pub use sleep_answers::{AsleepAfter, AwakeFor, LikeUsual, Nap, TimesGiven, WokeBy};
pub use step::Step;
