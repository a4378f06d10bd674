//! The result of a test by lot: counts first, then one sentence, "no clear
//! difference" included.
//!
//! The lot chose the nights, so this may say "helps"; the diary alone never may.

use super::picture;
use crate::conversation::buttons::data::button;
use crate::conversation::context::Context;
use crate::conversation::effect::Purpose;
use crate::conversation::message::Message;
use crate::conversation::nights::link;
use crate::conversation::wording;
use crate::diary::Record;
use crate::diary::trial::{End, Trial};
use crate::insights::{Finding, Verdict, by_lot};
use crate::picture::Picture;
use crate::words::{Phrase, Text, drawn, phrase};

/// Adds the result, and notes that it was told.
pub fn tell(cx: &mut Context, trial: Trial, message: Message) -> Message {
    let finding = by_lot::finding(&cx.chat.diary, &trial);
    let left_out = trial.lots.len() - trial.counted(&cx.chat.diary).count();
    let message = add(message, &trial, finding.as_ref(), left_out);
    let message = match finding.as_ref().and_then(link::change) {
        Some(_) => message.row([button(drawn::BUTTON_TRIAL, "trial.picture")]),
        None => message,
    };
    if trial.told_at.is_none() {
        let told_at = Some(cx.event.at);
        cx.keep(Record::Trial(Trial { told_at, ..trial }));
    }
    message
}

/// The result as a picture, with the same in words.
pub fn picture(cx: &mut Context) {
    let diary = &cx.chat.diary;
    let over = by_lot::newest(diary).filter(|trial| trial.ended.is_some());
    let found = over.and_then(|trial| Some((trial, by_lot::finding(diary, trial)?)));
    let Some((trial, finding)) = found else {
        return cx.toast(phrase::TOAST_OLD_BUTTON);
    };
    let left_out = trial.lots.len() - trial.counted(diary).count();
    let caption = add(Message::default(), trial, Some(&finding), left_out);
    let caption = match link::change(&finding) {
        Some(change) => caption.line(change.in_words()),
        None => caption,
    };
    let verdict = sentence(&finding).text();
    let link = link::draw(wording::habit(trial.habit).text(), verdict, &finding);
    let Some(by_lot) = picture::draw(diary, trial, link) else {
        return cx.toast(phrase::TOAST_OLD_BUTTON);
    };
    let caption = picture::add_words(caption, &by_lot);
    cx.send_picture(Picture::ByLot(by_lot), caption, Purpose::Reply);
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
    let message = message.paragraph(counts).line(sentence(finding));
    match finding.verdict.is_claim() {
        true => message.line(link::sure(finding.raises.max(finding.lowers))),
        false => message,
    }
}

fn sentence(finding: &Finding) -> Phrase {
    match finding.verdict {
        Verdict::LikelyLowers => phrase::TRIAL_HELPS,
        Verdict::LikelyRaises => phrase::TRIAL_DOES_NOT_HELP,
        Verdict::HintLowers | Verdict::HintRaises | Verdict::NoClearLink => {
            phrase::TRIAL_NO_DIFFERENCE
        }
        Verdict::TooFew { .. } => phrase::TRIAL_TOO_FEW,
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
