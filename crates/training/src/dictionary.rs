//! Every number of the sentences, each with a place, so that counting and fitting
//! look nothing up.

use charley_core::dialogue::{Family, FeatureNumbers};

/// What is in fewer sentences is not learnt: of what the lists find, and of words.
const GROUPS_MIN: usize = 3;
const WORDS_MIN: usize = 2;

/// The numbers of each family that are in several sentences, in order.
#[derive(Debug, Default)]
pub struct Dictionary {
    families: [Vec<u32>; Family::ALL.len()],
}

/// The places of a text's numbers, family by family.
#[derive(Clone, Debug, Default)]
pub struct Places {
    families: [Vec<u32>; Family::ALL.len()],
    shares: [f32; Family::ALL.len()],
}

impl Dictionary {
    pub fn of<'a>(texts: impl Iterator<Item = &'a FeatureNumbers> + Clone) -> Dictionary {
        let families = Family::ALL.map(|family| {
            let numbers = texts.clone().flat_map(|text| text.family(family));
            let mut numbers: Vec<u32> = numbers.copied().collect();
            numbers.sort_unstable();
            let same = numbers.chunk_by(|one, other| one == other);
            let often = same.filter(|same| same.len() >= least(family));
            often.map(|same| same[0]).collect()
        });
        Dictionary { families }
    }

    pub fn places(&self, numbers: &FeatureNumbers) -> Places {
        let families = Family::ALL.map(|family| {
            let known = &self.families[family as usize];
            let places = numbers.family(family).iter();
            let places = places.filter_map(|number| known.binary_search(number).ok());
            places.map(|place| place as u32).collect()
        });
        Places {
            families,
            shares: Family::ALL.map(|family| numbers.share(family) as f32),
        }
    }

    pub fn numbers(&self, family: Family) -> &[u32] {
        &self.families[family as usize]
    }
}

impl Places {
    pub fn family(&self, family: Family) -> &[u32] {
        &self.families[family as usize]
    }

    /// What each of a family counts.
    pub fn share(&self, family: Family) -> f32 {
        self.shares[family as usize]
    }
}

pub fn least(family: Family) -> usize {
    match family {
        Family::Groups => GROUPS_MIN,
        Family::Words | Family::Letters => WORDS_MIN,
    }
}
