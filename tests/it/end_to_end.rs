//! Charley through real HTTP: the bot of the library or the real binary,
//! against the local Telegram.

mod bad_days;
mod binary;
mod deaths;
mod disk;
mod doctor;
mod floods;
mod golden;
mod importing;
mod marked;
mod metrics;
mod parts;
mod phone;
mod poison;
mod restored;
mod stock;
mod story;
mod strangers;
mod supervised;
mod walker;
mod world;
mod wrong_clock;
mod year;
