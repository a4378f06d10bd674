//! Weights from examples: one model for how urgent it is, one for which sign.

use super::dictionary::{Dictionary, Places, least};
use super::examples::Example;
use super::sample::{Meant, Sentence};
use super::threads;
use charley_core::dialogue::{Family, LEVELS, SIGNS, WeightTable, Weights};
use learning::{Fitting, Labels, Model, Rows};

/// What the lists find is not made much of for being rare.
const GROUPS_RARE_MAX: f32 = 3.0;
/// Sentences that the rules were not tuned on show the rules as they are.
const UNSEEN_WEIGHT: f64 = 2.0;
/// Most of what people write is ordinary, and little of what is learnt from is.
const ORDINARY_WEIGHT: f64 = 4.0;
/// A sentence with slips counts less than the same without.
const NOISY_PART: f64 = 0.6;
/// What nobody can tell without a question, as chances of the levels.
const QUESTION: [f64; LEVELS] = [0.5, 0.05, 0.15, 0.3];
/// A question tells half of a sign.
const QUESTION_PART: f64 = 0.5;
/// So many numbers are kept, those with the largest weights: a file of 1 MB.
const LEVEL_ROWS_MAX: usize = 80_000;
const SIGN_ROWS_MAX: usize = 8_000;
/// A word that tells one sign from another is in so many sentences.
const SIGNS_LEAST: usize = 8;
/// How dear large weights are, and how many steps are made: cross-validation says
/// that more change nothing.
const LEVEL_EFFORT: Effort = Effort {
    shrinking: 4.0,
    steps_max: 40,
};
const SIGN_EFFORT: Effort = Effort {
    shrinking: 2.0,
    steps_max: 20,
};
const OF_SIGNS: [Family; 2] = [Family::Words, Family::Groups];

/// Fits both models.
pub fn weights<'a>(
    examples: impl Iterator<Item = &'a Example<'a>> + Clone,
    dictionary: &Dictionary,
) -> Weights {
    let levels = FittedColumns::of(examples.clone(), dictionary, &Family::ALL, 1);
    let telling = examples.clone().filter(|one| tells(one));
    let signs = FittedColumns::of(telling, dictionary, &OF_SIGNS, SIGNS_LEAST);
    Weights {
        levels: levels.table(
            &fitted(&levels, examples.clone(), level_labels, LEVEL_EFFORT),
            LEVEL_ROWS_MAX,
        ),
        signs: signs.table(
            &fitted(&signs, examples, sign_labels, SIGN_EFFORT),
            SIGN_ROWS_MAX,
        ),
    }
}

fn weight_of(sentence: &Sentence) -> f64 {
    match (sentence.is_ordinary(), sentence.is_seen) {
        (true, _) => ORDINARY_WEIGHT,
        (false, true) => 1.0,
        (false, false) => UNSEEN_WEIGHT,
    }
}

fn tells(example: &Example) -> bool {
    example.sentence.meant != Meant::Harmless
}

/// How one model is fitted.
#[derive(Clone, Copy)]
struct Effort {
    shrinking: f64,
    steps_max: usize,
}

/// The chance of each class, or `None` where a sentence says nothing of them.
type LabelOf<const CLASSES: usize> = fn(&Sentence) -> Option<([f64; CLASSES], f64)>;

fn level_labels(sentence: &Sentence) -> Option<([f64; LEVELS], f64)> {
    let mut chances = [0.0; LEVELS];
    match sentence.meant {
        Meant::Harmless => chances[0] = 1.0,
        Meant::Question => chances = QUESTION,
        Meant::Danger(urgency) => chances[urgency as usize + 1] = 1.0,
    }
    Some((chances, 1.0))
}

fn sign_labels(sentence: &Sentence) -> Option<([f64; SIGNS], f64)> {
    let part = match sentence.meant {
        Meant::Harmless => return None,
        Meant::Question => QUESTION_PART,
        Meant::Danger(_) => 1.0,
    };
    let mut chances = [0.0; SIGNS];
    chances[sentence.sign as usize] = 1.0;
    Some((chances, part))
}

fn fitted<'a, const CLASSES: usize>(
    columns: &FittedColumns,
    examples: impl Iterator<Item = &'a Example<'a>>,
    label_of: LabelOf<CLASSES>,
    effort: Effort,
) -> Model<CLASSES> {
    let (mut rows, mut labels) = (Rows::default(), Labels::default());
    for example in examples {
        let Some((chances, part)) = label_of(example.sentence) else {
            continue;
        };
        let weight = part * weight_of(example.sentence);
        for (weighed, part) in [(&example.clean, 1.0), (&example.noisy, NOISY_PART)] {
            rows.push(columns.row(&weighed.places));
            labels.push(chances, weight * part);
        }
    }
    let how = Fitting {
        shrinking: effort.shrinking,
        steps_max: effort.steps_max,
        threads: threads::at_once(),
    };
    learning::fit(&rows, &labels, columns.count, how)
}

/// Which places of the dictionary are columns, and how much a rare one is made of.
struct FittedColumns<'a> {
    dictionary: &'a Dictionary,
    families: &'static [Family],
    /// By family and place: the column, and what it is made of.
    of: Vec<Vec<Option<(u32, f32)>>>,
    count: usize,
}

impl<'a> FittedColumns<'a> {
    fn of<'e>(
        examples: impl Iterator<Item = &'e Example<'e>> + Clone,
        dictionary: &'a Dictionary,
        families: &'static [Family],
        in_sentences_min: usize,
    ) -> FittedColumns<'a> {
        let all = examples.clone().count();
        let mut count = 0;
        let of = families.iter().map(|family| {
            let counts = counts(examples.clone(), dictionary, *family).into_iter();
            let column = |in_sentences: usize| {
                (in_sentences >= least(*family).max(in_sentences_min)).then(|| {
                    count += 1;
                    (count as u32 - 1, rarity(*family, all, in_sentences))
                })
            };
            counts.map(column).collect()
        });
        let of = of.collect();
        FittedColumns {
            dictionary,
            families,
            of,
            count,
        }
    }

    fn row<'r>(&'r self, places: &'r Places) -> impl Iterator<Item = (u32, f32)> + 'r {
        let families = self.families.iter().zip(&self.of);
        families.flat_map(move |(family, columns)| {
            let known = places.family(*family).iter();
            known.filter_map(move |place| {
                let (column, rarity) = columns[*place as usize]?;
                Some((column, rarity * places.share(*family)))
            })
        })
    }

    /// Each column with its number and what it is made of.
    fn numbered(&self) -> impl Iterator<Item = (u32, u32, f32)> {
        let families = self.families.iter().zip(&self.of);
        families.flat_map(|(family, columns)| {
            let numbers = self.dictionary.numbers(*family).iter().zip(columns);
            numbers.filter_map(|(number, column)| {
                let (column, rarity) = (*column)?;
                Some((*number, column, rarity))
            })
        })
    }

    /// The largest weights, as bytes; what is rare is made much of in them.
    fn table<const CLASSES: usize>(
        &self,
        model: &Model<CLASSES>,
        rows_max: usize,
    ) -> WeightTable<CLASSES> {
        let mut rows: Vec<(f64, u32, Vec<f64>)> = self
            .numbered()
            .map(|(number, column, rarity)| {
                let weights = model.weights[column as usize].iter();
                let weights: Vec<f64> = weights.map(|one| one * f64::from(rarity)).collect();
                let largest = weights
                    .iter()
                    .fold(0.0, |most: f64, one| most.max(one.abs()));
                (largest, number, weights)
            })
            .collect();
        rows.sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1)));
        rows.truncate(rows_max);
        let largest = rows.first().map_or(1.0, |row| row.0.max(f64::MIN_POSITIVE));
        let scale = (largest / f64::from(i8::MAX)) as f32;
        let byte = |weight: &f64| (weight / f64::from(scale)).round() as i8;
        let mut rows: Vec<(u32, [i8; CLASSES])> = rows
            .iter()
            .map(|(_, number, weights)| {
                let mut bytes = [0; CLASSES];
                bytes
                    .iter_mut()
                    .zip(weights)
                    .for_each(|(to, weight)| *to = byte(weight));
                (*number, bytes)
            })
            .filter(|(_, bytes)| bytes.iter().any(|byte| *byte != 0))
            .collect();
        rows.sort_unstable();
        rows.dedup_by_key(|(number, _)| *number);
        WeightTable::new(
            rows,
            scale,
            model.start.iter().map(|one| *one as f32).collect(),
        )
    }
}

/// How many sentences have each place of a family.
fn counts<'e>(
    examples: impl Iterator<Item = &'e Example<'e>>,
    dictionary: &Dictionary,
    family: Family,
) -> Vec<usize> {
    let mut counts = vec![0; dictionary.numbers(family).len()];
    for example in examples {
        for place in example.clean.places.family(family) {
            counts[*place as usize] += 1;
        }
    }
    counts
}

fn rarity(family: Family, all: usize, count: usize) -> f32 {
    let rarity = libm::log((all + 1) as f64 / (count + 1) as f64) as f32;
    match family {
        Family::Groups => rarity.min(GROUPS_RARE_MAX),
        Family::Words | Family::Letters => rarity,
    }
}
