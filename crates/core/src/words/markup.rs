//! The little HTML that words may hold: `<b>`, `<i>` and `<code>`, and nothing
//! else.

/// Makes characters that are not ours safe inside Telegram's HTML.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

/// Rendered HTML as characters: without tags, nothing escaped.
pub(super) fn to_plain(html: &str) -> String {
    let mut plain = html.to_owned();
    for tag in TAGS {
        plain = plain.replace(tag, "");
    }
    plain
        .replace("&quot;", "\"")
        .replace("&gt;", ">")
        .replace("&lt;", "<")
        .replace("&amp;", "&")
}

/// What is in `code` is copied by a tap on it.
const TAGS: [&str; 6] = ["<b>", "</b>", "<i>", "</i>", "<code>", "</code>"];

/// What is wrong with the markup of one piece of words.
pub(super) fn fault(text: &str) -> Option<String> {
    let mut open = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(['<', '>', '&']) {
        rest = &rest[at..];
        let Some(tag) = TAGS.into_iter().find(|tag| rest.starts_with(tag)) else {
            return Some("holds <, > or & outside of <b>, <i> and <code>".to_owned());
        };
        match tag.strip_prefix("</") {
            None => open.push(&tag[1..]),
            Some(name) if open.last() == Some(&name) => {
                open.pop();
            }
            Some(_) => return Some(format!("closes {tag}, which is not open")),
        }
        rest = &rest[tag.len()..];
    }
    open.pop().map(|name| format!("never closes <{name}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_must_balance() {
        for (text, fine) in [
            ("plain", true),
            ("<b>bold</b> and <i>slanted</i>", true),
            ("<b><i>both</i></b>", true),
            ("send <code>/log 5</code>", true),
            ("<b>open", false),
            ("shut</b>", false),
            ("<b><i>crossed</b></i>", false),
            ("<u>no</u>", false),
            ("you & me", false),
            ("a > b", false),
        ] {
            assert_eq!(fault(text).is_none(), fine, "{text}");
        }
    }

    #[test]
    fn escaped_and_back_is_the_same() {
        let said = "<b>& \"&lt;\" </i>";
        assert_eq!(to_plain(&escape(said)), said);
    }
}
