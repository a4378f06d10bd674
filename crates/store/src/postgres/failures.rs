//! What PostgreSQL or the way to it refused, in words for the operator, and whether
//! it may pass. No value, no password and no URL is in them.

use crate::contract::StoreError;
use std::error::Error as _;
use std::io;
use tokio_postgres::Error;
use tokio_postgres::error::SqlState;

/// Why there is no answer.
#[derive(Debug)]
pub enum Unanswered {
    /// Whether it was done is not known: the connection is gone, or there was none.
    Cut(String),
    /// It was refused, nothing was done, and it may go another time.
    Busy(String),
    /// It was refused, and will be each time.
    Refused(String),
    /// No more is to be asked of what answers there.
    Ended(StoreError),
}

impl Unanswered {
    pub fn of(error: &Error) -> Unanswered {
        let why = words(error);
        match error.code() {
            None => Unanswered::Cut(why),
            Some(code) if ends_connection(code) => Unanswered::Cut(why),
            Some(code) if may_pass(code) => Unanswered::Busy(why),
            Some(_) => Unanswered::Refused(why),
        }
    }

    /// For who does not ask again. `place` says where.
    pub fn told(self, place: &str) -> StoreError {
        match self {
            Unanswered::Ended(error) => error,
            Unanswered::Cut(why) | Unanswered::Busy(why) | Unanswered::Refused(why) => {
                StoreError::Open(format!("{place}: {why}"))
            }
        }
    }
}

/// Read-only is what a primary that was replaced has become.
fn ends_connection(code: &SqlState) -> bool {
    code.code().starts_with("08")
        || [
            SqlState::READ_ONLY_SQL_TRANSACTION,
            SqlState::ADMIN_SHUTDOWN,
            SqlState::CRASH_SHUTDOWN,
            SqlState::CANNOT_CONNECT_NOW,
            SqlState::IDLE_SESSION_TIMEOUT,
        ]
        .contains(code)
}

/// No room, too many at once, too slow.
fn may_pass(code: &SqlState) -> bool {
    let class = code.code().get(..2).unwrap_or_default();
    ["40", "53", "55", "57", "58"].contains(&class)
}

/// What happened and what to do, in one line.
pub fn words(error: &Error) -> String {
    let Some(refusal) = error.as_db_error() else {
        return words_of_the_way(error);
    };
    let code = refusal.code();
    let said = refusal.message().replace('\n', " ");
    let advice = if [
        SqlState::INVALID_PASSWORD,
        SqlState::INVALID_AUTHORIZATION_SPECIFICATION,
    ]
    .contains(code)
    {
        "it takes neither this user nor this password. Check both in the address"
    } else if *code == SqlState::INVALID_CATALOG_NAME {
        "there is no such database. Create it, or name another one"
    } else if *code == SqlState::INSUFFICIENT_PRIVILEGE {
        "the user lacks rights. Let the user own the database, or `grant create on database` to it"
    } else if *code == SqlState::READ_ONLY_SQL_TRANSACTION {
        READ_ONLY
    } else if *code == SqlState::TOO_MANY_CONNECTIONS {
        "it has too many connections. Raise its `max_connections`, or end some"
    } else if *code == SqlState::CANNOT_CONNECT_NOW {
        "it is starting or stopping. Wait a moment"
    } else if said.contains("startup parameter") {
        "a pool in between takes no `options`. Give it `ignore_startup_parameters = options`"
    } else if *code == SqlState::DISK_FULL {
        "its disk is full. Make room on it"
    } else if *code == SqlState::QUERY_CANCELED {
        "it took too long"
    } else {
        return format!("it answers: {said} ({})", code.code());
    };
    format!("{advice} ({said})")
}

pub const READ_ONLY: &str = "it takes no writes: it is a standby, in recovery or read-only. Name \
                             the primary, or all hosts with commas between them";

fn words_of_the_way(error: &Error) -> String {
    let mut deepest: &(dyn std::error::Error + 'static) = error;
    while let Some(source) = deepest.source() {
        deepest = source;
    }
    let system = deepest.downcast_ref::<io::Error>();
    if system.is_some_and(|error| error.raw_os_error().is_none())
        && deepest.to_string() == "database does not allow writes"
    {
        return READ_ONLY.to_owned();
    }
    match error.source() {
        Some(_) => unreachable_for(&deepest.to_string()),
        None => format!("the connection is gone ({error})"),
    }
}

/// What to do about a way that leads nowhere.
fn unreachable_for(reason: &str) -> String {
    match reason.starts_with("invalid peer certificate") {
        true => format!(
            "its certificate is not trusted ({reason}). Name the file with your authority in the \
             address: ?sslrootcert=/path/ca.pem"
        ),
        false => format!("it cannot be reached ({reason}). Check that it runs, and the address"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_authority_of_ones_own_is_to_be_named() {
        let unknown = rustls::Error::InvalidCertificate(rustls::CertificateError::UnknownIssuer);
        let said = unreachable_for(&unknown.to_string());
        assert!(
            said.contains("UnknownIssuer") && said.contains("?sslrootcert="),
            "{said}"
        );
        let refused = unreachable_for("Connection refused (os error 111)");
        assert!(
            refused.starts_with("it cannot be reached (Connection refused"),
            "{refused}"
        );
    }
}
