//! Charley through real HTTP: the bot of the library or the real binary,
//! against the local Telegram.

mod bad_days;
mod binary;
mod deaths;
mod disk;
mod doctor;
mod doors;
mod faults;
mod floods;
mod golden;
mod importing;
mod large_files;
mod marked;
mod metrics;
mod newer_zones;
mod parts;
mod phone;
mod poison;
mod replicas;
mod restored;
mod rotation;
mod settings;
mod stock;
mod story;
mod strangers;
mod supervised;
mod vanished;
mod walker;
mod watching;
mod webhook;
mod world;
mod wrong_clock;
mod year;
