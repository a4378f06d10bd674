//! Packs switched on and off in the diary, and what each moves: bedtime, place, sleep
//! times. It goes back when the pack ends, which by date needs nobody's tap.
//!
//! Nothing wakes for it: whatever happens next comes after the end, and what is due
//! is planned by the hours that will hold then.

use super::sleep_times;
use crate::context::Context;
use charley_core::chat::Chat;
use charley_core::coach::packs;
use charley_core::dialogue::units::Unit;
use charley_core::diary::plan::{HoursBefore, PackOn, PlanState, PlannedHabit};
use charley_core::diary::{Record, night};
use chrono::{Days, NaiveDate};

/// Switches a pack on from tonight; `None` where the diary has no room for it.
pub fn switch_on(cx: &mut Context, unit: &Unit, days: Option<u32>) -> Option<PlannedHabit> {
    let pack = unit.pack.as_ref()?;
    let begun_night = tonight(cx)?;
    let later = |days: u32| begun_night.checked_add_days(Days::new(u64::from(days) - 1));
    let plan = PlannedHabit {
        id: cx.new_record_id(),
        unit: unit.id.clone(),
        unit_version: unit.version,
        action: unit.actions.first()?.id.clone(),
        cue: None,
        obstacle: None,
        begun_night,
        state: PlanState::Background,
        easier_steps: 0,
        ended_night: None,
        why_never: None,
        auto: None,
        note: None,
        pack: Some(PackOn {
            until: days.filter(|days| *days > 0).and_then(later),
            hours_before: pack.moves_hours(days).then(|| hours_now(&cx.chat)),
            sleep_times_before: cx
                .chat
                .person
                .settings
                .sleep_times_until
                .filter(|_| !pack.sleep_times),
        }),
    };
    if !cx.keep_new(Record::Plan(plan.clone())) {
        return None;
    }
    if !pack.sleep_times {
        sleep_times::stop(&mut cx.chat.person.settings);
    }
    cx.chat.person.said.pack_bedtime_asked = Some(begun_night);
    cx.replan = true;
    Some(plan)
}

fn tonight(cx: &Context) -> Option<NaiveDate> {
    Some(night::next_to_come(cx.event.at, &cx.hours()?))
}

fn hours_now(chat: &Chat) -> HoursBefore {
    let person = &chat.person;
    HoursBefore {
        bedtime: person.bedtime,
        rising: person.rising,
        zone: person.zone,
    }
}

/// It is over, and what it moved goes back.
pub fn end(cx: &mut Context, plan: PlannedHabit) {
    let (id, moved) = (plan.id, plan.pack.clone().unwrap_or_default());
    let ended_night = tonight(cx);
    let state = PlanState::Dropped;
    cx.keep(Record::Plan(PlannedHabit {
        state,
        ended_night,
        ..plan
    }));
    let settings = &mut cx.chat.person.settings;
    settings.sleep_times_until = settings.sleep_times_until.max(moved.sleep_times_before);
    if let Some(hours) = moved.hours_before {
        give_hours_back(cx, id, hours);
    }
    cx.replan = true;
}

/// One that was switched on later and moved them, too, gives them back in its turn.
fn give_hours_back(cx: &mut Context, id: u64, hours: HoursBefore) {
    match packs::later_to_move(&cx.chat.diary, id).cloned() {
        Some(later) => {
            let pack = PackOn {
                hours_before: Some(hours),
                ..later.pack.clone().unwrap_or_default()
            };
            let pack = Some(pack);
            cx.keep(Record::Plan(PlannedHabit { pack, ..later }));
        }
        None => {
            let person = &mut cx.chat.person;
            person.bedtime = hours.bedtime;
            person.rising = hours.rising;
            person.zone = hours.zone;
        }
    }
}

/// Ends those whose last night is over; that is said with the next morning's answer.
pub fn end_those_over(cx: &mut Context) {
    let last = cx
        .hours()
        .and_then(|hours| night::last_night_ended(cx.now, &hours));
    let Some(last) = last else {
        return;
    };
    let over: Vec<PlannedHabit> = packs::over(&cx.chat.diary, last).cloned().collect();
    for plan in over {
        // What went before it may have changed it.
        let plan = cx.chat.diary.plans.get(&plan.id).cloned().unwrap_or(plan);
        cx.chat.person.said.pack_over = Some(plan.id);
        end(cx, plan);
    }
}
