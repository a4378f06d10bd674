use super::*;
use std::time::{Duration, Instant};

fn mark(number: u64) -> Mark {
    Mark::new(Stage::Update, number.to_be_bytes())
}

/// A process that has these in hand, and dies.
async fn dies_with(dir: &Path, numbers: &[u64]) {
    let begun = Begun::open(dir).unwrap();
    for number in numbers {
        std::mem::forget(begun.begin(Some(mark(*number))).await.unwrap());
    }
}

#[tokio::test]
async fn what_is_over_is_forgotten_and_what_was_in_hand_is_counted() {
    let dir = tempfile::tempdir().unwrap();
    dies_with(dir.path(), &[1, 2]).await;
    let begun = Begun::open(dir.path()).unwrap();
    assert_eq!(begun.deadly(), [(mark(1), 1), (mark(2), 1)]);
    drop(begun.begin(Some(mark(1))).await.unwrap());
    drop(begun.begin(Some(mark(3))).await.unwrap());
    assert_eq!(begun.deadly(), [(mark(2), 1)], "alone it did no harm");
    drop(begun);
    dies_with(dir.path(), &[2]).await;
    let begun = Begun::open(dir.path()).unwrap();
    let in_hand = begun.begin(Some(mark(2))).await.unwrap();
    assert_eq!(in_hand.deaths(), Begun::DEATHS_MAX);
    drop(in_hand);
    assert_eq!(begun.deaths(&mark(2)), 2, "until it is out of the way");
    begun.forget(&mark(2));
    drop(begun);
    assert_eq!(Begun::open(dir.path()).unwrap().deadly(), []);
}

#[tokio::test]
async fn what_a_process_may_have_died_of_is_in_hand_alone() {
    let dir = tempfile::tempdir().unwrap();
    dies_with(dir.path(), &[1]).await;
    let begun = Begun::open(dir.path()).unwrap();
    let other = begun.begin(Some(mark(2))).await.unwrap();
    let mut suspect = Box::pin(begun.begin(Some(mark(1))));
    assert!(futures_util::poll!(&mut suspect).is_pending());
    drop(other);
    let suspect = suspect.await.unwrap();
    let mut third = Box::pin(begun.begin(Some(mark(3))));
    assert!(futures_util::poll!(&mut third).is_pending());
    drop(suspect);
    third.await.unwrap();
}

#[tokio::test]
async fn a_file_of_any_bytes_is_begun_anew_or_read_as_far_as_it_goes() {
    let dir = tempfile::tempdir().unwrap();
    dies_with(dir.path(), &[1, 2]).await;
    let path = dir.path().join(FILE);
    let whole = std::fs::read(&path).unwrap();
    for length in 0..whole.len() {
        std::fs::write(&path, &whole[..length]).unwrap();
        let known = Begun::open(dir.path()).unwrap().deadly().len();
        assert_eq!(known, (length / SLOT_BYTES).saturating_sub(1), "{length}");
    }
    std::fs::write(&path, vec![0xff; 4_096]).unwrap();
    assert_eq!(Begun::open(dir.path()).unwrap().deadly(), []);
}

#[tokio::test]
async fn more_than_there_is_room_for_is_not_noted() {
    let begun = Begun::default();
    let mut all = Vec::new();
    for number in 0..SLOTS_MAX as u64 + 10 {
        all.push(begun.begin(Some(mark(number))).await.unwrap());
    }
    drop(all);
    assert_eq!(begun.deadly(), []);
}

/// `cargo test --lib what_a_row_costs -- --ignored --nocapture` says it.
#[tokio::test]
#[ignore = "a measurement"]
async fn what_a_row_costs() {
    let dir = tempfile::tempdir().unwrap();
    let begun = Begun::open(dir.path()).unwrap();
    let rows = 100_000;
    let began = Instant::now();
    for number in 0..rows {
        drop(begun.begin(Some(mark(number))).await.unwrap());
    }
    let each: Duration = began.elapsed() / u32::try_from(rows).unwrap();
    tracing::info!(?each);
    std::io::Write::write_all(
        &mut std::io::stderr(),
        format!("{each:?} a row\n").as_bytes(),
    )
    .unwrap();
}
