//! The parts of the page that were told: answers of the intake, and signs.

use super::counted;
use super::counts::Span;
use super::{Page, PageSpans, date, list, part};
use crate::dialogue::Answer;
use crate::diary::{Checkin, Exposure, Factor, SignRecord, body, drinks};
use crate::papers::sign_name::sign_name;
use crate::picture::SheetPart;
use crate::words::{Phrase, Text, paper};

/// The newest signs that stand on the page; the rest is counted.
const SIGNS_MAX: usize = 6;
/// The newest days with a new medicine or dose.
const DAYS_MAX: usize = 5;

/// An answer that stands on the page: what it is called there, its dialogue
/// and its question.
type ToldAnswer = (Phrase, &'static str, &'static str);

/// Whether it is a cramp at all: what was answered.
const CRAMP: [ToldAnswer; 3] = [
    (paper::PAGE_GOES_HARD, "is_it_cramp", "cra1"),
    (paper::PAGE_STRETCH_STOPS, "is_it_cramp", "cra2"),
    (paper::PAGE_URGE_TO_MOVE, "is_it_cramp", "cra3"),
];
const MEDICINES: [ToldAnswer; 5] = [
    (paper::PAGE_MEDICINES, "medications", "med1"),
    (paper::PAGE_MEDICINES_BEGAN, "medications", "med2"),
    (paper::PAGE_MEDICINES_NEW, "medications", "med5"),
    (paper::PAGE_AGAINST_CRAMPS, "medications", "med4"),
    (paper::PAGE_SUPPLEMENTS, "electrolytes", "ele4"),
];
const HEALTH: [ToldAnswer; 8] = [
    (paper::PAGE_ILLNESSES, "conditions", "con1"),
    (paper::PAGE_CONDITIONS, "electrolytes", "ele3"),
    (paper::PAGE_LOW_MINERAL, "electrolytes", "ele1"),
    (paper::PAGE_FLUID_LIMIT, "safety", "deh4"),
    (paper::PAGE_PREGNANCY, "pregnancy", "pre1"),
    (paper::PAGE_PREGNANCY_WEEKS, "pregnancy", "pre2"),
    (paper::PAGE_MOVING, "safety", "bod1"),
    (paper::PAGE_LEG_SIGNS, "safety", "cir4"),
];

impl Page<'_> {
    pub fn told(&self, spans: Option<&PageSpans>) -> Vec<SheetPart> {
        let mut medicines = self.answers(&MEDICINES);
        if let Some(spans) = spans {
            medicines.extend(new_medicines(&spans.whole));
            medicines.extend(counted::drinks(&spans.weeks));
        }
        vec![
            part(paper::PART_CRAMP, self.is_it_a_cramp()),
            part(paper::PART_MEDICINES, medicines),
            part(paper::PART_HEALTH, self.answers(&HEALTH)),
        ]
    }

    /// The answers, and that they speak against a cramp where two do: counted, and
    /// no verdict. Source: clinical brief §13b, 15.
    fn is_it_a_cramp(&self) -> Vec<Text> {
        let mut lines = self.answers(&CRAMP);
        let diary = &self.chat.diary;
        if body::may_be_no_cramp(diary) {
            let against = paper::PAGE_AGAINST_A_CRAMP.text();
            lines.push(against.with("count", body::answers_against_a_cramp(diary)));
        }
        lines
    }

    fn answers(&self, asked: &[ToldAnswer]) -> Vec<Text> {
        asked.iter().filter_map(|told| self.answer(*told)).collect()
    }

    pub fn answer(&self, (phrase, dialogue, question): ToldAnswer) -> Option<Text> {
        let record = self.chat.diary.answers.get(question)?;
        let phrase = self.as_it_was_asked(phrase, question);
        let option = |option: &String| self.option(dialogue, question, option);
        let told = match &record.value {
            Answer::One(one) => option(one),
            Answer::Many(many) => list(many.iter().filter_map(option)),
            Answer::Number(_) | Answer::Skipped => None,
        }?;
        let day = self.day(record.answered_at);
        Some(phrase.text().with("told", told).with("day", day))
    }

    /// The same answer to another question is called otherwise.
    fn as_it_was_asked(&self, phrase: Phrase, question: &str) -> Phrase {
        let is_of_drinks = question == drinks::QUESTION_OF_DRINKS;
        match is_of_drinks && !drinks::asked_for_a_limit_alone(&self.chat.diary) {
            true => paper::PAGE_FLUID_LIMIT_OR_ILLNESS,
            false => phrase,
        }
    }

    pub fn signs(&self) -> SheetPart {
        let mut newest: Vec<&SignRecord> = self.chat.diary.signs.values().collect();
        newest.sort_by_key(|sign| std::cmp::Reverse(sign.at));
        let shown = newest.iter().take(SIGNS_MAX);
        let mut lines: Vec<Text> = shown.map(|sign| self.sign(sign)).collect();
        if lines.is_empty() {
            lines.push(paper::PAGE_NO_SIGNS.text());
        }
        if newest.len() > SIGNS_MAX {
            let more = newest.len() - SIGNS_MAX;
            lines.push(paper::PAGE_MORE_SIGNS.text().with("count", more));
        }
        part(paper::PART_SIGNS, lines)
    }

    fn sign(&self, sign: &SignRecord) -> Text {
        let text = match sign.looked_at {
            Some(at) => paper::PAGE_SIGN_LOOKED_AT
                .text()
                .with("looked_at", self.day(at)),
            None => paper::PAGE_SIGN.text(),
        };
        text.with("day", self.day(sign.at))
            .with("sign", sign_name(sign.sign).text())
            .with("urgency", sign.urgency.id())
    }
}

/// Days for which a new medicine or dose was ticked, the newest last.
fn new_medicines(whole: &Span) -> Option<Text> {
    let factor = Factor::Told(Exposure::NewMedicine);
    let is_new = |checkin: &&Checkin| factor.answer(&whole.chat.diary, checkin) == Some(true);
    let days: Vec<Text> = whole
        .checkins()
        .filter(is_new)
        .map(|checkin| date(checkin.night))
        .collect();
    let newest = days.len().saturating_sub(DAYS_MAX);
    let text = paper::PAGE_NEW_MEDICINE.text().with("count", days.len());
    list(days.into_iter().skip(newest)).map(|days| text.with("list", days))
}
