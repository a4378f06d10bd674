//! The store in PostgreSQL, for who may not be down when a machine is. Nobody outside
//! this folder knows PostgreSQL.
//!
//! One process owns all of it and others stand by, see [`Standby`]. A group of
//! commits is one call of one function, which also looks whether the caller is the
//! owner still, so that nobody ends a transaction apart from it.
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
mod standby;
mod store;
mod takeover;

pub use self::address::Address as PostgresAddress;
pub use self::contact::DatabaseContact;
pub use self::forms::KnownForms;
pub use self::moving::{Moved, to_directory, to_postgres};
pub use self::sealed::SealedPostgres;
pub use self::standby::Standby;
pub use self::store::PostgresStore;
