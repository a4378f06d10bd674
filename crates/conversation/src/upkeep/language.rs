//! The language that a stranger is met in.

use crate::context::Context;

/// Whoever has told nothing yet and chosen nothing hears the language of their
/// app, where Charley has it.
///
/// `tag` is a BCP 47 tag, as Telegram tells it: `de`, `pt-br`.
pub fn meet(cx: &mut Context, tag: &str) {
    let person = &cx.chat.person;
    let is_stranger = person.consented_at.is_none() && cx.chat.diary.cramps.is_empty();
    if !is_stranger || person.has_chosen_language {
        return;
    }
    if let Some(language) = nearest(cx.book.languages(), tag) {
        cx.chat.person.language = language.to_owned();
    }
}

/// What apps call languages otherwise than we do: older codes, and countries for
/// the script that is read there.
const OTHERWISE: [(&str, &str); 8] = [
    ("in", "id"),
    ("iw", "he"),
    ("no", "nb"),
    ("zh-cn", "zh-hans"),
    ("zh-hk", "zh-hant"),
    ("zh-mo", "zh-hant"),
    ("zh-sg", "zh-hans"),
    ("zh-tw", "zh-hant"),
];

/// The language of a tag itself, or else of the first part of it that is one, or
/// else one that differs in the country alone: `pt-br` for `pt` and `pt-pt`.
fn nearest<'a>(languages: impl Iterator<Item = &'a str> + Clone, tag: &str) -> Option<&'a str> {
    let tag = tag.replace('_', "-").to_lowercase();
    let known = OTHERWISE.into_iter().find(|(theirs, _)| *theirs == tag);
    let tag = known.map_or(tag.as_str(), |(_, ours)| ours);
    let of_it = languages.clone().filter(|ours| is_part_of(ours, tag));
    let main = tag.split('-').next().unwrap_or(tag);
    let mut of_another_country = languages.filter(|ours| is_country_of(main, ours));
    let longest = of_it.max_by_key(|ours| ours.len());
    longest.or_else(|| of_another_country.next())
}

/// Whether a tag is another one, or the beginning of it, in any case.
fn is_part_of(tag: &str, of: &str) -> bool {
    let (tag, of) = (tag.to_lowercase(), of.to_lowercase());
    let rest = of.strip_prefix(&tag);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

/// Whether a tag is a language and two letters of a country; four are a script,
/// which not everybody reads.
fn is_country_of(language: &str, tag: &str) -> bool {
    let country = tag.split('-').nth(1);
    is_part_of(language, tag) && country.is_some_and(|country| country.len() == 2)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn the_nearest_language_is_met() {
        let ours = ["en", "fa", "id", "pt", "pt-BR", "zh-Hans"];
        for (tag, expected) in [
            ("en", Some("en")),
            ("en-GB", Some("en")),
            ("pt-br", Some("pt-BR")),
            ("pt_BR", Some("pt-BR")),
            ("pt-PT", Some("pt")),
            ("zh-hans-cn", Some("zh-Hans")),
            ("zh-hans-raw", Some("zh-Hans")),
            ("zh-CN", Some("zh-Hans")),
            ("zh-tw", None),
            ("zh", None),
            ("fa-raw", Some("fa")),
            ("in", Some("id")),
            ("iw", None),
            ("enm", None),
            ("de", None),
            ("", None),
        ] {
            assert_eq!(nearest(ours.into_iter(), tag), expected, "{tag}");
        }
    }
    #[test]
    fn another_country_is_better_than_another_language() {
        let ours = ["en", "pt-br"];
        for tag in ["pt", "pt-pt", "pt-BR"] {
            assert_eq!(nearest(ours.into_iter(), tag), Some("pt-br"), "{tag}");
        }
        assert_eq!(nearest(ours.into_iter(), "p"), None);
    }
}
