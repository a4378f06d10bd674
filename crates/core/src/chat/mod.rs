//! What is remembered of one chat beside the diary: the person, their settings,
//! and where the conversation stands. Stored names and forms are here; nothing
//! in here says or decides anything.

mod asked;
mod ids;
mod person;
mod session;
mod settings;

pub use asked::{
    Announced, AskedAbout, Away, CutText, DangerQuestion, HowBad, OpenReminder, PlanDraft, Said,
    SentFile, SignAsked, ToldCramp,
};
pub use ids::{Handle, Wake};
pub use person::{Chat, Due, Person, hours_of};
pub use session::{Aim, END, FRESH, Session, StepRef};
pub use settings::{
    Lead, PictureLight, SECOND_EVENINGS_NIGHTS, STRETCH_MINUTES, Settings, WATER_MINUTES,
    may_be_leads,
};
