//! What a person's own nights say: everything that was weighed, in the order of
//! how much there is to say of it.
//!
//! Never a cause, and nothing to do about a hint. Medicines are counted only.

pub mod link;

use crate::conversation::buttons::data::{Pressed, button};
use crate::conversation::context::Context;
use crate::conversation::effect::Purpose;
use crate::conversation::message::Message;
use crate::diary::{Factor, body};
use crate::insights::{
    Course, Finding, Findings, JUDGED, NIGHTS_MIN, Nights, Plan, Verdict, halves, new_medicine,
    of_diary, tangled, weigh,
};
use crate::words::{Text, drawn, phrase};

/// The claims and hints of `/triggers`, or that there are none yet.
pub fn add_summary(cx: &Context, message: Message) -> Message {
    let message = message.paragraph(phrase::NIGHTS_HEAD);
    let nights = of_diary(&cx.chat.diary);
    let Some(findings) = weigh(&nights, Plan::Diary) else {
        return message.line(phrase::NIGHTS_NONE);
    };
    let message = message.row([button(phrase::BUTTON_NIGHTS, "triggers.nights")]);
    let said = ranked(&findings).filter(|(_, finding)| finding.verdict.is_said());
    let lines: Vec<Text> = said
        .filter_map(|(factor, finding)| {
            let line = phrase::RESULT_LINE.text().with("name", link::name(factor));
            Some(line.with("level", link::verdict(finding)?))
        })
        .collect();
    if lines.is_empty() {
        return message.line(nothing_said(&findings));
    }
    lines.into_iter().fold(message, Message::line)
}

fn nothing_said(findings: &Findings) -> Text {
    let answered = findings
        .exposures
        .iter()
        .filter(|one| one.counts.nights() > 0);
    let least = answered.map(link::more_nights).min().unwrap_or(0);
    match least {
        0 => phrase::NIGHTS_NO_LINK
            .text()
            .with("nights", findings.nights),
        1..=link::MORE_NIGHTS_MAX => {
            let text = phrase::NIGHTS_TOO_FEW.text();
            text.with("nights", findings.nights).with("more", least)
        }
        _ => phrase::NIGHTS_ALIKE.text(),
    }
}

/// *What my nights say*: everything that was weighed.
pub fn show(cx: &mut Context, pressed: &Pressed) {
    let diary = &cx.chat.diary;
    let nights = of_diary(diary);
    let mut message = Message::new(phrase::NIGHTS_HEAD);
    message = match weigh(&nights, Plan::Diary) {
        Some(findings) => add_findings(cx, message, &nights, &findings),
        None => message.paragraph(phrase::NIGHTS_NONE),
    };
    let medicine = new_medicine(diary);
    if medicine.exposed.nights > 0 {
        message = message.paragraph(link::with_counts(phrase::NIGHTS_NEW_MEDICINE, &medicine));
    }
    message = message.row([button(phrase::BUTTON_BACK, "triggers.all")]);
    cx.show(pressed.handle, message);
}

/// One link as a picture, with all that is said of it in words.
pub fn picture(cx: &mut Context, pressed: &Pressed) {
    let nights = of_diary(&cx.chat.diary);
    let findings = weigh(&nights, Plan::Diary);
    let place = JUDGED
        .iter()
        .position(|one| Some(one.id()) == pressed.option);
    let (Some(findings), Some(place)) = (findings, place) else {
        return cx.toast(phrase::TOAST_OLD_BUTTON);
    };
    let (factor, finding) = (JUDGED[place], &findings.exposures[place]);
    let caption = add_link(
        cx,
        Message::default(),
        &tangled(&nights, &findings),
        place,
        finding,
    );
    let caption = match link::change(finding) {
        Some(change) => caption.line(change.in_words()),
        None => caption,
    };
    cx.send_picture(link::picture(factor, finding), caption, Purpose::Reply);
}

fn add_findings(cx: &Context, message: Message, nights: &Nights, findings: &Findings) -> Message {
    let counted = phrase::NIGHTS_COUNTED
        .text()
        .with("cramps", findings.cramps);
    let message = message
        .paragraph(counted.with("nights", findings.nights))
        .line(meaning(findings));
    if findings.nights < NIGHTS_MIN {
        return message;
    }
    let message = add_links(cx, message, nights, findings);
    let message = add_not_compared(message, findings);
    add_over_time(message, nights, findings)
}

fn add_links(cx: &Context, mut message: Message, nights: &Nights, findings: &Findings) -> Message {
    let tangled = tangled(nights, findings);
    for (factor, finding) in ranked(findings).filter(|(_, one)| can_be_compared(one)) {
        let Some(place) = JUDGED.iter().position(|one| *one == factor) else {
            continue;
        };
        message = add_link(cx, message, &tangled, place, finding);
        let label = drawn::BUTTON_LINK.text().with("name", link::name(factor));
        let data = format!("triggers.link={}", factor.id());
        message = message.row([button(label, data)]);
    }
    message
}

/// All that is said of what is at this place of those that are judged.
fn add_link(
    cx: &Context,
    message: Message,
    tangled: &[Option<usize>],
    place: usize,
    finding: &Finding,
) -> Message {
    let factor = JUDGED[place];
    let mut message = link::add(message, factor, finding);
    if let Some(other) = tangled[place] {
        let text = phrase::LINK_TANGLED.text();
        message = message.line(text.with("name", link::name(JUDGED[other])));
    }
    if finding.verdict.is_said() && body::drinks_are_limited(&cx.chat.diary, factor) {
        message = message.line(phrase::LINK_DRINK_LIMIT);
    }
    message
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
    !(is_rare && link::more_nights(finding) > link::MORE_NIGHTS_MAX)
}

/// The days of what was nearly always so, or hardly ever.
fn add_not_compared(message: Message, findings: &Findings) -> Message {
    let mut others = ranked(findings)
        .filter(|(_, one)| !can_be_compared(one))
        .peekable();
    if others.peek().is_none() {
        return message;
    }
    others.fold(
        message.paragraph(phrase::NIGHTS_NOT_COMPARED),
        |message, (factor, finding)| {
            let line = phrase::LINK_DAYS.text().with("name", link::name(factor));
            let days = finding.counts.exposed.nights;
            message.line(line.with("days", days).with("all", finding.counts.nights()))
        },
    )
}

/// The first half of the nights beside the second, and what may be said of it:
/// a sentence of its own, and no habit's merit.
fn add_over_time(message: Message, nights: &Nights, findings: &Findings) -> Message {
    let [before, after] = halves(nights);
    let course = match findings.trend.course() {
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
    let each = JUDGED.into_iter().zip(&findings.exposures);
    let mut answered: Vec<_> = each.filter(|(_, one)| one.counts.nights() > 0).collect();
    answered.sort_by_key(|(_, finding)| match finding.verdict {
        Verdict::LikelyRaises | Verdict::LikelyLowers => 0,
        Verdict::HintRaises | Verdict::HintLowers => 1,
        Verdict::NoClearLink => 2,
        Verdict::TooFew { .. } => 3,
    });
    answered.into_iter()
}
