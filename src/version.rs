//! Which Charley this is: its version, and the commit that it was built from.
//!
//! Known when it is compiled. Nothing in here may be asked of the machine.

pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The first letters of the commit. Builds for development have none, nor have
/// those outside a clone that were not told `CHARLEY_COMMIT`.
pub const COMMIT: Option<&str> = option_env!("CHARLEY_COMMIT");

/// Both, for people.
pub fn in_full() -> String {
    with(COMMIT)
}

fn with(commit: Option<&str>) -> String {
    match commit {
        Some(commit) => format!("{VERSION} ({commit})"),
        None => VERSION.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_commit_is_told_where_it_is_known() {
        assert_eq!(with(None), VERSION);
        assert_eq!(with(Some("db6a1cd")), format!("{VERSION} (db6a1cd)"));
    }
}
