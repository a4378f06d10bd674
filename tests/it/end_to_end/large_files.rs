//! The largest files in the worst shapes, sent to the real binary: what they
//! cost its memory.

use super::binary::{Process, started};
use super::phone::Phone;
use crate::papers::hostile::{SHAPES, Shape};
use charley::papers::FILE_BYTES_MAX;
use charley::playground::LocalTelegram;
use std::sync::Arc;

/// What one file may add to the memory of the process, at its peak.
const PEAK_KIB_MAX: u64 = 64 * 1_024;
/// One that costs by depth, one by numbers of things, two by what has no end.
const TRIED: [&str; 4] = [
    "things 120 deep, 17,000 of them",
    "empty things",
    "rows of one late cell",
    "one row of commas",
];

#[tokio::test(flavor = "multi_thread")]
async fn the_largest_files_cost_little_in_any_shape() {
    let disk = tempfile::tempdir().unwrap();
    let data = disk.path().join("data");
    let telegram = Arc::new(LocalTelegram::start().await.unwrap());
    let mut charley = started(&telegram, &data).await;
    let phone = |id| Phone {
        telegram: Arc::clone(&telegram),
        person: telegram.person(id),
    };
    phone(1).says("/help");
    phone(1).sees("/export").await;
    for (id, tried) in (2..).zip(TRIED) {
        let shape = SHAPES.iter().find(|(shape, _, _)| *shape == tried);
        costs_little(&mut charley, &phone(id), shape.unwrap()).await;
    }
    let (code, rest) = charley.terminate();
    assert_eq!(code, Some(0), "{rest}");
}

async fn costs_little(charley: &mut Process, phone: &Phone, (shape, name, fill): &Shape) {
    let bytes = fill(usize::try_from(FILE_BYTES_MAX).unwrap());
    let before = charley.memory_kib("VmRSS");
    charley.forgets_peak();
    phone.person.send_file(name, bytes);
    phone.sees("charley-").await;
    let peak = charley.memory_kib("VmHWM").saturating_sub(before);
    assert!(peak < PEAK_KIB_MAX, "{shape}: {peak} KiB");
}
