//! The plan: eight weeks, one small habit at a time, chosen by the person, planned
//! in three taps and looked back on each week.
//!
//! Never a streak, a score, a comparison with others or "you should"; what does not
//! suit somebody is never shown to them. It treats nothing and says so.

mod automatic;
mod begin;
mod building;
mod care;
mod choosing;
mod fading;
mod full_form;
mod going_on;
pub mod kept;
mod look_back;
pub mod months;
mod packs;
mod pause;
pub mod phrase;
mod press;
pub mod quiet_note;
pub mod review;
mod screen;
mod six_weeks;
mod sleep;
mod standing;
mod task;
mod ways_on;

pub use begin::{go_through, told_more};
pub use building::own_cue_told;
pub use press::Press;

use crate::context::Context;
use crate::message::Message;
use crate::next::Next;
use crate::stale::Stale;
use crate::upkeep::emergency;
use charley_core::chat::Handle;
use charley_core::diary::body;
use charley_core::diary::plan::{KeptAnswer, ReviewChoice};

/// `/plan`, `/plan full`, `/plan stop`, `/plan pause 7`.
pub fn command(cx: &mut Context, arguments: &str) -> Next {
    if body::is_minor(&cx.chat.diary) {
        return Next::Show(Message::new(phrase::FOR_ADULTS), None);
    }
    emergency::plan_was_opened(&mut cx.chat);
    let mut words = arguments.split_whitespace();
    match (words.next(), words.next()) {
        (Some("stop"), None) => going_on::stop(cx, None),
        (Some("full"), None) => full_form::turn(cx),
        (Some("pause"), Some(days)) => Next::Set(format!("pause {days}")),
        (_, _) => screen::open(cx, None),
    }
}

pub fn press(cx: &mut Context, press: Press, on: Handle) -> Result<Next, Stale> {
    if body::is_minor(&cx.chat.diary) {
        return Ok(Next::Show(Message::new(phrase::FOR_ADULTS), Some(on)));
    }
    emergency::plan_was_opened(&mut cx.chat);
    match press {
        Press::Begin => Ok(begin::begin(cx, on)),
        Press::NotNow => Ok(begin::not_now(cx, on)),
        Press::Why => Ok(Next::Show(screen::why(), Some(on))),
        Press::More => Ok(begin::ask_more(cx, on)),
        Press::Unit { unit } => building::choose(cx, unit.as_str(), on),
        Press::WhyUnit { unit } => building::why(cx.view(), unit.as_str(), on),
        Press::Others => choosing::others(cx, on),
        Press::NoneNow => Ok(choosing::none_now(cx, on)),
        Press::Do { action } => building::action(cx, action.as_str(), on),
        Press::Cue { cue } => building::cue(cx, cue.as_str(), on),
        Press::Bar { obstacle } => building::obstacle(cx, Some(obstacle.as_str()), on),
        Press::NoBar => building::obstacle(cx, None, on),
        Press::Agree => building::agree(cx, on),
        Press::Note => quiet_note::agree(cx, on),
        Press::NoteOff => Ok(quiet_note::switch_off(cx, on)),
        Press::Change => building::change(cx, on),
        Press::Worry => Ok(sleep::worry(cx)),
        Press::FullForm { to } => Ok(full_form::switch(cx, to.0, Some(on))),
        Press::Different => Ok(Next::Show(packs::list(cx.view()), Some(on))),
        Press::Pack { unit } => packs::open(cx, unit.as_str(), on),
        Press::PackOn => packs::switch_on(cx, None, on),
        Press::PackDays { days } => packs::switch_on(cx, Some(days.0), on),
        Press::PackEnd { unit } => packs::end(cx, unit.as_str(), on),
        Press::PackNotNow => Ok(packs::not_now(cx, on)),
        Press::SameHours => Ok(packs::same_hours(on)),
        Press::NewHours => Ok(packs::new_hours(cx, on)),
        Press::Pause { days } => pause::begin(cx, days.0, on),
        Press::Keep => ways_on::answered(cx, ReviewChoice::Keep, on),
        Press::Easier => ways_on::answered(cx, ReviewChoice::Easier, on),
        Press::Other => ways_on::answered(cx, ReviewChoice::Other, on),
        Press::Settled => ways_on::answered(cx, ReviewChoice::Settled, on),
        Press::Never => ways_on::answered(cx, ReviewChoice::Never, on),
        Press::Hard => ways_on::answered(cx, ReviewChoice::Hard, on),
        Press::WhyNever { why } => ways_on::why_never(cx, why, on),
        Press::Auto { auto, plan } => ways_on::automatic(cx, auto, plan.0, on),
        Press::Alone { plan } => look_back::goes_on_alone(cx, plan, on),
        Press::Reminded { plan } => look_back::goes_on(cx, plan, on),
        Press::LetGo { plan } => look_back::let_go(cx, plan, on),
        Press::Worth { worth } => look_back::worth(cx, worth, on),
        Press::Upkeep { answer } => look_back::upkeep(cx, answer, on),
        Press::Still => months::still(cx, on),
        Press::Slipped => months::slipped(cx, on),
        Press::SlippedOf { plan } => months::slipped_of(cx, plan, on),
        Press::StopAsking => months::stop_asking(cx, on),
        Press::Fewer => fading::fewer(cx, on),
        Press::NoMore => fading::no_more(cx, on),
        Press::Back => fading::back(cx),
        Press::AnotherTime => Ok(fading::another_time(cx, on)),
        Press::At { to } => Ok(fading::at(cx, to, on)),
        Press::StretchKeep => six_weeks::keep(cx, on),
        Press::StretchFewer => six_weeks::fewer(cx, on),
        Press::StretchTest => six_weeks::test(cx, on),
        Press::StretchStop => six_weeks::stop(cx, on),
        Press::GoOn => Ok(going_on::go_on(cx, on)),
        Press::Smaller => going_on::smaller(cx, on),
        Press::Rest => Ok(going_on::rest(cx, on)),
        Press::Diary => Ok(going_on::diary_alone(cx, on)),
        Press::Done => task::done(cx, on),
        Press::Stop => Ok(going_on::stop(cx, Some(on))),
        Press::KeptYes { night } => kept::told(cx, night, KeptAnswer::Yes, on),
        Press::KeptPartly { night } => kept::told(cx, night, KeptAnswer::Partly, on),
        Press::KeptNo { night } => kept::told(cx, night, KeptAnswer::No, on),
        Press::KeptNotPossible { night } => kept::told(cx, night, KeptAnswer::NotPossible, on),
    }
}
