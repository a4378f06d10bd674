//! What a unit's file may decide by: a fact, an answer, or a count of told nights.

use super::count::ToldThing;
use super::fact::UnitFact;
use crate::dialogue::condition::Condition;
use serde::Deserialize;

/// The longest that is looked back, in told nights.
pub const NIGHTS_MAX: u32 = 28;

/// One thing that must hold.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "UnitConditionFile")]
pub enum UnitCondition {
    UnitFact(UnitFact),
    Answer(Condition),
    /// Told of at least `min` of the last `of` nights that were told.
    Count {
        what: ToldThing,
        of: u32,
        min: u32,
    },
}

#[derive(Deserialize)]
#[serde(untagged)]
enum UnitConditionFile {
    UnitFact(FactFile),
    Count(CountFile),
    Answer(Condition),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FactFile {
    fact: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CountFile {
    count: String,
    of: u32,
    min: u32,
}

impl TryFrom<UnitConditionFile> for UnitCondition {
    type Error = String;

    fn try_from(file: UnitConditionFile) -> Result<Self, String> {
        match file {
            UnitConditionFile::Answer(condition) => Ok(UnitCondition::Answer(condition)),
            UnitConditionFile::UnitFact(FactFile { fact }) => match UnitFact::from_id(&fact) {
                Some(fact) => Ok(UnitCondition::UnitFact(fact)),
                None => Err(format!("no fact is called \"{fact}\"")),
            },
            UnitConditionFile::Count(CountFile { count, of, min }) => {
                let what = ToldThing::from_id(&count)
                    .ok_or_else(|| format!("nothing that is told is called \"{count}\""))?;
                if of > NIGHTS_MAX || min > of || min == 0 {
                    return Err(format!(
                        "`min` is from 1 to `of`, and `of` at most {NIGHTS_MAX}"
                    ));
                }
                Ok(UnitCondition::Count { what, of, min })
            }
        }
    }
}
