//! A row a night: a bar from going to bed to getting up, hollow at its ends for
//! the time awake before sleep and after it, and a dot for each cramp.
//!
//! By the clock where the person was. How long somebody was awake is told as a
//! range and drawn as its middle; when it was, nobody knows, so all of it after
//! sleep came stands at the end. A night that was not told has no bar.

use super::canvas::{Canvas, Ink, Point};
use super::colour::Colour;
use super::lettering::{Anchor, LEAST, Lettering};
use super::{Calendar, Say, WIDTH};
use crate::words::{Text, drawn};
use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

/// Nights in their order, without gaps.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BedBars {
    pub first: NaiveDate,
    pub nights: Vec<BedNight>,
}

/// What is known of one night.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct BedNight {
    pub in_bed: Option<InBed>,
    /// When each cramp came, in minutes since the midnight that begins the night's
    /// date; `None` where only the night is known.
    pub cramps: Vec<Option<u32>>,
}

/// From going to bed to getting up, in minutes since the same midnight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InBed {
    pub bed: u32,
    pub up: u32,
    /// Before sleep came, and after it; `None` where one is not known.
    pub awake: Option<[AwakeMinutes; 2]>,
}

/// From so many minutes to so many.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AwakeMinutes {
    pub low: u32,
    pub high: u32,
}

const MARGIN: f32 = 14.0;
const WIDE: f32 = WIDTH - 2.0 * MARGIN;
/// Where the clock begins, right of the dates and of cramps without a time.
const LEFT: f32 = 98.0;
const RIGHT: f32 = WIDTH - MARGIN;
/// Where a cramp without a time stands.
const NO_TIME: f32 = LEFT - 12.0;
const TOP: f32 = 70.0;
/// From one night to the next: fourteen fit a phone.
const LINE: f32 = 21.5;
const BAR: f32 = 13.0;
const DOT: f32 = 5.0;
const HOUR: u32 = 60;
/// Hours of the clock that are shown to whoever sleeps at night, from the night's
/// midnight on: evening to noon.
const EVENING_TO_NOON: [u32; 2] = [18, 36];
/// Hours from one that is named to the next, where no more are shown than from
/// evening to noon; otherwise twice as many.
const NAMED_OF_A_NIGHT: u32 = 6;
const NIGHT_HOURS: u32 = 18;

impl BedBars {
    pub fn date(&self, place: usize) -> NaiveDate {
        let days = Days::new(place.try_into().unwrap_or(0));
        self.first.checked_add_days(days).unwrap_or(self.first)
    }

    /// "Your sleep, 10 Nov to 23 Nov".
    pub fn title(&self) -> Text {
        let last = self.date(self.nights.len().saturating_sub(1));
        let text = drawn::BED_HEAD.text();
        text.with("from", Calendar::day_and_month(self.first))
            .with("to", Calendar::day_and_month(last))
    }

    pub(super) fn draw(&self, canvas: &mut Canvas, say: Say) -> f32 {
        let head = Lettering::of(22.0).bold().within(WIDE);
        canvas.text((MARGIN, 32.0), &say(&self.title()), head);
        let clock = HoursShown::of(&self.nights);
        let bottom = TOP + self.nights.len() as f32 * LINE;
        clock.draw(canvas, say, bottom);
        for (place, night) in self.nights.iter().enumerate() {
            let middle = TOP + (place as f32 + 0.5) * LINE;
            let date = say(&Calendar::day_and_month(self.date(place)));
            let quiet = words()
                .coloured(Colour::Quiet)
                .within(NO_TIME - MARGIN - 8.0);
            canvas.text((MARGIN, middle + 6.5), &date, quiet);
            row(canvas, &clock, middle, night);
        }
        legend(canvas, say, bottom + 24.0) + 14.0
    }
}

/// The hours that are shown, since the midnight that begins a night's date.
struct HoursShown {
    from: u32,
    to: u32,
    /// Hours from one that is named to the next.
    named: u32,
}

impl HoursShown {
    /// Evening to noon; for whoever sleeps or cramps at other hours, theirs.
    fn of(nights: &[BedNight]) -> HoursShown {
        let [evening, noon] = EVENING_TO_NOON;
        let from = shown(nights)
            .min()
            .map(|from| from / NAMED_OF_A_NIGHT * NAMED_OF_A_NIGHT);
        let to = shown(nights)
            .max()
            .map(|to| to.next_multiple_of(NAMED_OF_A_NIGHT));
        match from
            .zip(to)
            .filter(|(from, to)| *from < evening || *to > noon)
        {
            None => HoursShown {
                from: evening,
                to: noon,
                named: NAMED_OF_A_NIGHT,
            },
            Some((from, to)) => HoursShown {
                from,
                to: to.max(from + NAMED_OF_A_NIGHT),
                named: match to - from > NIGHT_HOURS {
                    true => 2 * NAMED_OF_A_NIGHT,
                    false => NAMED_OF_A_NIGHT,
                },
            },
        }
    }

    fn x(&self, minutes: u32) -> f32 {
        let all = ((self.to - self.from) * HOUR) as f32;
        let since = minutes as f32 - (self.from * HOUR) as f32;
        LEFT + (RIGHT - LEFT) * (since / all).clamp(0.0, 1.0)
    }

    /// A line for each hour that is named, and its name.
    fn draw(&self, canvas: &mut Canvas, say: Say, bottom: f32) {
        let named = (self.from..=self.to).step_by(self.named as usize);
        for hour in named {
            let x = self.x(hour * HOUR);
            let faint = Ink::drawn(Colour::Faint, 1.2);
            canvas.line(&[(x, TOP - 4.0), (x, bottom)], faint);
            let anchor = match hour {
                hour if hour == self.to => Anchor::End,
                _ => Anchor::Middle,
            };
            let lettering = Lettering {
                anchor,
                ..words().coloured(Colour::Quiet)
            };
            canvas.text((x, TOP - 10.0), &say(&clock_time(hour * HOUR)), lettering);
        }
    }
}

/// Every hour that has something in it.
fn shown(nights: &[BedNight]) -> impl Iterator<Item = u32> {
    let in_bed = nights.iter().filter_map(|night| night.in_bed);
    let in_bed = in_bed.flat_map(|in_bed| [in_bed.bed / HOUR, in_bed.up.div_ceil(HOUR)]);
    let cramps = nights
        .iter()
        .flat_map(|night| night.cramps.iter().flatten());
    in_bed.chain(cramps.flat_map(|at| [at / HOUR, at.div_ceil(HOUR)]))
}

/// "22:30", so many minutes after midnight.
pub fn clock_time(minutes: u32) -> Text {
    let (hour, minute) = (minutes / HOUR % 24, minutes % HOUR);
    let time = format!("{hour:02}:{minute:02}");
    drawn::BED_CLOCK.text().with("time", time)
}

fn words() -> Lettering {
    Lettering::of(LEAST).within(WIDE)
}

fn row(canvas: &mut Canvas, clock: &HoursShown, middle: f32, night: &BedNight) {
    if let Some(in_bed) = night.in_bed {
        bar(canvas, clock, middle, in_bed);
    }
    for cramp in &night.cramps {
        dot(canvas, (cramp.map_or(NO_TIME, |at| clock.x(at)), middle));
    }
}

/// Hollow where awake; without an edge where nobody knows how long.
fn bar(canvas: &mut Canvas, clock: &HoursShown, middle: f32, in_bed: InBed) {
    let (from, to) = (clock.x(in_bed.bed), clock.x(in_bed.up));
    let Some(awake) = in_bed.awake else {
        return stripe(canvas, (from, middle), to, unsure());
    };
    stripe(canvas, (from, middle), to, hollow());
    let [before, after] = awake.map(|awake| (awake.low + awake.high) / 2);
    let asleep = (in_bed.bed + before, in_bed.up.saturating_sub(after));
    if asleep.0 < asleep.1 {
        let (from, to) = (clock.x(asleep.0), clock.x(asleep.1));
        stripe(canvas, (from, middle), to, solid());
    }
}

fn stripe(canvas: &mut Canvas, (from, middle): Point, to: f32, ink: Ink) {
    let at = (from, middle - BAR / 2.0);
    canvas.rect(at, (to - from, BAR), 2.0, ink);
}

fn solid() -> Ink {
    Ink::filled(Colour::ClearEdge)
}

fn hollow() -> Ink {
    Ink::filled(Colour::Clear).edged(Colour::ClearEdge, 1.5)
}

fn unsure() -> Ink {
    Ink::filled(Colour::ClearPale)
}

/// With a ring of the ground, so that it stands out on a bar.
fn dot(canvas: &mut Canvas, centre: Point) {
    let ink = Ink::filled(Colour::Cramp).edged(Colour::Ground, 2.0);
    canvas.circle(centre, DOT + 1.0, ink);
}

/// What the shapes mean, in two columns. Returns its last line.
fn legend(canvas: &mut Canvas, say: Say, top: f32) -> f32 {
    let column = WIDE / 2.0;
    let entries = [
        (Some(solid()), drawn::BED_ASLEEP),
        (Some(hollow()), drawn::BED_AWAKE),
        (Some(unsure()), drawn::BED_UNSURE),
        (None, drawn::BED_CRAMP),
    ];
    for (number, (ink, phrase)) in entries.into_iter().enumerate() {
        let left = MARGIN + (number % 2) as f32 * column;
        let y = top + (number / 2) as f32 * 24.0;
        match ink {
            Some(ink) => stripe(canvas, (left, y - 6.0), left + 24.0, ink),
            None => dot(canvas, (left + 12.0, y - 6.0)),
        }
        let lettering = words().coloured(Colour::Quiet).within(column - 34.0);
        canvas.text((left + 32.0, y), &say(&phrase.text()), lettering);
    }
    let quiet = words().coloured(Colour::Quiet).within(WIDE);
    canvas.text(
        (MARGIN, top + 48.0),
        &say(&drawn::BED_NO_TIME.text()),
        quiet,
    );
    top + 48.0
}
