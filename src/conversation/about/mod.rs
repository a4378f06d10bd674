//! `/help` and `/privacy`: what Charley can do, cannot do, and keeps.

use crate::chat::Handle;
use crate::conversation::buttons::data::{Pressed, button};
use crate::conversation::checkin::tips;
use crate::conversation::context::Context;
use crate::conversation::message::Message;
use crate::conversation::wording;
use crate::diary::clock_time;
use crate::words::phrase;

/// `/help`.
pub fn help(cx: &mut Context, old: Option<Handle>) {
    let message = Message::new(phrase::HELP_COMMANDS)
        .paragraph(phrase::HELP_NO_EMERGENCY_SERVICE)
        .row([button(phrase::BUTTON_WHEN_TO_GET_HELP, "help.danger")])
        .row([button(phrase::BUTTON_SLEEP_TIPS, "help.sleep")])
        .row([button(phrase::BUTTON_HABITS, "triggers.habits")])
        .row([button(phrase::BUTTON_TREATMENTS, "triggers.treatments")]);
    cx.show(old, message);
}

/// When to get help, and how soon: the rows of the brief's §6 in plain words.
pub fn when_to_get_help(cx: &mut Context, pressed: &Pressed) {
    let message = Message::new(phrase::HELP_EMERGENCY)
        .paragraph(phrase::HELP_TODAY)
        .paragraph(phrase::HELP_BOOK)
        .row([button(phrase::BUTTON_BACK, "help.all")]);
    cx.show(pressed.handle, message);
}

/// All sleep tips.
pub fn sleep_tips(cx: &mut Context, pressed: &Pressed) {
    let mut message = Message::new(phrase::HELP_SLEEP_HEAD);
    for (number, (_, tip)) in tips::TIPS.into_iter().enumerate() {
        let line = phrase::RANKED.text().with("number", number + 1);
        let line = line.with("tip", tip.text());
        message = if number == 0 {
            message.paragraph(line)
        } else {
            message.line(line)
        };
    }
    let message = message
        .paragraph(phrase::HELP_SLEEP_EVIDENCE)
        .row([button(phrase::BUTTON_BACK, "help.all")]);
    cx.show(pressed.handle, message);
}

/// `/privacy`.
pub fn privacy(cx: &mut Context) {
    let operator = match cx.book.operator() {
        Some(operator) => phrase::PRIVACY_OPERATOR.text().with("operator", operator),
        None => phrase::PRIVACY_NO_OPERATOR.text(),
    };
    let consent = match cx.chat.person.consented_at {
        Some(at) => {
            let local = cx.local(at);
            phrase::PRIVACY_CONSENTED
                .text()
                .with("day", wording::day(local.date_naive()))
                .with("time", clock_time::shown(local.time()))
        }
        None => phrase::PRIVACY_NO_CONSENT.text(),
    };
    cx.say(
        Message::new(phrase::PRIVACY_WHAT)
            .paragraph(phrase::PRIVACY_WHO)
            .paragraph(operator)
            .paragraph(consent)
            .paragraph(phrase::PRIVACY_RIGHTS)
            .paragraph(phrase::HELP_NO_EMERGENCY_SERVICE),
    );
}
