//! The result screen: one line per cause, each opening to its tips, and what
//! the person's own nights say.
//!
//! What a person told that can go with cramps; never a diagnosis (brief §2).

mod otherwise;
pub mod phrase;
mod press;

pub use press::Press;

use crate::about::Press as HelpPress;
use crate::buttons::data::button;
use crate::context::Context;
use crate::danger::sentences::unread;
use crate::intake::Press as IntakePress;
use crate::message::Message;
use crate::next::Next;
use crate::report::Press as ReportPress;
use crate::stale::Stale;
use crate::upkeep::{self, signs};
use crate::view::View;
use crate::{asking, nights, trial};
use charley_core::chat::{Aim, Handle};
use charley_core::dialogue::names::cause_name;
use charley_core::dialogue::{Cause, Dialogue, Level};
use charley_core::diary::{body, drinks};
use charley_core::words::{Phrase, Text};
use otherwise::{Claims, is_otherwise};

pub fn press(cx: &mut Context, press: Press, on: Handle) -> Result<Next, Stale> {
    if body::is_minor(&cx.chat.diary) {
        return Ok(Next::Show(Message::new(phrase::FOR_ADULTS), Some(on)));
    }
    let screen = match press {
        Press::All => return Ok(show(cx, Some(on))),
        Press::Open { cause } => return Ok(show_cause(cx, cause, Some(on))),
        Press::Ask { cause } => {
            return Ok(asking::start(cx, cause.id(), Aim::Cause, Some(on)));
        }
        Press::Habits => habits(cx.view()),
        Press::Treatments => treatments(),
    };
    Ok(Next::Show(screen, Some(on)))
}

/// `/triggers`, and the end of the intake.
pub fn show(cx: &mut Context, old: Option<Handle>) -> Next {
    if body::is_minor(&cx.chat.diary) {
        return Next::Show(Message::new(phrase::FOR_ADULTS), old);
    }
    let screen = results(cx.view());
    signs::mark_read(cx);
    Next::Show(screen, old)
}

/// The end of a cause that was asked by itself.
pub fn asked(cx: &mut Context, dialogue: &str, old: Option<Handle>) -> Next {
    upkeep::causes::assess_all(cx);
    match Cause::from_id(dialogue) {
        Some(cause) => show_cause(cx, cause, old),
        None => show(cx, old),
    }
}

fn show_cause(cx: &mut Context, cause: Cause, old: Option<Handle>) -> Next {
    let Some(dialogue) = cx.book.dialogue(cause.id()) else {
        return Next::Done;
    };
    let screen = of_cause(cx.view(), dialogue, cause);
    signs::mark_read(cx);
    Next::Show(screen, old)
}

fn results(view: View) -> Message {
    let mut message = unread(view).fold(Message::default(), Message::paragraph);
    if body::may_be_no_cramp(&view.chat.diary) {
        let page = button(phrase::BUTTON_PAGE_FOR_DOCTOR, ReportPress::Doctor);
        message = message.paragraph(phrase::NOT_CRAMP).row([page]);
    }
    let findings = nights::findings(view);
    let findings = findings.as_ref();
    let claims = nights::claims(findings);
    message = match claims.is_empty() {
        true => {
            let answers = add_answers(view, message, &claims);
            let answers = answers.paragraph(phrase::NOT_A_DIAGNOSIS);
            nights::add_summary(view, findings, answers.folded())
        }
        false => {
            let summary = nights::add_summary(view, findings, message);
            add_answers(view, summary, &claims).paragraph(phrase::NOT_A_DIAGNOSIS)
        }
    };
    with_ways(view, trial::add_button(view, message))
}

/// What the answers say of each cause, and where the nights say otherwise.
fn add_answers(view: View, message: Message, claims: &Claims) -> Message {
    let mut message = message.headed(phrase::RESULTS_HEAD);
    for (level, causes) in by_level(view) {
        message = message.paragraph(level.map_or(phrase::RESULTS_NOT_ASKED, heading));
        let names = causes
            .into_iter()
            .map(|cause| name_line(view, cause, claims));
        message = names.fold(message, Message::line);
    }
    if let Some(step) = first_step(view) {
        let start = phrase::START_WITH_THIS.text();
        message = message.paragraph(start.with("step", step));
    }
    match level(view, Cause::Electrolytes) {
        Some(_) => message.paragraph(phrase::RESULTS_BLOOD_TEST),
        None => message,
    }
}

/// The causes by what was told of them, each level said once.
fn by_level(view: View) -> Vec<(Option<Level>, Vec<Cause>)> {
    let mut groups: Vec<(Option<Level>, Vec<Cause>)> = Vec::new();
    for cause in ranked(view) {
        let level = level(view, cause);
        match groups.last_mut().filter(|(last, _)| *last == level) {
            Some((_, causes)) => causes.push(cause),
            None => groups.push((level, vec![cause])),
        }
    }
    groups
}

fn heading(level: Level) -> Phrase {
    match level {
        Level::Likely => phrase::RESULTS_FIRST,
        Level::Possible => phrase::RESULTS_MAYBE,
        Level::Unlikely => phrase::RESULTS_LESS,
        Level::Unknown => phrase::RESULTS_UNKNOWN,
    }
}

/// What a cause is called, marked where the nights say otherwise.
fn name_line(view: View, cause: Cause, claims: &Claims) -> Text {
    let name = cause_name(cause);
    match level(view, cause) {
        Some(level) if is_otherwise(claims, cause, level) => {
            phrase::RESULTS_OTHERWISE.text().with("name", name)
        }
        Some(_) | None => name,
    }
}

fn with_ways(view: View, mut message: Message) -> Message {
    for cause in of_person(view) {
        let label = phrase::BUTTON_OPEN_CAUSE.text();
        let label = label.with("name", cause_name(cause));
        message = message.row([button(label, Press::Open { cause })]);
    }
    message = message
        .row([
            button(phrase::BUTTON_HABITS, Press::Habits),
            button(phrase::BUTTON_TREATMENTS, Press::Treatments),
        ])
        .row([button(phrase::BUTTON_WHEN_TO_GET_HELP, HelpPress::Danger)]);
    match view.chat.person.is_set_up_under_way() {
        true => message.row([button(phrase::BUTTON_GO_ON, IntakePress::GoOn)]),
        false => message,
    }
}

/// The causes, the ones worth a look first before the others.
fn ranked(view: View) -> Vec<Cause> {
    let mut causes: Vec<Cause> = of_person(view).collect();
    causes.sort_by_key(|cause| level(view, *cause).map_or(4, rank));
    causes
}

/// The causes that may concern somebody.
fn of_person(view: View) -> impl Iterator<Item = Cause> {
    let is_past_pregnancies = body::is_past_pregnancies(&view.chat.diary);
    let may = move |cause: &Cause| !(is_past_pregnancies && *cause == Cause::Pregnancy);
    Cause::ALL.into_iter().filter(may)
}

/// Where several are worth a look first, the one with the best evidence comes
/// first of all.
const BEST_FIRST: [Cause; 6] = [
    Cause::Pregnancy,
    Cause::Medications,
    Cause::Circulation,
    Cause::Overexertion,
    Cause::Dehydration,
    Cause::Electrolytes,
];

/// The next step of the one cause to start with.
fn first_step(view: View) -> Option<Text> {
    let is_first = |cause: &Cause| level(view, *cause) == Some(Level::Likely);
    let cause = BEST_FIRST.into_iter().find(is_first)?;
    let answers = body::answers_for_tips(&view.chat.diary);
    let tips = view.book.dialogue(cause.id())?.tips(&answers);
    tips.into_iter().next()
}

fn rank(level: Level) -> u8 {
    match level {
        Level::Likely => 0,
        Level::Possible => 1,
        Level::Unlikely => 2,
        Level::Unknown => 3,
    }
}

fn level(view: View, cause: Cause) -> Option<Level> {
    let known = view.chat.diary.triggers.get(&cause);
    known.map(|known| known.level)
}

fn result_line(view: View, cause: Cause) -> Text {
    phrase::RESULT_LINE
        .text()
        .with("name", cause_name(cause))
        .with("level", cause_line(view, cause))
}

/// "worth a look first", "maybe", "less likely", or that too little is known.
pub fn cause_line(view: View, cause: Cause) -> Text {
    level(view, cause)
        .map_or(phrase::LEVEL_NOT_ASKED, level_words)
        .text()
}

fn level_words(level: Level) -> Phrase {
    match level {
        Level::Likely => phrase::LEVEL_FIRST,
        Level::Possible => phrase::LEVEL_MAYBE,
        Level::Unlikely => phrase::LEVEL_LESS,
        Level::Unknown => phrase::LEVEL_UNKNOWN,
    }
}

/// The first tip; the others, three in all at most, and an honest word on the
/// evidence open with a tap.
fn of_cause(view: View, dialogue: &Dialogue, cause: Cause) -> Message {
    let mut message = unread(view).fold(Message::default(), Message::paragraph);
    message = message.paragraph(result_line(view, cause));
    let tips = dialogue.tips(&body::answers_for_tips(&view.chat.diary));
    let mut ranked = (1..).zip(tips).map(|(number, tip): (usize, Text)| {
        let line = phrase::RANKED.text().with("number", number);
        line.with("tip", tip)
    });
    message = ranked.by_ref().take(1).fold(message, Message::paragraph);
    message = message.paragraph(phrase::NOT_A_DIAGNOSIS).folded();
    message = ranked.fold(message, Message::paragraph);
    if !is_kept_private(view, cause) {
        message = message.paragraph(Text::of(format!("{}_evidence", cause.id())));
    }
    message
        .row([button(ask_label(view, cause), Press::Ask { cause })])
        .row([button(phrase::BUTTON_BACK, Press::All)])
}

/// Someone who would rather not say gets no pregnancy advice.
fn is_kept_private(view: View, cause: Cause) -> bool {
    cause == Cause::Pregnancy && body::keeps_pregnancy_private(&view.chat.diary)
}

fn ask_label(view: View, cause: Cause) -> Phrase {
    match level(view, cause) {
        Some(_) => phrase::BUTTON_ASK_AGAIN,
        None => phrase::BUTTON_ASK_ME,
    }
}

/// The five habits, whatever was answered; of adults.
pub fn habits(view: View) -> Message {
    let diary = &view.chat.diary;
    if body::is_minor(diary) {
        return Message::new(phrase::FOR_ADULTS);
    }
    let drink = match drinks::may_be_told_to_drink(diary) {
        true => phrase::HABIT_DRINK,
        false => phrase::HABIT_DRINK_LIMIT,
    };
    let food = match drinks::may_drink(diary) {
        true => phrase::HABIT_FOOD,
        false => phrase::HABIT_FOOD_ASK,
    };
    let movement = match body::has_heart_failure(diary) {
        true => phrase::HABIT_MOVE_HEART,
        false => phrase::HABIT_MOVE,
    };
    let mut message = Message::new(phrase::HABITS_HEAD)
        .paragraph(drink)
        .paragraph(food);
    if !body::leg_rests(diary) {
        message = message.paragraph(phrase::HABIT_STRETCH).paragraph(movement);
    }
    if !body::would_rather_not_say(diary) && !body::is_past_pregnancies(diary) {
        message = message.paragraph(phrase::HABIT_PREGNANT);
    }
    message.row([button(phrase::BUTTON_BACK, Press::All)])
}

/// What treatments there are and are not (brief §7); all but the one with a
/// trial to go by, and the one to leave, open with a tap.
fn treatments() -> Message {
    Message::new(phrase::TREATMENTS_HEAD)
        .paragraph(phrase::TREATMENT_STRETCH)
        .paragraph(phrase::TREATMENT_QUININE)
        .folded()
        .paragraph(phrase::TREATMENT_MAGNESIUM)
        .paragraph(phrase::TREATMENT_CALCIUM)
        .paragraph(phrase::TREATMENT_SALTS)
        .paragraph(phrase::TREATMENT_K2)
        .paragraph(phrase::TREATMENT_B_VITAMINS)
        .paragraph(phrase::TREATMENT_DILTIAZEM)
        .paragraph(phrase::TREATMENT_PICKLE)
        .paragraph(phrase::TREATMENT_DOCTOR)
        .row([button(phrase::BUTTON_BACK, Press::All)])
}
