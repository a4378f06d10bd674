//! What is promised for the time after the weeks: nothing is asked that was not agreed
//! to, and no reminder comes less often without a tap.

use super::personas;
use crate::promises::BOOK;
use charley::conversation::{Chat, Effect, Wake};
use charley::diary::Record;
use charley::diary::plan::{Programme, ProgrammeState};
use charley::persona::{self, LivedMoment, MomentCause};
use chrono::{Datelike, NaiveDate};

const ASKS_MAX: u8 = 6;
const UNANSWERED_MAX: u8 = 2;

/// What was seen of it.
#[derive(Default)]
pub struct AfterWeeks {
    programme: Option<Programme>,
    /// The stretch reminder: whether it comes, and since when less often.
    reminder: Option<(bool, Option<NaiveDate>)>,
    pub asked: Vec<NaiveDate>,
}

impl AfterWeeks {
    pub fn sees(&mut self, chat: &Chat, moment: &LivedMoment) {
        let kept = moment.effects.iter().filter_map(|effect| match effect {
            Effect::Keep(Record::Programme(programme)) => Some(programme.clone()),
            _ => None,
        });
        for programme in kept {
            self.programme_changes(programme, moment);
        }
        self.reminder_changes(chat, moment);
    }

    fn programme_changes(&mut self, after: Programme, moment: &LivedMoment) {
        let before = self.programme.replace(after.clone());
        let Some(before) = before else {
            return;
        };
        let begins = after.state == ProgrammeState::Upkeep && before.state != after.state;
        assert!(!begins || pressed(moment, "plan.upkeep=yes"), "{moment:#?}");
        if after.upkeep_asked > before.upkeep_asked {
            assert_eq!(before.state, ProgrammeState::Upkeep);
            assert!(
                before.upkeep_unanswered < UNANSWERED_MAX,
                "a third: {moment:#?}"
            );
            assert!(after.upkeep_asked <= ASKS_MAX, "a seventh: {moment:#?}");
            assert_eq!(moment.silent, 1, "one line: {moment:#?}");
            let morning = after.upkeep_on.unwrap();
            let month = |day: NaiveDate| (day.year(), day.month());
            assert_ne!(Some(month(morning)), before.upkeep_on.map(month));
            self.asked.push(morning);
        }
    }

    fn reminder_changes(&mut self, chat: &Chat, moment: &LivedMoment) {
        let settings = &chat.person.settings;
        let after = (settings.stretch.enabled, settings.stretch_fewer_from);
        let before = self.reminder.replace(after).unwrap_or(after);
        if before == after {
            return;
        }
        let by_hand = matches!(
            moment.cause,
            MomentCause::Pressed { .. } | MomentCause::Typed(_)
        );
        // Eight weeks without a sign end it, and say so.
        let in_silence = matches!(moment.cause, MomentCause::CameDue(Wake::Absence));
        assert!(by_hand || (in_silence && !after.0), "{moment:#?}");
        if before.1.is_none() && after.1.is_some() {
            let taps = ["plan.fewer", "plan.alone", "plan.let_go"];
            assert!(taps.iter().any(|tap| pressed(moment, tap)), "{moment:#?}");
        }
    }
}

fn pressed(moment: &LivedMoment, begins: &str) -> bool {
    matches!(&moment.cause, MomentCause::Pressed { data, .. } if data.starts_with(begins))
}

/// Played for so many weeks after the first.
fn months_of(months: &str, weeks: u32) -> (AfterWeeks, ProgrammeState) {
    let path = personas::folder().join("adherent.toml");
    let file = std::fs::read_to_string(path).unwrap();
    let taps = format!("[taps]\nlook_back = \"alone\"\nmonths = [\"{months}\"]\n");
    let persona = persona::read(&format!("{file}\n{taps}"), &BOOK).unwrap();
    let mut seen = AfterWeeks::default();
    let played = persona::play(&BOOK, &persona, weeks, "en", &mut |chat, moment| {
        seen.sees(chat, moment);
    });
    (seen, played.chat.diary.programme.unwrap().state)
}

#[test]
fn six_months_are_asked_about_and_no_seventh() {
    let (seen, state) = months_of("still", 40);
    assert_eq!(seen.asked.len(), 6, "{:?}", seen.asked);
    assert_eq!(state, ProgrammeState::Finished);
}

#[test]
fn two_without_an_answer_end_it() {
    let (seen, state) = months_of("nothing", 24);
    assert_eq!(seen.asked.len(), 2, "{:?}", seen.asked);
    assert_eq!(state, ProgrammeState::Finished);
}

#[test]
fn whoever_wants_no_more_is_asked_no_more() {
    let (seen, state) = months_of("stop", 18);
    assert_eq!(seen.asked.len(), 1, "{:?}", seen.asked);
    assert_eq!(state, ProgrammeState::Finished);
}
