//! Where a person's own nights say the opposite of their answers.

use charley_core::dialogue::{Cause, Level};
use charley_core::diary::{Exposure, Factor};
use charley_core::insights::Direction;

/// What was found in the nights of somebody.
pub type Claims = [(Factor, Direction)];

/// Whether something of this cause was found that its level denies.
pub fn is_otherwise(claims: &Claims, cause: Cause, level: Level) -> bool {
    let mut of_cause = claims
        .iter()
        .filter(|(factor, _)| cause_of(*factor) == Some(cause));
    of_cause.any(|(_, way)| {
        let both = (*way, level);
        matches!(
            both,
            (Direction::More, Level::Unlikely) | (Direction::Fewer, Level::Likely)
        )
    })
}

fn cause_of(factor: Factor) -> Option<Cause> {
    let Factor::Told(exposure) = factor else {
        return None;
    };
    match exposure {
        Exposure::LongSitting | Exposure::LongStanding => Some(Cause::Circulation),
        Exposure::HeavyLegs => Some(Cause::Overexertion),
        Exposure::HotDay | Exposure::MissedDrinks => Some(Cause::Dehydration),
        Exposure::Alcohol
        | Exposure::LateCaffeine
        | Exposure::NewMedicine
        | Exposure::StretchedByDay
        | Exposure::Moved
        | Exposure::DrankWell => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_opposite_is_otherwise() {
        let more = [(Factor::Told(Exposure::LongStanding), Direction::More)];
        let fewer = [(Factor::Told(Exposure::LongSitting), Direction::Fewer)];
        let of = |claims: &Claims, level| is_otherwise(claims, Cause::Circulation, level);
        assert!(of(&more, Level::Unlikely) && of(&fewer, Level::Likely));
        assert!(!of(&more, Level::Likely) && !of(&more, Level::Unknown));
        assert!(!of(&fewer, Level::Unlikely) && !of(&[], Level::Unlikely));
        assert!(!is_otherwise(&more, Cause::Dehydration, Level::Unlikely));
    }
}
