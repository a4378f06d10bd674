//! Days and moments as spreadsheets write them anew.
//!
//! A day that can be read in two ways is none until something says which.

use chrono::{NaiveDate, NaiveTime};

/// So many days before a cramp was kept its night may be, by what Charley lets
/// people add; and one after, for clocks that differ.
const DAYS_BEFORE: i64 = 8;
const DAYS_AFTER: i64 = 1;

/// Which number stands first where two can be a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    Day,
    Month,
    Year,
}

const ORDERS: [Order; 3] = [Order::Day, Order::Month, Order::Year];

/// Every day that a text can mean, each with its order.
pub fn days(text: &str) -> Vec<(Order, NaiveDate)> {
    match split(text) {
        Some((date, time)) if is_time_of_day(time) => days_of(date),
        Some(_) | None => Vec::new(),
    }
}

/// The one of several days that is near another, or of the known order.
pub fn near(days: &[(Order, NaiveDate)], other: NaiveDate) -> Option<(Order, NaiveDate)> {
    let is_near = |day: NaiveDate| {
        let before = (other - day).num_days();
        (-DAYS_AFTER..=DAYS_BEFORE).contains(&before)
    };
    let mut near = days.iter().filter(|(_, day)| is_near(*day));
    let first = near.next()?;
    near.all(|(_, day)| *day == first.1).then_some(*first)
}

pub fn chosen(days: &[(Order, NaiveDate)], order: Option<Order>) -> Option<NaiveDate> {
    let first = days.first()?.1;
    if days.iter().all(|(_, day)| *day == first) {
        return Some(first);
    }
    let mut known = days.iter().filter(|(known, _)| Some(*known) == order);
    known.next().map(|(_, day)| *day)
}

/// A moment as the export writes it, without an offset where there is none.
pub fn moment(text: &str, order: Option<Order>) -> Option<String> {
    let (date, time) = split(text)?;
    let day = chosen(&days_of(date), order)?;
    let (time, offset) = offset(time)?;
    let time = clock(time)?.format("%H:%M:%S%.3f");
    Some(format!("{day}T{time}{offset}"))
}

/// The date and what comes after it.
fn split(text: &str) -> Option<(&str, &str)> {
    let text = text.trim();
    let is_date = |one: char| one.is_ascii_digit() || matches!(one, '-' | '/' | '.');
    let end = text.find(|one| !is_date(one)).unwrap_or(text.len());
    let (date, rest) = text.split_at_checked(end)?;
    let time = rest.strip_prefix(['T', 't', ' ', ',']).unwrap_or(rest);
    (time.len() < rest.len() || rest.is_empty()).then_some((date, time.trim()))
}

/// What may stand behind a day that has no time: none, or midnight.
fn is_time_of_day(time: &str) -> bool {
    time.is_empty() || offset(time).is_some_and(|(time, _)| clock(time).is_some())
}

fn days_of(date: &str) -> Vec<(Order, NaiveDate)> {
    let Some(mark) = date.chars().find(|one| !one.is_ascii_digit()) else {
        return Vec::new();
    };
    let numbers: Vec<&str> = date.split(mark).collect();
    let [first, second, third] = numbers[..] else {
        return Vec::new();
    };
    let is_dotted = mark == '.';
    let of = |order: Order| {
        let (year, month, day) = match order {
            Order::Day => (third, second, first),
            Order::Month if !is_dotted => (third, first, second),
            Order::Month => return None,
            Order::Year if is_dotted && first.len() < 4 => return None,
            Order::Year => (first, second, third),
        };
        let day = NaiveDate::from_ymd_opt(self::year(year)?, number(month)?, number(day)?)?;
        Some((order, day))
    };
    ORDERS.into_iter().filter_map(of).collect()
}

/// Of four digits, or the last two of them.
fn year(digits: &str) -> Option<i32> {
    let year: i32 = digits.parse().ok()?;
    match digits.len() {
        4 => Some(year),
        2 => Some(2000 + year),
        _ => None,
    }
}

fn number(digits: &str) -> Option<u32> {
    let number = digits.parse().ok()?;
    (digits.len() <= 2).then_some(number)
}

/// A time and its offset, put as the export does.
fn offset(text: &str) -> Option<(&str, String)> {
    let text = text.trim();
    if let Some(time) = text.strip_suffix(['Z', 'z']) {
        return Some((time, "Z".to_owned()));
    }
    let Some(at) = text.rfind(['+', '-', '\u{2212}']) else {
        return Some((text, String::new()));
    };
    let (time, offset) = text.split_at(at);
    let sign = if offset.starts_with('+') { '+' } else { '-' };
    let digits = offset.trim_start_matches(['+', '-', '\u{2212}']);
    let (hours, minutes) = match digits.split_once(':') {
        Some(parts) => parts,
        None if digits.len() == 4 => digits.split_at_checked(2)?,
        None => (digits, "0"),
    };
    let (hours, minutes) = (number(hours)?, number(minutes)?);
    Some((time, format!("{sign}{hours:02}:{minutes:02}")))
}

/// `3:10`, `03:10:05,5`, `3:10:00 AM`
fn clock(text: &str) -> Option<NaiveTime> {
    let text = text.trim().to_ascii_lowercase().replace(',', ".");
    let half = ["am", "pm"].into_iter().find_map(|half| {
        let time = text.strip_suffix(half)?;
        Some((time.trim().to_owned(), half == "pm"))
    });
    let (time, is_late) = match half {
        Some((time, is_late)) => (time, Some(is_late)),
        None => (text, None),
    };
    let mut parts = time.splitn(3, ':');
    let (hour, minute) = (number(parts.next()?)?, number(parts.next()?)?);
    let seconds: f64 = parts.next().unwrap_or("0").parse().ok()?;
    let hour = match is_late {
        None => hour,
        Some(is_late) if (1..=12).contains(&hour) => hour % 12 + if is_late { 12 } else { 0 },
        Some(_) => return None,
    };
    let milliseconds = (0.0..60.0)
        .contains(&seconds)
        .then_some(seconds * 1_000.0)?;
    // It is from 0 to 60,000.
    let milliseconds = milliseconds.round() as u32;
    NaiveTime::from_hms_milli_opt(
        hour,
        minute,
        (milliseconds / 1_000).min(59),
        milliseconds % 1_000,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str, order: Option<Order>) -> Option<NaiveDate> {
        chosen(&days(text), order)
    }

    fn date(day: &str) -> Option<NaiveDate> {
        day.parse().ok()
    }

    #[test]
    fn a_day_is_read_where_it_cannot_be_mistaken() {
        for (text, expected) in [
            ("2026-11-28", "2026-11-28"),
            ("2026/11/28", "2026-11-28"),
            ("2026.11.28", "2026-11-28"),
            ("28.11.2026", "2026-11-28"),
            ("3.1.2026", "2026-01-03"),
            ("28/11/2026", "2026-11-28"),
            ("11/28/2026", "2026-11-28"),
            ("11/28/26", "2026-11-28"),
            ("5/5/2026", "2026-05-05"),
            ("28.11.26", "2026-11-28"),
            ("28-11-2026", "2026-11-28"),
            ("2026-11-28 00:00:00", "2026-11-28"),
            ("2026-11-28T00:00:00.000Z", "2026-11-28"),
            ("28.11.2026 00:00", "2026-11-28"),
            ("11/28/2026 12:00:00 AM", "2026-11-28"),
        ] {
            assert_eq!(day(text, None), date(expected), "{text}");
        }
        for text in [
            "5/6/2026",
            "05/06/26",
            "31.2.2026",
            "28.11",
            "2026",
            "",
            "46354",
            "28.11.2026 at night",
            "1.2.3.4",
            "28/11/126",
        ] {
            assert_eq!(day(text, None), None, "{text}");
        }
    }

    #[test]
    fn what_is_known_of_a_file_decides() {
        let day_first = day("5/6/2026", Some(Order::Day));
        assert_eq!(day_first, date("2026-06-05"));
        let month_first = day("5/6/2026", Some(Order::Month));
        assert_eq!(month_first, date("2026-05-06"));
        let kept = date("2026-06-06").unwrap();
        let near = near(&days("5/6/2026"), kept);
        assert_eq!(near, date("2026-06-05").map(|day| (Order::Day, day)));
    }

    #[test]
    fn a_moment_keeps_what_it_has() {
        for (text, expected) in [
            ("2026-11-29T03:10:00+01:00", "2026-11-29T03:10:00+01:00"),
            ("2026-11-29 3:10:00 +1:00", "2026-11-29T03:10:00+01:00"),
            ("2026-11-29T03:10:00-0330", "2026-11-29T03:10:00-03:30"),
            ("2026-11-29T02:10:05.123Z", "2026-11-29T02:10:05.123Z"),
            ("29.11.2026 03:10", "2026-11-29T03:10:00"),
            ("29.11.2026 03:10:05,5", "2026-11-29T03:10:05.500"),
            ("11/29/2026 3:10:00 PM", "2026-11-29T15:10:00"),
            ("11/29/2026, 12:05 AM", "2026-11-29T00:05:00"),
        ] {
            let read = moment(text, None).unwrap();
            assert_eq!(read.replace(".000", ""), expected, "{text}");
        }
        for text in [
            "03:10",
            "2026-11-29",
            "2026-11-29 25:00",
            "2026-11-29 3pm",
            "x",
        ] {
            assert_eq!(moment(text, None), None, "{text}");
        }
    }
}
