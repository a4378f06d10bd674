//! What a key file says: the master key, perhaps the one from before it, and notes.

use super::cipher::Secret;
use super::master_keys::MasterSecrets;
use zeroize::Zeroizing;

/// In front of the key's 64 hexadecimal digits.
const FORM: &str = "charley-key-1:";

/// The same for the key from before, on a line of its own behind it.
const FORM_OF_PREVIOUS: &str = "charley-key-1-before:";

const NOTE: &str = "\
# This key opens what Charley keeps about people. Without it nobody can read it.
# Keep a copy in a safe place, away from the data and its backups.
";

const NOTE_ON_PREVIOUS: &str = "\
# The key from before, for as long as something may still be sealed under it. The
# next start seals all of that anew and takes this line out.
";

/// The text of a key file.
pub fn written(secrets: &MasterSecrets) -> Zeroizing<String> {
    let mut text = Zeroizing::new(String::with_capacity(WRITTEN_BYTES_MAX));
    let mut line = |note: &str, form: &str, secret: &Secret| {
        let digits = Zeroizing::new(hex::encode(**secret));
        for part in [note, form, digits.as_str(), "\n"] {
            text.push_str(part);
        }
    };
    line(NOTE, FORM, &secrets.present);
    if let Some(previous) = &secrets.previous {
        line(NOTE_ON_PREVIOUS, FORM_OF_PREVIOUS, previous);
    }
    text
}

/// So that no copy of it is left where it would have grown.
const WRITTEN_BYTES_MAX: usize = 1_024;

pub fn parse(text: &str) -> Option<MasterSecrets> {
    let mut lines = text
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'));
    let present = secret(lines.next()?, FORM)?;
    let previous = match lines.next() {
        Some(line) => Some(secret(line, FORM_OF_PREVIOUS)?),
        None => None,
    };
    let secrets = MasterSecrets { present, previous };
    lines.next().is_none().then_some(secrets)
}

fn secret(line: &str, form: &str) -> Option<Secret> {
    let mut secret = Secret::default();
    hex::decode_to_slice(line.strip_prefix(form)?, &mut *secret).ok()?;
    Some(secret)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again() {
        for previous in [None, Some(Zeroizing::new([2; 32]))] {
            let present = Zeroizing::new([1; 32]);
            let secrets = MasterSecrets { present, previous };
            let text = written(&secrets);
            assert!(text.len() <= WRITTEN_BYTES_MAX);
            let read = parse(&text).unwrap();
            assert_eq!(read.present, secrets.present);
            assert_eq!(read.previous, secrets.previous);
        }
    }

    #[test]
    fn one_key_perhaps_the_one_before_it_and_nothing_else() {
        let key = format!("{FORM}{}", "0f".repeat(32));
        let before = format!("{FORM_OF_PREVIOUS}{}", "f0".repeat(32));
        for (text, is_key) in [
            (key.clone(), true),
            (format!("# a note\n\n  {key} \n"), true),
            (String::new(), false),
            ("# a note".to_owned(), false),
            (format!("{key}\n# a note\n{before}"), true),
            (format!("{key}\n{before}\n{before}"), false),
            (format!("{before}\n{key}"), false),
            (before, false),
            (format!("{key}\n{key}\n"), false),
            (format!("{key}0f"), false),
            ("0f".repeat(32), false),
            (format!("charley-key-2:{}", "0f".repeat(32)), false),
        ] {
            assert_eq!(parse(&text).is_some(), is_key, "{text}");
        }
    }
}
