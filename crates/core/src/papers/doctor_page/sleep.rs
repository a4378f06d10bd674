//! The page's part about sleep: nights by how they were, and what the person
//! guesses of times and lengths, as counts and ranges.
//!
//! Source: clinical brief §9; the items are those of the usual sleep diary.

use super::counted::of_told;
use super::counts::Span;
use super::{Page, count, list};
use crate::diary::clock_time::shown;
use crate::diary::sleep::spread::{Spread, of_bed, of_last_waking, of_lying_down, of_rising};
use crate::diary::sleep::{SleepNight, hours_shown, nights, usual};
use crate::diary::{AsleepAfter, AwakeFor, Nap, TimesGiven, WokeBy};
use crate::papers::export::id;
use crate::words::{Text, paper};

impl Page<'_> {
    pub fn sleep(&self, weeks: &Span) -> Vec<Text> {
        let slept = weeks.sleep().into_iter().filter_map(|(sleep, nights)| {
            Some(count(self.option("checkin", "sleep", &id(&sleep))?, nights))
        });
        let slept = list(slept).map(|slept| paper::PAGE_SLEPT.text().with("list", slept));
        let up_often = weeks.of_told(|checkin| checkin.toilet_trips.map(|trips| trips >= 2));
        let mut lines: Vec<Text> = slept.into_iter().collect();
        lines.extend(of_told(paper::PAGE_UP_OFTEN, up_often));
        lines.extend(self.guessed(weeks));
        lines.extend(self.naps(weeks));
        let effect = self.answer((paper::PAGE_EFFECT, "checkin", "day1"));
        lines.push(effect.unwrap_or_else(|| paper::PAGE_BY_DAY_NOT_ASKED.text()));
        lines
    }

    /// Nothing where no sleep times were told.
    fn guessed(&self, weeks: &Span) -> Vec<Text> {
        let told: Vec<SleepNight> = told(weeks).collect();
        if told.is_empty() {
            return Vec::new();
        }
        let mut lines = vec![how_many(&told)];
        lines.extend(times(&told));
        lines.extend(self.lengths_of_waking(&told));
        lines.extend(self.woke_times(&told));
        lines.extend(last_waking(&told));
        lines.extend(asleep(&told));
        lines.extend(self.kept_awake(&told));
        lines
    }

    fn lengths_of_waking(&self, told: &[SleepNight]) -> Vec<Text> {
        let after = AsleepAfter::ALL.map(|one| {
            let nights = told.iter();
            let nights = nights.filter(|(_, told)| told.asleep_after == Some(one));
            (one.id(), nights.count())
        });
        let awake = AwakeFor::ALL.map(|one| {
            let nights = told.iter();
            let nights = nights.filter(|(_, told)| told.awake_for == Some(one));
            (one.id(), nights.count())
        });
        let after = self.options_counted("asleep_after", &after);
        let after = after.map(|all| paper::PAGE_ASLEEP_AFTER.text().with("list", all));
        let awake = self.options_counted("awake_for", &awake);
        let awake = awake.map(|all| paper::PAGE_AWAKE_FOR.text().with("list", all));
        after.into_iter().chain(awake).collect()
    }

    fn woke_times(&self, told: &[SleepNight]) -> Option<Text> {
        let each = WOKE_TIMES.map(|(option, times)| {
            let nights = told.iter();
            let nights = nights.filter(|(_, told)| told.woke_times == Some(times));
            (option, nights.count())
        });
        let all = self.options_counted("woke_times", &each)?;
        Some(paper::PAGE_WOKE_TIMES.text().with("list", all))
    }

    /// Of the days before these nights; nothing where nobody asked.
    fn naps(&self, weeks: &Span) -> Option<Text> {
        let told = || weeks.checkins().filter_map(|one| one.sleep_times.as_ref());
        let each = Nap::ALL.map(|one| {
            let days = told().filter(|told| told.nap == Some(one));
            (one.id(), days.count())
        });
        let days = self.options_counted("nap", &each)?;
        let late = told().filter(|told| told.after_15 == Some(true)).count();
        Some(match late {
            0 => paper::PAGE_NAPS.text().with("list", days),
            late => {
                let text = paper::PAGE_NAPS_LATE.text().with("list", days);
                text.with("late", late)
            }
        })
    }

    fn kept_awake(&self, told: &[SleepNight]) -> Option<Text> {
        let asked = || told.iter().filter_map(|(_, told)| told.woke_by.as_ref());
        let each = WokeBy::ALL.map(|one| {
            let nights = asked().filter(|told| told.contains(&one));
            (one.id(), nights.count())
        });
        let all = self.options_counted("woke_by", &each)?;
        let text = paper::PAGE_WOKE_BY.text().with("list", all);
        Some(text.with("asked", asked().count()))
    }

    /// "Under 15 minutes ×3, 1 to 2 hours ×1": those that were told.
    fn options_counted(&self, step: &str, counts: &[(&str, usize)]) -> Option<Text> {
        let told = counts.iter().filter(|(_, nights)| *nights > 0);
        list(told.filter_map(|(option, nights)| {
            Some(count(self.option("checkin", step, option)?, *nights))
        }))
    }
}

/// The last is three times or more.
const WOKE_TIMES: [(&str, u8); 4] = [("0", 0), ("1", 1), ("2", 2), ("3", 3)];

fn told<'a>(weeks: &Span<'a>) -> impl Iterator<Item = SleepNight<'a>> {
    nights(&weeks.chat.diary, weeks.first, weeks.last)
}

fn how_many(told: &[SleepNight]) -> Text {
    let as_usual = told.iter();
    let as_usual = as_usual.filter(|(_, told)| told.times == Some(TimesGiven::AsUsual));
    paper::PAGE_SLEEP_TIMES
        .text()
        .with("told", told.len())
        .with("as_usual", as_usual.count())
}

/// When they usually lay down, went to bed to sleep and got up, and the earliest and
/// latest of each.
fn times(told: &[SleepNight]) -> Vec<Text> {
    let lying = of_lying_down(told.iter().copied());
    let lying = lying.map(|lying| (paper::PAGE_LYING_DOWN, lying));
    let bed = of_bed(told.iter().copied()).map(|bed| (paper::PAGE_BED, bed));
    let up = of_rising(told.iter().copied()).map(|up| (paper::PAGE_UP, up));
    let each = lying.into_iter().chain(bed).chain(up);
    each.map(|(name, spread)| name.text().with("times", spread_in_words(&spread)))
        .collect()
}

fn last_waking(told: &[SleepNight]) -> Option<Text> {
    let spread = of_last_waking(told.iter().copied())?;
    let minutes = usual::early_waking(told.iter().copied())?;
    let text = paper::PAGE_LAST_WAKING.text();
    let text = text.with("times", spread_in_words(&spread));
    Some(text.with("minutes", minutes))
}

fn spread_in_words(spread: &Spread) -> Text {
    let middle = shown(spread.middle);
    match spread.ends {
        None => paper::PAGE_CLOCK.text().with("middle", middle),
        Some((earliest, latest)) => paper::PAGE_CLOCK_SPREAD
            .text()
            .with("middle", middle)
            .with("earliest", shown(earliest))
            .with("latest", shown(latest)),
    }
}

fn asleep(told: &[SleepNight]) -> Option<Text> {
    let usual = usual::usual(told.iter().copied())?;
    let phrase = match usual.is_whole {
        true => paper::PAGE_ASLEEP,
        false => paper::PAGE_ASLEEP_TRYING,
    };
    Some(
        phrase
            .text()
            .with("nights", usual.nights)
            .with("in_bed", hours_shown(usual.in_bed))
            .with("low", hours_shown(usual.asleep.low))
            .with("high", hours_shown(usual.asleep.high))
            .with("part_low", usual.asleep_of_hundred.low)
            .with("part_high", usual.asleep_of_hundred.high),
    )
}
