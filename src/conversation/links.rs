//! What a person's own nights say: everything that was weighed, in the order of
//! how much there is to say of it.
//!
//! Never a cause, and nothing to do about a hint. Medicines are counted only.

use super::desk::Desk;
use super::effect::{Message, Purpose};
use super::press::{Pressed, button};
use super::{link, plan};
use crate::diary::{Exposure, Factor};
use crate::insights::{
    Course, Finding, Findings, NIGHTS_MIN, Nights, Study, Verdict, WEIGHED, confounded, halves,
    new_medicine, of_diary, weigh,
};
use crate::words::{Text, drawn, phrase};

/// The claims and hints of `/triggers`, or that there are none yet.
pub fn add_summary(desk: &Desk, message: Message) -> Message {
    let message = message.paragraph(phrase::NIGHTS_HEAD);
    let nights = of_diary(&desk.chat.diary);
    let Some(findings) = weigh(&nights, Study::Diary) else {
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
pub fn show(desk: &mut Desk, pressed: &Pressed) {
    let diary = &desk.chat.diary;
    let nights = of_diary(diary);
    let mut message = Message::new(phrase::NIGHTS_HEAD);
    message = match weigh(&nights, Study::Diary) {
        Some(findings) => add_findings(desk, message, &nights, &findings),
        None => message.paragraph(phrase::NIGHTS_NONE),
    };
    let medicine = new_medicine(diary);
    if medicine.exposed.nights > 0 {
        message = message.paragraph(link::with_counts(phrase::NIGHTS_NEW_MEDICINE, &medicine));
    }
    message = message.row([button(phrase::BUTTON_BACK, "triggers.all")]);
    desk.show(pressed.handle, message);
}

/// One link as a picture, with all that is said of it in words.
pub fn picture(desk: &mut Desk, pressed: &Pressed) {
    let nights = of_diary(&desk.chat.diary);
    let findings = weigh(&nights, Study::Diary);
    let place = WEIGHED
        .iter()
        .position(|one| Some(one.id()) == pressed.option);
    let (Some(findings), Some(place)) = (findings, place) else {
        return desk.toast(phrase::TOAST_OLD_BUTTON);
    };
    let (factor, finding) = (WEIGHED[place], &findings.exposures[place]);
    let caption = add_link(
        desk,
        Message::default(),
        &confounded(&nights, &findings),
        place,
        finding,
    );
    let caption = match link::change(finding) {
        Some(change) => caption.line(change.in_words()),
        None => caption,
    };
    desk.send_picture(link::picture(factor, finding), caption, Purpose::Reply);
}

fn add_findings(desk: &Desk, message: Message, nights: &Nights, findings: &Findings) -> Message {
    let counted = phrase::NIGHTS_COUNTED
        .text()
        .with("cramps", findings.cramps);
    let message = message
        .paragraph(counted.with("nights", findings.nights))
        .line(meaning(findings));
    if findings.nights < NIGHTS_MIN {
        return message;
    }
    let message = add_links(desk, message, nights, findings);
    let message = add_not_compared(message, findings);
    add_over_time(message, nights, findings)
}

fn add_links(desk: &Desk, mut message: Message, nights: &Nights, findings: &Findings) -> Message {
    let confounded = confounded(nights, findings);
    for (factor, finding) in ranked(findings).filter(|(_, one)| can_be_compared(one)) {
        let Some(place) = WEIGHED.iter().position(|one| *one == factor) else {
            continue;
        };
        message = add_link(desk, message, &confounded, place, finding);
        let label = drawn::BUTTON_LINK.text().with("name", link::name(factor));
        let data = format!("triggers.link={}", factor.id());
        message = message.row([button(label, data)]);
    }
    message
}

/// All that is said of what is at this place of those that are judged.
fn add_link(
    desk: &Desk,
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
    if finding.verdict.is_said() && drinks_are_limited(desk, factor) {
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

/// Whether it is about drinks, for someone who may have a limit on them.
pub fn drinks_are_limited(desk: &Desk, factor: Factor) -> bool {
    let is_about_drinks = match factor {
        Factor::WaterDone => true,
        Factor::Told(exposure) => exposure == Exposure::MissedDrinks,
        Factor::StretchDone => false,
    };
    is_about_drinks && !plan::may_drink(&desk.chat.diary)
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
