//! What a step asks for.

use super::answer::Answers;
use chrono::NaiveTime;
use serde::Deserialize;

/// The most choices that one question may offer.
pub const OPTIONS_MAX: usize = 20;

/// The most characters that free words may have: as many as the page for the
/// doctor holds beside all else.
pub const WORDS_CHARS_MAX: usize = 200;

/// The six kinds of question.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "AskFile")]
pub enum Ask {
    /// One choice.
    One { options: Vec<String> },
    /// Several choices, ended with *done*. Each of `alone` excludes the rest, and
    /// needs none; those of `apart` exclude each other. The others are shown
    /// where they were ticked in another question, if it names one.
    Many {
        options: Vec<String>,
        alone: Vec<String>,
        apart: Vec<String>,
        ticked_in: Option<String>,
    },
    /// A whole number.
    Scale { min: i64, max: i64 },
    /// A time of day; some are offered, any can be typed.
    Time { offer: TimesOffered },
    /// Where in the world, to learn the time zone.
    Place,
    /// Free words in one line.
    Text { chars_max: usize },
}

/// The times of day that a question offers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TimesOffered {
    /// The same to everybody.
    Fixed(Vec<NaiveTime>),
    /// Those around the person's usual one, or one of this night that is known.
    AroundUsual,
}

/// An ask as it stands in a file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AskFile {
    one: Option<Vec<String>>,
    many: Option<Vec<String>>,
    alone: Option<Vec<String>>,
    ticked_in: Option<String>,
    apart: Option<Vec<String>>,
    scale: Option<ScaleFile>,
    time: Option<TimeFile>,
    place: Option<PlaceFile>,
    text: Option<TextFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ScaleFile {
    min: i64,
    max: i64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TimeFile {
    offer: Option<Vec<String>>,
    #[serde(default)]
    around_usual: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PlaceFile {}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TextFile {
    chars_max: usize,
}

impl TryFrom<AskFile> for Ask {
    type Error = String;

    fn try_from(file: AskFile) -> Result<Self, String> {
        if file.alone.is_some() && file.many.is_none() {
            return Err("`alone` goes with `many` only".to_owned());
        }
        if file.ticked_in.is_some() && file.many.is_none() {
            return Err("`ticked_in` goes with `many` only".to_owned());
        }
        if file.apart.is_some() && file.many.is_none() {
            return Err("`apart` goes with `many` only".to_owned());
        }
        let alone = file.alone.unwrap_or_default();
        let apart = file.apart.unwrap_or_default();
        let asked = [
            file.one.map(|options| Ask::One { options }),
            file.many.map(|options| Ask::Many {
                options,
                alone,
                ticked_in: file.ticked_in,
                apart,
            }),
            file.scale
                .map(|ScaleFile { min, max }| Ask::Scale { min, max }),
            file.time.map(read_times).transpose()?,
            file.place.map(|PlaceFile {}| Ask::Place),
            file.text
                .map(|TextFile { chars_max }| Ask::Text { chars_max }),
        ];
        let mut asked = asked.into_iter().flatten();
        let (Some(ask), None) = (asked.next(), asked.next()) else {
            return Err(
                "an ask is exactly one of `one`, `many`, `scale`, `time`, `place`, `text`"
                    .to_owned(),
            );
        };
        match ask.fault() {
            Some(fault) => Err(fault),
            None => Ok(ask),
        }
    }
}

fn read_times(file: TimeFile) -> Result<Ask, String> {
    let offer = match (file.offer, file.around_usual) {
        (Some(times), false) => {
            let times = times.iter().map(|time| read_time(time));
            TimesOffered::Fixed(times.collect::<Result<_, _>>()?)
        }
        (None, true) => TimesOffered::AroundUsual,
        (_, _) => return Err("a time has either `offer` or `around_usual = true`".to_owned()),
    };
    Ok(Ask::Time { offer })
}

fn read_time(time: &str) -> Result<NaiveTime, String> {
    NaiveTime::parse_from_str(time, "%H:%M")
        .map_err(|_| format!("\"{time}\" is not a time such as \"21:30\""))
}

impl Ask {
    /// The ids of the choices: what button data and conditions may name.
    pub fn options(&self) -> Vec<String> {
        match self {
            Ask::One { options } | Ask::Many { options, .. } => options.clone(),
            Ask::Scale { min, max } => (*min..=*max).map(|number| number.to_string()).collect(),
            Ask::Time {
                offer: TimesOffered::Fixed(times),
            } => times
                .iter()
                .map(|time| time.format("%H:%M").to_string())
                .collect(),
            Ask::Time {
                offer: TimesOffered::AroundUsual,
            }
            | Ask::Place
            | Ask::Text { .. } => Vec::new(),
        }
    }

    /// The choices that are shown to somebody with these answers.
    pub fn options_for(&self, answers: &Answers) -> Vec<String> {
        let mut options = self.options();
        if let Ask::Many {
            alone,
            ticked_in: Some(other),
            ..
        } = self
            && let Some(answer) = answers.get(other)
        {
            options.retain(|one| alone.contains(one) || answer.has(one));
        }
        options
    }

    /// How many characters free words may have; `None` where others are asked
    /// for.
    pub fn chars_max(&self) -> Option<usize> {
        match self {
            Ask::Text { chars_max } => Some(*chars_max),
            Ask::One { .. }
            | Ask::Many { .. }
            | Ask::Scale { .. }
            | Ask::Time { .. }
            | Ask::Place => None,
        }
    }

    /// What makes the ask unusable.
    fn fault(&self) -> Option<String> {
        if let Ask::Scale { min, max } = self
            && (min >= max || max - min >= OPTIONS_MAX as i64)
        {
            return Some(format!(
                "a scale needs a `min` below its `max` and at most {OPTIONS_MAX} numbers"
            ));
        }
        if let Ask::Text { chars_max } = self {
            return (!(1..=WORDS_CHARS_MAX).contains(chars_max)).then(|| {
                format!("a text takes from 1 to {WORDS_CHARS_MAX} characters, not {chars_max}")
            });
        }
        let options = self.options();
        let finds_its_own = Ask::Time {
            offer: TimesOffered::AroundUsual,
        };
        if options.is_empty() && *self != Ask::Place && *self != finds_its_own {
            return Some("there is nothing to choose from".to_owned());
        }
        if options.len() > OPTIONS_MAX {
            return Some(format!(
                "{} options are too many, {OPTIONS_MAX} are allowed",
                options.len()
            ));
        }
        if let Some(twice) = first_repeated(&options) {
            return Some(format!("option \"{twice}\" is there twice"));
        }
        match self {
            Ask::One { options } => options.iter().find_map(|id| id_fault(id)),
            Ask::Many {
                options,
                alone,
                apart,
                ..
            } => {
                let strays = [("alone", alone), ("apart", apart)];
                let stray = strays.iter().find_map(|(list, ids)| {
                    let id = ids.iter().find(|id| !options.contains(id))?;
                    Some(format!("`{list}` names \"{id}\", which is no option"))
                });
                stray.or_else(|| options.iter().find_map(|id| id_fault(id)))
            }
            Ask::Scale { .. } | Ask::Time { .. } | Ask::Place | Ask::Text { .. } => None,
        }
    }
}

fn first_repeated(ids: &[String]) -> Option<&String> {
    ids.iter()
        .enumerate()
        .find_map(|(index, id)| ids[..index].contains(id).then_some(id))
}

/// Whether an id is short, lower snake case.
pub fn id_fault(id: &str) -> Option<String> {
    let fine = !id.is_empty()
        && id
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
    (!fine).then(|| format!("\"{id}\" is no id: a to z, 0 to 9 and _ only"))
}
