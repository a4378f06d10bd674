//! Which presses and typed words answer a question.

use super::answer::Answer;
use super::ask::Ask;
use super::heard::normalise;
use super::step::Step;
use crate::characters;
use crate::words::Words;

/// What stands between the things of a list, in the scripts of the world.
const LIST_MARKS: [char; 8] = [',', ';', '\n', '،', '؛', '、', '，', '；'];

impl Ask {
    /// The answer that a button with this option gives by itself: of a question
    /// for several only what excludes the rest, which needs no *done*.
    pub fn read_option(&self, option: &str) -> Option<Answer> {
        if !self.options().iter().any(|one| one == option) {
            return None;
        }
        match self {
            Ask::One { .. } | Ask::Time { .. } => Some(Answer::One(option.to_owned())),
            Ask::Scale { .. } => option.parse().ok().map(Answer::Number),
            Ask::Many { alone, .. } => {
                let is_alone = alone.iter().any(|one| one == option);
                is_alone.then(|| Answer::Many(vec![option.to_owned()]))
            }
            Ask::Place | Ask::Text { .. } => None,
        }
    }

    /// The choices after one was tapped, in the file's order. `None` where the
    /// question does not offer it.
    pub fn toggle(&self, draft: &[String], option: &str) -> Option<Vec<String>> {
        let Ask::Many {
            options,
            alone,
            apart,
            ..
        } = self
        else {
            return None;
        };
        if !options.iter().any(|one| one == option) {
            return None;
        }
        let was_chosen = draft.iter().any(|one| one == option);
        let is_alone = alone.iter().any(|one| one == option);
        let is_apart = apart.iter().any(|one| one == option);
        let stays = |one: &String| {
            if one == option {
                !was_chosen
            } else {
                let excludes = is_alone || alone.contains(one) || is_apart && apart.contains(one);
                let excluded = !was_chosen && excludes;
                draft.contains(one) && !excluded
            }
        };
        Some(options.iter().filter(|one| stays(one)).cloned().collect())
    }

    /// The answer in typed words: a label or option id, whatever its case;
    /// several with commas between where several may be chosen; a number on a
    /// scale. Times, places and free words are read elsewhere.
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
                    None => text.split(LIST_MARKS).map(named).collect::<Option<_>>()?,
                };
                self.together(&chosen).map(Answer::Many)
            }
            Ask::Scale { .. } => {
                let number: i64 = characters::plain(text).trim().parse().ok()?;
                self.read_option(&number.to_string())
            }
            Ask::Time { .. } | Ask::Place | Ask::Text { .. } => None,
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialogue::TimesOffered;
    use chrono::NaiveTime;

    fn many() -> Ask {
        let ids = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect();
        Ask::Many {
            options: ids(&["a", "b", "none", "not_sure"]),
            alone: ids(&["none", "not_sure"]),
            ticked_in: None,
            apart: Vec::new(),
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
        let none = Answer::Many(vec!["none".to_owned()]);
        assert_eq!(many().read_option("none"), Some(none));
        let half_past_ten = NaiveTime::from_hms_opt(22, 30, 0).unwrap();
        let time = Ask::Time {
            offer: TimesOffered::Fixed(vec![half_past_ten]),
        };
        assert_eq!(
            time.read_option("22:30"),
            Some(Answer::One("22:30".to_owned()))
        );
        assert_eq!(time.read_option("22:31"), None);
    }
}
