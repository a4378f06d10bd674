//! One picture of each kind, of made-up people.

use charley::insights::proportion;
use charley::picture::{
    ByLot, Calendar, CalendarNight, Link, LotEvening, NightCount, NightTold, Picture, RateChange,
    Share, Stretch, Week, WeeklyTrend,
};
use charley::words::Text;
use chrono::{Days, NaiveDate};

pub fn pictures() -> Vec<(&'static str, Picture)> {
    vec![
        ("calendar", Picture::Calendar(calendar())),
        ("trend", Picture::Trend(trend())),
        ("link", Picture::Link(link())),
        ("by-lot", Picture::ByLot(by_lot())),
        ("stretch-calf", Picture::Stretch(Stretch::CalfStanding)),
        (
            "stretch-hamstring",
            Picture::Stretch(Stretch::HamstringStanding),
        ),
        ("stretch-seated", Picture::Stretch(Stretch::Seated)),
        ("stretch-bed", Picture::Stretch(Stretch::Bed)),
    ]
}

/// `.` outside, `?` unknown, `o` clear, `x` a cramp, a digit its worst pain.
fn calendar() -> Calendar {
    const NIGHTS: &str = "..oo6o?oo3ooo?8oox??oo5ooo2oooo7o..";
    let night = |letter: char| match letter {
        '?' => CalendarNight::Unknown,
        'o' => CalendarNight::Clear,
        'x' => CalendarNight::Cramp { worst: None },
        digit => digit
            .to_digit(10)
            .map_or(CalendarNight::Outside, |worst| CalendarNight::Cramp {
                worst: u8::try_from(worst).ok(),
            }),
    };
    Calendar {
        first: monday() + Days::new(49),
        nights: NIGHTS.chars().map(night).collect(),
    }
}

fn monday() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 9, 7).unwrap_or_default()
}

/// Nights with a cramp and nights known, week by week.
const WEEKS: [(usize, usize); 12] = [
    (5, 7),
    (4, 6),
    (5, 7),
    (3, 7),
    (1, 2),
    (0, 0),
    (4, 7),
    (3, 6),
    (2, 7),
    (3, 7),
    (1, 3),
    (1, 5),
];

fn trend() -> WeeklyTrend {
    let weeks = WEEKS.iter().zip(0..).map(|((cramps, known), number)| Week {
        monday: monday() + Days::new(7 * number),
        cramps: *cramps,
        known: *known,
        share: proportion(*cramps, *known).map(|part| Share {
            best: part.best,
            low: part.low,
            high: part.high,
        }),
    });
    WeeklyTrend {
        weeks: weeks.collect(),
    }
}

fn link() -> Link {
    let verdict = Text::of("link-said");
    Link {
        name: Text::of("exposures.long_standing"),
        verdict: verdict.with("verdict", Text::of("link-more-very-likely")),
        exposed: NightCount {
            cramps: 16,
            nights: 22,
        },
        unexposed: NightCount {
            cramps: 13,
            nights: 68,
        },
        change: Some(RateChange {
            best: 41.0,
            low: 18.0,
            high: 49.0,
            is_claimed: true,
        }),
        sure: Some(9),
    }
}

const EVENINGS: &str = "OxoOxOOx-xOO  oXxOnxOOOx-OoxOOxoNOxoOxXO xOOXx";

fn by_lot() -> ByLot {
    let count = |letter: char| EVENINGS.matches(letter).count();
    let nights = |cramp, clear| NightCount {
        cramps: count(cramp),
        nights: count(cramp) + count(clear),
    };
    ByLot {
        link: Link {
            name: Text::of("name-stretch-done"),
            verdict: Text::of("trial-helps"),
            exposed: nights('X', 'O'),
            unexposed: nights('x', 'o'),
            change: Some(RateChange {
                best: -42.0,
                low: -60.0,
                high: -19.0,
                is_claimed: true,
            }),
            sure: Some(9),
        },
        first: monday(),
        evenings: EVENINGS.chars().map(evening).collect(),
    }
}

/// An evening of a test by lot. With the habit in capitals, without it in small
/// letters: `X` and `x` a cramp, `O` and `o` clear, `N` and `n` not told, `-` left
/// out, ` ` no lot.
pub fn evening(letter: char) -> LotEvening {
    match letter {
        'X' => LotEvening::With(NightTold::Cramp),
        'O' => LotEvening::With(NightTold::Clear),
        'N' => LotEvening::With(NightTold::Nothing),
        'x' => LotEvening::Without(NightTold::Cramp),
        'o' => LotEvening::Without(NightTold::Clear),
        'n' => LotEvening::Without(NightTold::Nothing),
        '-' => LotEvening::LeftOut,
        _ => LotEvening::NoLot,
    }
}
