//! Last parts and whole names of zones that people type and mean something
//! else by: points of the compass, words, names of no place.

/// As letters. With its first part (`Australia/West`) each is still a zone,
/// and what people mean by *west* they are asked.
const WORDS: [&str; 15] = [
    "act",
    "center",
    "christmas",
    "easter",
    "factory",
    "midway",
    "north",
    "oral",
    "resolute",
    "south",
    "universal",
    "virgin",
    "wake",
    "west",
    "zulu",
];

/// Whether these letters are a word before they are a zone.
pub fn is_plain_word(letters: &str) -> bool {
    WORDS.contains(&letters)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::place::fold::letters_of;
    use crate::place::{PlacesFound, Zone, find_zone};
    use std::collections::BTreeSet;

    /// A word that no zone has any more would be refused for nothing.
    #[test]
    fn each_word_is_a_part_of_a_zone_and_found_with_all_of_it_alone() {
        for word in WORDS {
            assert_eq!(find_zone(word), PlacesFound::None, "{word}");
            let is_last = |zone: &Zone| {
                let last = zone.name().rsplit('/').next().unwrap_or_default();
                letters_of(last) == word
            };
            let zone = Zone::all().find(is_last);
            assert!(zone.is_some(), "{word}");
        }
    }

    /// Every last part that is taken for a place, and is short enough to be
    /// overlooked among 600: whoever adds zone data reads the new ones here.
    #[test]
    fn no_short_last_part_is_a_word_that_nobody_looked_at() {
        let mut short = BTreeSet::new();
        for zone in Zone::all() {
            let last = zone.name().rsplit('/').next().unwrap_or_default();
            let found = find_zone(last);
            if last.len() <= 5 && zone.name().contains('/') && found != PlacesFound::None {
                short.insert(last);
            }
        }
        let shown: Vec<&str> = short.into_iter().collect();
        assert_eq!(shown.join(" "), LOOKED_AT);
    }

    const LOOKED_AT: &str = "\
        Accra Adak Aden Amman Apia Aqtau Aruba Atka Bahia Baku Belem Boise Cairo Casey Ceuta \
        Chita Chuuk Cocos Dacca Dakar Davis Dhaka Dili Dubai Efate Eucla Faroe Fiji GMT GMT+0 \
        GMT-0 GMT0 Gaza Guam Hovd Juba Jujuy Kabul Kiev Kirov Knox Kyiv LHI Lagos Lima Lome \
        Macao Macau Mahe Malta Minsk NSW Nauru Niue Nome Nuuk Omsk Oslo Palau Paris Perth Qatar \
        Riga Rome Salta Samoa Seoul Sitka Sofia Thule Tokyo Tomsk Truk Tunis UTC Vaduz Vevay Yap";
}
