//! How many cases a property is tried with: few in every run, many by hand.

use proptest::test_runner::Config;

/// `CASES=1000000 cargo test …` tries more than the few of every run. Cases
/// that fail become examples, so none are kept in files.
pub fn cases(in_every_run: u32) -> Config {
    let asked = std::env::var("CASES");
    let cases = asked.map_or(in_every_run, |cases| cases.parse().unwrap());
    Config {
        cases,
        failure_persistence: None,
        ..Config::default()
    }
}
