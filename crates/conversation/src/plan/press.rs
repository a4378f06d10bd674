//! The buttons of the plan.

use crate::buttons::carried::{MinutesBefore, NightOf, PauseDays, PlanId, PlanOf, Switch, YesNo};
use crate::buttons::data::presses;
use crate::buttons::file_id::FileId;
use charley_core::diary::plan::{Automatic, WhyNever, Worth};

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
        /// The same with a quiet note, whose time is asked then.
        Note = "plan.note",
        NoteOff = "plan.note_off",
        /// Build the habit under way again.
        Change = "plan.change",
        /// *These numbers worry me*.
        Worry = "plan.worry",
        /// The full form of the sleep diary.
        FullForm { to: Switch } = "plan.full",
        /// *What is different just now?*
        Different = "plan.different",
        Pack { unit: FileId } = "plan.pack",
        PackOn = "plan.pack_on",
        PackDays { days: PauseDays } = "plan.pack_days",
        PackEnd { unit: FileId } = "plan.pack_end",
        PackNotNow = "plan.pack_later",
        /// Of who works shifts, at the start of a week.
        SameHours = "plan.same_hours",
        NewHours = "plan.new_hours",
        Pause { days: PauseDays } = "plan.pause",
        Keep = "plan.keep",
        Easier = "plan.easier",
        Other = "plan.other",
        Settled = "plan.settled",
        Never = "plan.never",
        Hard = "plan.hard",
        WhyNever { why: WhyNever } = "plan.why_never",
        Auto { auto: Automatic, plan: PlanOf } = "plan.auto",
        /// After the last week, of one habit: on, without its reminder or as it is.
        Alone { plan: PlanId } = "plan.alone",
        Reminded { plan: PlanId } = "plan.reminded",
        LetGo { plan: PlanId } = "plan.let_go",
        Worth { worth: Worth } = "plan.worth",
        /// Whether a month is asked about now and then.
        Upkeep { answer: YesNo } = "plan.upkeep",
        Still = "plan.still",
        Slipped = "plan.slipped",
        SlippedOf { plan: PlanId } = "plan.slipped_of",
        StopAsking = "plan.stop_asking",
        /// Of the stretch reminder.
        Fewer = "plan.fewer",
        NoMore = "plan.no_more",
        Back = "plan.back",
        AnotherTime = "plan.another_time",
        At { to: MinutesBefore } = "plan.at",
        /// After six weeks of the stretch.
        StretchKeep = "plan.stretch_keep",
        StretchFewer = "plan.stretch_fewer",
        StretchTest = "plan.stretch_test",
        StretchStop = "plan.stretch_stop",
        GoOn = "plan.go" as Next,
        Smaller = "plan.small",
        Rest = "plan.rest",
        /// *Just the diary*.
        Diary = "plan.diary",
        /// Something to do once is done.
        Done = "plan.done",
        Stop = "plan.stop",
        KeptYes { night: NightOf } = "kept.yes",
        KeptPartly { night: NightOf } = "kept.partly",
        KeptNo { night: NightOf } = "kept.no",
        KeptNotPossible { night: NightOf } = "kept.not_possible",
    }
}
