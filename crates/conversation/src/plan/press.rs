//! The buttons of the plan.

use crate::buttons::carried::NightOf;
use crate::buttons::data::presses;
use crate::buttons::file_id::FileId;
use charley_core::diary::plan::{Automatic, WhyNever};

presses! {
    /// The buttons of the plan.
    pub enum Press {
        Begin = "plan.begin" as Next,
        NotNow = "plan.not_now",
        Why = "plan.why",
        /// What is asked on the third day.
        More = "plan.more",
        Unit { unit: FileId } = "plan.unit",
        WhyUnit { unit: FileId } = "plan.why_unit",
        Others = "plan.others",
        NoneNow = "plan.none_now",
        Do { action: FileId } = "plan.do",
        Cue { cue: FileId } = "plan.cue",
        Bar { obstacle: FileId } = "plan.bar",
        NoBar = "plan.no_bar",
        Agree = "plan.agree" as Next,
        /// Build the habit under way again.
        Change = "plan.change",
        /// *These numbers worry me*.
        Worry = "plan.worry",
        Keep = "plan.keep",
        Easier = "plan.easier",
        Other = "plan.other",
        Settled = "plan.settled",
        Never = "plan.never",
        Hard = "plan.hard",
        WhyNever { why: WhyNever } = "plan.why_never",
        Auto { auto: Automatic } = "plan.auto",
        /// After six weeks of the stretch.
        StretchKeep = "plan.stretch_keep",
        StretchFewer = "plan.stretch_fewer",
        StretchTest = "plan.stretch_test",
        StretchStop = "plan.stretch_stop",
        GoOn = "plan.go" as Next,
        Smaller = "plan.small",
        Rest = "plan.rest",
        Stop = "plan.stop",
        KeptYes { night: NightOf } = "kept.yes",
        KeptPartly { night: NightOf } = "kept.partly",
        KeptNo { night: NightOf } = "kept.no",
        KeptNotPossible { night: NightOf } = "kept.not_possible",
    }
}
