//! What is said about a file: what it would add, what it added, and which
//! lines cannot be added.

use super::press::Press;
use crate::buttons::data::button;
use crate::message::Message;
use charley_core::diary::room::CRAMPS_MAX;
use charley_core::papers::LINES_MAX;
use charley_core::papers::import::FileProblem;
use charley_core::papers::import::plan::{Counts, LineFault, LineProblem, Plan};
use charley_core::words::{Text, paper};

/// Lines that cannot be added and are named; the rest is counted.
const PROBLEMS_SHOWN: usize = 10;

pub fn offer(name: &str, plan: &Plan) -> Message {
    let mut message = Message::new(paper::IMPORT_HEAD.text().with("name", name));
    if plan.is_empty() {
        message = message.paragraph(paper::IMPORT_NOTHING_NEW);
    } else {
        message = message.paragraph(paper::IMPORT_WOULD_ADD);
        message = with_counts(message, &plan.counts());
    }
    if plan.here_already > 0 {
        let already = paper::IMPORT_HERE_ALREADY.text();
        message = message.paragraph(already.with("lines", plan.here_already));
    }
    message = with_problems(message, &plan.problems);
    if plan.is_empty() {
        return message;
    }
    message
        .row([button(paper::BUTTON_IMPORT, Press::AddFile)])
        .row([button(paper::BUTTON_LEAVE_FILE, Press::LeaveFile)])
}

pub fn added(counts: &Counts, problems: &[LineProblem]) -> Message {
    let message = with_counts(Message::new(paper::IMPORT_ADDED), counts);
    with_problems(message, problems)
}

fn with_counts(message: Message, counts: &Counts) -> Message {
    let lines = [
        (paper::IMPORT_CRAMPS, counts.cramps),
        (paper::IMPORT_NIGHTS, counts.nights),
        (paper::IMPORT_ANSWERS, counts.answers),
        (paper::IMPORT_CAUSES, counts.causes),
        (paper::IMPORT_SIGNS, counts.signs),
        (paper::IMPORT_TRIALS, counts.trials),
        (paper::IMPORT_ANNOUNCED, counts.announced),
    ];
    let told = lines.into_iter().filter(|(_, count)| *count > 0);
    let message = told.fold(message, |message, (phrase, count)| {
        message.line(phrase.text().with("count", count))
    });
    match counts.profile {
        true => message.line(paper::IMPORT_PROFILE),
        false => message,
    }
}

fn with_problems(mut message: Message, problems: &[LineProblem]) -> Message {
    if problems.is_empty() {
        return message;
    }
    let head = paper::IMPORT_PROBLEMS.text();
    message = message.paragraph(head.with("lines", problems.len()));
    for problem in problems.iter().take(PROBLEMS_SHOWN) {
        message = message.line(problem_line(problem));
    }
    match problems.len().saturating_sub(PROBLEMS_SHOWN) {
        0 => message,
        more => message.line(paper::IMPORT_MORE.text().with("lines", more)),
    }
}

fn problem_line(problem: &LineProblem) -> Text {
    let text = match &problem.what {
        LineFault::Field(bad) if bad.value.is_empty() => {
            paper::IMPORT_EMPTY_FIELD.text().with("field", bad.field)
        }
        LineFault::Field(bad) => paper::IMPORT_BAD_FIELD
            .text()
            .with("field", bad.field)
            .with("value", bad.value.as_str()),
        LineFault::Shape => paper::IMPORT_BAD_SHAPE.text(),
        LineFault::Twice => paper::IMPORT_TWICE.text(),
        LineFault::Taken(id) => paper::IMPORT_TAKEN.text().with("id", id.as_str()),
    };
    text.with("line", problem.line)
}

/// Nothing of the file can be used.
pub fn unusable(name: &str, problem: &FileProblem) -> Message {
    let text = match problem {
        FileProblem::NotText => paper::IMPORT_NOT_TEXT.text(),
        FileProblem::NotOurs => paper::IMPORT_NOT_OURS.text(),
        FileProblem::Broken { line } => paper::IMPORT_BROKEN.text().with("line", *line),
        FileProblem::NoColumn(column) => paper::IMPORT_NO_COLUMN.text().with("column", *column),
        FileProblem::ForeignColumn(column) => paper::IMPORT_FOREIGN_COLUMN
            .text()
            .with("column", column.as_str()),
        FileProblem::NightsTable => paper::IMPORT_NIGHTS_TABLE.text(),
        FileProblem::TooManyLines => paper::IMPORT_TOO_MANY.text().with("most", LINES_MAX),
        FileProblem::NoRoom => paper::IMPORT_NO_ROOM.text().with("cramps", CRAMPS_MAX),
    };
    Message::new(paper::IMPORT_HEAD.text().with("name", name)).paragraph(text)
}
