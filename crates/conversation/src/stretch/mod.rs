//! The stretch guide: positions in pictures and words, and a count that paces them.
//!
//! Dose and positions: clinical brief §4 (10 s hold, 10 s rest, three times,
//! calf and hamstring, both legs; legs alternate so that one rests while the
//! other works).

mod count;
pub mod phrase;
mod press;

pub use press::Press;

use crate::asking;
use crate::buttons::data::button;
use crate::buttons::shown;
use crate::context::Context;
use crate::effect::{Effect, Phase, Purpose};
use crate::message::Message;
use crate::next::{Next, Screen};
use crate::stale::Stale;
use crate::upkeep::{parts, reminders};
use crate::view::View;
use crate::wording::ways_on;
use charley_core::chat::{Aim, Handle};
use charley_core::diary::body::Variant;
use charley_core::diary::{Diary, body};
use charley_core::picture::{Picture, Stretch};
use charley_core::words::{Phrase, Text};

pub fn press(cx: &mut Context, press: Press, on: Handle) -> Result<Next, Stale> {
    match press {
        Press::Guide { .. } => Ok(open_guide(cx, None)),
        Press::Start => Ok(start(cx, on)),
        Press::Finished => {
            reminders::stretch_finished(cx);
            let done = Message::new(phrase::STRETCH_DONE);
            Ok(Next::Show(with_way_on(cx.view(), done), Some(on)))
        }
    }
}

/// The positions one by one, then how long and when to stop; asks about the
/// body first where unknown.
pub fn open_guide(cx: &mut Context, old: Option<Handle>) -> Next {
    if body::leg_rests(&cx.chat.diary) {
        return Next::Open(Screen::Resting, None);
    }
    if body::is_minor(&cx.chat.diary) {
        return Next::Show(Message::new(phrase::FOR_ADULTS), old);
    }
    let unasked = body::first_unasked(&cx.chat.diary);
    let dialogue = unasked.and_then(|question| cx.book.dialogue_of(question));
    if let Some((question, dialogue)) = unasked.zip(dialogue) {
        return asking::start_at(cx, dialogue.id(), question, Aim::Guide, old);
    }
    let session = &mut cx.chat.person.session;
    session.take_if(|session| session.aim == Aim::Guide);
    show_positions(cx);
    let dose = with_way_on(cx.view(), dose(&cx.chat.diary));
    if parts::is_at_first_result(cx.book, &cx.chat) {
        asking::show_question(cx, dose);
        return Next::Done;
    }
    Next::Show(dose, old)
}

/// The way on from the first result, which ends with the stretch.
fn with_way_on(view: View, message: Message) -> Message {
    match parts::is_at_first_result(view.book, view.chat) {
        true => message.row([ways_on::go_on(view)]),
        false => message,
    }
}

fn dose(diary: &Diary) -> Message {
    let label = match body::has_joint_or_injury(diary) {
        true => phrase::BUTTON_TEAM_SAID_YES,
        false => phrase::BUTTON_COUNT_WITH_ME,
    };
    Message::new(phrase::GUIDE_DOSE)
        .paragraph(phrase::GUIDE_STOP)
        .row([button(label, Press::Start)])
}

/// Each position as a picture, with its words.
fn show_positions(cx: &mut Context) {
    let mut caption = Message::new(phrase::GUIDE_HEAD);
    for caution in cautions(&cx.chat.diary) {
        caption = caption.paragraph(caution);
    }
    for (stretch, words) in positions(body::stretch(&cx.chat.diary)) {
        let picture = Picture::Stretch(stretch);
        cx.send_picture(picture, caption.paragraph(words).above(), Purpose::Reply);
        caption = Message::default();
    }
}

fn positions(variant: Variant) -> Vec<(Stretch, Phrase)> {
    match variant {
        Variant::Standing => vec![
            (Stretch::CalfStanding, phrase::GUIDE_CALF_STANDING),
            (Stretch::HamstringStanding, phrase::GUIDE_HAMSTRING_STANDING),
        ],
        Variant::Seated => vec![(Stretch::Seated, phrase::GUIDE_SEATED)],
        Variant::Bed => vec![(Stretch::Bed, phrase::GUIDE_BED)],
    }
}

fn cautions(diary: &Diary) -> Vec<Text> {
    let stands_at_65 = |diary| body::is_older(diary) && body::stretch(diary) == Variant::Standing;
    let cautions = [
        (body::has_joint_or_injury(diary), phrase::GUIDE_ASK_TEAM),
        (body::has_numb_feet(diary), phrase::GUIDE_NUMB_FEET),
        (body::is_pregnant(diary), phrase::GUIDE_PREGNANT),
        (stands_at_65(diary), phrase::GUIDE_HOLD_ON),
    ];
    let holding = cautions.into_iter().filter(|(holds, _)| *holds);
    holding.map(|(_, phrase)| phrase.text()).collect()
}

/// *Count with me*: the message is edited at each change, and the same can be
/// played, since hands are on the wall and eyes are not on the phone.
fn start(cx: &mut Context, on: Handle) -> Next {
    if body::leg_rests(&cx.chat.diary) {
        return Next::Open(Screen::Resting, None);
    }
    if cx.chat.person.newest != Some(on) {
        return open_guide(cx, Some(on));
    }
    let steps = count::steps(body::stretch(&cx.chat.diary));
    let mut phases = count::phases(&steps, on).into_iter();
    // At once: while the sound is on its way, the button would still be there, and
    // another tap on it would end the count.
    if let Some(first) = phases.next() {
        cx.edit(on, first.message);
    }
    let phases: Vec<Phase> = phases.collect();
    if let Some(end) = phases.last() {
        shown::show(&mut cx.chat.person, on, &end.message);
    }
    cx.push(Effect::SendSound {
        sound: count::sound(&steps),
        caption: Message::new(phrase::PACE_SOUND).silent(),
    });
    cx.push(Effect::Pace { handle: on, phases });
    Next::Done
}
