//! People who flood, through real HTTP: what those beside them see, and what
//! becomes of what was sent. How long it takes is measured by
//! `examples/beside_a_flood`.

use super::phone::Phone;
use super::world::World;
use crate::zones::berlin;
use charley::app::Observer;
use charley::conversation::{Event, Turn};
use charley::playground::{Fault, FaultKind, FloodLimits, Gate, Method, RecordedCall, State};
use chrono::{DateTime, Utc};
use std::sync::Arc;
use tokio::sync::watch;

const TOO_MUCH: &str = "So much came at once";
const EMERGENCY: &str = "call your local emergency number now";

/// Counts what was handled.
#[derive(Default)]
struct Handled(watch::Sender<usize>);

impl Observer for Handled {
    fn turned(&self, _: &Event, _: &Turn, _: DateTime<Utc>) {
        self.0.send_modify(|turns| *turns += 1);
    }
}

impl Handled {
    async fn reaches(&self, turns: usize) {
        let mut handled = self.0.subscribe();
        handled.wait_for(|handled| *handled >= turns).await.unwrap();
    }
}

#[tokio::test]
async fn a_bystander_does_not_wait_for_what_thirty_others_are_owed() {
    let world = World::with_limits("2026-11-20 18:00", berlin()).await;
    world.telegram.set_limits(Some(FloodLimits::default()));
    let flooding: Vec<Phone> = (1001..1031).map(|id| world.phone(id)).collect();
    for round in 0..20 {
        for phone in &flooding {
            phone.says(&format!("/log {} left calf", round % 11));
        }
    }
    let owed = 20 * flooding.len();
    let all_wait = |state: &State| {
        let chats = flooding.iter().map(|phone| phone.person.chat());
        chats.clone().all(|chat| state.newest(chat).is_some())
    };
    world.telegram.wait_until(all_wait).await.unwrap();
    let bystander = world.phone(2001);
    bystander.says("/help");
    bystander.sees("emergency").await;
    let said = world.telegram.look(|state| sent(state.calls()));
    assert!(said < owed / 2, "{said} of {owed} came first");
}

fn sent(calls: &[RecordedCall]) -> usize {
    let messages = calls.iter().filter(|call| call.method == "sendMessage");
    messages.count()
}

/// All waits behind an answer that hangs.
#[tokio::test]
async fn of_a_flood_each_cramp_is_kept_danger_is_answered_and_it_is_said_once() {
    let handled = Arc::new(Handled::default());
    let world = World::observed("2026-11-20 18:00", berlin(), Arc::clone(&handled) as _).await;
    let (gate, phone) = (Gate::default(), world.phone(1001));
    let hanging = Fault::once(FaultKind::Hold(gate.clone())).of(Method::SendMessage);
    world.telegram.fault(hanging);
    for count in 0..200 {
        match count {
            20 => phone.says("chest pain and I cannot breathe"),
            _ => phone.says(&format!("/log {} left calf", count % 11)),
        };
    }
    gate.arrived(1).await;
    let bystander = world.phone(2001);
    bystander.says("/help");
    bystander.sees("emergency").await;
    phone.says("/privacy");
    handled.reaches(202).await;
    gate.open();
    phone.sees("What I keep").await;
    let (export, _) = phone.exports().await;
    assert_eq!(export["cramps"].as_array().unwrap().len(), 199);
    let messages = phone.messages();
    let with = |words: &str| {
        let texts = messages.iter().map(|message| &message.text);
        texts.filter(|text| text.contains(words)).count()
    };
    assert_eq!(with(EMERGENCY), 1);
    assert_eq!(with(TOO_MUCH), 1);
    assert!(with("Noted") < 100, "{}", with("Noted"));
}

#[tokio::test]
async fn of_many_presses_the_last_are_answered_and_none_stays_in_the_outbox() {
    let handled = Arc::new(Handled::default());
    let mut world = World::observed("2026-11-20 18:00", berlin(), Arc::clone(&handled) as _).await;
    let (gate, phone) = (Gate::default(), world.phone(1001));
    phone.says("/privacy");
    let message = phone.sees("What I keep").await;
    let hanging = Fault::once(FaultKind::Hold(gate.clone())).of(Method::AnswerCallbackQuery);
    world.telegram.fault(hanging);
    let presses: Vec<String> = (0..100)
        .map(|_| phone.person.press_forged(message.id, "settings.show;1"))
        .collect();
    gate.arrived(1).await;
    handled.reaches(101).await;
    gate.open();
    phone.is_answered(&presses[99]).await;
    let answered = world.telegram.answers().len();
    assert!(answered <= 10, "{answered}");
    world.restart().await;
    phone.says("/privacy");
    phone.sees("What I keep").await;
    assert_eq!(world.telegram.answers().len(), answered, "none is left");
}
