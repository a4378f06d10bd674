//! Multinomial logistic regression over sparse rows, that gives the same weights
//! to the last bit on every machine and with any number of threads.
//!
//! - [`Rows`]: what is known of each example, as columns and values
//! - [`Labels`]: how likely each class is for each example
//! - [`fit`]: the weights that make the labels likeliest
//! - [`Model`]: those weights, and the chances that they give
//!
//! Sums go in one order, and `exp` and `ln` are `libm`'s, as those of a system
//! differ in the last place. Nothing in here knows what the columns mean.

mod descent;
mod labels;
mod model;
mod objective;
mod rows;
mod threads;

pub use descent::{Fitting, fit};
pub use labels::Labels;
pub use model::{Model, chances};
pub use rows::Rows;
