//! Dialogue files with anything in them: a book or its problems.

use crate::many::cases;
use charley::library;
use proptest::prelude::*;
use proptest::sample::Index;
use std::fs;
use std::path::Path;

/// What an editor, a merge or a bad disk may do to a file.
#[derive(Clone, Debug)]
enum Harm {
    CutOff(Index),
    Repeat(Index, Index),
    Remove(Index, Index),
    Insert(Index, String),
    Swap(Index, Index),
}

fn harm() -> impl Strategy<Value = Harm> {
    let at = any::<Index>;
    let inserted = prop_oneof![
        any::<String>(),
        prop::sample::select(vec![
            "next = \"",
            "[[",
            "]]",
            "{ $x }",
            "\"\"\"",
            "=",
            "\n\n",
            "#"
        ])
        .prop_map(str::to_owned),
    ];
    prop_oneof![
        at().prop_map(Harm::CutOff),
        (at(), at()).prop_map(|(from, to)| Harm::Repeat(from, to)),
        (at(), at()).prop_map(|(from, to)| Harm::Remove(from, to)),
        (at(), inserted).prop_map(|(at, text)| Harm::Insert(at, text)),
        (at(), at()).prop_map(|(one, other)| Harm::Swap(one, other)),
    ]
}

fn harmed(text: &str, harm: &Harm) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    lines.push(String::new());
    let place = |index: &Index| index.index(lines.len());
    let range = |from: &Index, to: &Index| {
        let (from, to) = (place(from), place(to));
        from.min(to)..from.max(to).min(from.min(to) + 40)
    };
    match harm {
        Harm::CutOff(at) => {
            let at = at.index(text.len() + 1);
            let at = (0..=at).rev().find(|at| text.is_char_boundary(*at));
            return text[..at.unwrap_or(0)].to_owned();
        }
        Harm::Repeat(from, to) => {
            let repeated = lines[range(from, to)].to_vec();
            lines.extend(repeated);
        }
        Harm::Remove(from, to) => {
            lines.drain(range(from, to));
        }
        Harm::Insert(at, inserted) => {
            let at = place(at);
            lines[at].push_str(inserted);
        }
        Harm::Swap(one, other) => {
            let (one, other) = (place(one), place(other));
            lines.swap(one, other);
        }
    }
    lines.join("\n")
}

#[test]
fn a_harmed_book_is_a_book_or_its_problems() {
    let files = prop::collection::vec((any::<Index>(), harm()), 1..4);
    proptest!(cases(12), |(harms in files)| {
        let mut sources = library::shipped();
        for (file, harm) in &harms {
            let source = &mut sources[file.index(library::shipped().len())];
            source.text = harmed(&source.text, harm);
        }
        if let Err(problems) = library::read(&sources) {
            prop_assert!(!problems.is_empty());
            for problem in problems {
                let line = problem.to_string();
                prop_assert!(!line.trim().is_empty());
            }
        }
    });
}

#[test]
fn files_of_any_bytes_are_problems() {
    let bytes = prop::collection::vec(any::<u8>(), 0..400);
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("dialogues");
    proptest!(cases(12), |(bytes in bytes, which in 0..3_usize)| {
        let folder = tempfile::tempdir().unwrap();
        copy(&shipped, folder.path());
        let file = ["safety.toml", "words/en/charley.ftl", "words/en/danger/cold_leg.toml"][which];
        fs::write(folder.path().join(file), bytes).unwrap();
        let problems = library::load(Some(folder.path())).err().unwrap();
        prop_assert!(!problems.is_empty());
    });
}

pub fn copy(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let there = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            fs::create_dir(&there).unwrap();
            copy(&entry.path(), &there);
        } else {
            fs::copy(entry.path(), there).unwrap();
        }
    }
}
