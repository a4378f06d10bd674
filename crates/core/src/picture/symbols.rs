//! What is printed of a text where the fonts lack a sign: another that means the
//! same. Only little pictures are left out, and that is told; a text with
//! anything else is not printed at all, as it might say another thing then.

use super::fonts::has;
use icu_normalizer::DecomposingNormalizerBorrowed;

/// A text as it can be printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Printed {
    pub text: String,
    /// Little pictures are left out.
    pub is_short: bool,
}

/// `None` where something that means anything would be missing, or all of it.
pub fn printable(text: &str) -> Option<Printed> {
    let (mut printed, mut is_short) = (String::new(), false);
    for letter in text.chars() {
        match sign(letter) {
            Glyph::Printed(signs) => printed.push_str(&signs),
            Glyph::Picture => is_short = true,
            Glyph::Silent => {}
            Glyph::Unknown => return None,
        }
    }
    let words: Vec<&str> = printed.split_whitespace().collect();
    let text = words.join(" ");
    (!text.is_empty()).then_some(Printed { text, is_short })
}

enum Glyph {
    /// As itself or as what means the same.
    Printed(String),
    Picture,
    /// It only says how others look.
    Silent,
    Unknown,
}

fn sign(letter: char) -> Glyph {
    if is_silent(letter) {
        return Glyph::Silent;
    }
    if has(letter) {
        return Glyph::Printed(letter.to_string());
    }
    if let Some(equal) = equal(letter) {
        return Glyph::Printed(equal.to_owned());
    }
    match plainer(letter) {
        Some(signs) => Glyph::Printed(signs),
        None if is_picture(letter) => Glyph::Picture,
        None => Glyph::Unknown,
    }
}

/// Signs that mean the same, each in the fonts.
fn equal(sign: char) -> Option<&'static str> {
    Some(match sign {
        '\u{2212}' | '➖' | '─' | '━' => "-",
        '≤' | '≦' | '⩽' | '⪇' | '≨' => "<=",
        '≥' | '≧' | '⩾' | '⪈' | '≩' => ">=",
        '≪' | '⋘' => "<<",
        '≫' | '⋙' => ">>",
        '≲' | '⪅' => "<~",
        '≳' | '⪆' => ">~",
        '≠' => "=/=",
        '≈' | '≃' | '≅' | '≒' | '∼' | '∽' | '≋' | '〜' => "~",
        '≡' | '═' => "=",
        '≔' | '≝' => ":=",
        '∓' => "-/+",
        '➕' | '✚' | '∔' => "+",
        '✕' | '✖' | '⨯' | '⨉' => "×",
        '➗' => "÷",
        '∗' | '⋆' | '★' | '☆' => "*",
        '∕' | '╱' => "/",
        '∖' | '╲' => "\\",
        '∶' => ":",
        '∷' => "::",
        '∣' | '│' | '┃' | '❘' => "|",
        '∥' | '║' => "||",
        '∘' => "°",
        '∙' | '⋅' | '●' | '⚫' | '■' | '▪' => "•",
        '⋯' => "…",
        '○' | '◦' => "o",
        '∅' | '⌀' => "Ø",
        '∆' => "Δ",
        '∑' => "Σ",
        '∏' => "Π",
        '→' | '⟶' | '⇾' | '↠' | '↦' | '➡' | '⇢' | '⭢' | '🡒' | '⮕' => "->",
        '←' | '⟵' | '⇽' | '↞' | '↤' | '⬅' | '⇠' | '⭠' | '🡐' => "<-",
        // Not `<=`, which means another thing.
        '⇐' | '⟸' | '⇦' => "<-",
        '↔' | '⟷' | '⇄' | '⇆' | '⬌' | '⇿' | '⭤' => "<->",
        '⇒' | '⟹' | '⇨' => "=>",
        '⇔' | '⟺' => "<=>",
        '↑' | '⇑' | '⇧' | '⬆' | '⇡' | '↟' | '⭡' | '🡑' | '↗' | '⬈' | '⤴' | '➚' => {
            "ꜛ"
        }
        '↓' | '⇓' | '⇩' | '⬇' | '⇣' | '↡' | '⭣' | '🡓' | '↘' | '⬊' | '⤵' | '➘' => {
            "ꜜ"
        }
        '⇈' => "ꜛꜛ",
        '⇊' => "ꜜꜜ",
        '↕' | '⬍' | '⇕' | '⇅' | '⇵' => "ꜛꜜ",
        '➔' | '➙'..='➯' | '➱'..='➾' => "->",
        '✓' | '✔' | '☑' | '✅' | '☒' => "[x]",
        '☐' | '□' => "[ ]",
        '❗' | '❕' => "!",
        '❓' | '❔' => "?",
        '⟨' | '〈' | '《' => "<",
        '⟩' | '〉' | '》' => ">",
        '「' | '『' | '【' | '〔' | '〖' => "[",
        '」' | '』' | '】' | '〕' | '〗' => "]",
        '、' => ",",
        '。' => ".",
        '❛' | '❜' => "'",
        '❝' | '❞' | '〝' | '〞' => "\"",
        '❶'..='➓' => ringed(sign)?,
        _ => return None,
    })
}

/// Numbers in rings, of which there are three kinds.
fn ringed(sign: char) -> Option<&'static str> {
    const NUMBERS: [&str; 10] = [
        "(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)", "(10)",
    ];
    let place = (sign as usize).checked_sub('❶' as usize)?;
    NUMBERS.get(place % NUMBERS.len()).copied()
}

/// What Unicode says is the same in plainer signs: `Ⅳ` is IV, `㎎` is mg. What
/// stands in a ring gets brackets, or 2① would be 21.
fn plainer(sign: char) -> Option<String> {
    let plain = DecomposingNormalizerBorrowed::new_nfkd();
    let mut signs = String::new();
    for plain in plain.normalize_iter(std::iter::once(sign)) {
        match equal(plain) {
            _ if has(plain) => signs.push(plain),
            Some(equal) => signs.push_str(equal),
            None => return None,
        }
    }
    let is_ringed = matches!(sign, '①'..='⓿') && signs.chars().all(char::is_alphanumeric);
    Some(if is_ringed {
        format!("({signs})")
    } else {
        signs
    })
}

fn is_silent(sign: char) -> bool {
    matches!(sign, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
        || matches!(
            sign,
            '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{20e3}' | '\u{ad}'
        )
        || matches!(sign, '\u{e0020}'..='\u{e007f}')
}

/// Little pictures. Signs for men and women stand among them and mean something.
fn is_picture(sign: char) -> bool {
    match sign {
        '♀' | '♂' | '⚢'..='⚩' | '♩'..='♯' => false,
        '✗' | '✘' | '❌' | '❎' => false,
        '\u{1f000}'..='\u{1f0ff}' | '\u{1f1e6}'..='\u{1f1ff}' => true,
        '\u{1f300}'..='\u{1f6ff}' | '\u{1f7e0}'..='\u{1f7f0}' | '\u{1f900}'..='\u{1faff}' => true,
        '\u{2600}'..='\u{27bf}' => true,
        '⌚' | '⌛' | '⌨' | '⏏' | '⏩'..='⏳' | '⏸'..='⏺' => true,
        '⬛' | '⬜' | '⭐' | '⭕' | '▫' | '◻'..='◾' | '▶' | '◀' | '〰' | '〽' => {
            true
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Option<String> {
        printable(text).map(|printed| printed.text)
    }

    #[test]
    fn what_can_be_printed_is() {
        for (words, printed) in [
            ("Why only at night? É–ñ", Some("Why only at night? É–ñ")),
            ("It hurts 😢 a lot ❤️", Some("It hurts a lot")),
            ("<b>5 & 6</b>", Some("<b>5 & 6</b>")),
            ("BP ≥140/90 ↑, pain ≤3?", Some("BP >=140/90 ꜛ, pain <=3?")),
            (
                "2 → 3 ± ½ × 37 °C, 5 µg…",
                Some("2 -> 3 ± ½ × 37 °C, 5 µg…"),
            ),
            ("−5 ≠ 5 ≈ ５㎎ Ⅳ 2①", Some("-5 =/= 5 ~ 5mg IV 2(1)")),
            ("⇐ ⇒ ❸ ✓ ☐", Some("<- => (3) [x] [ ]")),
            ("1\u{fe0f}\u{20e3} 👩\u{200d}⚕️", Some("1")),
            ("Is 药 safe?", None),
            ("为什么？", None),
            ("is ♀ more often?", None),
            ("∫ x", None),
            ("💥💥", None),
        ] {
            assert_eq!(text(words).as_deref(), printed, "{words}");
        }
    }

    #[test]
    fn only_little_pictures_are_said_to_be_missing() {
        for (text, is_short) in [
            ("BP ≥140", false),
            ("a 😢", true),
            ("a\u{fe0f}", false),
            ("a ⚠", true),
        ] {
            assert_eq!(printable(text).unwrap().is_short, is_short, "{text}");
        }
    }

    /// Whatever somebody may type: printed, an equal, a picture that is told
    /// of, or nothing is printed at all. An equal is never nothing.
    #[test]
    fn no_sign_goes_without_a_word() {
        let blocks = [
            0x20..=0x2ff,
            0x2000..=0x2bff,
            0x3000..=0x303f,
            0xff00..=0xffef,
            0x1d400..=0x1d7ff,
            0x1f000..=0x1faff,
        ];
        let signs = blocks.into_iter().flatten().filter_map(char::from_u32);
        for one in signs.filter(|one| !one.is_control() && !one.is_whitespace()) {
            let Some(printed) = printable(&format!("a{one}b")) else {
                continue;
            };
            assert!(printed.text.chars().all(has), "{one:?}");
            let is_gone = printed.text == "ab";
            assert_eq!(is_gone, printed.is_short || is_silent(one), "{one:?}");
            assert!(!printed.is_short || is_picture(one), "{one:?}");
        }
    }

    #[test]
    fn the_signs_of_numbers_and_directions_are_all_printed() {
        let typed = "≤≥≠≈±×÷−∞√→←↑↓↔⇒½¼¾°µ%‰…•–—‘’“”«»€£¥₹₽¢§¶†‡©®™№′″²³¹";
        for one in typed.chars() {
            let is_known = !matches!(one, '∞' | '√');
            assert_eq!(text(&format!("1{one}")).is_some(), is_known, "{one}");
        }
    }
}
