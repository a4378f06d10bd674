//! What stands in a button's data: `<name>[=<choice>];<handle>[.<subject>]`, and
//! how a button of ours is read back.
//!
//! The part before the semicolon is the contract; what follows tells which
//! message of ours the button is on and what it is about. Nothing that comes
//! back is trusted: it may be old, repeated or forged.

use crate::message::{Button, Emphasis, Message, Press};
use charley_core::chat::Handle;
use charley_core::words::Text;

const BASE: u32 = 36;

/// The data of a press, taken apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wire<'a> {
    /// `log.undo`, or `safety.deh4` of an answer.
    pub name: &'a str,
    /// What was chosen: `7`, or the option of an answer.
    pub choice: Option<&'a str>,
    pub handle: Option<Handle>,
    /// The cramp, night or sign the button is about.
    pub subject: Option<&'a str>,
}

/// Takes the data of a press apart.
pub fn read(data: &str) -> Wire<'_> {
    let (said, mark) = data.split_once(';').unwrap_or((data, ""));
    let (name, choice) = match said.split_once('=') {
        Some((name, choice)) => (name, Some(choice)),
        None => (said, None),
    };
    let (handle, subject) = match mark.split_once('.') {
        Some((handle, subject)) => (handle, Some(subject)),
        None => (mark, None),
    };
    Wire {
        name,
        choice,
        handle: u64::from_str_radix(handle, BASE).ok(),
        subject,
    }
}

/// The same while it is written.
#[derive(Debug, Default)]
pub struct Written {
    pub choice: Option<String>,
    pub subject: Option<String>,
}

impl Written {
    /// The data, before the message's handle is stamped in.
    pub fn under(self, name: &str) -> String {
        let choice = self.choice.map(|choice| format!("={choice}"));
        let subject = self.subject.map(|subject| format!(";{subject}"));
        let (choice, subject) = (choice.unwrap_or_default(), subject.unwrap_or_default());
        format!("{name}{choice}{subject}")
    }
}

/// What can stand on a button: it does one thing, and has its data.
pub trait Pressable {
    fn data(&self) -> String;

    /// What it means beside other buttons, wherever nothing else is said.
    fn emphasis(&self) -> Emphasis {
        Emphasis::Plain
    }
}

/// Something that a button carries: what is chosen with it, or what it is about.
pub trait Carried: Sized {
    fn put(&self, written: &mut Written);
    /// `None` where it is no such thing.
    fn take(wire: &Wire) -> Option<Self>;
}

/// The buttons of a feature: one row is a variant, its name on the wire, what it
/// carries, and its emphasis where it is not plain. Wires are stable outside, and
/// stand on buttons that people have.
macro_rules! presses {
    ($(#[$about:meta])* pub enum Press {
        $($(#[$comment:meta])* $variant:ident $({ $($field:ident: $carried:ty),+ $(,)? })? = $wire:literal $(as $Emphasis:ident)?,)*
    }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Press {
            $($(#[$comment])* $variant $({ $($field: $carried),+ })?,)*
        }

        impl Press {
            /// Every name that stands on the wire.
            pub const NAMES: &[&str] = &[$($wire,)*];

            /// `None` where it is no button of these.
            pub fn read(wire: &$crate::buttons::data::Wire) -> Option<Press> {
                match wire.name {
                    $($wire => Some(Press::$variant $({
                        $($field: $crate::buttons::data::Carried::take(wire)?),+
                    })?),)*
                    _ => None,
                }
            }
        }

        impl $crate::buttons::data::Pressable for Press {
            fn data(&self) -> String {
                #[allow(unused_mut, reason = "not every button carries something")]
                let mut written = $crate::buttons::data::Written::default();
                match self {
                    $(Press::$variant $({ $($field),+ })? => {
                        $($($crate::buttons::data::Carried::put($field, &mut written);)+)?
                        written.under($wire)
                    })*
                }
            }

            fn emphasis(&self) -> $crate::message::Emphasis {
                use $crate::message::Emphasis;
                match self {
                    $(Press::$variant { .. } => {
                        #[allow(unused_mut, unused_assignments, reason = "most are plain")]
                        let mut emphasis = Emphasis::Plain;
                        $(emphasis = Emphasis::$Emphasis;)?
                        emphasis
                    })*
                }
            }
        }
    };
}
pub(crate) use presses;

/// A button that does something.
pub fn button(label: impl Into<Text>, press: impl Pressable) -> Button {
    Button {
        label: label.into(),
        press: Press::Data(press.data()),
        emphasis: press.emphasis(),
    }
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
        Some((said, subject)) => format!("{said};{}.{subject}", base36(handle)),
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

    struct Plain(&'static str);

    impl Pressable for Plain {
        fn data(&self) -> String {
            self.0.to_owned()
        }
    }

    #[test]
    fn a_stamped_button_reads_back() {
        let mut message = Message::new(Text::of("x")).row([
            button(Text::of("no"), Plain("safety.deh4=no")),
            button(Text::of("undo"), Plain("log.undo;17")),
        ]);
        stamp(&mut message, 1_790_000_000);
        let data: Vec<&str> = message.buttons[0]
            .iter()
            .map(|button| match &button.press {
                Press::Data(data) => data.as_str(),
                Press::OpenPrivateChat | Press::Copy(_) => "",
            })
            .collect();
        let answer = read(data[0]);
        assert_eq!((answer.name, answer.choice), ("safety.deh4", Some("no")));
        assert_eq!(answer.handle, Some(1_790_000_000));
        let undo = read(data[1]);
        assert_eq!((undo.name, undo.subject), ("log.undo", Some("17")));
    }

    #[test]
    fn forged_data_reads_as_something_harmless() {
        for data in ["", ";", "=", "a=b=c;;", "log.undo;zz.-1", "💧;💧.💧"] {
            let wire = read(data);
            let number = wire.subject.and_then(|subject| subject.parse::<u64>().ok());
            assert!(number.is_none(), "{data}");
        }
    }
}
