//! A made-up language, long, accented and written from right to left, made
//! from the English files: proof that every word goes through the files.

use crate::player::heard;
use crate::promises::Watched;
use charley::characters;
use charley::conversation::{Effect, ExportFile, Message, What};
use charley::dialogue::{Book, Cause, Dialogue};
use charley::library;
use charley::papers::doctor_page;
use charley::picture::{Palette, PaperSize};
use charley::words::{MadeFrom, Source, Text, WritingDirection, wordings};
use chrono::TimeDelta;
use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement};
use fluent_syntax::{parser, serializer};
use std::cell::RefCell;
use std::sync::Arc;

pub const MADE_UP: &str = "yi-xb";

#[test]
fn every_word_of_the_dialogues_comes_from_the_files() {
    let book = made_up_book();
    assert!(book.languages().any(|tag| tag == MADE_UP));
    for text in book.dialogues().flat_map(every_text) {
        assert!(book.words().has(MADE_UP, &text.key), "{}", text.key);
        let said = book.words().html(MADE_UP, &text);
        assert!(!has_english(&said), "{}: {said}", text.key);
        assert!(!said.is_empty(), "{}", text.key);
    }
}

#[test]
fn labels_can_be_typed_in_it() {
    let book = made_up_book();
    let step = book.dialogue("safety").unwrap().step("deh4").unwrap();
    let label = book.words().plain(MADE_UP, &step.option_words("not_sure"));
    let answer = step.ask().read_text(step, book.words(), MADE_UP, &label);
    assert!(answer.is_some_and(|answer| answer.is("not_sure")));
}

/// Who has told nothing yet hears the language of their app; a choice of one's
/// own wins.
#[test]
fn a_stranger_is_met_in_the_language_of_their_app() {
    let start = "2026-11-20T17:00:00Z".parse().unwrap();
    let mut watched = Watched::new(Arc::new(made_up_book()), start);
    let began = |language: &str| What::Command {
        name: "start".to_owned(),
        arguments: String::new(),
        language: Some(language.to_owned()),
    };
    let met = |watched: &mut Watched, what| {
        watched.happens(what);
        watched.player.chat.person.language.clone()
    };
    assert_eq!(met(&mut watched, began("yi-xb-ploc")), MADE_UP);
    assert_eq!(met(&mut watched, began("xx")), MADE_UP);
    assert_eq!(met(&mut watched, heard("/settings language en")), "en");
    assert_eq!(met(&mut watched, began("yi-xb")), "en");
}

#[test]
fn a_whole_life_in_it_has_no_english_word() {
    let start = "2026-11-20T17:00:00Z".parse().unwrap();
    let mut watched = Watched::new(Arc::new(made_up_book()), start);
    watched.player.chat.person.language = MADE_UP.to_owned();
    for doing in LIFE.lines() {
        let effects = match doing.split_once(' ') {
            Some(("tap", data)) => watched.presses(&tapped(&watched, data)),
            Some(("wait", hours)) => watched.waits(TimeDelta::hours(hours.parse().unwrap())),
            _ => watched.happens(heard(doing)),
        };
        assert!(!effects.is_empty() || doing.starts_with("wait"), "{doing}");
        for words in every_word(&watched, &effects) {
            // What they typed may be quoted.
            let said = without_marks(&words).replace(doing, "");
            assert!(!has_english(&without_names(&said)), "{doing}: {words}");
        }
    }
    assert_eq!(watched.player.chat.person.session, None);
}

/// An evening, a night, a morning and a look at everything, in button data.
const LIFE: &str = "/start
tap start.set_up
tap hours.bedtime=22:30
/bedtime soon
/bedtime 10:30
tap hours.bedtime=22:30
21:05
tap hours.zone=
tap safety.deh4=no;
tap intake.checkin
tap ask_checkin.rising=06:30
/settings checkin off
tap start.go_on
nowhere
Berlin
tap age.age=from_65
tap safety.deh4=no;
tap safety.bod1=numb_feet
tap safety.bod1.done
tap safety.cir4=pain_on_walking
tap safety.cir4.done
tap intake.next
tap ask_checkin.checkin_consent=yes
22:30
tap ask_checkin.rising=06:30
tap start.go_on
tap is_it_cramp.cra1=no
tap is_it_cramp.cra2=no
tap is_it_cramp.cra3=yes
tap intake.next
tap conditions.con1=diabetes
tap conditions.con1.done
tap intake.next
tap dehydration.deh1=under_three
tap skip
tap intake.next
tap skip
tap skip
tap skip
tap skip
tap intake.stop
/triggers
tap triggers.open=dehydration
tap triggers.all
tap triggers.habits
tap triggers.all
tap triggers.treatments
tap triggers.all
tap triggers.open=medications
tap triggers.start=medications
tap medications.med1=statin
tap medications.med1.done
tap medications.med2=within_4_weeks
tap danger.understood
tap medications.med3=no;
tap medications.med4=quinine
tap medications.med4.done
/settings checkin on
/settings water 70
/settings water 30
/settings stretch 70
/settings pause 500
/settings language zz
/settings what
/stretch
tap stretch.start
wait 4
tap water.snooze
wait 1
tap water.little
tap water.done
wait 4
/log left calf
tap log.still_bad
tap log.easing
tap log.severity=6
tap log.awake
/log
tap log.again
tap log.undo
ouch
/dance
wait 6
tap checkin.more_cramps=one_more
tap checkin.worst=7
tap checkin.sleep=poor
tap checkin.stretch_done=no
tap checkin.toilet_trips=2
tap checkin.exposures=alcohol
tap checkin.exposures.done
tap checkin.day1=some
tap morning.cramp
tap details.minutes=5_10
tap details.helped=rub
tap details.helped.done
/report
tap report.calendar
tap report.trend
tap report.nights
tap report.night
tap report.open
tap entry.bad
tap entry.severity=3
tap entry.remove
tap entry.remove_yes
/report
tap report.doctor
؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟؟
لماذا؟
tap report.question
tap skip
tap report.question
7 😢
tap report.page_letter
/report
tap report.doctor
tap report.no_question
tap report.fhir
/report
tap report.doctor
tap report.nights_file
/report
tap report.doctor
tap report.page_letter
/help
tap help.sleep
/privacy
/export
/checkin clear
/cancel
/stop
/delete
tap delete.yes";

/// The data of the first button that begins like this, of the newest message
/// that has one.
pub fn tapped(watched: &Watched, start: &str) -> String {
    let newest_first = watched.player.screen.shown.iter().rev();
    let mut data = newest_first.flat_map(|shown| shown.buttons.iter().flatten());
    let found = data.find(|(_, data)| data.starts_with(start));
    found
        .unwrap_or_else(|| panic!("no button {start}"))
        .1
        .clone()
}

/// Every text, label and note that a person would read.
fn every_word(watched: &Watched, effects: &[Effect]) -> Vec<String> {
    let player = &watched.player;
    let of = |message: &Message| {
        let labels = message.buttons.iter().flatten();
        let labels = labels.map(|button| player.label_and_data(button).0);
        labels.chain([player.text(message)]).collect::<Vec<_>>()
    };
    let words = effects.iter().flat_map(|effect| match effect {
        Effect::Send { message, .. } | Effect::Edit { message, .. } => of(message),
        Effect::SendPicture {
            picture, caption, ..
        } => {
            let drawn = RefCell::new(of(caption));
            picture.draw(Palette::Light, WritingDirection::LeftToRight, &|text| {
                let said = player.book.words().plain(MADE_UP, text);
                drawn.borrow_mut().push(said.clone());
                said
            });
            drawn.into_inner()
        }
        Effect::SendSound { caption, .. } => of(caption),
        Effect::Pace { phases, .. } => phases.iter().flat_map(|phase| of(&phase.message)).collect(),
        Effect::Answer {
            toast: Some(toast), ..
        } => vec![player.book.words().plain(MADE_UP, toast)],
        Effect::SendFile(ExportFile::PageA4 | ExportFile::PageLetter) => {
            let drawn = RefCell::new(Vec::new());
            let page = doctor_page::of(&player.book, &player.chat, player.now);
            page.draw(PaperSize::A4, WritingDirection::LeftToRight, &|text| {
                let said = player.book.words().plain(MADE_UP, text);
                drawn.borrow_mut().push(said.clone());
                said
            });
            drawn.into_inner()
        }
        Effect::SendFile(
            ExportFile::Json
            | ExportFile::Csv
            | ExportFile::JsonPart(_)
            | ExportFile::CsvPart(_)
            | ExportFile::Nights
            | ExportFile::Fhir,
        )
        | Effect::Answer { toast: None, .. }
        | Effect::DropButtons { .. }
        | Effect::Delete { .. }
        | Effect::Fetch { .. }
        | Effect::Keep(_)
        | Effect::Discard(_)
        | Effect::Forget => Vec::new(),
    });
    words.collect()
}

/// Names of places and languages are said as they are.
fn without_names(words: &str) -> String {
    without_marks(words)
        .split_whitespace()
        .filter(|word| {
            let word = word.trim_start_matches('(');
            !word.starts_with(|one: char| one.is_ascii_uppercase())
        })
        .filter(|word| !["en,", MADE_UP].contains(word))
        .collect::<Vec<_>>()
        .join(" ")
}

fn every_text(dialogue: &Dialogue) -> Vec<Text> {
    let mut texts = Vec::new();
    for step in dialogue.steps() {
        texts.push(step.words());
        let labels = step.ask().options().into_iter();
        let labels = labels.map(|option| step.option_words(&option));
        // Numbers and times are said with the words of no language.
        texts.extend(labels.filter(|label| label.arguments.is_empty()));
    }
    texts.extend(dialogue.tips(&Default::default()));
    if Cause::from_id(dialogue.id()).is_some() {
        let extra = ["name", "evidence"].map(|what| Text::of(format!("{}_{what}", dialogue.id())));
        texts.extend(extra);
    }
    texts
}

fn made_up_book() -> Book {
    let sources = made_up_sources("nothing");
    library::read(&sources).unwrap_or_else(|problems| panic!("{problems:?}"))
}

/// The shipped files and all that the made-up language needs to be offered.
pub fn made_up_sources(danger_heard: &str) -> Vec<Source> {
    let mut sources = library::shipped();
    let english = sources.iter();
    let english = english.filter(|source| source.path.starts_with("words/en/"));
    let mut made_up: Vec<Source> = english
        .filter_map(|source| {
            let path = source.path.replace("words/en/", "words/yi-xb/");
            let text = match path.as_str() {
                "words/yi-xb/heard.toml" => source.text.clone(),
                path if path.ends_with(".ftl") => translated(&source.text),
                _ => return None,
            };
            Some(Source { path, text })
        })
        .collect();
    let mut made_from = MadeFrom::default();
    for (key, english) in wordings(&sources, "en") {
        made_from.stamp(&key, &english);
    }
    let language = format!("name = \"ﻕﻕﻕ\"\nstatus = \"ready\"\ndanger = \"{danger_heard}\"\n");
    for (file, text) in [
        ("language.toml", language),
        ("SIGNED.toml", String::new()),
        ("made_from.toml", made_from.written()),
    ] {
        let path = format!("words/yi-xb/{file}");
        made_up.push(Source { path, text });
    }
    sources.extend(made_up);
    sources
}

fn translated(fluent: &str) -> String {
    let mut resource = parser::parse(fluent.to_owned()).unwrap();
    for entry in &mut resource.body {
        if let Entry::Message(message) = entry {
            message.value.iter_mut().for_each(translate);
            for attribute in &mut message.attributes {
                translate(&mut attribute.value);
            }
        }
    }
    serializer::serialize(&resource)
}

fn translate(pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = made_up(value),
            PatternElement::Placeable { expression } => {
                if let Expression::Select { variants, .. } = expression {
                    for variant in variants {
                        translate(&mut variant.value);
                    }
                }
            }
        }
    }
}

/// Words of letters that English lacks, longer than they were; tags and
/// commands stay what they are.
fn made_up(text: &str) -> String {
    let mut said = String::new();
    let mut kept = false;
    for one in text.chars() {
        kept = match one {
            '<' | '/' => true,
            '>' => false,
            _ => kept && (one.is_ascii_alphabetic() || one == '/'),
        };
        let lower = one.to_ascii_lowercase();
        match lower {
            _ if kept => said.push(one),
            'a'..='z' => said.push(foreign(lower)),
            _ => said.push(one),
        }
        if !kept && "aeiou".contains(lower) {
            said.push('ệ');
        }
    }
    said
}

/// A letter that is written from right to left, another for each.
fn foreign(letter: char) -> char {
    char::from_u32(u32::from(letter) - u32::from('a') + 0x627).unwrap()
}

/// Without what sets names, numbers and commands apart where lines run from right to
/// left.
fn without_marks(words: &str) -> String {
    words.replace(characters::is_invisible, "")
}

/// Whether a word of English letters is left beside tags and commands.
fn has_english(said: &str) -> bool {
    let said = without_marks(said);
    let said = ["<b>", "</b>", "<i>", "</i>", "<code>", "</code>"]
        .into_iter()
        .fold(said, |said, tag| said.replace(tag, " "));
    said.split_whitespace()
        .filter(|word| !word.starts_with('/'))
        .any(|word| word.contains(|one: char| one.is_ascii_alphabetic()))
}
