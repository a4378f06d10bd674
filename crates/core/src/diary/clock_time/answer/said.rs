//! What was said of a time: an hour with its minutes, and a half of the day.

use super::super::read::{Half, TypedTime, twelve_hours};
use chrono::NaiveTime;

/// An hour and minutes, as they were said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HourSaid {
    /// From 0 to 24.
    pub hour: u32,
    pub minute: u32,
    /// Noon and midnight are in no half of the day but their own.
    pub is_sure: bool,
    /// Said between hour and minutes: `10 malam lewat 20`.
    pub half: Option<Half>,
}

impl HourSaid {
    pub fn hour(hour: u32) -> HourSaid {
        HourSaid {
            hour,
            minute: 0,
            is_sure: false,
            half: None,
        }
    }

    pub fn sure(hour: u32) -> HourSaid {
        HourSaid {
            is_sure: true,
            ..HourSaid::hour(hour)
        }
    }

    /// So many minutes after the hour.
    pub fn past(self, minute: u32) -> Option<HourSaid> {
        (self.minute == 0 && minute < 60).then_some(HourSaid { minute, ..self })
    }

    /// So many minutes before it.
    pub fn to(self, minutes: u32) -> Option<HourSaid> {
        let is_hour = self.minute == 0 && (1..60).contains(&minutes);
        is_hour.then(|| HourSaid {
            hour: self.hour_before(),
            minute: 60 - minutes,
            ..self
        })
    }

    /// On the clock that it is said by: before one it is twelve.
    fn hour_before(self) -> u32 {
        match self.hour {
            0 => 23,
            1 if !self.is_sure => 12,
            hour => hour - 1,
        }
    }

    pub fn with(self, half: Option<Half>) -> Option<TypedTime> {
        let half = match (self.half, half) {
            (Some(one), Some(other)) if one != other => return None,
            (one, other) => one.or(other),
        };
        match half {
            Some(half) if self.is_sure || self.hour > 12 => self.in_half(half),
            Some(half) => twelve_hours(self.hour, self.minute, half).map(TypedTime::Time),
            None if self.is_sure => self.of_day().map(TypedTime::Time),
            None => self.of_day().map(TypedTime::Bare),
        }
    }

    /// An hour that tells its half by itself, if it is that one.
    fn in_half(self, half: Half) -> Option<TypedTime> {
        let hour = self.hour % 24;
        let fits = match half {
            Half::Am => hour < 12,
            Half::Pm => hour >= 12,
            Half::Night => !(6..18).contains(&hour),
            Half::Midday => (10..18).contains(&hour),
        };
        self.of_day().filter(|_| fits).map(TypedTime::Time)
    }

    fn of_day(self) -> Option<NaiveTime> {
        match (self.hour, self.minute) {
            (24, 0) => Some(NaiveTime::MIN),
            (hour, minute) => NaiveTime::from_hms_opt(hour, minute, 0),
        }
    }
}
