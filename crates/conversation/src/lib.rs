//! The conversation: what Charley does with one event.
//!
//! Pure: never awaits, never reads the clock, touches no disk and no network,
//! and cannot fail. Bad input is an effect that says so kindly.

mod about;
mod absence;
mod asking;
mod buttons;
mod causes;
mod checkin;
pub mod command;
mod context;
mod cramp;
mod danger;
mod data;
mod effect;
mod evening;
mod event;
mod free_text;
mod hours;
mod intake;
mod layout;
mod message;
mod next;
mod nights;
mod phrases;
mod plan;
mod questions;
mod report;
mod route;
mod settings;
mod stale;
mod stretch;
mod trial;
mod upkeep;
mod view;
mod wording;

pub use charley_core::chat::{Announced, Chat, Due, Handle, Person, PictureLight, Wake};
pub use charley_core::papers::ExportFile;
pub use command::ChatCommand;
pub use effect::{Effect, Phase, Purpose, Turn};
pub use event::{Document, Event, Fetched, What};
pub use layout::{FigureTable, Section, SectionLook};
pub use message::{Button, Emphasis, Message, Press};
pub use phrases::PHRASES;
pub use route::BUTTONS;
pub use upkeep::mornings::two_asked;

use charley_core::dialogue::Book;
use charley_core::words::paper;
use chrono::{DateTime, Utc};
use context::Context;
use upkeep::{albums, long_texts, water_question};

/// Everything Charley decides, decided here.
///
/// `now` is when the event is handled; the event carries its own times.
pub fn handle(book: &Book, chat: Chat, event: &Event, now: DateTime<Utc>) -> Turn {
    let (event, album) = event.out_of_album();
    let mut cx = Context::new(book, chat, &event, now);
    if let Some(album) = album {
        albums::take_part(&mut cx, album);
    }
    notice_presence(&mut cx);
    route::event(&mut cx, &event.what);
    if cx.is_full {
        cx.say(Message::new(paper::DIARY_FULL));
    }
    if cx.replan {
        cx.plan();
    }
    cx.finish()
}

/// Whoever writes is reachable again, their message is the newest now, and they are
/// not away.
fn notice_presence(cx: &mut Context) {
    match cx.event.what {
        What::Command { .. }
        | What::Text(_)
        | What::Location { .. }
        | What::Voice
        | What::Sticker
        | What::Document(_)
        | What::Other { .. }
        | What::Overheard(_)
        | What::AlbumPart { .. }
        | What::Unreadable => {
            cx.chat.person.newest = None;
            long_texts::take_piece(cx);
            give_sign(cx);
        }
        What::Button { .. } | What::Unblocked => give_sign(cx),
        What::Blocked => reachable(cx, false),
        What::Fetched { .. }
        | What::Edited { .. }
        | What::Group
        | What::Due { .. }
        | What::ClockSetBack
        | What::ZonesChanged
        | What::Delivered { .. }
        | What::Expired { .. }
        | What::DueFailed { .. }
        | What::NotMade
        | What::Failed
        | What::TooMuch => {}
    }
}

fn give_sign(cx: &mut Context) {
    water_question::end_if_over(cx);
    cx.chat.person.last_sign_at = Some(cx.event.at);
    cx.chat.person.said.absence_steps = 0;
    water_question::come_back(cx);
    reachable(cx, true);
    if cx.replan {
        cx.plan();
    }
}

fn reachable(cx: &mut Context, reachable: bool) {
    if cx.chat.person.unreachable == reachable {
        cx.chat.person.unreachable = !reachable;
        cx.replan = true;
    }
}
