//! The same in every other language, which takes a while.

use super::list::{listed, never_met, played};
use crate::promises::BOOK;

#[test]
fn every_message_is_met_or_listed_in_every_other_language() {
    let nowhere = listed("[in no language]");
    let elsewhere = listed("[in a language other than English]");
    for language in BOOK.languages().filter(|language| *language != "en") {
        let coverage = played(language);
        let never = never_met(&coverage, language);
        let known = |key: &&String| nowhere.contains(*key) || elsewhere.contains(*key);
        let grown: Vec<_> = never.iter().filter(|key| !known(key)).collect();
        assert!(
            grown.is_empty(),
            "{language}: met by nobody any more: {grown:?}"
        );
        assert!(
            coverage.too_long.is_empty(),
            "{language}: {:?}",
            coverage.too_long
        );
    }
}
