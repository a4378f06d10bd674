//! Writes down which characters stand for one of ASCII, as Unicode has it.
#![allow(clippy::print_stdout, reason = "this is how a build script talks")]

use std::env;
use std::error::Error;
use std::fmt::Write;
use std::fs;
use std::path::Path;
use unicode_properties::{GeneralCategory, UnicodeGeneralCategory};
use unicode_security::skeleton;

/// Behind it are letters of East Asia alone.
const LAST: char = '\u{1ffff}';

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    let tables = [
        table("SIGNS", |one| digit(one).or_else(|| sign(one)))?,
        table("LETTERS", letter)?,
    ];
    let folder = env::var("OUT_DIR")?;
    fs::write(Path::new(&folder).join("characters.rs"), tables.concat())?;
    Ok(())
}

/// The source of a table of all characters above ASCII that stand for one of it.
fn table(name: &str, stands_for: impl Fn(char) -> Option<char>) -> Result<String, Box<dyn Error>> {
    let mut source = format!("const {name}: &[(char, char)] = &[\n");
    for one in '\u{80}'..=LAST {
        if let Some(meant) = stands_for(one) {
            writeln!(source, "({one:?}, {meant:?}),")?;
        }
    }
    source.push_str("];\n");
    Ok(source)
}

/// The digits of a script stand one behind the other, from zero to nine.
fn digit(one: char) -> Option<char> {
    let is_digit = |one: char| one.general_category() == GeneralCategory::DecimalNumber;
    if !is_digit(one) {
        return None;
    }
    let first = (0..u32::from(one)).rev().find(|before| {
        let before = char::from_u32(*before);
        !before.is_some_and(is_digit)
    })?;
    char::from_digit((u32::from(one) - first - 1) % 10, 10)
}

/// Whatever looks like an apostrophe is one; of others, signs look like signs.
fn sign(one: char) -> Option<char> {
    let like = looks_like(one)?;
    let is_dash = one.general_category() == GeneralCategory::DashPunctuation;
    match like {
        '\'' => Some(like),
        _ if is_dash => Some('-'),
        _ if one.is_alphanumeric() || !like.is_ascii() => None,
        _ => (!like.is_ascii_alphanumeric()).then_some(like),
    }
}

/// By itself or as a capital; small letters are looked up.
fn letter(one: char) -> Option<char> {
    if !one.is_alphabetic() || sign(one).is_some() {
        return None;
    }
    let mut capitals = one.to_uppercase();
    let capital = capitals.next().filter(|_| capitals.next().is_none());
    let like = [Some(one), capital].into_iter().flatten();
    let mut like = like.filter_map(looks_like);
    like.find(char::is_ascii_alphabetic)
        .map(|letter| letter.to_ascii_lowercase())
}

/// The one character of Unicode's list of confusables, if it is only one.
fn looks_like(one: char) -> Option<char> {
    let mut text = [0; 4];
    let mut like = skeleton(one.encode_utf8(&mut text));
    like.next().filter(|_| like.next().is_none())
}
