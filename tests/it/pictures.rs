//! Pictures as they are drawn: `tests/pictures/*.svg`, which a browser shows.
//! `CHARLEY_UPDATE=1 cargo test pictures` writes them anew; look at each, and
//! read the difference.

use crate::player::{Player, heard};
use crate::promises::BOOK;
use charley::conversation::Effect;
use charley::diary::{Checkin, Cramp, Record, Source};
use charley::picture::{Calendar, Drawing, Night, Paper, Picture};
use charley::words::{ENGLISH, Text};
use chrono::{DateTime, NaiveDate, Utc};
use std::path::Path;

/// Telegram takes up to ten times more; a phone far from home should not need to.
const PNG_BYTES_MAX: usize = 200_000;
const PNG_WIDTH: u32 = 1080;

fn drawn(picture: &Picture) -> Drawing {
    picture.draw(&|text: &Text| BOOK.words().plain(ENGLISH, text))
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
}

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// `.` outside, `?` unknown, `o` clear, `x` a cramp, a digit its worst pain.
fn calendar(nights: &str) -> Calendar {
    let night = |letter: char| match letter {
        '.' => Night::Outside,
        '?' => Night::Unknown,
        'o' => Night::Clear,
        'x' => Night::Cramp { worst: None },
        digit => Night::Cramp {
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
        id,
        night: Some(night),
        at: None,
        recorded_at: now,
        source: Source::Log,
        severity: u8::try_from(id % 11).ok(),
        leg: None,
        muscle: None,
        minutes: None,
        helped: Default::default(),
        note: None,
        from_memory: false,
    }
}

fn checkin(night: NaiveDate, cramps: u8, now: DateTime<Utc>) -> Checkin {
    Checkin {
        night,
        cramps,
        counted: true,
        worst: None,
        sleep: None,
        stretch_done: None,
        toilet_trips: None,
        exposures: None,
        answered_at: now,
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
    let Picture::Calendar(calendar) = &picture;
    assert_eq!(calendar.first, date("2026-10-26"));
    assert_eq!(calendar.counts(), (32, 32));
    assert_eq!(
        calendar.nights[31..34],
        [calendar.nights[31], Night::Outside, Night::Outside]
    );
    assert!(caption.encode_utf16().count() <= 1_024, "{caption}");
    assert!(drawn(&picture).png().is_ok());
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
    let Picture::Calendar(calendar) = &picture;
    let expected = "................o?x?????????????...";
    let letters: String = calendar.nights.iter().map(letter).collect();
    assert_eq!(letters, expected);
    assert!(caption.contains("14 nights are not known"), "{caption}");
}

fn letter(night: &Night) -> char {
    match night {
        Night::Outside => '.',
        Night::Unknown => '?',
        Night::Clear => 'o',
        Night::Cramp { .. } => 'x',
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
    let picture = Picture::Calendar(calendar("..oo6o?oo3ooo?8oox??oo5ooo2oooo7o.."));
    for language in BOOK.languages() {
        let drawing = picture.draw(&|text: &Text| BOOK.words().plain(language, text));
        assert!(drawing.png().is_ok(), "{language}");
    }
}

#[test]
fn letters_without_a_font_are_no_picture() {
    let drawing = Picture::Calendar(calendar("o")).draw(&|_| "夜".to_owned());
    let refused = drawing.png().unwrap_err();
    assert_eq!(
        refused.to_string(),
        "no font inside the binary has the character U+591C"
    );
}

#[test]
fn words_are_never_taken_for_shapes() {
    let drawing = Picture::Calendar(calendar("o")).draw(&|_| "<a> & \"b\"".to_owned());
    assert!(drawing.svg().contains("&lt;a&gt; &amp; \"b\""));
    assert!(drawing.png().is_ok());
}
