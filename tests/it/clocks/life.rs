//! A case as Charley lives it, through the conversation.

use super::case::{Case, Happening, LENGTH, Leads};
use super::oracle::{Came, Second};
use super::wall::{Minute, Times};
use crate::player::chance_at;
use crate::promises::BOOK;
use crate::willing::WILLING;
use charley::conversation;
use charley::conversation::{Chat, Effect, Event, Purpose, Wake, What};
use charley::diary::{Outcome, ReminderKind};
use charley::place::Zone;
use charley::place::{PlacesFound, find_zone};
use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};

struct Life {
    chat: Chat,
    now: DateTime<Utc>,
    sent: Vec<(ReminderKind, NaiveDate, Second)>,
}

/// What came in a case, in order of kind and night.
pub fn lived(case: &Case) -> Vec<Came> {
    let mut life = Life {
        chat: WILLING.clone(),
        now: half_past(case.start),
        sent: Vec::new(),
    };
    life.keeps(&case.times);
    life.wants(case.leads);
    let mut shift = 0;
    for (minute, what) in &case.happens {
        life.waits_until(half_past(case.start + minute + shift));
        match what {
            Happening::NewTimes { bedtime, rising } => {
                life.says("bedtime", format!("{} {}", typed(*bedtime), typed(*rising)));
            }
            Happening::NewLeads(leads) => life.wants(*leads),
            Happening::Journey(zone) => life.travels(*zone),
            Happening::Jump(by) => {
                shift += by;
                life.now = half_past(case.start + minute + shift);
                if *by < 0 {
                    life.happens(What::ClockSetBack);
                }
                life.waits_until(life.now);
            }
        }
    }
    life.waits_until(instant(case.start + LENGTH + shift));
    life.came()
}

impl Life {
    fn keeps(&mut self, times: &Times) {
        self.chat.person.zone = Some(times.zone);
        let (bedtime, rising) = (typed(times.bedtime), typed(times.rising));
        self.says("bedtime", format!("{bedtime} {rising}"));
        let hours = self.chat.person.hours().unwrap();
        let kept = (hours.zone, hours.bedtime, hours.rising);
        assert_eq!(kept, (times.zone, times.bedtime, times.rising));
    }

    fn wants(&mut self, leads: Leads) {
        // In between water and stretch are not too close.
        self.says("settings", "stretch 5".to_owned());
        self.says("settings", format!("water {}", leads.water));
        self.says("settings", format!("stretch {}", leads.stretch));
    }

    fn travels(&mut self, zone: Zone) {
        let hours = self.chat.person.hours().unwrap();
        let mut said = format!("{} {}", typed(hours.bedtime), typed(hours.rising));
        match find_zone(zone.name()) {
            PlacesFound::One(place) if place.zone == zone => said = format!("{said} {zone}"),
            // `EST` and the like mean more than one place to people.
            PlacesFound::One(_) | PlacesFound::Several(_) | PlacesFound::None => {
                self.chat.person.zone = Some(zone)
            }
        }
        self.says("bedtime", said);
        assert_eq!(self.chat.person.zone, Some(zone));
    }

    fn says(&mut self, name: &str, arguments: String) -> Vec<Effect> {
        self.happens(What::Command {
            name: name.to_owned(),
            arguments,
            language: None,
        })
    }

    fn happens(&mut self, what: What) -> Vec<Effect> {
        let event = Event {
            what,
            at: self.now,
            recorded_at: self.now,
        };
        let chat = self.chat.clone();
        let turn = conversation::handle(&BOOK, chat, &event, self.now);
        self.chat = turn.chat;
        for effect in &turn.effects {
            if let Effect::Send {
                purpose: Purpose::Reminder { kind, night, .. },
                ..
            } = effect
            {
                self.sent.push((*kind, *night, self.now.timestamp()));
                // As if it were answered: without that the question about drinks ends.
                self.chat.person.said.water_unanswered_from = Some(self.now);
            }
        }
        turn.effects
    }

    /// What is due comes at its minute, or now where that is past.
    fn waits_until(&mut self, time: DateTime<Utc>) {
        while let Some((wake, due_at)) = self.next_due().filter(|(_, at)| *at <= time) {
            self.now = self.now.max(due_at);
            let chance = chance_at(due_at);
            self.happens(What::Due {
                wake,
                due_at,
                chance,
            });
        }
        self.now = time;
    }

    fn next_due(&self) -> Option<(Wake, DateTime<Utc>)> {
        let due = self.chat.person.due.iter();
        due.map(|(wake, due)| (*wake, due.at))
            .min_by_key(|(_, at)| *at)
    }

    fn came(&self) -> Vec<Came> {
        let sent = self.sent.iter().map(|(kind, night, at)| Came {
            kind: *kind,
            night: *night,
            sent_at: Some(*at),
        });
        let records = self.chat.diary.reminders.values();
        let missed = records
            .filter(|record| record.outcome == Outcome::Missed)
            .map(|record| Came {
                kind: record.kind,
                night: record.night,
                sent_at: None,
            });
        let mut came: Vec<Came> = sent.chain(missed).collect();
        came.sort_unstable();
        came
    }
}

/// With am or pm, so that nothing is asked back.
fn typed(time: NaiveTime) -> String {
    time.format("%I:%M %p").to_string()
}

fn instant(minute: Minute) -> DateTime<Utc> {
    DateTime::UNIX_EPOCH + TimeDelta::minutes(minute)
}

fn half_past(minute: Minute) -> DateTime<Utc> {
    instant(minute) + TimeDelta::seconds(30)
}
