//! What a person's own nights say, in words: counts first, then what goes with
//! their cramps, then how sure.
//!
//! Never a cause, and nothing to do about a hint. Medicines are counted only.

use super::desk::Desk;
use super::effect::Message;
use super::plan;
use super::press::{Pressed, button};
use crate::diary::{Exposure, Factor};
use crate::insights::{
    Counts, Course, Finding, Findings, JUDGED, NIGHTS_MIN, Nights, Plan, Tally, Verdict, halves,
    new_medicine, of_diary, tangled, weigh,
};
use crate::words::{Phrase, Text, phrase};

/// From this probability on, "very likely".
const VERY_LIKELY: f64 = 0.90;
/// No verdict is said to be surer than this, in percent.
const SURE_MAX_PERCENT: u32 = 95;
/// Nights that are still needed are not counted beyond this: the days are too
/// much alike.
const MORE_NIGHTS_MAX: u32 = 60;

/// The claims and hints of `/triggers`, or that there are none yet.
pub fn add_summary(desk: &Desk, message: Message) -> Message {
    let message = message.paragraph(phrase::NIGHTS_HEAD);
    let nights = of_diary(&desk.chat.diary);
    let Some(findings) = weigh(&nights, Plan::Diary) else {
        return message.line(phrase::NIGHTS_NONE);
    };
    let message = message.row([button(phrase::BUTTON_NIGHTS, "triggers.nights")]);
    let said = ranked(&findings).filter(|(_, finding)| finding.verdict.is_said());
    let lines: Vec<Text> = said
        .filter_map(|(factor, finding)| {
            let line = phrase::RESULT_LINE.text().with("name", name(factor));
            Some(line.with("level", verdict(finding)?))
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
    let least = answered.map(more_nights).min().unwrap_or(0);
    match least {
        0 => phrase::NIGHTS_NO_LINK
            .text()
            .with("nights", findings.nights),
        1..=MORE_NIGHTS_MAX => {
            let text = phrase::NIGHTS_TOO_FEW.text();
            text.with("nights", findings.nights).with("more", least)
        }
        _ => phrase::NIGHTS_ALIKE.text(),
    }
}

fn more_nights(finding: &Finding) -> u32 {
    match finding.verdict {
        Verdict::TooFew { more_nights } => more_nights,
        Verdict::LikelyRaises
        | Verdict::LikelyLowers
        | Verdict::HintRaises
        | Verdict::HintLowers
        | Verdict::NoClearLink => 0,
    }
}

/// *What my nights say*: everything that was weighed.
pub fn show(desk: &mut Desk, pressed: &Pressed) {
    let diary = &desk.chat.diary;
    let nights = of_diary(diary);
    let mut message = Message::new(phrase::NIGHTS_HEAD);
    message = match weigh(&nights, Plan::Diary) {
        Some(findings) => add_findings(desk, message, &nights, &findings),
        None => message.paragraph(phrase::NIGHTS_NONE),
    };
    let medicine = new_medicine(diary);
    if medicine.exposed.nights > 0 {
        message = message.paragraph(with_counts(phrase::NIGHTS_NEW_MEDICINE, &medicine));
    }
    message = message.row([button(phrase::BUTTON_BACK, "triggers.all")]);
    desk.show(pressed.handle, message);
}

fn add_findings(desk: &Desk, message: Message, nights: &Nights, findings: &Findings) -> Message {
    let counted = phrase::NIGHTS_COUNTED.text();
    let mut message = message
        .paragraph(
            counted
                .with("cramps", findings.cramps)
                .with("nights", findings.nights),
        )
        .line(phrase::NIGHTS_MEANING);
    let tangled = tangled(nights, findings);
    for (factor, finding) in ranked(findings).filter(|(_, one)| can_be_compared(one)) {
        message = add_link(message, factor, finding);
        let place = JUDGED.iter().position(|one| *one == factor);
        if let Some(other) = place.and_then(|place| tangled[place]) {
            let text = phrase::LINK_TANGLED.text();
            message = message.line(text.with("name", name(JUDGED[other])));
        }
        if finding.verdict.is_said()
            && is_about_drinks(factor)
            && !plan::may_drink(&desk.chat.diary)
        {
            message = message.line(phrase::LINK_DRINK_LIMIT);
        }
    }
    add_over_time(add_not_compared(message, findings), nights, findings)
}

fn is_about_drinks(factor: Factor) -> bool {
    matches!(
        factor,
        Factor::WaterDone | Factor::Told(Exposure::MissedDrinks)
    )
}

/// Whether an exposure comes and goes often enough for a comparison, ever.
fn can_be_compared(finding: &Finding) -> bool {
    let (exposed, unexposed) = (
        finding.counts.exposed.nights,
        finding.counts.unexposed.nights,
    );
    let is_rare = 10 * exposed.min(unexposed) < finding.counts.nights();
    !(is_rare && more_nights(finding) > MORE_NIGHTS_MAX)
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
            let line = phrase::LINK_DAYS.text().with("name", name(factor));
            let days = finding.counts.exposed.nights;
            message.line(line.with("days", days).with("all", finding.counts.nights()))
        },
    )
}

/// One exposure: its counts, its verdict, and how sure.
fn add_link(message: Message, factor: Factor, finding: &Finding) -> Message {
    let counts = with_counts(phrase::LINK_COUNTS, &finding.counts);
    let message = message.paragraph(counts.with("name", name(factor)));
    match finding.verdict {
        Verdict::LikelyRaises | Verdict::LikelyLowers => {
            said(message, finding).line(sure(finding.raises.max(finding.lowers)))
        }
        Verdict::HintRaises | Verdict::HintLowers => {
            said(message, finding).line(phrase::LINK_HINT_HOLDS)
        }
        Verdict::NoClearLink => {
            let message = message.line(phrase::LINK_NOT_CLEAR);
            match reach(finding) {
                Some(reach) => message.line(reach),
                None => message,
            }
        }
        Verdict::TooFew { more_nights } => message.line(too_few(more_nights)),
    }
}

fn said(message: Message, finding: &Finding) -> Message {
    match verdict(finding) {
        Some(verdict) => message.line(phrase::LINK_SAID.text().with("verdict", verdict)),
        None => message,
    }
}

/// "very likely goes with more cramps for you"; `None` where nothing is said.
fn verdict(finding: &Finding) -> Option<Text> {
    let phrase = match finding.verdict {
        Verdict::LikelyRaises if finding.raises >= VERY_LIKELY => phrase::LINK_MORE_VERY_LIKELY,
        Verdict::LikelyRaises => phrase::LINK_MORE_LIKELY,
        Verdict::LikelyLowers if finding.lowers >= VERY_LIKELY => phrase::LINK_FEWER_VERY_LIKELY,
        Verdict::LikelyLowers => phrase::LINK_FEWER_LIKELY,
        Verdict::HintRaises => phrase::LINK_MORE_HINT,
        Verdict::HintLowers => phrase::LINK_FEWER_HINT,
        Verdict::NoClearLink | Verdict::TooFew { .. } => return None,
    };
    Some(phrase.text())
}

/// To five percent, and as dots out of ten: a count of a whole is read better
/// than a percentage.
fn sure(probability: f64) -> Text {
    let percent = ((probability * 20.0).round() as u32 * 5).min(SURE_MAX_PERCENT);
    let filled = percent as usize / 10;
    let dots = format!("{}{}", "●".repeat(filled), "○".repeat(10 - filled));
    phrase::LINK_SURE
        .text()
        .with("dots", dots)
        .with("percent", percent)
}

/// When a strong link would show, in tens of nights, where that is still to come.
fn reach(finding: &Finding) -> Option<Text> {
    let nights = (finding.nights_until_tripled_odds_show? + 5) / 10 * 10;
    let so_far = finding.counts.nights();
    let is_to_come = usize::try_from(nights).is_ok_and(|nights| nights > so_far);
    let text = phrase::LINK_REACH.text();
    is_to_come.then(|| text.with("nights", nights).with("so_far", so_far))
}

fn too_few(more_nights: u32) -> Text {
    if more_nights > MORE_NIGHTS_MAX {
        return phrase::NIGHTS_ALIKE.text();
    }
    phrase::LINK_TOO_FEW.text().with("more", more_nights)
}

/// The first half of the nights beside the second, and what may be said of it:
/// a sentence of its own, and no habit's merit.
fn add_over_time(message: Message, nights: &Nights, findings: &Findings) -> Message {
    if findings.nights < NIGHTS_MIN {
        return message;
    }
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

fn with_counts(phrase: Phrase, counts: &Counts) -> Text {
    let Tally { cramps, nights } = counts.exposed;
    phrase
        .text()
        .with("cramps_with", cramps)
        .with("nights_with", nights)
        .with("cramps_without", counts.unexposed.cramps)
        .with("nights_without", counts.unexposed.nights)
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

/// As the check-in names it.
fn name(factor: Factor) -> Text {
    match factor {
        Factor::Told(_) => Text::of(format!("exposures.{}", factor.id())),
        Factor::StretchDone => phrase::NAME_STRETCH_DONE.text(),
        Factor::WaterDone => phrase::NAME_WATER_DONE.text(),
    }
}
