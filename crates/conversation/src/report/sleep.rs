//! Sleep by the person's own guess: two sentences, and a picture with the same in
//! words. Ranges and counts, and no cause.

use super::phrase;
use crate::message::Message;
use charley_core::diary::sleep::{FromTo, SleepTimes, cost, hours_shown, nights, usual};
use charley_core::diary::{Diary, report as counted};
use charley_core::picture::{
    AwakeMinutes, BedBars, BedNight, Calendar, InBed, Picture, bed_clock_time,
};
use charley_core::words::{Text, drawn};
use chrono::{DateTime, Days, FixedOffset, NaiveDate, NaiveTime};

/// Nights that are counted and drawn, up to the last that was told.
const NIGHTS: u64 = 14;

/// A fortnight, up to the last night of which anything was told.
pub struct Fortnight {
    first: NaiveDate,
    last: NaiveDate,
}

impl Fortnight {
    /// `None` where nothing of sleep was told.
    pub fn of(diary: &Diary) -> Option<Fortnight> {
        let (last, _) = nights(diary, NaiveDate::MIN, NaiveDate::MAX).last()?;
        let first = last.checked_sub_days(Days::new(NIGHTS - 1))?;
        Some(Fortnight { first, last })
    }
}

/// How long in bed and asleep, and what a night with a cramp costs; nothing where
/// nothing was told.
pub fn add_lines(message: Message, diary: &Diary) -> Message {
    let Some(fortnight) = Fortnight::of(diary) else {
        return message;
    };
    let message = message.paragraph(usual_line(diary, &fortnight));
    match cost::cramp_cost(diary, NaiveDate::MIN, NaiveDate::MAX) {
        Some(cost) => message.line(cost_line(&cost)),
        None => message,
    }
}

fn usual_line(diary: &Diary, fortnight: &Fortnight) -> Text {
    let told = || nights(diary, fortnight.first, fortnight.last);
    let Some(usual) = usual::usual(told()) else {
        let text = phrase::SLEEP_TOO_FEW.text();
        let estimated = told().filter(|(_, told)| told.asleep().is_some());
        return text
            .with("nights", estimated.count())
            .with("least", usual::NIGHTS_MIN);
    };
    phrase::SLEEP_USUAL
        .text()
        .with("from", Calendar::day_and_month(fortnight.first))
        .with("to", Calendar::day_and_month(fortnight.last))
        .with("nights", usual.nights)
        .with("in_bed", hours_shown(usual.in_bed))
        .with("low", hours_shown(usual.asleep.low))
        .with("high", hours_shown(usual.asleep.high))
}

fn cost_line(cost: &cost::CrampCost) -> Text {
    phrase::SLEEP_CRAMP_COST
        .text()
        .with("with_low", cost.with_cramp.low)
        .with("with_high", cost.with_cramp.high)
        .with("nights_with", cost.nights_with_cramp)
        .with("without_low", cost.without.low)
        .with("without_high", cost.without.high)
        .with("nights_without", cost.nights_without)
}

/// The fortnight as bars, and the same in words.
pub fn picture(diary: &Diary, fortnight: &Fortnight) -> (Picture, Message) {
    let dates = fortnight.first.iter_days().take(NIGHTS as usize);
    let bars = BedBars {
        first: fortnight.first,
        nights: dates.map(|night| bed_night(diary, night)).collect(),
    };
    let caption = in_words(&bars);
    (Picture::BedBars(bars), caption)
}

fn bed_night(diary: &Diary, night: NaiveDate) -> BedNight {
    let checkin = diary.checkins.get(&night);
    let told = checkin.and_then(|checkin| checkin.sleep_times.as_ref());
    let cramps = counted::cramps_of(diary, night);
    BedNight {
        in_bed: told.and_then(|told| in_bed(night, told)),
        cramps: cramps
            .map(|cramp| minutes_since(night, cramp.at?))
            .collect(),
    }
}

/// From lying down, where that was told, so that the time until they tried to sleep
/// is among the minutes awake.
fn in_bed(night: NaiveDate, told: &SleepTimes) -> Option<InBed> {
    told.in_bed()?;
    let lying = FromTo::of(told.before_trying(), told.before_trying());
    let before = told.asleep_after.and_then(|after| after.minutes());
    let before = before.map(|before| lying.and(before));
    let after = told.awake_for.and_then(|awake| awake.minutes());
    let awake = before.zip(after);
    let whole = told.whole_in_bed().and(told.in_bed_at);
    Some(InBed {
        bed: minutes_since(night, whole.or(told.bed_at)?)?,
        up: minutes_since(night, told.up_at?)?,
        awake: awake.map(|(before, after)| [before, after].map(awake_minutes)),
    })
}

fn awake_minutes(awake: FromTo) -> AwakeMinutes {
    AwakeMinutes {
        low: awake.low,
        high: awake.high,
    }
}

/// On the clock, since the midnight that begins the night's date.
fn minutes_since(night: NaiveDate, at: DateTime<FixedOffset>) -> Option<u32> {
    let since = at.naive_local() - night.and_time(NaiveTime::MIN);
    u32::try_from(since.num_minutes()).ok()
}

/// All that the bars show, a line a night.
fn in_words(bars: &BedBars) -> Message {
    let title = drawn::BED_SAID.text().with("title", bars.title());
    let message = Message::new(title).folded().paragraph(drawn::BED_NIGHTS);
    let each = bars.nights.iter().enumerate();
    each.fold(message, |message, (place, night)| {
        let day = Calendar::day_and_month(bars.date(place));
        message.line(night_in_words(night).with("day", day))
    })
}

/// "10 Nov: 22:30–06:30, awake 45–90; cramp 03:10"
fn night_in_words(night: &BedNight) -> Text {
    let in_bed = match night.in_bed {
        None => drawn::BED_NOT_TOLD.text(),
        Some(in_bed) => in_bed_in_words(in_bed),
    };
    match cramps_in_words(&night.cramps) {
        None => drawn::BED_NIGHT.text().with("bed", in_bed),
        Some(cramps) => drawn::BED_NIGHT_CRAMPS
            .text()
            .with("bed", in_bed)
            .with("cramps", cramps),
    }
}

fn in_bed_in_words(in_bed: InBed) -> Text {
    let text = match in_bed.awake {
        None => drawn::BED_TIMES.text(),
        Some([before, after]) => drawn::BED_TIMES_AWAKE
            .text()
            .with("low", before.low + after.low)
            .with("high", before.high + after.high),
    };
    text.with("from", bed_clock_time(in_bed.bed))
        .with("to", bed_clock_time(in_bed.up))
}

fn cramps_in_words(cramps: &[Option<u32>]) -> Option<Text> {
    let each = cramps.iter().map(|at| match at {
        Some(at) => bed_clock_time(*at),
        None => drawn::BED_CRAMP_NO_TIME.text(),
    });
    each.reduce(|first, next| {
        let list = drawn::CALENDAR_LIST.text();
        list.with("first", first).with("next", next)
    })
}
