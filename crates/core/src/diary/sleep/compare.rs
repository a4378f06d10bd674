//! Two fortnights, compared once: is somebody less awake than at the start?
//!
//! Said only where it is plain: at nights that differ by luck alone it is said to
//! one in a hundred, or to one in ten where each night is much like the one
//! before. No habit gets the credit.

use super::SleepNight;
use super::middle::middles;

/// Told nights of each fortnight that it takes.
pub const NIGHTS_MIN: usize = 10;
/// Of a hundred pairs of nights, so many must go one way.
const PAIRS_OF_HUNDRED: usize = 80;
/// And the middles must be so many minutes apart.
const MINUTES_APART: u32 = 15;

/// How the later fortnight was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Compared {
    LessAwake,
    MoreAwake,
    /// About the same, or too close to tell.
    AboutTheSame,
}

/// `None` for too few nights.
pub fn compare<'a>(
    first: impl Iterator<Item = SleepNight<'a>>,
    later: impl Iterator<Item = SleepNight<'a>>,
) -> Option<Compared> {
    let (first, later) = (halves(first), halves(later));
    if first.len().min(later.len()) < NIGHTS_MIN {
        return None;
    }
    let (before, after) = (middle(&first)?, middle(&later)?);
    let is_apart = |more: u32, less: u32| more >= less + 4 * MINUTES_APART;
    Some(if goes_down(&first, &later) && is_apart(before, after) {
        Compared::LessAwake
    } else if goes_down(&later, &first) && is_apart(after, before) {
        Compared::MoreAwake
    } else {
        Compared::AboutTheSame
    })
}

/// Of each told night twice the middle of its range, so that nothing is rounded.
fn halves<'a>(nights: impl Iterator<Item = SleepNight<'a>>) -> Vec<u32> {
    let awake = nights.filter_map(|(_, told)| told.awake());
    awake.map(|awake| awake.low + awake.high).collect()
}

/// Four times the minutes, for the same reason.
fn middle(halves: &[u32]) -> Option<u32> {
    let doubled = halves.iter().map(|half| 2 * half);
    middles(doubled).map(|(middle, _)| middle)
}

/// Whether in nearly all pairs of a night of each the latter is less; ties count
/// half.
fn goes_down(from: &[u32], to: &[u32]) -> bool {
    let points = |from: u32, to: u32| match to.cmp(&from) {
        std::cmp::Ordering::Less => 2,
        std::cmp::Ordering::Equal => 1,
        std::cmp::Ordering::Greater => 0,
    };
    let pairs = from
        .iter()
        .flat_map(|one| to.iter().map(move |other| (*one, *other)));
    let points: usize = pairs.map(|(one, other)| points(one, other)).sum();
    100 * points >= PAIRS_OF_HUNDRED * 2 * from.len() * to.len()
}
