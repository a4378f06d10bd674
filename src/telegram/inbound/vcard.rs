//! What somebody noted beside a contact: the NOTE of a vCard (RFC 6350).
//!
//! Whose name, number and address it is, is nobody's business here.

/// The notes of a vCard, one a line.
pub fn notes(vcard: &str) -> String {
    let whole = vcard
        .replace("\r\n", "\n")
        .replace("\n ", "")
        .replace("\n\t", "");
    let notes: Vec<String> = whole.lines().filter_map(note).collect();
    notes.join("\n")
}

/// `item1.NOTE;LANGUAGE=en:What is noted`
fn note(line: &str) -> Option<String> {
    let (property, value) = line.split_once(':')?;
    let name = property.split(';').next()?;
    let name = name.rsplit('.').next()?;
    let plain = |value: &str| {
        let value = value.replace("\\n", "\n").replace("\\N", "\n");
        value.replace("\\,", ",").replace("\\;", ";")
    };
    name.eq_ignore_ascii_case("NOTE").then(|| plain(value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notes_alone_are_read() {
        for (vcard, noted) in [
            (
                "BEGIN:VCARD\r\nFN:Ada\r\nNOTE:my calf\\, the left\r\nEND:VCARD",
                "my calf, the left",
            ),
            ("item1.note;LANGUAGE=en:one\\ntwo", "one\ntwo"),
            ("NOTE:a long one is\r\n  folded", "a long one is folded"),
            ("FN:Note: none", ""),
            ("", ""),
        ] {
            assert_eq!(notes(vcard), noted, "{vcard}");
        }
    }
}
