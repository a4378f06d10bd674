//! Diaries written quickly, a night at a time.

use charley::diary::{
    Checkin, Cramp, Diary, Exposure, Factor, Outcome, Record, ReminderKind, ReminderRecord, Source,
};
use charley::insights::{Finding, Findings, Study, WEIGHED, of_diary, weigh};
use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};

/// A diary whose nights are counted from one date.
pub struct Pages {
    pub diary: Diary,
    pub first: NaiveDate,
}

impl Pages {
    pub fn from(first: &str) -> Pages {
        Pages {
            diary: Diary::default(),
            first: first.parse().unwrap(),
        }
    }

    pub fn night(&self, number: u64) -> NaiveDate {
        self.first + Days::new(number)
    }

    /// A check-in until *done*, with these ticked.
    pub fn told(&mut self, night: u64, cramps: u8, ticked: &[Exposure]) {
        let mut checkin = checkin(self.night(night), cramps);
        checkin.exposures = Some(ticked.iter().copied().collect());
        self.diary.put(Record::Checkin(checkin));
    }

    /// A check-in that was left before *done*.
    pub fn begun(&mut self, night: u64, cramps: u8) {
        let mut checkin = checkin(self.night(night), cramps);
        checkin.stretch_done = Some(true);
        self.diary.put(Record::Checkin(checkin));
    }

    pub fn stretched(&mut self, night: u64, done: bool) {
        let mut checkin = self.diary.checkins[&self.night(night)].clone();
        checkin.stretch_done = Some(done);
        self.diary.put(Record::Checkin(checkin));
    }

    pub fn water(&mut self, night: u64, outcome: Outcome) {
        let night = self.night(night);
        self.diary.put(Record::Reminder(ReminderRecord {
            kind: ReminderKind::Water,
            night,
            due_at: morning_after(night),
            sent_at: None,
            outcome,
        }));
    }

    /// `/log`; returns the id.
    pub fn logged(&mut self, night: u64) -> u64 {
        let id = self.diary.cramps.len() as u64 + 1;
        self.diary
            .put(Record::Cramp(cramp(id, Some(self.night(night)))));
        id
    }

    pub fn findings(&self) -> Option<Findings> {
        weigh(&of_diary(&self.diary), Study::Diary)
    }
}

/// The finding of one factor.
pub fn of(findings: &Findings, factor: Factor) -> &Finding {
    let place = WEIGHED.iter().position(|one| *one == factor).unwrap();
    &findings.exposures[place]
}

pub fn cramp(id: u64, night: Option<NaiveDate>) -> Cramp {
    Cramp::of_night(id, night, Source::Log, DateTime::UNIX_EPOCH)
}

pub fn checkin(night: NaiveDate, cramps: u8) -> Checkin {
    Checkin {
        cramps,
        counted: true,
        ..Checkin::untold(night, morning_after(night))
    }
}

fn morning_after(night: NaiveDate) -> DateTime<Utc> {
    (night + Days::new(1)).and_time(NaiveTime::MIN).and_utc()
}

/// Counts that look like chance, and always come out the same.
pub fn dice() -> impl FnMut(u32) -> bool {
    let mut draw: u32 = 2_026;
    move |percent| {
        draw = draw.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        draw >> 16 < percent * 655
    }
}
