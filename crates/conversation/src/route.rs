//! The router: the only file that knows every feature. What happens goes to one
//! of them, and what it wants done next to another.

use super::buttons::carried::YesNo;
use super::buttons::{data, shown};
use super::context::Context;
use super::danger::{self, hearing, question};
use super::event::What;
use super::intake::{self, start};
use super::next::{Next, Screen};
use super::report::{self, doctor, entry};
use super::stale::Stale;
use super::upkeep::{emergency, language, let_rest, offers, packs, reminders, signs};
use super::{
    ChatCommand, about, absence, asking, causes, checkin, cramp, evening, free_text, hours, nights,
    plan, questions, settings, stretch, trial,
};
use charley_core::chat::{Aim, AskedAbout, Due, Handle, Session, Wake};
use chrono::{DateTime, Utc};

/// What happened, and all that follows from it.
pub fn event(cx: &mut Context, what: &What) {
    packs::end_those_over(cx);
    let next = first(cx, what);
    follow(cx, next);
    absence::welcome(cx);
}

/// Follows what each feature wants done next until nothing is left. It ends: a
/// plan has finitely many parts, and no screen leads to another by itself.
fn follow(cx: &mut Context, mut next: Next) {
    while next != Next::Done {
        next = follow_once(cx, next);
    }
}

fn first(cx: &mut Context, what: &What) -> Next {
    match what {
        What::Command {
            name,
            arguments,
            language,
        } => {
            language::meet(cx, language.as_deref().unwrap_or_default());
            return command(cx, name, arguments);
        }
        What::Text(text) => return free_text::text(cx, text),
        What::Button { data, .. } => return pressed(cx, data),
        What::Location {
            latitude,
            longitude,
            words,
        } => {
            let next = hours::location(cx, *latitude, *longitude);
            follow(cx, next);
            free_text::overheard(cx, words.as_deref().unwrap_or_default());
        }
        What::Voice => return free_text::voice(cx.view()),
        What::Sticker => return free_text::sticker(cx.view()),
        What::Document(document) => return super::data::import::sent(cx, document),
        What::Fetched {
            file_id,
            file,
            adding,
        } => return super::data::import::fetched(cx, file_id, file, *adding),
        What::Other { caption } => return free_text::other(cx, caption.as_deref()),
        What::Overheard(words) => free_text::overheard(cx, words),
        What::AlbumPart { part, .. } => return first(cx, part),
        What::Edited { text } => return free_text::edited(cx, text.as_deref()),
        What::Unreadable => return free_text::unreadable(cx.view()),
        What::Group => return free_text::group(cx),
        What::Blocked => evening::nothing_arrives(cx),
        What::Unblocked => {}
        What::Due { wake, due_at, .. } => return due(cx, *wake, *due_at),
        What::ClockSetBack | What::ZonesChanged => reminders::plan_anew(cx),
        What::Delivered { kind, night } => reminders::delivered(cx, *kind, *night),
        What::Expired { kind, night } => evening::expired(cx, *kind, *night),
        What::DueFailed { wake } => evening::due_failed(cx, *wake),
        What::NotMade => return Next::Show(free_text::not_made(), None),
        What::Failed => return Next::Show(free_text::failed(), None),
        What::TooMuch => return Next::Show(free_text::too_much(), None),
    }
    Next::Done
}

fn command(cx: &mut Context, name: &str, arguments: &str) -> Next {
    let Some(command) = ChatCommand::from_id(name) else {
        return match hearing::hear(cx, arguments) {
            hearing::Heard::Said | hearing::Heard::Besides => Next::Done,
            hearing::Heard::Nothing => free_text::unknown_command(cx.view()),
        };
    };
    cx.is_quiet = matches!(command, ChatCommand::Log | ChatCommand::Checkin);
    let next = carry_out(cx, command, arguments);
    follow(cx, next);
    let is_heard_already = command == ChatCommand::Log;
    let is_clear = command == ChatCommand::Bedtime && hours::is_clear(cx.view(), arguments);
    if !is_heard_already && !is_clear {
        hearing::hear(cx, arguments);
    }
    Next::Done
}

fn carry_out(cx: &mut Context, command: ChatCommand, arguments: &str) -> Next {
    match command {
        ChatCommand::Start => start::command(cx.view()),
        ChatCommand::Log => cramp::command(cx, arguments),
        ChatCommand::Checkin => checkin::command(cx, arguments),
        ChatCommand::Bedtime => hours::command(cx, arguments),
        ChatCommand::Triggers => causes::show(cx, None),
        ChatCommand::Stretch => stretch::open_guide(cx, None),
        ChatCommand::Report => Next::Show(report::overview(cx.view()), None),
        ChatCommand::Plan => plan::command(cx, arguments),
        ChatCommand::Settings => settings::command(cx, arguments),
        ChatCommand::Export => super::data::export(cx),
        ChatCommand::Delete => Next::Show(super::data::ask_to_delete(), None),
        ChatCommand::Privacy => Next::Show(about::privacy(cx.view()), None),
        ChatCommand::Help => Next::Show(about::help(cx.view()), None),
        ChatCommand::Cancel => start::cancel(cx),
        ChatCommand::Stop => settings::stop(cx),
    }
}

/// A row of the due index came due. One that is no longer planned is ignored.
fn due(cx: &mut Context, wake: Wake, due_at: DateTime<Utc>) -> Next {
    let planned = cx.chat.person.due.get(&wake).copied();
    let Some(due) = planned.filter(|due| due.at == due_at) else {
        return Next::Done;
    };
    cx.chat.person.due.remove(&wake);
    if emergency::rests(cx.view(), wake) {
        let_rest::let_rest(cx, wake, due);
        return Next::Done;
    }
    match wake {
        Wake::Water => evening::remind(cx, evening::Evening::Water, due),
        Wake::Stretch => evening::remind(cx, evening::Evening::Stretch, due),
        Wake::Walk => evening::remind(cx, evening::Evening::Walk, due),
        Wake::Checkin => return checkin::due(cx, due),
        Wake::LookedAt => danger::resting::ask(cx, due),
        Wake::Absence => absence::due(cx, due),
        Wake::Summary => summary(cx, due),
        Wake::QuietNote => plan::quiet_note::due(cx, due),
        Wake::HowIsIt => danger::afterwards::ask(cx, due),
    }
    Next::Done
}

/// The morning that looks back: on a week of the plan, on a month after it, or on the
/// week of the diary.
fn summary(cx: &mut Context, due: Due) {
    if let Some(review) = plan::review::of_week(cx, due.night) {
        return evening::summary::due(cx, due, Some(review));
    }
    let is_in_time = evening::summary::is_in_time(cx.view(), &due);
    match is_in_time
        .then(|| plan::months::of_month(cx, due))
        .flatten()
    {
        Some(line) => evening::summary::in_its_place(cx, due, line),
        None => evening::summary::due(cx, due, None),
    }
}

/// A press. Only what is shown can be pressed.
fn pressed(cx: &mut Context, data: &str) -> Next {
    let wire = data::read(data);
    let found = match wire.handle {
        Some(on) if shown::shows(&cx.chat.person, on, data) => act(cx, &wire, on),
        Some(_) | None => Err(stale(&wire)),
    };
    or_toast(cx, found)
}

/// Why a press does nothing is a short note on its button.
fn or_toast(cx: &mut Context, found: Result<Next, Stale>) -> Next {
    found.unwrap_or_else(|stale| {
        cx.toast(stale.words());
        Next::Done
    })
}

fn stale(wire: &data::Wire) -> Stale {
    match cramp::Press::read(wire) {
        Some(cramp::Press::Now | cramp::Press::Again) => Stale::OldOffer,
        Some(_) | None => Stale::Old,
    }
}

/// The features that have buttons, each with what takes a press of it.
macro_rules! features {
    ($($feature:ident: $press:expr,)*) => {
        /// What a button of a feature does; `None` where it is of none.
        fn of_feature(
            cx: &mut Context,
            wire: &data::Wire,
            on: Handle,
        ) -> Option<Result<Next, Stale>> {
            $(if let Some(press) = super::$feature::Press::read(wire) {
                let take: fn(&mut Context, super::$feature::Press, Handle) -> _ = $press;
                return Some(take(cx, press, on));
            })*
            None
        }

        /// Every name of a button of ours, feature by feature. A question of the
        /// same name would never be answered.
        pub const BUTTONS: &[&[&str]] = &[$(super::$feature::Press::NAMES,)*];
    };
}

features! {
    about: |cx, press, on| about::press(cx.view(), press, on),
    absence: absence::press,
    causes: causes::press,
    checkin: checkin::press,
    cramp: |cx, press, on| {
        cx.is_quiet = true;
        cramp::press(cx, press, on)
    },
    danger: danger::press,
    data: super::data::press,
    evening: evening::press,
    intake: intake::press,
    nights: nights::press,
    plan: plan::press,
    report: report::press,
    settings: settings::press,
    stretch: stretch::press,
    trial: trial::press,
}

/// What a button does: one of a feature, or an answer to a question.
fn act(cx: &mut Context, wire: &data::Wire, on: Handle) -> Result<Next, Stale> {
    if let Some(done) = of_feature(cx, wire, on) {
        return done;
    }
    let press = asking::press::Press::read(cx.book, wire).ok_or(Stale::Old)?;
    cx.is_quiet = press.is_of("checkin") || press.is_of("details");
    asking::pressed(cx, press, on)
}

fn follow_once(cx: &mut Context, next: Next) -> Next {
    match next {
        Next::Done => Next::Done,
        Next::Show(message, old) => {
            cx.show(old, message);
            Next::Done
        }
        Next::Offer {
            message,
            old,
            cramp,
        } => {
            offers::offer(cx, old, message, cramp);
            Next::Done
        }
        Next::Set(typed) => settings::command(cx, &typed),
        Next::Open(screen, old) => open(cx, screen, old),
        Next::Asked(topic) => questions::answer(cx.view(), topic),
        Next::Unclear { text, otherwise } => {
            cramp::told::offer(cx.view(), &text).unwrap_or(*otherwise)
        }
        Next::Ended(session) => ended(cx, session),
        Next::GoOn => asking::go_on_after_danger(cx),
        Next::Told { about, is_so, on } => told(cx, about, is_so, on),
    }
}

fn open(cx: &mut Context, screen: Screen, old: Option<Handle>) -> Next {
    match screen {
        Screen::Causes => causes::show(cx, old),
        Screen::Morning(night) => Next::Show(checkin::with_count(cx.view(), night), old),
        Screen::Stretch => stretch::open_guide(cx, old),
        Screen::Relief => cramp::first_aid(cx.view()),
        Screen::TestOf(habit) => trial::of(cx.view(), habit, old),
        Screen::Habits => Next::Show(causes::habits(cx.view()), old),
        Screen::Help => Next::Show(about::help(cx.view()), old),
        Screen::Settings => settings::command(cx, ""),
        Screen::Privacy => Next::Show(about::privacy(cx.view()), old),
        Screen::Resting => Next::Show(danger::resting::screen(cx.view()), old),
        Screen::Wrong => Next::Show(danger::wrong::screen(), old),
        Screen::LongCramp(cramp) => {
            danger::long_cramp::ask(cx, cramp, old);
            Next::Done
        }
        Screen::DoctorPage => doctor::show(cx, old),
        Screen::Hours => hours::carry_on(cx, old),
        Screen::Bedtime => hours::ask_bedtime(cx),
        Screen::Entry(cramp) => {
            let told = signs::say_told_now(cx);
            match cx.cramp(cramp) {
                Some(cramp) => {
                    let screen = entry::screen(cx.view(), cramp);
                    Next::Show(asking::below_visits(&told, screen), old)
                }
                None => Next::Done,
            }
        }
    }
}

/// What follows the end of a dialogue.
fn ended(cx: &mut Context, session: Session) -> Next {
    let old = session.handle;
    match session.aim {
        Aim::Intake { .. } => intake::part_ended(cx, session),
        Aim::Cause => causes::asked(cx, &session.dialogue, old),
        Aim::Bedtime => hours::question_ended(cx, &session),
        Aim::Guide => stretch::open_guide(cx, old),
        Aim::Checkin { night } => checkin::ended(cx, night, old),
        Aim::Details { cramp, checkin } => checkin::details_ended(cx, cramp, checkin, old),
        Aim::Doctor => doctor::open(cx, old),
        Aim::Plan => plan::go_through(cx, old),
        Aim::PlanMore => plan::told_more(old),
        Aim::PlanCue => plan::own_cue_told(cx, old),
        Aim::PlanNote => plan::quiet_note::told(cx, old),
    }
}

/// A question about danger was answered in words, as if by a tap.
fn told(cx: &mut Context, about: AskedAbout, is_so: bool, on: Option<Handle>) -> Next {
    match (about, is_so) {
        (AskedAbout::Sign(about), true) => question::answered(cx, YesNo::Yes, about, on),
        (AskedAbout::Sign(about), false) => question::answered(cx, YesNo::No, about, on),
        (AskedAbout::ColdLeg { cramp }, is_so) => {
            if cx.cramp(cramp).is_none() {
                return or_toast(cx, Err(Stale::Gone));
            }
            danger::long_cramp::answered(cx, is_so, on);
            Next::Done
        }
    }
}

#[cfg(test)]
mod tests {
    use super::BUTTONS;
    use std::collections::BTreeSet;

    #[test]
    fn each_button_has_a_name_of_its_own() {
        let names: Vec<&str> = BUTTONS.iter().copied().flatten().copied().collect();
        let once: BTreeSet<&str> = names.iter().copied().collect();
        assert_eq!(once.len(), names.len(), "two features claim one name");
    }
}
