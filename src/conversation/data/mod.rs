//! `/export` and `/delete`: everything in hand, everything gone.

mod adding;
pub mod import;
mod offer;

use crate::chat::{Chat, Handle};
use crate::conversation::buttons::data::{Pressed, button};
use crate::conversation::context::Context;
use crate::conversation::effect::Effect;
use crate::conversation::message::Message;
use crate::papers::export;
use crate::words::{paper, phrase};

/// `/export`: two files, more where a diary is very long, built when they are
/// sent.
pub fn export(cx: &mut Context) {
    let files = export::files(&cx.chat);
    cx.say(Message::new(match files.len() {
        2 => phrase::EXPORT_COMING.text(),
        more => paper::EXPORT_PARTS.text().with("files", more),
    }));
    for file in files {
        cx.push(Effect::SendFile(file));
    }
}

/// `/delete`: asks once.
pub fn delete(cx: &mut Context) {
    ask(cx, None);
}

fn ask(cx: &mut Context, old: Option<Handle>) {
    let message = Message::new(phrase::DELETE_ASK)
        .row([button(phrase::BUTTON_DELETE_YES, "delete.yes")])
        .row([button(phrase::BUTTON_DELETE_NO, "delete.no")]);
    cx.show(old, message);
}

/// Everything about the chat goes; then the receipt. Where the question is not
/// the newest message any more, it is asked anew.
pub fn yes(cx: &mut Context, pressed: &Pressed) {
    if !is_newest(cx, pressed) {
        return ask(cx, pressed.handle);
    }
    let language = cx.chat.person.language.clone();
    if let Some(handle) = pressed.handle {
        cx.drop_buttons(handle);
    }
    cx.push(Effect::Forget);
    let next_handle = cx.chat.person.next_handle;
    cx.chat = Chat::new(cx.chat.person.chat_id, cx.now);
    cx.chat.person.language = language;
    cx.chat.person.next_handle = cx.chat.person.next_handle.max(next_handle);
    let receipt = Message::new(match cx.book.backups_gone_after() {
        Some(days) => phrase::DELETE_RECEIPT_BACKUPS.text().with("days", days),
        None => phrase::DELETE_RECEIPT.text(),
    });
    cx.say(receipt.vital());
}

pub fn no(cx: &mut Context, pressed: &Pressed) {
    cx.show(pressed.handle, Message::new(phrase::DELETE_KEPT));
}

fn is_newest(cx: &Context, pressed: &Pressed) -> bool {
    pressed.handle.is_some() && pressed.handle == cx.chat.person.newest
}
