//! *For my doctor*: what can be taken along, as files.

use super::desk::Desk;
use super::effect::{Effect, ExportFile, Message};
use super::press::{Pressed, button};
use crate::words::{paper, phrase};

/// What there is, and a button for each.
pub fn show(desk: &mut Desk, pressed: &Pressed) {
    let message = Message::new(paper::DOCTOR_HEAD)
        .paragraph(paper::DOCTOR_PAGE)
        .paragraph(paper::DOCTOR_NIGHTS)
        .paragraph(paper::DOCTOR_FHIR)
        .row([
            button(paper::BUTTON_PAGE_A4, "report.page_a4"),
            button(paper::BUTTON_PAGE_LETTER, "report.page_letter"),
        ])
        .row([button(paper::BUTTON_NIGHTS_FILE, "report.nights_file")])
        .row([button(paper::BUTTON_FHIR_FILE, "report.fhir")])
        .row([button(phrase::BUTTON_BACK, "report.all")]);
    desk.show(pressed.handle, message);
}

/// Sends one of them.
pub fn send(desk: &mut Desk, file: ExportFile) {
    desk.say(Message::new(paper::DOCTOR_COMING));
    desk.push(Effect::SendFile(file));
}
