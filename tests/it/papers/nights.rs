//! `charley-nights.csv`.

use super::diaries;
use charley::conversation::Chat;
use charley::papers::nights_table;

fn table(chat: &Chat) -> Vec<String> {
    let bytes = nights_table::csv(chat, diaries::now()).unwrap();
    let text = String::from_utf8(bytes).unwrap();
    text.split_terminator("\r\n").map(str::to_owned).collect()
}

#[test]
fn what_nobody_told_is_empty() {
    let rows = table(&diaries::nights(8));
    assert_eq!(
        rows[0],
        nights_table::columns().collect::<Vec<_>>().join(",")
    );
    let newest_first: Vec<&str> = rows[1..].iter().rev().take(5).map(String::as_str).collect();
    assert_eq!(
        newest_first,
        [
            "2026-11-19,yes,0,,good,1,yes,yes,no,no,no,no,no,no,no,no,,,,2026-11-19T22:45:00+01:00,2026-11-20T06:45:00+01:00,told,over_60,15_30,,,330,405,,,,",
            "2026-11-18,yes,1,6,poor,1,no,,yes,no,no,no,no,no,no,no,,,,2026-11-18T22:30:00+01:00,2026-11-19T06:30:00+01:00,told,30_60,under_15,cramp toilet,,405,450,,2026-11-18T21:30:00+01:00,2,2026-11-19T05:30:00+01:00",
            "2026-11-17,yes,0,,good,1,yes,,no,no,no,no,no,no,no,no,,,,2026-11-17T22:15:00+01:00,2026-11-18T06:15:00+01:00,as_usual,15_30,,,,,,,,,",
            "2026-11-16,no,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,",
            "2026-11-15,yes,0,,good,1,yes,,no,no,no,no,no,no,no,no,,,,,,,not_sure,over_120,,,,,,,3,",
        ]
    );
    assert_eq!(rows.len(), 1 + 8, "a row for each night, known or not");
}

#[test]
fn nothing_is_a_table_without_rows() {
    assert_eq!(table(&diaries::empty()).len(), 1);
    let mut nowhere = diaries::one_night();
    nowhere.person.zone = None;
    assert_eq!(table(&nowhere).len(), 1, "no night is known without a zone");
}

#[test]
fn ten_years_have_a_row_for_each_night() {
    let rows = table(&diaries::nights(3_653));
    assert_eq!(rows.len(), 1 + 3_653);
    let in_table: usize = rows.iter().skip(1).map(|row| cramps(row)).sum();
    assert_eq!(in_table, diaries::nights(3_653).diary.cramps.len());
}

fn cramps(row: &str) -> usize {
    row.split(',').nth(2).unwrap().parse().unwrap_or(0)
}
