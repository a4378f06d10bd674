//! The buttons of the settings.

use crate::buttons::carried::{LanguageTag, PauseDays, SummaryDay, Switch};
use crate::buttons::data::presses;
use charley_core::chat::PictureLight;

presses! {
    /// The buttons of the settings.
    pub enum Press {
        Show = "settings.show",
        /// *Leave it as it is*, under an offer to change something.
        Leave = "settings.leave",
        Days = "settings.days",
        Hours = "settings.bedtime",
        Water { to: Switch } = "settings.water",
        Stretch { to: Switch } = "settings.stretch",
        Checkin { to: Switch } = "settings.checkin",
        Tips { to: Switch } = "settings.tips",
        SleepTimes { to: Switch } = "settings.sleep",
        Summary { to: SummaryDay } = "settings.summary",
        Lights = "settings.lights",
        Pictures { to: PictureLight } = "settings.pictures",
        Languages = "settings.languages",
        Language { to: LanguageTag } = "settings.language",
        Pause { days: PauseDays } = "settings.pause",
    }
}
