//! What the pages show is what Charley says: each chat in README.md is in its
//! transcript, each label in CHANGELOG.md in the words, and each part of the page for
//! the doctor in docs/papers.md. What they link to is there.

use std::fs;
use std::path::{Path, PathBuf};

/// The transcript of each chat in README.md, in their order.
const CHATS: [&str; 2] = ["cramp_first_night.txt", "plan.txt"];
/// Stands for labels that are left out.
const AND_SO_ON: &str = "…";
/// More parts than these are on the page for the doctor.
const PARTS_MIN: usize = 8;
/// More links than these are between the pages.
const LINKS_MIN: usize = 100;
/// More labels than these are named in CHANGELOG.md.
const LABELS_MIN: usize = 10;

#[test]
fn each_chat_in_the_readme_is_in_its_transcript() {
    let readme = fs::read_to_string("README.md").unwrap();
    assert_eq!(chats(&readme).count(), CHATS.len());
    for ((_, chat), name) in chats(&readme).zip(CHATS) {
        let played = transcript(name);
        let mut happened = played.lines().flat_map(played_line);
        for shown in chat.lines().flat_map(shown_line) {
            assert!(happened.any(|one| one == shown), "{name}: {shown}");
        }
    }
}

#[test]
fn the_hour_above_a_chat_is_that_of_its_transcript() {
    let readme = fs::read_to_string("README.md").unwrap();
    for ((above, _), name) in chats(&readme).zip(CHATS) {
        let mut words = above.split([' ', ',']);
        let hour = words.find(|word| word.len() == 5 && word.as_bytes()[2] == b':');
        let hour = hour.unwrap_or_else(|| panic!("no hour in {above}"));
        let played = transcript(name);
        let mut stops = played.lines().filter(|line| is_stop(line));
        assert!(stops.any(|line| line.contains(hour)), "{name}: {hour}");
    }
}

#[test]
fn each_label_in_the_changelog_is_in_the_words() {
    let changelog = fs::read_to_string("CHANGELOG.md").unwrap();
    let words = words_in(Path::new("dialogues/words/en"));
    let labels: Vec<&str> = labels(&changelog).collect();
    assert!(labels.len() > LABELS_MIN, "{labels:?}");
    for label in labels {
        let value = format!("= {label}");
        assert!(words.lines().any(|line| line.ends_with(&value)), "{label}");
    }
}

#[test]
fn each_part_of_the_page_for_the_doctor_is_in_its_table() {
    let papers = fs::read_to_string("docs/papers.md").unwrap();
    let heads: Vec<&str> = papers
        .lines()
        .filter_map(|line| line.strip_prefix("| ")?.split(" |").next())
        .collect();
    let words = fs::read_to_string("dialogues/words/en/papers.ftl").unwrap();
    let parts = words.lines().filter(|line| line.starts_with("part-"));
    let titles: Vec<&str> = parts
        .map(|part| part.split_once(" = ").unwrap().1)
        .collect();
    assert!(titles.len() > PARTS_MIN, "{titles:?}");
    for title in titles {
        assert!(heads.iter().any(|head| head.contains(title)), "{title}");
    }
}

#[test]
fn each_link_of_a_page_leads_to_something() {
    let pages = ["", "docs", "dialogues"].into_iter().flat_map(pages_in);
    let mut links = 0;
    for page in pages {
        let text = fs::read_to_string(&page).unwrap();
        for link in links_in(&text) {
            let found = page.parent().unwrap().join(link);
            assert!(found.exists(), "{}: {link}", page.display());
            links += 1;
        }
    }
    assert!(links > LINKS_MIN, "{links}");
}

fn pages_in(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let entries = fs::read_dir(folder).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    let is_page = |path: &PathBuf| path.extension().is_some_and(|end| end == "md");
    paths.filter(is_page).collect()
}

/// Links to files of this repository, without the place in them.
fn links_in(page: &str) -> impl Iterator<Item = &str> {
    let links = page
        .split("](")
        .skip(1)
        .filter_map(|rest| rest.split(')').next());
    let files = links.filter_map(|link| link.split('#').next());
    files.filter(|file| !file.is_empty() && !file.contains("://"))
}

/// Each block of text, with the line above it.
fn chats(page: &str) -> impl Iterator<Item = (&str, &str)> {
    let blocks = page.split("\n```text\n").collect::<Vec<_>>();
    let chats = blocks.windows(2).map(|pair| {
        let above = pair[0].trim_end().lines().last();
        (above.unwrap(), pair[1].split("```").next().unwrap())
    });
    chats.collect::<Vec<_>>().into_iter()
}

/// Where the clock is set, or stops.
fn is_stop(line: &str) -> bool {
    ["now ", "at ", "- "]
        .iter()
        .any(|begin| line.starts_with(begin))
}

/// What a line of README.md shows: what somebody sent, words, or labels.
fn shown_line(line: &str) -> Vec<String> {
    match line.strip_prefix("you ") {
        Some(sent) => vec![format!("you {}", sent.trim())],
        None => said(line.trim_start_matches("Charley ")),
    }
}

/// The same of a line of a transcript.
fn played_line(line: &str) -> Vec<String> {
    if let Some(button) = line.strip_prefix("> (") {
        return vec![format!("you [{}]", button.trim_end_matches(')'))];
    }
    if let Some(sent) = line.strip_prefix("> ") {
        return vec![format!("you {sent}")];
    }
    let by_charley = line.strip_prefix("< ").or_else(|| line.strip_prefix("~ "));
    by_charley.map_or_else(Vec::new, |line| said(line.trim_start_matches("(silent) ")))
}

fn said(line: &str) -> Vec<String> {
    let line = line.replace("<b>", "").replace("</b>", "");
    let parts: Vec<&str> = match line.trim().starts_with('[') {
        true => line.split_inclusive(']').collect(),
        false => vec![&line],
    };
    let parts = parts.into_iter().map(str::trim);
    let parts = parts.filter(|part| !part.is_empty() && *part != AND_SO_ON);
    parts.map(str::to_owned).collect()
}

/// What stands in italics. Bold is none.
fn labels(page: &str) -> impl Iterator<Item = &str> {
    let between_bold = page.split("**");
    between_bold.flat_map(|text| text.split('*').skip(1).step_by(2))
}

fn transcript(name: &str) -> String {
    fs::read_to_string(Path::new("tests/transcripts").join(name)).unwrap()
}

/// All that the files of a folder hold, and those of the folders in it.
fn words_in(folder: &Path) -> String {
    let entries = fs::read_dir(folder).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    let texts = paths.map(|path| match path.is_dir() {
        true => words_in(&path),
        // What was learnt, or is heard, is no text.
        false
            if path
                .extension()
                .is_some_and(|ending| ending == "bin" || ending == "ogg") =>
        {
            String::new()
        }
        false => fs::read_to_string(path).unwrap(),
    });
    texts.collect()
}
