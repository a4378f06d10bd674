//! The result of a test by lot: counts first, then one sentence, "no clear
//! difference" included.
//!
//! The lot chose the nights, so this may say "helps"; the diary alone never may.

use super::{Press, phrase, picture};
use crate::buttons::data::button;
use crate::message::Message;
use crate::nights::link;
use crate::view::View;
use crate::wording;
use charley_core::diary::Diary;
use charley_core::diary::trial::{Drawn, End, Trial};
use charley_core::insights::{Finding, Verdict, by_lot, known};
use charley_core::picture::{Link, Picture};
use charley_core::words::{Phrase, Text, drawn};

/// Adds the result.
pub fn add(diary: &Diary, trial: &Trial, message: Message) -> Message {
    let finding = by_lot::finding(diary, trial);
    let message = in_words(diary, trial, finding.as_ref(), message);
    match finding.as_ref().and_then(link::change) {
        Some(_) => message.row([button(drawn::BUTTON_TRIAL, Press::Picture)]),
        None => message,
    }
}

/// The result of the test that is over as two pictures, each with the same in
/// words: what its nights say, and each of its evenings.
pub fn pictures(view: View) -> Option<[(Picture, Message); 2]> {
    let diary = &view.chat.diary;
    let trial = by_lot::newest(diary).filter(|trial| trial.ended.is_some())?;
    let finding = by_lot::finding(diary, trial)?;
    let verdict = sentence(trial.drawn, &finding).text();
    let link = link::draw(wording::habit(trial.habit).text(), verdict, &finding);
    let link = Link {
        sure: link.sure.filter(|_| trial.drawn.is_nightly()),
        ..link
    };
    let said = Message::new(link::in_one_sentence(&link)).folded();
    let said = in_words(diary, trial, Some(&finding), said);
    let said = link.in_words().into_iter().fold(said, Message::line);
    let by_lot = picture::draw(view, trial, link.clone())?;
    let evenings = picture::in_words(&by_lot);
    Some([
        (Picture::Link(link), said),
        (Picture::ByLot(by_lot), evenings),
    ])
}

fn in_words(diary: &Diary, trial: &Trial, finding: Option<&Finding>, message: Message) -> Message {
    let left_out = trial.lots.len() - trial.counted(diary).count();
    let mut message = message.paragraph(head_line(trial));
    if let Some(ended) = trial.ended {
        message = message.line(how_it_ended(ended.how));
    }
    message = match finding {
        Some(finding) => add_finding(message, trial.drawn, finding),
        None => message.paragraph(too_few(trial.drawn)),
    };
    if left_out > 0 {
        message = message.line(phrase::TRIAL_LEFT_OUT.text().with("nights", left_out));
    }
    let known = known(diary);
    let not_told = trial
        .counted(diary)
        .filter(|(night, _)| !known.contains_key(night));
    match not_told.count() {
        0 => message,
        nights => message.line(phrase::TRIAL_NOT_TOLD.text().with("nights", nights)),
    }
}

/// How probable it is comes of nights alone; what weeks say has its own words.
fn add_finding(message: Message, drawn: Drawn, finding: &Finding) -> Message {
    let counts = link::with_counts(phrase::TRIAL_COUNTS, &finding.counts);
    let message = message.paragraph(counts).line(sentence(drawn, finding));
    match finding.verdict.is_claim() && drawn.is_nightly() {
        true => message.line(link::sure(finding.raises.max(finding.lowers))),
        false => message,
    }
}

fn sentence(drawn: Drawn, finding: &Finding) -> Phrase {
    match finding.verdict {
        Verdict::LikelyLowers => helps(drawn),
        Verdict::LikelyRaises => phrase::TRIAL_DOES_NOT_HELP,
        Verdict::HintLowers | Verdict::HintRaises | Verdict::NoClearLink => no_difference(drawn),
        Verdict::TooFew { .. } => too_few(drawn),
    }
}

fn helps(drawn: Drawn) -> Phrase {
    match drawn {
        Drawn::Nightly => phrase::TRIAL_HELPS,
        Drawn::Weekly => phrase::TRIAL_HELPS_WEEKS,
    }
}

fn no_difference(drawn: Drawn) -> Phrase {
    match drawn {
        Drawn::Nightly => phrase::TRIAL_NO_DIFFERENCE,
        Drawn::Weekly => phrase::TRIAL_NO_DIFFERENCE_WEEKS,
    }
}

fn too_few(drawn: Drawn) -> Phrase {
    match drawn {
        Drawn::Nightly => phrase::TRIAL_TOO_FEW,
        Drawn::Weekly => phrase::TRIAL_TOO_FEW_WEEKS,
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
        .with("name", wording::habit(trial.habit).text())
}
