//! What is said over time on *What my nights say* and under the picture of the
//! weeks, to one person on one day.

use super::pages::Pages;
use super::screens::message;
use crate::player::{Player, heard};
use crate::promises::BOOK;
use charley::conversation::Effect;
use charley::diary::{Diary, Exposure};
use charley::insights::{Course, Study, halves, of_diary, weigh};

const ALCOHOL: &[Exposure] = &[Exposure::Alcohol];

/// The line of *What my nights say*, and the title of the picture.
fn both(diary: Diary, today: &str) -> [String; 2] {
    let mut player = Player::new(BOOK.clone(), today.parse().unwrap());
    player.happens(heard("/bedtime 22:30 06:30 Lisbon"));
    player.chat.diary = diary;
    player.happens(heard("/triggers"));
    let effects = player.presses("What my nights say");
    let nights = message(&player, &effects);
    let counts = nights.find("Over time:").unwrap();
    let course = nights[counts..].lines().nth(1).unwrap().to_owned();
    player.happens(heard("/report"));
    let effects = player.presses("Show week by week as a picture");
    let caption = effects.iter().find_map(|effect| match effect {
        Effect::SendPicture { caption, .. } => Some(caption),
        _ => None,
    });
    let caption = player.text(caption.unwrap());
    [course, caption.lines().next().unwrap().to_owned()]
}

/// `.` clear, `x` a cramp; `O` and `X` the same after alcohol.
fn diary(first: &str, nights: &str) -> Diary {
    let mut pages = Pages::from(first);
    for (night, told) in (0..).zip(nights.chars()) {
        match told {
            '.' => pages.told(night, 0, &[]),
            'x' => pages.told(night, 1, &[]),
            'O' => pages.told(night, 0, ALCOHOL),
            'X' => pages.told(night, 1, ALCOHOL),
            other => panic!("{other}"),
        }
    }
    pages.diary
}

#[test]
fn a_part_of_a_long_diary_may_go_the_other_way_and_says_that_it_is_a_part() {
    let (often, never, again) = ("x.xx.xx", ".......", ".x..x.x");
    let nights = [often.repeat(38), never.repeat(8), again.repeat(6)].concat();
    let [course, title] = both(diary("2025-06-02", &nights), "2026-06-01T12:00:00Z");
    assert!(
        course.starts_with("Your cramps have become fewer."),
        "{course}"
    );
    assert_eq!(
        title,
        "More cramps within these weeks: 0 of 42 nights, then 18 of 42."
    );
    let nights = [never.repeat(38), often.repeat(14)].concat();
    let [course, title] = both(diary("2025-06-02", &nights), "2026-06-01T12:00:00Z");
    assert!(
        course.starts_with("There were more cramps later on."),
        "{course}"
    );
    assert!(
        title.starts_with("No clear change within these weeks: "),
        "{title}"
    );
}

/// Less alcohol later on, and yet more cramps than that alone would have left.
#[test]
fn no_course_is_said_against_the_counts_beside_it() {
    for nights in [
        "XXXXOOXXOXOXOXXXOXXXXOXX..XXXXXXXX.XXOXXXX....x..x.x.xxxxxxxxxx.xxX..xxX.Xxx.x.xxx.x",
        "XOOXXXO.OOXOOOXOOXXOXXOOXXXXOXO.X.O.X.OXXX...........XxX..X...Xxxxx.X..x...x.......x",
    ] {
        let diary = diary("2026-03-09", nights);
        let told = of_diary(&diary);
        let [before, after] = halves(&told);
        assert!(after.share() < before.share());
        let fitted = weigh(&told, Study::Diary).unwrap().trend.course();
        assert_eq!(fitted, Course::More);
        let [course, _] = both(diary, "2026-06-01T12:00:00Z");
        assert_eq!(course, "No clear change.");
    }
}
