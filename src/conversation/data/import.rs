//! A diary that comes back: a file of `/export`, sent to the chat.
//!
//! First what it would add is shown, and every row that cannot be, by its
//! line; one button adds it. Ids are kept, so nothing is added twice, and an
//! import that was cut off is made whole by doing it again. Whose export it was
//! does not matter: it becomes part of this diary. What is here already stays
//! as it is; reminders, and a test by lot that is under way, are not taken.

use super::{adding, offer};
use crate::chat::SentFile;
use crate::conversation::buttons::data::Pressed;
use crate::conversation::context::Context;
use crate::conversation::effect::Effect;
use crate::conversation::event::{Document, Fetched};
use crate::conversation::free_text;
use crate::conversation::message::Message;
use crate::papers::import::{Plan, fields, is_readable};
use crate::papers::{BYTES_PER_MEGABYTE, FILE_BYTES_MAX};
use crate::words::{paper, phrase};

/// Files of one person that wait to be read or added.
const FILES_MAX: usize = 8;
/// A file was sent. It is fetched before anything is said about it.
pub fn sent(cx: &mut Context, document: &Document) {
    if !is_readable(&document.name) {
        return free_text::other(cx, document.caption.as_deref());
    }
    if free_text::is_heard(cx, document.caption.as_deref().unwrap_or_default()) {
        return;
    }
    if document
        .size_bytes
        .is_some_and(|size| size > FILE_BYTES_MAX)
    {
        return too_large(cx);
    }
    let files = &mut cx.chat.person.files;
    files.retain(|file| file.file_id != document.file_id);
    files.push(SentFile {
        file_id: document.file_id.clone(),
        name: fields::shown(&document.name),
        offered: None,
    });
    files.drain(..files.len().saturating_sub(FILES_MAX));
    fetch(cx, &document.file_id, false);
}

fn fetch(cx: &mut Context, file_id: &str, adding: bool) {
    cx.push(Effect::Fetch {
        file_id: file_id.to_owned(),
        adding,
    });
}

fn too_large(cx: &mut Context) {
    let most = FILE_BYTES_MAX / BYTES_PER_MEGABYTE;
    let message = paper::IMPORT_TOO_LARGE.text();
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    cx.say(Message::new(message.with("megabytes", most)));
}

/// A file is here, or is not to be had.
pub fn fetched(cx: &mut Context, file_id: &str, fetched: &Fetched, adding: bool) {
    let files = &mut cx.chat.person.files;
    let Some(at) = files.iter().position(|file| file.file_id == file_id) else {
        return;
    };
    let file = files[at].clone();
    // One that failed may be done again once the fault is repaired.
    if *fetched != Fetched::Failed {
        files.remove(at);
    }
    match fetched {
        Fetched::Bytes(bytes) => read(cx, file, bytes, adding),
        Fetched::TooLarge => too_large(cx),
        Fetched::Gone => {
            cx.say(Message::new(paper::IMPORT_GONE));
        }
        Fetched::Failed => {
            cx.say(Message::new(paper::IMPORT_FAILED));
        }
    }
}

fn read(cx: &mut Context, file: SentFile, bytes: &[u8], adding: bool) {
    let plan = match Plan::of(cx.book, &cx.chat, cx.now, bytes) {
        Ok(plan) => plan,
        Err(problem) => {
            cx.say(offer::unusable(&file.name, &problem));
            return;
        }
    };
    if adding {
        let counts = plan.counts();
        let problems = plan.problems.clone();
        adding::add(cx, plan);
        cx.say(offer::added(&counts, &problems));
        return;
    }
    let has_anything = !plan.is_empty();
    let offered = cx.say(offer::offer(&file.name, &plan));
    if has_anything {
        cx.chat.person.files.push(SentFile { offered, ..file });
    }
}

/// *Add it*: the file is fetched again, since only its name was kept.
pub fn add(cx: &mut Context, pressed: &Pressed) {
    let offered = offered(cx, pressed).map(|file| file.file_id.clone());
    let Some(file_id) = offered else {
        return cx.toast(phrase::TOAST_OLD_BUTTON);
    };
    cx.show(pressed.handle, Message::new(paper::IMPORT_ADDING));
    fetch(cx, &file_id, true);
}

/// *Leave it*.
pub fn leave(cx: &mut Context, pressed: &Pressed) {
    let handle = pressed.handle;
    cx.chat.person.files.retain(|file| file.offered != handle);
    cx.show(handle, Message::new(paper::IMPORT_LEFT));
}

fn offered<'a>(cx: &'a Context, pressed: &Pressed) -> Option<&'a SentFile> {
    let files = cx.chat.person.files.iter();
    let mut offered = files.filter(|file| file.offered.is_some());
    offered.find(|file| file.offered == pressed.handle)
}
