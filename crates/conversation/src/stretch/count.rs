//! The guided count: what is to be done at which second, as words that are edited
//! in and as clips that are heard. Both come from the same steps.

use super::phrase;
use super::press::Press;
use crate::buttons::data::{button, stamp};
use crate::effect::Phase;
use crate::message::Message;
use charley_core::chat::Handle;
use charley_core::diary::body::Variant;
use charley_core::sound::{Clip, SoundCue, Soundtrack};
use charley_core::words::{Phrase, Text};

/// Seconds of one hold; the other leg rests as long.
const HOLD_SECONDS: u32 = 10;
/// Holds of each stretch and leg.
const HOLDS: usize = 3;
/// Seconds to get into a new position.
const CHANGE_SECONDS: u32 = 10;

/// Something to do from a second on.
#[derive(Clone, Copy)]
pub struct CountStep {
    after_seconds: u32,
    what: ToDo,
}

#[derive(Clone, Copy)]
enum ToDo {
    Ready(StretchedPart),
    Hold {
        part: StretchedPart,
        leg: HoldingLeg,
        hold: usize,
    },
    End,
}

/// What is stretched.
#[derive(Clone, Copy)]
enum StretchedPart {
    Calf,
    Hamstring,
    Both,
}

#[derive(Clone, Copy)]
enum HoldingLeg {
    Left,
    Right,
}

/// All of a variant, in order; the legs take turns.
pub fn steps(variant: Variant) -> Vec<CountStep> {
    let mut steps = Vec::new();
    let mut after_seconds = 0;
    let mut add = |what, seconds| {
        steps.push(CountStep {
            after_seconds,
            what,
        });
        after_seconds += seconds;
    };
    for part in parts(variant) {
        add(ToDo::Ready(*part), CHANGE_SECONDS);
        for hold in 1..=HOLDS {
            for leg in [HoldingLeg::Left, HoldingLeg::Right] {
                let part = *part;
                add(ToDo::Hold { part, leg, hold }, HOLD_SECONDS);
            }
        }
    }
    add(ToDo::End, 0);
    steps
}

fn parts(variant: Variant) -> &'static [StretchedPart] {
    match variant {
        Variant::Standing | Variant::Bed => &[StretchedPart::Calf, StretchedPart::Hamstring],
        Variant::Seated => &[StretchedPart::Both],
    }
}

/// As words; the last ones have the button that ends it.
pub fn phases(steps: &[CountStep], handle: Handle) -> Vec<Phase> {
    let phase = |step: &CountStep| Phase {
        after_seconds: step.after_seconds,
        message: step.message(handle),
    };
    steps.iter().map(phase).collect()
}

/// As what is heard.
pub fn sound(steps: &[CountStep]) -> Soundtrack {
    let cue = |step: &CountStep| SoundCue {
        at_seconds: step.after_seconds,
        clip: step.what.clip(),
    };
    Soundtrack {
        cues: steps.iter().map(cue).collect(),
    }
}

impl CountStep {
    fn message(&self, handle: Handle) -> Message {
        let message = Message::new(self.what.words());
        match self.what {
            ToDo::Ready(_) | ToDo::Hold { .. } => message,
            ToDo::End => {
                let done = button(phrase::BUTTON_DONE, Press::Finished);
                let mut message = message.row([done]);
                stamp(&mut message, handle);
                message
            }
        }
    }
}

impl ToDo {
    fn words(self) -> Text {
        match self {
            ToDo::Ready(part) => {
                let ready = phrase::PACE_READY.text();
                ready.with("stretch", part.words().text())
            }
            ToDo::Hold { part, leg, hold } => phrase::PACE_HOLD
                .text()
                .with("stretch", part.words().text())
                .with("leg", leg.words().text())
                .with("hold", hold)
                .with("holds", HOLDS),
            ToDo::End => phrase::PACE_END.text(),
        }
    }

    fn clip(self) -> Clip {
        match self {
            ToDo::Ready(StretchedPart::Calf) => Clip::ReadyCalf,
            ToDo::Ready(StretchedPart::Hamstring) => Clip::ReadyHamstring,
            ToDo::Ready(StretchedPart::Both) => Clip::ReadyBoth,
            ToDo::Hold {
                leg: HoldingLeg::Left,
                ..
            } => Clip::Left,
            ToDo::Hold {
                leg: HoldingLeg::Right,
                ..
            } => Clip::Right,
            ToDo::End => Clip::End,
        }
    }
}

impl StretchedPart {
    fn words(self) -> Phrase {
        match self {
            StretchedPart::Calf => phrase::PACE_CALF,
            StretchedPart::Hamstring => phrase::PACE_HAMSTRING,
            StretchedPart::Both => phrase::PACE_BOTH,
        }
    }
}

impl HoldingLeg {
    fn words(self) -> Phrase {
        match self {
            HoldingLeg::Left => phrase::PACE_LEFT,
            HoldingLeg::Right => phrase::PACE_RIGHT,
        }
    }
}
