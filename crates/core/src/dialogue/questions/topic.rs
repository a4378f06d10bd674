//! What people ask about, in words of their own.

use ids::ids;
use serde::Deserialize;

ids! {
    /// One thing that Charley has an answer to.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
    pub enum Topic in serde {
        Magnesium = "magnesium",
        Quinine = "quinine",
        /// And other food.
        Bananas = "bananas",
        /// And whatever else is sour.
        Pickle = "pickle",
        Salt = "salt",
        Soap = "soap",
        Stockings = "stockings",
        Water = "water",
        Vitamins = "vitamins",
        /// Something that nothing sound is known of.
        Remedy = "remedy",
        Painkillers = "painkillers",
        Medicines = "medicines",
        Pregnancy = "pregnancy",
        Alcohol = "alcohol",
        Coffee = "coffee",
        Heat = "heat",
        Bath = "bath",
        Drive = "drive",
        Restless = "restless",
        Stretch = "stretch",
        Massage = "massage",
        Shoes = "shoes",
        /// How to lie, and under what.
        Position = "position",
        Exercise = "exercise",
        /// How long it lasts and is felt.
        Sore = "sore",
        /// What to do while it lasts.
        Now = "now",
        Doctor = "doctor",
        Dangerous = "dangerous",
        /// Of the next cramp.
        Fear = "fear",
        Sleep = "sleep",
        Why = "why",
        WhatHelps = "what_helps",
        /// Who or what Charley is.
        Who = "who",
        CanDo = "can_do",
        Reminders = "reminders",
        Private = "private",
        Thanks = "thanks",
        Hello = "hello",
    }
}
