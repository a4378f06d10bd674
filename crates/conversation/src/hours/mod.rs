//! Bedtime, rising and zone: `/bedtime`, the intake's questions about hours,
//! and a shared location.

pub mod phrase;

use crate::asking;
use crate::asking::press::{Choice, OfQuestion};
use crate::buttons::data::button;
use crate::context::Context;
use crate::intake::Press as IntakePress;
use crate::message::{Button, Message};
use crate::next::Next;
use crate::upkeep;
use crate::view::View;
use crate::wording::{coming, ways_on};
use charley_core::characters;
use charley_core::chat::{Aim, Handle, Session};
use charley_core::dialogue::keep::OfHours;
use charley_core::dialogue::{Answer, Ask, Dialogue, Keep, Step};
use charley_core::diary::clock_time::{self, Style, TypedTime};
use charley_core::diary::hours::is_one_night;
use charley_core::diary::{body, drinks};
use charley_core::place::{self, Place, PlacesFound, Zone};
use charley_core::words::Phrase;
use chrono::{NaiveTime, Timelike};

/// The dialogue of the hours and its questions, which `/bedtime` asks singly.
const HOURS: &str = "hours";
const ZONE: &str = "zone";
const BEDTIME: &str = "bedtime";

/// So much of what was typed as a place is said back.
const PLACE_CHARS_MAX: usize = 60;

/// `/bedtime [TIME [RISING] [ZONE]]`.
pub fn command(cx: &mut Context, arguments: &str) -> Next {
    if arguments.trim().is_empty() {
        return ask_bedtime(cx);
    }
    match read_arguments(cx.view(), arguments) {
        Some(typed) => apply(cx, typed),
        None => Next::Show(Message::new(phrase::BEDTIME_EXAMPLE), None),
    }
}

/// The question for the bedtime, by itself.
pub fn ask_bedtime(cx: &mut Context) -> Next {
    asking::start_at(cx, HOURS, BEDTIME, Aim::Bedtime, None)
}

/// The arguments of `/bedtime`, as far as they are given.
struct TypedHours {
    bedtime: TypedTime,
    rising: Option<NaiveTime>,
    /// What was typed as a place.
    place: Option<String>,
}

fn read_arguments(view: View, arguments: &str) -> Option<TypedHours> {
    let clock_words = view.clock_words();
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
    Some(TypedHours {
        bedtime,
        rising,
        place,
    })
}

/// Whether every word of the arguments is understood.
pub fn is_clear(view: View, arguments: &str) -> bool {
    let place_is_known = |typed: TypedHours| {
        let found = typed.place.map(|place| place::find_zone(&place));
        matches!(found, None | Some(PlacesFound::One(_)))
    };
    read_arguments(view, arguments).is_some_and(place_is_known)
}

fn apply(cx: &mut Context, typed: TypedHours) -> Next {
    let bedtime = typed.bedtime.time();
    let is_clear = !typed.bedtime.needs_asking();
    let fits = |rising| {
        let other = clock_time::other_half(bedtime);
        is_one_night(bedtime, rising) || (!is_clear && is_one_night(other, rising))
    };
    if typed.rising.is_some_and(|rising| !fits(rising)) {
        return Next::Show(Message::new(phrase::NIGHT_TOO_LONG), None);
    }
    if let Some(rising) = typed.rising {
        upkeep::hours::set_rising(cx, rising);
    }
    if is_clear {
        upkeep::hours::set_bedtime(cx, bedtime);
        return apply_place(cx, typed.place.as_deref());
    }
    if let Some(place) = typed.place {
        take_place(cx, &place, place::find_zone(&place));
    }
    ask_which(cx, bedtime);
    Next::Done
}

/// The place with a clear bedtime, and what is still missing.
fn apply_place(cx: &mut Context, typed: Option<&str>) -> Next {
    let Some(typed) = typed else {
        return carry_on(cx, None);
    };
    match place::find_zone(typed) {
        PlacesFound::Several(places) => {
            ask_which_place(cx, phrase::PLACE_WHICH, places);
            Next::Done
        }
        found @ (PlacesFound::One(_) | PlacesFound::None) => {
            take_place(cx, typed, found);
            carry_on(cx, None)
        }
    }
}

/// Where the bedtime is asked about next, what the place is cannot be asked as
/// well, and is said.
fn take_place(cx: &mut Context, typed: &str, found: PlacesFound) {
    let words = match found {
        PlacesFound::One(place) => return upkeep::hours::set_zone(cx, place.zone),
        PlacesFound::Several(_) => phrase::PLACE_SEVERAL,
        PlacesFound::None => phrase::PLACE_UNKNOWN_NAMED,
    };
    let shown: String = typed.chars().take(PLACE_CHARS_MAX).collect();
    cx.say(Message::new(words.text().with("place", shown)));
}

/// A bare time of the day: which half of the day is meant?
fn ask_which(cx: &mut Context, time: NaiveTime) {
    if !is_asking(cx.view(), BEDTIME) {
        asking::open_at(cx, HOURS, BEDTIME, Aim::Bedtime, None);
    }
    asking::show_question(cx, which_half(time));
}

fn which_half(time: NaiveTime) -> Message {
    let at_night = clock_time::other_half(time);
    let by_day = if time.hour() < 12 {
        phrase::BEDTIME_IN_THE_MORNING
    } else {
        phrase::BEDTIME_IN_THE_AFTERNOON
    };
    let said_at_night = if time.hour() <= 12 { time } else { at_night };
    let question = phrase::BEDTIME_WHICH.text();
    Message::new(question.with("time", clock_time::shown(time)))
        .row([half(phrase::BEDTIME_AT_NIGHT, said_at_night, at_night)])
        .row([half(by_day, time, time)])
}

fn is_asking(view: View, step: &str) -> bool {
    let session = view.chat.person.session.as_ref();
    session.is_some_and(|session| session.step == step)
}

fn half(label: Phrase, said: NaiveTime, meant: NaiveTime) -> Button {
    let label = label.text().with("time", clock_time::shown(said));
    button(label, option_of(BEDTIME, &clock_time::shown(meant)))
}

fn option_of<'a>(question: &str, option: &'a str) -> OfQuestion<'a> {
    OfQuestion {
        question: format!("{HOURS}.{question}"),
        choice: Choice::Option(option),
        place: None,
    }
}

fn ask_which_place(cx: &mut Context, question: Phrase, places: Vec<Place>) {
    if !is_asking(cx.view(), ZONE) {
        asking::open_at(cx, HOURS, ZONE, Aim::Bedtime, None);
    }
    asking::show_question(cx, which_place(question, places));
}

fn which_place(question: Phrase, places: Vec<Place>) -> Message {
    let rows = places.into_iter().map(|Place { zone, label }| {
        let label = phrase::PLACE.text().with("place", label);
        [button(label, option_of(ZONE, zone.name()))]
    });
    rows.fold(Message::new(question), Message::row)
}

/// Typed words as a time or place; `None` where they are none.
pub fn read_words(
    cx: &mut Context,
    dialogue: &Dialogue,
    step: &Step,
    text: &str,
    fresh: bool,
) -> Option<Next> {
    let is_answer_expected = fresh && !cx.is_night();
    match (step.ask(), read_time(cx.view(), text)) {
        (Ask::Time { .. }, Some(read)) => Some(answer_time(cx, dialogue, step, read)),
        (Ask::Place, Some(read)) => Some(places_with(cx, read.time())),
        (Ask::Place, None) => answer_place(cx, dialogue, step, text, is_answer_expected),
        (_, _) => {
            is_answer_expected.then(|| Next::Show(Message::new(phrase::BEDTIME_EXAMPLE), None))
        }
    }
}

fn read_time(view: View, text: &str) -> Option<TypedTime> {
    clock_time::read_clock_time(&characters::plain(text), Style::Answer, view.clock_words())
}

fn answer_time(cx: &mut Context, dialogue: &Dialogue, step: &Step, read: TypedTime) -> Next {
    let is_bedtime = step.keep() == Some(Keep::Hours(OfHours::Bedtime));
    if is_bedtime && read.needs_asking() {
        ask_which(cx, read.time());
        return Next::Done;
    }
    let answer = Answer::One(clock_time::shown(read.time()));
    asking::answered(cx, dialogue, step, answer)
}

fn answer_place(
    cx: &mut Context,
    dialogue: &Dialogue,
    step: &Step,
    text: &str,
    is_answer_expected: bool,
) -> Option<Next> {
    match place::find_zone(text) {
        PlacesFound::One(place) => {
            let zone = place.zone.name().to_owned();
            Some(asking::answered(cx, dialogue, step, Answer::One(zone)))
        }
        PlacesFound::Several(places) => {
            ask_which_place(cx, phrase::PLACE_WHICH, places);
            Some(Next::Done)
        }
        PlacesFound::None => is_answer_expected.then(unknown_place),
    }
}

fn unknown_place() -> Next {
    Next::Show(Message::new(phrase::PLACE_UNKNOWN), None)
}

/// The present local time was typed: which of the places that have it?
fn places_with(cx: &mut Context, time: NaiveTime) -> Next {
    let places = place::zones_with_local_time(time, cx.event.at);
    if places.is_empty() {
        return unknown_place();
    }
    ask_which_place(cx, phrase::PLACE_WHICH_CLOCK, places);
    Next::Done
}

/// A location that was shared, asked for or not.
pub fn location(cx: &mut Context, latitude: f64, longitude: f64) -> Next {
    let Some(zone) = place::zone_at(latitude, longitude) else {
        return unknown_place();
    };
    let dialogue = cx.book.dialogue(HOURS);
    let step = dialogue.and_then(|dialogue| Some((dialogue, dialogue.step(ZONE)?)));
    match step.filter(|_| is_asking(cx.view(), ZONE)) {
        Some((dialogue, step)) => {
            asking::answered(cx, dialogue, step, Answer::One(zone.name().to_owned()))
        }
        None => {
            upkeep::hours::set_zone(cx, zone);
            zone_noted(cx, zone)
        }
    }
}

/// A location that nobody asked for does not disturb what is being asked.
fn zone_noted(cx: &mut Context, zone: Zone) -> Next {
    let is_busy = cx.chat.person.session.is_some();
    if is_busy || cx.chat.person.is_set_up_under_way() {
        let noted = phrase::PLACE_NOTED.text();
        let noted = noted.with("place", place::place_label(zone));
        return Next::Show(Message::new(noted), None);
    }
    carry_on(cx, None)
}

/// Asks what is still missing, then says what was understood.
pub fn carry_on(cx: &mut Context, old: Option<Handle>) -> Next {
    if cx.chat.person.bedtime.is_none() {
        return asking::start_at(cx, HOURS, BEDTIME, Aim::Bedtime, old);
    }
    if !cx.chat.person.zone.is_some_and(Zone::is_known) {
        return asking::start_at(cx, HOURS, ZONE, Aim::Bedtime, old);
    }
    let is_minor = body::is_minor(&cx.chat.diary);
    if !is_minor && cx.chat.diary.answer(drinks::QUESTION_OF_DRINKS).is_none() {
        let question = drinks::QUESTION_OF_DRINKS;
        return asking::start_at(cx, body::SAFETY, question, Aim::Bedtime, old);
    }
    asking::close(cx, Aim::Bedtime);
    cx.plan();
    Next::Show(understood(cx.view()), old)
}

/// The end of a question that `/bedtime` asked. Where it was skipped and what
/// it asks is still missing, it is not asked again at once.
pub fn question_ended(cx: &mut Context, session: &Session) -> Next {
    let was_skipped = session.answers.get(&session.step) == Some(&Answer::Skipped);
    if was_skipped && cx.hours().is_none() {
        return Next::Show(Message::new(phrase::BEDTIME_LATER), session.handle);
    }
    carry_on(cx, session.handle)
}

/// What was understood, and which reminders will come when.
fn understood(view: View) -> Message {
    let Some(hours) = view.hours() else {
        return Message::new(phrase::BEDTIME_EXAMPLE);
    };
    let head = phrase::BEDTIME_SET
        .text()
        .with("bedtime", clock_time::shown(hours.bedtime))
        .with("rising", clock_time::shown(hours.rising))
        .with("place", place::place_label(hours.zone));
    let mut message = Message::new(head);
    let mut coming = coming::coming(view).into_iter();
    if let Some(first) = coming.next() {
        message = coming.fold(message.paragraph(first), Message::line);
    }
    message = coming::why_not(view)
        .into_iter()
        .fold(message, Message::paragraph);
    let message = ways_on::offer_checkin(view, message);
    let person = &view.chat.person;
    match person.is_set_up_under_way() && person.session.is_none() {
        true => message.row([button(phrase::BUTTON_GO_ON_ASKING, IntakePress::GoOn)]),
        false => message,
    }
}
