//! What a character stands for, from whatever keyboard it comes: `´`, `ʼ` and
//! `’` are one apostrophe, `–` and `−` one dash, `٥` and `５` one five.
//!
//! Which they are is Unicode's own list of confusables and its digits, written
//! down by `build.rs`; no list of ours. Nothing about what words mean, and
//! nothing that is kept is ever changed by it.

include!(concat!(env!("OUT_DIR"), "/characters.rs"));

/// The sign or digit of ASCII that a character stands for; or itself.
pub fn sign(one: char) -> char {
    match one {
        '`' => '\'',
        _ if one.is_ascii() => one,
        _ => found(SIGNS, one).unwrap_or(one),
    }
}

/// The small letter of ASCII that a small letter looks like; or itself.
pub fn letter(one: char) -> char {
    match one {
        _ if one.is_ascii() => one,
        // Unicode sees no likeness; people who write in disguise do.
        'ω' => 'w',
        _ => found(LETTERS, one).unwrap_or(one),
    }
}

/// A text with its signs, digits and wide letters as ASCII has them, and without
/// what nobody sees or what makes an emoji of a digit.
pub fn plain(text: &str) -> String {
    let seen = text.chars().filter(|one| !is_unseen(*one));
    seen.map(sign).map(narrow).collect()
}

/// Letters as wide as those of East Asia.
fn narrow(one: char) -> char {
    match one {
        'Ａ'..='Ｚ' | 'ａ'..='ｚ' => char::from_u32(u32::from(one) - WIDER_BY).unwrap_or(one),
        _ => one,
    }
}

/// From a letter of ASCII to the same as a wide one.
const WIDER_BY: u32 = 0xfee0;

/// Accents that stand by themselves, and the vowels and long strokes of Arabic, which
/// most people leave out.
pub fn is_mark(one: char) -> bool {
    matches!(one, '\u{300}'..='\u{36f}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}')
}

/// One spelling of the letters of Arabic that people and keyboards write in several.
pub fn one_spelling(one: char) -> char {
    match one {
        'أ' | 'إ' | 'آ' => 'ا',
        'ة' => 'ه',
        'ى' | 'ی' => 'ي',
        'ک' => 'ك',
        other => other,
    }
}

/// Characters without width.
pub fn is_invisible(one: char) -> bool {
    matches!(one, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}')
        || matches!(one, '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// Those, and what says how the character before is drawn.
pub fn is_unseen(one: char) -> bool {
    is_invisible(one) || matches!(one, '\u{fe00}'..='\u{fe0f}' | '\u{20e3}')
}

pub fn is_apostrophe(one: char) -> bool {
    sign(one) == '\''
}

fn found(table: &[(char, char)], one: char) -> Option<char> {
    let at = table.binary_search_by_key(&one, |(typed, _)| *typed).ok()?;
    table.get(at).map(|(_, meant)| *meant)
}

#[cfg(test)]
mod tests {
    use super::*;
    use unicode_security::skeleton;

    #[test]
    fn all_that_unicode_takes_for_an_apostrophe_is_one() {
        let is_like = |one: &char| skeleton(&one.to_string()).eq(['\'']);
        let like: Vec<char> = ('\0'..='\u{1ffff}').filter(is_like).collect();
        assert!(like.len() > 35, "{like:?}");
        for one in like {
            assert!(is_apostrophe(one), "{one:?}");
        }
        assert!(!is_apostrophe('"') && !is_apostrophe('“'));
    }

    #[test]
    fn signs_and_digits_are_those_of_ascii() {
        for (typed, meant) in [
            (
                "can´t canʼt can’t can`t can＇t",
                "can't can't can't can't can't",
            ),
            ("22:30–06:45 — 22∶30 ‑ − ﹣", "22:30-06:45 - 22:30 - - -"),
            ("٧ ۷ ७ ７ 𝟕 7️⃣", "7 7 7 7 7 7"),
            ("Ｌｅｆｔ\u{200b}", "Left"),
            ("／log，５！", "/log,5!"),
            ("“été” ½ Д 💥", "“été” ½ Д 💥"),
        ] {
            assert_eq!(plain(typed), meant, "{typed}");
        }
    }

    #[test]
    fn letters_in_disguise_are_those_of_ascii() {
        let letters: String = "аαвβсϲԁеεһніιıјкκмоοσрρѕтυνѡωхχуγ"
            .chars()
            .map(letter)
            .collect();
        assert_eq!(letters, "aabbccdeehhiiijkkmooopp".to_owned() + "stuvwwxxyy");
        assert_eq!(
            ['é', 'д', 'ß', 'x', '5'].map(letter),
            ['é', 'д', 'ß', 'x', '5']
        );
    }
}
