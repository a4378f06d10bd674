//! `/export` and `/delete`: everything in hand, everything gone.

use super::chat::Chat;
use super::desk::Desk;
use super::effect::{Effect, Handle, Message};
use super::export;
use super::press::{Pressed, button};
use crate::words::{paper, phrase};

/// `/export`: two files, more where a diary is very long, built when they are
/// sent.
pub fn export(desk: &mut Desk) {
    let files = export::files(&desk.chat);
    desk.say(Message::new(match files.len() {
        2 => phrase::EXPORT_COMING.text(),
        more => paper::EXPORT_PARTS.text().with("files", more),
    }));
    for file in files {
        desk.push(Effect::SendFile(file));
    }
}

/// `/delete`: asks once.
pub fn delete(desk: &mut Desk) {
    ask(desk, None);
}

fn ask(desk: &mut Desk, old: Option<Handle>) {
    let message = Message::new(phrase::DELETE_ASK)
        .row([button(phrase::BUTTON_DELETE_YES, "delete.yes")])
        .row([button(phrase::BUTTON_DELETE_NO, "delete.no")]);
    desk.show(old, message);
}

/// Everything about the chat goes; then the receipt. Where the question is not
/// the newest message any more, it is asked anew.
pub fn yes(desk: &mut Desk, pressed: &Pressed) {
    if !is_newest(desk, pressed) {
        return ask(desk, pressed.handle);
    }
    let language = desk.chat.person.language.clone();
    if let Some(handle) = pressed.handle {
        desk.drop_buttons(handle);
    }
    desk.push(Effect::Forget);
    let next_handle = desk.chat.person.next_handle;
    desk.chat = Chat::new(desk.chat.person.chat_id, desk.now);
    desk.chat.person.language = language;
    desk.chat.person.next_handle = desk.chat.person.next_handle.max(next_handle);
    let receipt = Message::new(match desk.book.backups_gone_after() {
        Some(days) => phrase::DELETE_RECEIPT_BACKUPS.text().with("days", days),
        None => phrase::DELETE_RECEIPT.text(),
    });
    desk.say(receipt.vital());
}

pub fn no(desk: &mut Desk, pressed: &Pressed) {
    desk.show(pressed.handle, Message::new(phrase::DELETE_KEPT));
}

fn is_newest(desk: &Desk, pressed: &Pressed) -> bool {
    pressed.handle.is_some() && pressed.handle == desk.chat.person.newest
}
