//! What comes by itself today without a sound: a day has room for two such messages,
//! and a reminder that has lost its sound takes one of them.

use crate::view::View;
use charley_core::chat::Wake;
use charley_core::diary::{Outcome, ReminderKind, night};
use chrono::{DateTime, NaiveDate, Utc};

const SILENT_A_DAY: usize = 2;

/// What has no sound at any hour.
const SILENT_WAKES: [Wake; 6] = [
    Wake::Checkin,
    Wake::Walk,
    Wake::Summary,
    Wake::Absence,
    Wake::QuietNote,
    Wake::HowIsIt,
];

/// Whether there is room for the reminder of an evening beside what came and is to come.
pub fn have_room(view: View, evening: NaiveDate) -> bool {
    let today = view.local(view.now).date_naive();
    let is_today = |at: DateTime<Utc>| view.local(at).date_naive() == today;
    let due = &view.chat.person.due;
    let to_come = SILENT_WAKES.iter().filter(|wake| {
        let due = due.get(wake);
        due.is_some_and(|due| is_today(due.at))
    });
    to_come.count() + came(view, evening, is_today) < SILENT_A_DAY
}

fn came(view: View, evening: NaiveDate, is_today: impl Fn(DateTime<Utc>) -> bool) -> usize {
    let (said, diary) = (&view.chat.person.said, &view.chat.diary);
    let reminders = ReminderKind::ALL.iter().filter(|kind| {
        let nights = [evening.pred_opt(), Some(evening)].into_iter().flatten();
        let mut of_kind = nights.filter_map(|night| diary.reminders.get(&(night, **kind)));
        of_kind.any(|one| one.outcome != Outcome::Missed && is_today(one.due_at))
    });
    let summed_up = said.summary_night.zip(view.hours());
    let summed_up = summed_up.map(|(last, hours)| night::rising_of(last, &hours));
    let times = [
        summed_up,
        said.absence_at,
        said.checkins_ended_at,
        said.how_is_it_at,
    ];
    let times = times.into_iter().flatten().filter(|at| is_today(*at));
    let notes = diary.plans.values().filter_map(|plan| plan.note.as_ref());
    let notes = notes.filter(|note| note.last == Some(evening));
    reminders.count() + times.count() + notes.count()
}
