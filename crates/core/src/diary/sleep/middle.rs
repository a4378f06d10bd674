//! The middle of some numbers.

/// The middle one; of two in the middle what is halfway between them, rounded down
/// and rounded up. `None` for no numbers.
pub fn middles(numbers: impl Iterator<Item = u32>) -> Option<(u32, u32)> {
    let mut sorted: Vec<u32> = numbers.collect();
    sorted.sort_unstable();
    let upper = *sorted.get(sorted.len() / 2)?;
    let lower = sorted[(sorted.len() - 1) / 2];
    Some((u32::midpoint(lower, upper), (lower + upper).div_ceil(2)))
}

#[cfg(test)]
mod tests {
    use super::middles;

    #[test]
    fn of_two_in_the_middle_it_is_between() {
        for (numbers, middle) in [
            (&[][..], None),
            (&[7], Some((7, 7))),
            (&[9, 1, 5], Some((5, 5))),
            (&[1, 4, 9, 2], Some((3, 3))),
            (&[1, 2], Some((1, 2))),
        ] {
            assert_eq!(middles(numbers.iter().copied()), middle, "{numbers:?}");
        }
    }
}
