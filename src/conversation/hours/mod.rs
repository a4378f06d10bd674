//! Bedtime, rising and zone: `/bedtime`, the intake's questions about hours,
//! and a shared location.

use crate::characters;
use crate::chat::{Aim, Handle, Session};
use crate::conversation::asking;
use crate::conversation::buttons::data::button;
use crate::conversation::context::Context;
use crate::conversation::message::Message;
use crate::conversation::upkeep::{self, schedule};
use crate::conversation::wording::coming;
use crate::dialogue::{Answer, Ask, Dialogue, Keep, Step};
use crate::diary::body;
use crate::diary::clock_time::{self, Read, Style};
use crate::diary::hours::is_one_night;
use crate::place::{self, Found, Place, Zone};
use crate::words::{Phrase, phrase};
use chrono::{NaiveTime, Timelike};

/// The dialogue of the hours and its questions, which `/bedtime` asks singly.
const HOURS: &str = "hours";
const ZONE: &str = "zone";
const BEDTIME: &str = "bedtime";

/// So much of what was typed as a place is said back.
const PLACE_CHARS_MAX: usize = 60;

/// `/bedtime [TIME [RISING] [ZONE]]`.
pub fn command(cx: &mut Context, arguments: &str) {
    if arguments.trim().is_empty() {
        return asking::start_at(cx, HOURS, BEDTIME, Aim::Bedtime, None);
    }
    match read_arguments(cx, arguments) {
        Some(typed) => apply(cx, typed),
        None => {
            cx.say(Message::new(phrase::BEDTIME_EXAMPLE));
        }
    }
}

/// The arguments of `/bedtime`, as far as they are given.
struct Typed {
    bedtime: Read,
    rising: Option<NaiveTime>,
    /// What was typed as a place.
    place: Option<String>,
}

fn read_arguments(cx: &Context, arguments: &str) -> Option<Typed> {
    let clock_words = cx.clock_words();
    let arguments = characters::plain(arguments);
    let words: Vec<&str> = arguments.split_whitespace().collect();
    let (bedtime, taken) = clock_time::take_time(&words, Style::Bedtime, clock_words)?;
    let rest = &words[taken..];
    let rising = clock_time::take_time(rest, Style::Bedtime, clock_words);
    let (rising, rest) = match rising {
        Some((read, taken)) => (Some(read.time()), &rest[taken..]),
        None => (None, rest),
    };
    let place = (!rest.is_empty()).then(|| rest.join(" "));
    Some(Typed {
        bedtime,
        rising,
        place,
    })
}

/// Whether every word of the arguments is understood.
pub fn is_clear(cx: &Context, arguments: &str) -> bool {
    let place_is_known = |typed: Typed| {
        let found = typed.place.map(|place| place::find_zone(&place));
        matches!(found, None | Some(Found::One(_)))
    };
    read_arguments(cx, arguments).is_some_and(place_is_known)
}

fn apply(cx: &mut Context, typed: Typed) {
    let bedtime = typed.bedtime.time();
    let is_clear = !typed.bedtime.needs_asking();
    let fits = |rising| {
        let other = clock_time::other_half(bedtime);
        is_one_night(bedtime, rising) || (!is_clear && is_one_night(other, rising))
    };
    if typed.rising.is_some_and(|rising| !fits(rising)) {
        cx.say(Message::new(phrase::NIGHT_TOO_LONG));
        return;
    }
    if is_clear {
        upkeep::hours::set_bedtime(cx, bedtime);
    }
    if let Some(rising) = typed.rising {
        upkeep::hours::set_rising(cx, rising);
    }
    match typed.place {
        Some(place) => apply_place(cx, &place, is_clear),
        None if is_clear => carry_on(cx, None),
        None => {}
    }
    if !is_clear {
        ask_which(cx, bedtime);
    }
}

/// Where the bedtime is asked about next, what the place is cannot be asked as
/// well, and is said.
fn apply_place(cx: &mut Context, typed: &str, is_clear: bool) {
    match place::find_zone(typed) {
        Found::One(place) => upkeep::hours::set_zone(cx, place.zone),
        Found::Several(places) if is_clear => return ask_which_place(cx, places),
        Found::Several(_) => say_of_place(cx, phrase::PLACE_SEVERAL, typed),
        Found::None => say_of_place(cx, phrase::PLACE_UNKNOWN_NAMED, typed),
    }
    if is_clear {
        carry_on(cx, None);
    }
}

fn say_of_place(cx: &mut Context, phrase: Phrase, typed: &str) {
    let shown: String = typed.chars().take(PLACE_CHARS_MAX).collect();
    cx.say(Message::new(phrase.text().with("place", shown)));
}

/// A bare time of the day: which half of the day is meant?
fn ask_which(cx: &mut Context, time: NaiveTime) {
    if !is_asking(cx, BEDTIME) {
        asking::open_at(cx, HOURS, BEDTIME, Aim::Bedtime, None);
    }
    let at_night = clock_time::other_half(time);
    let by_day = if time.hour() < 12 {
        phrase::BEDTIME_IN_THE_MORNING
    } else {
        phrase::BEDTIME_IN_THE_AFTERNOON
    };
    let said_at_night = if time.hour() <= 12 { time } else { at_night };
    let question = phrase::BEDTIME_WHICH.text();
    let message = Message::new(question.with("time", clock_time::shown(time)))
        .row([choice(phrase::BEDTIME_AT_NIGHT, said_at_night, at_night)])
        .row([choice(by_day, time, time)]);
    asking::show_question(cx, message);
}

fn is_asking(cx: &Context, step: &str) -> bool {
    let session = cx.chat.person.session.as_ref();
    session.is_some_and(|session| session.step == step)
}

fn choice(label: Phrase, said: NaiveTime, meant: NaiveTime) -> super::Button {
    let action = format!("{HOURS}.{BEDTIME}={}", clock_time::shown(meant));
    button(label.text().with("time", clock_time::shown(said)), action)
}

fn ask_which_place(cx: &mut Context, places: Vec<Place>) {
    if !is_asking(cx, ZONE) {
        asking::open_at(cx, HOURS, ZONE, Aim::Bedtime, None);
    }
    let mut message = Message::new(phrase::PLACE_WHICH);
    for Place { zone, label } in places {
        let label = phrase::PLACE.text().with("place", label);
        message = message.row([button(label, format!("{HOURS}.{ZONE}={}", zone.name()))]);
    }
    asking::show_question(cx, message);
}

/// Typed words as a time or place. Returns whether they have been dealt with.
pub fn read_words(
    cx: &mut Context,
    dialogue: &Dialogue,
    step: &Step,
    text: &str,
    fresh: bool,
) -> bool {
    let is_answer_expected = fresh && !cx.is_night();
    let read = read_time(cx, text);
    match (step.ask(), read) {
        (Ask::Time { .. }, Some(read)) => answer_time(cx, dialogue, step, read),
        (Ask::Place, Some(read)) => places_with(cx, read.time()),
        (Ask::Place, None) => {
            return answer_place(cx, dialogue, step, text, is_answer_expected);
        }
        (_, _) if is_answer_expected => {
            cx.say(Message::new(phrase::BEDTIME_EXAMPLE));
        }
        (_, _) => return false,
    }
    true
}

fn read_time(cx: &Context, text: &str) -> Option<Read> {
    clock_time::read_clock_time(&characters::plain(text), Style::Answer, cx.clock_words())
}

fn answer_time(cx: &mut Context, dialogue: &Dialogue, step: &Step, read: Read) {
    let is_bedtime = step.keep() == Some(Keep::Bedtime);
    if is_bedtime && read.needs_asking() {
        return ask_which(cx, read.time());
    }
    let answer = Answer::One(clock_time::shown(read.time()));
    asking::answered(cx, dialogue, step, answer);
}

fn answer_place(
    cx: &mut Context,
    dialogue: &Dialogue,
    step: &Step,
    text: &str,
    is_answer_expected: bool,
) -> bool {
    match place::find_zone(text) {
        Found::One(place) => {
            let zone = place.zone.name().to_owned();
            asking::answered(cx, dialogue, step, Answer::One(zone));
        }
        Found::Several(places) => ask_which_place(cx, places),
        Found::None if is_answer_expected => {
            cx.say(Message::new(phrase::PLACE_UNKNOWN));
        }
        Found::None => return false,
    }
    true
}

/// The present local time was typed: which of the places that have it?
fn places_with(cx: &mut Context, time: NaiveTime) {
    let places = place::zones_with_local_time(time, cx.event.at);
    if places.is_empty() {
        cx.say(Message::new(phrase::PLACE_UNKNOWN));
    } else {
        ask_which_place(cx, places);
    }
}

/// A location that was shared, asked for or not.
pub fn location(cx: &mut Context, latitude: f64, longitude: f64) {
    let Some(zone) = place::zone_at(latitude, longitude) else {
        cx.say(Message::new(phrase::PLACE_UNKNOWN));
        return;
    };
    let book = cx.book;
    let step = book.dialogue(HOURS).and_then(|d| Some((d, d.step(ZONE)?)));
    match step.filter(|_| is_asking(cx, ZONE)) {
        Some((dialogue, step)) => {
            asking::answered(cx, dialogue, step, Answer::One(zone.name().to_owned()));
        }
        None => {
            upkeep::hours::set_zone(cx, zone);
            zone_noted(cx, zone);
        }
    }
}

/// A location that nobody asked for does not disturb what is being asked.
fn zone_noted(cx: &mut Context, zone: Zone) {
    let is_busy = cx.chat.person.session.is_some();
    if is_busy || cx.chat.person.is_set_up_under_way() {
        let place = place::place_label(zone);
        cx.say(Message::new(
            phrase::PLACE_NOTED.text().with("place", place),
        ));
        return;
    }
    carry_on(cx, None);
}

/// Asks what is still missing, then says what was understood.
pub fn carry_on(cx: &mut Context, old: Option<Handle>) {
    if cx.chat.person.bedtime.is_none() {
        return asking::start_at(cx, HOURS, BEDTIME, Aim::Bedtime, old);
    }
    if !cx.chat.person.zone.is_some_and(Zone::is_known) {
        return asking::start_at(cx, HOURS, ZONE, Aim::Bedtime, old);
    }
    if cx.chat.diary.answer(body::QUESTION_OF_DRINKS).is_none() {
        let question = body::QUESTION_OF_DRINKS;
        return asking::start_at(cx, body::SAFETY, question, Aim::Bedtime, old);
    }
    asking::close(cx, Aim::Bedtime);
    let message = understood(cx);
    cx.show(old, message);
}

/// The end of a question that `/bedtime` asked. Where it was skipped and what
/// it asks is still missing, it is not asked again at once.
pub fn question_ended(cx: &mut Context, session: &Session) {
    let was_skipped = session.answers.get(&session.step) == Some(&Answer::Skipped);
    if was_skipped && cx.hours().is_none() {
        cx.show(session.handle, Message::new(phrase::BEDTIME_LATER));
        return;
    }
    carry_on(cx, session.handle);
}

/// What was understood, and which reminders will come when.
fn understood(cx: &mut Context) -> Message {
    schedule::replan(cx);
    let Some(hours) = cx.hours() else {
        return Message::new(phrase::BEDTIME_EXAMPLE);
    };
    let head = phrase::BEDTIME_SET
        .text()
        .with("bedtime", clock_time::shown(hours.bedtime))
        .with("rising", clock_time::shown(hours.rising))
        .with("place", place::place_label(hours.zone));
    let mut message = Message::new(head);
    for (number, line) in coming::coming(cx).into_iter().enumerate() {
        message = if number == 0 {
            message.paragraph(line)
        } else {
            message.line(line)
        };
    }
    for why in coming::why_not(cx) {
        message = message.paragraph(why);
    }
    if cx.chat.person.is_set_up_under_way() && cx.chat.person.session.is_none() {
        message = message.row([button(phrase::BUTTON_GO_ON_ASKING, "start.go_on")]);
    }
    message
}
