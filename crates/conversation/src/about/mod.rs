//! `/help` and `/privacy`: what Charley can do, cannot do, and keeps.

pub mod phrase;
mod press;

pub use press::Press;

use crate::buttons::data::button;
use crate::causes::Press as CausesPress;
use crate::checkin::tips;
use crate::danger::Press as DangerPress;
use crate::message::Message;
use crate::next::Next;
use crate::stale::Stale;
use crate::view::View;
use crate::wording;
use crate::wording::caution::unread;
use charley_core::chat::Handle;
use charley_core::diary::{body, clock_time};
use charley_core::words::Text;

pub fn press(view: View, press: Press, on: Handle) -> Result<Next, Stale> {
    let screen = match press {
        Press::All => help(view),
        Press::Danger => when_to_get_help(),
        Press::SleepTips => sleep_tips(view),
    };
    Ok(Next::Show(screen, Some(on)))
}

/// `/help`.
pub fn help(view: View) -> Message {
    let is_young = body::is_minor(&view.chat.diary);
    let commands = match is_young {
        true => phrase::HELP_COMMANDS_YOUNG,
        false => phrase::HELP_COMMANDS,
    };
    let message = Message::new(commands)
        .paragraph(no_emergency_service(view))
        .row([button(
            phrase::BUTTON_SOMETHING_IS_WRONG,
            DangerPress::Wrong,
        )])
        .row([button(phrase::BUTTON_WHEN_TO_GET_HELP, Press::Danger)]);
    if is_young {
        return message;
    }
    message
        .row([button(phrase::BUTTON_SLEEP_TIPS, Press::SleepTips)])
        .row([button(phrase::BUTTON_HABITS, CausesPress::Habits)])
        .row([button(phrase::BUTTON_TREATMENTS, CausesPress::Treatments)])
}

/// What Charley is not, and how much of danger it hears in this language.
fn no_emergency_service(view: View) -> Text {
    let heard = view.book.danger_heard(&view.chat.person.language);
    let text = phrase::HELP_NO_EMERGENCY_SERVICE.text();
    text.with("heard", heard.id())
}

/// When to get help, and how soon: the rows of the brief's §6 in plain words.
fn when_to_get_help() -> Message {
    Message::new(phrase::HELP_EMERGENCY)
        .paragraph(phrase::HELP_TODAY)
        .paragraph(phrase::HELP_BOOK)
        .row([button(phrase::BUTTON_BACK, Press::All)])
}

/// All sleep tips.
fn sleep_tips(view: View) -> Message {
    let mut message = Message::new(phrase::HELP_SLEEP_HEAD);
    for (number, tip) in tips::TIPS.into_iter().enumerate() {
        let tip = tips::words(&view.chat.diary, tip);
        let line = phrase::RANKED.text().with("number", number + 1);
        let line = line.with("tip", tip.text());
        message = if number == 0 {
            message.paragraph(line)
        } else {
            message.line(line)
        };
    }
    message
        .paragraph(phrase::HELP_SLEEP_EVIDENCE)
        .row([button(phrase::BUTTON_BACK, Press::All)])
}

/// `/privacy`.
pub fn privacy(view: View) -> Message {
    let operator = match view.book.operator() {
        Some(operator) => phrase::PRIVACY_OPERATOR.text().with("operator", operator),
        None => phrase::PRIVACY_NO_OPERATOR.text(),
    };
    let consent = match view.chat.person.consented_at {
        Some(at) => {
            let local = view.local(at);
            phrase::PRIVACY_CONSENTED
                .text()
                .with("day", wording::day(local.date_naive()))
                .with("time", clock_time::shown(local.time()))
        }
        None => phrase::PRIVACY_NO_CONSENT.text(),
    };
    let mut message = Message::new(phrase::PRIVACY_WHAT)
        .paragraph(phrase::PRIVACY_WHO)
        .paragraph(operator)
        .paragraph(consent)
        .paragraph(phrase::PRIVACY_SOUND)
        .paragraph(phrase::PRIVACY_RIGHTS);
    if view.book.leaves_traces() {
        message = message.line(phrase::PRIVACY_TRACES);
    }
    message = message.paragraph(no_emergency_service(view));
    message
        .paragraphs
        .extend(unread(view).map(|text| vec![text]));
    message
}
