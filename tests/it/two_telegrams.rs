//! A small evening of those that `examples/two_telegrams` measures at a large one:
//! who is reminded and answered while Telegram counts in one way or the other.

#[path = "../../examples/two_telegrams/program/mod.rs"]
mod program;

use program::{Evening, Strictness};

async fn nobody_is_missed(strictness: Strictness, presses_a_second: u32) {
    let evening = Evening {
        strictness,
        reminders: 300,
        presses_a_second,
    };
    let figures = evening.passes().await.unwrap();
    assert_eq!(figures.unreached, 0, "{figures}");
    assert_eq!(figures.twice, 0, "{figures}");
    assert_eq!(figures.unanswered, 0, "{figures}");
    assert!(figures.presses > 0, "{figures}");
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_is_missed_or_told_twice_where_everything_is_counted() {
    nobody_is_missed(Strictness::Everything, 3).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_is_missed_or_told_twice_where_answers_are_not_counted() {
    nobody_is_missed(Strictness::Unasked, 20).await;
}
