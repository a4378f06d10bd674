//! What a person guesses of their own sleep: how it is asked, what follows from
//! it, and that every figure is a count of what was told.

mod asked;
mod compare;
mod figures;
mod full_form;
mod naps;
mod recount;
mod taps;
mod told;
