//! `/export`, `/delete` and a file that comes back: everything in hand,
//! everything gone.

mod adding;
pub mod import;
mod offer;
pub mod phrase;
mod press;

pub use press::Press;

use crate::buttons::data::button;
use crate::context::Context;
use crate::effect::Effect;
use crate::message::Message;
use crate::next::Next;
use crate::stale::Stale;
use charley_core::chat::{Chat, Handle};
use charley_core::papers::export;
use charley_core::words::paper;

pub fn press(cx: &mut Context, press: Press, on: Handle) -> Result<Next, Stale> {
    match press {
        Press::Delete => Ok(delete(cx, on)),
        Press::KeepAll => Ok(Next::Show(Message::new(phrase::DELETE_KEPT), Some(on))),
        Press::AddFile => import::add(cx, on),
        Press::LeaveFile => Ok(import::leave(cx, on)),
    }
}

/// `/export`: two files, more where a diary is very long, built when they are
/// sent.
pub fn export(cx: &mut Context) -> Next {
    let files = export::files(&cx.chat);
    cx.say(Message::new(match files.len() {
        2 => phrase::EXPORT_COMING.text(),
        more => paper::EXPORT_PARTS.text().with("files", more),
    }));
    for file in files {
        cx.push(Effect::SendFile(file));
    }
    Next::Done
}

/// `/delete`: asks once.
pub fn ask_to_delete() -> Message {
    Message::new(phrase::DELETE_ASK)
        .row([button(phrase::BUTTON_DELETE_YES, Press::Delete)])
        .row([button(phrase::BUTTON_DELETE_NO, Press::KeepAll)])
}

/// Everything about the chat goes; then the receipt. Where the question is not
/// the newest message any more, it is asked anew.
fn delete(cx: &mut Context, on: Handle) -> Next {
    if cx.chat.person.newest != Some(on) {
        return Next::Show(ask_to_delete(), Some(on));
    }
    cx.drop_buttons(on);
    cx.push(Effect::Forget);
    begin_anew(cx);
    let receipt = Message::new(match cx.book.backups_gone_after() {
        Some(days) => phrase::DELETE_RECEIPT_BACKUPS.text().with("days", days),
        None => phrase::DELETE_RECEIPT.text(),
    });
    let traces = cx.book.leaves_traces().then_some(phrase::DELETE_TRACES);
    let whom = cx.book.operator().map(|_| phrase::DELETE_WHOM_TO_ASK);
    let last = [traces, whom, Some(phrase::DELETE_BEGIN_ANEW)];
    let receipt = last.into_iter().flatten().fold(receipt, Message::line);
    Next::Show(receipt.vital(), None)
}

/// Nothing stays but the language, and that no number is given twice.
fn begin_anew(cx: &mut Context) {
    let before = cx.chat.person.clone();
    cx.chat = Chat::new(before.chat_id, cx.now);
    let person = &mut cx.chat.person;
    person.language = before.language;
    person.has_chosen_language = before.has_chosen_language;
    person.next_handle = person.next_handle.max(before.next_handle);
}
