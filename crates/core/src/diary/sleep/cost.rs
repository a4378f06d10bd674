//! How long somebody is awake in nights with a cramp, and in the others. Counts,
//! and no cause: a night without sleep may also be one in which more is felt.

use super::super::Diary;
use super::FromTo;
use super::nights;
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// Told nights of each sort that it takes.
pub const NIGHTS_MIN: usize = 5;

/// Minutes awake, in the middle of each sort of night, rounded out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CrampCost {
    pub with_cramp: FromTo,
    pub nights_with_cramp: usize,
    pub without: FromTo,
    pub nights_without: usize,
}

/// Of the nights from one to another; `None` for too few of one sort.
pub fn cramp_cost(diary: &Diary, first: NaiveDate, last: NaiveDate) -> Option<CrampCost> {
    let cramps = diary.cramps.values().filter_map(|cramp| cramp.night);
    let cramps: BTreeSet<NaiveDate> = cramps.collect();
    let has_cramp = |night: NaiveDate| {
        let counted = diary.checkins.get(&night);
        cramps.contains(&night) || counted.is_some_and(|checkin| checkin.cramps > 0)
    };
    let told = nights(diary, first, last);
    let told = told.filter_map(|(night, told)| Some((has_cramp(night), told.awake()?)));
    let (with, without): (Vec<_>, Vec<_>) = told.partition(|(has_cramp, _)| *has_cramp);
    let (with, without) = (spans(with), spans(without));
    if with.len().min(without.len()) < NIGHTS_MIN {
        return None;
    }
    Some(CrampCost {
        with_cramp: FromTo::middle(&with)?.rounded_out(),
        nights_with_cramp: with.len(),
        without: FromTo::middle(&without)?.rounded_out(),
        nights_without: without.len(),
    })
}

fn spans(nights: Vec<(bool, FromTo)>) -> Vec<FromTo> {
    nights.into_iter().map(|(_, awake)| awake).collect()
}
