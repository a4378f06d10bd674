//! Which files name each other in a circle. Those there are stand in
//! `circles.txt`; the list may only get shorter.

use super::sources::{House, Source, sources};
use std::collections::{BTreeMap, BTreeSet};

/// One circle a line.
const KNOWN: &str = include_str!("circles.txt");

type Arrows = BTreeMap<String, BTreeSet<String>>;

#[test]
fn no_more_files_go_round() {
    let circles = circles(&arrows(sources()));
    let lines = circles
        .iter()
        .map(|circle| format!("{}\n", circle.join(" ")));
    let found: String = lines.collect();
    assert_eq!(
        found, KNOWN,
        "open the new circle, or strike the old one from circles.txt: it may only get shorter"
    );
}

/// Who names whom, file by file.
pub fn arrows(sources: &[Source]) -> Arrows {
    let house = House::of(sources);
    let arrows = sources.iter().map(|source| {
        let named = source.names.iter().filter_map(|named| house.module(named));
        let others = named.filter(|module| *module != source.module);
        (
            source.name(),
            others.map(|other| other.join("::")).collect(),
        )
    });
    arrows.collect()
}

/// Groups of files of which each leads to all others, by name.
fn circles(arrows: &Arrows) -> Vec<Vec<String>> {
    let reach: BTreeMap<&String, BTreeSet<&String>> = arrows
        .keys()
        .map(|from| (from, reached(arrows, from)))
        .collect();
    let mut circles = BTreeSet::new();
    for (from, to) in reach.iter().filter(|(from, to)| to.contains(*from)) {
        let circle = to.iter().filter(|other| reach[**other].contains(*from));
        circles.insert(circle.map(|name| (*name).clone()).collect::<Vec<String>>());
    }
    circles.into_iter().collect()
}

fn reached<'a>(arrows: &'a Arrows, from: &String) -> BTreeSet<&'a String> {
    let mut reached = BTreeSet::new();
    let mut next: Vec<&String> = arrows[from].iter().collect();
    while let Some(name) = next.pop() {
        if reached.insert(name) {
            next.extend(&arrows[name]);
        }
    }
    reached
}

#[test]
fn a_circle_is_found() {
    let arrow = |from: &str, to: &[&str]| {
        let to = to.iter().map(|name| (*name).to_owned()).collect();
        (from.to_owned(), to)
    };
    let arrows = [
        arrow("ask", &["end", "word"]),
        arrow("end", &["next"]),
        arrow("next", &["ask"]),
        arrow("word", &[]),
    ];
    assert_eq!(circles(&arrows.into()), [["ask", "end", "next"]]);
}
