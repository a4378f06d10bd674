//! Bedtime, rising and zone: `/bedtime`, the intake's questions about hours,
//! and a shared location.

use super::chat::{Aim, Session};
use super::desk::Desk;
use super::effect::{Handle, Message};
use super::press::button;
use super::{asking, intake, nights, plan, said};
use crate::characters;
use crate::dialogue::{Answer, Ask, Dialogue, Keep, Step};
use crate::diary::clock_time::{self, Read, Style};
use crate::diary::hours::is_one_night;
use crate::place::Zone;
use crate::place::{self, Place, PlacesFound};
use crate::words::{Phrase, phrase};
use chrono::{NaiveTime, Timelike};

/// The dialogue of the hours and its questions, which `/bedtime` asks singly.
const HOURS: &str = "hours";
const ZONE: &str = "zone";
const BEDTIME: &str = "bedtime";

/// So much of what was typed as a place is said back.
const PLACE_CHARS_MAX: usize = 60;

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
    let clock_words = desk.clock_words();
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
pub fn is_clear(desk: &Desk, arguments: &str) -> bool {
    let place_is_known = |typed: Typed| {
        let found = typed.place.map(|place| place::find_zone(&place));
        matches!(found, None | Some(PlacesFound::One(_)))
    };
    read_arguments(desk, arguments).is_some_and(place_is_known)
}

fn apply(desk: &mut Desk, typed: Typed) {
    let bedtime = typed.bedtime.time();
    let is_clear = !typed.bedtime.needs_asking();
    let fits = |rising| {
        let other = clock_time::other_half(bedtime);
        is_one_night(bedtime, rising) || (!is_clear && is_one_night(other, rising))
    };
    if typed.rising.is_some_and(|rising| !fits(rising)) {
        desk.say(Message::new(phrase::NIGHT_TOO_LONG));
        return;
    }
    if is_clear {
        set_bedtime(desk, bedtime);
    }
    if let Some(rising) = typed.rising {
        set_rising(desk, rising);
    }
    match typed.place {
        Some(place) => apply_place(desk, &place, is_clear),
        None if is_clear => carry_on(desk, None),
        None => {}
    }
    if !is_clear {
        ask_which(desk, bedtime);
    }
}

/// Where the bedtime is asked about next, what the place is cannot be asked as
/// well, and is said.
fn apply_place(desk: &mut Desk, typed: &str, is_clear: bool) {
    match place::find_zone(typed) {
        PlacesFound::One(place) => set_zone(desk, place.zone),
        PlacesFound::Several(places) if is_clear => return ask_which_place(desk, places),
        PlacesFound::Several(_) => say_of_place(desk, phrase::PLACE_SEVERAL, typed),
        PlacesFound::None => say_of_place(desk, phrase::PLACE_UNKNOWN_NAMED, typed),
    }
    if is_clear {
        carry_on(desk, None);
    }
}

fn say_of_place(desk: &mut Desk, phrase: Phrase, typed: &str) {
    let shown: String = typed.chars().take(PLACE_CHARS_MAX).collect();
    desk.say(Message::new(phrase.text().with("place", shown)));
}

/// A bare time of the day: which half of the day is meant?
fn ask_which(desk: &mut Desk, time: NaiveTime) {
    if !is_asking(desk, BEDTIME) {
        asking::open_at(desk, HOURS, BEDTIME, Aim::Bedtime, None);
    }
    let at_night = clock_time::other_half(time);
    let by_day = if time.hour() < 12 {
        phrase::BEDTIME_IN_THE_MORNING
    } else {
        phrase::BEDTIME_IN_THE_AFTERNOON
    };
    let said_at_night = if time.hour() <= 12 { time } else { at_night };
    let question = phrase::BEDTIME_WHICH.text();
    let message = Message::new(question.with("time", said::clock(time)))
        .row([choice(phrase::BEDTIME_AT_NIGHT, said_at_night, at_night)])
        .row([choice(by_day, time, time)]);
    asking::show_question(desk, message);
}

fn is_asking(desk: &Desk, step: &str) -> bool {
    let session = desk.chat.person.session.as_ref();
    session.is_some_and(|session| session.step == step)
}

fn choice(label: Phrase, said: NaiveTime, meant: NaiveTime) -> super::Button {
    let action = format!("{HOURS}.{BEDTIME}={}", said::clock(meant));
    button(label.text().with("time", said::clock(said)), action)
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
        Ask::Place => option.parse::<Zone>().is_ok(),
        Ask::One { .. } | Ask::Many { .. } | Ask::Scale { .. } | Ask::Text { .. } => false,
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
    let is_answer_expected = fresh && !desk.is_night();
    let read = read_time(desk, text);
    match (step.ask(), read) {
        (Ask::Time { .. }, Some(read)) => answer_time(desk, dialogue, step, read),
        (Ask::Place, Some(read)) => places_with(desk, read.time()),
        (Ask::Place, None) => {
            return answer_place(desk, dialogue, step, text, is_answer_expected);
        }
        (_, _) if is_answer_expected => {
            desk.say(Message::new(phrase::BEDTIME_EXAMPLE));
        }
        (_, _) => return false,
    }
    true
}

fn read_time(desk: &Desk, text: &str) -> Option<Read> {
    clock_time::read_clock_time(&characters::plain(text), Style::Answer, desk.clock_words())
}

fn answer_time(desk: &mut Desk, dialogue: &Dialogue, step: &Step, read: Read) {
    let is_bedtime = step.keep() == Some(Keep::Bedtime);
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
    is_answer_expected: bool,
) -> bool {
    match place::find_zone(text) {
        PlacesFound::One(place) => {
            let zone = place.zone.name().to_owned();
            asking::answered(desk, dialogue, step, Answer::One(zone));
        }
        PlacesFound::Several(places) => ask_which_place(desk, places),
        PlacesFound::None if is_answer_expected => {
            desk.say(Message::new(phrase::PLACE_UNKNOWN));
        }
        PlacesFound::None => return false,
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
            zone_noted(desk, zone);
        }
    }
}

/// A location that nobody asked for does not disturb what is being asked.
fn zone_noted(desk: &mut Desk, zone: Zone) {
    let is_busy = desk.chat.person.session.is_some();
    if is_busy || intake::is_under_way(desk) {
        let place = place::place_label(zone);
        desk.say(Message::new(
            phrase::PLACE_NOTED.text().with("place", place),
        ));
        return;
    }
    carry_on(desk, None);
}

pub fn keep_zone(desk: &mut Desk, answer: &Answer) {
    if let Some(zone) = answer.one().and_then(|name| name.parse().ok()) {
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
        set_rising(desk, time);
    }
}

/// Whether an answer is a rising that does not go with the bedtime.
pub fn is_impossible(desk: &Desk, step: &Step, answer: &Answer) -> bool {
    let night = desk.chat.person.bedtime.zip(time_of(answer));
    let does_not_fit = night.is_some_and(|(bedtime, rising)| !is_one_night(bedtime, rising));
    step.keep() == Some(Keep::Rising) && does_not_fit
}

fn time_of(answer: &Answer) -> Option<NaiveTime> {
    NaiveTime::parse_from_str(answer.one()?, "%H:%M").ok()
}

fn set_bedtime(desk: &mut Desk, time: NaiveTime) {
    desk.chat.person.bedtime = Some(time);
    let rising = desk.chat.person.rising;
    if rising.is_some_and(|rising| !is_one_night(time, rising)) {
        desk.chat.person.rising = None;
    }
    desk.replan = true;
}

/// One that does not go with the bedtime came with a new bedtime, which is
/// asked about next; until then the old bedtime stays.
fn set_rising(desk: &mut Desk, time: NaiveTime) {
    desk.chat.person.rising = Some(time);
    desk.replan = true;
}

/// Sets the zone. Cramps from before it was known get their night and offset.
fn set_zone(desk: &mut Desk, zone: Zone) {
    desk.chat.person.zone = Some(zone);
    desk.replan = true;
    nights::sort(desk);
}

/// Asks what is still missing, then says what was understood.
pub fn carry_on(desk: &mut Desk, old: Option<Handle>) {
    if desk.chat.person.bedtime.is_none() {
        return asking::start_at(desk, HOURS, BEDTIME, Aim::Bedtime, old);
    }
    if !desk.chat.person.zone.is_some_and(Zone::is_known) {
        return asking::start_at(desk, HOURS, ZONE, Aim::Bedtime, old);
    }
    if desk.chat.diary.answer("deh4").is_none() {
        return asking::start_at(desk, "safety", "deh4", Aim::Bedtime, old);
    }
    asking::close(desk, Aim::Bedtime);
    let message = understood(desk);
    desk.show(old, message);
}

/// The end of a question that `/bedtime` asked. Where it was skipped and what
/// it asks is still missing, it is not asked again at once.
pub fn question_ended(desk: &mut Desk, session: &Session) {
    let was_skipped = session.answers.get(&session.step) == Some(&Answer::Skipped);
    if was_skipped && desk.hours().is_none() {
        desk.show(session.handle, Message::new(phrase::BEDTIME_LATER));
        return;
    }
    carry_on(desk, session.handle);
}

/// What was understood, and which reminders will come when.
fn understood(desk: &mut Desk) -> Message {
    plan::replan(desk);
    let Some(hours) = desk.hours() else {
        return Message::new(phrase::BEDTIME_EXAMPLE);
    };
    let head = phrase::BEDTIME_SET
        .text()
        .with("bedtime", said::clock(hours.bedtime))
        .with("rising", said::clock(hours.rising))
        .with("place", place::place_label(hours.zone));
    let mut message = Message::new(head);
    for (number, line) in plan::coming(desk).into_iter().enumerate() {
        message = if number == 0 {
            message.paragraph(line)
        } else {
            message.line(line)
        };
    }
    for why in plan::why_not(desk) {
        message = message.paragraph(why);
    }
    if intake::is_under_way(desk) && desk.chat.person.session.is_none() {
        message = message.row([button(phrase::BUTTON_GO_ON_ASKING, "start.go_on")]);
    }
    message
}
