//! Every text of what a turn said, also those within others, of pictures and of papers.

use crate::conversation::{Chat, Effect, ExportFile, Message, SectionLook};
use crate::dialogue::Book;
use crate::papers::{doctor_page, fhir};
use crate::picture::{Palette, PaperSize};
use crate::words::{Argument, Text};
use chrono::{DateTime, Utc};

/// In whose chat something is said, and when.
#[derive(Clone, Copy)]
pub struct Hearing<'a> {
    pub book: &'a Book,
    pub chat: &'a Chat,
    pub now: DateTime<Utc>,
}

impl Hearing<'_> {
    /// Shows `hear` each text of an effect that is in none of its messages.
    pub fn beside_messages(self, effect: &Effect, hear: &dyn Fn(&Text)) {
        let direction = self.book.words().direction(&self.chat.person.language);
        match effect {
            Effect::SendPicture { picture, .. } => {
                picture.draw(Palette::Light, direction, &|text| say(text, hear));
            }
            Effect::Answer { toast, .. } => toast.iter().for_each(|toast| of_text(toast, hear)),
            Effect::SendFile(file) => self.of_file(*file, hear),
            Effect::Send { .. }
            | Effect::Edit { .. }
            | Effect::SendSound { .. }
            | Effect::Pace { .. }
            | Effect::DropButtons { .. }
            | Effect::Delete { .. }
            | Effect::Fetch { .. }
            | Effect::Keep(_)
            | Effect::Discard(_)
            | Effect::Forget => {}
        }
    }

    fn of_file(self, file: ExportFile, hear: &dyn Fn(&Text)) {
        of_text(&file.caption().text(), hear);
        let say = |text: &Text| say(text, hear);
        let direction = self.book.words().direction(&self.chat.person.language);
        match file {
            ExportFile::PageA4 | ExportFile::PageLetter => {
                let page = doctor_page::of(self.book, self.chat, self.now);
                page.draw(PaperSize::A4, direction, &say);
            }
            // What it looks like as text is of no interest here, nor whether it is one.
            ExportFile::Fhir => drop(fhir::json_said(self.book, self.chat, self.now, &say)),
            ExportFile::Json
            | ExportFile::Csv
            | ExportFile::JsonPart(_)
            | ExportFile::CsvPart(_)
            | ExportFile::Nights => {}
        }
    }
}

/// In place of words that are drawn: only which they are is of interest, and setting them
/// takes long.
const IN_PLACE_OF_WORDS: &str = "x";

fn say(text: &Text, hear: &dyn Fn(&Text)) -> String {
    of_text(text, hear);
    IN_PLACE_OF_WORDS.to_owned()
}

/// Shows `hear` each text of a message, its buttons' and its tables'.
pub fn of_message(message: &Message, hear: &dyn Fn(&Text)) {
    let paragraphs = message.paragraphs.iter().flatten();
    let labels = message.buttons.iter().flatten().map(|button| &button.label);
    paragraphs
        .chain(labels)
        .for_each(|text| of_text(text, hear));
    for section in &message.layout {
        match &section.look {
            SectionLook::Headed => {}
            SectionLook::Folded(words) => of_text(words, hear),
            SectionLook::HeadedTable(table) | SectionLook::Table(table) => {
                let cells = table.head.iter().chain(table.rows.iter().flatten());
                cells.for_each(|text| of_text(text, hear));
            }
        }
    }
}

pub fn of_text(text: &Text, hear: &dyn Fn(&Text)) {
    hear(text);
    for (_, argument) in &text.arguments {
        match argument {
            Argument::Words(words) => of_text(words, hear),
            Argument::Number(_) | Argument::Said(_) => {}
        }
    }
}
