//! A length that is known as a range: from so many minutes to so many.

use super::super::{AsleepAfter, AwakeFor};
use super::middle::middles;

/// What a range is rounded out to.
const STEP: u32 = 15;

/// From the one to the other, in minutes or in parts of a hundred.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FromTo {
    pub low: u32,
    pub high: u32,
}

impl FromTo {
    pub const fn of(low: u32, high: u32) -> FromTo {
        FromTo { low, high }
    }

    /// Both lengths, one after the other.
    pub fn and(self, other: FromTo) -> FromTo {
        FromTo::of(self.low + other.low, self.high + other.high)
    }

    /// What is left of a length.
    pub fn out_of(self, minutes: u32) -> FromTo {
        FromTo::of(
            minutes.saturating_sub(self.high),
            minutes.saturating_sub(self.low),
        )
    }

    /// The middle of the lower ends and that of the upper ends. Where each range
    /// holds the truth, this one holds the middle of the truths.
    pub fn middle(spans: &[FromTo]) -> Option<FromTo> {
        let (low, _) = middles(spans.iter().map(|span| span.low))?;
        let (_, high) = middles(spans.iter().map(|span| span.high))?;
        Some(FromTo { low, high })
    }

    /// The low end rounded down and the high end up, to quarters of an hour.
    pub fn rounded_out(self) -> FromTo {
        FromTo::of(self.low / STEP * STEP, self.high.next_multiple_of(STEP))
    }
}

/// To the nearest quarter of an hour.
pub fn rounded(minutes: u32) -> u32 {
    (minutes + STEP / 2) / STEP * STEP
}

/// Quarters of an hour in hours, as "6¼".
pub fn hours_shown(minutes: u32) -> String {
    let part = match minutes % 60 / STEP {
        0 => "",
        1 => "¼",
        2 => "½",
        _ => "¾",
    };
    match minutes / 60 {
        0 if !part.is_empty() => part.to_owned(),
        whole => format!("{whole}{part}"),
    }
}

impl AsleepAfter {
    /// The minutes that it stands for; `None` where nobody knows.
    pub fn minutes(self) -> Option<FromTo> {
        match self {
            AsleepAfter::Under15 => Some(FromTo::of(0, 15)),
            AsleepAfter::From15To30 => Some(FromTo::of(15, 30)),
            AsleepAfter::From30To60 => Some(FromTo::of(30, 60)),
            AsleepAfter::Over60 => Some(FromTo::of(60, 120)),
            AsleepAfter::NotSure => None,
        }
    }
}

impl AwakeFor {
    /// The minutes that it stands for; `None` where nobody knows.
    pub fn minutes(self) -> Option<FromTo> {
        match self {
            AwakeFor::Under15 => Some(FromTo::of(0, 15)),
            AwakeFor::From15To30 => Some(FromTo::of(15, 30)),
            AwakeFor::From30To60 => Some(FromTo::of(30, 60)),
            AwakeFor::From60To120 => Some(FromTo::of(60, 120)),
            AwakeFor::Over120 => Some(FromTo::of(120, 240)),
            AwakeFor::NotSure => None,
        }
    }
}
