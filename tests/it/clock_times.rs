//! Times of day as people type them.

use charley::diary::clock_time::{Periods, Read, Style, other_half, read_clock_time, take_time};
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
        let found = read_clock_time(typed, Style::Bedtime, english(&words())).map(shown);
        let expected = time.trim_end_matches(" am").trim_end_matches(" pm");
        let said = if expected == time { "" } else { " (said)" };
        assert_eq!(found, Some(format!("{expected}{said}")), "{typed}");
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
        "٢٢:٣٠",
        "２２:３０",
        "22h3",
        "h",
        "10pmm",
        "10:30pm pm",
        "é5",
        "12am!",
    ] {
        let found = read_clock_time(typed, Style::Bedtime, english(&words()));
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
    ] {
        let found = read_clock_time(typed, style, english(&words())).map(shown);
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
        let found = take_time(&tokens, style, english(&words()));
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
        let read = read_clock_time(typed, Style::Bedtime, english(&words())).unwrap();
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
    let (am, pm) = (vec!["π.μ.".to_owned()], vec!["μ.μ.".to_owned()]);
    let greek = Periods { am: &am, pm: &pm };
    let read = |typed| read_clock_time(typed, Style::Bedtime, greek).map(shown);
    assert_eq!(read("10:30 μ.μ.").as_deref(), Some("22:30 (said)"));
    assert_eq!(read("10:30ΜΜ").as_deref(), Some("22:30 (said)"));
    assert_eq!(read("10:30 pm"), None);
    let nothing = Periods { am: &[], pm: &[] };
    assert!(read_clock_time("22:30", Style::Bedtime, nothing).is_some());
}

proptest! {
    #[test]
    fn every_minute_is_read_back(minute in 0..1_440_u32, form in 0..4_usize) {
        let time = NaiveTime::from_hms_opt(minute / 60, minute % 60, 0).unwrap();
        let typed = time.format(["%H:%M", "%H.%M", "%H%M", "%I:%M %p"][form]).to_string();
        let read = read_clock_time(&typed, Style::Bedtime, english(&words()));
        prop_assert_eq!(read.map(Read::time), Some(time));
    }

    #[test]
    fn no_text_is_too_odd(text in "\\PC{0,12}", digits in "[0-9:.hHapm ٣é]{0,8}") {
        for style in [Style::Log, Style::Bedtime, Style::Answer] {
            read_clock_time(&text, style, english(&words()));
            read_clock_time(&digits, style, english(&words()));
        }
    }
}

fn words() -> (Vec<String>, Vec<String>) {
    (vec!["a.m.".to_owned()], vec!["pm".to_owned()])
}

fn english((am, pm): &(Vec<String>, Vec<String>)) -> Periods<'_> {
    Periods { am, pm }
}

fn shown(read: Read) -> String {
    match read {
        Read::Time(time) => time.format("%H:%M (said)").to_string(),
        Read::Bare(time) => time.format("%H:%M").to_string(),
    }
}
