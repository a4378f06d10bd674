//! A release of IANA's zone data, such as `2026f`.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

/// Year and letters. Later ones are greater; after `2026z` comes `2026za`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Release {
    year: u16,
    letters: String,
}

/// What follows the year is never longer.
const LETTERS_MAX: usize = 3;

/// The text is no release's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a release of zone data such as 2026f is expected")]
pub struct NoRelease;

impl FromStr for Release {
    type Err = NoRelease;

    /// What distributions append to it (`2026f-debian`) does not count.
    fn from_str(text: &str) -> Result<Release, NoRelease> {
        let (year, rest) = text.split_at_checked(4).ok_or(NoRelease)?;
        let is_letter = |character: char| character.is_ascii_lowercase();
        let letters = rest.split(|character| !is_letter(character)).next();
        let letters = letters.unwrap_or_default();
        let are_digits = year.bytes().all(|byte| byte.is_ascii_digit());
        if !are_digits || !(1..=LETTERS_MAX).contains(&letters.len()) {
            return Err(NoRelease);
        }
        Ok(Release {
            year: year.parse().ok().ok_or(NoRelease)?,
            letters: letters.to_owned(),
        })
    }
}

impl Ord for Release {
    fn cmp(&self, other: &Release) -> Ordering {
        let order = |release: &Release| (release.year, release.letters.len());
        let by_length = order(self).cmp(&order(other));
        by_length.then_with(|| self.letters.cmp(&other.letters))
    }
}

impl PartialOrd for Release {
    fn partial_cmp(&self, other: &Release) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Release {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.year, self.letters)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn releases_are_in_the_order_of_their_letters_within_a_year() {
        let names = [
            "1996l", "2025a", "2025b", "2026a", "2026z", "2026za", "2027a",
        ];
        let releases: Vec<Release> = names.iter().map(|name| name.parse().unwrap()).collect();
        assert!(releases.is_sorted() && releases.windows(2).all(|two| two[0] != two[1]));
        let shown: Vec<String> = releases.iter().map(Release::to_string).collect();
        assert_eq!(shown, names);
    }

    #[test]
    fn what_a_distribution_appends_does_not_count() {
        let debian: Release = "2025b-0+deb12u1".parse().unwrap();
        assert_eq!(debian, "2025b".parse().unwrap());
    }

    #[test]
    fn what_is_no_release_is_none() {
        for text in [
            "", "2026", "26f", "2026F", "f2026", "2026-1", "2026abcd", "é026f",
        ] {
            assert!(text.parse::<Release>().is_err(), "{text}");
        }
    }
}
