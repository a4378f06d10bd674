//! What a feature is called: pieces, and the number that they give, the same on
//! every machine. Many names never share one in practice.
//!
//! What of a text gets a name must never be decided in here.

use fnv::FnvHasher;
use ids::ids;
use std::hash::Hasher;

ids! {
    /// Kinds of features; each kind weighs as much as the others, however many
    /// of it a text has.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Family {
        Words = "w",
        Letters = "c",
        /// What the lists found.
        Groups = "g",
    }
}

/// A name piece by piece, so that what many begin with is summed once.
pub trait FeatureName: Clone {
    fn of(family: Family) -> Self;
    /// The same with one piece more.
    fn then(&self, piece: &str) -> Self;
    /// The same with another name behind it, which is summed already.
    fn then_all(&self, other: &Self) -> Self;
}

/// What the pieces sum up to. FNV is quick for a few letters.
#[derive(Clone, Copy, Debug)]
pub struct NameSum(u64);

impl NameSum {
    /// Both halves of the sum in one.
    pub fn number(self) -> u32 {
        let [a, b, c, d, e, f, g, h] = self.0.to_le_bytes();
        u32::from_le_bytes([a, b, c, d]) ^ u32::from_le_bytes([e, f, g, h])
    }

    fn and(self, bytes: &[u8]) -> NameSum {
        let mut sum = FnvHasher::with_key(self.0);
        sum.write(bytes);
        NameSum(sum.finish())
    }
}

impl FeatureName for NameSum {
    fn of(family: Family) -> NameSum {
        NameSum(FnvHasher::default().finish()).and(family.id().as_bytes())
    }

    fn then(&self, piece: &str) -> NameSum {
        self.and(&[0]).and(piece.as_bytes())
    }

    fn then_all(&self, other: &NameSum) -> NameSum {
        self.and(&other.0.to_le_bytes())
    }
}

/// The same with its words, for those who look at it.
#[derive(Clone, Debug)]
pub struct ShownName {
    pub sum: NameSum,
    pub words: String,
}

impl ShownName {
    fn with(&self, sum: NameSum, words: &str) -> ShownName {
        let both = [self.words.as_str(), words].into_iter();
        let both: Vec<&str> = both.filter(|words| !words.is_empty()).collect();
        ShownName {
            sum,
            words: both.join(" "),
        }
    }
}

impl FeatureName for ShownName {
    fn of(family: Family) -> ShownName {
        ShownName {
            sum: NameSum::of(family),
            words: String::new(),
        }
    }

    fn then(&self, piece: &str) -> ShownName {
        self.with(self.sum.then(piece), piece)
    }

    fn then_all(&self, other: &ShownName) -> ShownName {
        self.with(self.sum.then_all(&other.sum), &other.words)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The weights that were learnt are filed under these numbers, which are those of
    /// FNV-1a, as a few lines of another language count them.
    #[test]
    fn numbers_stay_as_they_are() {
        let row = |pieces: &[&str]| {
            let start = NameSum::of(Family::Words);
            let name = pieces.iter().fold(start, |name, piece| name.then(piece));
            name.number()
        };
        assert_eq!(row(&["leg"]), 2_564_252_188);
        assert_eq!(row(&["leg", "gone"]), 3_246_000_177);
        assert_ne!(row(&["le", "ggone"]), row(&["leg", "gone"]));
    }

    #[test]
    fn a_name_with_words_has_the_same_number() {
        fn both<Name: FeatureName>() -> Name {
            let group = |name: &str| Name::of(Family::Groups).then("group").then(name);
            group("leg").then("then").then_all(&group("cold"))
        }
        let shown: ShownName = both();
        assert_eq!(shown.words, "group leg then group cold");
        assert_eq!(shown.sum.number(), both::<NameSum>().number());
    }
}
