//! Where in the minutes before it a person's reminder goes when very many are
//! due in the same minute.

/// So many a minute go out within that minute, replies beside them.
pub const PEOPLE_PER_MINUTE: usize = 1_500;

/// Nobody is reminded earlier than this, however many there are.
pub const MINUTES_MAX: u16 = 60;

/// The minutes that so many people are spread over; the last one is their own.
pub fn minutes_for(people: usize) -> u16 {
    let minutes = people.div_ceil(PEOPLE_PER_MINUTE);
    u16::try_from(minutes).map_or(MINUTES_MAX, |minutes| minutes.clamp(1, MINUTES_MAX))
}

/// How many minutes early this person's place is; below `minutes`. Always the
/// same for the same chat, and nearly so while the number of minutes changes
/// little.
pub fn minutes_early(chat_id: i64, minutes: u16) -> u16 {
    let share = u64::from(crc32fast::hash(&chat_id.to_be_bytes()));
    let place = (share * u64::from(minutes)) >> u32::BITS;
    u16::try_from(place).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_minute_more_for_each_1500_people() {
        for (people, minutes) in [
            (0, 1),
            (1, 1),
            (1_500, 1),
            (1_501, 2),
            (3_000, 2),
            (89_999, 60),
            (90_001, 60),
            (usize::MAX, 60),
        ] {
            assert_eq!(minutes_for(people), minutes, "{people} people");
        }
    }

    #[test]
    fn everyone_stays_at_their_minute_where_one_is_enough() {
        assert!((-500..500).all(|chat_id| minutes_early(chat_id, 1) == 0));
    }

    #[test]
    fn places_are_fixed_and_fill_the_minutes_evenly() {
        let people = 30_000;
        let minutes = minutes_for(people);
        let mut counts = vec![0_usize; minutes.into()];
        for chat_id in 100_000_000..100_000_000 + i64::try_from(people).unwrap() {
            let early = minutes_early(chat_id, minutes);
            assert_eq!(early, minutes_early(chat_id, minutes));
            counts[usize::from(early)] += 1;
        }
        let most = counts.iter().max().copied().unwrap();
        assert!(most < PEOPLE_PER_MINUTE * 11 / 10, "{counts:?}");
    }

    #[test]
    fn a_minute_more_moves_nobody_by_more_than_a_minute() {
        for chat_id in 0..1_000 {
            for minutes in 1..MINUTES_MAX {
                let before = minutes_early(chat_id, minutes);
                let after = minutes_early(chat_id, minutes + 1);
                assert!(after == before || after == before + 1);
            }
        }
    }
}
