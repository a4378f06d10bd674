//! A file that may be a diary, read: what it would add, and each line of it that
//! cannot be added.
//!
//! Nothing in a file is trusted, and of it only one line is in memory at a time.
//! What a plan has is added elsewhere.

mod cells;
mod dates;
pub mod fields;
mod file;
mod kept;
mod line;
mod line_counter;
mod of_the_plan;
pub mod plan;
mod profile;
mod reading;
mod rows;
mod table;
mod text;
mod told;
mod tree;

pub use line::FileProblem;
pub use plan::{Counts, LineFault, LineProblem, Plan};
pub use profile::NewProfile;

/// File names that an export has.
const ENDINGS: [&str; 2] = [".json", ".csv"];

/// Whether a file of this name may be a diary.
pub fn is_readable(name: &str) -> bool {
    let name = name.to_lowercase();
    ENDINGS.iter().any(|ending| name.ends_with(ending))
}
