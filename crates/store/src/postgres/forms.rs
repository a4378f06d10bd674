//! The form of what is kept in the database: made where it is missing, refused where
//! it is none that this Charley knows.

use super::failures::Unanswered;
use std::fmt;
use tokio_postgres::Client;
use tokio_postgres::error::SqlState;

/// The forms that a Charley can read and write, from the oldest to the newest. It
/// starts in whichever of them is there, and writes a newer one once everybody knows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KnownForms {
    pub min: i32,
    pub max: i32,
}

impl KnownForms {
    pub const OURS: KnownForms = KnownForms { min: 1, max: 2 };

    fn include(self, form: i32) -> bool {
        (self.min..=self.max).contains(&form)
    }
}

impl fmt::Display for KnownForms {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.min == self.max {
            true => self.max.fmt(f),
            false => write!(f, "{} to {}", self.min, self.max),
        }
    }
}

/// All of it, run as one. What form 2 adds is nothing to who knows form 1 alone.
const MAKE: &str = concat!(
    include_str!("form_1.sql"),
    include_str!("members_1.sql"),
    include_str!("sharing_2.sql")
);

/// What the database says of itself.
#[derive(Clone, Debug)]
pub struct FormRow {
    pub form: i32,
    /// Of no other database, nor of one that is made anew.
    pub life: String,
    /// From where it is being filled.
    pub filling: Option<String>,
    pub moved_from: Option<String>,
    moved_to: Option<String>,
}

const READ: &str =
    "select form, life::text, filling, moved_from, moved_to from charley.form where one";

/// `None` where nothing was ever kept.
pub async fn read(client: &Client) -> Result<Option<FormRow>, Unanswered> {
    let row = match client.query_typed_opt(READ, &[]).await {
        Err(error) if is_missing(error.code()) => return Ok(None),
        Err(error) => return Err(Unanswered::of(&error)),
        Ok(row) => row,
    };
    Ok(row.map(|row| FormRow {
        form: row.get(0),
        life: row.get(1),
        filling: row.get(2),
        moved_from: row.get(3),
        moved_to: row.get(4),
    }))
}

/// Makes it where it is missing, and refuses what this Charley cannot go on with.
pub async fn settle(client: &Client, known: KnownForms) -> Result<FormRow, Unanswered> {
    if read(client).await?.is_none() || is_older(client).await? {
        let made = client.batch_execute(MAKE).await;
        made.map_err(|error| Unanswered::of(&error))?;
    }
    let life = read(client).await?.ok_or_else(lost)?;
    expect_known(life.form, known)?;
    if let Some(place) = &life.moved_to {
        return Err(refuse(&format!(
            "what was kept here has moved to {place}. Start Charley with that directory, or \
             `drop schema charley cascade` to begin anew"
        )));
    }
    refuse_without_rights(client).await?;
    Ok(life)
}

pub fn lost() -> Unanswered {
    refuse("its schema `charley` has lost its table `form`. Restore a backup")
}

pub fn expect_known(form: i32, known: KnownForms) -> Result<(), Unanswered> {
    if known.include(form) {
        return Ok(());
    }
    let who = if form > known.max {
        "a newer"
    } else {
        "an earlier"
    };
    Err(refuse(&format!(
        "its schema `charley` was made by {who} Charley (form {form}, this one knows {known}). \
         Start that one"
    )))
}

/// One from before several could share it, or before it was written down who is there.
async fn is_older(client: &Client) -> Result<bool, Unanswered> {
    let row = client.query_typed_one(HAS_ALL, &[]).await;
    let row = row.map_err(|error| Unanswered::of(&error))?;
    Ok(!row.get::<_, bool>(0))
}

const HAS_ALL: &str = "select to_regclass('charley.member') is not null \
     and to_regclass('charley.bulk') is not null";

const LACKING: &str = "select string_agg(c.relname, ', ' order by c.relname) from pg_class c \
     join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'charley' \
     and c.relkind = 'r' and not (has_table_privilege(c.oid, 'select') \
     and has_table_privilege(c.oid, 'insert') and has_table_privilege(c.oid, 'update') \
     and has_table_privilege(c.oid, 'delete'))";

async fn refuse_without_rights(client: &Client) -> Result<(), Unanswered> {
    let row = client.query_typed_one(LACKING, &[]).await;
    let row = row.map_err(|error| Unanswered::of(&error))?;
    let lacking: Option<String> = row.get(0);
    lacking.map_or(Ok(()), |tables| {
        Err(refuse(&format!(
            "the user lacks rights on {tables} in the schema `charley`. Let the user own them"
        )))
    })
}

fn is_missing(code: Option<&SqlState>) -> bool {
    code.is_some_and(|code| {
        [SqlState::UNDEFINED_TABLE, SqlState::INVALID_SCHEMA_NAME].contains(code)
    })
}

fn refuse(what: &str) -> Unanswered {
    Unanswered::Refused(what.to_owned())
}
