//! The result of a test by lot: counts first, then one sentence, "no clear
//! difference" included.
//!
//! The lot chose the nights, so this may say "helps"; the diary alone never may.

use super::desk::Desk;
use super::effect::Message;
use super::{link, trials};
use crate::diary::Record;
use crate::diary::trial::{End, Habit, Trial};
use crate::insights::{Finding, Verdict};
use crate::words::{Phrase, Text, phrase};

/// Adds the result, and notes that it was told.
pub fn tell(desk: &mut Desk, trial: Trial, message: Message) -> Message {
    let finding = trials::finding(&desk.chat.diary, &trial);
    let left_out = trial.lots.len() - trial.counted(&desk.chat.diary).count();
    let message = add(message, &trial, finding.as_ref(), left_out);
    if trial.told_at.is_none() {
        let told_at = Some(desk.event.at);
        desk.keep(Record::Trial(Trial { told_at, ..trial }));
    }
    message
}

fn add(message: Message, trial: &Trial, finding: Option<&Finding>, left_out: usize) -> Message {
    let mut message = message.paragraph(head_line(trial));
    if let Some(ended) = trial.ended {
        message = message.line(how_it_ended(ended.how));
    }
    message = match finding {
        Some(finding) => add_finding(message, finding),
        None => message.paragraph(phrase::TRIAL_TOO_FEW),
    };
    if left_out > 0 {
        message = message.line(phrase::TRIAL_LEFT_OUT.text().with("nights", left_out));
    }
    message
}

fn add_finding(message: Message, finding: &Finding) -> Message {
    let counts = link::with_counts(phrase::TRIAL_COUNTS, &finding.counts);
    let message = message.paragraph(counts);
    match finding.verdict {
        Verdict::LikelyLowers => message
            .line(phrase::TRIAL_HELPS)
            .line(link::sure(finding.lowers)),
        Verdict::LikelyRaises => message
            .line(phrase::TRIAL_DOES_NOT_HELP)
            .line(link::sure(finding.raises)),
        Verdict::HintLowers | Verdict::HintRaises | Verdict::NoClearLink => {
            message.line(phrase::TRIAL_NO_DIFFERENCE)
        }
        Verdict::TooFew { .. } => message.line(phrase::TRIAL_TOO_FEW),
    }
}

fn how_it_ended(how: End) -> Phrase {
    match how {
        End::Clear => phrase::TRIAL_CLEAR,
        End::Over => phrase::TRIAL_OVER,
        End::Stopped => phrase::TRIAL_STOPPED,
    }
}

/// "Your test: the bedtime stretch".
pub fn head(trial: &Trial) -> Message {
    Message::new(head_line(trial))
}

fn head_line(trial: &Trial) -> Text {
    phrase::TRIAL_HEAD
        .text()
        .with("name", name(trial.habit).text())
}

pub fn name(habit: Habit) -> Phrase {
    match habit {
        Habit::Stretch => phrase::NAME_STRETCH_DONE,
        Habit::Water => phrase::NAME_WATER_DONE,
        Habit::Walk => phrase::NAME_WALK,
    }
}
