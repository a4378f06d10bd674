//! A sentence as somebody half asleep types it: letters that are missing, swapped,
//! doubled or beside the right ones, short forms, blanks and signs left out. The
//! same sentence always becomes the same.

/// Rows of a keyboard; a slip is a key beside the right one.
const KEYS: [&str; 3] = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
/// Of 100 words so many are hurt, in one of three texts each.
const HURT_PERCENT: [u64; 3] = [6, 12, 25];
/// Shorter words are left alone.
const HURT_FROM: usize = 4;

/// Short forms that people type.
const SHORT: [(&str, &str); 24] = [
    ("you", "u"),
    ("are", "r"),
    ("and", "n"),
    ("to", "2"),
    ("for", "4"),
    ("please", "pls"),
    ("because", "cos"),
    ("with", "wiv"),
    ("the", "da"),
    ("before", "b4"),
    ("night", "nite"),
    ("through", "thru"),
    ("about", "abt"),
    ("right", "rite"),
    ("what", "wot"),
    ("have", "hav"),
    ("nothing", "nuffin"),
    ("tonight", "2nite"),
    ("really", "rly"),
    ("minutes", "mins"),
    ("hours", "hrs"),
    ("weeks", "wks"),
    ("though", "tho"),
    ("very", "v"),
];

/// Letters that sound alike.
const SOUNDS: [(&str, &str); 16] = [
    ("ph", "f"),
    ("ght", "t"),
    ("tion", "shun"),
    ("ough", "uff"),
    ("ea", "ee"),
    ("ck", "k"),
    ("ie", "ei"),
    ("ence", "ance"),
    ("ll", "l"),
    ("ss", "s"),
    ("tt", "t"),
    ("ee", "ea"),
    ("ou", "ow"),
    ("wh", "w"),
    ("kn", "n"),
    ("th", "f"),
];

/// A row of numbers by lot that is the same everywhere (SplitMix64; Steele, Lea
/// and Flood, 2014).
struct NoiseLot(u64);

impl NoiseLot {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        (self.next() % end.max(1) as u64) as usize
    }

    fn is(&mut self, percent: u64) -> bool {
        self.next() % 100 < percent
    }
}

/// The sentence with slips.
pub fn noisy(text: &str) -> String {
    let mut lot = NoiseLot(u64::from(crc32fast::hash(text.as_bytes())));
    let percent = HURT_PERCENT[lot.below(HURT_PERCENT.len())];
    let is_short = lot.is(35);
    let words = text
        .split(' ')
        .map(|word| hurt(word, percent, is_short, &mut lot));
    let words: Vec<String> = words.collect();
    let mut typed = String::new();
    for word in words {
        if !typed.is_empty() && !lot.is(2) {
            typed.push(' ');
        }
        typed += &word;
    }
    finished(typed, &mut lot)
}

/// Small letters, capitals, or no signs at all.
fn finished(typed: String, lot: &mut NoiseLot) -> String {
    let typed = match lot.below(20) {
        0..=6 => typed.to_lowercase(),
        7 => typed.to_uppercase(),
        _ => typed,
    };
    match lot.is(40) {
        true => typed.replace(['.', ',', ';', ':', '\'', '’'], ""),
        false => typed,
    }
}

fn hurt(word: &str, percent: u64, is_short: bool, lot: &mut NoiseLot) -> String {
    let plain = word.to_lowercase();
    let plain = plain.trim_matches(|one: char| !one.is_alphanumeric());
    if let Some((_, short)) = SHORT.iter().find(|(whole, _)| *whole == plain)
        && is_short
        && lot.is(60)
    {
        return (*short).to_owned();
    }
    let letters: Vec<char> = word.chars().collect();
    let is_word = letters.len() >= HURT_FROM && letters.iter().all(char::is_ascii_alphabetic);
    match is_word && lot.is(percent) {
        true => slipped(letters, lot),
        false => word.to_owned(),
    }
}

fn slipped(mut letters: Vec<char>, lot: &mut NoiseLot) -> String {
    let at = 1 + lot.below(letters.len() - 2);
    match lot.below(100) {
        0..=21 => {
            letters.remove(at);
        }
        22..=39 => letters.swap(at, at + 1),
        40..=51 => letters.insert(at, letters[at]),
        52..=69 => letters[at] = beside(letters[at], lot),
        70..=79 => letters.insert(at, beside(letters[at], lot)),
        80..=94 => return sounding(&letters.into_iter().collect::<String>(), lot),
        _ => return without_vowels(&letters),
    }
    letters.into_iter().collect()
}

fn beside(letter: char, lot: &mut NoiseLot) -> char {
    let small = letter.to_ascii_lowercase();
    let row = KEYS.iter().find_map(|row| Some((row, row.find(small)?)));
    let Some((row, at)) = row else {
        return letter;
    };
    let other = match lot.is(50) {
        true => at.checked_sub(1),
        false => Some(at + 1),
    };
    let other = other.and_then(|at| row.chars().nth(at));
    other.unwrap_or(letter)
}

fn sounding(word: &str, lot: &mut NoiseLot) -> String {
    let fitting = SOUNDS.iter().filter(|(whole, _)| word[1..].contains(whole));
    let fitting: Vec<_> = fitting.collect();
    match fitting.get(lot.below(fitting.len())) {
        Some((whole, other)) => word[..1].to_owned() + &word[1..].replacen(whole, other, 1),
        None => word.to_owned(),
    }
}

fn without_vowels(letters: &[char]) -> String {
    let last = letters.len() - 1;
    let is_kept =
        |(at, letter): &(usize, &char)| *at == 0 || *at == last || !"aeiouAEIOU".contains(**letter);
    letters
        .iter()
        .enumerate()
        .filter(is_kept)
        .map(|(_, letter)| letter)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_is_hurt_the_same_each_time_and_often() {
        let sentences = [
            "I suddenly cannot breathe and there is a terrible pain in my chest",
            "my left calf is swollen and hot since yesterday evening, should I worry?",
            "the cramp went away after two minutes of stretching, thank you very much",
        ];
        let typed = sentences.map(noisy);
        assert_eq!(typed, sentences.map(noisy));
        assert_ne!(typed, sentences);
    }
}
