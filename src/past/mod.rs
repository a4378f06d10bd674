//! Made-up people with weeks of diary behind them, for meeting Charley without
//! weeks of tapping.
//!
//! Each is a persona in `people/`, played on the real engine until an instant.
//! What chance draws comes from the seed in the file, so it is the same every time.
//! Nothing that Charley works out of a diary must ever be written in here.

use crate::conversation::Chat;
use crate::dialogue::Book;
use crate::persona::{self, Persona};
use crate::place::Zone;
use chrono::{DateTime, Utc};
use ids::ids;
use thiserror::Error;

ids! {
    /// What somebody has behind them.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Past {
        /// Twelve weeks, in which standing for long goes with the cramps.
        LongStanding = "long_standing",
        /// Five months, in which the cramps get fewer.
        GettingBetter = "getting_better",
        /// A test by lot, in its sixth week.
        TestUnderWay = "test_under_way",
        /// A test by lot that is over.
        TestOver = "test_over",
        /// 78 years, and a limit on drinks.
        DrinkLimit = "drink_limit",
        Pregnant = "pregnant",
        /// The plan, in its fifth week.
        Plan = "plan",
    }
}

/// The dialogues do not fit somebody who is made up.
#[derive(Debug, Error)]
#[error("who is made up does not fit these dialogues: line {line}: {message}")]
pub struct DoesNotFit {
    line: usize,
    message: String,
}

impl Past {
    /// How somebody with this past is called.
    pub fn first_name(self) -> &'static str {
        match self {
            Past::LongStanding => "Rosa",
            Past::GettingBetter => "Milan",
            Past::TestUnderWay => "Chipo",
            Past::TestOver => "Ines",
            Past::DrinkLimit => "Walter",
            Past::Pregnant => "Leila",
            Past::Plan => "Jonas",
        }
    }

    /// What they send first when somebody looks on.
    pub fn opening(self) -> &'static str {
        match self {
            Past::LongStanding | Past::TestUnderWay | Past::TestOver => "/triggers",
            Past::GettingBetter | Past::Pregnant => "/report",
            Past::DrinkLimit => "/settings",
            Past::Plan => "/plan",
        }
    }

    /// From the evening on which they first wrote to today.
    fn days(self) -> u32 {
        match self {
            Past::LongStanding => 85,
            Past::GettingBetter => 152,
            Past::TestUnderWay => 66,
            Past::TestOver => 124,
            Past::DrinkLimit => 57,
            Past::Pregnant => 29,
            Past::Plan => 36,
        }
    }

    fn file(self) -> &'static str {
        match self {
            Past::LongStanding => include_str!("people/long_standing.toml"),
            Past::GettingBetter => include_str!("people/getting_better.toml"),
            Past::TestUnderWay => include_str!("people/test_under_way.toml"),
            Past::TestOver => include_str!("people/test_over.toml"),
            Past::DrinkLimit => include_str!("people/drink_limit.toml"),
            Past::Pregnant => include_str!("people/pregnant.toml"),
            Past::Plan => include_str!("people/plan.toml"),
        }
    }

    /// The chat of somebody who lives in this zone, as it stands at an instant.
    ///
    /// # Errors
    /// The dialogues lack a question or an option that they answer with.
    pub fn lived(
        self,
        book: &Book,
        language: &str,
        chat_id: i64,
        zone: Zone,
        until: DateTime<Utc>,
    ) -> Result<Chat, DoesNotFit> {
        let today = until.with_timezone(&zone).date_naive();
        let persona = self.persona(book)?;
        let persona = persona.begun_before(today, self.days(), zone);
        Ok(persona::lived(book, &persona, language, chat_id, until))
    }

    fn persona(self, book: &Book) -> Result<Persona, DoesNotFit> {
        let read = persona::read(self.file(), book);
        read.map_err(|mistakes| {
            let first = mistakes.into_iter().next();
            let (line, message) =
                first.map_or_else(Default::default, |one| (one.line, one.message));
            DoesNotFit { line, message }
        })
    }
}
