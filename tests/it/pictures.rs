//! Pictures as they are drawn: `tests/pictures/*.svg`, which a browser shows.
//! `CHARLEY_UPDATE=1 cargo test --test long pictures` writes them anew; look at each, and
//! read the difference.

mod legible;
#[path = "../../examples/pictures/diary.rs"]
mod page_diary;
#[path = "../../examples/pictures/samples.rs"]
mod samples;

use crate::player::{Player, heard};
use crate::promises::BOOK;
use charley::conversation::Effect;
use charley::diary::{Checkin, Cramp, Record, Source};
use charley::insights::slow_trend;
use charley::papers::doctor_page;
use charley::picture::{
    AwakeMinutes, BedBars, BedNight, ByLot, Calendar, CalendarNight, Drawing, InBed, Link,
    NightCount, Palette, Paper, PaperSize, Picture, RateChange, Share, Stretch, Week, WeeklyTrend,
};
use charley::words::{ENGLISH, Text, WritingDirection};
use chrono::{DateTime, Days, NaiveDate, Utc, Weekday};
use samples::evening;
use std::path::Path;

/// What is published in `docs/pictures` is what Charley makes of made-up nights.
#[test]
fn the_samples_hold_no_number_of_their_own() {
    let source = include_str!("../../examples/pictures/samples.rs");
    for held in [
        "Link {",
        "RateChange",
        "NightCount",
        "Share",
        "Week {",
        "Calendar {",
        "ByLot {",
        "BedBars {",
    ] {
        assert!(!source.contains(held), "a sample makes its own {held}");
    }
    for (name, picture) in samples::pictures(&BOOK) {
        for (palette, end) in Palette::ALL.into_iter().zip(["", "-dark"]) {
            is_published(&format!("{name}{end}"), &lit(&picture, palette));
            legible::is_legible(name, &lit(&picture, palette));
        }
    }
}

#[test]
fn the_published_page_is_what_charley_makes_of_a_made_up_diary() {
    let page = doctor_page::of(&BOOK, &page_diary::chat(&BOOK), page_diary::now());
    let say = |text: &Text| BOOK.words().plain(ENGLISH, text);
    is_published(
        "page",
        &page.draw(PaperSize::A4, WritingDirection::LeftToRight, &say),
    );
}

fn is_published(name: &str, drawing: &Drawing) {
    let published = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/pictures");
    let kept = std::fs::read(published.join(format!("{name}.png")));
    assert!(
        kept.is_ok_and(|kept| kept == drawing.png().unwrap()),
        "draw {name} anew: cargo run --example pictures -- docs/pictures"
    );
}

/// Telegram takes up to ten times more; a phone far from home should not need to.
const PNG_BYTES_MAX: usize = 220_000;
const PNG_WIDTH: u32 = 1080;

fn drawn(picture: &Picture) -> Drawing {
    lit(picture, Palette::Light)
}

fn lit(picture: &Picture, palette: Palette) -> Drawing {
    picture.draw(palette, WritingDirection::LeftToRight, &|text: &Text| {
        BOOK.words().plain(ENGLISH, text)
    })
}

/// Compares with the file, and holds the PNG to what a phone takes.
fn is_as_kept(name: &str, picture: &Picture) {
    let drawing = drawn(picture);
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/pictures")
        .join(format!("{name}.svg"));
    if std::env::var_os("CHARLEY_UPDATE").is_some() {
        std::fs::write(&path, drawing.svg()).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == drawing.svg(), "{} is otherwise", path.display());
    let png = drawing.png().unwrap();
    let width = u32::from_be_bytes(png[16..20].try_into().unwrap());
    assert_eq!(width, PNG_WIDTH, "{name}");
    assert!(png.len() < PNG_BYTES_MAX, "{name}: {} bytes", png.len());
    assert_eq!(drawing.png().unwrap(), png, "the same bytes every time");
    for palette in Palette::ALL {
        legible::is_legible(&format!("{name} {palette:?}"), &lit(picture, palette));
    }
}

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// `.` outside, `?` unknown, `o` clear, `x` a cramp, a digit its worst pain.
fn calendar(nights: &str) -> Calendar {
    let night = |letter: char| match letter {
        '.' => CalendarNight::Outside,
        '?' => CalendarNight::Unknown,
        'o' => CalendarNight::Clear,
        'x' => CalendarNight::Cramp { worst: None },
        digit => CalendarNight::Cramp {
            worst: Some(digit.to_digit(11).unwrap().try_into().unwrap()),
        },
    };
    Calendar {
        first: date("2026-10-26"),
        nights: nights.chars().map(night).collect(),
    }
}

#[test]
fn five_weeks_of_nights() {
    for (name, nights) in [
        ("calendar", "..oo6o?oo3ooo?8oox??oo5ooo2oooo7o.."),
        ("calendar-one-night", "............................4......"),
        ("calendar-all-cramps", "123456789a0123456789a0123456789axxx"),
        ("calendar-unknown", "???????????????????????????????????"),
    ] {
        is_as_kept(name, &Picture::Calendar(calendar(nights)));
    }
}

fn link(cramps_of_nights: [usize; 4], change: Option<[f64; 3]>, sure: Option<u8>) -> Picture {
    Picture::Link(weighed(cramps_of_nights, change, sure))
}

fn weighed(cramps_of_nights: [usize; 4], change: Option<[f64; 3]>, sure: Option<u8>) -> Link {
    let [cramps_with, nights_with, cramps_without, nights_without] = cramps_of_nights;
    let nights = |cramps, nights| NightCount { cramps, nights };
    Link {
        name: Text::of("exposures.long_standing"),
        verdict: Text::of(match (change, sure) {
            (_, Some(_)) => "link-more-very-likely",
            (Some(_), None) => "link-not-clear",
            (None, None) => "nights-alike",
        }),
        exposed: nights(cramps_with, nights_with),
        unexposed: nights(cramps_without, nights_without),
        change: change.map(|[low, best, high]| RateChange {
            best,
            low,
            high,
            is_claimed: sure.is_some(),
        }),
        sure,
    }
}

fn by_lot(evenings: &str, change: Option<[f64; 3]>, sure: Option<u8>) -> Picture {
    let count = |letter: char| evenings.matches(letter).count();
    let counts = [
        count('X'),
        count('X') + count('O'),
        count('x'),
        count('x') + count('o'),
    ];
    Picture::ByLot(ByLot {
        link: weighed(counts, change, sure),
        first: date("2026-09-07"),
        evenings: evenings.chars().map(evening).collect(),
        week_starts: Weekday::Mon,
    })
}

#[test]
fn a_test_by_lot_in_its_order() {
    let some = "OxoOxOOx-xOO  oXxOnxOOOx-OoxOOxoNOxoOxXO xOOXx";
    let whole = "OxoOxOOxXxOOooXxOnxOOOxxOxxOOxoNOxoOxXOxOOxx".repeat(2);
    for (name, picture) in [
        ("by-lot", by_lot(some, Some([-56.0, -43.0, -20.0]), Some(9))),
        (
            "by-lot-twelve-weeks",
            by_lot(&whole[..84], Some([-40.0, -30.0, 4.0]), None),
        ),
        ("by-lot-one-evening", by_lot("O", None, None)),
    ] {
        is_as_kept(name, &picture);
    }
}

#[test]
fn what_goes_with_cramps() {
    for (name, picture) in [
        (
            "link",
            link([16, 22, 13, 68], Some([18.0, 41.0, 56.0]), Some(9)),
        ),
        (
            "link-fewer",
            link([96, 296, 70, 80], Some([-58.0, -52.0, -3.0]), Some(8)),
        ),
        (
            "link-unclear",
            link([11, 33, 8, 36], Some([-9.0, 6.0, 24.0]), None),
        ),
        ("link-too-few", link([1, 3, 0, 0], None, None)),
        (
            "link-ten-years",
            link([1_100, 1_500, 900, 2_150], Some([1.0, 2.0, 4.0]), None),
        ),
    ] {
        is_as_kept(name, &picture);
    }
}

#[test]
fn what_is_not_claimed_reaches_no_change() {
    let shown = |is_claimed| {
        let change = RateChange {
            best: 2.0,
            low: 1.0,
            high: 4.0,
            is_claimed,
        };
        change.shown().low
    };
    assert_eq!((shown(false), shown(true)), (0.0, 1.0));
}

/// Nights with a cramp and nights known, week by week.
fn trend(weeks: &[(usize, usize)]) -> Picture {
    let weeks = weeks.iter().zip(0..).map(|((cramps, known), number)| Week {
        first: date("2026-09-07") + Days::new(7 * number),
        cramps: *cramps,
        known: *known,
    });
    let weeks: Vec<Week> = weeks.collect();
    let nights = weeks.iter().flat_map(|week| {
        let nights = week.first.iter_days().take(week.known);
        nights.zip((0..).map(|number| number < week.cramps))
    });
    let slow = slow_trend(nights);
    let middles = weeks.iter().map(|week| week.first + Days::new(3));
    let band = slow.map(|slow| middles.map(|night| slow.chance(night)).collect::<Vec<_>>());
    let band = band.into_iter().flatten().map(|chance| Share {
        best: chance.best,
        low: chance.low,
        high: chance.high,
    });
    Picture::Trend(WeeklyTrend {
        band: band.collect(),
        weeks,
        title: None,
    })
}

#[test]
fn week_after_week() {
    let some = [
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
        (0, 5),
    ];
    for (name, weeks) in [
        ("trend", &some[..]),
        ("trend-one-night", &[(1, 1)]),
        ("trend-all-cramps", &[(7, 7); 12]),
        ("trend-none", &[(0, 7); 12]),
        ("trend-nothing", &[]),
    ] {
        is_as_kept(name, &trend(weeks));
    }
}

/// "22:30 30:30 0-15 30-60 27:10 ?": in bed, up, awake before sleep and after it,
/// and cramps; hours go on after midnight.
fn bed_night(text: &str) -> BedNight {
    let words: Vec<&str> = text.split_whitespace().collect();
    let minutes = |word: &str| {
        let (hours, minutes) = word.split_once(':')?;
        Some(60 * hours.parse::<u32>().unwrap() + minutes.parse::<u32>().unwrap())
    };
    let awake = |word: &str| {
        let (low, high) = word.split_once('-').unwrap();
        AwakeMinutes {
            low: low.parse().unwrap(),
            high: high.parse().unwrap(),
        }
    };
    let (told, cramps) = words.split_at(words.len().min(4));
    BedNight {
        in_bed: (told.len() == 4).then(|| InBed {
            bed: minutes(told[0]).unwrap(),
            up: minutes(told[1]).unwrap(),
            awake: (told[2] != "?").then(|| [awake(told[2]), awake(told[3])]),
        }),
        cramps: cramps.iter().map(|word| minutes(word)).collect(),
    }
}

fn bed_bars(nights: &[&str]) -> Picture {
    Picture::BedBars(BedBars {
        first: date("2026-11-14"),
        nights: nights.iter().map(|night| bed_night(night)).collect(),
    })
}

#[test]
fn a_bar_for_each_night() {
    let usual = "22:30 30:30 0-15 15-30";
    let cramps = "22:00 31:00 30-60 60-120 ? 25:10 27:40 29:05";
    let unsure = "23:10 30:30 ? ?";
    let short = "25:00 28:00 60-120 120-240 26:30";
    for (name, nights) in [
        (
            "bed-bars",
            [usual, cramps, "", unsure, short].repeat(3)[..14].to_vec(),
        ),
        ("bed-bars-nothing", vec![""; 14]),
        ("bed-bars-one-night", vec![usual]),
        ("bed-bars-by-day", vec!["09:00 17:00 0-15 30-60 12:20"; 14]),
        (
            "bed-bars-shifts",
            [usual, "08:30 15:00 15-30 30-60", "30:00 42:00 0-15 0-15"].repeat(4),
        ),
        (
            "bed-bars-cramps-by-day",
            vec!["22:30 30:30 0-15 15-30 14:00"; 14],
        ),
    ] {
        is_as_kept(name, &bed_bars(&nights));
    }
}

#[test]
fn stretches() {
    for (name, stretch) in [
        ("stretch-calf", Stretch::CalfStanding),
        ("stretch-hamstring", Stretch::HamstringStanding),
        ("stretch-seated", Stretch::Seated),
        ("stretch-bed", Stretch::Bed),
    ] {
        is_as_kept(name, &Picture::Stretch(stretch));
    }
}

/// Somebody in Berlin on a Friday morning, with these nights in the diary.
fn player(nights: impl Iterator<Item = (NaiveDate, u8)>) -> Player {
    let now: DateTime<Utc> = "2026-11-27T09:00:00Z".parse().unwrap();
    let mut player = Player::new(BOOK.clone(), now);
    player.happens(heard("/bedtime 22:30 06:45 Berlin"));
    for (id, (night, cramps)) in nights.enumerate() {
        for number in 0..u64::from(cramps) {
            let id = 1_000 + 10 * id as u64 + number;
            player.chat.diary.put(Record::Cramp(cramp(id, night, now)));
        }
        player
            .chat
            .diary
            .put(Record::Checkin(checkin(night, cramps, now)));
    }
    player
}

fn cramp(id: u64, night: NaiveDate, now: DateTime<Utc>) -> Cramp {
    Cramp {
        severity: u8::try_from(id % 11).ok(),
        ..Cramp::of_night(id, Some(night), Source::Log, now)
    }
}

fn checkin(night: NaiveDate, cramps: u8, now: DateTime<Utc>) -> Checkin {
    Checkin {
        cramps,
        counted: true,
        ..Checkin::untold(night, now)
    }
}

fn photo(player: &mut Player, button: &str) -> (Picture, String) {
    let effects = player.presses(button);
    let found = effects.iter().find_map(|effect| match effect {
        Effect::SendPicture {
            picture, caption, ..
        } => Some((picture.clone(), player.text(caption))),
        _ => None,
    });
    found.unwrap()
}

#[test]
fn ten_years_of_nights_are_five_weeks_and_fit_under_the_picture() {
    let nights = date("2016-11-27").iter_days().take(3_652);
    let mut player = player(nights.map(|night| (night, 1)));
    player.happens(heard("/report"));
    let (picture, caption) = photo(&mut player, "Show five weeks as a picture");
    let Picture::Calendar(calendar) = &picture else {
        panic!("{picture:?}")
    };
    assert_eq!(calendar.first, date("2026-10-26"));
    assert_eq!(calendar.counts(), (32, 32));
    assert_eq!(
        calendar.nights[31..34],
        [
            calendar.nights[31],
            CalendarNight::Outside,
            CalendarNight::Outside
        ]
    );
    assert!(caption.encode_utf16().count() <= 1_024, "{caption}");
    assert!(drawn(&picture).png().is_ok());
    let (picture, caption) = photo(&mut player, "Show week by week as a picture");
    let Picture::Trend(trend) = &picture else {
        panic!("{picture:?}")
    };
    assert_eq!(trend.counts(), (81, 81));
    assert_eq!(trend.weeks.len(), 12);
    assert!(caption.encode_utf16().count() <= 1_024, "{caption}");
}

#[test]
fn a_night_before_the_diary_or_still_to_come_is_not_called_unknown() {
    let known = [("2026-11-11", 0), ("2026-11-13", 2)];
    let mut player = player(
        known
            .map(|(night, cramps)| (date(night), cramps))
            .into_iter(),
    );
    player.happens(heard("/report"));
    let (picture, caption) = photo(&mut player, "Show five weeks as a picture");
    let Picture::Calendar(calendar) = &picture else {
        panic!("{picture:?}")
    };
    let expected = "..o?x?????????????...";
    let letters: String = calendar.nights.iter().map(letter).collect();
    assert_eq!(letters, expected);
    assert!(caption.contains("14 nights are not known"), "{caption}");
    let (picture, caption) = photo(&mut player, "Show week by week as a picture");
    let Picture::Trend(trend) = &picture else {
        panic!("{picture:?}")
    };
    let weeks: Vec<(usize, usize)> = trend
        .weeks
        .iter()
        .map(|one| (one.cramps, one.known))
        .collect();
    assert_eq!(weeks, [(1, 2), (0, 0), (0, 0)]);
    assert!(caption.contains("Week of 16 Nov: not known"), "{caption}");
}

fn letter(night: &CalendarNight) -> char {
    match night {
        CalendarNight::Outside => '.',
        CalendarNight::Unknown => '?',
        CalendarNight::Clear => 'o',
        CalendarNight::Cramp { .. } => 'x',
    }
}

#[test]
fn the_same_drawing_is_a_page_with_words_that_can_be_selected() {
    let drawing = drawn(&Picture::Calendar(calendar("oox?..7")));
    let paper = Paper {
        title: "Nights",
        language: "en",
    };
    let pdf = drawing.pdf(paper).unwrap();
    let has = |what: &str| pdf.windows(what.len()).any(|part| part == what.as_bytes());
    assert!(pdf.starts_with(b"%PDF-1."));
    for part in ["/Count 1", "/ToUnicode", "/FontFile", "NotoSans", "(en)"] {
        assert!(has(part), "{part}");
    }
    assert!(pdf.len() < 100_000, "{}", pdf.len());
}

#[test]
fn every_language_can_be_drawn() {
    let stretches = Stretch::ALL.map(Picture::Stretch);
    let pictures = [
        Picture::Calendar(calendar("..oo6o?oo3ooo?8oox??oo5ooo2oooo7o..")),
        link([16, 22, 13, 68], Some([18.0, 41.0, 56.0]), Some(9)),
        by_lot("OxoN-", None, None),
        by_lot(
            &"OxoOxOOx-xOOo".repeat(4),
            Some([-56.0, -43.0, -20.0]),
            Some(10),
        ),
        trend(&[(1, 2), (0, 7)]),
        trend(&[
            (3, 7),
            (2, 6),
            (4, 7),
            (1, 7),
            (0, 7),
            (5, 7),
            (7, 7),
            (2, 7),
            (1, 6),
            (1, 7),
        ]),
    ];
    let mut too_wide = Vec::new();
    for language in BOOK.languages() {
        let direction = BOOK.words().direction(language);
        for picture in pictures.iter().chain(&stretches) {
            let say = |text: &Text| BOOK.words().plain(language, text);
            let drawing = picture.draw(Palette::Light, direction, &say);
            assert!(drawing.png().is_ok(), "{language}: {picture:?}");
            let name = picture.name();
            let words = drawing.too_wide().iter();
            too_wide.extend(words.map(|words| format!("{language} {name}: {words}")));
        }
    }
    assert!(too_wide.is_empty(), "{too_wide:#?}");
}

#[test]
fn letters_without_a_font_are_no_picture() {
    let drawing = Picture::Calendar(calendar("o")).draw(
        Palette::Light,
        WritingDirection::LeftToRight,
        &|_| "夜".to_owned(),
    );
    let refused = drawing.png().unwrap_err();
    assert_eq!(
        refused.to_string(),
        "no font inside the binary has the character U+591C"
    );
}

#[test]
fn words_are_never_taken_for_shapes() {
    let drawing = Picture::Calendar(calendar("o")).draw(
        Palette::Light,
        WritingDirection::LeftToRight,
        &|_| "<a> & \"b\"".to_owned(),
    );
    assert!(drawing.svg().contains("&lt;a&gt; &amp; \"b\""));
    assert!(drawing.png().is_ok());
}
