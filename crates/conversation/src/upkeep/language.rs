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

/// The language of a tag itself, or else of the first part of it that is one.
fn nearest<'a>(languages: impl Iterator<Item = &'a str>, tag: &str) -> Option<&'a str> {
    let tag = tag.replace('_', "-").to_lowercase();
    let begins = |language: &&str| {
        let rest = tag.strip_prefix(&language.to_lowercase());
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
    };
    languages
        .filter(begins)
        .max_by_key(|language| language.len())
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn the_nearest_language_is_met() {
        let ours = ["en", "pt", "pt-BR", "zh-Hans"];
        for (tag, expected) in [
            ("en", Some("en")),
            ("en-GB", Some("en")),
            ("pt-br", Some("pt-BR")),
            ("pt_BR", Some("pt-BR")),
            ("pt-PT", Some("pt")),
            ("zh-hans-cn", Some("zh-Hans")),
            ("enm", None),
            ("de", None),
            ("", None),
        ] {
            assert_eq!(nearest(ours.into_iter(), tag), expected, "{tag}");
        }
    }
}
