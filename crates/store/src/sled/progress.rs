//! How far a store has come: its groups of commits, and what there is then.
//! Written with each group, as a part of it.

use crate::tally::Tally;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    pub groups: u64,
    /// `None` in a store from before it was counted, until all was read once.
    pub tally: Option<Tally>,
}

impl Progress {
    pub fn bytes(&self) -> Vec<u8> {
        let mut bytes = self.groups.to_be_bytes().to_vec();
        bytes.extend(self.tally.iter().flat_map(|tally| tally.0.to_be_bytes()));
        bytes
    }

    pub fn parse(bytes: &[u8]) -> Option<Progress> {
        let (groups, tally) = bytes.split_first_chunk()?;
        let tally = match tally {
            [] => None,
            tally => Some(Tally(u64::from_be_bytes(tally.try_into().ok()?))),
        };
        let groups = u64::from_be_bytes(*groups);
        Some(Progress { groups, tally })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn progress_comes_back() {
        for tally in [None, Some(Tally(u64::MAX))] {
            let progress = Progress { groups: 7, tally };
            assert_eq!(Progress::parse(&progress.bytes()), Some(progress));
        }
        assert_eq!(Progress::parse(&[0; 7]), None);
        assert_eq!(Progress::parse(&[0; 12]), None);
    }
}
