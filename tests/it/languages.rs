//! A language is offered whole or not at all; in it nothing is said or heard in
//! another.

use crate::made_up_language::{MADE_UP, made_up_sources, tapped};
use crate::player::heard;
use crate::promises::{BOOK, Watched};
use charley::conversation::{Effect, Message, What};
use charley::dialogue::{Book, Facts};
use charley::library;
use charley::papers::doctor_page;
use charley::picture::Calendar;
use charley::words::{Argument, Severity, Source, Text};
use chrono::Weekday;
use std::sync::Arc;

fn book(sources: &[Source]) -> Book {
    library::read(sources).unwrap_or_else(|problems| panic!("{problems:?}"))
}

/// The sources with one file of the made-up language changed; taken away where it
/// is made empty.
fn changed(file: &str, change: impl Fn(&str) -> String) -> Vec<Source> {
    let path = format!("words/{MADE_UP}/{file}");
    let mut sources = made_up_sources("nothing");
    for source in sources.iter_mut().filter(|source| source.path == path) {
        source.text = change(&source.text);
    }
    sources.retain(|source| source.path != path || !source.text.is_empty());
    sources
}

/// Why it is not offered; `None` where it is.
fn refusal(sources: &[Source]) -> Option<String> {
    let book = book(sources);
    let is_offered = book.languages().any(|tag| tag == MADE_UP);
    let file = format!("words/{MADE_UP}/language.toml");
    let mut warnings = book.warnings().iter();
    let warning = warnings.find(|warning| warning.file == file);
    assert_eq!(warning.is_none(), is_offered, "{:?}", book.warnings());
    warning.map(|warning| {
        assert_eq!(warning.severity, Severity::Warning);
        warning.message.clone()
    })
}

fn without_line(text: &str, begins: &str) -> String {
    let lines = text.lines().filter(|line| !line.starts_with(begins));
    lines.map(|line| format!("{line}\n")).collect()
}

#[test]
fn what_is_whole_is_offered() {
    assert_eq!(refusal(&made_up_sources("nothing")), None);
}

#[test]
fn what_is_not_whole_is_offered_to_nobody_and_says_why() {
    let gone = |_: &str| String::new();
    for (sources, why) in [
        (changed("language.toml", gone), "there is no language.toml"),
        (changed("heard.toml", gone), "there is no heard.toml"),
        (changed("SIGNED.toml", gone), "there is no SIGNED.toml"),
        (
            changed("language.toml", |text| text.replace("nothing", "all")),
            "it says that danger is heard, and has neither rules nor weights of it",
        ),
        (
            changed("charley/settings.ftl", |text| {
                without_line(text, "stopped =")
            }),
            "messages without words: 1",
        ),
        (
            changed("charley/settings.ftl", |text| {
                text.replace("stopped =", "stopped = { $nobody } <b>")
            }),
            "mistakes in its files: 2",
        ),
        (
            changed("made_from.toml", |text| {
                without_line(text, "\"help-emergency\"")
            }),
            "messages about safety that are not made from the English ones of today: 1, \
             as help-emergency",
        ),
        (
            changed("made_from.toml", |text| without_line(text, "\"page-")),
            "messages that are not made from the English ones of today: ",
        ),
    ] {
        let refused = refusal(&sources).unwrap_or_default();
        assert!(
            refused.starts_with(&format!("is not offered: {why}")),
            "{refused} for {why}"
        );
    }
}

/// Whoever works on it knows.
#[test]
fn a_draft_is_offered_to_nobody_and_says_nothing() {
    let mut sources = changed("language.toml", |text| text.replace("ready", "draft"));
    sources.retain(|source| source.path != format!("words/{MADE_UP}/doctor.ftl"));
    let book = book(&sources);
    assert!(!book.languages().any(|tag| tag == MADE_UP));
    assert_eq!(book.warnings(), []);
}

/// One message that nobody can come to harm by is no reason to be silent.
#[test]
fn a_little_may_be_older() {
    let sources = changed("made_from.toml", |text| without_line(text, "\"stopped\""));
    assert_eq!(refusal(&sources), None);
}

/// With a book that offers it, a life in it; then with one that does not.
#[test]
fn whoever_has_a_language_that_is_gone_hears_english() {
    let start = "2026-11-20T17:00:00Z".parse().unwrap();
    let draft = changed("language.toml", |text| text.replace("ready", "draft"));
    let mut watched = Watched::new(Arc::new(book(&draft)), start);
    watched.player.chat.person.language = MADE_UP.to_owned();
    let said = told(&watched.happens(heard("chest pain")), &watched);
    assert!(said.contains("Please call"), "{said}");
}

fn told(effects: &[Effect], watched: &Watched) -> String {
    let messages = effects.iter().filter_map(|effect| match effect {
        Effect::Send { message, .. } | Effect::Edit { message, .. } => Some(message),
        _ => None,
    });
    let text = |message: &Message| {
        let labels = message.buttons.iter().flatten();
        let labels = labels.map(|button| watched.player.label_and_data(button));
        let labels = labels.map(|(label, data)| format!("[{label}] {data}"));
        let labels: Vec<String> = labels.collect();
        format!("{}\n{}", watched.player.text(message), labels.join(" "))
    };
    messages.map(text).collect::<Vec<_>>().join("\n")
}

fn in_it(danger_heard: &str) -> Watched {
    let mut sources = made_up_sources(danger_heard);
    if danger_heard != "nothing" {
        let english = sources.iter();
        let lists: Vec<Source> = english
            .filter(|source| source.path.starts_with("words/en/danger/"))
            .map(|source| Source {
                path: source.path.replace("words/en/", "words/yi-xb/"),
                text: source.text.clone(),
            })
            .collect();
        sources.extend(lists);
    }
    assert_eq!(refusal(&sources), None);
    let start = "2026-11-20T12:00:00Z".parse().unwrap();
    let mut watched = Watched::new(Arc::new(book(&sources)), start);
    watched.player.chat.person.language = MADE_UP.to_owned();
    watched
}

const EMERGENCY: &str = "sudden chest pain and i cannot breathe";
const SAME_DAY: &str = "my calf is red hot and swollen";

/// Whatever is typed where danger is not heard has the button in its answer.
#[test]
fn where_danger_is_not_heard_it_says_so_and_shows_the_button() {
    let mut watched = in_it("nothing");
    let book = watched.player.book.clone();
    let heard_in = book.danger(MADE_UP).heard_in(EMERGENCY, &Facts::new());
    assert_eq!(heard_in, None);
    let caution = book.words().plain(
        MADE_UP,
        &charley::words::phrase::DANGER_NOT_READ
            .text()
            .with("heard", "nothing"),
    );
    for typed in [
        EMERGENCY,
        "what is this",
        "/dance",
        "cramp again left foot",
        "/log 5 after tennis",
    ] {
        let said = told(&watched.happens(heard(typed)), &watched);
        assert!(said.contains(&caution), "{typed}: {said}");
        assert!(said.contains("danger.wrong"), "{typed}: {said}");
    }
    let said = told(
        &watched.happens(What::Edited {
            text: Some(EMERGENCY.to_owned()),
        }),
        &watched,
    );
    assert!(said.contains(&caution), "{said}");
    assert!(told(&watched.happens(heard("/start")), &watched).contains(&caution));
}

#[test]
fn emergencies_alone_are_heard_where_the_language_says_so() {
    let mut watched = in_it("emergencies");
    let said = told(&watched.happens(heard(SAME_DAY)), &watched);
    assert!(said.contains("danger.wrong"), "{said}");
    assert!(!said.contains("danger.understood"), "{said}");
    let said = told(&watched.happens(heard(EMERGENCY)), &watched);
    assert!(said.contains("danger.understood"), "{said}");
}

#[test]
fn a_language_is_chosen_by_its_own_name_and_stays() {
    let mut watched = in_it("nothing");
    watched.player.chat.person.language = "en".to_owned();
    let said = told(&watched.happens(heard("/settings")), &watched);
    assert!(said.contains("settings.languages"), "{said}");
    let list = watched.presses(&tapped(&watched, "settings.languages"));
    assert!(told(&list, &watched).contains("ﻕﻕﻕ"));
    watched.presses(&tapped(&watched, &format!("settings.language={MADE_UP}")));
    assert_eq!(watched.player.chat.person.language, MADE_UP);
    watched.happens(What::Command {
        name: "start".to_owned(),
        arguments: String::new(),
        language: Some("en".to_owned()),
    });
    assert_eq!(watched.player.chat.person.language, MADE_UP);
    watched.happens(heard("/settings language English"));
    assert_eq!(watched.player.chat.person.language, "en");
}

#[test]
fn a_week_begins_with_the_day_of_the_language() {
    let book = library::load_with_drafts(None).unwrap();
    for (language, first) in [
        ("en", Weekday::Mon),
        ("ru", Weekday::Mon),
        ("fa", Weekday::Sat),
        ("ar", Weekday::Sat),
        ("pt-br", Weekday::Sun),
    ] {
        assert_eq!(book.week_starts(language), first, "{language}");
    }
}

/// In lives that are told again there are more: `tests/retold/fa`.
#[test]
fn persian_dates_are_of_the_persian_calendar() {
    let book = library::load_with_drafts(None).unwrap();
    let night = "2026-12-02".parse().unwrap();
    let say = |language, text: &Text| book.words().plain(language, text);
    let shown = |text: String| text.replace(['\u{2067}', '\u{2068}', '\u{2069}'], "");
    let day = Calendar::day_and_month(night);
    assert_eq!(shown(say("fa", &day)), "۱۱ آذر");
    assert_eq!(say("en", &day), "2 Dec");
    let date = doctor_page::date(night);
    assert_eq!(shown(say("fa", &date)), "۱۱ آذر ۱۴۰۵");
    assert_eq!(say("en", &date), "2 Dec 2026");
}

/// Where lines run from right to left, names that words choose by were once set apart as
/// if they were to be read, and were other names then: whatever was told, the last arm was
/// said.
#[test]
fn words_choose_by_the_names_that_they_are_given() {
    let words = BOOK.words();
    for language in BOOK.languages() {
        for place in words.places(language) {
            let arms = words.arms(language, &place.key).into_iter();
            let named = arms.filter_map(|arm| {
                let (variable, name) = arm.strip_prefix('$')?.split_once(" [")?;
                let name = name.strip_suffix(']')?;
                let is_name = name.len() > 2 && !FORMS.contains(&name);
                let given = (variable.to_owned(), name.to_owned());
                (is_name && !name.contains('[')).then_some((arm.clone(), given))
            });
            for (arm, (variable, name)) in named {
                let mut text = Text::of(place.key.clone());
                let given = (variable.into(), Argument::Said(name));
                text.arguments.push(given);
                let taken = words.arms_taken(language, &text);
                assert!(taken.contains(&arm), "{language}: {}: {arm}", place.key);
            }
        }
    }
}

const FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
