//! How much of a diary is kept, and which numbers its records have.
//!
//! Each bound is far beyond what somebody can live through; they are here since
//! a diary is in memory as one, and anybody may send files to a bot.

use super::record::{COUNTED_MAX, Cramp, Record, SignRecord};
use super::reported::Diary;
use std::collections::BTreeSet;

/// A cramp every night for 54 years, or five a night for eleven.
pub const CRAMPS_MAX: usize = 20_000;
/// Every night of 54 years.
pub const CHECKINS_MAX: usize = 20_000;
/// A warning sign every second day for eleven years.
pub const SIGNS_MAX: usize = 2_000;
/// A test of some weeks, one after the other for 40 years.
pub const TRIALS_MAX: usize = 500;
/// Twelve plans of four habits a year for ten years.
pub const PLANS_MAX: usize = 500;
/// One a week for 54 years.
pub const REVIEWS_MAX: usize = 3_000;
/// Of all notes and words together: 150 letters with each cramp, which is four
/// times the longest novels.
pub const TEXT_BYTES_MAX: usize = 3 * 1024 * 1024;
/// From here on somebody is told, each time, that not much more fits.
const NEARLY: usize = 500;

/// The highest number of a record, which other programs can read exactly.
pub const ID_MAX: u64 = (1 << 53) - 1;

/// What a diary holds of each kind that is bounded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Load {
    cramps: usize,
    checkins: usize,
    signs: usize,
    trials: usize,
    plans: usize,
    reviews: usize,
    text_bytes: usize,
}

impl Load {
    pub fn of(diary: &Diary) -> Load {
        let notes = diary.cramps.values().map(note_bytes);
        let words = diary.signs.values().map(word_bytes);
        Load {
            cramps: diary.cramps.len(),
            checkins: diary.checkins.len(),
            signs: diary.signs.len(),
            trials: diary.trials.len(),
            plans: diary.plans.len(),
            reviews: diary.reviews.len(),
            text_bytes: notes.chain(words).sum(),
        }
    }

    /// With one record more.
    #[must_use]
    pub fn and(mut self, record: &Record) -> Load {
        match record {
            Record::Cramp(cramp) => {
                self.cramps += 1;
                self.text_bytes += note_bytes(cramp);
            }
            Record::Sign(sign) => {
                self.signs += 1;
                self.text_bytes += word_bytes(sign);
            }
            Record::Checkin(_) => self.checkins += 1,
            Record::Trial(_) => self.trials += 1,
            Record::Plan(_) => self.plans += 1,
            Record::Review(_) => self.reviews += 1,
            // As many as there are questions, causes, and nights with Charley; and
            // one programme.
            Record::Answer(_) | Record::Trigger(_) | Record::Reminder(_) | Record::Programme(_) => {
            }
        }
        self
    }

    /// With so many cramps more, of which only the night is known.
    #[must_use]
    pub fn and_cramps(self, more: usize) -> Load {
        let cramps = self.cramps + more;
        Load { cramps, ..self }
    }

    /// Whether all of it is within its bounds.
    pub fn fits(self) -> bool {
        self.cramps <= CRAMPS_MAX
            && self.checkins <= CHECKINS_MAX
            && self.signs <= SIGNS_MAX
            && self.trials <= TRIALS_MAX
            && self.plans <= PLANS_MAX
            && self.reviews <= REVIEWS_MAX
            && self.text_bytes <= TEXT_BYTES_MAX
    }

    /// Cramps that still fit, where those are few.
    pub fn few_left(self) -> Option<usize> {
        let left = CRAMPS_MAX.saturating_sub(self.cramps);
        (left < NEARLY).then_some(left)
    }
}

fn note_bytes(cramp: &Cramp) -> usize {
    cramp.note.as_ref().map_or(0, String::len)
}

fn word_bytes(sign: &SignRecord) -> usize {
    sign.words.as_ref().map_or(0, String::len)
}

/// The next number for a record, not below `least`: above all that count, and
/// nobody's.
pub fn next_id(diary: &Diary, least: u64) -> u64 {
    let mut id = least.max(diary.highest_id() + 1);
    if id > COUNTED_MAX {
        let taken = taken_above(diary);
        while taken.contains(&id) {
            id += 1;
        }
    }
    id
}

fn taken_above(diary: &Diary) -> BTreeSet<u64> {
    let above = COUNTED_MAX..;
    let cramps = diary.cramps.range(above.clone()).map(|(id, _)| *id);
    let signs = diary.signs.range(above.clone()).map(|(id, _)| *id);
    let trials = diary.trials.range(above.clone()).map(|(id, _)| *id);
    let plans = diary.plans.range(above).map(|(id, _)| *id);
    cramps.chain(signs).chain(trials).chain(plans).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diary::Source;
    use chrono::DateTime;

    fn with_cramps(ids: &[u64]) -> Diary {
        let mut diary = Diary::default();
        for id in ids {
            let cramp = Cramp::of_night(*id, None, Source::Log, DateTime::UNIX_EPOCH);
            diary.put(Record::Cramp(cramp));
        }
        diary
    }

    #[test]
    fn the_next_number_is_above_all_and_never_near_the_end() {
        for (ids, least, next) in [
            (&[][..], 1, 1),
            (&[7], 1, 8),
            (&[7], 20, 20),
            (&[7, ID_MAX], 1, 8),
            (&[ID_MAX, ID_MAX - 1], 1, 1),
            (&[COUNTED_MAX], 1, COUNTED_MAX + 1),
            (&[COUNTED_MAX, COUNTED_MAX + 1], 1, COUNTED_MAX + 2),
            (&[1_000_000_000], 1, 1_000_000_001),
        ] {
            assert_eq!(next_id(&with_cramps(ids), least), next, "{ids:?}");
        }
    }

    #[test]
    fn a_diary_fits_up_to_its_bounds() {
        let record = |note: Option<String>| {
            let cramp = Cramp::of_night(1, None, Source::Log, DateTime::UNIX_EPOCH);
            Record::Cramp(Cramp { note, ..cramp })
        };
        let nearly = Load {
            cramps: CRAMPS_MAX - 1,
            text_bytes: TEXT_BYTES_MAX - 4,
            ..Load::default()
        };
        assert!(nearly.and(&record(Some("note".to_owned()))).fits());
        assert!(!nearly.and(&record(Some("notes".to_owned()))).fits());
        assert!(!nearly.and(&record(None)).and(&record(None)).fits());
        assert_eq!(nearly.few_left(), Some(1));
        assert_eq!(Load::default().few_left(), None);
    }
}
