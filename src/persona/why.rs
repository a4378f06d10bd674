//! Why a unit was offered: the count or the answers that brought it.

use super::moment::OfferedUnit;
use crate::coach::counting::count;
use crate::coach::fitting::DiaryStanding;
use crate::conversation::Chat;
use crate::dialogue::units::{Unit, UnitCondition};
use crate::dialogue::{Answer, Book};
use crate::diary::{Diary, night};
use chrono::{DateTime, Utc};

/// The units that buttons offer.
pub fn offered<'b>(
    book: &Book,
    chat: &Chat,
    now: DateTime<Utc>,
    buttons: impl Iterator<Item = &'b str>,
) -> Vec<OfferedUnit> {
    let ids = buttons.filter_map(|data| data.split(';').next()?.strip_prefix("plan.unit="));
    let units = ids.filter_map(|id| book.unit(id));
    let offered = units.map(|unit| OfferedUnit {
        unit: unit.id.clone(),
        why: why(book, chat, unit, now),
    });
    offered.collect()
}

/// In words for authors.
fn why(book: &Book, chat: &Chat, unit: &Unit, now: DateTime<Utc>) -> String {
    let hours = chat.person.hours();
    let Some(last_night) = hours.and_then(|hours| night::last_night_ended(now, &hours)) else {
        return "no night is known".to_owned();
    };
    let standing = DiaryStanding {
        diary: &chat.diary,
        last_night,
        units: book.units(),
    };
    match standing.fired_by(unit) {
        None => "among the others".to_owned(),
        Some([]) => "for everybody".to_owned(),
        Some(all) => {
            let told: Vec<String> = all.iter().map(|one| told(standing, one)).collect();
            told.join(", ")
        }
    }
}

fn told(standing: DiaryStanding, condition: &UnitCondition) -> String {
    match condition {
        UnitCondition::UnitFact(fact) => fact.id().to_owned(),
        UnitCondition::Answer(condition) => {
            let question = &condition.question;
            format!("{question} = {}", answer(standing.diary, question))
        }
        UnitCondition::Count { what, of, min } => {
            let counted = count(standing.diary, *what, *of, standing.last_night);
            let (days, told) = (counted.days, counted.told);
            let what = what.id();
            format!("{what} on {days} of {told} told days (from {min} of {of})")
        }
    }
}

fn answer(diary: &Diary, question: &str) -> String {
    match diary.answer(question) {
        None | Some(Answer::Skipped) => "not told".to_owned(),
        Some(Answer::Number(number)) => number.to_string(),
        Some(Answer::One(option)) => option.clone(),
        Some(Answer::Many(options)) => options.join(" and "),
    }
}
