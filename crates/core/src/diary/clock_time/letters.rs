//! Characters and words of a time, made comparable.

/// A phrase that goes with a time has at most so many words: "in the morning".
const PHRASE_WORDS_MAX: usize = 3;

/// The zeros of the decimal digits that keyboards write besides ours: Arabic,
/// Persian, those of India from Devanagari on, Thai, Lao, Burmese, Khmer, and
/// the wide ones of East Asia.
const ZEROS: [char; 14] = [
    '\u{660}', '\u{6f0}', '\u{966}', '\u{9e6}', '\u{a66}', '\u{ae6}', '\u{b66}', '\u{be6}',
    '\u{c66}', '\u{ce6}', '\u{e50}', '\u{ed0}', '\u{1040}', '\u{17e0}',
];
const WIDE_ZERO: char = '\u{ff10}';

/// In lower case, with our own digits and colon.
pub fn normal(word: &str) -> String {
    let ours = word.chars().map(|character| match character {
        '：' | '∶' | '٫' => ':',
        '．' => '.',
        other => digit(other).unwrap_or(other),
    });
    ours.flat_map(char::to_lowercase).collect()
}

fn digit(character: char) -> Option<char> {
    let mut zeros = ZEROS.into_iter().chain([WIDE_ZERO]);
    let value = zeros.find_map(|zero| {
        let value = u32::from(character).checked_sub(u32::from(zero))?;
        (value < 10).then_some(value)
    })?;
    char::from_digit(value, 10)
}

/// Without the signs that go with abbreviations and sentences, and blanks.
pub fn plain(word: &str) -> String {
    plain_letters(word).collect()
}

fn plain_letters(word: &str) -> impl Iterator<Item = char> {
    let is_sign = |character: &char| matches!(character, '.' | ',' | ';' | '\'' | '’' | '`' | '´');
    word.chars()
        .filter(move |character| !is_sign(character) && !character.is_whitespace())
        .flat_map(char::to_lowercase)
}

/// How many of the words are one of the phrases, however it is parted: `p. m.`
/// is `pm`, too. The longest counts.
pub fn leading(tokens: &[String], phrases: &[String]) -> Option<usize> {
    let longest = PHRASE_WORDS_MAX.min(tokens.len());
    (1..=longest).rev().find(|count| {
        let said: String = tokens[..*count].iter().map(|token| plain(token)).collect();
        !said.is_empty()
            && phrases
                .iter()
                .any(|phrase| plain_letters(phrase).eq(said.chars()))
    })
}
