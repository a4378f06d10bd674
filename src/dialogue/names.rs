//! What dialogues are called when people see them.

use super::Cause;
use crate::words::{Text, paper, phrase};

/// The plan of the intake: its parts in order.
pub const INTAKE: &str = "intake";

/// The dialogue of the person's own question for the doctor.
pub const OWN_QUESTION: &str = "doctor";

/// What a part of the intake is called.
pub fn part_name(dialogue: &str) -> Text {
    match Cause::from_id(dialogue) {
        Some(cause) => cause_name(cause),
        None if dialogue == "safety" => phrase::PART_SAFETY.text(),
        None if dialogue == OWN_QUESTION => paper::PART_QUESTION.text(),
        None => phrase::PART_HOURS.text(),
    }
}

pub fn cause_name(cause: Cause) -> Text {
    Text::of(format!("{}_name", cause.id()))
}

/// What buttons that are of no question are called. A question of the same name
/// would never be answered.
pub const BUTTONS: [&str; 85] = [
    "danger.ask",
    "danger.looked_at",
    "danger.not_yet",
    "danger.understood",
    "delete.no",
    "delete.yes",
    "entry.bad",
    "entry.details",
    "entry.remove",
    "entry.remove_yes",
    "entry.severity",
    "help.all",
    "help.danger",
    "help.sleep",
    "import.add",
    "import.leave",
    "intake.next",
    "intake.stop",
    "log.again",
    "log.awake",
    "log.cold",
    "log.easing",
    "log.morning",
    "log.now",
    "log.severity",
    "log.still_bad",
    "log.undo",
    "pregnancy.never",
    "report.add",
    "report.add_to",
    "report.all",
    "report.calendar",
    "report.correct",
    "report.doctor",
    "report.fhir",
    "report.night",
    "report.nights",
    "report.nights_file",
    "report.no_question",
    "report.open",
    "report.page_a4",
    "report.page_letter",
    "report.question",
    "report.trend",
    "settings.bedtime",
    "settings.checkin",
    "settings.days",
    "settings.leave",
    "settings.pause",
    "settings.show",
    "settings.stretch",
    "settings.summary",
    "settings.tips",
    "settings.water",
    "start.again",
    "start.go_on",
    "start.question",
    "start.set_up",
    "stretch.done",
    "stretch.finished",
    "stretch.guide",
    "stretch.skip",
    "stretch.snooze",
    "stretch.start",
    "summary.stop",
    "trial.choose",
    "trial.leave_out",
    "trial.picture",
    "trial.show",
    "trial.start",
    "trial.stop",
    "triggers.all",
    "triggers.habits",
    "triggers.link",
    "triggers.nights",
    "triggers.open",
    "triggers.start",
    "triggers.treatments",
    "walk.done",
    "walk.skip",
    "walk.snooze",
    "water.done",
    "water.earlier",
    "water.skip",
    "water.snooze",
];
