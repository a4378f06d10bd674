//! Keeping the diary and the plan of reminders whole after something changed.
//! Nothing in here is said to anybody.

pub mod absence;
pub mod albums;
pub mod by_day;
pub mod causes;
pub mod checkins;
pub mod dark_thoughts;
pub mod emergency;
mod focus;
pub mod hours;
mod hours_to_come;
pub mod language;
pub mod let_rest;
pub mod long_texts;
pub mod looked_at;
pub mod mornings;
pub mod night_count;
pub mod nights;
pub mod note_keeping;
pub mod offers;
pub mod packs;
pub mod parts;
pub mod pause;
pub mod programme;
pub mod quiet_note;
pub mod reminders;
pub mod schedule;
pub mod signs;
pub mod silent_ones;
pub mod sleep_kept;
pub mod sleep_times;
pub mod times_offered;
pub mod trial;
pub mod water_question;
