//! On which mornings the whole list is asked: three a week, the same weekdays
//! for one person, so that they know when.
//!
//! Never more than two mornings apart from the next but one, and always one of
//! the weekend, as its days differ from the others. Which three follows from
//! the chat alone: never from how a night was, or what is missing would be
//! missing for a reason.

use chrono::Weekday::{Fri, Mon, Sat, Sun, Thu, Tue, Wed};
use chrono::{Datelike, NaiveDate, Weekday};

const ROTAS: [[Weekday; 3]; 6] = [
    [Sat, Mon, Wed],
    [Sun, Tue, Thu],
    [Sat, Mon, Thu],
    [Sun, Tue, Fri],
    [Sat, Tue, Thu],
    [Sun, Wed, Fri],
];

/// The weekdays on which this chat is asked the whole list.
pub fn weekdays(chat_id: i64) -> [Weekday; 3] {
    let rotas = ROTAS.len() as u64;
    let rota = usize::try_from(chat_id.unsigned_abs() % rotas);
    ROTAS[rota.unwrap_or_default()]
}

/// Whether it is, on the morning after this night.
pub fn is_full(chat_id: i64, night: NaiveDate) -> bool {
    weekdays(chat_id).contains(&night.weekday().succ())
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::Days;

    #[test]
    fn three_mornings_of_each_week_spread_and_one_is_of_the_weekend() {
        for chat_id in -7..=7 {
            let days = weekdays(chat_id).map(|day| day.num_days_from_monday());
            let weekend = days.iter().filter(|day| **day >= 5);
            assert_eq!(weekend.count(), 1, "{days:?}");
            let gap = |from: usize| (7 + days[(from + 1) % 3] - days[from]) % 7;
            let mut gaps = [gap(0), gap(1), gap(2)];
            gaps.sort_unstable();
            assert_eq!(gaps, [2, 2, 3], "{days:?}");
        }
    }

    #[test]
    fn it_is_the_weekday_of_the_morning_and_the_same_each_week() {
        let night: NaiveDate = "2026-11-20".parse().unwrap();
        // Saturday, Monday, Wednesday mornings.
        let full = (0..14).filter(|day| is_full(42, night + Days::new(*day)));
        assert_eq!(full.collect::<Vec<u64>>(), [0, 2, 4, 7, 9, 11]);
        assert!(!is_full(43, night));
    }
}
