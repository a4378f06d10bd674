//! What a step asks for, and which presses and words answer it.

use super::answer::Answer;
use super::heard::normalise;
use super::step::Step;
use crate::words::Words;
use chrono::NaiveTime;
use serde::Deserialize;

/// The most choices that one question may offer.
pub const OPTIONS_MAX: usize = 20;

/// The five kinds of question.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "AskFile")]
pub enum Ask {
    /// One choice.
    One { options: Vec<String> },
    /// Several choices, ended with *done*. Each of `alone` excludes the rest.
    Many {
        options: Vec<String>,
        alone: Vec<String>,
    },
    /// A whole number.
    Scale { min: i64, max: i64 },
    /// A time of day; some are offered, any can be typed.
    Time { offer: Vec<NaiveTime> },
    /// Where in the world, to learn the time zone.
    Place,
}

/// An ask as it stands in a file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AskFile {
    one: Option<Vec<String>>,
    many: Option<Vec<String>>,
    alone: Option<Vec<String>>,
    scale: Option<ScaleFile>,
    time: Option<TimeFile>,
    place: Option<PlaceFile>,
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
    offer: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PlaceFile {}

impl TryFrom<AskFile> for Ask {
    type Error = String;

    fn try_from(file: AskFile) -> Result<Self, String> {
        if file.alone.is_some() && file.many.is_none() {
            return Err("`alone` goes with `many` only".to_owned());
        }
        let ask = match (file.one, file.many, file.scale, file.time, file.place) {
            (Some(options), None, None, None, None) => Ask::One { options },
            (None, Some(options), None, None, None) => Ask::Many {
                options,
                alone: file.alone.unwrap_or_default(),
            },
            (None, None, Some(ScaleFile { min, max }), None, None) => Ask::Scale { min, max },
            (None, None, None, Some(TimeFile { offer }), None) => Ask::Time {
                offer: offer
                    .iter()
                    .map(|time| read_time(time))
                    .collect::<Result<_, _>>()?,
            },
            (None, None, None, None, Some(PlaceFile {})) => Ask::Place,
            _ => {
                return Err(
                    "an ask is exactly one of `one`, `many`, `scale`, `time`, `place`".to_owned(),
                );
            }
        };
        match ask.fault() {
            Some(fault) => Err(fault),
            None => Ok(ask),
        }
    }
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
            Ask::Time { offer } => offer
                .iter()
                .map(|time| time.format("%H:%M").to_string())
                .collect(),
            Ask::Place => Vec::new(),
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
        let options = self.options();
        if options.is_empty() && *self != Ask::Place {
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
            Ask::Many { options, alone } => {
                let stray = alone.iter().find(|id| !options.contains(id));
                let stray = stray.map(|id| format!("`alone` names \"{id}\", which is no option"));
                stray.or_else(|| options.iter().find_map(|id| id_fault(id)))
            }
            Ask::Scale { .. } | Ask::Time { .. } | Ask::Place => None,
        }
    }

    /// The answer that a button with this option gives, for questions that one
    /// press answers.
    pub fn read_option(&self, option: &str) -> Option<Answer> {
        if !self.options().iter().any(|one| one == option) {
            return None;
        }
        match self {
            Ask::One { .. } | Ask::Time { .. } => Some(Answer::One(option.to_owned())),
            Ask::Scale { .. } => option.parse().ok().map(Answer::Number),
            Ask::Many { .. } | Ask::Place => None,
        }
    }

    /// The choices after one was tapped, in the file's order. `None` where the
    /// question does not offer it.
    pub fn toggle(&self, draft: &[String], option: &str) -> Option<Vec<String>> {
        let Ask::Many { options, alone } = self else {
            return None;
        };
        if !options.iter().any(|one| one == option) {
            return None;
        }
        let was_chosen = draft.iter().any(|one| one == option);
        let is_alone = alone.iter().any(|one| one == option);
        let stays = |one: &String| {
            if one == option {
                !was_chosen
            } else {
                let excluded = !was_chosen && (is_alone || alone.contains(one));
                draft.contains(one) && !excluded
            }
        };
        Some(options.iter().filter(|one| stays(one)).cloned().collect())
    }

    /// The answer in typed words: a label or option id, whatever its case;
    /// several with commas between where several may be chosen; a number on a
    /// scale. Times and places are read elsewhere.
    pub fn read_text(
        &self,
        step: &Step,
        words: &Words,
        language: &str,
        text: &str,
    ) -> Option<Answer> {
        let named = |text: &str| self.option_named(step, words, language, text);
        match self {
            Ask::One { .. } => named(text).map(Answer::One),
            Ask::Many { .. } => {
                let chosen = match named(text) {
                    Some(option) => vec![option],
                    None => text
                        .split([',', ';', '\n'])
                        .map(named)
                        .collect::<Option<_>>()?,
                };
                self.together(&chosen).map(Answer::Many)
            }
            Ask::Scale { .. } => {
                let number: i64 = text.trim().parse().ok()?;
                self.read_option(&number.to_string())
            }
            Ask::Time { .. } | Ask::Place => None,
        }
    }

    fn option_named(
        &self,
        step: &Step,
        words: &Words,
        language: &str,
        text: &str,
    ) -> Option<String> {
        let said = normalise(text);
        if said.is_empty() {
            return None;
        }
        self.options().into_iter().find(|option| {
            let label = words.plain(language, &step.option_words(option));
            said == normalise(option) || said == normalise(&label)
        })
    }

    /// Chosen options in the file's order, if they can be chosen together.
    fn together(&self, chosen: &[String]) -> Option<Vec<String>> {
        chosen.iter().try_fold(Vec::new(), |draft, option| {
            let grown = self.toggle(&draft, option)?;
            (grown.len() > draft.len()).then_some(grown)
        })
    }
}

pub(super) fn first_repeated(ids: &[String]) -> Option<&String> {
    ids.iter()
        .enumerate()
        .find_map(|(index, id)| ids[..index].contains(id).then_some(id))
}

/// Whether an id is short, lower snake case.
pub(super) fn id_fault(id: &str) -> Option<String> {
    let fine = !id.is_empty()
        && id
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
    (!fine).then(|| format!("\"{id}\" is no id: a to z, 0 to 9 and _ only"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn many() -> Ask {
        let ids = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect();
        Ask::Many {
            options: ids(&["a", "b", "none", "not_sure"]),
            alone: ids(&["none", "not_sure"]),
        }
    }

    #[test]
    fn toggling_keeps_the_order_and_what_stands_alone() {
        for (draft, option, after) in [
            (vec![], "b", vec!["b"]),
            (vec!["b"], "a", vec!["a", "b"]),
            (vec!["a", "b"], "a", vec!["b"]),
            (vec!["a", "b"], "none", vec!["none"]),
            (vec!["none"], "not_sure", vec!["not_sure"]),
            (vec!["none"], "none", vec![]),
            (vec!["not_sure"], "a", vec!["a"]),
        ] {
            let draft: Vec<String> = draft.into_iter().map(str::to_owned).collect();
            assert_eq!(many().toggle(&draft, option).unwrap(), after, "{option}");
        }
        assert_eq!(many().toggle(&[], "forged"), None);
        assert_eq!(Ask::Place.toggle(&[], "a"), None);
    }

    #[test]
    fn one_press_answers_what_is_offered() {
        let scale = Ask::Scale { min: 0, max: 10 };
        assert_eq!(scale.read_option("10"), Some(Answer::Number(10)));
        assert_eq!(scale.read_option("11"), None);
        assert_eq!(scale.read_option("+1"), None);
        assert_eq!(many().read_option("a"), None);
        let time = Ask::Time {
            offer: vec![NaiveTime::from_hms_opt(22, 30, 0).unwrap()],
        };
        assert_eq!(
            time.read_option("22:30"),
            Some(Answer::One("22:30".to_owned()))
        );
        assert_eq!(time.read_option("22:31"), None);
    }
}
