//! What a persona answers to the questions that Charley asks, a tap at a time.

use super::{Life, MESSAGES, TAPS_MAX};
use crate::conversation::two_asked;
use crate::dialogue::Exposure;
use crate::persona::file::Otherwise;
use crate::persona::taps::{Day, TELLS_TIMES};
use crate::persona::usual::USUAL;
use chrono::NaiveDate;

/// The question about two things of the day before.
const TWO: &str = "two_exposures";
/// The question for the time of a quiet note.
const NOTE_AT: &str = "note_at";

impl Life<'_> {
    /// Answers questions as long as one is open.
    pub(super) fn answers(&mut self, night: NaiveDate) {
        let mut before = None;
        for _ in 0..TAPS_MAX {
            let Some(data) = self.answer(night, before.as_deref()) else {
                return;
            };
            self.press(&data);
            before = Some(data);
        }
    }

    /// The next tap of an answer; *Skip* where none is known, or the tap before did
    /// nothing.
    fn answer(&self, night: NaiveDate, before: Option<&str>) -> Option<String> {
        let session = self.phone.chat.person.session.as_ref()?;
        let name = format!("{}.{}", session.dialogue, session.step);
        let skip = || self.shown("skip");
        let Some(wanted) = self.wanted(&session.step, night) else {
            return self.time(&name, night).or_else(skip);
        };
        let mut left = wanted.iter().filter(|one| !session.picks.contains(one));
        let next = match left.next() {
            Some(option) => self.shown(&format!("{name}={option}")),
            None => self.shown(&format!("{name}.done")),
        };
        let next = next.filter(|data| before != Some(data));
        next.or_else(skip)
    }

    /// Of the two things that this morning asks about.
    fn of_two(&self, day: Day) -> Option<Vec<String>> {
        let asked = two_asked(self.phone.chat.person.session.as_ref()?);
        let is_so = |place: usize| asked.get(place).is_some_and(|one| day.is(one.id()));
        let option = match (is_so(0), is_so(1)) {
            (true, true) => "both",
            (true, false) => "first",
            (false, true) => "second",
            (false, false) => "neither",
        };
        Some(vec![option.to_owned()])
    }

    /// The first of the times that are offered, on a morning that tells times.
    fn time(&self, name: &str, night: NaiveDate) -> Option<String> {
        const OF_TIMES: [&str; 4] = ["bed_at", "up_at", "in_bed_at", "last_woke_at"];
        let (dialogue, step) = name.split_once('.')?;
        let is_told = dialogue == "checkin" && self.day(night).is(TELLS_TIMES);
        let begins = format!("{name}=");
        let mut buttons = self.phone.buttons(MESSAGES);
        let first = buttons.find(|data| data.starts_with(&begins));
        let first = first.filter(|_| is_told && OF_TIMES.contains(&step));
        first.map(str::to_owned)
    }

    /// The options that somebody answers with; `None` where they skip it.
    fn wanted(&self, step: &str, night: NaiveDate) -> Option<Vec<String>> {
        let day = self.day(night);
        if let Some(of_morning) = day.answer(step) {
            return Some(vec![of_morning.to_owned()]);
        }
        if ["exposures", "exposures_young"].contains(&step) {
            // Not everybody is asked of all of them.
            let is_asked = |one: &Exposure| {
                let button = format!("checkin.{step}={}", one.id());
                self.shown(&button).is_some()
            };
            let so = Exposure::ALL.into_iter().filter(|one| day.is(one.id()));
            let so = so.filter(is_asked);
            return Some(so.map(|one| one.id().to_owned()).collect());
        }
        if step == TWO {
            return self.of_two(day);
        }
        if step == NOTE_AT {
            return self.persona.taps.note.clone().map(|at| vec![at]);
        }
        let mut answers = self.persona.answers.iter();
        if let Some((_, answer)) = answers.find(|(question, _)| question.get_ref() == step) {
            return Some(answer.get_ref().options().to_vec());
        }
        let usual = USUAL.iter().find(|(question, _)| *question == step);
        let usual = usual.filter(|_| self.persona.otherwise == Otherwise::Usual);
        usual.map(|(_, option)| vec![(*option).to_owned()])
    }
}
