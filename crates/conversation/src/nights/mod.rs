//! What a person's own nights say: everything that was weighed, in the order of
//! how much there is to say of it.
//!
//! Never a cause, and nothing to do about a hint. Medicines are counted only.

mod habit;
pub mod link;
pub mod phrase;
mod press;

pub use press::Press;

use crate::buttons::data::button;
use crate::causes::Press as CausesPress;
use crate::context::Context;
use crate::effect::Purpose;
use crate::layout::{FigureTable, SectionLook};
use crate::message::Message;
use crate::next::Next;
use crate::stale::Stale;
use crate::view::View;
use crate::wording;
use charley_core::chat::Handle;
use charley_core::diary::{Factor, drinks};
use charley_core::insights::{
    Course, Direction, Finding, Findings, NIGHTS_MIN, Nights, Study, Verdict, WEIGHED, confounded,
    good_days, halves, new_medicine, of_diary, weigh,
};
use charley_core::picture::Picture;
use charley_core::words::{Text, drawn};
use habit::worth_trying;

/// The claims and hints of `/triggers`, or that there are none yet.
pub fn add_summary(view: View, findings: Option<&Findings>, message: Message) -> Message {
    let message = message.headed(phrase::NIGHTS_HEAD);
    let Some(findings) = findings else {
        return message.line(phrase::NIGHTS_NONE);
    };
    let message = message.row([button(phrase::BUTTON_NIGHTS, Press::Show)]);
    let said = ranked(findings).filter(|(_, finding)| finding.verdict.is_said());
    let lines: Vec<Text> = said
        .flat_map(|(factor, finding)| {
            let line = link::verdict(finding).map(|verdict| link::named(factor, verdict));
            line.into_iter().chain(to_try(view, factor, finding))
        })
        .collect();
    if lines.is_empty() {
        return message.line(nothing_said(findings));
    }
    lines.into_iter().fold(message, Message::line)
}

/// What a person's nights say; `None` where there are none to weigh.
pub fn findings(view: View) -> Option<Findings> {
    weigh(&of_diary(&view.chat.diary), Study::Diary)
}

/// What is surely enough found to be acted on, each with the way it goes.
pub fn claims(findings: Option<&Findings>) -> Vec<(Factor, Direction)> {
    let each = findings.into_iter().flat_map(ranked);
    each.filter_map(|(factor, finding)| Some((factor, finding.verdict.likely()?)))
        .collect()
}

fn to_try(view: View, factor: Factor, finding: &Finding) -> Option<Text> {
    let habit = worth_trying(&view.chat.diary, factor, finding.verdict);
    habit.map(|habit| habit.text())
}

fn nothing_said(findings: &Findings) -> Text {
    let answered = findings
        .exposures
        .iter()
        .filter(|one| one.counts.nights() > 0);
    let (about, at_least): (Vec<u32>, Vec<u32>) = answered.map(link::more_nights).unzip();
    match about.into_iter().min().unwrap_or(0) {
        0 => phrase::NIGHTS_NO_LINK
            .text()
            .with("nights", findings.nights),
        1..=link::MORE_NIGHTS_MAX => {
            let text = phrase::NIGHTS_TOO_FEW.text();
            let more = at_least.into_iter().min().unwrap_or(0);
            text.with("nights", findings.nights).with("more", more)
        }
        _ => phrase::NIGHTS_ALIKE.text(),
    }
}

pub fn press(cx: &mut Context, press: Press, on: Handle) -> Result<Next, Stale> {
    match press {
        Press::Show => Ok(Next::Show(screen(cx.view()), Some(on))),
        Press::Picture { of } => {
            let (picture, caption) = picture(cx.view(), of).ok_or(Stale::Old)?;
            cx.send_picture(picture, caption, Purpose::Reply);
            Ok(Next::Done)
        }
    }
}

/// *What my nights say*: everything that was weighed.
fn screen(view: View) -> Message {
    let diary = &view.chat.diary;
    let nights = of_diary(diary);
    let mut message = Message::default().headed(phrase::NIGHTS_HEAD);
    message = match weigh(&nights, Study::Diary) {
        Some(findings) => add_findings(view, message, &nights, &findings),
        None => message.paragraph(phrase::NIGHTS_NONE),
    };
    let medicine = new_medicine(diary);
    if medicine.exposed.nights > 0 {
        message = message.paragraph(link::with_counts(phrase::NIGHTS_NEW_MEDICINE, &medicine));
    }
    message = add_good_days(view, message);
    message.row([button(phrase::BUTTON_BACK, CausesPress::All)])
}

/// What was done well, counted and never judged.
fn add_good_days(view: View, message: Message) -> Message {
    let days = good_days(&view.chat.diary).into_iter();
    let mut days = days.filter(|(_, good, _)| *good > 0).peekable();
    if days.peek().is_none() {
        return message;
    }
    let message = message.paragraph(phrase::NIGHTS_GOOD_DAYS);
    days.fold(message, |message, (exposure, good, all)| {
        let line = phrase::LINK_DAYS
            .text()
            .with("name", wording::exposure(exposure));
        message.line(line.with("days", good).with("all", all))
    })
}

/// One link as a picture, with all that is said of it in words.
fn picture(view: View, factor: Factor) -> Option<(Picture, Message)> {
    let nights = of_diary(&view.chat.diary);
    let findings = weigh(&nights, Study::Diary)?;
    let place = WEIGHED.iter().position(|one| *one == factor)?;
    let finding = &findings.exposures[place];
    let confounded = confounded(&nights, &findings);
    let link = link::of_factor(factor, finding);
    let caption = Message::new(link::in_one_sentence(&link)).folded();
    let caption = add_link(view, caption, &confounded, place, finding);
    let caption = link.in_words().into_iter().fold(caption, Message::line);
    Some((Picture::Link(link), caption.above()))
}

fn add_findings(view: View, message: Message, nights: &Nights, findings: &Findings) -> Message {
    let counted = phrase::NIGHTS_COUNTED
        .text()
        .with("cramps", findings.cramps);
    let message = message
        .paragraph(counted.with("nights", findings.nights))
        .line(meaning(findings));
    if findings.nights < NIGHTS_MIN {
        return message;
    }
    let message = add_links(view, message, nights, findings);
    let message = add_not_compared(message, findings);
    add_over_time(message, nights, findings)
}

fn add_links(view: View, mut message: Message, nights: &Nights, findings: &Findings) -> Message {
    let confounded = confounded(nights, findings);
    message = message.tabled(counts(findings));
    for (factor, finding) in ranked(findings).filter(|(_, one)| can_be_compared(one)) {
        let Some(place) = WEIGHED.iter().position(|one| *one == factor) else {
            continue;
        };
        let folded = SectionLook::Folded(link::in_short(factor, finding));
        message = message.laid_out(folded, |message| {
            add_link(view, message, &confounded, place, finding)
        });
        let label = drawn::BUTTON_LINK.text().with("name", link::name(factor));
        message = message.row([button(label, Press::Picture { of: factor })]);
    }
    message
}

/// How often, with each and without it.
fn counts(findings: &Findings) -> FigureTable {
    let compared = ranked(findings).filter(|(_, one)| can_be_compared(one));
    let rows = compared.map(|(factor, finding)| link::counts(factor, finding));
    let head = [
        phrase::NIGHTS_COLUMN_WHAT,
        phrase::NIGHTS_COLUMN_WITH,
        phrase::NIGHTS_COLUMN_WITHOUT,
    ];
    rows.fold(FigureTable::under(head), FigureTable::row)
}

/// All that is said of what is at this place of those that are judged.
fn add_link(
    view: View,
    message: Message,
    confounded: &[Option<usize>],
    place: usize,
    finding: &Finding,
) -> Message {
    let factor = WEIGHED[place];
    let mut message = link::add(message, factor, finding);
    if let Some(other) = confounded[place] {
        let text = phrase::LINK_TANGLED.text();
        message = message.line(text.with("name", link::name(WEIGHED[other])));
    }
    if finding.verdict.is_said() && drinks::drinks_are_limited(&view.chat.diary, factor) {
        message = message.line(phrase::LINK_DRINK_LIMIT);
    }
    link::add_habit(message, &view.chat.diary, factor, finding)
}

/// How to read what follows, or that it is too early for that.
fn meaning(findings: &Findings) -> Text {
    if findings.nights < NIGHTS_MIN {
        nothing_said(findings)
    } else {
        phrase::NIGHTS_MEANING.text()
    }
}

/// Whether an exposure comes and goes often enough for a comparison, ever.
fn can_be_compared(finding: &Finding) -> bool {
    let (exposed, unexposed) = (
        finding.counts.exposed.nights,
        finding.counts.unexposed.nights,
    );
    let is_rare = 10 * exposed.min(unexposed) < finding.counts.nights();
    let (about, _) = link::more_nights(finding);
    !(is_rare && about > link::MORE_NIGHTS_MAX)
}

/// The days of what was nearly always so, or hardly ever.
fn add_not_compared(message: Message, findings: &Findings) -> Message {
    let mut others = ranked(findings)
        .filter(|(_, one)| !can_be_compared(one))
        .peekable();
    if others.peek().is_none() {
        return message;
    }
    let summary = phrase::NIGHTS_NOT_COMPARED;
    message.laid_out(SectionLook::Folded(summary.text()), |message| {
        others.fold(message.paragraph(summary), |message, (factor, finding)| {
            let line = phrase::LINK_DAYS.text().with("name", link::name(factor));
            let days = finding.counts.exposed.nights;
            message.line(line.with("days", days).with("all", finding.counts.nights()))
        })
    })
}

/// The first half of the nights beside the second, and what may be said of it:
/// a sentence of its own, and no habit's merit.
fn add_over_time(message: Message, nights: &Nights, findings: &Findings) -> Message {
    let counts @ [before, after] = halves(nights);
    let course = match findings.trend.course().beside(counts) {
        Course::Fewer => phrase::NIGHTS_FEWER,
        Course::More => phrase::NIGHTS_MORE,
        Course::Unclear => phrase::NIGHTS_SAME,
    };
    let halves = phrase::NIGHTS_HALVES
        .text()
        .with("cramps_before", before.cramps)
        .with("nights_before", before.nights)
        .with("cramps_after", after.cramps)
        .with("nights_after", after.nights);
    message.paragraph(halves).line(course)
}

/// What was ever answered: claims, then hints, then the rest.
fn ranked(findings: &Findings) -> impl Iterator<Item = (Factor, &Finding)> {
    let each = WEIGHED.into_iter().zip(&findings.exposures);
    let mut answered: Vec<_> = each.filter(|(_, one)| one.counts.nights() > 0).collect();
    answered.sort_by_key(|(_, finding)| match finding.verdict {
        Verdict::LikelyRaises | Verdict::LikelyLowers => 0,
        Verdict::HintRaises | Verdict::HintLowers => 1,
        Verdict::NoClearLink => 2,
        Verdict::TooFew { .. } => 3,
    });
    answered.into_iter()
}
