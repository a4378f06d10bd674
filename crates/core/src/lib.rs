//! What Charley knows, without a disk, a network or a clock.
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
//! - [`characters`]: what a character stands for, whatever keyboard it came from
//!
//! Each may import those above it, not below, and all the last. What Charley
//! says must never be decided here.

pub mod characters;
pub mod chat;
pub mod coach;
pub mod dialogue;
pub mod diary;
pub mod insights;
pub mod papers;
pub mod picture;
pub mod place;
pub mod sound;
pub mod words;
