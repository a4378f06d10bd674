//! Bedtime, rising and zone: `/bedtime`, the intake's questions about hours,
//! and a shared location.

use super::chat::{Aim, usual_rising};
use super::desk::Desk;
use super::effect::{Handle, Message};
use super::press::button;
use super::{asking, plan, said};
use crate::dialogue::{Answer, Ask, Dialogue, Step};
use crate::diary::clock_time::{self, Read, Style};
use crate::diary::{Cramp, Record, night};
use crate::place::{self, Found, Place};
use crate::words::phrase;
use chrono::{NaiveTime, TimeZone, Utc};
use chrono_tz::Tz;

/// The dialogue of the hours and its questions, which `/bedtime` asks singly.
const HOURS: &str = "hours";
const ZONE: &str = "zone";
const BEDTIME: &str = "bedtime";

/// `/bedtime [TIME [RISING] [ZONE]]`.
pub fn command(desk: &mut Desk, arguments: &str) {
    if arguments.trim().is_empty() {
        return asking::start_at(desk, HOURS, BEDTIME, Aim::Bedtime, None);
    }
    match read_arguments(desk, arguments) {
        Some(typed) => apply(desk, typed),
        None => {
            desk.say(Message::new(phrase::BEDTIME_EXAMPLE));
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

fn read_arguments(desk: &Desk, arguments: &str) -> Option<Typed> {
    let periods = desk.periods();
    let words: Vec<&str> = arguments.split_whitespace().collect();
    let (bedtime, taken) = clock_time::take_time(&words, Style::Bedtime, periods)?;
    let rest = &words[taken..];
    let rising = clock_time::take_time(rest, Style::Bedtime, periods);
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

fn apply(desk: &mut Desk, typed: Typed) {
    let found = typed.place.as_deref().map(place::find_zone);
    if let Some(Found::One(place)) = &found {
        set_zone(desk, place.zone);
    }
    if let Some(rising) = typed.rising {
        desk.chat.person.rising = Some(rising);
        desk.replan = true;
    }
    match typed.bedtime {
        read if read.needs_asking() => return ask_which(desk, read.time()),
        read => set_bedtime(desk, read.time()),
    }
    match found {
        Some(Found::Several(places)) => ask_which_place(desk, places),
        Some(Found::None) => {
            desk.say(Message::new(phrase::PLACE_UNKNOWN));
            carry_on(desk, None);
        }
        Some(Found::One(_)) | None => carry_on(desk, None),
    }
}

/// A bare time of the day: which half of the day is meant?
fn ask_which(desk: &mut Desk, time: NaiveTime) {
    if !is_asking(desk, BEDTIME) {
        asking::open_at(desk, HOURS, BEDTIME, Aim::Bedtime, None);
    }
    let clock = said::clock(time);
    let message = Message::new(phrase::BEDTIME_WHICH.text().with("time", clock))
        .row([choice(
            phrase::BEDTIME_AT_NIGHT,
            clock_time::other_half(time),
        )])
        .row([choice(phrase::BEDTIME_BY_DAY, time)]);
    asking::show_question(desk, message);
}

fn is_asking(desk: &Desk, step: &str) -> bool {
    let session = desk.chat.person.session.as_ref();
    session.is_some_and(|session| session.step == step)
}

fn choice(label: crate::words::Phrase, time: NaiveTime) -> super::Button {
    let clock = said::clock(time);
    let action = format!("{HOURS}.{BEDTIME}={clock}");
    button(label.text().with("time", clock), action)
}

fn ask_which_place(desk: &mut Desk, places: Vec<Place>) {
    if !is_asking(desk, ZONE) {
        asking::open_at(desk, HOURS, ZONE, Aim::Bedtime, None);
    }
    let mut message = Message::new(phrase::PLACE_WHICH);
    for Place { zone, label } in places {
        let label = phrase::PLACE.text().with("place", label);
        message = message.row([button(label, format!("{HOURS}.{ZONE}={}", zone.name()))]);
    }
    asking::show_question(desk, message);
}

/// A tapped time or place as an answer.
pub fn read_choice(ask: &Ask, option: &str) -> Option<Answer> {
    let understood = match ask {
        Ask::Time { .. } => NaiveTime::parse_from_str(option, "%H:%M").is_ok(),
        Ask::Place => option.parse::<Tz>().is_ok(),
        Ask::One { .. } | Ask::Many { .. } | Ask::Scale { .. } => false,
    };
    understood.then(|| Answer::One(option.to_owned()))
}

/// Typed words as a time or place. Returns whether they have been dealt with.
pub fn read_words(
    desk: &mut Desk,
    dialogue: &Dialogue,
    step: &Step,
    text: &str,
    fresh: bool,
) -> bool {
    let read = read_time(desk, text);
    match (step.ask(), read) {
        (Ask::Time { .. }, Some(read)) => answer_time(desk, dialogue, step, read),
        (Ask::Place, Some(read)) => places_with(desk, read.time()),
        (Ask::Place, None) => return answer_place(desk, dialogue, step, text, fresh),
        (_, _) if fresh => {
            desk.say(Message::new(phrase::BEDTIME_EXAMPLE));
        }
        (_, _) => return false,
    }
    true
}

fn read_time(desk: &Desk, text: &str) -> Option<Read> {
    clock_time::read_clock_time(text, Style::Answer, desk.periods())
}

fn answer_time(desk: &mut Desk, dialogue: &Dialogue, step: &Step, read: Read) {
    let is_bedtime = step.keep() == Some(crate::dialogue::Keep::Bedtime);
    if is_bedtime && read.needs_asking() {
        return ask_which(desk, read.time());
    }
    let answer = Answer::One(said::clock(read.time()));
    asking::answered(desk, dialogue, step, answer);
}

fn answer_place(
    desk: &mut Desk,
    dialogue: &Dialogue,
    step: &Step,
    text: &str,
    fresh: bool,
) -> bool {
    match place::find_zone(text) {
        Found::One(place) => {
            let zone = place.zone.name().to_owned();
            asking::answered(desk, dialogue, step, Answer::One(zone));
        }
        Found::Several(places) => ask_which_place(desk, places),
        Found::None if fresh => {
            desk.say(Message::new(phrase::PLACE_UNKNOWN));
        }
        Found::None => return false,
    }
    true
}

/// The present local time was typed: which of the places that have it?
fn places_with(desk: &mut Desk, time: NaiveTime) {
    let places = place::zones_with_local_time(time, desk.event.at);
    if places.is_empty() {
        desk.say(Message::new(phrase::PLACE_UNKNOWN));
    } else {
        ask_which_place(desk, places);
    }
}

/// A location that was shared, asked for or not.
pub fn location(desk: &mut Desk, latitude: f64, longitude: f64) {
    let Some(zone) = place::zone_at(latitude, longitude) else {
        desk.say(Message::new(phrase::PLACE_UNKNOWN));
        return;
    };
    let book = desk.book;
    let step = book.dialogue(HOURS).and_then(|d| Some((d, d.step(ZONE)?)));
    match step.filter(|_| is_asking(desk, ZONE)) {
        Some((dialogue, step)) => {
            asking::answered(desk, dialogue, step, Answer::One(zone.name().to_owned()));
        }
        None => {
            set_zone(desk, zone);
            carry_on(desk, None);
        }
    }
}

pub fn keep_zone(desk: &mut Desk, answer: &Answer) {
    if let Answer::One(name) = answer
        && let Ok(zone) = name.parse()
    {
        set_zone(desk, zone);
    }
}

pub fn keep_bedtime(desk: &mut Desk, answer: &Answer) {
    if let Some(time) = time_of(answer) {
        set_bedtime(desk, time);
    }
}

pub fn keep_rising(desk: &mut Desk, answer: &Answer) {
    if let Some(time) = time_of(answer) {
        desk.chat.person.rising = Some(time);
        desk.replan = true;
    }
}

fn time_of(answer: &Answer) -> Option<NaiveTime> {
    match answer {
        Answer::One(clock) => NaiveTime::parse_from_str(clock, "%H:%M").ok(),
        Answer::Many(_) | Answer::Number(_) | Answer::Skipped => None,
    }
}

fn set_bedtime(desk: &mut Desk, time: NaiveTime) {
    desk.chat.person.bedtime = Some(time);
    desk.replan = true;
}

/// Sets the zone. Cramps from before it was known get their night and offset.
fn set_zone(desk: &mut Desk, zone: Tz) {
    desk.chat.person.zone = Some(zone);
    desk.replan = true;
    let without_night: Vec<Cramp> = desk
        .chat
        .diary
        .cramps
        .values()
        .filter(|cramp| cramp.night.is_none())
        .cloned()
        .collect();
    for cramp in without_night {
        let Some(at) = cramp.at.map(|at| at.with_timezone(&Utc)) else {
            continue;
        };
        let bedtime = desk.chat.person.bedtime;
        desk.keep(Record::Cramp(Cramp {
            at: Some(zone.from_utc_datetime(&at.naive_utc()).fixed_offset()),
            night: Some(night::night_of_in_zone(at, zone, bedtime)),
            ..cramp
        }));
    }
}

/// Asks what is still missing, then says what was understood.
pub fn carry_on(desk: &mut Desk, old: Option<Handle>) {
    if desk.chat.person.bedtime.is_none() {
        return asking::start_at(desk, HOURS, BEDTIME, Aim::Bedtime, old);
    }
    if desk.chat.person.zone.is_none() {
        return asking::start_at(desk, HOURS, ZONE, Aim::Bedtime, old);
    }
    if desk.chat.diary.answer("deh4").is_none() {
        return asking::start_at(desk, "safety", "deh4", Aim::Bedtime, old);
    }
    desk.chat.person.session = None;
    let message = understood(desk);
    desk.show(old, message);
}

/// What was understood, and which reminders will come when.
fn understood(desk: &mut Desk) -> Message {
    plan::replan(desk);
    let Some(hours) = desk.hours() else {
        return Message::new(phrase::BEDTIME_EXAMPLE);
    };
    let rising = desk
        .chat
        .person
        .rising
        .unwrap_or(usual_rising(hours.bedtime));
    let head = phrase::BEDTIME_SET
        .text()
        .with("bedtime", said::clock(hours.bedtime))
        .with("rising", said::clock(rising))
        .with("place", place::place_label(hours.zone));
    let mut message = Message::new(head);
    for (number, line) in plan::coming(desk).into_iter().enumerate() {
        message = if number == 0 {
            message.paragraph(line)
        } else {
            message.line(line)
        };
    }
    if let Some(why) = plan::why_no_water(desk) {
        message = message.paragraph(why);
    }
    message
}
