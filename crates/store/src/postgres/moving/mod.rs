//! All that is kept, from a directory into an empty database and back, compared
//! before it counts. Cut off anywhere, what was there before still is, and whole.

mod count;
mod into_directory;
mod into_postgres;
mod ownership;

pub use self::count::Moved;
pub use self::into_directory::to_directory;
pub use self::into_postgres::to_postgres;
