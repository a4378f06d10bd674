//! Sets of places in a text, as bits. Nothing about words.

const BITS: usize = 64;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Positions {
    bits: Vec<u64>,
}

impl Positions {
    pub fn none(length: usize) -> Positions {
        Positions {
            bits: vec![0; length.div_ceil(BITS)],
        }
    }

    /// None, of as many places as another set.
    pub fn none_like(other: &Positions) -> Positions {
        Positions {
            bits: vec![0; other.bits.len()],
        }
    }

    pub fn add(&mut self, place: usize) {
        if let Some(bits) = self.bits.get_mut(place / BITS) {
            *bits |= 1 << (place % BITS);
        }
    }

    pub fn has(&self, place: usize) -> bool {
        let bits = self.bits.get(place / BITS).copied().unwrap_or(0);
        bits & (1 << (place % BITS)) != 0
    }

    pub fn is_empty(&self) -> bool {
        self.bits.iter().all(|bits| *bits == 0)
    }

    pub fn union(&mut self, other: &Positions) {
        for (own, other) in self.bits.iter_mut().zip(&other.bits) {
            *own |= other;
        }
    }

    pub fn intersect(&mut self, other: &Positions) {
        for (own, other) in self.bits.iter_mut().zip(&other.bits) {
            *own &= other;
        }
    }

    pub fn remove(&mut self, other: &Positions) {
        for (own, other) in self.bits.iter_mut().zip(&other.bits) {
            *own &= !other;
        }
    }

    /// The starts of the windows of this many places that hold one of these.
    pub fn windows(&self, within: usize) -> Positions {
        let mut windows = self.clone();
        let mut reach = 1;
        while reach < within {
            let step = reach.min(within - reach).min(BITS - 1);
            windows.union_earlier(step);
            reach += step;
        }
        windows
    }

    /// All places at most this far from one of these.
    pub fn around(&self, reach: usize) -> Positions {
        let mut around = self.windows(reach + 1);
        for _ in 0..reach {
            around.union_next();
        }
        around
    }

    /// Adds each place's neighbour after it.
    fn union_next(&mut self) {
        for at in (0..self.bits.len()).rev() {
            let earlier = if at == 0 { 0 } else { self.bits[at - 1] };
            self.bits[at] |= (self.bits[at] << 1) | (earlier >> (BITS - 1));
        }
    }

    /// Adds each place's neighbour this far before it.
    fn union_earlier(&mut self, step: usize) {
        for at in 0..self.bits.len() {
            let later = self.bits.get(at + 1).copied().unwrap_or(0);
            self.bits[at] |= (self.bits[at] >> step) | (later << (BITS - step));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_window_holds_its_place(place in 0usize..300, within in 1usize..40) {
            let mut one = Positions::none(300);
            one.add(place);
            let windows = one.windows(within);
            for start in 0..300 {
                let holds = start <= place && place < start + within;
                prop_assert_eq!(windows.has(start), holds);
            }
        }
    }
}
