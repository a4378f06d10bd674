//! Times of day as people type them.

use crate::promises::BOOK;
use charley::dialogue::ClockWords;
use charley::diary::clock_time::{Style, TypedTime, other_half, read_clock_time, take_time};
use chrono::NaiveTime;
use proptest::prelude::*;

#[test]
fn a_bedtime_is_read_in_every_usual_form() {
    for (typed, time) in [
        ("22:30", "22:30"),
        ("22.30", "22:30"),
        ("2230", "22:30"),
        ("22h30", "22:30"),
        ("22H30", "22:30"),
        ("22h", "22:00"),
        ("22:30h", "22:30"),
        ("930", "09:30"),
        ("0930", "09:30"),
        ("9:30", "09:30"),
        ("00:00", "00:00"),
        ("24:00", "00:00"),
        ("2400", "00:00"),
        (" 22:30 ", "22:30"),
        ("10:30 pm", "22:30 pm"),
        ("10:30pm", "22:30 pm"),
        ("10:30 PM", "22:30 pm"),
        ("10.30p.m.", "22:30 pm"),
        ("1030pm", "22:30 pm"),
        ("11pm", "23:00 pm"),
        ("11 pm", "23:00 pm"),
        ("11 p.m.", "23:00 pm"),
        ("10:30 am", "10:30 am"),
        ("12am", "00:00 am"),
        ("12:15 am", "00:15 am"),
        ("00:15 am", "00:15 am"),
        ("12pm", "12:00 pm"),
        ("12:59 pm", "12:59 pm"),
    ] {
        let found = read_clock_time(typed, Style::Bedtime, &words()).map(shown);
        let expected = time.trim_end_matches(" am").trim_end_matches(" pm");
        let said = if expected == time { "" } else { " (said)" };
        assert_eq!(found, Some(format!("{expected}{said}")), "{typed}");
    }
}

/// Whatever number stands between a language's own words, it is a time of a day or none.
#[test]
fn no_number_of_minutes_is_too_large() {
    for language in BOOK.languages() {
        let words = BOOK.heard(language).clock();
        let hour = words.hours.last().unwrap();
        let halves = words.half_to.iter().map(|half| format!("{half} {hour}"));
        let hours: Vec<String> = halves.chain([hour.clone(), "12".to_owned()]).collect();
        let between = [&words.past, &words.to, &words.less, &words.joins];
        let between = between.into_iter().filter_map(|phrases| phrases.first());
        for (word, hour) in between.flat_map(|word| hours.iter().map(move |hour| (word, hour))) {
            for number in [0, 1, 29, 30, 31, 45, 59, 60, 99] {
                for typed in [
                    format!("{number} {word} {hour}"),
                    format!("{hour} {word} {number}"),
                ] {
                    let _: Option<TypedTime> = read_clock_time(&typed, Style::Answer, words);
                }
            }
        }
    }
    let german = BOOK.heard("de").clock();
    for (typed, time) in [
        ("zehn vor halb elf", Some("10:20")),
        ("fünfzig vor halb elf", None),
    ] {
        let read = read_clock_time(typed, Style::Answer, german).map(shown);
        assert_eq!(read.as_deref(), time, "{typed}");
    }
}

#[test]
fn what_is_no_time_is_not_guessed() {
    for typed in [
        "",
        " ",
        "soon",
        "25:00",
        "24:01",
        "12:60",
        "13pm",
        "22:30 pm",
        "0pm",
        "0:30 pm",
        "13 am",
        "22",
        "9",
        "1",
        "22:3",
        "222:30",
        "22:300",
        "22:30:00",
        "22::30",
        "22:",
        ":30",
        "-22:30",
        "+930",
        "22:30 tonight",
        "22:30 23:30",
        "pm",
        "10:30 p",
        "22230",
        "22h3",
        "h",
        "10pmm",
        "10:30pm pm",
        "é5",
        "12am!",
    ] {
        let found = read_clock_time(typed, Style::Bedtime, &words());
        assert_eq!(found, None, "{typed}");
    }
}

#[test]
fn a_bare_hour_is_a_time_only_where_one_was_asked_for() {
    for (typed, style, time) in [
        ("22", Style::Answer, Some("22:00")),
        ("9", Style::Answer, Some("09:00")),
        ("24", Style::Answer, Some("00:00")),
        ("25", Style::Answer, None),
        ("2230", Style::Answer, Some("22:30")),
        ("22", Style::Bedtime, None),
        ("2230", Style::Bedtime, Some("22:30")),
        ("22h", Style::Bedtime, Some("22:00")),
        ("6", Style::Log, None),
        ("2230", Style::Log, None),
        ("2h", Style::Log, None),
        ("3:10", Style::Log, Some("03:10")),
        ("3.10", Style::Log, Some("03:10")),
        ("3h10", Style::Log, Some("03:10")),
        ("3 am", Style::Log, Some("03:00 (said)")),
        ("3", Style::Told, None),
        ("at 3", Style::Log, None),
        ("at 3", Style::Told, Some("03:00")),
        ("at three", Style::Told, Some("03:00")),
        ("at 2230", Style::Told, None),
        ("at 25", Style::Told, None),
    ] {
        let found = read_clock_time(typed, style, &words()).map(shown);
        assert_eq!(found.as_deref(), time, "{typed} {style:?}");
    }
}

#[test]
fn a_time_is_taken_off_the_front_of_a_line() {
    for (line, style, taken) in [
        (
            "22:30 06:45 Europe/Berlin",
            Style::Bedtime,
            Some(("22:30", 1)),
        ),
        (
            "10:30 pm 6:45 am berlin",
            Style::Bedtime,
            Some(("22:30 (said)", 2)),
        ),
        ("10:30pm, 6:45", Style::Bedtime, Some(("22:30 (said)", 1))),
        ("06:45 Europe/Berlin", Style::Bedtime, Some(("06:45", 1))),
        ("Europe/Berlin", Style::Bedtime, None),
        ("10h pm", Style::Bedtime, Some(("22:00 (said)", 2))),
        ("6 left calf 03:10", Style::Log, None),
        ("03:10 after tennis", Style::Log, Some(("03:10", 1))),
        ("03:10, after tennis", Style::Log, Some(("03:10", 1))),
        ("3 a.m. again", Style::Log, Some(("03:00 (said)", 2))),
        ("after tennis", Style::Log, None),
        ("", Style::Log, None),
    ] {
        let tokens: Vec<&str> = line.split_whitespace().collect();
        let found = take_time(&tokens, style, &words());
        let found = found.map(|(read, consumed)| (shown(read), consumed));
        let taken = taken.map(|(time, consumed)| (time.to_owned(), consumed));
        assert_eq!(found, taken, "{line}");
    }
}

#[test]
fn a_bedtime_from_five_to_five_is_asked_about() {
    for (typed, asked, other) in [
        ("4:59", false, "16:59"),
        ("5:00", true, "17:00"),
        ("10:30", true, "22:30"),
        ("12:00", true, "00:00"),
        ("16:59", true, "04:59"),
        ("17:00", false, "05:00"),
        ("22:30", false, "10:30"),
        ("00:15", false, "12:15"),
        ("10:30 am", false, "22:30"),
        ("10:30 pm", false, "10:30"),
    ] {
        let read = read_clock_time(typed, Style::Bedtime, &words()).unwrap();
        assert_eq!(read.needs_asking(), asked, "{typed}");
        assert_eq!(
            other_half(read.time()).format("%H:%M").to_string(),
            other,
            "{typed}"
        );
    }
}

#[test]
fn the_words_for_the_halves_of_the_day_are_the_callers() {
    let greek = ClockWords {
        am: vec!["π.μ.".to_owned()],
        pm: vec!["μ.μ.".to_owned()],
        ..ClockWords::default()
    };
    let read = |typed| read_clock_time(typed, Style::Bedtime, &greek).map(shown);
    assert_eq!(read("10:30 μ.μ.").as_deref(), Some("22:30 (said)"));
    assert_eq!(read("10:30ΜΜ").as_deref(), Some("22:30 (said)"));
    assert_eq!(read("10:30 pm"), None);
    let nothing = ClockWords::default();
    assert!(read_clock_time("22:30", Style::Bedtime, &nothing).is_some());
}

/// All that is listed for English, which has what phones of others write.
fn listed() -> ClockWords {
    BOOK.heard("en").clock().clone()
}

#[test]
fn times_are_read_as_phones_everywhere_write_them() {
    for (typed, time) in [
        // Spanish, also with blanks that do not break a line.
        ("11:30 p. m.", "23:30 (said)"),
        ("11:30 p.\u{a0}m.", "23:30 (said)"),
        ("11:30\u{202f}p.\u{a0}m.", "23:30 (said)"),
        ("11:30\u{202f}PM", "23:30 (said)"),
        ("11:30p. m.", "23:30 (said)"),
        ("6:45 a. m.", "06:45 (said)"),
        ("a las 22:30", "22:30"),
        ("10 de la noche", "22:00 (said)"),
        // French and Portuguese.
        ("22h30", "22:30"),
        ("22 h 30", "22:30"),
        ("22h 30", "22:30"),
        ("22 h30", "22:30"),
        ("22\u{a0}h\u{a0}30", "22:30"),
        ("22 h", "22:00"),
        ("à 22h", "22:00"),
        // German, Dutch, Italian, Scandinavian, Finnish, Polish, Czech.
        ("22.30 Uhr", "22:30"),
        ("22 Uhr", "22:00"),
        ("22 Uhr 30", "22:30"),
        ("um 22:30 Uhr", "22:30"),
        ("22.30 uur", "22:30"),
        ("22,30", "22:30"),
        ("kl. 22.30", "22:30"),
        ("klo 22.30", "22:30"),
        ("godz. 22:30", "22:30"),
        // Greek, Arabic, Chinese, Japanese, Korean.
        ("10:30 μ.μ.", "22:30 (said)"),
        ("10:30 ΜΜ", "22:30 (said)"),
        ("10:30 π.μ.", "10:30 (said)"),
        ("٢٢:٣٠", "22:30"),
        ("١٠:٣٠ م", "22:30 (said)"),
        ("۲۲:۳۰", "22:30"),
        ("२२:३०", "22:30"),
        ("２２：３０", "22:30"),
        ("下午10:30", "22:30 (said)"),
        ("午後 10:30", "22:30 (said)"),
        ("오전 6:45", "06:45 (said)"),
        // As people say and write it.
        ("2230h", "22:30"),
        ("2230 hrs", "22:30"),
        ("at 22:30", "22:30"),
        ("noon", "12:00 (said)"),
        ("midnight", "00:00 (said)"),
        ("half past ten", "10:30"),
        ("half past 10 pm", "22:30 (said)"),
        ("quarter to eleven", "10:45"),
        ("a quarter to one", "12:45"),
        ("quarter past eleven in the evening", "23:15 (said)"),
        ("eleven o'clock", "11:00"),
        ("11 o’clock", "11:00"),
        ("eleven pm", "23:00 (said)"),
        ("ten thirty", "10:30"),
        ("10 in the evening", "22:00 (said)"),
    ] {
        let read = read_clock_time(typed, Style::Bedtime, &listed()).map(shown);
        assert_eq!(read.as_deref(), Some(time), "{typed}");
    }
}

#[test]
fn among_other_words_little_is_a_time() {
    for (line, taken) in [
        ("3 o'clock left calf", Some(("03:00", 2))),
        ("half past three", Some(("03:30", 3))),
        ("at 03:10 after tennis", Some(("03:10", 2))),
        ("3 in the morning", Some(("03:00 (said)", 4))),
        ("0310h left calf", Some(("03:10", 1))),
        ("3.10 Uhr links", Some(("03:10", 2))),
        ("3 h 10", Some(("03:10", 3))),
        ("at midnight", Some(("00:00 (said)", 2))),
        ("midnight snack", None),
        ("am 6 months pregnant", None),
        ("2 h", None),
        ("3,10", None),
        ("three times", None),
        ("ten thirty", None),
        ("6 this morning", None),
        ("6 left calf", None),
        ("at home", None),
        ("10 min", None),
    ] {
        let tokens: Vec<&str> = line.split_whitespace().collect();
        let found = take_time(&tokens, Style::Log, &listed());
        let found = found.map(|(read, consumed)| (shown(read), consumed));
        let taken = taken.map(|(time, consumed)| (time.to_owned(), consumed));
        assert_eq!(found, taken, "{line}");
    }
}

proptest! {
    #[test]
    fn every_minute_is_read_back(minute in 0..1_440_u32, form in 0..4_usize) {
        let time = NaiveTime::from_hms_opt(minute / 60, minute % 60, 0).unwrap();
        let typed = time.format(["%H:%M", "%H.%M", "%H%M", "%I:%M %p"][form]).to_string();
        let read = read_clock_time(&typed, Style::Bedtime, &words());
        prop_assert_eq!(read.map(TypedTime::time), Some(time));
    }

    #[test]
    fn no_text_is_too_odd(text in "\\PC{0,12}", digits in "[0-9:.hHapm ٣é]{0,8}") {
        for style in [Style::Log, Style::Bedtime, Style::Answer] {
            read_clock_time(&text, style, &words());
            read_clock_time(&digits, style, &words());
            read_clock_time(&text, style, &listed());
            read_clock_time(&digits, style, &listed());
        }
    }
}

fn words() -> ClockWords {
    ClockWords {
        am: vec!["a.m.".to_owned()],
        pm: vec!["pm".to_owned()],
        at: vec!["at".to_owned()],
        hour: vec!["h".to_owned()],
        hours: vec!["one".to_owned(), "two".to_owned(), "three".to_owned()],
        ..ClockWords::default()
    }
}

fn shown(read: TypedTime) -> String {
    match read {
        TypedTime::Time(time) => time.format("%H:%M (said)").to_string(),
        TypedTime::Bare(time) => time.format("%H:%M").to_string(),
    }
}
