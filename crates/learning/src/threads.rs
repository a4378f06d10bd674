//! Work on equal parts, each by a thread of its own. What a part gives never
//! depends on how many there are.

use std::thread;

/// Does `work` on parts of `whole`, so many at once, each with the number of its
/// first item.
pub fn each<T: Send>(whole: &mut [T], threads: usize, work: impl Fn(usize, &mut [T]) + Sync) {
    let share = whole.len().div_ceil(threads.max(1)).max(1);
    thread::scope(|scope| {
        for (number, part) in whole.chunks_mut(share).enumerate() {
            let work = &work;
            scope.spawn(move || work(number * share, part));
        }
    });
}
