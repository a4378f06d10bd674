//! Photos and files that are sent together. Each comes as a message of its own;
//! the words of each are heard, and only one of them is told what Charley cannot do.

use crate::context::Context;

/// Albums of one chat that are remembered, the newest: their parts come within
/// seconds of each other.
const ALBUMS_MAX: usize = 16;

/// A part of an album has come; whether one before it was answered, the context
/// knows from now on.
pub fn take_part(cx: &mut Context, album: u32) {
    let albums = &mut cx.chat.person.albums;
    cx.is_answered = albums.contains(&album);
    if !cx.is_answered {
        albums.push(album);
        albums.drain(..albums.len().saturating_sub(ALBUMS_MAX));
    }
}
