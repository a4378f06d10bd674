//! How many threads work at once. What comes out is the same with any number.

use std::thread;

pub fn at_once() -> usize {
    thread::available_parallelism().map_or(1, usize::from)
}
