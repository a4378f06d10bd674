//! A diary that comes back: a file of `/export`, sent to the chat.
//!
//! First what it would add is shown, and every row that cannot be, by its
//! line; one button adds it. Ids are kept, so nothing is added twice, and an
//! import that was cut off is made whole by doing it again. Whose export it was
//! does not matter: it becomes part of this diary. What is here already stays
//! as it is; reminders, and a test by lot that is under way, are not taken.

use super::{adding, offer};
use crate::context::Context;
use crate::effect::Effect;
use crate::event::{Document, Fetched};
use crate::free_text;
use crate::message::Message;
use crate::next::Next;
use crate::stale::Stale;
use charley_core::chat::{Handle, SentFile};
use charley_core::papers::import::{Plan, fields, is_readable};
use charley_core::papers::{BYTES_PER_MEGABYTE, FILE_BYTES_MAX};
use charley_core::words::paper;

/// Files of one person that wait to be read or added.
const FILES_MAX: usize = 8;
/// A file was sent. It is fetched before anything is said about it.
pub fn sent(cx: &mut Context, document: &Document) -> Next {
    if !is_readable(&document.name) {
        return free_text::other(cx, document.caption.as_deref());
    }
    if free_text::is_heard(cx, document.caption.as_deref().unwrap_or_default()) {
        return Next::Done;
    }
    if document
        .size_bytes
        .is_some_and(|size| size > FILE_BYTES_MAX)
    {
        return Next::Show(too_large(), None);
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
    Next::Done
}

fn fetch(cx: &mut Context, file_id: &str, adding: bool) {
    cx.push(Effect::Fetch {
        file_id: file_id.to_owned(),
        adding,
    });
}

fn too_large() -> Message {
    let most = FILE_BYTES_MAX / BYTES_PER_MEGABYTE;
    let message = paper::IMPORT_TOO_LARGE.text();
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    Message::new(message.with("megabytes", most))
}

/// A file is here, or is not to be had.
pub fn fetched(cx: &mut Context, file_id: &str, fetched: &Fetched, adding: bool) -> Next {
    let files = &mut cx.chat.person.files;
    let Some(at) = files.iter().position(|file| file.file_id == file_id) else {
        return Next::Done;
    };
    let file = files[at].clone();
    // One that failed may be done again once the fault is repaired.
    if *fetched != Fetched::Failed {
        files.remove(at);
    }
    match fetched {
        Fetched::Bytes(bytes) => {
            read(cx, file, bytes, adding);
            Next::Done
        }
        Fetched::TooLarge => Next::Show(too_large(), None),
        Fetched::Gone => Next::Show(Message::new(paper::IMPORT_GONE), None),
        Fetched::Failed => Next::Show(Message::new(paper::IMPORT_FAILED), None),
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
pub fn add(cx: &mut Context, on: Handle) -> Result<Next, Stale> {
    let mut files = cx.chat.person.files.iter();
    let offered = files.find(|file| file.offered == Some(on));
    let file_id = offered.ok_or(Stale::Old)?.file_id.clone();
    cx.show(Some(on), Message::new(paper::IMPORT_ADDING));
    fetch(cx, &file_id, true);
    Ok(Next::Done)
}

/// *Leave it*.
pub fn leave(cx: &mut Context, on: Handle) -> Next {
    cx.chat.person.files.retain(|file| file.offered != Some(on));
    Next::Show(Message::new(paper::IMPORT_LEFT), Some(on))
}
