//! The weights that training gives, as a file, and what they say of a text.
//!
//! The file, in little-endian: eight letters that name the form; what a whole
//! weight is worth for levels and for signs, as f32; what each level and each
//! sign has without any word, as f32; how many numbers have weights for levels,
//! and for signs, as u32; the numbers in order, each followed by a byte for each
//! level; the same for signs. A weight is a byte with a sign.

use super::features::FeatureNumbers;
use super::names::Family;
use crate::dialogue::sign::Sign;

const FORM: &[u8; 8] = b"charley2";
/// None, book, same day, emergency.
pub const LEVELS: usize = 4;
pub const SIGNS: usize = Sign::TYPED;
/// A file of weights has so many bytes at most.
pub const WEIGHTS_BYTES_MAX: usize = 1_000_000;

/// Weights of numbers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WeightTable<const CLASSES: usize> {
    /// Each number with what it weighs, in the order of the numbers.
    rows: Vec<(u32, [i8; CLASSES])>,
    /// What a weight of one is worth.
    pub scale: f32,
    /// What each class has without any word.
    pub start: Vec<f32>,
    /// Where the numbers begin that have the same upper bits.
    begins: Vec<u32>,
}

/// How many upper bits are looked up before numbers are compared.
const UPPER_BITS: u32 = 14;

/// Everything that was learnt of one language.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Weights {
    pub levels: WeightTable<LEVELS>,
    pub signs: WeightTable<SIGNS>,
}

/// Why a file is none of ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotWeights;

impl<const CLASSES: usize> WeightTable<CLASSES> {
    /// The numbers must be in order, each once.
    pub fn new(
        rows: Vec<(u32, [i8; CLASSES])>,
        scale: f32,
        start: Vec<f32>,
    ) -> WeightTable<CLASSES> {
        WeightTable {
            begins: begins(&rows),
            rows,
            scale,
            start,
        }
    }

    pub fn of(&self, number: u32) -> Option<&[i8; CLASSES]> {
        let upper = (number >> (u32::BITS - UPPER_BITS)) as usize;
        let (from, end) = (*self.begins.get(upper)?, *self.begins.get(upper + 1)?);
        let near = self.rows.get(from as usize..end as usize)?;
        let at = near
            .binary_search_by_key(&number, |(number, _)| *number)
            .ok()?;
        Some(&near[at].1)
    }

    /// The sum for each class, before it becomes a chance.
    pub fn sums(&self, numbers: &FeatureNumbers, families: &[Family]) -> [f64; CLASSES] {
        let mut sums = [0.0; CLASSES];
        for (sum, start) in sums.iter_mut().zip(&self.start) {
            *sum = f64::from(*start);
        }
        for family in families {
            let mut whole = [0_i32; CLASSES];
            let known = numbers.family(*family).iter();
            for weights in known.filter_map(|number| self.of(*number)) {
                for (whole, weight) in whole.iter_mut().zip(weights) {
                    *whole += i32::from(*weight);
                }
            }
            let worth = numbers.share(*family) * f64::from(self.scale);
            for (sum, whole) in sums.iter_mut().zip(whole) {
                *sum += f64::from(whole) * worth;
            }
        }
        sums
    }
}

fn begins<Weights>(rows: &[(u32, Weights)]) -> Vec<u32> {
    let uppers = 0..=1_u64 << UPPER_BITS;
    let begin = |upper: u64| {
        let least = upper << (u32::BITS - UPPER_BITS);
        let at = rows.partition_point(|(number, _)| u64::from(*number) < least);
        u32::try_from(at).unwrap_or(u32::MAX)
    };
    uppers.map(begin).collect()
}

impl Weights {
    /// # Errors
    ///
    /// The bytes are no weights of this form.
    pub fn read(bytes: &[u8]) -> Result<Weights, NotWeights> {
        let mut rest = RestOfFile(bytes);
        if bytes.len() > WEIGHTS_BYTES_MAX || rest.take(FORM.len())? != FORM {
            return Err(NotWeights);
        }
        let scales = (rest.f32()?, rest.f32()?);
        let starts = (rest.floats(LEVELS)?, rest.floats(SIGNS)?);
        let counts = (rest.u32()?, rest.u32()?);
        let levels = WeightTable::new(rest.rows(counts.0)?, scales.0, starts.0);
        let signs = WeightTable::new(rest.rows(counts.1)?, scales.1, starts.1);
        match rest.0.is_empty() && is_in_order(&levels.rows) && is_in_order(&signs.rows) {
            true => Ok(Weights { levels, signs }),
            false => Err(NotWeights),
        }
    }

    pub fn written(&self) -> Vec<u8> {
        let mut bytes = FORM.to_vec();
        let floats = [self.levels.scale, self.signs.scale];
        let floats = floats
            .iter()
            .chain(&self.levels.start)
            .chain(&self.signs.start);
        bytes.extend(floats.flat_map(|float| float.to_le_bytes()));
        for count in [self.levels.rows.len(), self.signs.rows.len()] {
            bytes.extend(u32::try_from(count).unwrap_or(u32::MAX).to_le_bytes());
        }
        write_rows(&self.levels, &mut bytes);
        write_rows(&self.signs, &mut bytes);
        bytes
    }
}

fn is_in_order<Weights>(rows: &[(u32, Weights)]) -> bool {
    rows.windows(2).all(|two| two[0].0 < two[1].0)
}

fn write_rows<const CLASSES: usize>(table: &WeightTable<CLASSES>, bytes: &mut Vec<u8>) {
    for (number, weights) in &table.rows {
        bytes.extend(number.to_le_bytes());
        bytes.extend(weights.map(|weight| weight.to_le_bytes()[0]));
    }
}

/// What is left of a file while it is read.
struct RestOfFile<'a>(&'a [u8]);

impl<'a> RestOfFile<'a> {
    fn take(&mut self, count: usize) -> Result<&'a [u8], NotWeights> {
        let (taken, rest) = self.0.split_at_checked(count).ok_or(NotWeights)?;
        self.0 = rest;
        Ok(taken)
    }

    fn four(&mut self) -> Result<[u8; 4], NotWeights> {
        let four = self.take(4)?.first_chunk().ok_or(NotWeights)?;
        Ok(*four)
    }

    fn u32(&mut self) -> Result<u32, NotWeights> {
        Ok(u32::from_le_bytes(self.four()?))
    }

    fn f32(&mut self) -> Result<f32, NotWeights> {
        let float = f32::from_le_bytes(self.four()?);
        float.is_finite().then_some(float).ok_or(NotWeights)
    }

    fn floats(&mut self, count: usize) -> Result<Vec<f32>, NotWeights> {
        (0..count).map(|_| self.f32()).collect()
    }

    fn rows<const CLASSES: usize>(
        &mut self,
        count: u32,
    ) -> Result<Vec<(u32, [i8; CLASSES])>, NotWeights> {
        let row = |rest: &mut Self| {
            let number = rest.u32()?;
            let weights = rest.take(CLASSES)?.first_chunk().ok_or(NotWeights)?;
            Ok((number, weights.map(|byte: u8| i8::from_le_bytes([byte]))))
        };
        (0..count).map(|_| row(self)).collect()
    }
}
