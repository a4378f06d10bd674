//! The form of what is kept in the database: made where it is missing, refused where
//! it is another one.

use super::failures::Unanswered;
use tokio_postgres::Client;
use tokio_postgres::error::SqlState;

/// The form that this Charley knows.
const FORM: i32 = 1;

/// All of [`FORM`], run as one.
const MAKE: &str = include_str!("form_1.sql");

/// What the database says of itself.
#[derive(Clone, Debug)]
pub struct FormRow {
    form: i32,
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
pub async fn settle(client: &Client) -> Result<FormRow, Unanswered> {
    if read(client).await?.is_none() {
        let made = client.batch_execute(MAKE).await;
        made.map_err(|error| Unanswered::of(&error))?;
    }
    let missing = || refuse("its schema `charley` has lost its table `form`. Restore a backup");
    let life = read(client).await?.ok_or_else(missing)?;
    if life.form != FORM {
        let who = if life.form > FORM {
            "a newer"
        } else {
            "an earlier"
        };
        let (found, known) = (life.form, FORM);
        return Err(refuse(&format!(
            "its schema `charley` was made by {who} Charley (form {found}, this one knows \
             {known}). Start that one"
        )));
    }
    if let Some(place) = &life.moved_to {
        return Err(refuse(&format!(
            "what was kept here has moved to {place}. Start Charley with that directory, or \
             `drop schema charley cascade` to begin anew"
        )));
    }
    refuse_without_rights(client).await?;
    Ok(life)
}

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
