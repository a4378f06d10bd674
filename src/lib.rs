//! Charley, a Telegram bot for people whose sleep is broken by night leg cramps.
//!
//! In reading order, from the inside out:
//!
//! - [`words`]: every visible word, in each language
//! - [`sound`]: what is heard, as data, and the joining of it
//! - [`dialogue`]: questions and answers as data, checked whole at load
//! - [`place`]: where and when in the world somebody is
//! - [`diary`]: what a person reported, and what follows by counting
//! - [`insights`]: what goes with the cramps, and how sure
//! - [`coach`]: which small habits fit somebody, and how their plan stands
//! - [`picture`]: what is drawn, as data, and the drawing of it
//! - [`chat`]: what is remembered of one chat beside the diary
//! - [`papers`]: a diary as files, and a file as a diary
//! - [`conversation`]: `handle(book, chat, event, now) -> Turn`, everything decided here
//! - [`store`]: bytes on disk and what seals them, behind a small trait
//! - [`runner`]: lanes, turns and the outbox: handle, commit, then speak
//! - [`scheduler`]: reminders are events like any other
//! - [`telegram`]: updates in, messages out; the only part that knows teloxide
//! - [`playground`]: a local Telegram, for tests and for meeting Charley
//! - [`backups`]: by themselves, so many hours apart
//! - [`checkup`]: whether what is kept is sound, found out in a process of its own
//! - [`library`]: reads the dialogues from the binary or a folder
//! - [`app`]: the parts wired to a running Charley
//! - [`transcript`]: a conversation as a text file
//! - [`persona`]: somebody who is made up, played on the real engine
//! - [`retold`]: a transcript told again in another language
//! - [`past`]: made-up people with weeks of diary behind them
//! - [`coverage`]: which messages people come to read
//! - [`play`]: the playground: an app on a local Telegram, and its chat page
//! - [`training`]: learns danger from sentences, for those who write them
//! - [`metrics`]: figures for those who run a bot
//! - [`cli`]: the command line
//! - [`config`]: the settings, from the environment
//! - [`door`]: what every HTTP server of ours does before it answers
//! - [`version`]: which Charley this is
//! - [`clock`]: the time
//! - [`shared_clock`]: the time, where several Charleys share a database
//! - [`paths`]: where paths lead
//! - [`characters`]: what a character stands for, whatever keyboard it came from
//!
//! The first ten are pure, and crates of their own as the store and the local
//! Telegram are: this one hands them on. Each module may import those above it,
//! not below; the last six are leaves.

pub mod app;
pub mod backups;
pub mod checkup;
pub mod cli;
pub mod config;
pub mod coverage;
pub mod library;
pub mod metrics;
pub mod past;
pub mod persona;
pub mod play;
pub mod retold;
pub mod runner;
pub mod scheduler;
pub mod shared_clock;
pub mod telegram;
pub mod transcript;
pub mod version;

pub use charley_conversation as conversation;
pub use charley_core::{
    characters, chat, coach, dialogue, diary, insights, papers, picture, place, sound, words,
};
pub use charley_store::{self as store, paths};
pub use charley_training as training;
pub use local_telegram::{self as playground, clock, door};
