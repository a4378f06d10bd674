//! A file as lines with something on them, none of it trusted.
//!
//! One line is in memory at a time, and of it only the fields that are ours: what
//! a file costs is its own bytes and what its lines become, never more.

use super::line::{FileProblem, Line, Lines};
use super::{table, text, tree};

/// Takes a file apart, whichever of ours it is. What was taken before a problem
/// is of no use.
///
/// # Errors
/// Nothing of it can be used.
pub fn read(bytes: &[u8], take: &mut dyn FnMut(Line<'_>)) -> Result<(), FileProblem> {
    let text = text::of(bytes).ok_or(FileProblem::NotText)?;
    let text = text.trim_start_matches('\u{feff}');
    let mut lines = Lines::to(take);
    match text.trim_start().starts_with('{') {
        true => tree::read(text, &mut lines),
        false => table::read(text, &mut lines),
    }
}
