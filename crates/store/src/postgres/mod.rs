//! The store in PostgreSQL, for who may not be down when a machine is. Nobody outside
//! this folder knows PostgreSQL.
//!
//! One process has it alone, for a command or for what is done once at a start, or
//! several share it, see [`Standby`] and `sharing`. A group of commits is one call of one
//! function, which also looks whether the caller was fenced, and has the parts that it
//! writes to, so that nobody ends a transaction apart from it. Who is dead is seen by
//! signs of life that stand still, in `takeover`.
//!
//! Charleys of two versions may be there at once: `members` sees to it that nothing is
//! written in a form that one of them does not know.

mod address;
mod commit;
mod connect;
mod contact;
mod core;
mod driver;
mod failures;
mod forms;
mod group;
mod keys;
mod members;
mod moving;
mod owner;
mod rows;
mod sealed;
mod sharing;
mod standby;
mod store;
mod takeover;
mod written;

pub use self::address::Address as PostgresAddress;
pub use self::contact::DatabaseContact;
pub use self::forms::KnownForms;
pub use self::moving::{Moved, to_directory, to_postgres};
pub use self::sealed::SealedPostgres;
pub use self::standby::Standby;
pub use self::store::PostgresStore;
