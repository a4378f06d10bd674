//! The buttons of the report, of one cramp in it, and of what goes to the doctor.

use crate::buttons::carried::{CrampId, NightOf, Severity};
use crate::buttons::data::presses;

presses! {
    /// The buttons of the report, of one cramp in it, and of what goes to the
    /// doctor.
    pub enum Press {
        All = "report.all",
        Calendar = "report.calendar",
        Trend = "report.trend",
        Sleep = "report.sleep",
        Nights = "report.nights",
        Night { night: NightOf } = "report.night",
        Add = "report.add",
        AddTo { night: NightOf } = "report.add_to",
        Doctor = "report.doctor",
        Question = "report.question",
        NoQuestion = "report.no_question",
        NightsFile = "report.nights_file",
        PageA4 = "report.page_a4",
        PageLetter = "report.page_letter",
        Fhir = "report.fhir",
        Entry { cramp: CrampId } = "report.open",
        HowBad { cramp: CrampId } = "entry.bad",
        Severity { severity: Severity, cramp: CrampId } = "entry.severity",
        Details { cramp: CrampId } = "entry.details",
        Remove { cramp: CrampId } = "entry.remove",
        RemoveYes { cramp: CrampId } = "entry.remove_yes" as Destructive,
    }
}
