//! Danger in languages other than English: what each says of itself is what it does, and
//! docs/danger.md has the figures. `CHARLEY_UPDATE=1 cargo test --test it heard_elsewhere`
//! writes them anew.

use crate::answering::BOOK;
use charley::dialogue::{Certainty, Circumstance, Danger, Facts, Told};
use charley::words::{DangerHeard, ENGLISH};
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// Of emergencies that nobody learnt from, so many in a hundred are heard at least ...
const HEARD_PERCENT: f64 = 90.0;
/// ... and with the luck of the draw no fewer than this.
const HEARD_LEAST: f64 = 85.0;
/// Of a hundred ordinary messages so many are asked about at most.
const ASKED_PERCENT: f64 = 1.0;
/// Where the table begins and ends.
const BEGINS: &str = "<!-- computed by tests/it/heard_elsewhere.rs -->\n";
const ENDS: &str = "<!-- to here -->";

/// How often something was so, of how many.
struct Count {
    so: usize,
    of: usize,
}

impl Count {
    fn of<'a>(
        texts: impl Iterator<Item = &'a Sentence>,
        is_so: impl Fn(&Sentence) -> bool,
    ) -> Count {
        let all: Vec<&Sentence> = texts.collect();
        let so = all.iter().filter(|one| is_so(one)).count();
        Count { so, of: all.len() }
    }

    fn percent(&self) -> f64 {
        100.0 * self.so as f64 / self.of as f64
    }

    /// Wilson's interval of 95 %, in per cent.
    fn interval(&self) -> (f64, f64) {
        let (share, count) = (self.percent() / 100.0, self.of as f64);
        let z = 1.959_964_f64;
        let middle = share + z * z / (2.0 * count);
        let half = z * (share * (1.0 - share) / count + z * z / (4.0 * count * count)).sqrt();
        let whole = 1.0 + z * z / count;
        (
            100.0 * (middle - half) / whole,
            100.0 * (middle + half) / whole,
        )
    }
}

struct Sentence {
    kind: String,
    facts: Facts,
    text: String,
}

#[test]
fn each_language_hears_what_it_says_that_it_hears() {
    let mut table = String::from(
        "| | learnt from | emergencies heard | hard harmless asked about | ordinary messages asked about |\n\
         | --- | ---: | ---: | ---: | ---: |\n",
    );
    for language in BOOK.languages().filter(|language| *language != ENGLISH) {
        assert_eq!(
            BOOK.danger_heard(language),
            DangerHeard::Emergencies,
            "{language}"
        );
        let danger = BOOK.danger(language);
        let heard = |sentence: &Sentence| told(danger, sentence).is_some();
        let locked = locked(language);
        let of_kind = |kind: &'static str| locked.iter().filter(move |one| one.kind == kind);
        let emergencies = Count::of(of_kind("emergency"), heard);
        let harmless = Count::of(of_kind("none"), heard);
        let ordinary = ordinary(language);
        let asked = Count::of(ordinary.iter(), heard);
        let (least, most) = emergencies.interval();
        assert!(
            emergencies.percent() >= HEARD_PERCENT,
            "{language}: {}",
            emergencies.percent()
        );
        assert!(least >= HEARD_LEAST, "{language}: {least}");
        assert!(
            asked.percent() <= ASKED_PERCENT,
            "{language}: {}",
            asked.percent()
        );
        writeln!(
            table,
            "| {} | {} | {:.1} ({least:.1}–{most:.1}) | {:.1} | {} of {} |",
            BOOK.language_name(language),
            learnt_from(language),
            emergencies.percent(),
            harmless.percent(),
            asked.so,
            asked.of,
        )
        .unwrap();
    }
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/danger.md");
    let page = std::fs::read_to_string(&docs).unwrap();
    let (before, rest) = page.split_once(BEGINS).unwrap();
    let (_, after) = rest.split_once(ENDS).unwrap();
    let computed = format!("{before}{BEGINS}{table}{ENDS}{after}");
    if std::env::var_os("CHARLEY_UPDATE").is_some() {
        std::fs::write(&docs, &computed).unwrap();
    }
    assert_eq!(std::fs::read_to_string(&docs).unwrap(), computed);
}

/// By learning alone nothing is ever said without a question.
fn told(danger: &Danger, sentence: &Sentence) -> Option<Told> {
    let told = danger.heard_in(&sentence.text, &sentence.facts)?;
    assert_eq!(told.certainty, Certainty::Unsure, "{}", sentence.text);
    Some(told)
}

fn folder(language: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/danger/languages");
    folder.join(language)
}

/// What two writers wrote whom nobody trained on.
fn locked(language: &str) -> Vec<Sentence> {
    let files = ["a", "b"].map(|name| {
        let path = folder(language).join(format!("locked/{name}.tsv"));
        std::fs::read_to_string(path).unwrap()
    });
    let sentence = |line: &str| {
        let [_, kind, facts, text] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("{language}: {line}");
        };
        let facts = facts.split(',').filter(|id| !id.is_empty());
        Sentence {
            kind: kind.to_owned(),
            facts: facts.map(|id| Circumstance::from_id(id).unwrap()).collect(),
            text: text.to_owned(),
        }
    };
    files
        .iter()
        .flat_map(|file| file.lines().map(sentence))
        .collect()
}

fn ordinary(language: &str) -> Vec<Sentence> {
    let messages = std::fs::read_to_string(folder(language).join("ordinary.txt")).unwrap();
    let message = |text: &str| Sentence {
        kind: "none".to_owned(),
        facts: Facts::new(),
        text: text.to_owned(),
    };
    messages.lines().map(message).collect()
}

fn learnt_from(language: &str) -> usize {
    let files = ["writers", "ordinary"].iter().flat_map(|name| {
        let files = std::fs::read_dir(folder(language).join(name)).unwrap();
        files.map(|file| file.unwrap().path())
    });
    files
        .map(|path| std::fs::read_to_string(path).unwrap().lines().count())
        .sum()
}
