//! Weeks of nights, one square a night, which is the one that begins that
//! evening.
//!
//! A night that nobody recorded is drawn as an empty place with a broken edge,
//! never as a clear night.

use super::canvas::{Canvas, Ink, Point};
use super::colour::Colour;
use super::lettering::{LEAST, Lettering};
use super::{MARGIN, Say, WIDE};
use crate::words::{Text, drawn};
use chrono::{Datelike, Days, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

/// Nights in the order of their dates, seven to a row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Calendar {
    /// The first night, of the day that weeks begin with.
    pub first: NaiveDate,
    pub nights: Vec<CalendarNight>,
}

/// What is known of a night.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum CalendarNight {
    /// Still to come, or before the diary began.
    Outside,
    Unknown,
    Clear,
    /// With the worst pain that was told, 0 to 10.
    Cramp {
        worst: Option<u8>,
    },
}

/// From one column to the next, and from one row.
const PITCH: (f32, f32) = (WIDE / 7.0, 58.0);
const CELL: (f32, f32) = (PITCH.0 - 4.0, PITCH.1 - 4.0);
/// Where the rows of nights begin.
const TOP: f32 = 114.0;
const DISC: f32 = 14.0;
/// The middle of a disc, below the top of its square.
const DISC_DOWN: f32 = 36.0;

impl Calendar {
    /// Nights with a cramp, and nights of which anything is known.
    pub fn counts(&self) -> (usize, usize) {
        let cramp = |night: &&CalendarNight| matches!(night, CalendarNight::Cramp { .. });
        let known = |night: &&CalendarNight| {
            matches!(night, CalendarNight::Cramp { .. } | CalendarNight::Clear)
        };
        let nights = || self.nights.iter();
        (
            nights().filter(cramp).count(),
            nights().filter(known).count(),
        )
    }

    pub fn unknown(&self) -> usize {
        let nights = self.nights.iter();
        nights
            .filter(|night| **night == CalendarNight::Unknown)
            .count()
    }

    pub fn date(&self, place: usize) -> NaiveDate {
        let days = Days::new(place.try_into().unwrap_or(0));
        self.first.checked_add_days(days).unwrap_or(self.first)
    }

    /// "Your nights, 28 Oct to 27 Nov": those that the diary is about.
    pub fn title(&self) -> Text {
        let is_shown = |place: &usize| self.nights[*place] != CalendarNight::Outside;
        let mut places = (0..self.nights.len()).filter(is_shown);
        let first = places.next().unwrap_or(0);
        let last = places.next_back().unwrap_or(first);
        let text = drawn::CALENDAR_HEAD.text();
        text.with("from", Calendar::day_and_month(self.date(first)))
            .with("to", Calendar::day_and_month(self.date(last)))
    }

    /// "26 Oct".
    pub fn day_and_month(date: NaiveDate) -> Text {
        drawn::DAY_AND_MONTH.text().on(date)
    }

    /// "Mon".
    pub fn weekday(day: Weekday) -> Text {
        let number = day.number_from_monday();
        drawn::WEEKDAY.text().with("weekday", number)
    }

    /// "Mo".
    pub fn in_short(day: Weekday) -> Text {
        let number = day.number_from_monday();
        drawn::WEEKDAY_SHORT.text().with("weekday", number)
    }

    pub(super) fn draw(&self, canvas: &mut Canvas, say: Say) -> f32 {
        let rows = self.nights.len().div_ceil(7);
        self.head(canvas, say);
        for (place, night) in self.nights.iter().enumerate() {
            self.night(canvas, say, place, *night);
        }
        legend(canvas, say, TOP + rows as f32 * PITCH.1 + 24.0) + 14.0
    }

    fn head(&self, canvas: &mut Canvas, say: Say) {
        let (cramps, known) = self.counts();
        let head = Lettering::of(22.0).bold().within(WIDE);
        canvas.text((MARGIN, 32.0), &say(&self.title()), head);
        let counts = drawn::CALENDAR_COUNTS.text().with("cramps", cramps);
        let counts = say(&counts.with("known", known));
        canvas.text((MARGIN, 56.0), &counts, words());
        let which = say(&drawn::CALENDAR_WHICH.text());
        canvas.text((MARGIN, 79.0), &which, words().coloured(Colour::Quiet));
        self.weekdays(canvas, say);
    }

    /// Over the columns; in short where one would reach into the next.
    fn weekdays(&self, canvas: &mut Canvas, say: Say) {
        let quiet = words().coloured(Colour::Quiet).centred().within(PITCH.0);
        let days = || self.first.iter_days().take(7).map(|date| date.weekday());
        let mut names: Vec<String> = days().map(|day| say(&Calendar::weekday(day))).collect();
        if names.iter().any(|name| quiet.width(name) > PITCH.0) {
            names = days().map(|day| say(&Calendar::in_short(day))).collect();
        }
        for (place, name) in names.iter().enumerate() {
            let middle = MARGIN + (place as f32 + 0.5) * PITCH.0;
            canvas.text((middle, TOP - 8.0), name, quiet);
        }
    }

    fn night(&self, canvas: &mut Canvas, say: Say, place: usize, night: CalendarNight) {
        let at = (
            MARGIN + (place % 7) as f32 * PITCH.0 + 2.0,
            TOP + (place / 7) as f32 * PITCH.1 + 2.0,
        );
        let middle = at.0 + CELL.0 / 2.0;
        cell(canvas, at, night);
        let date = self.date(place);
        let colour = match night {
            CalendarNight::Outside | CalendarNight::Unknown => Colour::Quiet,
            CalendarNight::Clear | CalendarNight::Cramp { .. } => Colour::Ink,
        };
        let lettering = words().coloured(colour).centred().within(CELL.0);
        // Whether a month begins is for the language's calendar to say.
        let said = say(&drawn::DAY.text().on(date));
        match said == say(&drawn::DAY.text().with("day", 1_u8)) {
            // Numbers, which stand beside it, leave it more room.
            true => canvas.text(
                (middle, at.1 + 17.0),
                &say(&month(date)),
                lettering.bold().within(PITCH.0 + 8.0),
            ),
            false => canvas.text((middle, at.1 + 17.0), &said, lettering),
        }
        mark(canvas, say, (middle, at.1 + DISC_DOWN), night);
    }
}

fn words() -> Lettering {
    Lettering::of(LEAST).within(WIDE)
}

/// "Nov", in place of the first day of a month.
fn month(date: NaiveDate) -> Text {
    drawn::MONTH.text().on(date)
}

/// The square behind a night.
fn cell(canvas: &mut Canvas, at: Point, night: CalendarNight) {
    let ink = match night {
        CalendarNight::Outside => return,
        CalendarNight::Unknown => Ink::drawn(Colour::Faint, 1.5).dashed(4.0),
        CalendarNight::Clear => Ink::filled(Colour::Clear),
        CalendarNight::Cramp { .. } => Ink::filled(Colour::Clear).edged(Colour::Ink, 1.5),
    };
    canvas.rect(at, CELL, 6.0, ink);
}

/// What stands in the square: a ring for a clear night, a disc for a cramp,
/// further from the ground the worse it was, and nothing where nothing is known.
fn mark(canvas: &mut Canvas, say: Say, centre: Point, night: CalendarNight) {
    match night {
        CalendarNight::Outside | CalendarNight::Unknown => {}
        CalendarNight::Clear => canvas.circle(centre, 6.0, Ink::drawn(Colour::ClearEdge, 2.5)),
        CalendarNight::Cramp { worst: None } => {
            canvas.circle(centre, DISC - 6.0, Ink::filled(Colour::Cramp));
        }
        CalendarNight::Cramp { worst: Some(worst) } => {
            let disc = Ink::filled(Colour::Pain(worst)).edged(Colour::Ink, 1.2);
            canvas.circle(centre, DISC, disc);
            let number = say(&drawn::SEVERITY.text().with("severity", worst));
            let bold = Lettering::of(LEAST).bold().centred();
            let lettering = bold.coloured(Colour::OnPain(worst));
            canvas.text((centre.0, centre.1 + 6.6), &number, lettering);
        }
    }
}

/// What the squares mean, in two columns. Returns its last line.
fn legend(canvas: &mut Canvas, say: Say, top: f32) -> f32 {
    let column = WIDE / 2.0;
    let entries = [
        (CalendarNight::Clear, drawn::LEGEND_CLEAR),
        (CalendarNight::Unknown, drawn::LEGEND_UNKNOWN),
        (CalendarNight::Cramp { worst: None }, drawn::LEGEND_CRAMP),
    ];
    let lettering = words().within(column - 32.0);
    let labels = entries.map(|(night, phrase)| (night, say(&phrase.text())));
    let fits = |label: &str| lettering.width(label) <= column - 32.0;
    // Where one label is long, each has a line of its own.
    let columns = match labels.iter().all(|(_, label)| fits(label)) {
        true => 2,
        false => 1,
    };
    let place = |number: usize| {
        let left = MARGIN + (number % columns) as f32 * column;
        (left, top + (number / columns) as f32 * 26.0)
    };
    for (number, (night, label)) in labels.iter().enumerate() {
        let (left, y) = place(number);
        small(canvas, say, (left + 11.0, y - 6.5), *night);
        let wide = WIDE / columns as f32 - 32.0;
        canvas.text((left + 28.0, y), label, words().within(wide));
    }
    let last = place(labels.len());
    pains(canvas, say, last);
    last.1
}

/// As it stands in a square, where there is none.
fn small(canvas: &mut Canvas, say: Say, centre: Point, night: CalendarNight) {
    if matches!(night, CalendarNight::Clear | CalendarNight::Unknown) {
        let ink = match night == CalendarNight::Clear {
            true => Ink::filled(Colour::Clear),
            false => Ink::drawn(Colour::Faint, 1.5).dashed(4.0),
        };
        canvas.rect((centre.0 - 11.0, centre.1 - 11.0), (22.0, 22.0), 4.0, ink);
    }
    mark(canvas, say, centre, night);
}

/// Some steps of pain in their order, and what they are.
fn pains(canvas: &mut Canvas, say: Say, at: Point) {
    for (number, pain) in [0, 3, 5, 7, 10].into_iter().enumerate() {
        let centre = (at.0 + 9.0 + number as f32 * 12.0, at.1 - 6.5);
        let disc = Ink::filled(Colour::Pain(pain)).edged(Colour::Ink, 1.2);
        canvas.circle(centre, 9.0, disc);
    }
    let lettering = words().within(WIDE / 2.0 - 74.0);
    canvas.text(
        (at.0 + 74.0, at.1),
        &say(&drawn::LEGEND_PAIN.text()),
        lettering,
    );
}
