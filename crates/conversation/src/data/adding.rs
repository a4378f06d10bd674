//! Adding what a plan has.

use crate::context::Context;
use crate::upkeep::night_count::{self, CrampsOfNight};
use crate::upkeep::nights;
use crate::view::View;
use charley_core::diary::{Record, SignRecord, report};
use charley_core::papers::import::NewProfile;
use charley_core::papers::import::plan::Plan;
use chrono::NaiveDate;

/// The diary takes over what the plan has; check-ins and nights follow.
pub fn add(cx: &mut Context, plan: Plan) {
    if let Some(profile) = plan.profile {
        take_over(cx, profile);
    }
    cx.chat.person.announced.extend(plan.announced);
    let mut signs = Vec::new();
    for record in plan.records {
        if let Record::Sign(sign) = record {
            signs.push(sign);
        } else {
            cx.keep(record);
        }
    }
    for sign in signs {
        let id = cx.new_record_id();
        cx.keep(Record::Sign(SignRecord { id, ..sign }));
    }
    nights::sort(cx);
    for (night, found) in unequal_nights(cx.view()) {
        // A cramp that could not be added was a cramp all the same.
        night_count::make_up_for(cx, night, found);
    }
    cx.replan = true;
    cx.is_vital = true;
}

fn take_over(cx: &mut Context, profile: NewProfile) {
    let person = &mut cx.chat.person;
    person.zone = person.zone.or(profile.zone);
    person.consented_at = person.consented_at.or(profile.consented_at);
    let own_number = &mut person.settings.emergency_number;
    *own_number = own_number.take().or(profile.emergency_number);
    if let Some(bedtime) = profile.bedtime {
        person.bedtime = Some(bedtime);
        person.rising = profile.rising;
    }
    if let Some(switches) = profile.switches {
        person.settings.water = switches.water;
        person.settings.stretch = switches.stretch.lead;
        person.settings.stretch_fewer_from = switches.stretch.fewer_from;
        person.settings.checkin = switches.checkin.enabled;
    }
}

/// Nights whose check-in counts other cramps than the diary has now, with what
/// it has. All at once: looking at all cramps for each of very many nights
/// takes seconds.
fn unequal_nights(view: View) -> Vec<(NaiveDate, CrampsOfNight)> {
    let diary = &view.chat.diary;
    let cramps = report::cramps_by_night(diary);
    let found =
        |night: &NaiveDate| CrampsOfNight::of(cramps.get(night).into_iter().flatten().copied());
    let nights = diary.checkins.values().map(|checkin| {
        let found = found(&checkin.night);
        let is_equal = found.count.min(3) == usize::from(checkin.cramps);
        (checkin.night, found, is_equal)
    });
    let unequal = nights.filter(|(_, _, is_equal)| !is_equal);
    unequal.map(|(night, found, _)| (night, found)).collect()
}
