//! Danger heard in words: what a free text tells. Where it may tell less, one
//! question comes first. Words and buttons end in the same place, in `danger`.

use super::phrase;
use super::question::ask;
use super::sentences::{for_a_visit_of, today};
use super::telling::{Telling, WasSaid, told};
use crate::asking::known;
use crate::context::Context;
use crate::message::Message;
use crate::upkeep::signs;
use crate::view::View;
use charley_core::dialogue::{Certainty, Circumstance, Facts, Sign, Told, Urgency};
use charley_core::diary::body;
use charley_core::place::{self, PlacesFound};
use charley_core::words::DangerHeard;
use chrono::TimeDelta;

/// Signs after a birth count this long from when it was told.
const AFTER_BIRTH: TimeDelta = TimeDelta::weeks(6);

/// What became of listening to a free text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heard {
    Nothing,
    /// It was said at once, and what is asked goes on: it is worth a visit, or
    /// was said within the hour.
    Besides,
    /// A sentence or a question was said, and nothing else should be.
    Said,
}

/// Whether an emergency is surely among what was heard.
pub fn is_emergency(heard: &[Told]) -> bool {
    heard
        .iter()
        .any(|told| told.certainty == Certainty::Sure && told.urgency == Urgency::Emergency)
}

/// Listens to a free text, and tells what is heard. The name of a place is
/// none, though it may look like a slip: Blanc-Sablon like a blood clot.
pub fn hear(cx: &mut Context, text: &str) -> Heard {
    if matches!(place::find_zone(text), PlacesFound::One(_)) {
        return Heard::Nothing;
    }
    let heard = listen(cx.view(), text);
    tell(cx, text, &heard)
}

/// Listens to the next piece of a long text, as if it had not been cut. What the
/// piece before told by itself was said then.
pub fn hear_on(cx: &mut Context, before: &str, text: &str) -> Heard {
    let whole = format!("{before} {text}");
    let known = listen(cx.view(), before);
    let mut heard = listen(cx.view(), &whole);
    heard.retain(|told| !known.contains(told));
    tell(cx, &whole, &heard)
}

/// Keeps the signs that were heard in a free text, with its words, and says or
/// asks the most urgent.
pub fn tell(cx: &mut Context, text: &str, heard: &[Told]) -> Heard {
    let sure = heard
        .iter()
        .filter(|told| told.certainty == Certainty::Sure);
    let sure: Vec<(Sign, Urgency)> = sure.map(|told| (told.sign, told.urgency)).collect();
    let surely = sure.iter().map(|(_, urgency)| *urgency).max();
    let mut unsure = heard
        .iter()
        .copied()
        .filter(|told| told.certainty != Certainty::Sure);
    let question =
        unsure.find(|told| Some(told.urgency) > surely && is_worth_asking(cx.view(), *told));
    let telling = Telling {
        signs: &sure,
        words: Some(text),
    };
    let said = match told(cx, None, &telling) {
        WasSaid::Alone => Heard::Said,
        WasSaid::Again => Heard::Besides,
        WasSaid::Nothing => say_for_a_visit(cx, &sure),
    };
    let Some(question) = question else {
        return said;
    };
    // Last, so that its buttons are what is seen.
    let words = quote(cx.view(), text);
    ask(cx, question, words);
    Heard::Said
}

/// What is worth a visit is said at once, for the day; there is nothing to tap.
fn say_for_a_visit(cx: &mut Context, sure: &[(Sign, Urgency)]) -> Heard {
    let Some((sign, _)) = sure.first() else {
        return Heard::Nothing;
    };
    let said = match signs::contradicts_the_statin(&cx.chat.diary, *sign, cx.event.at) {
        true => today(Sign::StatinPain),
        false => for_a_visit_of(cx.view(), *sign),
    };
    let said = match cx.is_night() {
        true => phrase::DANGER_BY_DAY.text().with("sentence", said),
        false => said,
    };
    cx.say(Message::new(said));
    Heard::Besides
}

/// Not what can wait, and not what was asked or told within the hour; despair
/// is asked about each time.
fn is_worth_asking(view: View, told: Told) -> bool {
    let asked_at = view.chat.person.danger_asked.get(&told.sign);
    let was_asked = asked_at.is_some_and(|at| view.at - *at < signs::SAME_SIGN_AGAIN);
    let is_own = told.certainty != Certainty::AboutAnother;
    told.urgency != Urgency::Book
        && !(is_own && signs::was_told_lately(view, told.sign, told.urgency))
        && (!was_asked || told.sign == Sign::SelfHarm)
}

/// Everything that a free text tells, most urgent first.
pub fn listen(view: View, text: &str) -> Vec<Told> {
    let language = &view.chat.person.language;
    let danger = view.book.danger(language);
    let mut heard = match view.book.danger_heard(language) {
        DangerHeard::Nothing => Vec::new(),
        DangerHeard::Emergencies | DangerHeard::All => danger.all_heard_in(text, &facts(view)),
    };
    if view.book.danger_heard(language) == DangerHeard::Emergencies {
        heard.retain(|told| told.urgency == Urgency::Emergency);
    }
    heard
}

/// The words of a text that told most.
fn quote(view: View, text: &str) -> Option<String> {
    let danger = view.book.danger(&view.chat.person.language);
    danger.quote(text, &facts(view))
}

fn facts(view: View) -> Facts {
    let mut facts = body::circumstances(&known::answers(view.chat));
    if !is_just_after_birth(view) {
        facts.remove(&Circumstance::AfterBirth);
    }
    facts
}

/// An answer of a session that is still open has no date yet: it is new.
fn is_just_after_birth(view: View) -> bool {
    let record = view.chat.diary.answers.get(body::QUESTION_OF_PREGNANCY);
    record.is_none_or(|record| view.at - record.answered_at < AFTER_BIRTH)
}
