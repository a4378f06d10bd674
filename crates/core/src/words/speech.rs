//! All words of all languages, and how a text becomes a sentence.

use super::arms::{self, Arm};
use super::dates::DateCalendar;
use super::digits::Digits;
use super::direction::{self, WritingDirection};
use super::language::LanguageFile;
use super::markup;
use super::problem::{Problem, Severity, Source};
use super::sheet::{self, Place};
use super::text::{Argument, DATE, Text};
use chrono::NaiveDate;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::Pattern;
use std::collections::{BTreeMap, BTreeSet};
use unic_langid::LanguageIdentifier;

/// The language that is always whole. Whoever has one that is not offered any
/// more hears it.
pub const ENGLISH: &str = "en";

/// Every visible word, by language.
pub struct Words {
    languages: BTreeMap<String, Language>,
}

struct Language {
    locale: LanguageIdentifier,
    bundle: FluentBundle<FluentResource>,
    places: BTreeMap<String, Place>,
    direction: WritingDirection,
    digits: Option<Digits>,
    calendar: DateCalendar,
}

impl Words {
    /// Reads `words/<language>/<name>.ftl` of the sources.
    pub(crate) fn read(sources: &[Source]) -> (Words, Vec<Problem>) {
        let mut problems = Vec::new();
        let mut files: BTreeMap<&str, Vec<&Source>> = BTreeMap::new();
        for source in sources {
            if let Some((language, file)) = language_and_file(&source.path)
                && file.ends_with(".ftl")
            {
                files.entry(language).or_default().push(source);
            }
        }
        let languages = files
            .into_iter()
            .map(|(tag, files)| (tag.to_owned(), Language::read(tag, &files, &mut problems)))
            .collect();
        (Words { languages }, problems)
    }

    /// The text as Telegram's HTML. What people or places are called is
    /// escaped; the words themselves bring their own bold and italic.
    pub fn html(&self, language: &str, text: &Text) -> String {
        let said = self.said(language, text);
        match self.direction(language) {
            WritingDirection::RightToLeft => direction::with_commands_apart(&said),
            WritingDirection::LeftToRight => said,
        }
    }

    /// In the digits of the language, before any mark.
    fn said(&self, language: &str, text: &Text) -> String {
        let said = self.formatted(language, text);
        match self.of(language).and_then(|language| language.digits) {
            Some(digits) => digits.put_into(&said),
            None => said,
        }
    }

    fn formatted(&self, language: &str, text: &Text) -> String {
        let arguments = self.arguments(language, text);
        self.of(language)
            .map(|found| found.format(&text.key, &arguments))
            .unwrap_or_else(|| markup::escape(&text.key))
    }

    /// Which way the lines of a language run.
    pub fn direction(&self, language: &str) -> WritingDirection {
        let language = self.of(language);
        language.map_or(WritingDirection::LeftToRight, |language| language.direction)
    }

    /// The text as characters only: for buttons, toasts and captions.
    pub fn plain(&self, language: &str, text: &Text) -> String {
        markup::to_plain(&self.html(language, text))
    }

    /// Whether the language itself has words for the key, without falling back.
    pub fn has(&self, language: &str, key: &str) -> bool {
        self.languages
            .get(language)
            .is_some_and(|language| language.places.contains_key(key))
    }

    /// BCP 47 tags, in alphabetical order.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.languages.keys().map(String::as_str)
    }

    /// Where a key of a language stands.
    pub fn place(&self, language: &str, key: &str) -> Option<&Place> {
        self.languages.get(language)?.places.get(key)
    }

    /// Where each of a language's keys stands, by key.
    pub fn places(&self, language: &str) -> impl Iterator<Item = &Place> {
        self.languages
            .get(language)
            .into_iter()
            .flat_map(|language| language.places.values())
    }

    /// Every arm of the choices in a language's words for a key, but for those that no
    /// whole number leads to.
    pub fn arms(&self, language: &str, key: &str) -> BTreeSet<Arm> {
        let found = self.languages.get(language);
        let pattern = found.and_then(|found| Some((found, found.pattern(key)?)));
        pattern.map_or_else(BTreeSet::new, |(found, pattern)| {
            arms::all(pattern, &found.locale)
        })
    }

    /// The arms that a text takes, without those of the texts within it.
    pub fn arms_taken(&self, language: &str, text: &Text) -> BTreeSet<Arm> {
        let found = self.languages.get(language);
        let pattern = found.and_then(|found| Some((found, found.pattern(&text.key)?)));
        pattern.map_or_else(BTreeSet::new, |(found, pattern)| {
            arms::taken(pattern, &found.locale, &self.arguments(language, text))
        })
    }

    fn arguments(&self, language: &str, text: &Text) -> FluentArgs<'static> {
        let mut arguments = FluentArgs::with_capacity(text.arguments.len());
        let direction = self.direction(language);
        for (name, argument) in &text.arguments {
            let value = match argument {
                Argument::Number(number) => FluentValue::from(*number),
                // What words choose by is a name in the file, and never seen.
                Argument::Said(said) if self.chooses_by(language, &text.key, name) => {
                    FluentValue::from(markup::escape(said))
                }
                Argument::Said(said) => {
                    FluentValue::from(direction.said_apart(markup::escape(said)))
                }
                Argument::Words(words) => {
                    FluentValue::from(direction.words_apart(self.formatted(language, words)))
                }
            };
            arguments.set(name.clone().into_owned(), value);
        }
        if let Some(date) = date_of(text) {
            self.set_date(language, date, &mut arguments);
        }
        arguments
    }

    /// Whether the words of a key choose among arms by an argument.
    fn chooses_by(&self, language: &str, key: &str, argument: &str) -> bool {
        let pattern = self.of(language).and_then(|found| found.pattern(key));
        pattern.is_some_and(|pattern| arms::chooses_by(pattern, argument))
    }

    /// Day, month and year as the language's calendar has them, where they are told.
    fn set_date(&self, language: &str, date: NaiveDate, arguments: &mut FluentArgs<'static>) {
        let calendar = self.of(language).map(|language| language.calendar);
        let numbers = calendar.unwrap_or_default().numbers(date);
        let is_number = |of: Option<&FluentValue>| matches!(of, Some(FluentValue::Number(_)));
        for (name, value) in [("day", numbers.day), ("month", numbers.month)] {
            if is_number(arguments.get(name)) {
                arguments.set(name, FluentValue::from(value));
            }
        }
        if arguments.get("year").is_some() {
            arguments.set("year", FluentValue::from(numbers.year.to_string()));
        }
    }

    /// Leaves only those languages that are offered, each with its digits.
    pub(crate) fn offer(&mut self, offered: &BTreeMap<String, LanguageFile>) {
        self.languages.retain(|tag, _| offered.contains_key(tag));
        for (tag, language) in &mut self.languages {
            language.digits = offered.get(tag).and_then(|file| file.digits);
            language.calendar = offered
                .get(tag)
                .map_or_else(Default::default, |file| file.calendar);
        }
    }

    /// The words of a language, all of them; English where there is none of it.
    /// Never word by word: nobody is spoken to in two languages.
    fn of(&self, language: &str) -> Option<&Language> {
        let languages = &self.languages;
        languages.get(language).or_else(|| languages.get(ENGLISH))
    }
}

impl Language {
    fn read(tag: &str, files: &[&Source], problems: &mut Vec<Problem>) -> Language {
        let locale = tag.parse::<LanguageIdentifier>().unwrap_or_else(|_| {
            problems.extend(
                files
                    .first()
                    .map(|file| file.error(0, format!("\"{tag}\" is no language tag"))),
            );
            LanguageIdentifier::default()
        });
        let mut language = Language {
            locale: locale.clone(),
            bundle: FluentBundle::new_concurrent(vec![locale.clone()]),
            places: BTreeMap::new(),
            direction: WritingDirection::of(&locale),
            digits: None,
            calendar: DateCalendar::Gregorian,
        };
        // Only there do marks do more good than harm: they are seen in no message,
        // and counted in every one.
        language
            .bundle
            .set_use_isolating(language.direction == WritingDirection::RightToLeft);
        let mut terms = BTreeSet::new();
        let mut terms_used = Vec::new();
        for file in files {
            let sheet = sheet::read(file, &locale, problems);
            terms.extend(sheet.terms);
            terms_used.extend(
                sheet
                    .terms_used
                    .into_iter()
                    .map(|used| (file.path.clone(), used)),
            );
            for place in sheet.places {
                language.add(place, problems);
            }
            // What is there twice was reported by `add` already.
            let _ = language.bundle.add_resource(sheet.resource);
        }
        for (file, (term, line)) in terms_used {
            if !terms.contains(&term) {
                problems.push(error_at(file, line, format!("there is no term -{term}")));
            }
        }
        language
    }

    fn add(&mut self, place: Place, problems: &mut Vec<Problem>) {
        match self.places.get(&place.key) {
            Some(earlier) => problems.push(error_at(
                place.file,
                place.line,
                format!(
                    "{} is already said at {}:{}",
                    place.key, earlier.file, earlier.line
                ),
            )),
            None => {
                self.places.insert(place.key.clone(), place);
            }
        }
    }

    fn pattern(&self, key: &str) -> Option<&Pattern<&str>> {
        let (id, attribute) = match key.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (key, None),
        };
        let message = self.bundle.get_message(id)?;
        match attribute {
            Some(attribute) => Some(message.get_attribute(attribute)?.value()),
            None => message.value(),
        }
    }

    fn format(&self, key: &str, arguments: &FluentArgs) -> String {
        // A variable that is not supplied is found at load; here it would
        // read {$name}, which is better than no answer.
        let mut errors = Vec::new();
        self.pattern(key)
            .map(|pattern| {
                self.bundle
                    .format_pattern(pattern, Some(arguments), &mut errors)
                    .into_owned()
            })
            .unwrap_or_else(|| markup::escape(key))
    }
}

fn date_of(text: &Text) -> Option<NaiveDate> {
    let mut arguments = text.arguments.iter();
    arguments.find_map(|(name, argument)| match argument {
        Argument::Said(date) if name == DATE => date.parse().ok(),
        Argument::Said(_) | Argument::Number(_) | Argument::Words(_) => None,
    })
}

fn error_at(file: String, line: usize, message: String) -> Problem {
    Problem {
        file,
        line,
        message,
        severity: Severity::Error,
    }
}

/// `words/en/safety.ftl` is English and `safety.ftl`.
pub fn language_and_file(path: &str) -> Option<(&str, &str)> {
    path.strip_prefix("words/")?.split_once('/')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(files: &[(&str, &str)]) -> Words {
        let sources: Vec<Source> = files
            .iter()
            .map(|(path, text)| Source {
                path: (*path).to_owned(),
                text: (*text).to_owned(),
            })
            .collect();
        let (words, problems) = Words::read(&sources);
        assert_eq!(problems, []);
        words
    }

    fn english_and_portuguese() -> Words {
        words(&[
            (
                "words/en/charley.ftl",
                "hi = <b>Hi</b>, { $name }.\n    .short = Hi\nonly = Only here\n\
                 nights = { $n ->\n    [one] one night\n   *[other] { $n } nights\n }\n",
            ),
            ("words/pt/charley.ftl", "hi = Olá, { $name }.\n"),
        ])
    }

    #[test]
    fn what_people_say_is_escaped() {
        let words = english_and_portuguese();
        let text = Text::of("hi").with("name", "<i>Ana & co</i>");
        assert_eq!(
            words.html("en", &text),
            "<b>Hi</b>, &lt;i&gt;Ana &amp; co&lt;/i&gt;."
        );
        assert_eq!(words.plain("en", &text), "Hi, <i>Ana & co</i>.");
    }

    #[test]
    fn words_go_inside_words() {
        let words = english_and_portuguese();
        let nights = |number: i64| Text::of("nights").with("n", number);
        let text = Text::of("hi").with("name", nights(1));
        assert_eq!(words.plain("en", &text), "Hi, one night.");
        assert_eq!(words.html("en", &nights(1200)), "1200 nights");
    }

    /// Marks that set a value apart would make it another name.
    #[test]
    fn words_from_right_to_left_choose_by_the_same_names() {
        let words = words(&[(
            "words/ar/charley.ftl",
            "leg = { $leg ->\n    [left] يسرى\n   *[right] يمنى\n }\nalone = { $name }\n",
        )]);
        let leg = |leg: &str| words.plain("ar", &Text::of("leg").with("leg", leg));
        assert_eq!(leg("left"), "يسرى");
        assert_eq!(leg("right"), "يمنى");
        let alone = Text::of("alone").with("name", "Ana");
        assert_eq!(words.plain("ar", &alone), "\u{2068}Ana\u{2069}");
    }

    #[test]
    fn nobody_is_spoken_to_in_two_languages() {
        let words = english_and_portuguese();
        let text = Text::of("hi").with("name", "Ana");
        assert_eq!(words.html("pt", &text), "Olá, Ana.");
        assert_eq!(words.html("pt", &Text::of("hi.short")), "hi.short");
        assert_eq!(words.html("xx", &Text::of("only")), "Only here");
        assert_eq!(words.html("xx", &Text::of("<nobody>")), "&lt;nobody&gt;");
        assert!(words.has("en", "hi.short") && !words.has("pt", "hi.short"));
    }
}
