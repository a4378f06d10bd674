//! Eight wordings of each evening reminder, in turn. New words do not help anybody
//! more than the same ones; they are there so that nobody is talked to by a machine.

use super::phrase as say;
use crate::view::View;
use charley_core::diary::{Outcome, ReminderKind};
use charley_core::words::Phrase;
use chrono::NaiveDate;

const WORDINGS: usize = 8;
pub type Bank = [Phrase; WORDINGS];

pub const WATER: Bank = [
    say::WATER_REMINDER,
    say::WATER_REMINDER_2,
    say::WATER_REMINDER_3,
    say::WATER_REMINDER_4,
    say::WATER_REMINDER_5,
    say::WATER_REMINDER_6,
    say::WATER_REMINDER_7,
    say::WATER_REMINDER_8,
];

pub const STRETCH: Bank = [
    say::STRETCH_REMINDER,
    say::STRETCH_REMINDER_2,
    say::STRETCH_REMINDER_3,
    say::STRETCH_REMINDER_4,
    say::STRETCH_REMINDER_5,
    say::STRETCH_REMINDER_6,
    say::STRETCH_REMINDER_7,
    say::STRETCH_REMINDER_8,
];

pub const SEATED: Bank = [
    say::STRETCH_REMINDER_SEATED,
    say::STRETCH_REMINDER_SEATED_2,
    say::STRETCH_REMINDER_SEATED_3,
    say::STRETCH_REMINDER_SEATED_4,
    say::STRETCH_REMINDER_SEATED_5,
    say::STRETCH_REMINDER_SEATED_6,
    say::STRETCH_REMINDER_SEATED_7,
    say::STRETCH_REMINDER_SEATED_8,
];

pub const BED: Bank = [
    say::STRETCH_REMINDER_BED,
    say::STRETCH_REMINDER_BED_2,
    say::STRETCH_REMINDER_BED_3,
    say::STRETCH_REMINDER_BED_4,
    say::STRETCH_REMINDER_BED_5,
    say::STRETCH_REMINDER_BED_6,
    say::STRETCH_REMINDER_BED_7,
    say::STRETCH_REMINDER_BED_8,
];

pub const ASK_TEAM: Bank = [
    say::STRETCH_REMINDER_ASK_TEAM,
    say::STRETCH_REMINDER_ASK_TEAM_2,
    say::STRETCH_REMINDER_ASK_TEAM_3,
    say::STRETCH_REMINDER_ASK_TEAM_4,
    say::STRETCH_REMINDER_ASK_TEAM_5,
    say::STRETCH_REMINDER_ASK_TEAM_6,
    say::STRETCH_REMINDER_ASK_TEAM_7,
    say::STRETCH_REMINDER_ASK_TEAM_8,
];

/// The one whose turn it is on an evening: they go round by the evenings that had a
/// reminder, so that none comes again before all the others, however many evenings
/// lie between. One that was put off says the same again.
pub fn of_evening(view: View, kind: ReminderKind, night: NaiveDate, bank: Bank) -> Phrase {
    let records = view.chat.diary.reminders.values();
    let before = records.filter(|record| record.kind == kind && record.night < night);
    let sent = before.filter(|record| record.outcome != Outcome::Missed);
    bank[sent.count() % WORDINGS]
}
