//! The conversation: what Charley does with one event.
//!
//! Pure: never awaits, never reads the clock, touches no disk and no network,
//! and cannot fail. Bad input is an effect that says so kindly.

mod about;
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
mod message;
mod nights;
mod report;
mod settings;
mod stretch;
mod trial;
mod upkeep;
mod wording;

pub use crate::chat::{Announced, Chat, Due, Handle, Person, Wake};
pub use crate::papers::ExportFile;
pub use command::Command;
pub use effect::{Effect, Phase, Purpose, Turn};
pub use event::{Document, Event, Fetched, What};
pub use message::{Button, Message, Press};

use crate::dialogue::Book;
use crate::words::{paper, phrase};
use asking::tapped;
use buttons::{data as press, shown as screens};
use checkin::tips;
use chrono::{DateTime, Utc};
use context::Context;
use cramp::severity as how_bad;
use danger::hearing::{self, Heard};
use danger::question as danger_question;
use data::import;
use evening::{Evening, allocation, summary};
use intake::start;
use report::{doctor, entry, pictures};
use trial::result as trial_result;
use upkeep::{albums, reminders, schedule};

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
    route(&mut cx, &event.what);
    if cx.is_full {
        cx.say(Message::new(paper::DIARY_FULL));
    }
    if cx.replan {
        schedule::replan(&mut cx);
    }
    cx.finish()
}

/// Whoever writes is reachable again, and their message is the newest now.
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
            reachable(cx, true);
        }
        What::Button { .. } | What::Unblocked => reachable(cx, true),
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

fn reachable(cx: &mut Context, reachable: bool) {
    if cx.chat.person.unreachable == reachable {
        cx.chat.person.unreachable = !reachable;
        cx.replan = true;
    }
}

fn route(cx: &mut Context, what: &What) {
    match what {
        What::Command {
            name, arguments, ..
        } => command(cx, name, arguments),
        What::Text(text) => free_text::text(cx, text),
        What::Button { data, .. } => press(cx, data),
        What::Location {
            latitude,
            longitude,
            words,
        } => {
            hours::location(cx, *latitude, *longitude);
            free_text::overheard(cx, words.as_deref().unwrap_or_default());
        }
        What::Voice => free_text::voice(cx),
        What::Sticker => free_text::sticker(cx),
        What::Document(document) => import::sent(cx, document),
        What::Fetched {
            file_id,
            file,
            adding,
        } => import::fetched(cx, file_id, file, *adding),
        What::Other { caption } => free_text::other(cx, caption.as_deref()),
        What::Overheard(words) => free_text::overheard(cx, words),
        What::AlbumPart { part, .. } => route(cx, part),
        What::Edited { text } => free_text::edited(cx, text.as_deref()),
        What::Unreadable => free_text::unreadable(cx),
        What::Group => free_text::group(cx),
        What::Blocked => evening::nothing_arrives(cx),
        What::Unblocked => {}
        What::Due { wake, due_at, .. } => evening::due(cx, *wake, *due_at),
        What::ClockSetBack | What::ZonesChanged => reminders::plan_anew(cx),
        What::Delivered { kind, night } => reminders::delivered(cx, *kind, *night),
        What::Expired { kind, night } => evening::expired(cx, *kind, *night),
        What::DueFailed { wake } => evening::due_failed(cx, *wake),
        What::NotMade => free_text::not_made(cx),
        What::Failed => free_text::failed(cx),
        What::TooMuch => free_text::too_much(cx),
    }
}

fn command(cx: &mut Context, name: &str, arguments: &str) {
    let Some(command) = Command::from_name(name) else {
        if hearing::hear(cx, arguments) != Heard::Said {
            free_text::unknown_command(cx);
        }
        return;
    };
    carry_out(cx, command, arguments);
    let is_heard_already = command == Command::Log;
    let is_clear = command == Command::Bedtime && hours::is_clear(cx, arguments);
    if !is_heard_already && !is_clear {
        hearing::hear(cx, arguments);
    }
}

fn carry_out(cx: &mut Context, command: Command, arguments: &str) {
    match command {
        Command::Start => start::command(cx),
        Command::Log => cramp::command(cx, arguments),
        Command::Checkin => checkin::command(cx, arguments),
        Command::Bedtime => hours::command(cx, arguments),
        Command::Triggers => causes::show(cx, None),
        Command::Stretch => stretch::command(cx),
        Command::Report => report::command(cx, None),
        Command::Settings => settings::command(cx, arguments),
        Command::Export => data::export(cx),
        Command::Delete => data::delete(cx),
        Command::Privacy => about::privacy(cx),
        Command::Help => about::help(cx, None),
        Command::Cancel => start::cancel(cx),
        Command::Stop => settings::stop(cx),
    }
}

/// A press. Only what is shown can be pressed.
fn press(cx: &mut Context, data: &str) {
    let pressed = press::read(data);
    if screens::shows(&cx.chat.person, pressed.handle, data) {
        return button(cx, &pressed);
    }
    cx.toast(match pressed.action {
        "log.now" | "log.again" => phrase::TOAST_OLD_OFFER,
        _ => phrase::TOAST_OLD_BUTTON,
    });
}

/// What a button does, by its action. Anything else is an answer to a question
/// or stale.
fn button(cx: &mut Context, pressed: &press::Pressed) {
    match pressed.action {
        "log.now" => cramp::from_offer(cx, pressed),
        "log.again" => cramp::again(cx, pressed),
        "log.undo" => cramp::undo(cx, pressed),
        "log.easing" => how_bad::ask(cx, pressed),
        "log.still_bad" => cramp::still_bad(cx, pressed),
        "log.severity" => how_bad::severity(cx, pressed),
        "log.morning" => how_bad::in_the_morning(cx, pressed),
        "log.awake" => cramp::awake(cx, pressed),
        "log.cold" => cramp::cold(cx, pressed),
        "start.set_up" => start::set_up(cx, pressed),
        "start.go_on" => start::go_on(cx, pressed),
        "start.question" => start::open_question(cx, pressed),
        "start.again" => start::start_again(cx, pressed),
        "intake.next" => intake::next(cx, pressed),
        "intake.stop" => intake::stop(cx, pressed),
        "danger.understood" => danger::understood(cx, pressed),
        "danger.ask" => danger_question::answered(cx, pressed),
        "danger.looked_at" => danger::looked_at(cx, pressed),
        "danger.not_yet" => danger::not_yet(cx, pressed),
        "delete.yes" => data::yes(cx, pressed),
        "delete.no" => data::no(cx, pressed),
        _ => button_of_screen(cx, pressed),
    }
}

fn button_of_screen(cx: &mut Context, pressed: &press::Pressed) {
    match pressed.action {
        "triggers.open" => causes::open(cx, pressed),
        "triggers.start" => causes::start_cause(cx, pressed),
        "triggers.all" => causes::show(cx, pressed.handle),
        "triggers.nights" => nights::show(cx, pressed),
        "triggers.link" => nights::picture(cx, pressed),
        "triggers.habits" => causes::habits(cx, pressed),
        "triggers.treatments" => causes::treatments(cx, pressed),
        "trial.show" => trial::show(cx, pressed.handle),
        "trial.choose" => trial::choose(cx, pressed),
        "trial.start" => trial::start(cx, pressed),
        "trial.picture" => trial_result::picture(cx),
        "trial.stop" => trial::stop(cx, pressed),
        "trial.leave_out" => allocation::leave_out(cx, pressed),
        "report.all" => report::command(cx, pressed.handle),
        "report.calendar" => pictures::calendar(cx),
        "report.trend" => pictures::trend(cx),
        "report.nights" => report::nights(cx, pressed),
        "report.night" => report::night(cx, pressed),
        "report.open" => entry::open(cx, pressed),
        "report.correct" => checkin::correct(cx, pressed),
        "report.add" => report::add(cx, pressed),
        "report.add_to" => report::add_to(cx, pressed),
        "report.doctor" => doctor::open(cx, pressed.handle),
        "report.question" => doctor::ask(cx, pressed.handle),
        "report.no_question" => doctor::leave_out(cx, pressed),
        "report.nights_file" => doctor::send(cx, ExportFile::Nights),
        "report.page_a4" => doctor::send(cx, ExportFile::PageA4),
        "report.page_letter" => doctor::send(cx, ExportFile::PageLetter),
        "report.fhir" => doctor::send(cx, ExportFile::Fhir),
        "entry.bad" => entry::bad(cx, pressed),
        "entry.severity" => entry::severity(cx, pressed),
        "entry.details" => entry::details(cx, pressed),
        "entry.remove" => entry::remove(cx, pressed),
        "entry.remove_yes" => entry::remove_yes(cx, pressed),
        "import.add" => import::add(cx, pressed),
        "import.leave" => import::leave(cx, pressed),
        "help.all" => about::help(cx, pressed.handle),
        "help.danger" => about::when_to_get_help(cx, pressed),
        "help.sleep" => about::sleep_tips(cx, pressed),
        _ => button_of_evening(cx, pressed),
    }
}

fn button_of_evening(cx: &mut Context, pressed: &press::Pressed) {
    match pressed.action {
        "water.done" => evening::done(cx, Evening::Water, pressed),
        "water.snooze" => evening::snooze(cx, Evening::Water, pressed),
        "water.skip" => evening::skip(cx, Evening::Water, pressed),
        "water.earlier" => tips::move_water(cx, pressed),
        "stretch.done" => evening::done(cx, Evening::Stretch, pressed),
        "stretch.snooze" => evening::snooze(cx, Evening::Stretch, pressed),
        "stretch.skip" => evening::skip(cx, Evening::Stretch, pressed),
        "stretch.guide" => stretch::open_guide(cx, None),
        "stretch.start" => stretch::start(cx, pressed),
        "stretch.finished" => stretch::finished(cx, pressed),
        "walk.done" => evening::done(cx, Evening::Walk, pressed),
        "walk.snooze" => evening::snooze(cx, Evening::Walk, pressed),
        "walk.skip" => evening::skip(cx, Evening::Walk, pressed),
        "pregnancy.never" => tips::never_ask_pregnancy(cx, pressed),
        "settings.show" => settings::show(cx, pressed.handle, None),
        "settings.leave" => settings::leave(cx, pressed),
        "settings.days" => settings::days(cx, pressed),
        "summary.stop" => summary::stop(cx, pressed),
        "settings.bedtime" => hours::command(cx, ""),
        action if action.starts_with("settings.") => settings::pressed(cx, pressed),
        action if is_answer(cx.book, action) => tapped::pressed(cx, pressed),
        _ => cx.toast(phrase::TOAST_OLD_BUTTON),
    }
}

/// Whether data names a question of ours, or the way through one.
fn is_answer(book: &Book, action: &str) -> bool {
    matches!(action, "skip" | "back")
        || action
            .split_once('.')
            .is_some_and(|(dialogue, _)| book.dialogue(dialogue).is_some())
}
