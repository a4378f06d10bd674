//! Buttons and their data: `<dialogue>.<question>=<option>;<handle>[.<subject>]`.
//!
//! The part before the semicolon is the contract; what follows tells which
//! message of ours the button is on and what it is about, so that a stale or
//! forged press is recognised.

use crate::chat::Handle;
use crate::conversation::message::{Button, Message, Press};
use crate::words::Text;

const BASE: u32 = 36;

/// A button's data, taken apart. Nothing in it is trusted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pressed<'a> {
    /// `log.undo`, or `safety.deh4` of an answer.
    pub action: &'a str,
    /// The option of an answer.
    pub option: Option<&'a str>,
    pub handle: Option<Handle>,
    /// The cramp, night or sign the button is about.
    pub subject: Option<u64>,
}

/// Takes the data of a press apart.
pub fn read(data: &str) -> Pressed<'_> {
    let (said, mark) = data.split_once(';').unwrap_or((data, ""));
    let (action, option) = match said.split_once('=') {
        Some((action, option)) => (action, Some(option)),
        None => (said, None),
    };
    let (handle, subject) = mark.split_once('.').unwrap_or((mark, ""));
    Pressed {
        action,
        option,
        handle: u64::from_str_radix(handle, BASE).ok(),
        subject: subject.parse().ok(),
    }
}

/// A button that does something.
pub fn button(label: impl Into<Text>, action: impl Into<String>) -> Button {
    Button {
        label: label.into(),
        press: Press::Data(action.into()),
    }
}

/// A button about one cramp, night or sign.
pub fn button_about(label: impl Into<Text>, action: &str, subject: u64) -> Button {
    button(label, format!("{action};{subject}"))
}

/// Marks each button of a message with the message's handle.
pub fn stamp(message: &mut Message, handle: Handle) {
    for button in message.buttons.iter_mut().flatten() {
        if let Press::Data(data) = &mut button.press {
            *data = stamped(data, handle);
        }
    }
}

fn stamped(data: &str, handle: Handle) -> String {
    match data.split_once(';') {
        Some((action, subject)) => format!("{action};{}.{subject}", base36(handle)),
        None => format!("{data};{}", base36(handle)),
    }
}

fn base36(mut number: u64) -> String {
    let mut digits = Vec::new();
    loop {
        let digit = u32::try_from(number % u64::from(BASE)).unwrap_or(0);
        digits.extend(char::from_digit(digit, BASE));
        number /= u64::from(BASE);
        if number == 0 {
            return digits.into_iter().rev().collect();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stamped_button_reads_back() {
        let mut message = Message::new(Text::of("x")).row([
            button(Text::of("no"), "safety.deh4=no"),
            button_about(Text::of("undo"), "log.undo", 17),
        ]);
        stamp(&mut message, 1_790_000_000);
        let data: Vec<&str> = message.buttons[0]
            .iter()
            .map(|button| match &button.press {
                Press::Data(data) => data.as_str(),
                Press::OpenPrivateChat => "",
            })
            .collect();
        let answer = read(data[0]);
        assert_eq!((answer.action, answer.option), ("safety.deh4", Some("no")));
        assert_eq!(answer.handle, Some(1_790_000_000));
        let undo = read(data[1]);
        assert_eq!((undo.action, undo.subject), ("log.undo", Some(17)));
    }

    #[test]
    fn forged_data_reads_as_something_harmless() {
        for data in ["", ";", "=", "a=b=c;;", "log.undo;zz.-1", "💧;💧.💧"] {
            let pressed = read(data);
            assert!(pressed.subject.is_none(), "{data}");
        }
    }
}
