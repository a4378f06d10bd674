//! A small evening of those that `examples/two_telegrams` measures at a large one:
//! who is reminded and answered while Telegram counts in one way or the other.

#[path = "../../examples/two_telegrams/program/mod.rs"]
mod program;

use program::{Evening, HEAD, Strictness};

async fn nobody_is_missed(strictness: Strictness, presses_a_second: u32) {
    let evening = Evening {
        strictness,
        reminders: 300,
        presses_a_second,
    };
    let figures = evening.passes().await.unwrap();
    let missed = figures.unreached + figures.unanswered;
    assert!(figures.presses > 0, "nobody pressed");
    assert_eq!((missed, figures.twice), (0, 0), "{HEAD}\n{figures}");
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_is_missed_or_told_twice_where_everything_is_counted() {
    nobody_is_missed(Strictness::Everything, 3).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_is_missed_or_told_twice_where_answers_are_not_counted() {
    nobody_is_missed(Strictness::Unasked, 20).await;
}
