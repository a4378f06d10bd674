//! The conversation: what Charley does with one event.
//!
//! Pure: never awaits, never reads the clock, touches no disk and no network,
//! and cannot fail. Bad input is an effect that says so kindly.

mod about;
mod albums;
mod announcing;
mod asking;
mod bedtime;
pub mod chat;
mod checkin;
mod coaching;
pub mod command;
mod danger;
mod danger_question;
mod desk;
mod doctor;
pub mod doctor_page;
pub mod effect;
mod entry;
mod erase;
pub mod event;
pub mod export;
pub mod fhir;
mod guarded;
mod hearing;
mod how_bad;
pub mod import;
mod intake;
mod keeping;
mod link;
mod links;
mod log;
mod log_line;
mod lots;
mod night_count;
mod nights;
pub mod nights_table;
mod noted;
mod pictures;
mod plan;
mod press;
mod question;
mod relief;
mod reminders;
mod report;
mod results;
mod said;
mod screens;
mod settings;
mod sign_name;
mod start;
mod stretch;
mod summary;
mod tapped;
mod trial_picture;
mod trial_result;
mod trial_screens;
mod trials;
mod typed;
mod unasked;

pub use chat::{Announced, Chat, Due, Person, Turn};
pub use command::Command;
pub use effect::{Button, Effect, ExportFile, Handle, Message, Phase, Press, Purpose};
pub use event::{Document, Event, Fetched, Wake, What};

use crate::dialogue::Book;
use crate::words::{paper, phrase};
use chrono::{DateTime, Utc};
use desk::Desk;
use hearing::Heard;
use press::Pressed;
use reminders::Evening;

/// Everything Charley decides, decided here.
///
/// `now` is when the event is handled; the event carries its own times.
pub fn handle(book: &Book, chat: Chat, event: &Event, now: DateTime<Utc>) -> Turn {
    let (event, album) = event.out_of_album();
    let mut desk = Desk::new(book, chat, &event, now);
    if let Some(album) = album {
        albums::take_part(&mut desk, album);
    }
    notice_presence(&mut desk);
    route(&mut desk, &event.what);
    if desk.is_full {
        desk.say(Message::new(paper::DIARY_FULL));
    }
    if desk.replan {
        plan::replan(&mut desk);
    }
    desk.finish()
}

/// Whoever writes is reachable again, and their message is the newest now.
fn notice_presence(desk: &mut Desk) {
    match desk.event.what {
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
            desk.chat.person.newest = None;
            reachable(desk, true);
        }
        What::Button { .. } | What::Unblocked => reachable(desk, true),
        What::Blocked => reachable(desk, false),
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

fn reachable(desk: &mut Desk, reachable: bool) {
    if desk.chat.person.unreachable == reachable {
        desk.chat.person.unreachable = !reachable;
        desk.replan = true;
    }
}

fn route(desk: &mut Desk, what: &What) {
    match what {
        What::Command {
            name, arguments, ..
        } => command(desk, name, arguments),
        What::Text(text) => unasked::text(desk, text),
        What::Button { data, .. } => press(desk, data),
        What::Location {
            latitude,
            longitude,
            words,
        } => {
            bedtime::location(desk, *latitude, *longitude);
            unasked::overheard(desk, words.as_deref().unwrap_or_default());
        }
        What::Voice => unasked::voice(desk),
        What::Sticker => unasked::sticker(desk),
        What::Document(document) => import::sent(desk, document),
        What::Fetched {
            file_id,
            file,
            adding,
        } => import::fetched(desk, file_id, file, *adding),
        What::Other { caption } => unasked::other(desk, caption.as_deref()),
        What::Overheard(words) => unasked::overheard(desk, words),
        What::AlbumPart { part, .. } => route(desk, part),
        What::Edited { text } => unasked::edited(desk, text.as_deref()),
        What::Unreadable => unasked::unreadable(desk),
        What::Group => unasked::group(desk),
        What::Blocked => reminders::nothing_arrives(desk),
        What::Unblocked => {}
        What::Due { wake, due_at, .. } => reminders::due(desk, *wake, *due_at),
        What::ClockSetBack | What::ZonesChanged => reminders::plan_anew(desk),
        What::Delivered { kind, night } => reminders::delivered(desk, *kind, *night),
        What::Expired { kind, night } => reminders::expired(desk, *kind, *night),
        What::DueFailed { wake } => reminders::due_failed(desk, *wake),
        What::NotMade => unasked::not_made(desk),
        What::Failed => unasked::failed(desk),
        What::TooMuch => unasked::too_much(desk),
    }
}

fn command(desk: &mut Desk, name: &str, arguments: &str) {
    let Some(command) = Command::from_name(name) else {
        if hearing::hear(desk, arguments) != Heard::Said {
            unasked::unknown_command(desk);
        }
        return;
    };
    carry_out(desk, command, arguments);
    let is_heard_already = command == Command::Log;
    let is_clear = command == Command::Bedtime && bedtime::is_clear(desk, arguments);
    if !is_heard_already && !is_clear {
        hearing::hear(desk, arguments);
    }
}

fn carry_out(desk: &mut Desk, command: Command, arguments: &str) {
    match command {
        Command::Start => start::command(desk),
        Command::Log => log::command(desk, arguments),
        Command::Checkin => checkin::command(desk, arguments),
        Command::Bedtime => bedtime::command(desk, arguments),
        Command::Triggers => results::show(desk, None),
        Command::Stretch => stretch::command(desk),
        Command::Report => report::command(desk, None),
        Command::Settings => settings::command(desk, arguments),
        Command::Export => erase::export(desk),
        Command::Delete => erase::delete(desk),
        Command::Privacy => about::privacy(desk),
        Command::Help => about::help(desk, None),
        Command::Cancel => start::cancel(desk),
        Command::Stop => settings::stop(desk),
    }
}

/// A press. Only what is shown can be pressed.
fn press(desk: &mut Desk, data: &str) {
    let pressed = press::read(data);
    if screens::shows(&desk.chat.person, pressed.handle, data) {
        return button(desk, &pressed);
    }
    desk.toast(match pressed.action {
        "log.now" | "log.again" => phrase::TOAST_OLD_OFFER,
        _ => phrase::TOAST_OLD_BUTTON,
    });
}

/// What a button does, by its action. Anything else is an answer to a question
/// or stale.
fn button(desk: &mut Desk, pressed: &Pressed) {
    match pressed.action {
        "log.now" => log::from_offer(desk, pressed),
        "log.again" => log::again(desk, pressed),
        "log.undo" => log::undo(desk, pressed),
        "log.easing" => how_bad::ask(desk, pressed),
        "log.still_bad" => log::still_bad(desk, pressed),
        "log.severity" => how_bad::severity(desk, pressed),
        "log.morning" => how_bad::in_the_morning(desk, pressed),
        "log.awake" => log::awake(desk, pressed),
        "log.cold" => log::cold(desk, pressed),
        "start.set_up" => start::set_up(desk, pressed),
        "start.go_on" => start::go_on(desk, pressed),
        "start.question" => start::open_question(desk, pressed),
        "start.again" => start::start_again(desk, pressed),
        "intake.next" => intake::next(desk, pressed),
        "intake.stop" => intake::stop(desk, pressed),
        "danger.understood" => danger::understood(desk, pressed),
        "danger.ask" => danger_question::answered(desk, pressed),
        "danger.looked_at" => danger::looked_at(desk, pressed),
        "danger.not_yet" => danger::not_yet(desk, pressed),
        "delete.yes" => erase::yes(desk, pressed),
        "delete.no" => erase::no(desk, pressed),
        _ => button_of_screen(desk, pressed),
    }
}

fn button_of_screen(desk: &mut Desk, pressed: &Pressed) {
    match pressed.action {
        "triggers.open" => results::open(desk, pressed),
        "triggers.start" => results::start_cause(desk, pressed),
        "triggers.all" => results::show(desk, pressed.handle),
        "triggers.nights" => links::show(desk, pressed),
        "triggers.link" => links::picture(desk, pressed),
        "triggers.habits" => results::habits(desk, pressed),
        "triggers.treatments" => results::treatments(desk, pressed),
        "trial.show" => trial_screens::show(desk, pressed.handle),
        "trial.choose" => trial_screens::choose(desk, pressed),
        "trial.start" => trial_screens::start(desk, pressed),
        "trial.picture" => trial_result::picture(desk),
        "trial.stop" => trial_screens::stop(desk, pressed),
        "trial.leave_out" => lots::leave_out(desk, pressed),
        "report.all" => report::command(desk, pressed.handle),
        "report.calendar" => pictures::calendar(desk),
        "report.trend" => pictures::trend(desk),
        "report.nights" => report::nights(desk, pressed),
        "report.night" => report::night(desk, pressed),
        "report.open" => entry::open(desk, pressed),
        "report.correct" => checkin::correct(desk, pressed),
        "report.add" => report::add(desk, pressed),
        "report.add_to" => report::add_to(desk, pressed),
        "report.doctor" => doctor::open(desk, pressed.handle),
        "report.question" => doctor::ask(desk, pressed.handle),
        "report.no_question" => doctor::leave_out(desk, pressed),
        "report.nights_file" => doctor::send(desk, ExportFile::Nights),
        "report.page_a4" => doctor::send(desk, ExportFile::PageA4),
        "report.page_letter" => doctor::send(desk, ExportFile::PageLetter),
        "report.fhir" => doctor::send(desk, ExportFile::Fhir),
        "entry.bad" => entry::bad(desk, pressed),
        "entry.severity" => entry::severity(desk, pressed),
        "entry.details" => entry::details(desk, pressed),
        "entry.remove" => entry::remove(desk, pressed),
        "entry.remove_yes" => entry::remove_yes(desk, pressed),
        "import.add" => import::add(desk, pressed),
        "import.leave" => import::leave(desk, pressed),
        "help.all" => about::help(desk, pressed.handle),
        "help.danger" => about::when_to_get_help(desk, pressed),
        "help.sleep" => about::sleep_tips(desk, pressed),
        _ => button_of_evening(desk, pressed),
    }
}

fn button_of_evening(desk: &mut Desk, pressed: &Pressed) {
    match pressed.action {
        "water.done" => reminders::done(desk, Evening::Water, pressed),
        "water.snooze" => reminders::snooze(desk, Evening::Water, pressed),
        "water.skip" => reminders::skip(desk, Evening::Water, pressed),
        "water.earlier" => coaching::move_water(desk, pressed),
        "stretch.done" => reminders::done(desk, Evening::Stretch, pressed),
        "stretch.snooze" => reminders::snooze(desk, Evening::Stretch, pressed),
        "stretch.skip" => reminders::skip(desk, Evening::Stretch, pressed),
        "stretch.guide" => stretch::open_guide(desk, None),
        "stretch.start" => stretch::start(desk, pressed),
        "stretch.finished" => stretch::finished(desk, pressed),
        "walk.done" => reminders::done(desk, Evening::Walk, pressed),
        "walk.snooze" => reminders::snooze(desk, Evening::Walk, pressed),
        "walk.skip" => reminders::skip(desk, Evening::Walk, pressed),
        "pregnancy.never" => coaching::never_ask_pregnancy(desk, pressed),
        "settings.show" => settings::show(desk, pressed.handle, None),
        "settings.leave" => settings::leave(desk, pressed),
        "settings.days" => settings::days(desk, pressed),
        "summary.stop" => summary::stop(desk, pressed),
        "settings.bedtime" => bedtime::command(desk, ""),
        action if action.starts_with("settings.") => settings::pressed(desk, pressed),
        action if is_answer(desk.book, action) => tapped::pressed(desk, pressed),
        _ => desk.toast(phrase::TOAST_OLD_BUTTON),
    }
}

/// Whether data names a question of ours, or the way through one.
fn is_answer(book: &Book, action: &str) -> bool {
    matches!(action, "skip" | "back")
        || action
            .split_once('.')
            .is_some_and(|(dialogue, _)| book.dialogue(dialogue).is_some())
}
