//! What a language says with a time of the day, as its `heard.toml` lists it. How it is
//! put together is `diary::clock_time`'s.

use super::number_words::NumberWords;
use serde::Deserialize;

/// What is said with a time of the day. Case, dots and blanks in it do not
/// count; a phrase has three words at most.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ClockWords {
    /// What follows a number of minutes; as after a length.
    #[serde(skip)]
    pub minute: Vec<String>,
    /// For midnight to noon.
    pub am: Vec<String>,
    /// For noon to midnight.
    pub pm: Vec<String>,
    /// For either, by the hour: at night it is eleven in the evening, and two in the
    /// small hours.
    pub night: Vec<String>,
    /// The same around noon: eleven is before it, and one after.
    pub midday: Vec<String>,
    /// Before a time, without a meaning of its own.
    pub at: Vec<String>,
    /// Those of them after which a number is an hour, and nothing else: "um", "jam".
    pub at_clock: Vec<String>,
    /// The same where the whole answer is a time: "I go to bed", "usually".
    pub before: Vec<String>,
    /// And after it: "or so", "at the latest".
    pub after: Vec<String>,
    /// After the hour, and after a length in hours, too.
    pub hour: Vec<String>,
    /// After a time and nothing else.
    pub o_clock: Vec<String>,
    pub noon: Vec<String>,
    pub midnight: Vec<String>,
    pub half_past: Vec<String>,
    /// Before the hour that it is half an hour to: "halb" of "halb elf".
    pub half_to: Vec<String>,
    pub quarter_past: Vec<String>,
    pub quarter_to: Vec<String>,
    /// After the hour: "y media", "y cuarto", "menos cuarto".
    pub and_half: Vec<String>,
    pub and_quarter: Vec<String>,
    pub less_quarter: Vec<String>,
    /// The hours from one to twelve.
    pub hours: Vec<String>,
    /// The same as they are said after "half to" and "quarter to", where they are
    /// other words.
    pub hours_to: Vec<String>,
    pub fifteen: Vec<String>,
    pub thirty: Vec<String>,
    pub forty_five: Vec<String>,
    /// Numbers in words, for hours and minutes: those up to twenty, and the tens.
    pub numbers: NumberWords,
    /// How a ten and a one are put together: "{tens} y {ones}".
    pub joined_numbers: Vec<String>,
    /// Other words for the hours from one to twelve.
    pub hour_names: NumberWords,
    /// The same, as `hours_to` are.
    pub hour_names_to: NumberWords,
    /// Said for minutes: a quarter, a third and half of an hour.
    pub quarter: Vec<String>,
    pub third: Vec<String>,
    pub half: Vec<String>,
    /// Between hour and minutes: "diez y veinte".
    pub joins: Vec<String>,
    /// Between minutes and the hour they are counted from: "zehn nach elf".
    pub past: Vec<String>,
    /// Between minutes and the hour they lead to: "diez para las once".
    pub to: Vec<String>,
    /// Before minutes that lead to the hour that follows: "без десяти одиннадцать".
    pub before_to: Vec<String>,
    /// Between the hour and the minutes that are taken from it: "once menos diez".
    pub less: Vec<String>,
    /// A quarter, and three, into the hour before the one named: "viertel elf".
    pub quarter_into: Vec<String>,
    pub three_quarters_into: Vec<String>,
}
